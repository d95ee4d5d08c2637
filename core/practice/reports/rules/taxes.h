// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/reports/rules/report.h"

#include <span>

namespace sp::reports {

/// When a tax counts: when its document was issued (accrual), or when the money for it came (cash).
enum class TaxBasis { Issued, Received };

/// What one event brought of each treatment; below zero what it took back.
struct TaxFact {
    LocalDate on;
    std::vector<billing::TaxFigures> figures;
};

/// What one event did to an invoice, in the order of the books. Money: what is paid of it, below zero what
/// went back. CreditNote: lines of it were taken back. Reversal: an event of money counts no more.
struct TaxEvent {
    enum class Kind { Money, CreditNote, Reversal } kind = Kind::Money;
    LocalDate on;
    Money amount;                 ///< Money: what it pays of the invoice. CreditNote: its total, above zero.
    Money rebate;                 ///< Money: granted with it for paying early.
    std::vector<int> lines = {};  ///< CreditNote: their indices; none: all that are left.
    std::size_t undoes = 0;       ///< Reversal: the index of the event that it takes back.
};

/// What an invoice charges of each treatment, event by event: the first fact is its issue, the others are one
/// for each event. A rebate for paying early lessens it on the day of the payment, as in the books.
std::vector<TaxFact> issuedTaxes(const billing::InvoiceSnapshot &invoice, std::span<const TaxEvent> events);
/// What the money that an invoice holds brings of each treatment, in the same order. Money that pays a part
/// holds a part of each; once all is paid it is all of each, to the cent. What a credit note turns into the
/// payer's credit is taken back with it, since credit pays nothing yet. Base and tax sum to what is paid.
std::vector<TaxFact> receivedTaxes(const billing::InvoiceSnapshot &invoice, std::span<const TaxEvent> events);

/// Base and tax per span of [from, to], both days included, and per rate; what bears no tax stands under its
/// reason. Columns: span, currency, rate, base, tax. The base of two taxes on one amount stands at both and
/// counts once in the total. A span without anything has its row. All amounts are in `currency`.
Report taxes(std::span<const TaxFact> facts, LocalDate from, LocalDate to, Grain grain, Currency currency);

/// "23", "GST 5", "reverse_charge": a tax as programs read it.
QString taxCode(const TaxClass &tax);
/// The tax that a line of a treatment is about.
TaxClass taxClassOf(const billing::TaxTreatment &treatment, const billing::TaxLine &line);

}  // namespace sp::reports
