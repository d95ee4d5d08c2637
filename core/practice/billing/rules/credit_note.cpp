// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/credit_note.h"

#include "core/practice/billing/rules/totals.h"

#include <map>
#include <set>

namespace sp::billing {

namespace {

/// What both kinds of credit note share: all but lines and figures.
Result<InvoiceSnapshot> headOf(const InvoiceSnapshot &invoice, const CreditFacts &facts)
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
    note.basedOn.reset();
    // They greet and thank for the invoice; what stands at the foot stays.
    note.standing.opening.clear();
    note.standing.closing.clear();
    note.corrects = DocumentReference{invoice.series, invoice.number, invoice.issueDate, facts.reason};
    return note;
}

Money magnitude(const Money &amount)
{
    return amount.isNegative() ? -amount : amount;
}

void extend(std::optional<Period> &period, const Period &by)
{
    if (!period)
        period = by;
    period->from = std::min(period->from, by.from);
    period->to = std::max(period->to, by.to);
}

/// Figures of lines that are settled already, summed.
void sum(InvoiceSnapshot &note)
{
    Totals &totals = note.totals;
    std::map<TaxTreatment, TaxFigures> taxes;
    for (std::size_t at = 0; at < note.lines.size(); ++at) {
        const LineFigures &line = totals.lines[at];
        totals.subtotal += line.amount - line.discount;
        totals.net += line.net;
        totals.tax += line.tax;
        totals.gross += line.gross;
        if (note.lines[at].kind == LineKind::Text)
            continue;
        const Money zero = Money::zero(note.currency);
        TaxFigures &figures =
            taxes.try_emplace(note.lines[at].tax, TaxFigures{note.lines[at].tax, zero, zero}).first->second;
        figures.base += line.net;
        figures.tax += line.tax;
        if (line.second)
            figures.second = figures.second.value_or(zero) + *line.second;
    }
    for (auto &[treatment, figures] : taxes)
        totals.taxes.push_back(std::move(figures));
    totals.due = totals.gross;
}

}  // namespace

Result<InvoiceSnapshot> creditNoteFor(const InvoiceSnapshot &invoice, const CreditFacts &facts)
{
    SP_TRY(note, headOf(invoice, facts));
    for (InvoiceLine &line : note.lines)
        line.quantity = -line.quantity;
    note.totals = negated(invoice.totals);
    note.totals.paid = Money::zero(invoice.currency);
    note.totals.due = note.totals.gross;
    return note;
}

Result<InvoiceSnapshot> creditNoteFor(
    const InvoiceSnapshot &invoice, const CreditFacts &facts, std::span<const int> lines)
{
    SP_TRY(note, headOf(invoice, facts));
    const std::set<int> wanted(lines.begin(), lines.end());
    for (const int index : wanted)
        if (index < 0 || index >= std::ssize(invoice.lines))
            return Error{
                ErrorCode::InvalidInput, "invoice.no_such_line", {{QStringLiteral("line"), index + 1}}};
    const Money zero = Money::zero(invoice.currency);
    note.lines.clear();
    note.sessions.clear();
    note.service.reset();
    note.discount = {};
    note.totals = {{}, {}, zero, zero, zero, zero, zero, zero, zero};
    for (const int index : wanted) {
        InvoiceLine line = invoice.lines[static_cast<std::size_t>(index)];
        const LineFigures &charged = invoice.totals.lines[static_cast<std::size_t>(index)];
        // The line's share of the document's discount becomes its own: other lines are not here to share it
        // with.
        const Money discount = charged.discount + charged.documentDiscount;
        line.quantity = -line.quantity;
        line.discount = discount.isZero() ? Discount{} : Discount(magnitude(discount));
        if (line.service)
            extend(note.service, *line.service);
        for (SessionStamp stamp : invoice.sessions) {
            if (stamp.line != index)
                continue;
            stamp.line = static_cast<int>(note.lines.size());
            note.sessions.push_back(std::move(stamp));
        }
        note.lines.push_back(std::move(line));
        note.totals.lines.push_back({-charged.amount, -discount, zero, -charged.net, -charged.tax,
            -charged.gross, charged.second ? std::optional(-*charged.second) : std::nullopt});
    }
    sum(note);
    if (note.totals.gross.minor() > 0)
        return Error{ErrorCode::Refused, "credit.would_charge"};
    return note;
}

}  // namespace sp::billing
