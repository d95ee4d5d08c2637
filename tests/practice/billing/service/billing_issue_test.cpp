// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/service/billing_service.h"

#include "core/base/json.h"
#include "core/practice/billing/rules/totals.h"
#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::billing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the entries of a document post to accounts of a kind, as they stand.
std::int64_t posted(ServicePractice &practice, const DocumentId &id, AccountKind kind)
{
    std::int64_t sum = 0;
    for (const PostedEntry &entry : must(practice.ledger.ofSource(id.bytes())))
        for (const Posting &posting : entry.entry.postings)
            if (posting.account.kind == kind)
                sum += posting.quantity;
    return sum;
}

}  // namespace

class BillingIssueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneFigureEverywhere_data();
    void oneFigureEverywhere();
    void refusesToDraft_data();
    void refusesToDraft();
    void billsASessionOnce();
    void edits();
    void aNoShowIsBilledAsPlanned();
    void anInvoiceOverNothingIsPaidAtOnce();
    void namesWhoPays();
};

void BillingIssueTest::oneFigureEverywhere_data()
{
    QTest::addColumn<int>("minor");
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<bool>("byHour");
    QTest::addColumn<bool>("net");
    QTest::addColumn<QByteArray>("buyer");  // Country; with a VAT number when abroad.
    QTest::addColumn<bool>("small");
    QTest::addColumn<QByteArray>("totals");  // net + tax = gross
    // clang-format off
    QTest::newRow("LESSONS 20: by session, tax included")    << 16'500 << QByteArray("EUR") << false << false << QByteArray()     << false << QByteArray("277.32 + 52.68 = 330.00");
    QTest::newRow("LESSONS 20: by hour, tax on top")         << 9'999  << QByteArray("EUR") << true  << true  << QByteArray()     << false << QByteArray("181.65 + 34.51 = 216.16");
    QTest::newRow("R12 in yen: no minor unit")               << 15'000 << QByteArray("JPY") << true  << false << QByteArray()     << false << QByteArray("22899 + 4351 = 27250");
    QTest::newRow("R12 in dinars: three decimals")           << 45'500 << QByteArray("KWD") << true  << false << QByteArray()     << false << QByteArray("69.461 + 13.198 = 82.659");
    QTest::newRow("R12 in francs, that the client asked for")<< 20'000 << QByteArray("CHF") << false << true  << QByteArray()     << false << QByteArray("400.00 + 76.00 = 476.00");
    QTest::newRow("reverse charge: the client owes the tax") << 10'000 << QByteArray("EUR") << false << true  << QByteArray("FR") << false << QByteArray("200.00 + 0.00 = 200.00");
    QTest::newRow("a small business charges no tax")         << 10'000 << QByteArray("EUR") << false << false << QByteArray()     << true  << QByteArray("200.00 + 0.00 = 200.00");
    QTest::newRow("free of charge")                          << 0      << QByteArray("EUR") << true  << false << QByteArray()     << false << QByteArray("0.00 + 0.00 = 0.00");
    // clang-format on
}

void BillingIssueTest::oneFigureEverywhere()
{
    QFETCH(int, minor);
    QFETCH(QByteArray, currency);
    QFETCH(bool, byHour);
    QFETCH(bool, net);
    QFETCH(QByteArray, buyer);
    QFETCH(bool, small);
    ServicePractice practice;
    practice.set([&](PracticeSettings &s) {
        s.prices = net ? PriceMode::Net : PriceMode::Gross;
        s.smallBusiness = small;
    });
    ClientDetails details;
    if (currency == "CHF")
        details.currency = currency;
    if (!buyer.isEmpty()) {
        details.vatId = u"FR40303265045"_s;
        details.business = true;
        details.address.country = buyer;
    }
    const ClientId ana = practice.client("Ana", "", details);
    const ServiceId talk = practice.service(
        "Talk", money(minor, currency.constData()), byHour ? PriceBy::Hour : PriceBy::Session);
    const std::vector<SessionId> sessions{
        practice.logged(ana, talk, 59min), practice.logged(ana, talk, 50min)};

    const InvoiceSnapshot preview = must(practice.billing.preview(sessions, practice.clock.now())).content;
    const DocumentId id = practice.drafted(sessions);
    const InvoiceSnapshot draft = must(practice.billing.document(id)).content;
    const InvoiceSnapshot issued = practice.issued(id).content;
    const Totals &totals = issued.totals;
    QTEST(totals.net.plain() + " + " + totals.tax.plain() + " = " + totals.gross.plain(), "totals");
    QCOMPARE(preview, draft);
    QCOMPARE(draft.totals, totals);
    QVERIFY(figuresAgree(issued));

    const QByteArray text = must(
        practice.database.first(
            "SELECT snapshot FROM document WHERE number IS NOT NULL", {}, [](const Row &row) {
                return row.bytes(0);
            })).value();
    QCOMPARE(must(InvoiceSnapshot::fromJson(must(parseJsonObject(text)))), issued);
    QCOMPARE(canonicalJson(issued.toJson()), text);
    QCOMPARE(practice.count("SELECT net_minor + tax_minor FROM document"), totals.gross.minor());
    QCOMPARE(posted(practice, id, AccountKind::Receivable), totals.gross.minor());
    QCOMPARE(posted(practice, id, AccountKind::Income), -totals.net.minor());
    QCOMPARE(posted(practice, id, AccountKind::Tax), -totals.tax.minor());
    QCOMPARE(
        practice.owed(ana), totals.gross.isZero() ? QByteArray() : totals.gross.plain() + ' ' + currency);
    QCOMPARE(!issued.notices.empty(), small || !buyer.isEmpty());

    const BilledDocument note = must(practice.credited(id));
    QCOMPARE(note.content.totals, [&] {
        Totals back = negated(totals);
        back.due = back.gross;
        return back;
    }());
    for (const AccountKind kind : {AccountKind::Receivable, AccountKind::Income, AccountKind::Tax})
        QCOMPARE(posted(practice, note.id, kind), -posted(practice, id, kind));
    for (const AccountBalance &balance : must(practice.ledger.balances()))
        QCOMPARE(balance.quantity, 0);
    QCOMPARE(practice.state(id), "Superseded");
    QCOMPARE(reason(practice.credited(id)), "invoice.transition");
    QCOMPARE(reason(practice.credited(note.id)), "credit.not_an_invoice");
    QCOMPARE(reason(practice.ledger.verify()), "");
}

