// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/practice/billing/service/billed_expense.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace sp {

class Database;

/// The SQL of expenses that are passed on to clients: which wait, which stand on which document.
class RebillStore {
public:
    explicit RebillStore(Database &database) : m_database(database) {}

    /// What waits for one of these clients in a currency, oldest first.
    Result<std::vector<WaitingExpense>> waiting(std::span<const ClientId> clients, Currency currency) const;
    /// By line.
    Result<std::vector<BilledExpense>> ofDocument(const DocumentId &id) const;
    /// The same of every document that has any.
    Result<std::map<DocumentId, std::vector<BilledExpense>>> all() const;
    /// Which expenses a draft passes on.
    Result<Done> set(const DocumentId &id, std::span<const BilledExpense> expenses);
    /// How an expense stands, and the document it stands on while it is on one.
    Result<std::pair<ExpenseBilling, std::optional<DocumentId>>> standing(const ExpenseId &id) const;
    Result<Done> move(const ExpenseId &id, ExpenseBilling to, std::optional<DocumentId> document);

private:
    Database &m_database;
};

}  // namespace sp
