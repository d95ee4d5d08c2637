// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/totals.h"

#include "tests/practice/billing/rules/random_documents.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sp;
using namespace sp::billing;

namespace {

const Currency eur = Currency::of("EUR");

TaxTreatment taxed(int basisPoints)
{
    return {TaxKind::Taxed, BasisPoints{basisPoints}, "standard"};
}

InvoiceLine item(
    std::int64_t minor, TaxTreatment tax, Quantity quantity = Quantity::whole(1), Currency currency = eur)
{
    return {.quantity = quantity, .unitPrice = Money(minor, currency), .tax = std::move(tax)};
}

QByteArray summary(const Totals &totals)
{
    QByteArray text;
    for (const LineFigures &line : totals.lines)
        text += line.net.plain() + "+" + line.tax.plain() + " ";
    return text + "= " + totals.net.plain() + " + " + totals.tax.plain() + " = " + totals.gross.plain();
}

QByteArray reasonOf(const Result<Totals> &result)
{
    return result ? "ok " + summary(*result) : result.error().reason;
}

}  // namespace

class BillingTotalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figures_data();
    void figures();
    void refusals_data();
    void refusals();
    void columnsAddUpInEveryDocument();
    void turningEverySignTurnsEveryFigure();
    void theOrderOfLinesChangesNoTotal();
    void eachLineIsLessThanOneUnitFromItsExactTax();
    void aFixedRateTurnsTheTaxIntoTheHomeCurrency();
};

