// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finishing/finish_service.h"

#include "core/practice/finishing/invoice_mail.h"
#include "tests/support/practice_services.h"

#include <QTest>

#include <algorithm>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Ana's session has run for 50 minutes; it costs 120.00 an hour.
struct Finishing : ServicePractice {
    ClientId ana = client("Ana", "ana@example.org");
    ServiceId talk = service("Talk", money(12'000), billing::PriceBy::Hour);
    SessionId now = booked(ana, talk, "2026-10-27T11:00");

    Finishing()
    {
        did<Done>("session.start", [&](Unit &unit) { return sessions.start(unit, now); });
        clock.advance(50min);
    }
    Result<FinishResult> finish(const FinishRequest &request, const QByteArray &key = {})
    {
        SP_TRY(json, units.runOnce({"session.finish", owner, {}, key, request.toJson()},
                         [&](Unit &unit) -> Result<QJsonObject> {
                             SP_TRY(result, finishing.finish(unit, request));
                             return result.toJson();
                         }));
        return FinishResult::fromJson(json);
    }
    Result<Done> undo(const SessionId &id)
    {
        return unit<Done>("session.undo_finish", [&](Unit &unit) { return finishing.undo(unit, id); });
    }
    std::int64_t unitsSoFar() { return count("SELECT count(*) FROM unit_log"); }
    QByteArray messages()
    {
        QByteArrayList all;
        must(database.each(
            "SELECT status FROM outbox_message ORDER BY created_at, id", {}, [&](const Row &row) {
                all += row.bytes(0);
                return true;
            }));
        return all.join(' ');
    }
};

FinishRequest withNote(const SessionId &session)
{
    return {session, {}, NoteContent{u"Today"_s, u"It went well."_s, {}}};
}

}  // namespace

class FinishServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneClickIsOneUnit();
    void theSheetShowsWhatWillHappen();
    void aKeyAnswersTheFirstResultAgain();
    void withoutAKeyASessionIsBilledOnce();
    void nothingIsHalfDone();
    void bills_data();
    void bills();
    void aDraftIsIssuedLater();
    void whatIsBilledCannotBePutOff();
    void otherTimesForWhatEnded();
    void undoneBeforeItIsSent();
    void notUndoneOnceItIsSent();
    void undoneWithoutAMail();
    void withoutAnOwnAddressNothingIsSent();
    void invoicesAllByPayerAndCurrency();
    void waitsAsLongAsTheSettingSays_data();
    void waitsAsLongAsTheSettingSays();
    void sendsWhatWasIssued();
    void speaksTheClientsLanguage_data();
    void speaksTheClientsLanguage();
};

