// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/statements/rules/account_statement.h"
#include "core/practice/templates/letter.h"

namespace sp {

/// The mail that carries a statement of account, in the payer's language: the period and what is to be paid,
/// in the payer's formats.
MailText statementMail(const statements::AccountStatement &statement, const LetterBy &by);

}  // namespace sp
