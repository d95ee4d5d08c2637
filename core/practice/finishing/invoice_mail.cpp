// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finishing/invoice_mail.h"

#include <array>

namespace sp {

using namespace billing;

namespace {

/// What the built-in wording says of the due date, in the order of Language.
constexpr std::array dueClauses = {u"It is due on %1.", u"Sie ist am %1 fällig.", u"Vence el %1.",
    u", payable au plus tard le %1", u", con scadenza il %1", u", com vencimento em %1"};

}  // namespace

TemplateKind mailKindOf(const InvoiceSnapshot &invoice)
{
    return invoice.type == DocumentType::CreditNote ? TemplateKind::CreditNoteMail
                                                    : TemplateKind::InvoiceMail;
}

MailText invoiceMail(const InvoiceSnapshot &invoice, const LetterBy &by)
{
    const Locale locale = letterLocale(invoice.language);
    const TemplateKind kind = mailKindOf(invoice);
    const QByteArray of = kind == TemplateKind::CreditNoteMail ? "credit_note." : "invoice.";
    templates::FactTable facts = letterFacts(invoice.seller, invoice.buyer, by);
    facts.insert_or_assign(of + "number", QString::fromUtf8(invoice.number));
    facts.insert_or_assign(of + "total", invoice.totals.gross);
    facts.insert_or_assign(of + "date", invoice.issueDate);
    if (kind == TemplateKind::CreditNoteMail && invoice.corrects) {
        facts.insert_or_assign("credit_note.invoice_number", QString::fromUtf8(invoice.corrects->number));
        facts.insert_or_assign("credit_note.reason", invoice.corrects->reason);
    } else if (kind == TemplateKind::InvoiceMail) {
        facts.insert_or_assign("invoice.payment_reference", invoice.paymentReference);
        // Nobody is told a day by which to pay nothing.
        if (invoice.dueDate && !invoice.totals.due.isZero()) {
            facts.insert_or_assign("invoice.due_date", *invoice.dueDate);
            facts.insert_or_assign("invoice.due_clause",
                QString::fromUtf16(dueClauses[static_cast<std::size_t>(invoice.language)])
                    .arg(formatDate(*invoice.dueDate, locale, DateStyle::Long)));
        }
    }
    return fillMail(by.wording ? *by.wording : builtInText(kind, invoice.language), facts, locale);
}

}  // namespace sp
