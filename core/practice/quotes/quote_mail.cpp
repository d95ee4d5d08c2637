// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/quotes/quote_mail.h"

namespace sp {

using namespace billing;

MailText quoteMail(const InvoiceSnapshot &quote, const LetterBy &by)
{
    const Locale locale = letterLocale(quote.language);
    templates::FactTable facts = letterFacts(quote.seller, quote.buyer, by);
    facts.insert_or_assign("quote.number", QString::fromUtf8(quote.number));
    facts.insert_or_assign("quote.total", quote.totals.gross);
    facts.insert_or_assign("quote.date", quote.issueDate);
    facts.insert_or_assign("quote.valid_until", quote.validUntil.value_or(quote.issueDate));
    const auto kind = TemplateKind::QuoteMail;
    return fillMail(by.wording ? *by.wording : builtInText(kind, quote.language), facts, locale);
}

}  // namespace sp
