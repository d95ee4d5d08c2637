// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/expenses/expense_service.h"
#include "tests/support/practice_services.h"

namespace sp::test {

/// A practice in Hamburg that notes what it spends.
struct ExpensePractice : ServicePractice {
    ExpenseService costs{database, ledger, people, settings};

    static expenses::ExpenseDetails spent(
        std::int64_t minor, const char *payee = "Deutsche Bahn", const char *on = "2026-10-20")
    {
        return {.on = date(on),
            .payee = QString::fromUtf8(payee),
            .category = QStringLiteral("travel"),
            .amount = money(minor),
            .tax = money(0)};
    }
    static expenses::ExpenseDetails driven(std::int64_t tenths, const char *on = "2026-10-20")
    {
        expenses::ExpenseDetails drive = spent(0, "", on);
        drive.drive = expenses::Drive{{tenths}, QStringLiteral("Hamburg"), QStringLiteral("Bremen")};
        return drive;
    }
    /// The same for a client, who pays for it.
    static expenses::ExpenseDetails billedTo(const ClientId &client, expenses::ExpenseDetails details)
    {
        details.client = client;
        details.bill = expenses::ExpenseDetails::Bill::ToClient;
        return details;
    }
    ExpenseId noted(const expenses::ExpenseDetails &details)
    {
        return did<ExpenseId>("expense.add", [&](Unit &unit) { return costs.add(unit, details); });
    }
    QByteArray refusal(const expenses::ExpenseDetails &details)
    {
        return reason(unit<ExpenseId>("expense.add", [&](Unit &unit) { return costs.add(unit, details); }));
    }
    Result<Done> edited(const ExpenseId &id, const std::function<void(expenses::ExpenseDetails &)> &change)
    {
        const Expense before = must(costs.expense(id));
        expenses::ExpenseDetails details = before.details;
        change(details);
        return unit<Done>(
            "expense.edit", [&](Unit &unit) { return costs.edit(unit, id, details, before.version); });
    }
    Result<Done> removed(const ExpenseId &id)
    {
        return unit<Done>("expense.remove", [&](Unit &unit) { return costs.remove(unit, id); });
    }
    Result<Done> reverted(const ExpenseId &id, std::int64_t version)
    {
        return unit<Done>("expense.edit", [&](Unit &unit) { return costs.revert(unit, id, version); });
    }
    std::int64_t balance(AccountKind kind, const char *name = "", const char *currency = "EUR")
    {
        return must(ledger.balance({kind, {}, QString::fromUtf8(name), currency}));
    }
    ExpenseBilling standing(const ExpenseId &id) { return must(costs.expense(id)).billing; }
};

}  // namespace sp::test
