// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/audit/audit_checkpoints.h"

#include "core/values/time.h"
#include "tests/support/audit_log.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sp;
using namespace sp::test;

namespace {

/// 40 links under checkpoints of 10, 25 and 40, whose triggers are gone.
struct Signed : AuditLog {
    Signed()
    {
        for (const int more : {10, 15, 15}) {
            grow(more);
            sign();
        }
        tamper(dropTriggers);
    }
};

/// The chain made anew from link `seq` on, as somebody would who has the database's key but not the signing
/// one.
void chainAnew(Database &database, std::int64_t seq)
{
    const AuditStore trail(database);
    Digest hash{};
    if (seq > 1)
        hash = **trail.hashAt(seq - 1);
    std::vector<std::pair<std::int64_t, Digest>> hashes;
    AuditLog::must(trail.each(seq, [&](const AuditLink &link) {
        hash = auditHash(link.canonical, hash);
        hashes.emplace_back(link.seq, hash);
        return true;
    }));
    for (const auto &[at, each] : hashes)
        AuditLog::must(database.run(
            "UPDATE audit_event SET hash = :hash WHERE seq = :seq", {{":hash", each}, {":seq", at}}));
}

}  // namespace

class AuditCheckpointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsWhatIsNew();
    void goesOnFromTheLast();
    void isAppendOnly();
    void findsDamage_data();
    void findsDamage();
    void findsAChainMadeAnew();
    void findsAnotherKey();
    void findsAnotherOrigin();
    void signsNothingThatDoesNotFollow();
    void stopsWhenAsked();
    void verifiesAHundredThousandInTime();
};

void AuditCheckpointsTest::signsWhatIsNew()
{
    AuditLog log;
    QVERIFY(!log.sign());
    QVERIFY(!log.verify().damage);
    log.grow(7);
    const auto first = log.sign();
    QVERIFY(first);
    QVERIFY(!log.sign());
    QCOMPARE(first->head.size, 7);
    const auto opened = openNote(first->note, log.signer.key());
    QVERIFY(opened);
    const auto said = parseCheckpoint(opened->text);
    QVERIFY(said);
    QCOMPARE(said->origin, log.signer.key().name);
    QCOMPARE(said->extensions, (QList<QByteArray>{"at " + instantText(first->at), "previous 0"}));

    log.grow(5);
    const auto second = log.sign();
    QCOMPARE(second->head.size, 12);
    QVERIFY(second->note.contains("\nprevious 7\n"));
    log.grow(2);
    const AuditProof proof = log.verify();
    QVERIFY(!proof.damage);
    QCOMPARE(proof.head.size, 14);
    QCOMPARE(proof.checkpoints, 2);
    QCOMPARE(proof.covered, 12);
}

void AuditCheckpointsTest::goesOnFromTheLast()
{
    AuditLog log;
    CompactRange whole;
    for (int size = 1; size <= 70; ++size) {
        log.grow(1);
        const auto made = log.sign();
        AuditLog::must(log.audit.trail().each(size, [&](const AuditLink &link) {
            whole.append(merkleLeaf(link.canonical));
            return true;
        }));
        QCOMPARE(made->head.root, whole.root());
    }
    QCOMPARE(log.verify().checkpoints, 70);
}

void AuditCheckpointsTest::isAppendOnly()
{
    AuditLog log;
    log.grow(3);
    log.sign();
    for (const char *sql : {"UPDATE audit_checkpoint SET at = 0", "DELETE FROM audit_checkpoint"})
        QCOMPARE(log.database.run(sql).error().reason, QByteArray("APPEND_ONLY_ENFORCED"));
}

void AuditCheckpointsTest::findsDamage_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");

    // clang-format off
    QTest::newRow("A1 a link edited")              << QByteArray("UPDATE audit_event SET role = 'Auditor' WHERE seq = 17") << QByteArray("audit.hash")       << qint64(17) << qint64(17);
    QTest::newRow("A1 a link deleted")             << QByteArray("DELETE FROM audit_event WHERE seq = 17")                 << QByteArray("audit.gap")        << qint64(17) << qint64(17);
    QTest::newRow("A1 the end cut off")            << QByteArray("DELETE FROM audit_event WHERE seq > 33")                 << QByteArray("audit.cut")        << qint64(34) << qint64(40);
    QTest::newRow("A1 all gone")                   << QByteArray("DELETE FROM audit_event")                                << QByteArray("audit.cut")        << qint64(1)  << qint64(10);
    QTest::newRow("A1 the last link gone")         << QByteArray("DELETE FROM audit_event WHERE seq = 40")                 << QByteArray("audit.cut")        << qint64(40) << qint64(40);
    QTest::newRow("the first checkpoint gone")     << QByteArray("DELETE FROM audit_checkpoint WHERE size = 10")           << QByteArray("audit.checkpoint") << qint64(25) << qint64(25);
    QTest::newRow("a checkpoint between gone")     << QByteArray("DELETE FROM audit_checkpoint WHERE size = 25")           << QByteArray("audit.checkpoint") << qint64(40) << qint64(40);
    QTest::newRow("another root")                  << QByteArray("UPDATE audit_checkpoint SET root = zeroblob(32) WHERE size = 25")   << QByteArray("audit.checkpoint") << qint64(25) << qint64(25);
    QTest::newRow("another tree to go on from")    << QByteArray("UPDATE audit_checkpoint SET nodes = zeroblob(64) WHERE size = 40")  << QByteArray("audit.checkpoint") << qint64(40) << qint64(40);
    QTest::newRow("another time")                  << QByteArray("UPDATE audit_checkpoint SET at = at + 1 WHERE size = 10")           << QByteArray("audit.checkpoint") << qint64(10) << qint64(10);
    QTest::newRow("another size")                  << QByteArray("UPDATE audit_checkpoint SET size = 24 WHERE size = 25")             << QByteArray("audit.checkpoint") << qint64(24) << qint64(24);
    QTest::newRow("another note")                  << QByteArray("UPDATE audit_checkpoint SET note = (SELECT note FROM audit_checkpoint WHERE size = 25) WHERE size = 40") << QByteArray("audit.checkpoint") << qint64(40) << qint64(40);
    QTest::newRow("no note")                       << QByteArray("UPDATE audit_checkpoint SET note = '' WHERE size = 40")             << QByteArray("audit.checkpoint") << qint64(40) << qint64(40);
    QTest::newRow("more said in the note")         << QByteArray("UPDATE audit_checkpoint SET note = replace(note, 'previous', 'more' || char(10) || 'previous') WHERE size = 10") << QByteArray("audit.checkpoint") << qint64(10) << qint64(10);
    // clang-format on
}

