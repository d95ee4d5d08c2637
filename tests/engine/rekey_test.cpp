// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/rekey.h"

#include "core/engine/vault_keys.h"
#include "core/storage/vault/subkeys.h"

#include "tests/support/flipped_byte.h"
#include "tests/support/test_engine.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A practice with a client, a session with an attachment, a backup and a mail file.
struct Practice : TestEngine {
    QString backup = folder() + u"/backups/a.spbackup"_s;
    QString mail = folder() + u"/outgoing/a.eml"_s;
    RecoveryKey sheet = RecoveryKey::generate(random);
    Digest letter{};
    KdfPolicy kdf = KdfPolicyForTests::cheap();

    Practice()
    {
        did<ClientId>(
            "client.add", [&](Unit &unit) { return engine->people().add(unit, {.name = u"Ana"_s}); });
        QFile plain(folder() + u"-letter.txt"_s);
        if (!plain.open(QIODevice::WriteOnly) || plain.write("a letter") != 8)
            qFatal("no letter");
        plain.close();
        const auto blob = must(engine->blobs().putFile(plain.fileName()));
        letter = blob.sha256;
        must(engine->database().run(
            "INSERT INTO attachment (id, owner_type, owner, filename, mime, size, sha256, created_at) "
            "VALUES (:id, 'session', :id, CAST('letter.txt' AS BLOB), 'text/plain', 8, :sha, 0)",
            {{":id", engine->ids().next<AttachmentTag>()},
                {":sha", SqlBlob{QByteArray(reinterpret_cast<const char *>(letter.data()), 32)}}}));
        QDir().mkpath(folder() + u"/outgoing"_s);
        for (const QString &path : {backup, mail}) {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write("kept") != 4)
                qFatal("no file");
        }
    }
    Result<RekeyReport> rekey(Rekeying::Others others = Rekeying::Others::Refuse)
    {
        close();
        const Passphrase typed = words();
        return rekeyVault(folder(), {typed, sheet, kdf, clock, random, others});
    }
    /// What lies beside the practice, hidden folders included.
    QStringList beside() const
    {
        return QDir(QFileInfo(folder()).path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

}  // namespace

class RekeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsThereUnderANewKey();
    void theOldKeyOpensNothing();
    void othersAreNotLostUnasked();
    void whatStandsInTheWayChangesNothing_data();
    void whatStandsInTheWayChangesNothing();
};

void RekeyTest::everythingIsThereUnderANewKey()
{
    Practice practice;
    const QStringList before = practice.beside();
    const std::int64_t lines = practice.count("SELECT count(*) FROM audit_event");
    const RekeyReport report = must(practice.rekey());
    QCOMPARE(report.attachments, 1);
    QCOMPARE(report.dropped, 0);
    QCOMPARE(report.left, QString());
    QCOMPARE(practice.beside(), before);
    practice.reopen();
    QCOMPARE(practice.engine->vault().anchor.reason, "anchor.matches");
    QCOMPARE(must(practice.engine->people().store().count({})), 1);
    QCOMPARE(must(practice.engine->blobs().get(practice.letter, 100)), "a letter");
    QCOMPARE(bytesOf(practice.backup), "kept");
    QCOMPARE(bytesOf(practice.mail), "kept");
    QCOMPARE(practice.count("SELECT count(*) FROM audit_event"), lines + 1);
    QCOMPARE(must(practice.engine->units().auditTrail().list({}, {}, 1)).front().action, "vault.rekeyed");
    QCOMPARE(reason(practice.engine->units().auditTrail().verify()), "");
    must(practice.engine->database().checkIntegrity());
    practice.close();
    practice.engine = must(practice.openWithRecovery(practice.sheet));
}

void RekeyTest::theOldKeyOpensNothing()
{
    Practice practice;
    const SecretBytes old = practice.engine->vault().vaultKey.clone();
    practice.close();
    const QString database = practice.folder() + u"/practice.db"_s;
    QVERIFY(Database::open(database, databaseKey(old)));
    must(practice.rekey());
    QCOMPARE(Database::open(database, databaseKey(old)).error().reason, "storage.wrong_key");
    QCOMPARE(reason(practice.openWithRecovery(practice.recovery)), "vault.wrong_recovery_key");
    practice.reopen();
    QVERIFY(!practice.engine->vault().vaultKey.equals(old));
}

void RekeyTest::othersAreNotLostUnasked()
{
    Practice practice;
    const Passphrase theirs = TestEngine::passphrase("their violet kettle monday lamp");
    must(VaultKeys(*practice.engine, practice.kdf).addProfile(u"Books"_s, Role::Accountant, theirs));
    const auto refused = practice.rekey();
    QCOMPARE(refused.error().reason, "rekey.others");
    QCOMPARE(refused.error().facts.value(u"count"_s).toInt(), 1);
    practice.engine = must(practice.open(theirs));
    QCOMPARE(must(practice.rekey(Rekeying::Others::Drop)).dropped, 1);
    QCOMPARE(reason(practice.open(theirs)), "vault.wrong_passphrase");
}

void RekeyTest::whatStandsInTheWayChangesNothing_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("words that are not stored") << u"drafts"_s << QByteArray("rekey.drafts");
    QTest::newRow("an attachment that is damaged") << u"attachment"_s << QByteArray("attachment.damaged");
    QTest::newRow("a witness that speaks against it") << u"witness"_s << QByteArray("anchor.missing");
    QTest::newRow("somebody has it open") << u"open"_s << QByteArray("workspace.in_use");
}

void RekeyTest::whatStandsInTheWayChangesNothing()
{
    QFETCH(QString, way);
    QFETCH(QByteArray, expected);
    Practice practice;
    const SecretBytes old = practice.engine->vault().vaultKey.clone();
    const QStringList before = practice.beside();
    const Passphrase typed = TestEngine::words();
    if (way == u"open") {
        QCOMPARE(reason(rekeyVault(practice.folder(),
                     {typed, practice.sheet, practice.kdf, practice.clock, practice.random})),
            expected);
    } else {
        const QString blob = practice.folder() + u"/attachments/"_s +
                             QString::fromLatin1(practice.engine->blobs().list().front());
        practice.close();
        if (way == u"witness")
            QVERIFY(QFile::remove(practice.folder() + u"/anchor"_s));
        if (way == u"drafts") {
            QFile drafts(practice.folder() + u"/drafts"_s);
            QVERIFY(drafts.open(QIODevice::WriteOnly) && drafts.write("?") == 1);
        }
        if (way == u"attachment") {
            QFile::setPermissions(blob, QFile::ReadOwner | QFile::WriteOwner);
            flipByte(blob, QFileInfo(blob).size() / 2);
        }
        QCOMPARE(reason(practice.rekey()), expected);
    }
    practice.close();
    QCOMPARE(practice.beside(), before);
    QVERIFY(Database::open(practice.folder() + u"/practice.db"_s, databaseKey(old)));
}

QTEST_GUILESS_MAIN(RekeyTest)
#include "rekey_test.moc"
