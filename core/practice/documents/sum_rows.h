// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"

#include <optional>
#include <vector>

namespace sp::billing {

/// A row below the lines of a document. Each program has its own words for it; which rows there are is
/// decided once, so that nobody shows other sums than the PDF.
struct SumRow {
    enum class What { Subtotal, Discount, Net, Tax, Total, Paid, Due, Refund };
    What what;
    Money amount;  ///< As it adds up from above: a discount and what was paid are negative.
    /// Of What::Tax: the treatment with its base, and which tax of it.
    std::optional<TaxFigures> figures = {};
    std::optional<TaxLine> tax = {};
};

/// Any line bears tax, be it at zero.
bool bearsTax(const InvoiceSnapshot &snapshot);
/// What a line comes to after its own discount, in the document's price mode; the lines add up to the
/// subtotal.
Money amountOf(const LineFigures &line);
/// The subtotal and the discount where there is one; net and tax where there is tax; the total; what was paid
/// before and what is left. A document with a single treatment that bears no tax has no row for it: its
/// notices say why.
std::vector<SumRow> sumRows(const InvoiceSnapshot &snapshot);

}  // namespace sp::billing
