// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/totals.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sp::billing {

namespace {

constexpr std::int64_t whole = 10'000;  ///< All of something, in basis points.
/// A document with more lines than this is a mistake, and below it no sum can leave a Wide.
constexpr std::size_t mostLines = 10'000;

Error atLine(const char *reason, std::size_t line)
{
    return {ErrorCode::InvalidInput, reason, {{u"line"_s, static_cast<qint64>(line)}}};
}

Wide magnitude(Wide value)
{
    return value < 0 ? -value : value;
}

/// A line on its way to its figures.
struct Working {
    const InvoiceLine *line;
    std::int64_t amount = 0;
    std::int64_t discount = 0;
    std::int64_t documentDiscount = 0;
    std::int64_t tax = 0;
    std::int64_t second = 0;  ///< Of `tax`, the second one.

    std::int64_t afterOwn() const { return amount - discount; }
    std::int64_t priced() const { return afterOwn() - documentDiscount; }
};

/// What a discount takes off `amount`: towards zero, never past it.
Result<std::int64_t> discountOn(
    const Discount &discount, Wide amount, const PriceBasis &basis, std::size_t line)
{
    if (const auto *share = std::get_if<BasisPoints>(&discount)) {
        if (share->value < 0 || share->value > whole)
            return atLine("invoice.discount_invalid", line);
        return divideRounded(amount * share->value, whole, basis.rounding.rounding);
    }
    if (const auto *sum = std::get_if<Money>(&discount)) {
        if (sum->isNegative())
            return atLine("invoice.discount_invalid", line);
        if (sum->minor() > magnitude(amount))
            return atLine("invoice.discount_too_large", line);
        return amount < 0 ? -sum->minor() : sum->minor();
    }
    return std::int64_t{0};
}

/// Splits `total` into parts near numerator / denominator each, less than one minor unit away. `total` is the
/// rounded sum of these. What truncation leaves over goes to the largest remainders of its sign; equal ones
/// are settled by amount and treatment, so that the order of lines decides only between lines that are alike.
std::vector<std::int64_t> spread(
    std::int64_t total, const std::vector<Wide> &numerators, Wide denominator, std::span<const Working> lines)
{
    std::vector<std::int64_t> parts;
    std::vector<Wide> rests;
    for (const Wide numerator : numerators) {
        parts.push_back(static_cast<std::int64_t>(numerator / denominator));
        rests.push_back(numerator % denominator);
    }
    const std::int64_t left = total - std::accumulate(parts.begin(), parts.end(), std::int64_t{0});
    const std::int64_t step = left < 0 ? -1 : 1;
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        const auto rank = [&](std::size_t at) {
            return std::tuple(-rests[at] * step, -magnitude(lines[at].afterOwn()));
        };
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        return lines[a].line->tax < lines[b].line->tax;
    });
    for (std::size_t at = 0; at < static_cast<std::size_t>(std::abs(left)); ++at)
        parts[order[at]] += step;
    return parts;
}

TaxRate secondRate(const TaxTreatment &tax)
{
    return tax.second ? tax.second->rate : TaxRate();
}

Result<Done> checkCurrencies(const PriceBasis &basis, std::span<const InvoiceLine> lines, Money paid)
{
    const auto same = [&](Currency found) -> Result<Done> {
        if (found == basis.currency)
            return Done{};
        return Error{ErrorCode::InvalidInput, "invoice.currency_mixed",
            {{u"expected"_s, QString::fromLatin1(basis.currency.code())},
                {u"found"_s, QString::fromLatin1(found.code())}}};
    };
    const auto sameDiscount = [&](const Discount &discount) {
        const auto *sum = std::get_if<Money>(&discount);
        return sum ? same(sum->currency()) : Result<Done>(Done{});
    };
    SP_CHECK(same(paid.currency()));
    SP_CHECK(sameDiscount(basis.discount));
    for (const InvoiceLine &line : lines) {
        SP_CHECK(same(line.unitPrice.currency()));
        SP_CHECK(sameDiscount(line.discount));
    }
    return Done{};
}

