// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/quotes/quote_service.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::billing;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

/// Quotes of a practice in Hamburg; it is 27 October 2026.
struct Quoting : ServicePractice {
    using ServicePractice::invoiced;
    JobRunner runner{database, units, ids, random, owner};
    QuoteService quotes{database, billing, people, settings, outbox};
    ClientId ana = client("Ana", "ana@example.org");

    Quoting()
    {
        quotes.registerJobs(runner);
        outbox.resolve("quote", [](const AttachmentReference &reference) -> Result<AttachmentSource> {
            return AttachmentSource{
                sha256({"quote"}), [name = reference.filename]() -> Result<MailAttachment> {
                    return MailAttachment{name, "application/pdf", "%PDF"};
                }};
        });
    }
    QuoteRequest request(std::int64_t minor = 480'00, Quantity quantity = Quantity::whole(1)) const
    {
        return {ana,
            {.added = {{.description = u"Team day"_s, .unitPrice = money(minor), .quantity = quantity}}}};
    }
    QuoteId drafted() { return drafted(request()); }
    QuoteId drafted(const QuoteRequest &asked)
    {
        return did<QuoteId>("quote.draft", [&](Unit &unit) { return quotes.draft(unit, asked); });
    }
    SentQuote sent(const QuoteId &id, QuoteService::Delivery delivery = QuoteService::Delivery::Mail)
    {
        return did<SentQuote>("quote.send", [&](Unit &unit) { return quotes.send(unit, id, delivery); });
    }
    QByteArray step(const char *command, const std::function<Result<Done>(Unit &)> &work)
    {
        return reason(unit<Done>(command, work));
    }
    QByteArray accept(const QuoteId &id)
    {
        return step("quote.accept", [&](Unit &unit) { return quotes.accept(unit, id); });
    }
    QByteArray decline(const QuoteId &id, const QString &why = {})
    {
        return step("quote.decline", [&](Unit &unit) { return quotes.decline(unit, id, why); });
    }
    QByteArray edit(const QuoteId &id, const QuoteChange &change, std::int64_t version)
    {
        return step("quote.edit", [&](Unit &unit) { return quotes.change(unit, id, change, version); });
    }
    DocumentId invoiced(const QuoteId &id)
    {
        return did<DocumentId>("quote.invoice", [&](Unit &unit) { return quotes.invoice(unit, id); });
    }
    Quote quote(const QuoteId &id) { return must(quotes.quote(id)); }
    QByteArray stateOf(const QuoteId &id) { return billing::stateName(quote(id).state); }
};

}  // namespace

class QuoteServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReckonedLikeAnInvoice();
    void getsItsNumberWhenSent();
    void numbersFollowThePracticesPattern();
    void goesOutWithItsPage();
    void changesWhileItIsADraft();
    void isTakenBackAndKeepsItsNumber();
    void becomesAnInvoice();
    void aDraftThrownAwayLeavesItAccepted();
    void isDeclinedWithAReason();
    void expiresByItself();
    void isCopied();
    void neverReachesTheBooks();
    void withoutAddressItWaitsToBeHandedOver();
    void wrongTaxKeepsItFromBeingSent();
    void listsWhatAsksForSomethingFirst();
};

