// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"

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

}  // namespace sp::billing