void FinishServiceTest::oneClickIsOneUnit()
{
    Finishing practice;
    const auto before = practice.unitsSoFar();
    const FinishResult result = must(practice.finish(withNote(practice.now)));
    QCOMPARE(practice.unitsSoFar(), before + 1);
    QCOMPARE(result.number, "2026/0001");
    QCOMPARE(result.total, money(10'000));
    QCOMPARE(result.recipient, u"ana@example.org"_s);
    QCOMPARE(practice.session(practice.now).billing, BillingState::Billed);
    QVERIFY(!must(practice.sessions.store().running()));
    const auto note = must(practice.notes.store().ofSession(practice.now));
    QCOMPARE(must(practice.notes.store().current(note->id))->content.body, u"It went well."_s);
    QCOMPARE(practice.owed(practice.ana), "100.00 EUR");
    QCOMPARE(practice.messages(), "Scheduled");
    QCOMPARE(reason(practice.ledger.verify()), "");
    QCOMPARE(reason(practice.units.auditTrail().verify()), "");
}

void FinishServiceTest::theSheetShowsWhatWillHappen()
{
    Finishing practice;
    const FinishPreview preview = must(practice.finishing.preview(practice.now, practice.clock.now()));
    QCOMPARE(preview.minutes, 50);
    QVERIFY(!preview.steps.empty());
    const FinishResult result = must(practice.finish({practice.now}));
    QCOMPARE(preview.expectedNumber, result.number);
    QCOMPARE(preview.recipient, result.recipient);
    billing::InvoiceSnapshot issued = must(practice.billing.document(*result.document)).content;
    issued.number.clear();
    issued.paymentReference.clear();
    QCOMPARE(preview.invoice.content, issued);
}

void FinishServiceTest::aKeyAnswersTheFirstResultAgain()
{
    Finishing practice;
    const FinishResult first = must(practice.finish(withNote(practice.now), "click-1"));
    const auto units = practice.unitsSoFar();
    practice.clock.advance(1h);
    const FinishResult again = must(practice.finish(withNote(practice.now), "click-1"));
    QCOMPARE(again.toJson(), first.toJson());
    QCOMPARE(practice.unitsSoFar(), units);
    QCOMPARE(practice.messages(), "Scheduled");
    // The same key for something else is a mistake, not an answer.
    QCOMPARE(reason(practice.finish({practice.now}, "click-1")), "idempotency_key_conflict");
}

void FinishServiceTest::withoutAKeyASessionIsBilledOnce()
{
    Finishing practice;
    must(practice.finish({practice.now}));
    QCOMPARE(reason(practice.finish({practice.now})), "session.billed");
    QCOMPARE(practice.count("SELECT count(*) FROM document"), 1);
    QCOMPARE(practice.messages(), "Scheduled");
}

void FinishServiceTest::nothingIsHalfDone()
{
    Finishing practice;
    PracticeSettings settings = must(practice.settings.practice());
    settings.seller.name.clear();
    practice.did<Done>(
        "settings.set", [&](Unit &unit) { return practice.settings.setPractice(unit, settings); });
    const auto units = practice.unitsSoFar();
    QCOMPARE(reason(practice.finish(withNote(practice.now))), "invoice.seller_missing");
    QCOMPARE(practice.unitsSoFar(), units);
    QVERIFY(must(practice.sessions.store().running()));
    QVERIFY(!must(practice.notes.store().ofSession(practice.now)));
}

void FinishServiceTest::bills_data()
{
    QTest::addColumn<int>("billing");
    QTest::addColumn<int>("delivery");
    QTest::addColumn<bool>("mail");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("messages");
    // clang-format off
    QTest::newRow("issued and sent")                 << 0 << 0 << true  << QByteArray("Billed")        << QByteArray("Scheduled");
    QTest::newRow("issued and kept")                 << 0 << 1 << true  << QByteArray("Billed")        << QByteArray();
    QTest::newRow("no mail address: no message")     << 0 << 0 << false << QByteArray("Billed")        << QByteArray();
    QTest::newRow("a draft is never sent")           << 1 << 0 << true  << QByteArray("Draft Invoice") << QByteArray();
    QTest::newRow("billed later")                    << 2 << 0 << true  << QByteArray("Unbilled")      << QByteArray();
    // clang-format on
}

void FinishServiceTest::bills()
{
    Finishing practice;
    QFETCH(int, billing);
    QFETCH(int, delivery);
    QFETCH(bool, mail);
    if (!mail)
        practice.did<Done>("client.update",
            [&](Unit &unit) { return practice.people.update(unit, practice.ana, 1, {.name = u"Ana"_s}); });
    FinishRequest request{practice.now};
    request.billing = static_cast<FinishRequest::Billing>(billing);
    request.delivery = static_cast<FinishRequest::Delivery>(delivery);
    const FinishResult result = must(practice.finish(request));
    QTEST(billingStateName(practice.session(practice.now).billing), "state");
    QTEST(practice.messages(), "messages");
    QCOMPARE(result.message.has_value(), !practice.messages().isEmpty());
    if (!mail)
        QVERIFY(result.recipient.isEmpty());
}

void FinishServiceTest::aDraftIsIssuedLater()
{
    Finishing practice;
    FinishRequest draft{practice.now};
    draft.billing = FinishRequest::Billing::Draft;
    const FinishResult drafted = must(practice.finish(draft));
    const FinishResult issued = must(practice.finish({practice.now}));
    QCOMPARE(issued.document, drafted.document);
    QCOMPARE(issued.number, "2026/0001");
    QCOMPARE(practice.count("SELECT count(*) FROM document"), 1);
}

void FinishServiceTest::whatIsBilledCannotBePutOff()
{
    Finishing practice;
    FinishRequest later{practice.now};
    later.billing = FinishRequest::Billing::Later;
    must(practice.finish(later));
    must(practice.finish(later));  // Said twice, it is still to be billed.
    must(practice.finish({practice.now}));
    QCOMPARE(reason(practice.finish({practice.now})), "session.billed");
    QCOMPARE(reason(practice.finish(later)), "session.billed");
}

void FinishServiceTest::otherTimesForWhatEnded()
{
    Finishing practice;
    FinishRequest later{practice.now};
    later.billing = FinishRequest::Billing::Later;
    must(practice.finish(later));
    const FinishResult result = must(practice.finish(
        {practice.now, Interval{instant("2026-10-27T10:00:00Z"), instant("2026-10-27T10:30:00Z")}}));
    QCOMPARE(result.total, money(6'000));
    QCOMPARE(reason(practice.finish(
                 {practice.now, Interval{instant("2026-10-27T10:00:00Z"), instant("2026-10-27T10:45:00Z")}})),
        "session.billed");
}

void FinishServiceTest::undoneBeforeItIsSent()
{
    // R27: an issued number is never given twice, so the invoice is credited and the next one counts on.
    Finishing practice;
    const FinishResult first = must(practice.finish(withNote(practice.now)));
    practice.clock.advance(5s);
    must(practice.undo(practice.now));
    QCOMPARE(practice.messages(), "Canceled");
    QCOMPARE(practice.state(*first.document), "Superseded");
    QCOMPARE(practice.owed(practice.ana), "");
    const Session open = practice.session(practice.now);
    QCOMPARE(open.state, SessionState::Confirmed);
    QCOMPARE(open.billing, BillingState::Unbilled);
    QVERIFY(must(practice.notes.store().ofSession(practice.now)));
    QCOMPARE(reason(practice.undo(practice.now)), "session.transition");
    const FinishResult second = must(practice.finish({practice.now}));
    QCOMPARE(second.number, "2026/0002");
    QCOMPARE(second.total, first.total);
    QCOMPARE(practice.messages(), "Canceled Scheduled");
    QCOMPARE(practice.owed(practice.ana), "100.00 EUR");
}

void FinishServiceTest::notUndoneOnceItIsSent()
{
    Finishing practice;
    const FinishResult result = must(practice.finish({practice.now}));
    must(practice.database.run("UPDATE outbox_message SET status = 'Sent'"));
    QCOMPARE(reason(practice.undo(practice.now)), "outbox.too_late");
    QCOMPARE(practice.state(*result.document), "Issued");
    QCOMPARE(practice.session(practice.now).state, SessionState::Completed);
    QCOMPARE(practice.count("SELECT count(*) FROM document"), 1);
}

void FinishServiceTest::undoneWithoutAMail()
{
    Finishing practice;
    FinishRequest request{practice.now};
    request.billing = FinishRequest::Billing::Draft;
    must(practice.finish(request));
    must(practice.undo(practice.now));
    QCOMPARE(practice.count("SELECT count(*) FROM document WHERE status = 'Void'"), 1);
    request.billing = FinishRequest::Billing::Later;
    must(practice.finish(request));
    must(practice.undo(practice.now));
    QCOMPARE(practice.session(practice.now).state, SessionState::Confirmed);
    // What was paid meanwhile stays the client's.
    const FinishResult issued = must(practice.finish({practice.now}));
    must(practice.pay(practice.ana, money(4'000), *issued.document));
    must(practice.undo(practice.now));
    QCOMPARE(practice.owed(practice.ana), "-40.00 EUR");
}

void FinishServiceTest::withoutAnOwnAddressNothingIsSent()
{
    Finishing practice;
    practice.did<Done>("settings.set", [&](Unit &unit) {
        PracticeSettings nameless = ServicePractice::hamburg();
        nameless.seller.email.clear();
        return practice.settings.setPractice(unit, nameless);
    });
    QVERIFY(!must(practice.finishing.preview(practice.now, practice.clock.now())).hasSender);
    const FinishResult result = must(practice.finish(withNote(practice.now)));
    QVERIFY2(!result.number.isEmpty(), "the invoice is issued all the same");
    QVERIFY(!result.message);
    QVERIFY(result.recipient.isEmpty());
    QCOMPARE(practice.messages(), QByteArray());
    const auto sent = practice.unit<Done>("invoice.send", [&](Unit &unit) -> Result<Done> {
        SP_CHECK(practice.finishing.send(unit, *result.document, "again"));
        return Done{};
    });
    QCOMPARE(reason(sent), "mail.sender_missing");
}

void FinishServiceTest::invoicesAllByPayerAndCurrency()
{
    Finishing practice;
    const ServiceId abroad = practice.service("Abroad", money(5'000, "USD"));
    const ClientId firm = practice.client("Firm", "pay@firm.example");
    const ClientId child = practice.client("Child", "", {.payer = firm});
    const ClientId twin = practice.client("Twin");
    practice.logged(firm, practice.talk);
    practice.logged(child, practice.talk);
    practice.logged(child, abroad);
    practice.logged(twin, practice.talk);
    practice.did<Done>("client.merge", [&](Unit &unit) { return practice.people.merge(unit, twin, firm); });
    practice.logged(practice.client("No Mail"), practice.talk);
    const InvoicedAll all = must(practice.finishing.invoiceAll(practice.units, practice.owner));
    QVERIFY(all.refused.empty());
    QByteArrayList totals;
    for (const FinishResult &each : all.issued)
        totals += each.total->plain() + ' ' + each.total->currency().code() + ' ' + each.recipient.toLatin1();
    std::ranges::sort(totals);
    QCOMPARE(totals.join(", "), "120.00 EUR , 360.00 EUR pay@firm.example, 50.00 USD pay@firm.example");
    QVERIFY(must(practice.finishing.invoiceAll(practice.units, practice.owner)).issued.empty());
    QVERIFY(must(practice.sessions.store().running()));  // What still runs is not billed.
}

void FinishServiceTest::waitsAsLongAsTheSettingSays_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("R27 the usual ten seconds") << 10;
    QTest::newRow("R27 three seconds") << 3;
    QTest::newRow("R27 a minute") << 60;
    QTest::newRow("R27 an hour is the most") << 3'600;
    QTest::newRow("at once") << 0;
}

void FinishServiceTest::waitsAsLongAsTheSettingSays()
{
    QFETCH(int, seconds);
    for (const char *channel : {"eml", "mailto"}) {
        Finishing practice;
        practice.set([&](PracticeSettings &s) {
            s.undoSeconds = seconds;
            s.mailChannel = channel;
        });
        const Instant now = practice.clock.now();
        const FinishResult result = must(practice.finish({practice.now}));
        const OutboxMessage message = *must(practice.outbox.store().find(*result.message));
        // A person sends a mail of the own mail program, so there is nothing to wait for.
        const bool byPerson = message.channel == MailChannel::Mailto;
        QCOMPARE(message.sendAt(), byPerson ? now : now + std::chrono::seconds(seconds));
        QCOMPARE(message.status, byPerson ? MessageStatus::Queued : MessageStatus::Scheduled);
    }
}

void FinishServiceTest::sendsWhatWasIssued()
{
    Finishing practice;
    const FinishResult result = must(practice.finish({practice.now}));
    const OutgoingMail mail = must(practice.outbox.mail(*result.message, practice.clock.now()));
    QCOMPARE(mail.to.front().address.text(), u"ana@example.org"_s);
    QCOMPARE(mail.subject, u"Invoice 2026/0001"_s);
    QVERIFY(mail.bodyText.contains(u"100.00"_s));
    QCOMPARE(mail.attachments.size(), 1U);
    QCOMPARE(mail.attachments[0].bytes, "%PDF 2026/0001");
    QVERIFY(mail.attachments[0].filename.endsWith(u".pdf"));
    QVERIFY(!mail.attachments[0].filename.contains(u'/'));
    const auto send = [&](const QByteArray &key) {
        return practice.unit<std::optional<MessageId>>(
            "outbox.send", [&](Unit &unit) { return practice.finishing.send(unit, *result.document, key); });
    };
    QCOMPARE(must(send("again")), must(send("again")));
    QCOMPARE(practice.messages(), "Scheduled Scheduled");
    const DocumentId draft = practice.drafted({practice.logged(practice.ana, practice.talk)});
    QCOMPARE(reason(practice.unit<std::optional<MessageId>>(
                 "outbox.send", [&](Unit &unit) { return practice.finishing.send(unit, draft, "x"); })),
        "invoice.not_issued");
}

void FinishServiceTest::speaksTheClientsLanguage_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("words");
    // clang-format off
    QTest::newRow("English")    << QByteArray("en-GB") << u"Invoice 2026/0001"_s  << u"due on 10 November 2026"_s;
    QTest::newRow("German")     << QByteArray("de-AT") << u"Rechnung 2026/0001"_s << u"am 10. November 2026 fällig"_s;
    QTest::newRow("Spanish")    << QByteArray("es")    << u"Factura 2026/0001"_s  << u"10 de noviembre de 2026"_s;
    QTest::newRow("French")     << QByteArray("fr")    << u"Facture 2026/0001"_s  << u"10 novembre 2026"_s;
    QTest::newRow("Italian")    << QByteArray("it")    << u"Fattura 2026/0001"_s  << u"10 novembre 2026"_s;
    QTest::newRow("Portuguese") << QByteArray("pt")    << u"Fatura 2026/0001"_s   << u"10 de novembro de 2026"_s;
    QTest::newRow("any other")  << QByteArray("fi")    << u"Invoice 2026/0001"_s  << u"due on"_s;
    // clang-format on
}

void FinishServiceTest::speaksTheClientsLanguage()
{
    ServicePractice practice;
    QFETCH(QByteArray, locale);
    const ClientId ana = practice.client("Ana %3 Reis", "ana@example.org", {.locale = locale});
    const BilledDocument invoice = practice.invoiced(ana, practice.service("Talk", money(10'000)));
    const MailText mail = invoiceMail(invoice.content, {u"Mara"_s});
    QTEST(mail.subject, "subject");
    QFETCH(QString, words);
    QVERIFY2(mail.body.contains(words), qPrintable(mail.body));
    QVERIFY(mail.body.contains(u"Ana %3 Reis"_s));
    QVERIFY(mail.body.endsWith(u"Mara\n"_s));
    const MailText note = invoiceMail(must(practice.credited(invoice.id)).content, {u"Mara"_s});
    QVERIFY(note.subject.contains(u"C2026/0001"_s));
    QVERIFY(!note.body.contains(u"%1"_s) && !note.body.contains(u"%2"_s));
}

QTEST_GUILESS_MAIN(FinishServiceTest)
#include "finish_service_test.moc"