void QuoteServiceTest::isReckonedLikeAnInvoice()
{
    Quoting practice;
    QuoteRequest asked = practice.request(120'00, Quantity::whole(3));
    asked.content.discount = BasisPoints{1'000};
    const Quote quote = practice.quote(practice.drafted(asked));
    QCOMPARE(quote.content.type, DocumentType::Quote);
    QCOMPARE(quote.content.totals.gross, money(324'00));
    QCOMPARE(quote.content.totals.tax, money(51'73));  // 19 % of Germany, taken out of the price.
    QVERIFY(!quote.content.dueDate);
    QCOMPARE(quote.validUntil(), date("2026-11-26"));
}

void QuoteServiceTest::numbersFollowThePracticesPattern()
{
    Quoting practice;
    const auto pattern = [&](const char *text) {
        practice.set([text](PracticeSettings &settings) { settings.quotePattern = text; });
    };
    const auto number = [&] { return practice.sent(practice.drafted()).quote.content.number; };
    pattern("AN{##}");
    QCOMPARE(number(), "AN01");
    QCOMPARE(number(), "AN02");
    pattern("AN-{YYYY}-{##}");
    QCOMPARE(number(), "AN-2026-03");
    practice.clock.set(instant("2027-01-04T08:00:00Z"));
    QCOMPARE(number(), "AN-2027-01");
    // Back to the first pattern, which counts on from 1 and would give its 02 again.
    pattern("AN{##}");
    QCOMPARE(number(), "AN03");
}

void QuoteServiceTest::getsItsNumberWhenSent()
{
    Quoting practice;
    const QuoteId first = practice.drafted(), second = practice.drafted();
    QVERIFY(practice.quote(first).content.number.isEmpty());
    QCOMPARE(practice.sent(second).quote.content.number, "Q-2026/0001");
    QCOMPARE(practice.sent(first).quote.content.number, "Q-2026/0002");
    QCOMPARE(practice.stateOf(first), "Sent");
    // Invoices count by themselves.
    const auto talk = practice.service("Talk", money(100'00));
    QCOMPARE(practice.invoiced(practice.ana, talk).content.number, "2026/0001");
    // What is sent is frozen, whatever becomes of the client.
    practice.did<Done>("client.update", [&](Unit &unit) -> Result<Done> {
        SP_TRY(client, practice.people.client(practice.ana));
        client.details.name = u"Ana Reis"_s;
        return practice.people.update(unit, practice.ana, client.version, client.details);
    });
    QCOMPARE(must(practice.quotes.review(first, practice.clock.now())).quote.content.buyer.name, u"Ana"_s);
    QCOMPARE(practice.edit(first, {}, practice.quote(first).version), "quote.transition");
}

void QuoteServiceTest::goesOutWithItsPage()
{
    Quoting practice;
    const QuoteId id = practice.drafted();
    const SentQuote sent = practice.sent(id);
    QVERIFY(sent.message);
    QCOMPARE(sent.recipient, u"ana@example.org"_s);
    const auto message = must(practice.outbox.store().find(*sent.message));
    QCOMPARE(message->subject, u"Quote Q-2026/0001"_s);
    QVERIFY(message->body.contains(u"26 November 2026"_s));
    QCOMPARE(message->attachments.front().filename, u"Quote_Q-2026-0001.pdf"_s);
    QCOMPARE(message->undoUntil, practice.clock.now() + std::chrono::seconds(10));
}

void QuoteServiceTest::changesWhileItIsADraft()
{
    Quoting practice;
    const QuoteId id = practice.drafted();
    QuoteChange change{.content = {.added = {{.description = u"Travel"_s, .unitPrice = money(20'00)}}},
        .validUntil = date("2026-12-24")};
    QCOMPARE(practice.edit(id, change, 1), "");
    QCOMPARE(practice.quote(id).content.totals.gross, money(500'00));
    QCOMPARE(practice.quote(id).validUntil(), date("2026-12-24"));
    QCOMPARE(practice.edit(id, change, 1), "quote.changed");
    QCOMPARE(practice.quote(id).content.lines.size(), 2U);
}

void QuoteServiceTest::isTakenBackAndKeepsItsNumber()
{
    Quoting practice;
    const QuoteId id = practice.drafted();
    const SentQuote sent = practice.sent(id);
    const auto takeBack = [&] {
        return practice.step(
            "quote.take_back", [&](Unit &unit) { return practice.quotes.takeBack(unit, id); });
    };
    QCOMPARE(takeBack(), "");
    QCOMPARE(practice.stateOf(id), "Draft");
    QCOMPARE(must(practice.outbox.store().find(*sent.message))->status, MessageStatus::Canceled);
    QuoteChange change;
    change.content.lines = {{.line = 0, .unitPrice = money(450'00)}};
    QCOMPARE(practice.edit(id, change, practice.quote(id).version), "");
    const SentQuote again = practice.sent(id);
    QCOMPARE(again.quote.content.number, "Q-2026/0001");
    QVERIFY(again.message != sent.message);
    QCOMPARE(practice.accept(id), "");
    QCOMPARE(takeBack(), "quote.transition");
}

void QuoteServiceTest::becomesAnInvoice()
{
    Quoting practice;
    const QuoteId id = practice.drafted();
    practice.sent(id);
    practice.clock.advance(std::chrono::days(3));
    const DocumentId invoice = practice.invoiced(id);
    QCOMPARE(practice.stateOf(id), "Invoiced");
    QCOMPARE(practice.quote(id).answeredOn, std::optional(date("2026-10-30")));
    QCOMPARE(practice.quote(id).invoice, std::optional(invoice));
    const BilledDocument draft = must(practice.billing.document(invoice));
    QCOMPARE(draft.state, InvoiceState::Draft);
    QCOMPARE(draft.content.totals.gross, money(480'00));
    QVERIFY(draft.content.basedOn);
    QCOMPARE(draft.content.basedOn->number, "Q-2026/0001");
    QCOMPARE(draft.content.basedOn->issueDate, date("2026-10-27"));
    QVERIFY(!draft.content.validUntil);
    const BilledDocument issued = practice.issued(invoice);
    QCOMPARE(issued.content.number, "2026/0001");
    QCOMPARE(issued.content.dueDate, std::optional(date("2026-11-13")));
    QCOMPARE(practice.owed(practice.ana), "480.00 EUR");
    QCOMPARE(practice.step("quote.invoice",
                 [&](Unit &unit) -> Result<Done> {
                     SP_CHECK(practice.quotes.invoice(unit, id));
                     return Done{};
                 }),
        "quote.transition");
}

void QuoteServiceTest::aDraftThrownAwayLeavesItAccepted()
{
    Quoting practice;
    const QuoteId id = practice.drafted();
    practice.sent(id);
    const DocumentId invoice = practice.invoiced(id);
    practice.did<Done>(
        "invoice.discard", [&](Unit &unit) { return practice.billing.discard(unit, invoice); });
    QCOMPARE(practice.stateOf(id), "Accepted");
    const DocumentId another = practice.invoiced(id);
    QVERIFY(another != invoice);
    QCOMPARE(practice.stateOf(id), "Invoiced");
}

void QuoteServiceTest::isDeclinedWithAReason()
{
    Quoting practice;
    const QuoteId id = practice.drafted();
    QCOMPARE(practice.decline(id), "quote.transition");
    practice.sent(id);
    QCOMPARE(practice.decline(id, u" too late this year "_s), "");
    QCOMPARE(practice.quote(id).declineReason, u"too late this year"_s);
    QCOMPARE(practice.accept(id), "quote.transition");
}

void QuoteServiceTest::expiresByItself()
{
    Quoting practice;
    const QuoteId lapsed = practice.drafted(), answered = practice.drafted();
    practice.sent(lapsed);
    practice.sent(answered);
    QCOMPARE(practice.accept(answered), "");
    // Still its last day in Hamburg.
    practice.clock.set(instant("2026-11-26T22:59:00Z"));
    must(practice.runner.runDue());
    QCOMPARE(practice.stateOf(lapsed), "Sent");
    practice.clock.set(instant("2026-11-26T23:00:00Z"));
    must(practice.runner.runDue());
    QCOMPARE(practice.stateOf(lapsed), "Expired");
    QCOMPARE(practice.stateOf(answered), "Accepted");
    // The client comes late, and the owner takes it.
    practice.invoiced(lapsed);
    QCOMPARE(practice.stateOf(lapsed), "Invoiced");
}

void QuoteServiceTest::isCopied()
{
    Quoting practice;
    const QuoteId id = practice.drafted();
    practice.sent(id);
    practice.clock.advance(std::chrono::days(40));
    const auto copy =
        practice.did<QuoteId>("quote.copy", [&](Unit &unit) { return practice.quotes.copy(unit, id); });
    const Quote fresh = practice.quote(copy);
    QCOMPARE(fresh.state, QuoteState::Draft);
    QCOMPARE(fresh.copiedFrom, std::optional(id));
    QVERIFY(fresh.content.number.isEmpty());
    QCOMPARE(fresh.validUntil(), date("2027-01-05"));
    QCOMPARE(fresh.content.issueDate, date("2026-12-06"));
    QCOMPARE(fresh.content.totals.gross, money(480'00));
}

void QuoteServiceTest::neverReachesTheBooks()
{
    Quoting practice;
    const QuoteId id = practice.drafted();
    practice.sent(id);
    QCOMPARE(practice.accept(id), "");
    QCOMPARE(practice.count("SELECT count(*) FROM journal_entry"), 0);
    QCOMPARE(practice.count("SELECT count(*) FROM document"), 0);
    QCOMPARE(practice.owed(practice.ana), "");
}

void QuoteServiceTest::withoutAddressItWaitsToBeHandedOver()
{
    Quoting practice;
    QuoteRequest asked = practice.request();
    asked.client = practice.client("Ben");
    const SentQuote sent = practice.sent(practice.drafted(asked));
    QVERIFY(!sent.message);
    QCOMPARE(sent.quote.content.number, "Q-2026/0001");
    QVERIFY(!practice.sent(practice.drafted(), QuoteService::Delivery::Keep).message);
}

void QuoteServiceTest::wrongTaxKeepsItFromBeingSent()
{
    Quoting practice;
    ClientDetails studio{.kind = ClientKind::Company};
    studio.business = true;
    studio.vatId = u"ATU12345678"_s;
    studio.address = {u"Ring 1"_s, u"1010"_s, u"Wien"_s, {}, "AT"};
    QuoteRequest asked = practice.request();
    asked.client = practice.client("Studio", "office@studio.example", studio);
    const QuoteId id = practice.drafted(asked);
    QCOMPARE(practice.quote(id).content.totals.tax, money(0));  // The client owes it.
    practice.set([](PracticeSettings &settings) { settings.seller.vatId.clear(); });
    const auto review = must(practice.quotes.review(id, practice.clock.now()));
    QCOMPARE(review.missing.size(), 1U);
    QCOMPARE(review.missing.front().reason, "tax.seller_vat_id_missing");
    QCOMPARE(practice.step("quote.send",
                 [&](Unit &unit) -> Result<Done> {
                     SP_CHECK(practice.quotes.send(unit, id, QuoteService::Delivery::Mail));
                     return Done{};
                 }),
        "tax.seller_vat_id_missing");
    QVERIFY(practice.quote(id).content.number.isEmpty());
}

void QuoteServiceTest::listsWhatAsksForSomethingFirst()
{
    Quoting practice;
    const QuoteId declined = practice.drafted(), waiting = practice.drafted(), soon = practice.drafted(),
                  draft = practice.drafted();
    const LocalDate today = date("2026-10-27");
    QuoteChange sooner{.validUntil = date("2026-11-02")};
    QCOMPARE(practice.edit(soon, sooner, 1), "");
    for (const QuoteId &id : {declined, waiting, soon})
        practice.sent(id);
    QCOMPARE(practice.decline(declined), "");
    const auto ids = [&](const QuoteFilter &filter) {
        std::vector<QuoteId> found;
        for (const QuoteRow &row : must(practice.quotes.store().list(filter, today)))
            found.push_back(row.id);
        return found;
    };
    QCOMPARE(ids({}), (std::vector{draft, soon, waiting, declined}));
    QCOMPARE(ids({QuoteFilter::State::Waiting}), (std::vector{soon, waiting}));
    QCOMPARE(ids({QuoteFilter::State::Open}), (std::vector{draft, soon, waiting}));
    QCOMPARE(ids({QuoteFilter::State::Any, u"0003"_s}), (std::vector{soon}));
    QCOMPARE(ids({QuoteFilter::State::Any, u"aN"_s}).size(), 4U);
    const DocumentCount count = must(practice.quotes.store().waiting(Currency::of("EUR"), today));
    QCOMPARE(count.count, 2);
    QCOMPARE(count.sum, money(960'00));
    // What nobody answered in time waits no more, also before its job has run.
    QCOMPARE(must(practice.quotes.store().waiting(Currency::of("EUR"), date("2026-11-03"))).count, 1);
}

QTEST_GUILESS_MAIN(QuoteServiceTest)
#include "quote_service_test.moc"
