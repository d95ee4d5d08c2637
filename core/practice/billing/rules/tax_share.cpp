// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/tax_share.h"

#include <algorithm>

namespace sp::billing {

namespace {

void takeOff(TaxFigures &from, const TaxFigures &part)
{
    from.base -= part.base;
    from.tax -= part.tax;
    if (part.second)
        from.second = from.second.value_or(Money::zero(part.tax.currency())) - *part.second;
}

}  // namespace

std::vector<TaxFigures> chargedTaxes(const InvoiceSnapshot &invoice, std::span<const int> creditedLines)
{
    std::vector<TaxFigures> left = invoice.totals.taxes;
    for (const int index : creditedLines) {
        const InvoiceLine &line = invoice.lines[static_cast<std::size_t>(index)];
        const LineFigures &figures = invoice.totals.lines[static_cast<std::size_t>(index)];
        const auto same = std::ranges::find(left, line.tax, &TaxFigures::treatment);
        if (line.kind != LineKind::Text && same != left.end())
            takeOff(*same, {line.tax, figures.net, figures.tax, figures.second});
    }
    return left;
}

std::vector<TaxFigures> taxDifference(std::span<const TaxFigures> whole, std::span<const TaxFigures> part)
{
    std::vector<TaxFigures> rest(whole.begin(), whole.end());
    for (const TaxFigures &each : part) {
        auto same = std::ranges::find(rest, each.treatment, &TaxFigures::treatment);
        if (same == rest.end()) {
            const Money nothing = Money::zero(each.tax.currency());
            same = rest.insert(rest.end(), {each.treatment, nothing, nothing});
        }
        takeOff(*same, each);
    }
    std::erase_if(rest, [](const TaxFigures &each) {
        return each.base.isZero() && each.tax.isZero() && (!each.second || each.second->isZero());
    });
    return rest;
}

std::vector<TaxFigures> taxShareOf(std::span<const TaxFigures> charged, Money amount)
{
    std::vector<TaxFigures> share;
    std::vector<std::int64_t> weights;
    for (const TaxFigures &figures : charged) {
        // A treatment of discounts alone is below zero and bears no part.
        const std::int64_t gross = (figures.base + figures.tax).minor();
        weights.push_back(std::max<std::int64_t>(gross, 0));
    }
    if (std::ranges::all_of(weights, [](std::int64_t weight) { return weight == 0; }))
        return share;
    const std::vector<Money> parts = amount.allocate(weights);
    for (std::size_t at = 0; at < parts.size(); ++at) {
        if (parts[at].isZero())
            continue;
        const TaxFigures &figures = charged[at];
        const auto shareOf = [&](Money whole) {
            return Money(
                divideRounded(Wide(parts[at].minor()) * whole.minor(), weights[at], Rounding::HalfUp),
                amount.currency());
        };
        const Money nothing = Money::zero(amount.currency());
        const auto second = figures.second ? std::optional(shareOf(*figures.second)) : std::nullopt;
        const Money tax = shareOf(figures.tax - figures.second.value_or(nothing)) + second.value_or(nothing);
        share.push_back({figures.treatment, parts[at] - tax, tax, second});
    }
    return share;
}

Money taxIn(const std::vector<TaxFigures> &share, Currency currency)
{
    Money tax = Money::zero(currency);
    for (const TaxFigures &figures : share)
        tax += figures.tax;
    return tax;
}

std::optional<LocalDate> earlyUntil(const InvoiceSnapshot &invoice)
{
    if (!invoice.terms.early || invoice.type != DocumentType::Invoice)
        return std::nullopt;
    return invoice.issueDate + std::chrono::days(invoice.terms.early->days);
}

Money earlyRebate(const InvoiceSnapshot &invoice, Money charged, LocalDate on)
{
    const auto until = earlyUntil(invoice);
    if (!until || on > *until || charged.minor() <= 0)
        return Money::zero(charged.currency());
    return charged.share(invoice.terms.early->rebate, Rounding::HalfUp);
}

Money rebateTaken(Money open, Money rebate, Money payment)
{
    const Money rest = open - payment;
    return rest.minor() > 0 && !(rebate < rest) ? rest : Money::zero(open.currency());
}

Money rebateGone(Money granted, Money charged, Money credited)
{
    if (granted.isZero() || charged.isZero())
        return Money::zero(granted.currency());
    return {divideRounded(Wide(granted.minor()) * credited.minor(), charged.minor(), Rounding::HalfUp),
        granted.currency()};
}

}  // namespace sp::billing
