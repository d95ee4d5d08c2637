// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/templates/letter.h"

#include <array>

namespace sp {

using namespace Qt::StringLiterals;

Locale letterLocale(billing::Language language)
{
    // In the order of billing::Language.
    static constexpr std::array tags = {"en-GB", "de-DE", "es-ES", "fr-FR", "it-IT", "pt-PT"};
    return Locale::of(tags[static_cast<std::size_t>(language)]);
}

templates::FactTable letterFacts(
    const billing::Party &seller, const billing::Party &buyer, const LetterBy &by)
{
    return {{"client.name", buyer.name}, {"client.first_name", by.firstName},
        {"client.greeting_name", buyer.contact.isEmpty() ? buyer.name : buyer.contact},
        {"practice.name", seller.name},
        {"practice.practitioner", by.practitioner.isEmpty() ? seller.name : by.practitioner},
        {"practice.email", seller.email}, {"practice.phone", seller.phone}};
}

Result<TemplateInForce> mailWording(Unit &unit, TemplateKind kind, billing::Language language)
{
    return TemplateService(unit.database()).inForce({kind, billing::languageCode(language)});
}

billing::StandingWords standingWords(
    const TemplateText &wording, const billing::InvoiceSnapshot &invoice, const LetterBy &by)
{
    const Locale locale = letterLocale(invoice.language);
    templates::FactTable facts = letterFacts(invoice.seller, invoice.buyer, by);
    facts.insert_or_assign("invoice.date", invoice.issueDate);
    if (invoice.dueDate)
        facts.insert_or_assign("invoice.due_date", *invoice.dueDate);
    const auto filled = [&](const QString &text) {
        return templates::fillText(text, facts, locale).trimmed();
    };
    // What greets and thanks for an invoice does not fit a quote or a credit note.
    if (invoice.type != billing::DocumentType::Invoice)
        return {{}, {}, filled(wording.footer)};
    return {filled(wording.opening), filled(wording.closing), filled(wording.footer)};
}

Result<billing::StandingWords> standingWords(
    const TemplateService &service, const billing::InvoiceSnapshot &invoice, const LetterBy &by)
{
    SP_TRY(wording, service.inForce({TemplateKind::InvoiceText, billing::languageCode(invoice.language)}));
    return standingWords(wording.text, invoice, by);
}

void auditWording(Unit &unit, const MessageId &message, TemplateKind kind, const TemplateInForce &wording)
{
    if (wording.own)
        unit.audit("template.used", "message", message,
            {{u"kind"_s, QString::fromLatin1(templateKindName(kind))}, {u"version"_s, wording.version}});
}

}  // namespace sp
