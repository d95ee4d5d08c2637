// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/statements/rules/statement.h"

namespace sp::statements {

/// A statement of account as it is shown, printed and sent.
struct AccountStatement {
    ClientId payer;
    billing::Party seller;
    billing::Party buyer;
    billing::Language language = billing::Language::En;
    billing::Paper paper = billing::Paper::A4;
    billing::BankAccount account = {};
    billing::Period period;
    LocalDate madeOn;
    std::vector<StatementSection> sections;
    std::int64_t lastEntry = 0;  ///< The journal entry up to which it knows.
    friend bool operator==(const AccountStatement &, const AccountStatement &) = default;
};

/// "invoice", "credit_note", "payment", "rebate", "refund", "write_off", "payment_taken_back"...
QByteArray movementName(MovementKind kind);
/// As programs read it; amounts in the minor unit beside their currency.
QJsonObject statementJson(const AccountStatement &statement);

}  // namespace sp::statements
