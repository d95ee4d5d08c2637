// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/backup.h"

#include "core/base/json.h"
#include "core/storage/vault/framing.h"

#include "tests/support/full_disk.h"
#include "tests/support/test_engine.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp;
using namespace sp::test;

namespace {

QByteArray fileOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

/// Every row of every table as text: what a restore has to bring back.
QByteArray dumpOf(Database &database)
{
    QByteArray dump;
    const auto tables = must(database.all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
        {}, [](const Row &row) { return row.bytes(0); }));
    for (const QByteArray &table : tables) {
        const auto columns = must(database.all("SELECT name FROM pragma_table_info(:table) ORDER BY cid",
            {{":table", table}}, [](const Row &row) { return "quote(\"" + row.bytes(0) + "\")"; }));
        QByteArrayList quoted(columns.begin(), columns.end());
        const QByteArray sql = "SELECT " + quoted.join("||','||") + " FROM \"" + table + "\" ORDER BY 1";
        dump += table + '\n';
        must(database.each(sql.constData(), {}, [&](const Row &row) {
            dump += row.bytes(0) + '\n';
            return true;
        }));
    }
    return dump;
}

struct BackupPractice : TestEngine {
    QTemporaryDir place;

    BackupPractice()
    {
        for (int at = 0; at < 20; ++at)
            write(at);
        const NoteId note = did<NoteId>("note.save", [&](Unit &unit) -> Result<NoteId> {
            SP_TRY(client, engine->people().add(unit, {ClientKind::Person, u"Ana"_s}));
            return engine->notes().add(unit, client, "blank");
        });
        const AttachmentOwner owner = AttachmentOwner::of(note);
        must(engine->attachments().attach(engine->actor(), owner, u"one.txt"_s, "an attachment"));
        must(engine->attachments().attach(engine->actor(), owner, u"two.bin"_s, QByteArray(70'000, 'x')));
    }
    void write(int number)
    {
        did<ClientId>("client.add", [&](Unit &unit) {
            ClientDetails details;
            details.name = u"Client %1"_s.arg(number);
            return engine->people().add(unit, details);
        });
    }
    QString path(const QString &name) const { return place.filePath(name); }
    QString backup(const QString &name = u"one.spbackup"_s)
    {
        return must(createBackup(*engine, path(name))).path;
    }
    Result<BackupReport> verify(const QString &file) const
    {
        return verifyBackup(file, {}, KdfPolicyForTests::cheap());
    }
    Result<BackupReport> verifyWith(const QString &file, const Passphrase &passphrase) const
    {
        return verifyBackup(file, VaultSession::Secret(&passphrase), KdfPolicyForTests::cheap());
    }
    Result<BackupReport> restore(
        const QString &file, const QString &folder, const Passphrase &passphrase = words())
    {
        return restoreBackup(file, &passphrase, KdfPolicyForTests::cheap(), path(folder), clock.now());
    }
    QStringList left() const
    {
        return QDir(place.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
};

}  // namespace

class BackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r25ARestoreBringsAllOfItBack();
    void theRecoveryKeyRestoresToo();
    void itSaysWhatIsInIt();
    void itNamesNobody();
    void everyDamageIsRefused();
    void cutSwappedOrLongerFilesAreRefused();
    void aForgedBackupIsRefusedWithTheKey();
    void wrongSecretsAndNewerFormats();
    void writesBetweenBackupsGoIntoTheNext();
    void nothingIsOverwritten();
    void aRestoreThatIsStoppedLeavesNothing();
    void aDamagedPracticeMakesNoBackup();
    void aFullDiskLeavesNothing();
    void namesRiseWithTime();
};

void BackupTest::r25ARestoreBringsAllOfItBack()
{
    BackupPractice practice;
    must(practice.engine->settle());  // As a backup does first: the audit is signed.
    const QByteArray before = dumpOf(practice.engine->database());
    const QString file = practice.backup();
    must(practice.restore(file, u"restored"_s));
    practice.close();

    auto passphrase = TestEngine::words();
    auto restored = must(openPractice(
        practice.path(u"restored"_s), &passphrase, KdfPolicyForTests::cheap(), practice.ports()));
    QCOMPARE(dumpOf(restored->database()), before);
    QCOMPARE(restored->vault().anchor.state, AnchorState::Matches);
    const auto letter = must(restored->database().first("SELECT id FROM attachment ORDER BY id", {},
        [](const Row &row) { return row.id<AttachmentTag>(0); }));
    QCOMPARE(must(restored->attachments().read(*letter)), "an attachment");
    QCOMPARE(restored->blobs().list().size(), std::size_t(2));
    // It works on from there.
    must(restored->run<ClientId>("client.add", [&](Unit &unit) {
        ClientDetails details;
        details.name = u"One more"_s;
        return restored->people().add(unit, details);
    }));
    QVERIFY(!must(restored->units().auditTrail().verify()).brokenAt);
    const QFileInfo folder(practice.path(u"restored"_s));
    QCOMPARE(folder.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void BackupTest::theRecoveryKeyRestoresToo()
{
    BackupPractice practice;
    const QString file = practice.backup();
    must(restoreBackup(file, &practice.recovery, KdfPolicyForTests::cheap(), practice.path(u"restored"_s),
        practice.clock.now()));
    QVERIFY(QFileInfo::exists(practice.path(u"restored/practice.db"_s)));
}

void BackupTest::itSaysWhatIsInIt()
{
    BackupPractice practice;
    const BackupReport made = must(createBackup(*practice.engine, practice.path(u"one.spbackup"_s)));
    const BackupReport read = must(practice.verify(made.path));
    QCOMPARE(read.manifest.toJson(), made.manifest.toJson());
    QCOMPARE(read.manifest.counts.at("client"), 21);
    QCOMPARE(read.manifest.createdAt, practice.clock.now());
    QCOMPARE(read.manifest.parts.size(), std::size_t(4));
    QVERIFY(read.proof == BackupReport::Proof::Structure);
    QVERIFY(
        must(practice.verifyWith(made.path, TestEngine::words())).proof == BackupReport::Proof::Authentic);
}

void BackupTest::itNamesNobody()
{
    BackupPractice practice;
    const QByteArray bytes = fileOf(practice.backup());
    // The label of a key slot is all that stands open, as it does in the workspace.
    // Nothing short: three letters stand in a megabyte of noise now and then.
    for (const char *said : {"Client 1", "Hamburg", "one.txt", "an attachment", "SQLite format"})
        QVERIFY2(!bytes.contains(said), said);
}

void BackupTest::everyDamageIsRefused()
{
    BackupPractice practice;
    const QString file = practice.backup();
    const QByteArray whole = fileOf(file);
    const QString damaged = practice.path(u"damaged.spbackup"_s);
    put(damaged, whole);
    QFile patched(damaged);
    QVERIFY(patched.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const auto patch = [&](qsizetype at, char byte) {
        return patched.seek(at) && patched.write(&byte, 1) == 1;
    };
    int tried = 0;
    for (qsizetype at = 0; at < whole.size(); at += 97) {
        QVERIFY(patch(at, static_cast<char>(whole[at] ^ (1 << (tried % 8)))));
        const auto answer = practice.verify(damaged);
        QVERIFY2(!answer, qPrintable(u"byte %1"_s.arg(at)));
        // A number of the format that is none of ours is as good as a newer one.
        QVERIFY2(answer.error().reason == "backup.damaged" ||
                     (at < 10 && answer.error().reason == "backup.version"),
            answer.error().reason);
        QVERIFY(patch(at, whole[at]));
        ++tried;
    }
    QCOMPARE(reason(practice.verify(damaged)), QByteArray());
    patched.close();
    qInfo("%d damaged files refused", tried);
    // A restore looks as closely, and leaves nothing of what it has seen.
    for (const qsizetype at : {qsizetype(30), whole.size() / 3, whole.size() - 1}) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 4);
        put(damaged, bytes);
        QCOMPARE(reason(practice.restore(damaged, u"restored"_s)), "backup.damaged");
        QCOMPARE(practice.left(), (QStringList{u"damaged.spbackup"_s, u"one.spbackup"_s}));
    }
}

void BackupTest::cutSwappedOrLongerFilesAreRefused()
{
    BackupPractice practice;
    const QByteArray whole = fileOf(practice.backup());
    const BackupManifest manifest = must(practice.verify(practice.path(u"one.spbackup"_s))).manifest;
    const QString damaged = practice.path(u"damaged.spbackup"_s);
    const auto refused = [&](const QByteArray &bytes) {
        put(damaged, bytes);
        return reason(practice.verify(damaged)) == "backup.damaged" &&
               reason(practice.restore(damaged, u"restored"_s)) == "backup.damaged";
    };
    for (qsizetype size = 0; size < whole.size(); size += whole.size() / 60 + 1)
        QVERIFY2(refused(whole.left(size)), qPrintable(u"cut at %1"_s.arg(size)));
    QVERIFY(refused(whole.chopped(1)));
    QVERIFY(refused(whole + '\0'));
    QVERIFY(refused(whole + whole));
    QVERIFY(refused({}));

    // The two attachments change places.
    const qsizetype third = manifest.parts[2].bytes, fourth = manifest.parts[3].bytes;
    const QByteArray front = whole.chopped(third + fourth);
    QVERIFY(refused(front + whole.last(fourth) + whole.sliced(front.size(), third)));
    // Another backup's database within this one's frame.
    practice.write(100);
    const QByteArray later = fileOf(practice.backup(u"two.spbackup"_s));
    QVERIFY(refused(front + later.last(third + fourth).first(third) + whole.last(fourth).chopped(1) + 'x'));
    QVERIFY(refused(later.left(whole.size() / 2) + whole.mid(whole.size() / 2)));
    QVERIFY(!practice.left().contains(u"restored"_s));
}

void BackupTest::aForgedBackupIsRefusedWithTheKey()
{
    // A forger without the key can make every digest right, not the MAC.
    BackupPractice practice;
    const QString file = practice.backup();
    BackupManifest manifest = must(practice.verify(file)).manifest;
    const QByteArray whole = fileOf(file);
    qint64 size = 0;
    for (const BackupPart &part : manifest.parts)
        size += part.bytes;
    const QByteArray parts = whole.last(size);
    manifest.counts["client"] = 0;
    const QByteArray said = canonicalJson(manifest.toJson());
    FrameWriter head;
    head.raw(octets(QByteArrayView("SPBACKUP", 8)));
    head.number(1, 2);
    head.number(static_cast<std::uint64_t>(said.size()), 4);
    head.raw(octets(said));
    const QByteArray mac(32, 'm');
    const QString forged = practice.path(u"forged.spbackup"_s);
    put(forged, head.bytes() + mac + view(sha256({head.bytes(), mac})).toByteArray() + parts);
    QCOMPARE(reason(practice.verify(forged)), QByteArray());  // Nothing is wrong with it by chance.
    QCOMPARE(reason(practice.verifyWith(forged, TestEngine::words())), "backup.damaged");
    QCOMPARE(reason(practice.restore(forged, u"restored"_s)), "backup.damaged");
    QVERIFY(!practice.left().contains(u"restored"_s));
}

void BackupTest::wrongSecretsAndNewerFormats()
{
    BackupPractice practice;
    const QString file = practice.backup();
    const Passphrase wrong = TestEngine::passphrase("four wrong words here");
    QCOMPARE(reason(practice.verifyWith(file, wrong)), "vault.wrong_passphrase");
    QCOMPARE(reason(practice.restore(file, u"restored"_s, wrong)), "vault.wrong_passphrase");
    QCOMPARE(practice.left(), QStringList{u"one.spbackup"_s});

    QByteArray newer = fileOf(file);
    newer[9] = 3;
    put(file, newer);
    const auto refused = practice.restore(file, u"restored"_s);
    QCOMPARE(reason(refused), "backup.version");
    QCOMPARE(refused.error().facts.value(u"needs"_s).toInt(), 3);
    QCOMPARE(reason(practice.restore(practice.path(u"none"_s), u"restored"_s)), "storage.missing");
}

void BackupTest::writesBetweenBackupsGoIntoTheNext()
{
    BackupPractice practice;
    for (int round = 0; round < 5; ++round) {
        practice.clock.advance(std::chrono::minutes(1));
        practice.write(200 + round);
        must(practice.engine->settle());
        const QByteArray now = dumpOf(practice.engine->database());
        const QString file = practice.backup(u"%1.spbackup"_s.arg(round));
        practice.write(300 + round);  // Not in it.
        const QString folder = u"restored-%1"_s.arg(round);
        must(practice.restore(file, folder));
        const SecretBytes key = databaseKey(practice.engine->vault().vaultKey);
        Database restored = must(Database::open(practice.path(folder) + u"/practice.db"_s, key));
        QCOMPARE(dumpOf(restored), now);
    }
    // The practice's own folder holds nothing of the making.
    QCOMPARE(QDir(practice.folder() + u"/backups"_s)
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList());
}

void BackupTest::nothingIsOverwritten()
{
    BackupPractice practice;
    const QString file = practice.backup();
    const QByteArray before = fileOf(file);
    QCOMPARE(reason(createBackup(*practice.engine, file)), "backup.exists");
    QCOMPARE(fileOf(file), before);
    QVERIFY(QDir(practice.place.path()).mkdir(u"full"_s));
    put(practice.path(u"full/mine"_s), "mine");
    QCOMPARE(reason(practice.restore(file, u"full"_s)), "workspace.not_empty");
    QCOMPARE(fileOf(practice.path(u"full/mine"_s)), "mine");
    must(practice.restore(file, u"restored"_s));
    QCOMPARE(reason(practice.restore(file, u"restored"_s)), "workspace.exists");
}

void BackupTest::aRestoreThatIsStoppedLeavesNothing()
{
    BackupPractice practice;
    const QString file = practice.backup();
    const Passphrase words = TestEngine::words();
    QList<qint64> told;
    const auto restored = [&](int steps) {
        told.clear();
        return restoreBackup(file, &words, KdfPolicyForTests::cheap(), practice.path(u"restored"_s),
            practice.clock.now(), [&](qint64 done, qint64) {
                told << done;
                return told.size() < steps;
            });
    };
    const QStringList before = QDir(practice.place.path()).entryList(QDir::AllEntries | QDir::Hidden);
    for (const int steps : {1, 3}) {
        QCOMPARE(reason(restored(steps)), "canceled");
        QCOMPARE(QDir(practice.place.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
    }
    must(restored(1'000'000));
    QVERIFY(told.size() > 2 && std::ranges::is_sorted(told));
}

void BackupTest::aDamagedPracticeMakesNoBackup()
{
    BackupPractice practice;
    // A link of the audit chain changed behind the program's back: the copy would be as broken.
    must(practice.engine->database().execute("DROP TRIGGER audit_event_frozen_update;"
                                             "UPDATE audit_event SET data = '{}' WHERE seq = 3;"));
    const auto refused = createBackup(*practice.engine, practice.path(u"one.spbackup"_s));
    QCOMPARE(reason(refused), "backup.test_failed");
    QCOMPARE(practice.left(), QStringList());
}

void BackupTest::aFullDiskLeavesNothing()
{
    BackupPractice practice;
    const QString file = practice.backup();
    {
        // Room for the copy of the database, not for the whole.
        const FileSizeLimit limit(static_cast<rlim_t>(QFileInfo(file).size() - 1000));
        QCOMPARE(
            reason(createBackup(*practice.engine, practice.path(u"two.spbackup"_s))), "storage.disk_full");
    }
    {
        const FileSizeLimit limit(
            static_cast<rlim_t>(must(practice.verify(file)).manifest.parts[1].bytes - 1000));
        QCOMPARE(reason(practice.restore(file, u"restored"_s)), "storage.disk_full");
    }
    QCOMPARE(practice.left(), QStringList{u"one.spbackup"_s});
    practice.backup(u"two.spbackup"_s);  // With room again it works.
}

void BackupTest::namesRiseWithTime()
{
    QCOMPARE(backupFileName(instant("2026-10-27T10:00:59.999Z")), u"solopilot-20261027-100059.spbackup"_s);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
