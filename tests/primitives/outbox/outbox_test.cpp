// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/outbox/outbox.h"

#include "tests/primitives/outbox/post.h"

#include <QTest>

using namespace sp;
using namespace sp::test;

class OutboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsAfterTheUndoWindow();
    void takesBackWhatHasNotLeft();
    void asksHowLongItCanBeTakenBack_data();
    void asksHowLongItCanBeTakenBack();
    void writesOneMessagePerKey_data();
    void writesOneMessagePerKey();
    void aKeyStandsForAllThatIsSent_data();
    void aKeyStandsForAllThatIsSent();
    void refusesWhatCannotBeSent_data();
    void refusesWhatCannotBeSent();
    void followsItsGates_data();
    void followsItsGates();
    void asksAgainWhenSending();
    void letsTheHeaviestVerdictCount_data();
    void letsTheHeaviestVerdictCount();
    void holdsTheFloodToOneClient();
    void listsForTheScreen();
};

void OutboxTest::sendsAfterTheUndoWindow()
{
    Post post;
    int heard = 0;
    post.bus.hear<MessageSent>([&](Unit &, const MessageSent &event) -> Result<Done> {
        heard += event.subjectType == "document";
        return Done{};
    });
    const MessageId id = post.put(post.draft());
    QCOMPARE(post.status(id), "Scheduled");
    post.run(10s - 1ms);
    QVERIFY(post.smtp.attempts().empty());
    post.run(1ms);
    QCOMPARE(post.status(id), "Sent");
    QCOMPARE(post.smtp.sent().size(), std::size_t(1));
    const OutgoingMail mail = post.smtp.sent().front();
    QCOMPARE(mail.from.address.text(), u"me@practice.example"_s);
    QCOMPARE(mail.to.front().address.text(), u"anna@example.com"_s);
    QCOMPARE(mail.to.front().name, u"Anna"_s);
    QCOMPARE(mail.subject, u"Invoice 7"_s);
    QCOMPARE(mail.messageId, id.text() + "@practice.example");
    const OutboxMessage message = post.message(id);
    QCOMPARE(message.providerId, "fake-1");
    QVERIFY(message.sentAt == post.clock.now());
    QVERIFY(!message.gates.isEmpty());  // Nothing is sent without the gates' word.
    QCOMPARE(heard, 1);
    post.run(24h);
    QCOMPARE(post.smtp.attempts().size(), std::size_t(1));

    MessageDraft later = post.draft("later");
    later.notBefore = post.clock.now() + 1h;
    const MessageId planned = post.put(later);
    post.run(59min);
    QCOMPARE(post.status(planned), "Scheduled");
    post.run(1min);
    QCOMPARE(post.status(planned), "Sent");
}

void OutboxTest::takesBackWhatHasNotLeft()
{
    Post post;
    const MessageId id = post.put(post.draft());
    post.clock.advance(9s);
    QCOMPARE(post.does(&Outbox::undo, id), QByteArray());  // R27
    QCOMPARE(post.status(id), "Canceled");
    post.run(1h);
    QVERIFY(post.smtp.attempts().empty());
    QCOMPARE(post.does(&Outbox::undo, id), "outbox.too_late");
    const MessageId sent = post.put(post.draft("other"));
    post.run(10s);
    QCOMPARE(post.does(&Outbox::undo, sent), "outbox.too_late");
    QCOMPARE(post.does(&Outbox::undo, MessageId(IdBytes{})), "outbox.unknown");
}

