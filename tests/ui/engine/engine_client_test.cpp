// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engine/engine_client.h"

#include "tests/support/practice_services.h"
#include "tests/support/vault_samples.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::StringLiterals;

namespace {

/// A mail server that takes each mail and answers when the test lets it.
class SlowMail final : public MailTransport {
public:
    explicit SlowMail(const Clock &clock) : m_clock(clock) {}
    Result<SendReceipt> send(const OutgoingMail &) override
    {
        begun.release();
        answer.acquire();
        return SendReceipt{"slow", m_clock.now()};
    }
    QSemaphore begun;
    QSemaphore answer;

private:
    const Clock &m_clock;
};

constexpr int patience = 20'000;

/// What an ask answers, while events go on.
template <typename T>
T waitedFor(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience))
        qFatal("no answer");
    return must(future.result());
}

struct Desk {
    QTemporaryDir parent;
    QString folder = parent.filePath(u"practice"_s);
    ManualClock clock{instant("2026-10-27T10:00:00Z")};
    SeededRandom random{11};
    SlowMail mail{clock};
    EngineClient client{{clock, random, nullptr, &mail}};

    Desk()
    {
        PracticeSettings settings = ServicePractice::hamburg();
        settings.seller.email = u"me@practice.example"_s;
        waitedFor(client.create({folder, settings}, passphrase("first violet kettle monday lamp"),
            RecoveryKey::generate(random)));
    }
    MessageId enqueued(const QByteArray &key)
    {
        return waitedFor(client.ask([key](Engine &engine) {
            return engine.run<MessageId>("outbox.enqueue", [&](Unit &unit) -> Result<MessageId> {
                SP_TRY(id, engine.outbox().enqueue(unit, {.messageClass = "note",
                                                             .channel = MailChannel::Eml,
                                                             .address = u"ana@example.org"_s,
                                                             .subject = u"Hello"_s,
                                                             .body = u"Hello"_s,
                                                             .idempotencyKey = key}));
                SP_CHECK(engine.outbox().sendNow(unit, id));
                return id;
            });
        }));
    }
    /// Due jobs also run by the second; here they need not wait for it.
    void runDue()
    {
        waitedFor(client.ask([](Engine &engine) { return engine.runDueJobs(); }));
    }
    MessageStatus status(const MessageId &id)
    {
        return waitedFor(client.ask([id](Engine &engine) -> Result<MessageStatus> {
            SP_TRY(message, engine.outbox().store().find(id));
            return message->status;
        }));
    }
};

}  // namespace

class EngineClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSlowServerKeepsNobodyWaiting();
    void lockingWaitsForTheMailThatIsLeaving();
    void closingWithMailOnItsWayIsSafe();
};

void EngineClientTest::aSlowServerKeepsNobodyWaiting()
{
    Desk desk;
    const MessageId id = desk.enqueued("one");
    desk.runDue();
    QVERIFY(desk.mail.begun.tryAcquire(1, patience));
    // The server has the mail and is silent; the engine answers all the same, and sends it only once.
    QCOMPARE(desk.status(id), MessageStatus::Sending);
    desk.runDue();
    QCOMPARE(desk.status(id), MessageStatus::Sending);
    desk.mail.answer.release();
    QTRY_COMPARE_WITH_TIMEOUT(desk.status(id), MessageStatus::Queued, patience);
    QVERIFY(!desk.mail.begun.tryAcquire(1));
}

void EngineClientTest::lockingWaitsForTheMailThatIsLeaving()
{
    Desk desk;
    const MessageId leaving = desk.enqueued("one");
    desk.runDue();
    QVERIFY(desk.mail.begun.tryAcquire(1, patience));
    const MessageId behind = desk.enqueued("two");
    desk.runDue();
    QCOMPARE(desk.status(behind), MessageStatus::Sending);

    const auto locked = desk.client.lock();
    const auto after = desk.client.ask([](Engine &) { return Result<Done>(Done{}); });
    QVERIFY(!locked.isFinished() && desk.client.isUnlocked());
    desk.mail.answer.release(2);  // For the one behind too, should it be faster than the lock.
    waitedFor(locked);
    QVERIFY(QTest::qWaitFor([&] { return after.isFinished(); }, patience));
    QCOMPARE(reason(after.result()), "workspace.locked");
    QTRY_VERIFY(!desk.client.isUnlocked());

    // The one is known to have left; the other left too or goes another time, and nobody has to ask whether
    // it arrived.
    waitedFor(desk.client.open(desk.folder, passphrase("first violet kettle monday lamp")));
    QCOMPARE(desk.status(leaving), MessageStatus::Queued);
    const bool left = desk.mail.begun.tryAcquire(1);
    QCOMPARE(desk.status(behind), left ? MessageStatus::Queued : MessageStatus::Deferred);
}

void EngineClientTest::closingWithMailOnItsWayIsSafe()
{
    Desk desk;
    desk.enqueued("one");
    desk.runDue();
    QVERIFY(desk.mail.begun.tryAcquire(1, patience));
    // The answer comes while the program is already closing, or just before.
    desk.mail.answer.release();
}

QTEST_GUILESS_MAIN(EngineClientTest)
#include "engine_client_test.moc"
