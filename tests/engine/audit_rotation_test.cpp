// SPDX-License-Identifier: GPL-3.0-or-later
// Another key signs the audit: the old one says so, and both verifiers go along.
#include "core/engine/audit_export.h"
#include "core/engine/audit_signing.h"
#include "core/primitives/unit/undo_store.h"

#include "tests/support/audit_script.h"
#include "tests/support/test_engine.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

struct Practice : TestEngine {
    void addClient()
    {
        did<ClientId>(
            "client.add", [&](Unit &unit) { return engine->people().add(unit, {.name = u"Ana"_s}); });
    }
    NoteKey key() { return must(auditSigner(engine->database(), engine->vault().vault))->key(); }
    AuditCheckpoints audit() { return {engine->database(), key()}; }
    AuditProof proof() { return must(proveAudit(engine->database(), engine->vault().vault)); }
    std::int64_t links() { return must(engine->units().auditTrail().head()).size; }
    KeyHandover rotate() { return must(rotateAuditKey(*engine)); }
    /// What the program that needs nothing of ours says, given that key.
    QByteArray saidOf(const QString &path, const NoteKey &key)
    {
        return damageWords(damageIn(asked({path}, {u"--key"_s, QString::fromLatin1(key.text())}).front()));
    }
    QString exported()
    {
        const QString place = folder() + u"-audit-%1"_s.arg(++m_exports);
        must(exportAudit(audit(), place));
        return place;
    }
    QByteArray seed()
    {
        const auto kept = must(engine->secrets().find("audit"));
        return view(kept->span()).toByteArray();
    }

private:
    int m_exports = 0;
};

const NoteKey strange = NoteSigner("solopilot/somebody", SecretBytes(NoteSigner::seedSize)).key();

}  // namespace

class AuditRotationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOldKeySignsForTheNewOne();
    void anyKeyOfTheChainLeadsOn();
    void aProofLeadsFromTheOldKey();
    void itIsAllOrNothing_data();
    void itIsAllOrNothing();
    void isTheOwnersAndNobodyTakesItBack();
    void aDatabaseThatWasPutBackKeepsItsKey();
};

void AuditRotationTest::theOldKeySignsForTheNewOne()
{
    Practice practice;
    practice.addClient();
    const NoteKey old = practice.key();
    const QByteArray seed = practice.seed();
    const std::int64_t links = practice.links();
    const KeyHandover handover = practice.rotate();
    QVERIFY(handover.from == old && handover.to == practice.key() && old != practice.key());
    QCOMPARE(handover.seq, links + 1);
    QCOMPARE(practice.links(), links + 1);
    QVERIFY(openNote(handover.note, old) && openNote(handover.note, practice.key()));
    // What stood before is signed for by the old key, the hand-over by the new one.
    const auto checkpoints = must(practice.audit().store().all());
    QCOMPARE(checkpoints[checkpoints.size() - 2].head.size, links);
    QVERIFY(openNote(checkpoints[checkpoints.size() - 2].note, old));
    QCOMPARE(checkpoints.back().head.size, links + 1);
    QVERIFY(openNote(checkpoints.back().note, practice.key()));
    QVERIFY(!practice.proof().damage);
    QCOMPARE(practice.proof().covered, links + 1);
    // Of the old seed nothing is left among the secrets.
    QVERIFY(practice.seed() != seed);
    QCOMPARE(practice.count("SELECT count(*) FROM account_secret"), 1);
    practice.reopen();
    QCOMPARE(practice.key(), handover.to);
    QVERIFY(!practice.proof().damage);
}

void AuditRotationTest::anyKeyOfTheChainLeadsOn()
{
    Practice practice;
    std::vector<NoteKey> keys{practice.key()};
    for (int time = 0; time < 3; ++time) {
        practice.addClient();
        must(practice.engine->settle());
        keys.push_back(practice.rotate().to);
        if (time == 1)
            practice.reopen();
    }
    practice.addClient();
    must(practice.engine->settle());
    QVERIFY(!practice.proof().damage);
    QCOMPARE(practice.proof().covered, practice.links());
    const QString folder = practice.exported();
    QCOMPARE(damageWords(damageIn(asked({folder}).front())), QByteArray("nothing"));
    for (const NoteKey &key : keys)
        QCOMPARE(practice.saidOf(folder, key), QByteArray("nothing"));
    const std::int64_t last = must(practice.audit().keys()).handovers().back().seq;
    QCOMPARE(practice.saidOf(folder, strange),
        "audit.key " + QByteArray::number(qlonglong(last)) + ' ' + QByteArray::number(qlonglong(last)));
}

