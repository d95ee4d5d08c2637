// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/credit_note.h"

#include "core/practice/billing/rules/totals.h"

namespace sp::billing {

Result<InvoiceSnapshot> creditNoteFor(const InvoiceSnapshot &invoice, const CreditFacts &facts)
{
    if (invoice.type != DocumentType::Invoice || invoice.number.isEmpty())
        return Error{ErrorCode::Refused, "credit.not_an_invoice"};
    InvoiceSnapshot note = invoice;
    note.type = DocumentType::CreditNote;
    note.series = facts.series;
    note.number = facts.number;
    note.issueDate = facts.issueDate;
    note.dueDate.reset();
    note.terms = {.days = 0};
    note.paymentReference.clear();
    note.corrects = DocumentReference{invoice.series, invoice.number, invoice.issueDate, facts.reason};
    for (InvoiceLine &line : note.lines)
        line.quantity = -line.quantity;
    note.totals = negated(invoice.totals);
    note.totals.paid = Money::zero(invoice.currency);
    note.totals.due = note.totals.gross;
    return note;
}

}  // namespace sp::billing
