// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"

#include <span>

namespace sp::billing {

/// What a document's figures depend on besides its lines.
struct PriceBasis {
    Currency currency;
    PriceMode prices = PriceMode::Net;
    RoundingRule rounding = {};
    Discount discount = {};  ///< On the whole document; spread over the lines by largest remainder.
};

/// The one place where money is reckoned: screen, PDF, exports and ledger print what comes out here.
///
/// Quantity times price is rounded to the minor unit, since the line shows it. Then a net price gets its tax
/// added and a gross price has it taken out, rounded per line or once per treatment; in the second case the
/// lines share the rounded tax by largest remainder. So always: line nets sum to net, line taxes and tax
/// figures sum to tax, net + tax = gross, and with gross prices gross is the sum of the prices after
/// discounts. Turning the sign of every quantity and of `paid` turns the sign of every figure. The order of
/// lines changes no total and no tax figure.
///
/// Fails with "invoice.currency_mixed" {expected, found}, "money.out_of_range", "quantity.out_of_range"
/// {line}, "invoice.discount_invalid" {line} (negative or above 100 %), "invoice.discount_too_large" {line}
/// (a sum above the amount), "invoice.tax_rate_invalid" {line}, "invoice.text_line_priced" {line} or
/// "invoice.rounding_unsupported". `line` counts from 1; 0 is the document.
Result<Totals> computeTotals(const PriceBasis &basis, std::span<const InvoiceLine> lines, Money paid);

/// The basis a snapshot was reckoned with.
PriceBasis basisOf(const InvoiceSnapshot &snapshot);

/// The lines of a snapshot reckoned anew give the totals it carries; true of every issued document.
bool figuresAgree(const InvoiceSnapshot &snapshot);

/// Every figure with its sign turned.
Totals negated(const Totals &totals);

/// `amount` in the seller's own currency at a rate fixed at issue. Fails with "money.out_of_range".
Result<Money> atFixedRate(Money amount, const FixedRate &rate, Rounding rounding);

}  // namespace sp::billing
