// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/outbox/outbox.h"

#include "tests/primitives/outbox/post.h"

#include <QJsonDocument>
#include <QTest>

using namespace sp;
using namespace sp::test;

namespace {

Error failure(ErrorCode code, const char *reason)
{
    return {code, reason, {{u"host"_s, u"mx"_s}}};
}

}  // namespace

class OutboxSendingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatWasPreviewed();
    void refusesContentThatChanged();
    void endsAsTheServerSays_data();
    void endsAsTheServerSays();
    void neverSendsTwiceByItself();
    void finishesWhatACrashLeft_data();
    void finishesWhatACrashLeft();
    void whatWaitsBehindAClosingProgramGoesAnotherTime();
    void leavesMailtoToAPerson();
    void sendsTheSameBytesAtEachAttempt();
    void auditsEveryStepWithoutTheText();
    void leavesNoFileOfWhatWaitsNoMore_data();
    void leavesNoFileOfWhatWaitsNoMore();
    void aFileOutOfReachIsTakenAwayLater();
};

void OutboxSendingTest::sendsWhatWasPreviewed()
{
    Post post;
    MessageDraft draft = post.draft();
    draft.attachments = {{"document", {}, u"Invoice 7.pdf"_s}};
    const auto preview = post.outbox.preview(draft, post.clock.now());
    const MessageId id = post.put(draft);
    QVERIFY(preview->contentHash == post.message(id).contentHash);
    post.run(10s);
    QCOMPARE(post.status(id), "Sent");
    const OutgoingMail mail = post.smtp.sent().front();
    QCOMPARE(mail.attachments.size(), std::size_t(1));
    QCOMPARE(mail.attachments.front().filename, u"Invoice 7.pdf"_s);
    QCOMPARE(mail.attachments.front().bytes, "page one");
}

void OutboxSendingTest::refusesContentThatChanged()
{
    Post post;
    MessageDraft draft = post.draft();
    draft.attachments = {{"document", {}, u"Invoice 7.pdf"_s}};
    const MessageId id = post.put(draft);
    post.page = "page two";
    post.run(10s);
    QCOMPARE(post.status(id), "Failed");
    QCOMPARE(post.message(id).lastReason, "outbox.content_changed");
    QVERIFY(post.smtp.attempts().empty());

    const MessageId edited = post.put(post.draft("edited"));
    QVERIFY(post.database.run(
        "UPDATE outbox_message SET body = 'You owe more' WHERE idempotency_key = 'edited'"));
    post.run(10s);
    QCOMPARE(post.message(edited).lastReason, "outbox.content_changed");
}

void OutboxSendingTest::endsAsTheServerSays_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<QByteArray>("status");

    // clang-format off
    QTest::newRow("away for a while")               << int(ErrorCode::Unavailable) << QByteArray("mail.unreachable")     << 3   << 4 << QByteArray("Sent");
    QTest::newRow("greylisted once")                << int(ErrorCode::Unavailable) << QByteArray("mail.greylisted")      << 1   << 2 << QByteArray("Sent");
    QTest::newRow("away for days: eight attempts")  << int(ErrorCode::Unavailable) << QByteArray("mail.timeout")         << 100 << 8 << QByteArray("Failed");
    QTest::newRow("the password is wrong")          << int(ErrorCode::Refused)     << QByteArray("mail.auth_refused")    << 100 << 1 << QByteArray("Failed");
    QTest::newRow("nobody lives there")             << int(ErrorCode::Refused)     << QByteArray("mail.recipient_refused") << 100 << 1 << QByteArray("Failed");
    QTest::newRow("nobody knows what became of it") << int(ErrorCode::Unavailable) << QByteArray("mail.outcome_unknown") << 100 << 1 << QByteArray("Failed");
    // clang-format on
}

void OutboxSendingTest::endsAsTheServerSays()
{
    QFETCH(int, code);
    QFETCH(QByteArray, reason);
    QFETCH(int, failures);
    QFETCH(int, attempts);
    QFETCH(QByteArray, status);
    Post post;
    int told = 0;
    post.bus.hear<MessageFailed>([&](Unit &, const MessageFailed &event) -> Result<Done> {
        told += event.reason == reason;
        return Done{};
    });
    for (int number = 0; number < failures; ++number)
        post.smtp.failNext(failure(static_cast<ErrorCode>(code), reason.constData()));
    const MessageId id = post.put(post.draft());
    post.run(10s);
    if (attempts > 1) {
        QCOMPARE(post.status(id), "Deferred");
        QCOMPARE(post.message(id).lastReason, reason);
        QVERIFY(post.message(id).notBefore > post.clock.now());
    }
    for (int hour = 0; hour < 72; ++hour)
        post.run(1h);
    QCOMPARE(int(post.smtp.attempts().size()), attempts);
    QCOMPARE(post.status(id), status);
    QCOMPARE(post.message(id).attempts, attempts);
    QCOMPARE(post.message(id).lastReason, status == "Sent" ? QByteArray() : reason);
    QCOMPARE(told, status == "Sent" ? 0 : 1);
    if (status == "Failed")
        QCOMPARE(post.message(id).lastFacts[u"host"].toString(), u"mx"_s);
}

