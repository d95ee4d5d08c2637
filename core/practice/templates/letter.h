// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/templates/template_service.h"

namespace sp {

/// By whom and in which wording a mail is written.
struct LetterBy {
    QString practitioner;                      ///< As they sign; the practice's name when empty.
    QString firstName = {};                    ///< Of who reads it, when known.
    std::optional<TemplateText> wording = {};  ///< Without one: the built-in wording.
};

/// How a mail in a language writes dates and amounts.
Locale letterLocale(billing::Language language);
/// What every mail may name of its two sides.
templates::FactTable letterFacts(
    const billing::Party &seller, const billing::Party &buyer, const LetterBy &by);
/// The wording of a mail in force, to be filled in now.
Result<TemplateInForce> mailWording(Unit &unit, TemplateKind kind, billing::Language language);
/// The standing lines for an invoice as they are now: opening and closing for an invoice, the line at the
/// foot for every document.
Result<billing::StandingWords> standingWords(
    const TemplateService &service, const billing::InvoiceSnapshot &invoice, const LetterBy &by);
/// The same of a wording that is not published yet.
billing::StandingWords standingWords(
    const TemplateText &wording, const billing::InvoiceSnapshot &invoice, const LetterBy &by);
/// Says in the audit which own wording a message was written in; the built-in one needs no line.
void auditWording(Unit &unit, const MessageId &message, TemplateKind kind, const TemplateInForce &wording);

}  // namespace sp
