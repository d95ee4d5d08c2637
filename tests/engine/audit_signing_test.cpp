// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/audit_signing.h"

#include "core/engine/backup.h"
#include "core/engine/rekey.h"

#include "tests/support/test_engine.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

struct Practice : TestEngine {
    void addClient(const char *name = "Ana")
    {
        did<ClientId>("client.add",
            [&](Unit &unit) { return engine->people().add(unit, {.name = QString::fromUtf8(name)}); });
    }
    std::vector<StoredCheckpoint> checkpoints() { return must(CheckpointStore(engine->database()).all()); }
    AuditProof proof() { return must(proveAudit(engine->database(), engine->vault().vault)); }
    QByteArray key()
    {
        const auto signer = must(auditSigner(engine->database(), engine->vault().vault));
        return signer ? signer->key().text() : QByteArray();
    }
    std::int64_t links() { return must(engine->units().auditTrail().head()).size; }
};

}  // namespace

class AuditSigningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewPracticeHasAKeyAndACheckpoint();
    void isSignedAtRestAndAtClosing();
    void isSignedOnceADayWithoutRest();
    void anOlderPracticeGetsAKey();
    void theKeyOutlastsANewVaultKey();
    void theKeyIsInTheBackup();
    void aPutBackDatabaseIsNotSigned();
    void aLostKeyIsTold();
    void undoLeavesItAlone();
};

void AuditSigningTest::aNewPracticeHasAKeyAndACheckpoint()
{
    Practice practice;
    QVERIFY(practice.key().startsWith("solopilot/" + practice.engine->vault().vault.text() + '+'));
    QCOMPARE(practice.checkpoints().size(), std::size_t(1));
    QCOMPARE(practice.checkpoints().front().head.size, practice.links());
    QVERIFY(!practice.proof().damage);
    QCOMPARE(practice.proof().covered, practice.links());
    // The trail names the public half, and no word of the other.
    const auto lines = must(practice.engine->units().auditTrail().list({}, {}, 100));
    const auto made =
        std::ranges::find_if(lines, [](const AuditEntry &line) { return line.action == "audit.key_made"; });
    QVERIFY(made != lines.end());
    QCOMPARE(made->data.value(u"key").toString().toLatin1(), practice.key());
}

void AuditSigningTest::isSignedAtRestAndAtClosing()
{
    Practice practice;
    practice.addClient();
    QVERIFY(practice.proof().covered < practice.links());
    QVERIFY(practice.engine->settle());
    QCOMPARE(practice.proof().covered, practice.links());
    QCOMPARE(practice.checkpoints().size(), std::size_t(2));
    QVERIFY(practice.engine->settle());
    practice.reopen();
    practice.reopen();
    QCOMPARE(practice.checkpoints().size(), std::size_t(2));  // Nothing new to sign.
    practice.addClient("Pat");
    practice.reopen();
    QCOMPARE(practice.checkpoints().size(), std::size_t(3));
    QCOMPARE(practice.proof().covered, practice.links());
    QVERIFY(!practice.proof().damage);
}

void AuditSigningTest::isSignedOnceADayWithoutRest()
{
    Practice practice;
    practice.addClient();
    must(practice.engine->runDueJobs());
    QCOMPARE(practice.checkpoints().size(), std::size_t(1));
    practice.clock.advance(std::chrono::hours(24));
    must(practice.engine->runDueJobs());
    QCOMPARE(practice.checkpoints().size(), std::size_t(2));
    QCOMPARE(practice.checkpoints().back().at, practice.clock.now());
}

void AuditSigningTest::anOlderPracticeGetsAKey()
{
    Practice practice;
    Database &database = practice.engine->database();
    must(database.execute("DROP TRIGGER audit_checkpoint_frozen_delete;"
                          "DELETE FROM audit_checkpoint; DELETE FROM account_secret"));
    const std::int64_t before = practice.links();
    practice.reopen();
    QVERIFY(!practice.key().isEmpty());
    QCOMPARE(practice.links(), before + 1);
    const QByteArray key = practice.key();
    practice.reopen();
    QCOMPARE(practice.key(), key);
    QCOMPARE(practice.links(), before + 1);
    QCOMPARE(practice.proof().covered, practice.links());
}

