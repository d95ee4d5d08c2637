// SPDX-License-Identifier: GPL-3.0-or-later
// What a backup is held against when it is new and when it is restored, each thing by itself: the files here
// are right in all else, under the practice's own key where that counts.
#include "core/engine/backup.h"

#include "tests/support/test_engine.h"
#include "tests/support/vault_samples.h"

#include <QDir>
#include <QTest>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sp;
using namespace sp::test;

namespace {

/// Told each name that a file gets, as soon as it has it.
std::function<void(const QByteArray &)> afterRename;

}  // namespace

/// In the C library's place, as the last moment before a written backup is opened again.
extern "C" __attribute__((visibility("default"))) int renameat(
    int from, const char *name, int to, const char *newName) noexcept
{
    const int result = static_cast<int>(syscall(SYS_renameat2, from, name, to, newName, 0));
    if (result == 0 && afterRename)
        afterRename(newName);
    return result;
}

namespace {

constexpr qsizetype macSize = 32;

/// The file with a MAC that nobody with the key has made; its digest is right.
QByteArray withoutKey(const QByteArray &file, const BackupManifest &manifest)
{
    qint64 parts = 0;
    for (const BackupPart &part : manifest.parts)
        parts += part.bytes;
    const QByteArray head = file.chopped(parts + 2 * macSize);
    const QByteArray mac(macSize, 'm');
    return head + mac + view(sha256({head, mac})).toByteArray() + file.last(parts);
}

struct BackedUp : TestEngine {
    QTemporaryDir place;
    QString file = path(u"one.spbackup"_s);
    BackupManifest manifest = must(createBackup(*engine, file)).manifest;

    QString path(const QString &name) const { return place.filePath(name); }
    /// The same backup under another manifest, made by whoever has the key.
    QString saying(const BackupManifest &other)
    {
        auto reader = must(BackupReader::open(file));
        std::vector<QString> parts;
        for (const BackupPart &part : manifest.parts) {
            QByteArray bytes;
            must(reader.next([&](std::span<const unsigned char> piece) -> Result<Done> {
                bytes += view(piece);
                return Done{};
            }));
            parts.push_back(path(QString::number(parts.size())));
            overwrite(parts.back(), bytes);
            if (bytes.size() != part.bytes)
                qFatal("the backup was not read");
        }
        const QString again = path(u"again.spbackup"_s);
        must(writeBackupFile(again, other, parts, engine->vault().vaultKey));
        return again;
    }
    Result<BackupReport> restored(const QString &from)
    {
        const Passphrase passphrase = words();
        return restoreBackup(from, &passphrase, KdfPolicyForTests::cheap(), path(u"restored"_s), clock.now());
    }
};

QByteArray damagedPart(const Result<BackupReport> &answer)
{
    if (answer || answer.error().reason != "backup.damaged")
        return answer ? QByteArray("nothing") : answer.error().reason;
    return answer.error().facts.value(u"part"_s).toString().toUtf8();
}

}  // namespace

class BackupExaminationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { afterRename = {}; }
    void aNewBackupIsProvenByTheKey();
    void aNewBackupHasTheSlotsOfItsVault();
    void eachFigureOfTheManifestIsCompared_data();
    void eachFigureOfTheManifestIsCompared();
    void theSlotsAreOfTheVaultThatIsRestored();
};

// Somebody puts another file in its place before it is tested.
void BackupExaminationTest::aNewBackupIsProvenByTheKey()
{
    BackedUp practice;
    const QString second = practice.path(u"two.spbackup"_s);
    int replaced = 0;
    afterRename = [&](const QByteArray &name) {
        if (name != "two.spbackup")
            return;
        ++replaced;
        overwrite(second, withoutKey(fileBytes(second), practice.manifest));
    };
    const auto made = createBackup(*practice.engine, second);
    QCOMPARE(replaced, 1);
    QVERIFY(!made);
    QCOMPARE(made.error().reason, QByteArray("backup.test_failed"));
    QCOMPARE(made.error().facts.value(u"reason"_s).toString(), u"backup.damaged"_s);
    QVERIFY2(!QFileInfo::exists(second), "what fails its test does not stay");
    afterRename = {};
    must(createBackup(*practice.engine, second));
}

void BackupExaminationTest::aNewBackupHasTheSlotsOfItsVault()
{
    BackedUp practice;
    TestEngine other(TestEngine::Make::Later);
    other.clock.advance(std::chrono::hours(1));  // Or it would get the same ids.
    other.engine = must(other.create());
    const QString slotFile = practice.engine->vault().folder.layout().slotsA();
    const QByteArray own = fileBytes(slotFile);
    overwrite(slotFile, fileBytes(other.engine->vault().folder.layout().slotsA()));
    const auto made = createBackup(*practice.engine, practice.path(u"two.spbackup"_s));
    QVERIFY(!made);
    QCOMPARE(made.error().reason, QByteArray("backup.test_failed"));
    overwrite(slotFile, own);
    must(createBackup(*practice.engine, practice.path(u"two.spbackup"_s)));
}

void BackupExaminationTest::eachFigureOfTheManifestIsCompared_data()
{
    QTest::addColumn<std::function<void(BackupManifest &)>>("change");
    const auto row = [](const char *name, std::function<void(BackupManifest &)> change) {
        QTest::newRow(name) << change;
    };
    row("the content", [](BackupManifest &manifest) { manifest.content->front() ^= 1; });
    row("the rows of a table", [](BackupManifest &manifest) { ++manifest.counts["service"]; });
    row("a table", [](BackupManifest &manifest) { manifest.counts.erase("service"); });
    row("the end of the audit", [](BackupManifest &manifest) { manifest.audit.hash.front() ^= 1; });
    row("the length of the audit", [](BackupManifest &manifest) { ++manifest.audit.size; });
    row("the changes", [](BackupManifest &manifest) { ++manifest.changeCounter; });
    row("the schema", [](BackupManifest &manifest) { --manifest.schema; });
}

void BackupExaminationTest::eachFigureOfTheManifestIsCompared()
{
    QFETCH(std::function<void(BackupManifest &)>, change);
    BackedUp practice;
    QVERIFY(practice.manifest.content);
    BackupManifest other = practice.manifest;
    change(other);
    QCOMPARE(damagedPart(practice.restored(practice.saying(other))), QByteArray("practice.db"));
    QVERIFY(!QFileInfo::exists(practice.path(u"restored"_s)));
    // It is that figure which was refused, and not how the file was made.
    must(practice.restored(practice.saying(practice.manifest)));
}

void BackupExaminationTest::theSlotsAreOfTheVaultThatIsRestored()
{
    BackedUp practice;
    BackupManifest other = practice.manifest;
    other.vault = sampleId<VaultId>(9);
    const QString file = practice.saying(other);
    QCOMPARE(damagedPart(practice.restored(file)), QByteArray("keys.slots"));
    QVERIFY(!QFileInfo::exists(practice.path(u"restored"_s)));
    const Passphrase passphrase = TestEngine::words();
    QCOMPARE(damagedPart(verifyBackup(file, VaultSession::Secret(&passphrase), KdfPolicyForTests::cheap())),
        QByteArray("keys.slots"));
}

Q_DECLARE_METATYPE(std::function<void(sp::BackupManifest &)>)
QTEST_GUILESS_MAIN(BackupExaminationTest)
#include "backup_examination_test.moc"
