// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/expenses/expense_store.h"
#include "core/practice/expenses/mileage_terms.h"
#include "core/practice/people/people_service.h"
#include "core/practice/workspace/settings_store.h"
#include "core/primitives/ledger/ledger_store.h"

namespace sp {

/// What running the practice costs, drives with the own car among it. Every change of money posts to the
/// ledger in the same Unit: what was posted before is reversed on its own day and posted anew, so that a
/// day's books say what is known of it. An expense that is billed to a client waits for that client's next
/// invoice; see BillingService.
class ExpenseService {
public:
    /// Without `policies` the table of countries says what a drive counts for.
    ExpenseService(Database &database, LedgerStore &ledger, PeopleService &people, SettingsStore &settings,
        PolicyService *policies = nullptr)
        : m_store(database), m_ledger(ledger), m_people(people), m_settings(settings), m_terms(policies)
    {
    }
    const ExpenseStore &store() const { return m_store; }

    /// What a drive on a day counts for; nothing where no rate is known for it. `of` is the drive itself
    /// where it is on record already.
    Result<std::optional<expenses::MileageVerdict>> mileage(
        const expenses::Distance &distance, LocalDate on, std::optional<ExpenseId> of = {}) const;
    /// The rate that holds on a day.
    Result<std::optional<expenses::MileageRate>> mileageRate(LocalDate on) const;

    /// Notes an expense. A drive's amount is reckoned here. Fails as checkedExpense(), with
    /// "mileage.no_rate" {country, unit} or NotFound "client.unknown".
    Result<ExpenseId> add(Unit &unit, const expenses::ExpenseDetails &details);
    /// Fails as add(), with NotFound "expense.unknown", Conflict "expense.changed", or Refused
    /// "expense.on_invoice" when what a client was billed would change.
    Result<Done> edit(
        Unit &unit, const ExpenseId &id, const expenses::ExpenseDetails &details, std::int64_t version);
    /// Removes it from every list; the record stays. Fails with "expense.unknown" or Refused
    /// "expense.on_invoice".
    Result<Done> remove(Unit &unit, const ExpenseId &id);
    /// Goes back to what it was before version `number` was saved. Fails as edit() and with Conflict
    /// "unit.changed_since" when it is not what that version left any more.
    Result<Done> revert(Unit &unit, const ExpenseId &id, std::int64_t number);

    /// Fails with NotFound "expense.unknown"; removed ones are unknown.
    Result<Expense> expense(const ExpenseId &id) const;

private:
    /// Checked, with a drive's amount and the standing client.
    Result<expenses::ExpenseDetails> settled(
        expenses::ExpenseDetails details, std::optional<ExpenseId> id) const;
    Result<std::optional<EntryId>> post(Unit &unit, const Expense &expense, std::int64_t version) const;
    /// Brings the books and the row from `before` to `after` and says so.
    Result<Done> save(Unit &unit, const Expense &before, Expense after, const QByteArray &action);

    ExpenseStore m_store;
    LedgerStore &m_ledger;
    PeopleService &m_people;
    SettingsStore &m_settings;
    MileageTerms m_terms;
};

}  // namespace sp