void AuditCheckpointsTest::findsDamage()
{
    QFETCH(QByteArray, damage);
    QFETCH(QByteArray, reason);
    QFETCH(qint64, first);
    QFETCH(qint64, last);
    Signed log;
    QVERIFY(!log.verify().damage);
    log.tamper(damage);
    const AuditProof proof = log.verify();
    QVERIFY(proof.damage);
    QCOMPARE(proof.damage->reason, reason);
    QCOMPARE(proof.damage->first, first);
    QCOMPARE(proof.damage->last, last);
    const Error error = damageError(*proof.damage);
    QCOMPARE(error.reason, reason);
    QCOMPARE(error.facts.value(QStringLiteral("seq")).toInteger(), first);
}

void AuditCheckpointsTest::findsAChainMadeAnew()
{
    for (std::int64_t seq = 1; seq <= 40; ++seq) {
        Signed log;
        QVERIFY(log.database.run(
            "UPDATE audit_event SET action = 'client.added' WHERE seq = :seq", {{":seq", seq}}));
        chainAnew(log.database, seq);
        QVERIFY(!AuditStore(log.database).verify()->brokenAt);  // The chain alone is taken in.
        const AuditProof proof = log.verify();
        QVERIFY(proof.damage);
        QCOMPARE(proof.damage->reason, QByteArray("audit.tree"));
        QVERIFY(proof.damage->first <= seq && seq <= proof.damage->last);
        QCOMPARE(proof.covered, seq <= 10 ? 0 : seq <= 25 ? 10 : 25);
    }
}

void AuditCheckpointsTest::findsAnotherKey()
{
    Signed log;
    const AuditCheckpoints stranger(log.database, AuditLog::makeSigner(4).key());
    const AuditDamage expected{"audit.checkpoint", 10, 10};
    QVERIFY(AuditLog::must(stranger.verify()).damage == expected);
}

void AuditCheckpointsTest::findsAnotherOrigin()
{
    // Signed with the right key, but as the head of some other trail.
    Signed log;
    const auto last = log.audit.store().last();
    QVERIFY(last && *last);
    Checkpoint said{"elsewhere.example", (*last)->head, {}};
    said.extensions = parseCheckpoint(openNote((*last)->note, log.signer.key())->text)->extensions;
    AuditLog::must(log.database.run("UPDATE audit_checkpoint SET note = :note WHERE size = 40",
        {{":note", log.signer.sign(checkpointText(said))}}));
    const AuditProof proof = log.verify();
    QVERIFY(proof.damage);
    QCOMPARE(proof.damage->reason, "audit.checkpoint");
    QCOMPARE(proof.damage->first, 40);
}

void AuditCheckpointsTest::signsNothingThatDoesNotFollow()
{
    const auto refusal = [](const QByteArray &damage) {
        Signed log;
        log.grow(5);
        log.tamper(damage);
        const auto made = log.audit.make(log.signer, log.clock.now());
        return made ? QByteArray("signed") : made.error().reason;
    };
    QCOMPARE(refusal("SELECT 1"), QByteArray("signed"));
    QCOMPARE(refusal("UPDATE audit_event SET role = 'x' WHERE seq = 43"), QByteArray("audit.hash"));
    QCOMPARE(refusal("DELETE FROM audit_event WHERE seq = 43"), QByteArray("audit.gap"));
    QCOMPARE(refusal("DELETE FROM audit_event WHERE seq > 30"), QByteArray("audit.cut"));
    QCOMPARE(refusal("UPDATE audit_checkpoint SET nodes = zeroblob(64) WHERE size = 40"),
        QByteArray("audit.checkpoint"));
    QCOMPARE(
        refusal("UPDATE audit_checkpoint SET note = '' WHERE size = 40"), QByteArray("audit.checkpoint"));
}

void AuditCheckpointsTest::stopsWhenAsked()
{
    AuditLog log;
    log.grow(9000);
    const auto proof = log.audit.verify([](std::int64_t) { return false; });
    QCOMPARE(proof.error().reason, QByteArray("canceled"));
}

void AuditCheckpointsTest::verifiesAHundredThousandInTime()
{
    AuditLog log;
    for (int part = 0; part < 100; ++part) {
        log.grow(1000);
        log.sign();
    }
    QElapsedTimer timer;
    timer.start();
    const AuditProof proof = log.verify();
    qInfo("%lld ms for %lld links", static_cast<long long>(timer.elapsed()),
        static_cast<long long>(proof.head.size));
    QVERIFY(!proof.damage);
    QCOMPARE(proof.head.size, 100'000);
    QVERIFY(timer.elapsed() < 10'000);
}

QTEST_GUILESS_MAIN(AuditCheckpointsTest)
#include "audit_checkpoints_test.moc"