Result<std::vector<Working>> price(const PriceBasis &basis, std::span<const InvoiceLine> lines)
{
    constexpr std::int64_t mostQuantity = 1'000'000'000'000;  // As Quantity::parse().
    std::vector<Working> working;
    Wide all = 0;  // Of magnitudes, so that no group of lines can leave the range either.
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const InvoiceLine &line = lines[at];
        for (const int rate : {line.tax.rate.thousandths(), secondRate(line.tax).thousandths()})
            if (rate < 0 || rate > TaxRate::whole || (rate > 0 && line.tax.kind != TaxKind::Taxed))
                return atLine("invoice.tax_rate_invalid", at + 1);
        if (magnitude(line.quantity.tenThousandths) > mostQuantity)
            return atLine("quantity.out_of_range", at + 1);
        SP_CHECK(Money::create(line.unitPrice.minor(), basis.currency));
        if (line.priceBase <= Quantity{} || line.priceBase.tenThousandths > mostQuantity)
            return atLine("invoice.price_base_invalid", at + 1);
        const Wide product = static_cast<Wide>(line.unitPrice.minor()) * line.quantity.tenThousandths;
        SP_CHECK(Money::create(product / line.priceBase.tenThousandths, basis.currency));
        const std::int64_t amount =
            divideRounded(product, line.priceBase.tenThousandths, basis.rounding.rounding);
        if (line.kind == LineKind::Text && amount != 0)
            return atLine("invoice.text_line_priced", at + 1);
        SP_TRY(discount, discountOn(line.discount, amount, basis, at + 1));
        working.push_back({&line, amount, discount});
        all += magnitude(amount);
    }
    SP_CHECK(Money::create(all, basis.currency));
    return working;
}

Result<Done> spreadDiscount(const PriceBasis &basis, std::vector<Working> &working)
{
    Wide sum = 0;
    for (const Working &line : working)
        sum += line.afterOwn();
    SP_TRY(discount, discountOn(basis.discount, sum, basis, 0));
    if (discount == 0)
        return Done{};
    std::vector<Wide> shares;
    for (const Working &line : working)
        shares.push_back(magnitude(discount) * line.afterOwn());
    const auto parts = spread(discount, shares, magnitude(sum), working);
    for (std::size_t at = 0; at < working.size(); ++at)
        working[at].documentDiscount = parts[at];
    return Done{};
}

/// The denominator under price times rate: taxes are on top of a net price and inside a gross one.
Wide taxDenominator(PriceMode prices, const TaxTreatment &tax)
{
    return prices == PriceMode::Net ? TaxRate::whole
                                    : TaxRate::whole + tax.rate.thousandths() + secondRate(tax).thousandths();
}

/// What a tax of `rate` comes to on each of a treatment's lines, rounded once for all of them.
std::vector<std::int64_t> sharedTax(
    const PriceBasis &basis, const TaxTreatment &treatment, TaxRate rate, std::span<const Working> lines)
{
    std::vector<Wide> exact;
    for (const Working &line : lines)
        exact.push_back(static_cast<Wide>(line.priced()) * rate.thousandths());
    const Wide denominator = taxDenominator(basis.prices, treatment);
    const Wide sum = std::accumulate(exact.begin(), exact.end(), Wide{0});
    return spread(divideRounded(sum, denominator, basis.rounding.rounding), exact, denominator, lines);
}

void taxByDocument(const PriceBasis &basis, std::vector<Working> &working)
{
    std::map<TaxTreatment, std::vector<std::size_t>> groups;
    for (std::size_t at = 0; at < working.size(); ++at)
        groups[working[at].line->tax].push_back(at);
    for (const auto &[treatment, members] : groups) {
        std::vector<Working> part;
        for (const std::size_t at : members)
            part.push_back(working[at]);
        const auto first = sharedTax(basis, treatment, treatment.rate, part);
        const auto second = sharedTax(basis, treatment, secondRate(treatment), part);
        for (std::size_t at = 0; at < members.size(); ++at) {
            working[members[at]].second = second[at];
            working[members[at]].tax = first[at] + second[at];
        }
    }
}

void taxByLine(const PriceBasis &basis, std::vector<Working> &working)
{
    for (Working &line : working) {
        const TaxTreatment &tax = line.line->tax;
        // Each tax is rounded by itself, as each is paid by itself.
        const auto rounded = [&](TaxRate rate) {
            return divideRounded(static_cast<Wide>(line.priced()) * rate.thousandths(),
                taxDenominator(basis.prices, tax), basis.rounding.rounding);
        };
        line.second = rounded(secondRate(tax));
        line.tax = rounded(tax.rate) + line.second;
    }
}

}  // namespace