void BillingTotalsTest::figures_data()
{
    QTest::addColumn<PriceMode>("prices");
    QTest::addColumn<RoundingRule>("rounding");
    QTest::addColumn<Discount>("discount");
    QTest::addColumn<std::vector<InvoiceLine>>("lines");
    QTest::addColumn<QByteArray>("expected");
    const RoundingRule lineUp{RoundingMode::ByLine, Rounding::HalfUp};
    const RoundingRule lineEven{RoundingMode::ByLine, Rounding::HalfEven};
    const RoundingRule documentUp{RoundingMode::ByDocument, Rounding::HalfUp};
    const RoundingRule documentEven{RoundingMode::ByDocument, Rounding::HalfEven};
    using Lines = std::vector<InvoiceLine>;

    const Lines three(3, item(1005, taxed(1900)));
    QTest::newRow("R10 three lines rounded each: 1.91 three times")
        << PriceMode::Net << lineUp << Discount{} << three
        << QByteArray("10.05+1.91 10.05+1.91 10.05+1.91 = 30.15 + 5.73 = 35.88");
    QTest::newRow("R10 the same rounded once: 5.73 shared")
        << PriceMode::Net << documentUp << Discount{} << three
        << QByteArray("10.05+1.91 10.05+1.91 10.05+1.91 = 30.15 + 5.73 = 35.88");
    const Lines tens(3, item(110, taxed(700)));
    QTest::newRow("R10 by line 0.08 three times is 0.24")
        << PriceMode::Net << lineUp << Discount{} << tens
        << QByteArray("1.10+0.08 1.10+0.08 1.10+0.08 = 3.30 + 0.24 = 3.54");
    QTest::newRow("R10 by document 0.23, so one line carries less")
        << PriceMode::Net << documentUp << Discount{} << tens
        << QByteArray("1.10+0.08 1.10+0.08 1.10+0.07 = 3.30 + 0.23 = 3.53");
    QTest::newRow("R10 half even: 0.125 becomes 0.12")
        << PriceMode::Net << lineEven << Discount{} << Lines{item(50, taxed(2500))}
        << QByteArray("0.50+0.12 = 0.50 + 0.12 = 0.62");
    QTest::newRow("R10 half up: 0.125 becomes 0.13")
        << PriceMode::Net << lineUp << Discount{} << Lines{item(50, taxed(2500))}
        << QByteArray("0.50+0.13 = 0.50 + 0.13 = 0.63");
    QTest::newRow("R10 half even by document: 0.375 becomes 0.38")
        << PriceMode::Net << documentEven << Discount{}
        << Lines{item(50, taxed(2500)), item(100, taxed(2500))}
        << QByteArray("0.50+0.13 1.00+0.25 = 1.50 + 0.38 = 1.88");
    QTest::newRow("R10 an inclusive price of 120.00 at 19 % stays 120.00")
        << PriceMode::Gross << lineUp << Discount{} << Lines{item(12000, taxed(1900))}
        << QByteArray("100.84+19.16 = 100.84 + 19.16 = 120.00");
    QTest::newRow("R10 several rates on one document")
        << PriceMode::Net << lineUp << Discount{}
        << Lines{item(10000, taxed(1900)), item(10000, taxed(700)),
               item(10000, {TaxKind::Exempt, {}, "exempt.health"})}
        << QByteArray("100.00+19.00 100.00+7.00 100.00+0.00 = 300.00 + 26.00 = 326.00");
    QTest::newRow("a line of 1.5 hours at 90.55: 135.825 rounds up")
        << PriceMode::Net << lineUp << Discount{} << Lines{item(9055, {}, {15'000})}
        << QByteArray("135.83+0.00 = 135.83 + 0.00 = 135.83");
    QTest::newRow("a document discount of 10.00 over three equal lines loses no cent")
        << PriceMode::Net << lineUp << Discount{Money(1000, eur)} << Lines(3, item(3000, {}))
        << QByteArray("26.66+0.00 26.67+0.00 26.67+0.00 = 80.00 + 0.00 = 80.00");
    QTest::newRow("a document discount of 10 % is spread by amount and lowers the tax")
        << PriceMode::Net << lineUp << Discount{BasisPoints{1000}}
        << Lines{item(10000, taxed(1900)), item(5000, taxed(700))}
        << QByteArray("90.00+17.10 45.00+3.15 = 135.00 + 20.25 = 155.25");
    QTest::newRow("a negative line takes from the total")
        << PriceMode::Net << lineUp << Discount{} << Lines{item(10000, taxed(1900)), item(-2500, taxed(1900))}
        << QByteArray("100.00+19.00 -25.00+-4.75 = 75.00 + 14.25 = 89.25");
    QTest::newRow("yen have no decimals")
        << PriceMode::Net << lineUp << Discount{}
        << Lines{item(12345, taxed(1000), Quantity::whole(1), Currency::of("JPY"))}
        << QByteArray("12345+1235 = 12345 + 1235 = 13580");
    QTest::newRow("dinars of Kuwait have three decimals")
        << PriceMode::Gross << lineUp << Discount{}
        << Lines{item(12345, taxed(500), Quantity::whole(1), Currency::of("KWD"))}
        << QByteArray("11.757+0.588 = 11.757 + 0.588 = 12.345");
    QTest::newRow("LESSONS 20: 165.00 is 165.00 in every rounding, never 165.01")
        << PriceMode::Gross << documentEven << Discount{} << Lines(3, item(5500, taxed(2100)))
        << QByteArray("45.45+9.55 45.45+9.55 45.46+9.54 = 136.36 + 28.64 = 165.00");
    QTest::newRow("no lines come to nothing")
        << PriceMode::Net << lineUp << Discount{} << Lines{} << QByteArray("= 0.00 + 0.00 = 0.00");
}

void BillingTotalsTest::figures()
{
    QFETCH(PriceMode, prices);
    QFETCH(RoundingRule, rounding);
    QFETCH(Discount, discount);
    QFETCH(std::vector<InvoiceLine>, lines);
    QFETCH(QByteArray, expected);
    const Currency currency = lines.empty() ? eur : lines.front().unitPrice.currency();
    const auto totals = computeTotals({currency, prices, rounding, discount}, lines, Money::zero(currency));
    QVERIFY(totals);
    QCOMPARE(summary(*totals), expected);
}

void BillingTotalsTest::refusals_data()
{
    QTest::addColumn<PriceBasis>("basis");
    QTest::addColumn<std::vector<InvoiceLine>>("lines");
    QTest::addColumn<QByteArray>("reason");
    using Lines = std::vector<InvoiceLine>;
    const PriceBasis plain{eur};
    InvoiceLine line = item(1000, taxed(1900));

    QTest::newRow("R12 a line in another currency")
        << plain << Lines{item(1000, {}, Quantity::whole(1), Currency::of("CHF"))}
        << QByteArray("invoice.currency_mixed");
    line.discount = Money(1, Currency::of("CHF"));
    QTest::newRow("R12 a discount in another currency")
        << plain << Lines{line} << QByteArray("invoice.currency_mixed");
    line.discount = Money(1001, eur);
    QTest::newRow("a discount above the line")
        << plain << Lines{line} << QByteArray("invoice.discount_too_large");
    line.discount = Money(-1, eur);
    QTest::newRow("a negative discount") << plain << Lines{line} << QByteArray("invoice.discount_invalid");
    line.discount = BasisPoints{10'001};
    QTest::newRow("a discount above 100 %") << plain << Lines{line} << QByteArray("invoice.discount_invalid");
    line.discount = {};
    QTest::newRow("a document discount above the document")
        << PriceBasis{eur, PriceMode::Net, {}, Money(1001, eur)} << Lines{line}
        << QByteArray("invoice.discount_too_large");
    line.tax = {TaxKind::Exempt, BasisPoints{1900}, "exempt.health"};
    QTest::newRow("an exempt line with a rate")
        << plain << Lines{line} << QByteArray("invoice.tax_rate_invalid");
    line.tax = taxed(10'001);
    QTest::newRow("a rate above 100 %") << plain << Lines{line} << QByteArray("invoice.tax_rate_invalid");
    line = item(Money::limit, taxed(0), Quantity::whole(2));
    QTest::newRow("twice the largest amount") << plain << Lines{line} << QByteArray("money.out_of_range");
    line = item(Money::limit, taxed(1900));
    QTest::newRow("the largest amount plus tax") << plain << Lines{line} << QByteArray("money.out_of_range");
    QTest::newRow("a thousand of the largest amounts, taken off again")
        << plain << Lines(1000, item(Money::limit / 2, taxed(10'000))) << QByteArray("money.out_of_range");
    line = item(INT64_MAX, taxed(0));
    QTest::newRow("a unit price that no Money may be")
        << plain << Lines{line} << QByteArray("money.out_of_range");
    line = item(1, taxed(0), {INT64_MAX});
    QTest::newRow("a quantity out of range") << plain << Lines{line} << QByteArray("quantity.out_of_range");
    line = item(1, taxed(0));
    line.kind = LineKind::Text;
    QTest::newRow("a text line with a price")
        << plain << Lines{line} << QByteArray("invoice.text_line_priced");
    QTest::newRow("rounding down is not offered")
        << PriceBasis{eur, PriceMode::Net, {RoundingMode::ByLine, Rounding::Down}} << Lines{}
        << QByteArray("invoice.rounding_unsupported");
}

void BillingTotalsTest::refusals()
{
    QFETCH(PriceBasis, basis);
    QFETCH(std::vector<InvoiceLine>, lines);
    QFETCH(QByteArray, reason);
    QCOMPARE(reasonOf(computeTotals(basis, lines, Money::zero(eur))), reason);
}

// Each property runs over its own documents; a failure prints the seed that makes the document again.
namespace {

constexpr std::uint64_t documents = 20'000;

template <typename Check>
void forEveryDocument(std::uint64_t firstSeed, Check check)
{
    qInfo("seeds %llu to %llu", static_cast<unsigned long long>(firstSeed),
        static_cast<unsigned long long>(firstSeed + documents - 1));
    std::uint64_t reckoned = 0;
    for (std::uint64_t seed = firstSeed; seed < firstSeed + documents; ++seed) {
        RandomDocuments source(seed);
        const RandomDocument document = source.document();
        const auto totals = computeTotals(document.basis, document.lines, document.paid);
        if (!totals) {
            // The only thing a made-up document may get wrong.
            QVERIFY2(totals.error().reason == "invoice.discount_too_large",
                qPrintable(u"seed %1: %2"_s.arg(seed).arg(QString::fromUtf8(totals.error().reason))));
            continue;
        }
        ++reckoned;
        const QByteArray broken = check(document, *totals, source);
        QVERIFY2(broken.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(QString::fromUtf8(broken))));
    }
    QVERIFY2(reckoned > documents / 3, qPrintable(u"only %1 documents came through"_s.arg(reckoned)));
}

std::int64_t signOf(std::int64_t value)
{
    return (value > 0) - (value < 0);
}

}  // namespace

void BillingTotalsTest::columnsAddUpInEveryDocument()
{
    forEveryDocument(
        1'000'000, [](const RandomDocument &document, const Totals &totals, RandomDocuments &) -> QByteArray {
            const Money zero = Money::zero(document.basis.currency);
            Money net = zero, tax = zero, gross = zero, discount = zero, priced = zero;
            for (const LineFigures &line : totals.lines) {
                if (line.net + line.tax != line.gross)
                    return "a line's net and tax are not its gross";
                const Money price = line.amount - line.discount - line.documentDiscount;
                if (price != (document.basis.prices == PriceMode::Net ? line.net : line.gross))
                    return "a line's price after discounts is not its net or gross";
                if (signOf(line.amount.minor()) * signOf(price.minor()) < 0)
                    return "a discount went past zero";
                net += line.net;
                tax += line.tax;
                gross += line.gross;
                discount += line.documentDiscount;
                priced += price;
            }
            Money base = zero, taxes = zero;
            for (const TaxFigures &figures : totals.taxes) {
                base += figures.base;
                taxes += figures.tax;
            }
            if (net != totals.net || tax != totals.tax || gross != totals.gross)
                return "lines do not sum to the totals";
            if (base != totals.net || taxes != totals.tax)
                return "tax figures do not sum to the totals";
            if (totals.net + totals.tax != totals.gross)
                return "net and tax are not gross";
            if (discount != totals.discount || totals.subtotal - totals.discount != priced)
                return "the discount does not sum up";
            if (document.basis.prices == PriceMode::Gross && totals.gross != priced)
                return "inclusive prices do not sum to gross";
            if (totals.gross - totals.paid != totals.due)
                return "due is not gross less paid";
            if (!std::ranges::is_sorted(totals.taxes, {}, [](const TaxFigures &at) {
                    return std::tuple(at.treatment.kind, at.treatment.rate.thousandths());
                }))
                return "tax figures are not sorted";
            return {};
        });
}

void BillingTotalsTest::turningEverySignTurnsEveryFigure()
{
    forEveryDocument(
        2'000'000, [](const RandomDocument &document, const Totals &totals, RandomDocuments &) -> QByteArray {
            std::vector<InvoiceLine> turned = document.lines;
            for (InvoiceLine &line : turned)
                line.quantity = -line.quantity;
            const auto other = computeTotals(document.basis, turned, -document.paid);
            return other && *other == negated(totals) ? "" : "R08 the turned document differs";
        });
}

void BillingTotalsTest::theOrderOfLinesChangesNoTotal()
{
    forEveryDocument(3'000'000,
        [](const RandomDocument &document, const Totals &totals, RandomDocuments &random) -> QByteArray {
            std::vector<InvoiceLine> shuffled = document.lines;
            for (std::size_t at = shuffled.size(); at > 1; --at)
                std::swap(shuffled[at - 1],
                    shuffled[static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(at) - 1))]);
            const auto other = computeTotals(document.basis, shuffled, document.paid);
            if (!other)
                return "the shuffled document fails";
            const auto sums = [](Totals all) {
                all.lines.clear();
                return all;
            };
            return sums(*other) == sums(totals) ? "" : "the shuffled document differs";
        });
}

void BillingTotalsTest::eachLineIsLessThanOneUnitFromItsExactTax()
{
    forEveryDocument(
        4'000'000, [](const RandomDocument &document, const Totals &totals, RandomDocuments &) -> QByteArray {
            for (std::size_t at = 0; at < totals.lines.size(); ++at) {
                const LineFigures &line = totals.lines[at];
                const TaxTreatment &tax = document.lines[at].tax;
                const std::int64_t rate =
                    tax.rate.thousandths() + (tax.second ? tax.second->rate.thousandths() : 0);
                const bool inside = document.basis.prices == PriceMode::Gross;
                const std::int64_t whole = inside ? TaxRate::whole + rate : TaxRate::whole;
                const std::int64_t taxes = tax.second ? 2 : 1;  // Each is rounded by itself.
                const std::int64_t off =
                    line.tax.minor() * whole - (inside ? line.gross : line.net).minor() * rate;
                const std::int64_t allowed =
                    document.basis.rounding.mode == RoundingMode::ByLine ? whole / 2 : whole - 1;
                if (std::abs(off) > taxes * allowed)
                    return "line " + QByteArray::number(static_cast<qint64>(at + 1)) +
                           " is too far from its tax";
            }
            return {};
        });
}

void BillingTotalsTest::aFixedRateTurnsTheTaxIntoTheHomeCurrency()
{
    // 1 EUR = 162.35 JPY; 1 KWD = 3.0125 EUR
    const FixedRate yen{Currency::of("JPY"), 16'235'000'000, {}, "manual"};
    const FixedRate euro{eur, 301'250'000, {}, "manual"};
    QCOMPARE(atFixedRate(Money(1916, eur), yen, Rounding::HalfUp)->plain(), QByteArray("3111"));
    QCOMPARE(
        atFixedRate(Money(588, Currency::of("KWD")), euro, Rounding::HalfUp)->plain(), QByteArray("1.77"));
    QCOMPARE(
        atFixedRate(Money(-588, Currency::of("KWD")), euro, Rounding::HalfUp)->plain(), QByteArray("-1.77"));
    const FixedRate huge{eur, Money::limit, {}, "manual"};
    QCOMPARE(atFixedRate(Money(Money::limit, eur), huge, Rounding::HalfUp).error().reason,
        QByteArray("money.out_of_range"));
}

QTEST_GUILESS_MAIN(BillingTotalsTest)
#include "billing_totals_test.moc"
