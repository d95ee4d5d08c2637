// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/templates/template_service.h"

namespace sp::ui {

/// "Mail with an invoice", "Lines on invoices"...
QString templateKindText(TemplateKind kind);
/// The same in a list that says already what it lists: "Invoice".
QString templateRowText(TemplateKind kind);
/// "Subject", "Text", "Above the lines"...
QString templatePartText(TemplateKind kind, TemplatePart part);
/// What a fact is called where one chooses it: "Client's first name". Its path when it is not known here.
QString factText(const QByteArray &path);
/// What is written into a text for a fact; with an empty fallback where it may be missing. `cursorAt` is
/// where typing goes on: within the fallback's quotation marks, or behind the place.
struct InsertedPlace {
    QString text;
    qsizetype cursorAt;
};
InsertedPlace placeFor(const templates::FactName &fact);
/// The sentence about a flaw, in plain names.
QString flawText(const templates::Flaw &flaw);
/// The languages that mails are written in: code and name in the window's language.
std::vector<std::pair<QByteArray, QString>> templateLanguages();

}  // namespace sp::ui