void OutboxSendingTest::neverSendsTwiceByItself()
{
    Post post;
    post.smtp.failNext(failure(ErrorCode::Unavailable, "mail.outcome_unknown"));
    const MessageId id = post.put(post.draft());
    post.run(10s);
    QCOMPARE(post.does(&Outbox::retry, id, Outbox::Again::IfNotDelivered), "outbox.may_be_delivered");
    QCOMPARE(post.does(&Outbox::undo, id), "outbox.too_late");  // Nobody takes back what may be there.
    QCOMPARE(post.status(id), "Failed");
    QCOMPARE(post.does(&Outbox::retry, id, Outbox::Again::EvenIfDelivered), QByteArray());
    post.run(10s);
    QCOMPARE(post.status(id), "Sent");
    QCOMPARE(post.smtp.attempts().at(0).messageId, post.smtp.attempts().at(1).messageId);

    post.smtp.failNext(failure(ErrorCode::Unavailable, "mail.outcome_unknown"));
    const MessageId asked = post.put(post.draft("asked"));
    post.run(10s);
    QCOMPARE(post.does(&Outbox::markSent, asked), QByteArray());  // The client says that it came.
    QCOMPARE(post.status(asked), "Sent");
    QCOMPARE(post.does(&Outbox::markSent, asked), "outbox.not_waiting");
}

void OutboxSendingTest::finishesWhatACrashLeft_data()
{
    QTest::addColumn<int>("channel");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("by server: it may have gone out, so it waits for a person")
        << int(MailChannel::Smtp) << QByteArray("Failed") << QByteArray("mail.outcome_unknown");
    QTest::newRow("as a file: written again, in its own place, for a person to send")
        << int(MailChannel::Eml) << QByteArray("Queued") << QByteArray();
}

void OutboxSendingTest::finishesWhatACrashLeft()
{
    QFETCH(int, channel);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, reason);
    Post post;
    MessageDraft draft = post.draft();
    draft.channel = static_cast<MailChannel>(channel);
    const MessageId id = post.put(draft);
    {
        // A run that ends between the hand-over and its record.
        JobRunner dying(post.database, post.units, post.ids, post.random, post.owner);
        post.outbox.registerJobs(dying);
        dying.executeOn([](const std::function<std::function<void()>()> &work) { work(); });
        post.clock.advance(10s);
        QVERIFY(dying.runDue());
    }
    QCOMPARE(post.status(id), "Sending");
    QCOMPARE(post.does(&Outbox::undo, id), "outbox.too_late");
    post.run(5min);
    QCOMPARE(post.status(id), status);
    QCOMPARE(post.message(id).lastReason, reason);
    QCOMPARE(post.smtp.attempts().size(), std::size_t(channel == int(MailChannel::Smtp) ? 1 : 0));
}

void OutboxSendingTest::whatWaitsBehindAClosingProgramGoesAnotherTime()
{
    Post post;
    const MessageId id = post.put(post.draft());
    std::vector<std::function<std::function<void()>()>> queue;
    post.runner.executeOn([&](const std::function<std::function<void()>()> &work) { queue.push_back(work); });
    post.run(10s);
    QCOMPARE(post.status(id), "Sending");
    QCOMPARE(queue.size(), std::size_t(1));
    // The program closes before the sending thread comes to it.
    post.runner.cancelAllRunning();
    queue.front()()();
    QCOMPARE(post.status(id), "Deferred");
    QCOMPARE(post.message(id).lastReason, "mail.interrupted");
    QVERIFY(post.smtp.attempts().empty());

    queue.clear();
    post.run(2min);
    QCOMPARE(queue.size(), std::size_t(1));
    queue.front()()();
    QCOMPARE(post.status(id), "Sent");
    QCOMPARE(post.smtp.attempts().size(), std::size_t(1));
}

void OutboxSendingTest::leavesMailtoToAPerson()
{
    Post post;
    MessageDraft draft = post.draft();
    draft.channel = MailChannel::Mailto;
    const MessageId id = post.put(draft);
    QCOMPARE(post.status(id), "Queued");
    post.run(24h);
    QCOMPARE(post.status(id), "Queued");
    const auto mail = post.outbox.mail(id, post.clock.now());
    QVERIFY(mail);
    QCOMPARE(mail->bodyText, u"Hello Anna"_s);
    QCOMPARE(post.does(&Outbox::markSent, id), QByteArray());
    QCOMPARE(post.status(id), "Sent");
    QVERIFY(post.message(id).sentAt == post.clock.now());
    QVERIFY(post.smtp.attempts().empty());
}

