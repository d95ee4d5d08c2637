// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/outbox/outbox.h"

#include "tests/primitives/outbox/post.h"

#include <QTest>

using namespace sp;
using namespace sp::test;

namespace {

/// What the list of jobs lets a person do with the one that sends the message.
QByteArray withItsJob(Post &post, Result<Done> (JobStore::*what)(Unit &, JobId))
{
    JobStore jobs(post.database);
    const auto sending = jobs.list({{}, Outbox::sendType}, 1);
    if (!sending || sending->empty())
        return "there is no job";
    const auto done =
        post.unit<Done>("jobs.change", [&](Unit &unit) { return (jobs.*what)(unit, sending->front().id); });
    return done ? QByteArray() : done.error().reason;
}

}  // namespace

class OutboxHoldingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsHeldStaysUntilItIsLetGo();
    void whatIsHeldCanBeSentNow();
    void whatIsDiscardedComesBackHeld();
    void nothingLeavesEarlyWhenItsJobIsTriedAgain();
    void nothingHeldLeavesWhenItsJobIsTriedAgain();
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

// A job runs at once when a person tries it again; the time to take the message back is the message's.
void OutboxHoldingTest::nothingLeavesEarlyWhenItsJobIsTriedAgain()
{
    Post post;
    const MessageId id = post.put(post.draft());
    post.run(3s);
    QCOMPARE(withItsJob(post, &JobStore::cancel), QByteArray());
    QCOMPARE(withItsJob(post, &JobStore::retry), QByteArray());
    post.run();
    post.run(7s - 1ms);
    QVERIFY2(post.smtp.attempts().empty(), "it was to be taken back for ten seconds");
    post.run(1ms);
    QCOMPARE(post.status(id), "Sent");
    QCOMPARE(post.smtp.attempts().size(), std::size_t(1));
}

void OutboxHoldingTest::nothingHeldLeavesWhenItsJobIsTriedAgain()
{
    Post post;
    const MessageId id = post.put(post.draft());
    QCOMPARE(post.does(&Outbox::hold, id), QByteArray());
    post.run(1h);
    QCOMPARE(withItsJob(post, &JobStore::retry), QByteArray());
    post.run(1h);
    QCOMPARE(post.status(id), "Deferred");
    QVERIFY(post.smtp.attempts().empty());
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