void AuditSigningTest::theKeyOutlastsANewVaultKey()
{
    Practice practice;
    practice.addClient();
    const QByteArray key = practice.key();
    practice.close();
    const Passphrase typed = TestEngine::words();
    const KdfPolicy kdf = KdfPolicyForTests::cheap();
    const RecoveryKey sheet = RecoveryKey::generate(practice.random);
    must(rekeyVault(
        practice.folder(), {typed, sheet, kdf, practice.clock, practice.random, Rekeying::Others::Refuse}));
    practice.reopen();
    QCOMPARE(practice.key(), key);
    QCOMPARE(practice.checkpoints().size(), std::size_t(2));
    practice.reopen();
    QVERIFY(!practice.proof().damage);
    QCOMPARE(practice.checkpoints().size(), std::size_t(3));
    QCOMPARE(practice.proof().covered, practice.links());
}

void AuditSigningTest::theKeyIsInTheBackup()
{
    Practice practice;
    practice.addClient();
    must(practice.engine->settle());
    const QByteArray key = practice.key();
    const QString file = practice.folder() + u"-a.spbackup"_s, other = practice.folder() + u"-restored"_s;
    must(writeBackup(backupSource(*practice.engine), file, practice.clock.now()));
    const Passphrase typed = TestEngine::words();
    must(restoreBackup(file, &typed, KdfPolicyForTests::cheap(), other, practice.clock.now()));
    auto restored = must(openPractice(other, &typed, KdfPolicyForTests::cheap(), practice.ports()));
    const auto signer = must(auditSigner(restored->database(), restored->vault().vault));
    QCOMPARE(signer->key().text(), key);
    QVERIFY(!must(proveAudit(restored->database(), restored->vault().vault)).damage);
}

void AuditSigningTest::aPutBackDatabaseIsNotSigned()
{
    Practice practice;
    practice.close();
    const QString path = practice.folder() + u"/practice.db"_s, copy = practice.folder() + u"-copy"_s;
    QVERIFY(QFile::copy(path, copy));
    practice.reopen();
    practice.addClient();
    practice.close();
    QVERIFY(QFile::remove(path) && QFile::rename(copy, path));
    practice.reopen();
    QVERIFY(practice.engine->rollbackWarning());
    practice.addClient("Pat");
    QVERIFY(practice.engine->settle());
    QCOMPARE(practice.checkpoints().size(), std::size_t(1));
    QVERIFY(practice.engine->acknowledgeRollback());
    QVERIFY(practice.engine->settle());
    QCOMPARE(practice.checkpoints().size(), std::size_t(2));
}

void AuditSigningTest::aLostKeyIsTold()
{
    Practice practice;
    must(practice.engine->database().execute("DELETE FROM account_secret"));
    const auto proof = proveAudit(practice.engine->database(), practice.engine->vault().vault);
    QCOMPARE(proof.error().reason, QByteArray("audit.key_missing"));
    must(practice.engine->database().execute("DROP TRIGGER audit_checkpoint_frozen_delete;"
                                             "DELETE FROM audit_checkpoint"));
    QVERIFY(!practice.proof().damage);
    practice.addClient();
    QVERIFY(practice.engine->settle());
    QVERIFY(practice.checkpoints().empty());
}

void AuditSigningTest::undoLeavesItAlone()
{
    Practice practice;
    practice.addClient();
    must(practice.engine->settle());
    const QByteArray key = practice.key();
    const auto last = must(UndoService(practice.engine->database()).recent({}, 1));
    must(UndoService(practice.engine->database())
             .undo(practice.engine->units(), practice.engine->actor(), last.front().seq,
                 {{"client", "account_secret", "audit_checkpoint"}}));
    must(practice.engine->settle());
    QCOMPARE(practice.key(), key);
    QCOMPARE(practice.checkpoints().size(), std::size_t(3));
    QVERIFY(!practice.proof().damage);
}

QTEST_GUILESS_MAIN(AuditSigningTest)
#include "audit_signing_test.moc"
