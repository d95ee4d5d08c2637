// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/statements/rules/account_statement.h"
#include "core/primitives/documents/page_document.h"

namespace sp::statements {

/// The page model of a statement of account, in the payer's language and formats: letterhead, address in the
/// window, each currency's account with its running balance, what is open and how old it is, and the bank
/// account in the footer. Fails as PageWords::load() does.
Result<PageDocument> composeStatement(const AccountStatement &statement);

}  // namespace sp::statements
