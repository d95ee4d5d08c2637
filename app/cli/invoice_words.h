// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sp::cli {

/// A document as programs read it.
QJsonObject documentJson(const BilledDocument &document);
/// The lines of a document after their discounts and the sums below them, as its PDF has them.
void addFigures(QList<QStringList> &rows, const billing::InvoiceSnapshot &content);
/// The sentences the law asks for, in English: why there is no tax, among others.
QString noticeWords(const billing::InvoiceSnapshot &content);
/// The same as a table.
QString describe(const BilledDocument &document);
/// With "missing": what the law asks for and the document lacks, each {reason, facts, refuses, message}.
QJsonObject documentJson(const DraftReview &review);
/// The same facts by themselves, as JSON and as sentences.
QJsonArray missingJson(const std::vector<billing::MissingFact> &missing);
QString missingWords(const std::vector<billing::MissingFact> &missing);
/// What a document that was just written lacks; nothing without one. It can be mended by a credit note and a
/// new invoice.
Result<std::vector<billing::MissingFact>> letPass(Context &context, const std::optional<DocumentId> &id);
QString describe(const DraftReview &review);
/// A document as it is, or a draft as it would be issued now.
Result<Reply> draftReply(Context &context, const DocumentId &id);
/// The first word, INVOICE: an id or a number.
Result<DocumentId> documentArgument(Context &context);

}  // namespace sp::cli
