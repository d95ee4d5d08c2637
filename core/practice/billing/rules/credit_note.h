// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"

#include <span>

namespace sp::billing {

/// What a credit note has of its own.
struct CreditFacts {
    QByteArray series;
    QByteArray number;  ///< Empty for a preview.
    LocalDate issueDate;
    QString reason;
};

/// The credit note that takes a whole issued invoice back: the same parties, lines, taxes and rate into the
/// home currency, every quantity and figure with its sign turned, and a reference to the invoice. `paid` is
/// zero on it: what the client had paid becomes credit by the payment rules. Fails with
/// "credit.not_an_invoice".
Result<InvoiceSnapshot> creditNoteFor(const InvoiceSnapshot &invoice, const CreditFacts &facts);

/// The same for some lines of it, by their indices. Each gives back to the minor unit what the invoice
/// charged for it, its share of the document's discount and of a tax rounded by document included, so that
/// notes over all lines sum to the invoice. (Reckoned anew, a note under rounding by document may differ by a
/// minor unit from that.) Fails as above, with "invoice.no_such_line" {line}, which counts from 1, or Refused
/// "credit.would_charge" when the client would owe more by it: a discount that stands as a line of its own is
/// not taken back alone.
Result<InvoiceSnapshot> creditNoteFor(
    const InvoiceSnapshot &invoice, const CreditFacts &facts, std::span<const int> lines);

}  // namespace sp::billing
