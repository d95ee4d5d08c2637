// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sp::cli {

/// A document as programs read it.
QJsonObject documentJson(const BilledDocument &document);
/// The same as a table.
QString describe(const BilledDocument &document);
/// With "missing": what the law asks for and the document lacks, each {reason, facts, refuses, message}.
QJsonObject documentJson(const DraftReview &review);
QString describe(const DraftReview &review);
/// A document as it is, or a draft as it would be issued now.
Result<Reply> draftReply(Context &context, const DocumentId &id);
/// The first word, INVOICE: an id or a number.
Result<DocumentId> documentArgument(Context &context);

}  // namespace sp::cli
