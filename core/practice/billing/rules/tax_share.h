// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"

#include <span>

namespace sp::billing {

/// What an invoice still charges of each treatment once the lines with these indices were credited.
std::vector<TaxFigures> chargedTaxes(const InvoiceSnapshot &invoice, std::span<const int> creditedLines);
/// What a part of a charge holds of each treatment: bases and taxes sum to `amount`, shared by what each
/// treatment came to, so that a rebate or a loss can be told by rate. Nothing where it came to nothing.
std::vector<TaxFigures> taxShareOf(std::span<const TaxFigures> charged, Money amount);
/// What `whole` holds of each treatment beyond `part`. What comes to nothing is left out.
std::vector<TaxFigures> taxDifference(std::span<const TaxFigures> whole, std::span<const TaxFigures> part);
/// The tax of all treatments.
Money taxIn(const std::vector<TaxFigures> &share, Currency currency);

/// The rebate that an invoice grants for being paid in full on `on`, of what it charges by then; nothing when
/// it has no such term, the term is over, or it is a credit note.
Money earlyRebate(const InvoiceSnapshot &invoice, Money charged, LocalDate on);
/// The last day of that term.
std::optional<LocalDate> earlyUntil(const InvoiceSnapshot &invoice);

/// What of the rebate a payment takes: the rest of an invoice, of which `open` is to be paid, where that is
/// no more than `rebate`; else nothing, since a payment in full needs none and a smaller one pays a part.
Money rebateTaken(Money open, Money rebate, Money payment);

/// What of the rebate `granted` goes when `credited` of the `charged` is taken back.
Money rebateGone(Money granted, Money charged, Money credited);

}  // namespace sp::billing
