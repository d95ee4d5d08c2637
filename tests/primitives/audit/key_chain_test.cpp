// SPDX-License-Identifier: GPL-3.0-or-later
// Hand-overs that are none: each is found, and where it stands.
#include "core/primitives/audit/key_chain.h"

#include "tests/support/handed_log.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

using Log = HandedLog;

}  // namespace

class KeyChainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysFollowEachOther();
    void whatIsNoHandoverIsFound_data();
    void whatIsNoHandoverIsFound();
    void anotherKeyThanTheLastIsFound();
    void whoHandedOverSignsNoMore();
    void aKeyHandsOverOnce();
    void aLostHandoverIsFound();
    void noBitOfTheNoteIsWithoutAMeaning();
};

void KeyChainTest::keysFollowEachOther()
{
    Log log;
    QCOMPARE(log.found(0), "nothing");
    log.hand(0, 1);
    log.hand(1, 2);
    QCOMPARE(log.found(2), "nothing");
    const KeyChain keys = Log::must(KeyChain::read(CheckpointStore(log.database), log.key(2)));
    QVERIFY(!keys.brokenAt());
    QCOMPARE(keys.handovers().size(), std::size_t(2));
    QCOMPARE(keys.handovers()[0].seq, Log::first);
    const std::int64_t second = keys.handovers()[1].seq;
    for (const auto &[size, which] : {std::pair(std::int64_t(1), 0), {Log::first - 1, 0}, {Log::first, 1},
             {second - 1, 1}, {second, 2}, {second + 100, 2}})
        QCOMPARE(keys.at(size), log.key(std::size_t(which)));
}

void KeyChainTest::whatIsNoHandoverIsFound_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("only the new key has signed it") << 0;
    QTest::newRow("only the old key has signed it") << 1;
    QTest::newRow("it is about another link") << 2;
    QTest::newRow("the link names another new key") << 3;
    QTest::newRow("it says nothing") << 4;
    QTest::newRow("there is more than was signed") << 5;
    QTest::newRow("from a key to itself") << 6;
}

void KeyChainTest::whatIsNoHandoverIsFound()
{
    QFETCH(int, kind);
    Log log;
    const QJsonObject good = log.handover(0, 1);
    const QJsonObject data = log.badHandover(kind);
    log.say(data);
    log.grow(2);
    QCOMPARE(log.found(1), "audit.key 6");
    // Nothing is signed on top of it either.
    const auto made = AuditCheckpoints(log.database, log.key(1)).make(log.signers[1], log.clock.now());
    QVERIFY(!made);
    QCOMPARE(made.error().reason, QByteArray("audit.key"));
    // The same without a change is one.
    Log other;
    other.say(good);
    other.grow(2);
    QCOMPARE(other.found(1), "nothing");
}

void KeyChainTest::anotherKeyThanTheLastIsFound()
{
    Log log;
    log.hand(0, 1);
    QCOMPARE(log.found(1), "nothing");
    QCOMPARE(log.found(2), "audit.key 6");
    QCOMPARE(log.found(0), "audit.key 6");
}

void KeyChainTest::whoHandedOverSignsNoMore()
{
    Log log;
    log.say(log.handover(0, 1));
    log.signWrongly(0, 0);
    QCOMPARE(log.found(1), "audit.checkpoint 6");
    Log early;
    early.grow(1);
    early.signWrongly(0, 1);
    QCOMPARE(early.found(0), "audit.checkpoint 6");
}

void KeyChainTest::aKeyHandsOverOnce()
{
    Log log;
    log.hand(0, 1);
    const std::int64_t again = log.next();
    log.say(log.handover(0, 2));
    QCOMPARE(log.found(2), "audit.key " + QByteArray::number(qlonglong(again)));
    QCOMPARE(log.found(1), "audit.key " + QByteArray::number(qlonglong(again)));
}

void KeyChainTest::aLostHandoverIsFound()
{
    // Made anew without it, so that the chain of links is whole.
    Log log;
    log.grow(1);
    log.signWrongly(0, 1);
    QCOMPARE(log.found(1), "audit.checkpoint 5");
    // Taken out of the chain.
    Log cut;
    cut.hand(0, 1);
    cut.tamper(AuditLog::dropTriggers);
    cut.tamper("DELETE FROM audit_event WHERE seq = 6");
    QVERIFY(cut.found(1) != "nothing");
}

void KeyChainTest::noBitOfTheNoteIsWithoutAMeaning()
{
    Log log;
    const KeyHandover made = makeHandover(log.signers[0], log.signers[1], 6);
    QVERIFY(openHandover(made.note));
    for (qsizetype bit = 0; bit < made.note.size() * 8; ++bit) {
        QByteArray note = made.note;
        note[bit / 8] = static_cast<char>(note[bit / 8] ^ (1 << bit % 8));
        QVERIFY2(!openHandover(note), QByteArray::number(qlonglong(bit)));
    }
    for (const auto &each : {"", "\n\n", "a\n\n", "a\nb\nc\nd\ne\n\n"})
        QCOMPARE(openHandover(each).error().reason, QByteArray("audit.key"));
}

QTEST_GUILESS_MAIN(KeyChainTest)
#include "key_chain_test.moc"