void OutboxSendingTest::sendsTheSameBytesAtEachAttempt()
{
    Post post;
    post.smtp.failNext(failure(ErrorCode::Unavailable, "mail.timeout"));
    post.smtp.failNext(failure(ErrorCode::Unavailable, "mail.timeout"));
    MessageDraft draft = post.draft();
    draft.attachments = {{"document", {}, u"Invoice 7.pdf"_s}};
    post.put(draft);
    for (int round = 0; round < 10; ++round)
        post.run(2min);
    const auto attempts = post.smtp.attempts();
    QCOMPARE(attempts.size(), std::size_t(3));
    QVERIFY(attempts[0] == attempts[1] && attempts[1] == attempts[2]);
}

void OutboxSendingTest::auditsEveryStepWithoutTheText()
{
    Post post;
    post.smtp.failNext(failure(ErrorCode::Unavailable, "mail.timeout"));
    const MessageId id = post.put(post.draft());
    post.run(10s);
    post.run(2min);
    QByteArray path;
    QByteArray all;
    const auto entries = post.units.auditTrail().list(id.bytes(), {}, 20);
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        path +=
            entry->data[entry->action == "message.enqueued" ? u"status" : u"to"].toString().toLatin1() + ' ';
        all += QJsonDocument(entry->data).toJson();
    }
    QCOMPARE(path, "Scheduled Sending Deferred Sending Sent ");
    QVERIFY(!all.contains("anna") && !all.contains("Anna") && !all.contains("Invoice"));
}

void OutboxSendingTest::leavesNoFileOfWhatWaitsNoMore_data()
{
    QTest::addColumn<int>("channel");
    QTest::addColumn<bool>("written");
    QTest::addColumn<bool>("marked");
    QTest::addColumn<QStringList>("withdrawn");
    const int eml = int(MailChannel::Eml), link = int(MailChannel::Mailto), smtp = int(MailChannel::Smtp);
    QTest::newRow("a file that was taken back") << eml << true << false << QStringList{u"fake-1"_s};
    QTest::newRow("a file that was sent by hand") << eml << true << true << QStringList{u"fake-1"_s};
    QTest::newRow("a file not written yet") << eml << false << false << QStringList();
    QTest::newRow("what lies beside a mail link") << link << true << false << QStringList{u"Invoice 7.pdf"_s};
    QTest::newRow("a mail to a server") << smtp << false << false << QStringList();
}

void OutboxSendingTest::leavesNoFileOfWhatWaitsNoMore()
{
    QFETCH(int, channel);
    QFETCH(bool, written);
    QFETCH(bool, marked);
    QFETCH(QStringList, withdrawn);
    Post post;
    MessageDraft draft = post.draft();
    draft.channel = MailChannel(channel);
    draft.attachments = {{"document", {}, u"Invoice 7.pdf"_s}};
    const MessageId id = post.put(draft);
    if (written) {
        post.run(10s);
        QCOMPARE(post.status(id), "Queued");
    }
    QVERIFY(post.unit<Done>("outbox.cancel",
        [&](Unit &unit) { return marked ? post.outbox.markSent(unit, id) : post.outbox.undo(unit, id); }));
    QVERIFY(post.eml.withdrawn().empty());  // No port is touched in a Unit.
    // Nothing else that is due is set off.
    const MessageId other = post.put(post.draft("another"));
    post.clock.advance(1min);
    QVERIFY(post.runner.runDue(Outbox::withdrawType));
    const std::vector<QString> gone = post.eml.withdrawn();
    QCOMPARE(QStringList(gone.begin(), gone.end()), withdrawn);
    QCOMPARE(post.status(other), "Scheduled");
}

void OutboxSendingTest::aFileOutOfReachIsTakenAwayLater()
{
    Post post;
    MessageDraft draft = post.draft();
    draft.channel = MailChannel::Eml;
    const MessageId id = post.put(draft);
    post.run(10s);
    QCOMPARE(post.does(&Outbox::undo, id), "");
    // A program that writes no mail files runs first.
    Outbox bare{post.database, [] {
                    return Result<MailAddress>({*EmailAddress::create(u"me@practice.example"_s), u"Me"_s});
                }};
    JobRunner elsewhere{post.database, post.units, post.ids, post.random, post.owner};
    bare.registerJobs(elsewhere);
    QVERIFY(elsewhere.runDue());
    QVERIFY(post.eml.withdrawn().empty());
    post.run(10min);
    QCOMPARE(post.eml.withdrawn(), std::vector<QString>{u"fake-1"_s});
}

QTEST_GUILESS_MAIN(OutboxSendingTest)
#include "outbox_sending_test.moc"
