// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/statements/rules/account_statement.h"

namespace sp {

/// The mail that carries a statement of account, in the payer's language.
struct StatementMail {
    QString subject;
    QString body;
};

/// Subject and body: the period and what is to be paid, in the payer's formats, signed by the practitioner.
StatementMail statementMail(const statements::AccountStatement &statement, const QString &practitioner);

}  // namespace sp
