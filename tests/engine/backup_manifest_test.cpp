// SPDX-License-Identifier: GPL-3.0-or-later
// A backup's file as FORMATS.md says, held against the program to the last bit; and manifests that say
// something else than they seem to.
#include "core/base/json.h"
#include "core/engine/backup_file.h"
#include "core/storage/vault/key_slots.h"
#include "tests/support/format_vectors.h"
#include "tests/support/vault_samples.h"

#include <QTemporaryDir>

using namespace sp;
using namespace Qt::StringLiterals;

class BackupManifestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theVectorIsReadAndWritten();
    void onlyWhatIsMeantIsRead_data();
    void onlyWhatIsMeantIsRead();
};

namespace {

QJsonObject vectorManifest()
{
    return *parseJsonObject(textIn(readVector("backup").object(), "manifest"));
}

}  // namespace

void BackupManifestTest::theVectorIsReadAndWritten()
{
    const QJsonObject vector = readVector("backup").object();
    const SecretBytes vaultKey = secretIn(readVector("keys").object(), "vault_key");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"vector.spbackup"_s);
    overwrite(path, bytesIn(vector, "file"));
    auto reader = BackupReader::open(path);
    QVERIFY(reader && reader->authenticate(vaultKey));
    QCOMPARE(canonicalJson(reader->manifest().toJson()), textIn(vector, "manifest"));
    QCOMPARE(hex(reader->digest()), textIn(vector, "digest"));
    QCOMPARE(hex(reader->manifest().digest()), textIn(vector, "digest"));
    std::vector<QString> sources;
    for (const BackupPart &part : reader->manifest().parts) {
        QByteArray bytes;
        QVERIFY(reader->next([&](std::span<const unsigned char> piece) -> Result<Done> {
            bytes += view(piece);
            return Done{};
        }));
        if (part.name == u"keys.slots")
            QVERIFY(KeySlots::decode(bytes)
                        ->unlock(SlotType::Keychain, secretIn(vector, "keychain"))
                        ->vaultKey.equals(vaultKey));
        sources.push_back(folder.filePath(QString::number(sources.size())));
        overwrite(sources.back(), bytes);
    }
    QVERIFY(reader->finish());
    const QString copy = folder.filePath(u"copy.spbackup"_s);
    QVERIFY(writeBackupFile(copy, reader->manifest(), sources, vaultKey));
    QCOMPARE(fileBytes(copy).toHex(), textIn(vector, "file"));
}

void BackupManifestTest::onlyWhatIsMeantIsRead_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("taken");
    const QString digits = QString::fromLatin1(QByteArray(32, '\x0a').toHex());
    const QJsonObject mark{{u"number"_s, 1}, {u"made_at"_s, u"2026-10-26T10:00:00.000Z"_s},
        {u"name"_s, u"a.spbackup"_s}, {u"sha256"_s, digits}};
    const auto chain = [&](const QJsonValue &number, const QJsonValue &kept) {
        return QJsonValue(QJsonObject{{u"number"_s, number}, {u"previous"_s, digits}, {u"kept"_s, kept}});
    };
    QJsonObject up = mark;
    up[u"name"_s] = u"../a.spbackup"_s;
    const auto row = [](const char *name, const QString &member, const QJsonValue &value, bool taken) {
        QTest::newRow(name) << member << value << taken;
    };
    row("as it is", u"schema"_s, 42, true);
    row("a member of a later program", u"colour"_s, u"red"_s, true);
    row("a text for a number", u"schema"_s, u"42"_s, false);
    row("a fraction", u"audit_size"_s, 1.5, false);
    row("a number below zero", u"schema"_s, -1, false);
    row("an audit below zero", u"audit_size"_s, -1, false);
    row("rows that are no numbers", u"rows"_s, QJsonObject{{u"client"_s, u"3"_s}}, false);
    row("rows of a table nobody can have", u"rows"_s, QJsonObject{{u"ž"_s, 3}}, false);
    row("a digest in capital letters", u"content"_s, digits.toUpper(), false);
    row("a digest with letters between", u"content"_s, u"zz"_s + digits, false);
    row("a content that is none", u"content"_s, 5, false);
    row("another way to write the moment", u"created_at"_s, u"2026-10-27T10:00:00Z"_s, false);
    row("a place in the chain", u"chain"_s, chain(2, QJsonArray{mark}), true);
    row("the largest place", u"chain"_s, chain(qint64(9007199254740991), QJsonArray{mark}), true);
    row("a place after which none follows", u"chain"_s, chain(qint64(9007199254740992), QJsonArray{mark}),
        false);
    row("a place before the first", u"chain"_s, chain(0, QJsonArray{mark}), false);
    row("a name that leads out of the folder", u"chain"_s, chain(2, QJsonArray{up}), false);
    row("kept ones that are no list", u"chain"_s, chain(2, 5), false);
}

void BackupManifestTest::onlyWhatIsMeantIsRead()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(bool, taken);
    QJsonObject json = vectorManifest();
    json[member] = value;
    const auto read = BackupManifest::fromJson(json);
    QCOMPARE(bool(read), taken);
    if (!taken)
        QCOMPARE(read.error().reason, QByteArray("backup.damaged"));
}

QTEST_GUILESS_MAIN(BackupManifestTest)
#include "backup_manifest_test.moc"
