// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/documents/sum_rows.h"

#include <algorithm>

namespace sp::billing {

bool bearsTax(const InvoiceSnapshot &snapshot)
{
    return std::ranges::any_of(
        snapshot.totals.taxes, [](const TaxFigures &tax) { return tax.treatment.kind == TaxKind::Taxed; });
}

Money amountOf(const LineFigures &line)
{
    return line.amount - line.discount;
}

std::vector<SumRow> sumRows(const InvoiceSnapshot &snapshot)
{
    using What = SumRow::What;
    const Totals &totals = snapshot.totals;
    std::vector<SumRow> rows;
    if (!totals.discount.isZero()) {
        rows.push_back({What::Subtotal, totals.subtotal});
        rows.push_back({What::Discount, -totals.discount});
    }
    if (bearsTax(snapshot))
        rows.push_back({What::Net, totals.net});
    for (const TaxFigures &tax : totals.taxes)
        if (tax.treatment.kind == TaxKind::Taxed || totals.taxes.size() > 1)
            for (const TaxLine &line : taxLines(tax))
                rows.push_back({What::Tax, line.tax, tax, line});
    rows.push_back({What::Total, totals.gross});
    if (!totals.paid.isZero()) {
        rows.push_back({What::Paid, -totals.paid});
        const bool back = totals.due.isNegative();
        rows.push_back({back ? What::Refund : What::Due, back ? -totals.due : totals.due});
    }
    return rows;
}

}  // namespace sp::billing