void OutboxTest::asksHowLongItCanBeTakenBack_data()
{
    QTest::addColumn<qint64>("asked");
    QTest::addColumn<qint64>("waits");
    // clang-format off
    QTest::newRow("R27 three seconds")                << qint64(3'000)      << qint64(3'000);
    QTest::newRow("not at all")                       << qint64(0)          << qint64(0);
    QTest::newRow("less than nothing is nothing")     << qint64(-5'000)     << qint64(0);
    QTest::newRow("an hour")                          << qint64(3'600'000)  << qint64(3'600'000);
    QTest::newRow("a day is an hour")                 << qint64(86'400'000) << qint64(3'600'000);
    // clang-format on
}

void OutboxTest::asksHowLongItCanBeTakenBack()
{
    QFETCH(qint64, asked);
    QFETCH(qint64, waits);
    Post post;
    post.outbox.askUndoWindow(
        [&] { return Result<std::chrono::milliseconds>(std::chrono::milliseconds(asked)); });
    const std::chrono::milliseconds window(waits);
    QCOMPARE(post.outbox.preview(post.draft(), post.clock.now())->sendAt, post.clock.now() + window);
    const MessageId id = post.put(post.draft());
    if (waits > 0) {
        post.run(window - 1ms);
        QCOMPARE(post.status(id), "Scheduled");
        post.run(1ms);
    } else {
        post.run();
    }
    QCOMPARE(post.status(id), "Sent");
    // A message that failed waits as long again.
    post.smtp.failNext({ErrorCode::Refused, "mail.rejected"});
    const MessageId failed = post.put(post.draft("failing"));
    post.run(window);
    QCOMPARE(post.status(failed), "Failed");
    QCOMPARE(post.does(&Outbox::retry, failed, Outbox::Again::IfNotDelivered), QByteArray());
    QCOMPARE(post.message(failed).sendAt(), post.clock.now() + window);
    // Without an answer nothing is written.
    post.outbox.askUndoWindow([] {
        return Result<std::chrono::milliseconds>(Error{ErrorCode::Corrupt, "settings.invalid"});
    });
    QCOMPARE(post.enqueue(post.draft("third")).error().reason, "settings.invalid");
}

void OutboxTest::writesOneMessagePerKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<int>("messages");
    QTest::newRow("the same again: the first message") << QByteArray("k") << u"Hello"_s << QByteArray() << 1;
    QTest::newRow("another text under the key")
        << QByteArray("k") << u"Goodbye"_s << QByteArray("outbox.key_conflict") << 1;
    QTest::newRow("another key") << QByteArray("m") << u"Hello"_s << QByteArray() << 2;
    QTest::newRow("no key at all") << QByteArray() << u"Hello"_s << QByteArray("outbox.no_key") << 1;
}

void OutboxTest::writesOneMessagePerKey()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, body);
    QFETCH(QByteArray, reason);
    QFETCH(int, messages);
    Post post;
    MessageDraft draft = post.draft("k");
    draft.body = u"Hello"_s;
    post.put(draft);
    draft.idempotencyKey = key;
    draft.body = body;
    const auto again = post.enqueue(draft);
    QCOMPARE(again ? QByteArray() : again.error().reason, reason);
    QCOMPARE(post.count("SELECT count(*) FROM outbox_message"), messages);
    post.run(1h);
    QCOMPARE(post.smtp.sent().size(), std::size_t(messages));
}

