// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/service/billing_service.h"
#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::billing;
using namespace Qt::StringLiterals;

namespace {

/// A draft over two sessions of 100.00 each, tax included.
struct Desk : ServicePractice {
    ClientId ana = client("Ana");
    ServiceId talk = service("Talk", money(100'00));
    SessionId one = logged(ana, talk);
    SessionId two = logged(ana, talk);
    DocumentId draft = drafted({one, two});

    BilledDocument document() { return must(billing.document(draft)); }
    QByteArray change(const DraftChange &change)
    {
        return reason(unit<Done>("invoice.edit",
            [&](Unit &unit) { return billing.change(unit, draft, change, document().version); }));
    }
    QByteArray gross() { return document().content.totals.gross.plain(); }
};

}  // namespace

class BillingChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLine();
    void discounts_data();
    void discounts();
    void aFreeLineIsTaxedAsServicesAre();
    void removingALineFreesItsSession();
    void wordsAndRate();
    void refuses_data();
    void refuses();
    void anIssuedOneIsNotChanged();
    void aChangeInBetweenIsNotWrittenOver();
    void theRateIsPrintedAndNothingIsMissing();
};

void BillingChangeTest::aLine()
{
    Desk desk;
    QCOMPARE(desk.change({.lines = {{.line = 1,
                              .description = u" Longer talk "_s,
                              .detail = u"by telephone"_s,
                              .quantity = Quantity{15'000},
                              .unitPrice = money(80'00)}}}),
        "");
    const InvoiceLine line = desk.document().content.lines[1];
    QCOMPARE(line.description, u"Longer talk"_s);
    QCOMPARE(line.detail, u"by telephone"_s);
    QCOMPARE(desk.gross(), "220.00");
    QCOMPARE(desk.document().content.lines[0].description, u"Talk"_s);
    // What was changed is issued.
    QCOMPARE(desk.issued(desk.draft).content.totals.gross, money(220'00));
    QCOMPARE(desk.session(desk.two).billing, BillingState::Billed);
}

void BillingChangeTest::discounts_data()
{
    QTest::addColumn<int>("line");  // -1: the whole document.
    QTest::addColumn<int>("share");
    QTest::addColumn<int>("sum");
    QTest::addColumn<QByteArray>("gross");
    QTest::newRow("a tenth of a line") << 0 << 1000 << 0 << QByteArray("190.00");
    QTest::newRow("a sum off a line") << 1 << 0 << 30'00 << QByteArray("170.00");
    QTest::newRow("a tenth of the whole") << -1 << 1000 << 0 << QByteArray("180.00");
    QTest::newRow("a sum off the whole") << -1 << 0 << 50'00 << QByteArray("150.00");
    QTest::newRow("more than the line") << 0 << 0 << 100'01 << QByteArray("invoice.discount_too_large");
    QTest::newRow("more than all of it") << -1 << 10'001 << 0 << QByteArray("invoice.discount_invalid");
}

void BillingChangeTest::discounts()
{
    QFETCH(int, line);
    QFETCH(int, share);
    QFETCH(int, sum);
    Desk desk;
    const Discount discount = share > 0 ? Discount(BasisPoints{share}) : Discount(money(sum));
    const QByteArray refused = line < 0 ? desk.change({.discount = discount})
                                        : desk.change({.lines = {{.line = line, .discount = discount}}});
    QTEST(refused.isEmpty() ? desk.gross() : refused, "gross");
    if (!refused.isEmpty())
        return;
    const Discount none;
    QCOMPARE(line < 0 ? desk.change({.discount = none})
                      : desk.change({.lines = {{.line = line, .discount = none}}}),
        "");
    QCOMPARE(desk.gross(), "200.00");
}

void BillingChangeTest::aFreeLineIsTaxedAsServicesAre()
{
    Desk desk;
    QCOMPARE(
        desk.change(
            {.added = {{.description = u"Workbook"_s,
                           .unitPrice = money(10'70),
                           .quantity = Quantity::whole(2),
                           .taxCode = "reduced",
                           .day = date("2026-10-26")},
                 {.description = u"Course"_s, .unitPrice = money(50'00), .taxCode = "exempt.education"}}}),
        "");
    const InvoiceSnapshot content = desk.document().content;
    QCOMPARE(content.lines.size(), 4U);
    QCOMPARE(content.lines[2].tax.rate, BasisPoints{700});
    QCOMPARE(content.totals.lines[2].tax, money(1'40));
    QCOMPARE(content.service->from, date("2026-10-26"));
    QCOMPARE(content.lines[3].tax.kind, TaxKind::Exempt);
    QCOMPARE(content.notices, std::vector<QByteArray>{"exempt.education.DE"});
    QCOMPARE(desk.gross(), "271.40");
}

void BillingChangeTest::removingALineFreesItsSession()
{
    Desk desk;
    QCOMPARE(
        desk.change({.added = {{.description = u"Room"_s, .unitPrice = money(20'00)}}, .removed = {0, 0}}),
        "");
    QCOMPARE(desk.session(desk.one).billing, BillingState::Unbilled);
    QCOMPARE(desk.session(desk.two).billing, BillingState::Draft);
    const BilledDocument left = desk.document();
    QCOMPARE(left.sessions, (std::vector<BilledSession>{{desk.two, 0}}));
    QCOMPARE(left.content.lines[1].description, u"Room"_s);
    QCOMPARE(desk.change({.removed = {0, 1}}), "invoice.last_line");
    QCOMPARE(desk.session(desk.two).billing, BillingState::Draft);
}

void BillingChangeTest::wordsAndRate()
{
    Desk desk;
    const FixedRate rate{Currency::of("USD"), 110'000'000, date("2026-10-26"), "manual"};
    QCOMPARE(desk.change({.homeRate = std::optional(rate),
                 .buyerReference = u"PO 7"_s,
                 .introduction = u"Hello"_s,
                 .closing = u"Thank you"_s}),
        "");
    const InvoiceSnapshot content = desk.document().content;
    QCOMPARE(content.homeRate, rate);
    QCOMPARE(content.buyerReference, u"PO 7"_s);
    QCOMPARE(content.introduction, u"Hello"_s);
    QCOMPARE(content.closing, u"Thank you"_s);
    QCOMPARE(desk.change({.homeRate = std::optional<FixedRate>()}), "");
    QVERIFY(!desk.document().content.homeRate);
}

void BillingChangeTest::refuses_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("a line there is not") << 0 << QByteArray("invoice.no_such_line");
    QTest::newRow("no text") << 1 << QByteArray("invoice.line_text_missing");
    QTest::newRow("no quantity") << 2 << QByteArray("invoice.quantity_not_positive");
    QTest::newRow("a price below zero") << 3 << QByteArray("invoice.price_negative");
    QTest::newRow("another currency") << 4 << QByteArray("invoice.currency_mixed");
    QTest::newRow("a tax code nobody knows") << 5 << QByteArray("tax.code_unknown");
    QTest::newRow("a rate into the same currency") << 6 << QByteArray("invoice.rate_same_currency");
    QTest::newRow("a rate of nothing") << 7 << QByteArray("invoice.rate_invalid");
    QTest::newRow("a line to remove that there is not") << 8 << QByteArray("invoice.no_such_line");
    QTest::newRow("a whole book") << 9 << QByteArray("invoice.line_text_long");
}

void BillingChangeTest::refuses()
{
    QFETCH(int, which);
    const FreeLine fee{.description = u"Fee"_s, .unitPrice = money(1'00)};
    FreeLine magic = fee;
    magic.taxCode = "magic";
    FreeLine negative = fee;
    negative.unitPrice = money(-1);
    const DraftChange changes[] = {{.lines = {{.line = 2, .description = u"x"_s}}},
        {.lines = {{.line = 0, .description = u"  "_s}}}, {.lines = {{.line = 0, .quantity = Quantity{}}}},
        {.added = {negative}}, {.lines = {{.line = 0, .unitPrice = money(1'00, "USD")}}}, {.added = {magic}},
        {.homeRate = std::optional(FixedRate{Currency::of("EUR"), 1, date("2026-10-26"), "manual"})},
        {.homeRate = std::optional(FixedRate{Currency::of("USD"), 0, date("2026-10-26"), "manual"})},
        {.removed = {2}}, {.lines = {{.line = 0, .detail = QString(2'001, u'x')}}}};
    Desk desk;
    const BilledDocument before = desk.document();
    QTEST(desk.change(changes[which]), "why");
    QCOMPARE(desk.document().content, before.content);
    QCOMPARE(desk.document().version, before.version);
}

void BillingChangeTest::anIssuedOneIsNotChanged()
{
    Desk desk;
    desk.issued(desk.draft);
    QCOMPARE(desk.change({.discount = Discount(BasisPoints{1000})}), "invoice.issued");
}

void BillingChangeTest::aChangeInBetweenIsNotWrittenOver()
{
    Desk desk;
    const std::int64_t seen = desk.document().version;
    QCOMPARE(desk.change({.closing = u"Thank you"_s}), "");
    QCOMPARE(
        reason(desk.unit<Done>("invoice.edit",
            [&](Unit &unit) { return desk.billing.change(unit, desk.draft, {.closing = u"Bye"_s}, seen); })),
        "invoice.changed");
    QCOMPARE(desk.document().content.closing, u"Thank you"_s);
}

void BillingChangeTest::theRateIsPrintedAndNothingIsMissing()
{
    ServicePractice practice;
    const ClientId sam =
        practice.client("Sam", "", {.address = {u"1 Main St"_s, u"10118"_s, u"New York"_s, u"NY"_s, "US"}});
    const DocumentId draft =
        practice.drafted({practice.logged(sam, practice.service("Abroad", money(1'190'00, "USD")))});
    const auto missing = [&] {
        QByteArrayList reasons;
        for (const MissingFact &each : must(practice.billing.review(draft, practice.clock.now())).missing)
            reasons += each.reason;
        return reasons.join(' ');
    };
    QCOMPARE(missing(), "missing.home_rate");
    const FixedRate rate{Currency::of("EUR"), 92'000'000, date("2026-10-26"), "ecb"};
    practice.did<Done>("invoice.edit", [&](Unit &unit) {
        return practice.billing.change(unit, draft, {.homeRate = std::optional(rate)}, 1);
    });
    QCOMPARE(missing(), "");
    QCOMPARE(practice.issued(draft).content.homeRate, rate);
}

QTEST_GUILESS_MAIN(BillingChangeTest)
#include "billing_change_test.moc"
