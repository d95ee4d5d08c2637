// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/totals.h"
#include "core/practice/reports/rules/taxes.h"

#include <QTest>

using namespace sp;
using namespace sp::billing;
using namespace sp::reports;
using namespace Qt::StringLiterals;

namespace {

const Currency euroCode = Currency::of("EUR");

LocalDate day(const char *text)
{
    return *parseDate(text);
}

Money euro(std::int64_t minor)
{
    return {minor, euroCode};
}

TaxTreatment taxed(std::int32_t points)
{
    return {TaxKind::Taxed, BasisPoints{points}, points == 1900 ? "standard" : "reduced"};
}

/// 100.00 at 19 % and, when asked, 100.00 at 7 %: 119.00 and 107.00.
InvoiceSnapshot invoice(bool reduced)
{
    InvoiceSnapshot made{.issueDate = day("2026-03-20"),
        .currency = euroCode,
        .totals = {{}, {}, euro(0), euro(0), euro(0), euro(0), euro(0), euro(0), euro(0)}};
    made.lines.push_back({.unitPrice = euro(100'00), .tax = taxed(1900)});
    if (reduced)
        made.lines.push_back({.unitPrice = euro(100'00), .tax = taxed(700)});
    made.totals = *computeTotals({euroCode}, made.lines, euro(0));
    return made;
}

TaxEvent paid(const char *on, std::int64_t minor, std::int64_t rebate = 0)
{
    return {TaxEvent::Kind::Money, day(on), euro(minor), euro(rebate)};
}

TaxEvent credited(const char *on, std::int64_t minor, std::vector<int> lines = {})
{
    return {TaxEvent::Kind::CreditNote, day(on), euro(minor), euro(0), std::move(lines)};
}

TaxEvent reversed(const char *on, std::size_t event)
{
    return {TaxEvent::Kind::Reversal, day(on), euro(0), euro(0), {}, event};
}

/// "2026-03 23: 100.00 + 19.00", one a row, empty spans left out.
QByteArrayList lines(const Report &report)
{
    QByteArrayList all;
    for (const auto &row : report.rows) {
        if (!std::holds_alternative<TaxClass>(row[2]))
            continue;
        all << dateText(std::get<LocalDate>(row[0])).left(7) + ' ' +
                   taxCode(std::get<TaxClass>(row[2])).toUtf8() + ": " + std::get<Money>(row[3]).plain() +
                   " + " + std::get<Money>(row[4]).plain();
    }
    return all;
}

Report report(TaxBasis basis, bool reduced, const std::vector<TaxEvent> &events)
{
    const auto facts = basis == TaxBasis::Issued ? issuedTaxes(invoice(reduced), events)
                                                 : receivedTaxes(invoice(reduced), events);
    return taxes(facts, day("2026-01-01"), day("2026-12-31"), Grain::Month, euroCode);
}

}  // namespace

class TaxesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsAnInvoice_data();
    void followsAnInvoice();
    void sumsByRateAndReason();
    void twoTaxesOnOneAmountCountItOnce();
    void aQuietSpanHasItsRow();
};

void TaxesTest::followsAnInvoice_data()
{
    QTest::addColumn<bool>("reduced");
    QTest::addColumn<std::vector<TaxEvent>>("events");
    QTest::addColumn<QByteArrayList>("issued");
    QTest::addColumn<QByteArrayList>("received");
    const auto row = [](const char *name, bool reduced, const std::vector<TaxEvent> &events,
                         const QByteArrayList &issued, const QByteArrayList &received) {
        QTest::newRow(name) << reduced << events << issued << received;
    };
    // clang-format off
    row("nothing paid", false, {}, {"2026-03 19: 100.00 + 19.00"}, {});
    row("paid next month", false, {paid("2026-04-02", 119'00)},
        {"2026-03 19: 100.00 + 19.00"}, {"2026-04 19: 100.00 + 19.00"});
    row("paid in two parts", false, {paid("2026-04-02", 50'00), paid("2026-05-02", 69'00)},
        {"2026-03 19: 100.00 + 19.00"}, {"2026-04 19: 42.02 + 7.98", "2026-05 19: 57.98 + 11.02"});
    row("a part pays a part of each rate", true, {paid("2026-04-02", 113'00)},
        {"2026-03 19: 100.00 + 19.00", "2026-03 7: 100.00 + 7.00"},
        {"2026-04 19: 50.00 + 9.50", "2026-04 7: 50.00 + 3.50"});
    row("a credit note counts in its own month", true, {credited("2026-05-04", 107'00, {1})},
        {"2026-03 19: 100.00 + 19.00", "2026-03 7: 100.00 + 7.00", "2026-05 7: -100.00 + -7.00"}, {});
    row("a credit note over what was paid", false, {paid("2026-04-02", 119'00), credited("2026-05-04", 119'00)},
        {"2026-03 19: 100.00 + 19.00", "2026-05 19: -100.00 + -19.00"},
        {"2026-04 19: 100.00 + 19.00", "2026-05 19: -100.00 + -19.00"});
    row("paid early", false, {paid("2026-04-02", 116'62, 2'38)},
        {"2026-03 19: 100.00 + 19.00", "2026-04 19: -2.00 + -0.38"}, {"2026-04 19: 98.00 + 18.62"});
    row("a bounced payment", false, {paid("2026-04-02", 116'62, 2'38), reversed("2026-05-05", 0)},
        {"2026-03 19: 100.00 + 19.00", "2026-04 19: -2.00 + -0.38", "2026-05 19: 2.00 + 0.38"},
        {"2026-04 19: 98.00 + 18.62", "2026-05 19: -98.00 + -18.62"});
    row("money that went back is owed again", false, {paid("2026-04-02", 119'00), paid("2026-06-01", -119'00)},
        {"2026-03 19: 100.00 + 19.00"}, {"2026-04 19: 100.00 + 19.00", "2026-06 19: -100.00 + -19.00"});
    // clang-format on
}

void TaxesTest::followsAnInvoice()
{
    QFETCH(bool, reduced);
    QFETCH(std::vector<TaxEvent>, events);
    QFETCH(QByteArrayList, issued);
    QFETCH(QByteArrayList, received);
    QCOMPARE(lines(report(TaxBasis::Issued, reduced, events)), issued);
    QCOMPARE(lines(report(TaxBasis::Received, reduced, events)), received);
}

void TaxesTest::sumsByRateAndReason()
{
    const TaxTreatment reverse{TaxKind::ReverseCharge, {}, "standard"};
    const TaxTreatment health{TaxKind::Exempt, {}, "exempt.health"};
    const TaxTreatment small{TaxKind::SmallBusiness, {}, "standard"};
    const std::vector<TaxFact> facts{{day("2025-12-31"), {{taxed(1900), euro(999'00), euro(99'00)}}},
        {day("2026-01-02"), {{small, euro(5'00), euro(0)}, {taxed(700), euro(10'00), euro(70)}}},
        {day("2026-03-31"), {{taxed(1900), euro(20'00), euro(3'80)}, {reverse, euro(30'00), euro(0)}}},
        {day("2026-02-01"), {{health, euro(7'00), euro(0)}, {taxed(1900), euro(-2'00), euro(-38)}}}};
    const Report sums = taxes(facts, day("2026-01-01"), day("2026-03-31"), Grain::Quarter, euroCode);
    QCOMPARE(lines(sums),
        (QByteArrayList{"2026-01 19: 18.00 + 3.42", "2026-01 7: 10.00 + 0.70", "2026-01 exempt: 7.00 + 0.00",
            "2026-01 small_business: 5.00 + 0.00", "2026-01 reverse_charge: 30.00 + 0.00"}));
    QCOMPARE(std::get<Money>(sums.totals[3]), euro(70'00));
    QCOMPARE(std::get<Money>(sums.totals[4]), euro(4'12));
}

void TaxesTest::twoTaxesOnOneAmountCountItOnce()
{
    const TaxTreatment both{TaxKind::Taxed, BasisPoints{500}, "standard", u"GST"_s,
        SecondTax{TaxRate::ofThousandths(9'975), u"QST"_s}};
    const std::vector<TaxFact> facts{{day("2026-01-02"), {{both, euro(100'00), euro(14'98), euro(9'98)}}}};
    const Report sums = taxes(facts, day("2026-01-01"), day("2026-01-31"), Grain::Month, euroCode);
    QCOMPARE(
        lines(sums), (QByteArrayList{"2026-01 QST 9.975: 100.00 + 9.98", "2026-01 GST 5: 100.00 + 5.00"}));
    QCOMPARE(std::get<Money>(sums.totals[3]), euro(100'00));
    QCOMPARE(std::get<Money>(sums.totals[4]), euro(14'98));
}

void TaxesTest::aQuietSpanHasItsRow()
{
    const Report quiet = taxes({}, day("2026-01-01"), day("2026-12-31"), Grain::Quarter, euroCode);
    QCOMPARE(quiet.rows.size(), std::size_t(4));
    QVERIFY(std::holds_alternative<std::monostate>(quiet.rows[0][2]));
    QCOMPARE(quiet.totals.size(), quiet.columns.size());
}

QTEST_GUILESS_MAIN(TaxesTest)
#include "taxes_test.moc"