void AuditRotationTest::aProofLeadsFromTheOldKey()
{
    Practice practice;
    practice.addClient();
    const NoteKey old = practice.key();
    practice.rotate();
    const NoteKey between = practice.key();
    practice.rotate();
    const QJsonObject proof = must(proveLink(practice.audit(), 2));
    const auto said = [&](const QJsonObject &what, const NoteKey &key) {
        const QString path = practice.folder() + u"-proof.json"_s;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(what).toJson()) < 0)
            qFatal("no file");
        file.close();
        return practice.saidOf(path, key);
    };
    for (const NoteKey &key : {old, between, practice.key()})
        QCOMPARE(said(proof, key), QByteArray("nothing"));
    QVERIFY(said(proof, strange).startsWith("audit.key "));
    // Without the way from one key to the next the old one does not open it.
    QJsonObject lost = proof;
    lost.remove(u"handovers"_s);
    QCOMPARE(said(lost, old), QByteArray("audit.checkpoint 2 2"));
    QJsonArray handovers = proof.value(u"handovers"_s).toArray();
    QCOMPARE(handovers.size(), 2);
    handovers.removeFirst();
    lost.insert(u"handovers"_s, handovers);
    QVERIFY(said(lost, old).startsWith("audit.key "));
}

void AuditRotationTest::itIsAllOrNothing_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("the link cannot be written")
        << QByteArray("CREATE TRIGGER fault BEFORE INSERT ON audit_event WHEN new.action = "
                      "'audit.key_handed_over' BEGIN SELECT RAISE(ABORT, 'no'); END");
    QTest::newRow("the key cannot be kept")
        << QByteArray("CREATE TRIGGER fault BEFORE UPDATE ON account_secret "
                      "BEGIN SELECT RAISE(ABORT, 'no'); END");
}

void AuditRotationTest::itIsAllOrNothing()
{
    QFETCH(QByteArray, fault);
    Practice practice;
    practice.addClient();
    const NoteKey old = practice.key();
    const std::int64_t links = practice.links();
    must(practice.engine->database().execute(fault.constData()));
    QVERIFY(!rotateAuditKey(*practice.engine));
    QCOMPARE(practice.key(), old);
    QCOMPARE(practice.links(), links);
    QVERIFY(!practice.proof().damage);
    must(practice.engine->database().execute("DROP TRIGGER fault"));
    practice.rotate();
    QVERIFY(!practice.proof().damage);
    QCOMPARE(practice.proof().covered, practice.links());
}

void AuditRotationTest::isTheOwnersAndNobodyTakesItBack()
{
    Practice practice;
    practice.addClient();
    practice.rotate();
    const NoteKey key = practice.key();
    for (const auto &each : must(UndoService(practice.engine->database()).recent({}, 2)))
        static_cast<void>(UndoService(practice.engine->database())
                              .undo(practice.engine->units(), practice.engine->actor(), each.seq,
                                  {{"client", "account_secret", "audit_event"}}));
    QCOMPARE(practice.key(), key);
    QVERIFY(!practice.proof().damage);
    for (const Role role : {Role::Assistant, Role::Accountant, Role::Facilitator, Role::Auditor})
        QVERIFY(!permits(role, "audit.rotate_key"));
    QVERIFY(permits(Role::Owner, "audit.rotate_key"));
}

void AuditRotationTest::aDatabaseThatWasPutBackKeepsItsKey()
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
    const NoteKey key = practice.key();
    QVERIFY(!rotateAuditKey(*practice.engine));
    QCOMPARE(practice.key(), key);
    must(practice.engine->acknowledgeRollback());
    practice.rotate();
    QVERIFY(!practice.proof().damage);
}

QTEST_GUILESS_MAIN(AuditRotationTest)
#include "audit_rotation_test.moc"
