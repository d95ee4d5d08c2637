// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/practice/billing/service/billed_expense.h"
#include "core/practice/expenses/rules/expense.h"

#include <functional>
#include <vector>

namespace sp {

class Database;

/// An expense as stored.
struct Expense {
    ExpenseId id;
    expenses::ExpenseDetails details;
    ExpenseBilling billing = ExpenseBilling::NotBillable;
    std::optional<DocumentId> document = {};  ///< The one that passes it on.
    bool removed = false;
    std::int64_t version = 1;
    std::optional<EntryId> entry = {};  ///< The journal entry that stands for it.
    Instant createdAt = {};
};

/// An expense in a list.
struct ExpenseRow {
    Expense expense;
    QString clientName = {};
    int receipts = 0;
};

/// Which expenses a list shows; both days included.
struct ExpenseFilter {
    std::optional<LocalDate> from = {};
    std::optional<LocalDate> to = {};
    QString category = {};  ///< Empty: all.
    QString text = {};      ///< In payee, purpose or note.
    std::optional<ClientId> client = {};
    int limit = 500;
};

/// What a category came to in a currency.
struct CategoryTotal {
    QString category;
    Money amount;
    Money tax;
    int count;
};

/// A state of an expense that was saved.
struct ExpenseVersion {
    std::int64_t number;
    expenses::ExpenseDetails details;
    bool removed;
    Instant savedAt;
};

/// The SQL of expenses.
class ExpenseStore {
public:
    explicit ExpenseStore(Database &database) : m_database(database) {}

    /// Removed ones too.
    Result<std::optional<Expense>> find(const ExpenseId &id) const;
    /// Newest first.
    Result<std::vector<ExpenseRow>> list(const ExpenseFilter &filter) const;
    /// By category, the dearest first; removed ones count for nothing.
    Result<std::vector<CategoryTotal>> totals(LocalDate from, LocalDate to) const;
    /// The owner's own categories, by name.
    Result<std::vector<QString>> ownCategories() const;
    /// Tenths of `unit` driven from `start` on before the drive `before` on `on`; all of that day's without
    /// one.
    Result<std::int64_t> driven(
        expenses::DistanceUnit unit, LocalDate start, LocalDate on, std::optional<ExpenseId> before) const;
    /// By id, removed ones too.
    Result<Done> each(const std::function<void(const Expense &)> &visit) const;
    /// Oldest first.
    Result<std::vector<ExpenseVersion>> versions(const ExpenseId &id) const;

    Result<Done> insert(const Expense &expense, Instant now);
    /// Writes it anew as its next version. Fails with Conflict "expense.changed".
    Result<Done> update(const Expense &expense, Instant now);

private:
    Result<Done> keepVersion(const Expense &expense, std::int64_t number, Instant now);

    Database &m_database;
};

}  // namespace sp