void OutboxTest::aKeyStandsForAllThatIsSent_data()
{
    QTest::addColumn<QString>("changed");
    for (const char *part : {"address", "name", "subject", "body", "attachment", "file name"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

void OutboxTest::aKeyStandsForAllThatIsSent()
{
    QFETCH(QString, changed);
    Post post;
    MessageDraft draft = post.draft("k");
    draft.attachments = {{"document", IdBytes{1}, u"one.pdf"_s}};
    post.put(draft);
    if (changed == u"address")
        draft.address = u"other@example.com"_s;
    else if (changed == u"attachment")
        draft.attachments[0].id = IdBytes{2};
    else if (changed == u"file name")
        draft.attachments[0].filename = u"two.pdf"_s;
    else
        (changed == u"name" ? draft.name : changed == u"subject" ? draft.subject : draft.body) = u"Another"_s;
    const auto again = post.enqueue(draft);
    QVERIFY(!again);
    QCOMPARE(again.error().reason, "outbox.key_conflict");
}

void OutboxTest::refusesWhatCannotBeSent_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("attachment");
    QTest::addColumn<QByteArray>("reason");
    const QString anna = u"anna@example.com"_s;
    QTest::newRow("all fine") << anna << u"S"_s << u"Anna"_s << QByteArray() << QByteArray();
    QTest::newRow("no address") << u"anna"_s << u"S"_s << u"Anna"_s << QByteArray()
                                << QByteArray("email.invalid");
    QTest::newRow("a header in the subject")
        << anna << u"S\r\nBcc: x@y.z"_s << u"Anna"_s << QByteArray() << QByteArray("mail.header_injection");
    QTest::newRow("a header in the name")
        << anna << u"S"_s << u"A\nTo: x@y.z"_s << QByteArray() << QByteArray("mail.header_injection");
    QTest::newRow("an attachment nobody makes")
        << anna << u"S"_s << u"Anna"_s << QByteArray("song") << QByteArray("outbox.no_resolver");
}

void OutboxTest::refusesWhatCannotBeSent()
{
    QFETCH(QString, address);
    QFETCH(QString, subject);
    QFETCH(QString, name);
    QFETCH(QByteArray, attachment);
    QFETCH(QByteArray, reason);
    Post post;
    MessageDraft draft = post.draft();
    draft.address = address;
    draft.subject = subject;
    draft.name = name;
    if (!attachment.isEmpty())
        draft.attachments.push_back({attachment, {}, u"x"_s});
    const auto id = post.enqueue(draft);
    QCOMPARE(id ? QByteArray() : id.error().reason, reason);
    QCOMPARE(post.count("SELECT count(*) FROM outbox_message"), reason.isEmpty() ? 1 : 0);
}

void OutboxTest::followsItsGates_data()
{
    QTest::addColumn<QByteArray>("gate");
    QTest::addColumn<QByteArray>("atOnce");
    QTest::addColumn<QByteArray>("afterAMinute");
    QTest::addColumn<QByteArray>("afterADay");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("pass") << QByteArray("pass") << QByteArray("Scheduled") << QByteArray("Sent")
                          << QByteArray("Sent") << QByteArray();
    QTest::newRow("hold until the hours allow")
        << QByteArray("hold") << QByteArray("Deferred") << QByteArray("Deferred") << QByteArray("Sent")
        << QByteArray("quiet_hours");
    QTest::newRow("drop") << QByteArray("drop") << QByteArray("Blocked") << QByteArray("Blocked")
                          << QByteArray("Blocked") << QByteArray("no_consent");
    QTest::newRow("reroute to a file") << QByteArray("eml") << QByteArray("Scheduled") << QByteArray("Queued")
                                       << QByteArray("Queued") << QByteArray("prefers_files");
    QTest::newRow("reroute to the person")
        << QByteArray("mailto") << QByteArray("Scheduled") << QByteArray("Queued") << QByteArray("Queued")
        << QByteArray("prefers_own");
}

void OutboxTest::followsItsGates()
{
    QFETCH(QByteArray, gate);
    QFETCH(QByteArray, atOnce);
    QFETCH(QByteArray, afterAMinute);
    QFETCH(QByteArray, afterADay);
    QFETCH(QByteArray, reason);
    Post post;
    const Instant opening = post.clock.now() + 8h;
    post.outbox.addGate("test", [&](const GateQuestion &question) -> Result<GateVerdict> {
        if (gate == "hold" && question.now < opening)
            return GateVerdict::hold(opening, "quiet_hours");
        if (gate == "drop")
            return GateVerdict::drop("no_consent");
        if (gate == "eml" && question.message.channel != MailChannel::Eml)
            return GateVerdict::reroute(MailChannel::Eml, "prefers_files");
        if (gate == "mailto" && question.message.channel != MailChannel::Mailto)
            return GateVerdict::reroute(MailChannel::Mailto, "prefers_own");
        return GateVerdict::pass();
    });
    const auto preview = post.outbox.preview(post.draft(), post.clock.now());
    QCOMPARE(post.count("SELECT count(*) FROM outbox_message"), 0);
    const MessageId id = post.put(post.draft());
    QCOMPARE(post.status(id), atOnce);
    QCOMPARE(post.message(id).lastReason, reason);
    QCOMPARE(preview->channel, post.message(id).channel);
    QVERIFY(preview->sendAt == post.message(id).sendAt());
    post.run(1min);
    QCOMPARE(post.status(id), afterAMinute);
    post.run(24h);
    QCOMPARE(post.status(id), afterADay);
    QCOMPARE(post.smtp.sent().size(), std::size_t(gate == "pass" || gate == "hold" ? 1 : 0));
    QCOMPARE(post.eml.sent().size(), std::size_t(gate == "eml" ? 1 : 0));
    QCOMPARE(mailChannelName(post.message(id).originalChannel), "smtp");
}

void OutboxTest::asksAgainWhenSending()
{
    Post post;
    std::vector<GateQuestion::Moment> asked;
    bool consent = true;
    post.outbox.addGate("consent", [&](const GateQuestion &question) -> Result<GateVerdict> {
        asked.push_back(question.moment);
        return consent ? GateVerdict::pass() : GateVerdict::drop("no_consent");
    });
    const MessageId id = post.put(post.draft());
    consent = false;  // Withdrawn while the message waited.
    post.run(10s);
    QCOMPARE(post.status(id), "Blocked");
    QVERIFY(post.smtp.attempts().empty());
    QVERIFY(asked == (std::vector{GateQuestion::Moment::Preview, GateQuestion::Moment::Send}));
    QCOMPARE(post.message(id).gates.at(1)[u"reason"].toString(), u"no_consent"_s);
    QCOMPARE(post.does(&Outbox::retry, id, Outbox::Again::IfNotDelivered), QByteArray());
    consent = true;
    post.run(10s);
    QCOMPARE(post.status(id), "Sent");
}

void OutboxTest::letsTheHeaviestVerdictCount_data()
{
    QTest::addColumn<QByteArray>("verdicts");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("nobody minds") << QByteArray("pp") << QByteArray();
    QTest::newRow("a drop outweighs holds") << QByteArray("hDH") << QByteArray("D");
    QTest::newRow("the first of two drops is named") << QByteArray("dD") << QByteArray("d");
    QTest::newRow("the later of two holds") << QByteArray("hHp") << QByteArray("H");
    QTest::newRow("the later of two holds, in any order") << QByteArray("Hh") << QByteArray("H");
    QTest::newRow("a hold outweighs a reroute") << QByteArray("rh") << QByteArray("h");
}

void OutboxTest::letsTheHeaviestVerdictCount()
{
    QFETCH(QByteArray, verdicts);
    QFETCH(QByteArray, reason);
    std::vector<NamedVerdict> all;
    for (const char letter : verdicts) {
        const QByteArray name(1, letter);
        const GateVerdict verdict = letter == 'p'   ? GateVerdict::pass()
                                    : letter == 'r' ? GateVerdict::reroute(MailChannel::Eml, name)
                                    : letter == 'h' ? GateVerdict::hold(instantFromMillis(1), name)
                                    : letter == 'H' ? GateVerdict::hold(instantFromMillis(2), name)
                                                    : GateVerdict::drop(name);
        all.push_back({name, verdict});
    }
    const GateOutcome outcome = combineVerdicts(all);
    QCOMPARE(outcome.verdict.reason, reason);
    QCOMPARE(outcome.record.size(), verdicts.size());  // All reasons are kept, not the winning one alone.
}

void OutboxTest::holdsTheFloodToOneClient()
{
    // A client once got the same mail more than a hundred times; here the eleventh of a day waits and is
    // seen.
    Post post;
    const int cap = OutboxLimits{}.perClientPerDay;
    std::vector<MessageId> ids;
    for (int number = 0; number < 100; ++number) {
        ids.push_back(post.put(post.draft("flood-" + QByteArray::number(number))));
        post.clock.advance(1s);
    }
    MessageDraft other = post.draft("other");
    other.client = post.ids.next<ClientTag>();
    const MessageId elsewhere = post.put(other);
    for (int round = 0; round < 20; ++round)
        post.run(30s);
    QCOMPARE(post.smtp.sent().size(), std::size_t(cap + 1));
    QCOMPARE(post.status(elsewhere), "Sent");
    QCOMPARE(post.count("SELECT count(*) FROM outbox_message WHERE status = 'Deferred' AND last_reason = "
                        "'outbox.cap_reached'"),
        100 - cap);
    QCOMPARE(post.message(ids.back()).lastFacts[u"limit"].toInt(), cap);
    // The owner may insist on one of them.
    QCOMPARE(post.does(&Outbox::sendNow, ids.back()), QByteArray());
    post.run();
    QCOMPARE(post.status(ids.back()), "Sent");
    // A day later the next ones go, no more than the cap.
    post.run(24h);
    QVERIFY(post.smtp.sent().size() > std::size_t(cap + 2));
    QVERIFY(post.smtp.sent().size() <= std::size_t(2 * cap + 2));
}

void OutboxTest::listsForTheScreen()
{
    Post post;
    for (int number = 0; number < 5; ++number) {
        post.put(post.draft("n" + QByteArray::number(number)));
        post.run(4s);
    }
    const auto all = post.store.list({}, {}, 10);
    QCOMPARE(all->size(), std::size_t(5));
    QCOMPARE(all->front().idempotencyKey, "n4");
    QCOMPARE(post.store.list({}, {}, 2)->size(), std::size_t(2));
    QCOMPARE(post.store.list({}, all->at(2).createdAt, 10)->size(), std::size_t(2));
    const auto waiting = post.store.list({MessageStatus::Scheduled, MessageStatus::Deferred}, {}, 10);
    const auto sent = post.store.list({MessageStatus::Sent}, {}, 10);
    QCOMPARE(waiting->size() + sent->size(), std::size_t(5));
    QVERIFY(!waiting->empty() && !sent->empty());
}

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox_test.moc"
