// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/outbox/outbox.h"

#include "tests/primitives/outbox/post.h"

#include <QTest>

using namespace sp;
using namespace sp::test;

class OutboxHoldingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsHeldStaysUntilItIsLetGo();
    void whatIsHeldCanBeSentNow();
    void whatIsDiscardedComesBackHeld();
    void refusesWhatDoesNotFit();
};

void OutboxHoldingTest::whatIsHeldStaysUntilItIsLetGo()
{
    Post post;
    const MessageId id = post.put(post.draft());
    QCOMPARE(post.does(&Outbox::hold, id), QByteArray());
    QCOMPARE(post.message(id).lastReason, Outbox::heldReason);
    post.run(48h);
    QCOMPARE(post.status(id), "Deferred");
    QVERIFY(post.smtp.attempts().empty());
    QCOMPARE(post.does(&Outbox::release, id), QByteArray());
    post.run(10s - 1ms);
    QVERIFY2(post.smtp.attempts().empty(), "it can be taken back once more");
    post.run(1ms);
    QCOMPARE(post.status(id), "Sent");
}

void OutboxHoldingTest::whatIsHeldCanBeSentNow()
{
    Post post;
    const MessageId id = post.put(post.draft());
    QCOMPARE(post.does(&Outbox::hold, id), QByteArray());
    QCOMPARE(post.does(&Outbox::sendNow, id), QByteArray());
    QCOMPARE(post.message(id).lastReason, QByteArray());
    post.run();
    QCOMPARE(post.status(id), "Sent");
}

void OutboxHoldingTest::whatIsDiscardedComesBackHeld()
{
    Post post;
    const MessageId id = post.put(post.draft());
    QCOMPARE(post.does(&Outbox::undo, id), QByteArray());
    QCOMPARE(post.does(&Outbox::restore, id), QByteArray());
    post.run(48h);
    QCOMPARE(post.status(id), "Deferred");
    QVERIFY2(post.smtp.attempts().empty(), "nothing leaves that nobody asked for");
    QCOMPARE(post.does(&Outbox::release, id), QByteArray());
    post.run(10s);
    QCOMPARE(post.status(id), "Sent");
}

void OutboxHoldingTest::refusesWhatDoesNotFit()
{
    Post post;
    const MessageId id = post.put(post.draft());
    QCOMPARE(post.does(&Outbox::release, id), "outbox.not_held");
    QCOMPARE(post.does(&Outbox::restore, id), "outbox.not_canceled");
    post.run(10s);
    QCOMPARE(post.does(&Outbox::hold, id), "outbox.too_late");
    QCOMPARE(post.does(&Outbox::restore, id), "outbox.not_canceled");
    const MessageId unknown(post.ids.next<MessageTag>());
    QCOMPARE(post.does(&Outbox::hold, unknown), "outbox.unknown");
}

QTEST_GUILESS_MAIN(OutboxHoldingTest)
#include "outbox_holding_test.moc"