Result<Totals> computeTotals(const PriceBasis &basis, std::span<const InvoiceLine> lines, Money paid)
{
    if (basis.rounding.rounding == Rounding::Down)
        return Error{ErrorCode::InvalidInput, "invoice.rounding_unsupported"};
    if (lines.size() > mostLines)
        return Error{ErrorCode::InvalidInput, "money.out_of_range"};
    SP_CHECK(checkCurrencies(basis, lines, paid));
    SP_TRY(working, price(basis, lines));
    SP_CHECK(spreadDiscount(basis, working));
    if (basis.rounding.mode == RoundingMode::ByLine)
        taxByLine(basis, working);
    else
        taxByDocument(basis, working);

    const auto money = [&](Wide minor) { return Money::create(minor, basis.currency); };
    const Money zero = Money::zero(basis.currency);
    Totals totals{{}, {}, zero, zero, zero, zero, zero, paid, zero};
    struct Sums {
        Wide base = 0;
        Wide tax = 0;
        Wide second = 0;
    };
    // Where there is one tax only, nothing is said about a second.
    const auto secondOf = [&](const TaxTreatment &treatment, Wide minor) -> std::optional<Money> {
        if (!treatment.second)
            return std::nullopt;
        return Money(static_cast<std::int64_t>(minor), basis.currency);
    };
    std::map<TaxTreatment, Sums> taxes;
    Wide subtotal = 0;
    Wide discount = 0;
    Sums all;
    for (const Working &line : working) {
        const Wide net = static_cast<Wide>(line.priced()) - (basis.prices == PriceMode::Gross ? line.tax : 0);
        SP_TRY(amount, money(line.amount));
        SP_TRY(base, money(net));
        SP_TRY(tax, money(line.tax));
        SP_TRY(gross, money(net + line.tax));
        totals.lines.push_back(
            {amount, Money(line.discount, basis.currency), Money(line.documentDiscount, basis.currency), base,
                tax, gross, secondOf(line.line->tax, line.second)});
        subtotal += line.afterOwn();
        discount += line.documentDiscount;
        all.base += net;
        all.tax += line.tax;
        if (line.line->kind != LineKind::Text) {
            Sums &sums = taxes[line.line->tax];
            sums.base += net;
            sums.tax += line.tax;
            sums.second += line.second;
        }
    }
    for (const auto &[treatment, sums] : taxes) {
        SP_TRY(base, money(sums.base));
        SP_TRY(tax, money(sums.tax));
        totals.taxes.push_back({treatment, base, tax, secondOf(treatment, sums.second)});
    }
    SP_TRY(subtotalMoney, money(subtotal));
    SP_TRY(discountMoney, money(discount));
    SP_TRY(net, money(all.base));
    SP_TRY(tax, money(all.tax));
    SP_TRY(gross, money(all.base + all.tax));
    SP_CHECK(money(paid.minor()));
    SP_TRY(due, money(all.base + all.tax - paid.minor()));
    totals.subtotal = subtotalMoney;
    totals.discount = discountMoney;
    totals.net = net;
    totals.tax = tax;
    totals.gross = gross;
    totals.due = due;
    return totals;
}

PriceBasis basisOf(const InvoiceSnapshot &snapshot)
{
    return {snapshot.currency, snapshot.prices, snapshot.rounding, snapshot.discount};
}

bool figuresAgree(const InvoiceSnapshot &snapshot)
{
    const auto totals = computeTotals(basisOf(snapshot), snapshot.lines, snapshot.totals.paid);
    return totals && *totals == snapshot.totals;
}

Totals negated(const Totals &totals)
{
    Totals turned{{}, {}, -totals.subtotal, -totals.discount, -totals.net, -totals.tax, -totals.gross,
        -totals.paid, -totals.due};
    const auto turn = [](const std::optional<Money> &money) {
        return money ? std::optional(-*money) : std::nullopt;
    };
    for (const LineFigures &line : totals.lines)
        turned.lines.push_back({-line.amount, -line.discount, -line.documentDiscount, -line.net, -line.tax,
            -line.gross, turn(line.second)});
    for (const TaxFigures &tax : totals.taxes)
        turned.taxes.push_back({tax.treatment, -tax.base, -tax.tax, turn(tax.second)});
    return turned;
}

Result<Money> atFixedRate(Money amount, const FixedRate &rate, Rounding rounding)
{
    Wide numerator = static_cast<Wide>(amount.minor()) * rate.hundredMillionths;
    Wide denominator = 100'000'000;
    for (int digits = amount.currency().minorDigits(); digits < rate.home.minorDigits(); ++digits)
        numerator *= 10;
    for (int digits = rate.home.minorDigits(); digits < amount.currency().minorDigits(); ++digits)
        denominator *= 10;
    // Before rounding, so that the rounded value surely fits 64 bits.
    SP_CHECK(Money::create(numerator / denominator, rate.home));
    return Money::create(divideRounded(numerator, denominator, rounding), rate.home);
}

}  // namespace sp::billing