void BillingIssueTest::refusesToDraft_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("nothing") << 0 << QByteArray("invoice.no_sessions");
    QTest::newRow("a session that has not taken place") << 1 << QByteArray("session.not_billable");
    QTest::newRow("a session whose timer runs") << 2 << QByteArray("session.not_billable");
    QTest::newRow("sessions of two payers") << 3 << QByteArray("invoice.payer_mixed");
    QTest::newRow("two currencies") << 4 << QByteArray("invoice.currency_mixed");
    QTest::newRow("a session on another draft") << 5 << QByteArray("session.billed");
    QTest::newRow("a currency the client does not pay in") << 6 << QByteArray("invoice.currency_mixed");
    QTest::newRow("a practice without a name") << 7 << QByteArray("invoice.seller_missing");
    QTest::newRow("a VAT number that is none") << 8 << QByteArray("tax.buyer_vat_id_invalid");
    QTest::newRow("nobody's session") << 9 << QByteArray("session.unknown");
}

void BillingIssueTest::refusesToDraft()
{
    ServicePractice practice;
    const ClientId ana = practice.client("Ana");
    const ServiceId talk = practice.service("Talk", money(10'000));
    const SessionId held = practice.logged(ana, talk);
    std::vector<SessionId> sessions;
    QFETCH(int, which);
    switch (which) {
    case 1:
        sessions = {practice.booked(ana, talk, "2026-10-28T09:00")};
        break;
    case 2:
        sessions = {practice.booked(ana, talk, "2026-10-27T11:00")};
        practice.did<Done>(
            "session.start", [&](Unit &unit) { return practice.sessions.start(unit, sessions[0]); });
        break;
    case 3:
        sessions = {held, practice.logged(practice.client("Pat"), talk)};
        break;
    case 4:
        sessions = {held, practice.logged(ana, practice.service("Abroad", money(1, "USD")))};
        break;
    case 5:
        practice.drafted({held});
        sessions = {held};
        break;
    case 6:
        sessions = {practice.logged(practice.client("Sam", "", {.currency = "USD"}), talk)};
        break;
    case 7:
        practice.set([](PracticeSettings &s) { s.seller.name.clear(); });
        sessions = {held};
        break;
    case 8:
        sessions = {
            practice.logged(practice.client("Firm", "",
                                {.vatId = u"FR1"_s, .business = true, .address = {{}, {}, {}, {}, "FR"}}),
                talk)};
        break;
    case 9:
        sessions = {SessionId(IdBytes{})};
        break;
    default:
        break;
    }
    const auto before = practice.count("SELECT count(*) FROM document");
    const auto refused = practice.unit<DocumentId>(
        "invoice.draft", [&](Unit &unit) { return practice.billing.draft(unit, sessions); });
    QTEST(reason(refused), "why");
    QCOMPARE(practice.count("SELECT count(*) FROM document"), before);
}

void BillingIssueTest::billsASessionOnce()
{
    ServicePractice practice;
    const ClientId ana = practice.client("Ana");
    const SessionId held = practice.logged(ana, practice.service("Talk", money(10'000)));
    const DocumentId draft = practice.drafted({held, held});
    QCOMPARE(must(practice.billing.document(draft)).content.lines.size(), 1U);
    // Even a draft that came about another way issues nothing that stands on a second one.
    must(practice.database.run("UPDATE session SET document = x'00000000000000000000000000000000'"));
    QCOMPARE(reason(practice.unit<BilledDocument>(
                 "invoice.issue", [&](Unit &unit) { return practice.billing.issue(unit, draft); })),
        "session.billed");
    must(practice.database.run("UPDATE session SET document = :draft", {{":draft", draft}}));
    practice.issued(draft);
    QCOMPARE(practice.session(held).billing, BillingState::Billed);
    QCOMPARE(reason(practice.billing.preview({{held}}, practice.clock.now())), "session.billed");
    QCOMPARE(reason(practice.unit<BilledDocument>(
                 "invoice.issue", [&](Unit &unit) { return practice.billing.issue(unit, draft); })),
        "invoice.transition");
    must(practice.credited(draft));
    QCOMPARE(practice.session(held).billing, BillingState::Credited);
}

void BillingIssueTest::edits()
{
    ServicePractice practice;
    const ClientId ana = practice.client("Ana");
    const SessionId held = practice.logged(ana, practice.service("Talk", money(10'000)));
    const DocumentId id = practice.drafted({held});
    const auto edit = [&](std::int64_t version, const std::function<void(InvoiceSnapshot &)> &change) {
        const BilledDocument draft = must(practice.billing.document(id));
        DraftEdit asked{draft.content, {}};
        change(asked.content);
        for (std::size_t at = 0; at < asked.content.sessions.size(); ++at)
            asked.sessions.push_back(draft.sessions[at].session);
        return reason(practice.unit<Done>(
            "invoice.edit", [&](Unit &unit) { return practice.billing.edit(unit, id, asked, version); }));
    };
    QCOMPARE(edit(1,
                 [](InvoiceSnapshot &c) {
                     c.discount = BasisPoints{1'000};
                     c.totals.gross = money(1);  // Figures are reckoned, not told.
                     c.totals.paid = money(5'000);
                     c.type = DocumentType::CreditNote;
                     c.number = "2026/9999";
                 }),
        "");
    const BilledDocument edited = must(practice.billing.document(id));
    QCOMPARE(edited.content.totals.due, money(9'000));
    QCOMPARE(edited.content.type, DocumentType::Invoice);
    QVERIFY(!edited.issued());
    QCOMPARE(edit(1, [](InvoiceSnapshot &) {}), "invoice.changed");
    QCOMPARE(edit(2,
                 [](InvoiceSnapshot &c) {
                     c.lines.clear();
                     c.sessions.clear();
                 }),
        "");
    QCOMPARE(practice.session(held).billing, BillingState::Unbilled);
    QCOMPARE(reason(practice.unit<BilledDocument>(
                 "invoice.issue", [&](Unit &unit) { return practice.billing.issue(unit, id); })),
        "invoice.no_lines");
    practice.did<Done>("invoice.discard", [&](Unit &unit) { return practice.billing.discard(unit, id); });
    QCOMPARE(edit(4, [](InvoiceSnapshot &) {}), "invoice.transition");
}

void BillingIssueTest::aNoShowIsBilledAsPlanned()
{
    ServicePractice practice;
    const SessionId missed = practice.booked(
        practice.client("Ana"), practice.service("Talk", money(12'000), PriceBy::Hour), "2026-10-27T10:00");
    practice.did<Done>(
        "session.no_show", [&](Unit &unit) { return practice.sessions.markNoShow(unit, missed); });
    QVERIFY(must(practice.sessions.store().unbilled(10)).empty());  // Only when the owner asks for it.
    QCOMPARE(practice.issued(practice.drafted({missed})).content.totals.gross, money(12'000));
    QCOMPARE(practice.session(missed).billing, BillingState::Billed);
}

void BillingIssueTest::anInvoiceOverNothingIsPaidAtOnce()
{
    ServicePractice practice;
    const SessionId held = practice.logged(practice.client("Ana"), practice.service("Gift", money(0)));
    const BilledDocument invoice = practice.issued(practice.drafted({held}));
    QCOMPARE(practice.state(invoice.id), "Paid");
    QCOMPARE(practice.session(held).billing, BillingState::Paid);
    QVERIFY(must(practice.ledger.ofSource(invoice.id.bytes())).empty());
}

void BillingIssueTest::namesWhoPays()
{
    ServicePractice practice;
    const ServiceId talk = practice.service("Talk", money(10'000));
    const ClientId firm = practice.client("Firm", "pay@firm.example");
    const ClientId ana = practice.client("Ana", "", {.payer = firm});
    const BilledDocument paidFor = practice.invoiced(ana, talk);
    QCOMPARE(paidFor.content.buyer.name, u"Firm"_s);
    QCOMPARE(paidFor.content.lines[0].detail, u"Ana"_s);
    QCOMPARE(practice.owed(firm), "100.00 EUR");
    QCOMPARE(practice.owed(ana), "");
    // A merged record is no second person.
    const ClientId twin = practice.client("F. Irm");
    const SessionId held = practice.logged(twin, talk);
    practice.did<Done>("client.merge", [&](Unit &unit) { return practice.people.merge(unit, twin, firm); });
    const BilledDocument own = practice.issued(practice.drafted({held}));
    QCOMPARE(own.payer, firm);
    QVERIFY(own.content.lines[0].detail.isEmpty());
}

QTEST_GUILESS_MAIN(BillingIssueTest)
#include "billing_issue_test.moc"
