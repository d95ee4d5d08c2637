// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/service/rebill_store.h"

#include "core/storage/database/database.h"

#include <algorithm>
#include <array>

namespace sp {

namespace {

constexpr std::array names = {
    std::pair{ExpenseBilling::NotBillable, "Not billable"},
    std::pair{ExpenseBilling::Unbilled, "Unbilled"},
    std::pair{ExpenseBilling::Draft, "Draft Invoice"},
    std::pair{ExpenseBilling::Billed, "Billed"},
    std::pair{ExpenseBilling::Credited, "Credited"},
};

constexpr auto selectWaiting = R"(
    SELECT id, spent_on, CASE WHEN purpose <> '' THEN purpose ELSE payee END,
           amount_minor - tax_minor, distance_tenths, distance_unit
      FROM expense
     WHERE client = :client AND billing = 'Unbilled' AND removed = 0 AND currency = :currency
     ORDER BY spent_on, id)";

}  // namespace

QByteArray expenseBillingName(ExpenseBilling billing)
{
    return std::ranges::find(names, billing, &std::pair<ExpenseBilling, const char *>::first)->second;
}

ExpenseBilling expenseBillingFromName(QByteArrayView name)
{
    for (const auto &[billing, text] : names)
        if (name == text)
            return billing;
    return ExpenseBilling::NotBillable;
}

Result<std::vector<WaitingExpense>> RebillStore::waiting(
    std::span<const ClientId> clients, Currency currency) const
{
    std::vector<WaitingExpense> all;
    for (const ClientId &client : clients) {
        SP_TRY(some, m_database.all(selectWaiting, {{":client", client}, {":currency", currency.code()}},
                         [&](const Row &row) {
                             return WaitingExpense{row.id<ExpenseTag>(0), row.date(1), row.text(2),
                                 Money(row.integer(3), currency), static_cast<int>(row.integer(4)),
                                 row.bytes(5)};
                         }));
        all.insert(all.end(), some.begin(), some.end());
    }
    std::ranges::sort(
        all, [](const auto &a, const auto &b) { return std::pair(a.on, a.id) < std::pair(b.on, b.id); });
    return all;
}

Result<std::vector<BilledExpense>> RebillStore::ofDocument(const DocumentId &id) const
{
    return m_database.all("SELECT expense, line FROM document_expense WHERE document = :id ORDER BY line",
        {{":id", id}}, [](const Row &row) {
            return BilledExpense{row.id<ExpenseTag>(0), static_cast<int>(row.integer(1))};
        });
}

Result<std::map<DocumentId, std::vector<BilledExpense>>> RebillStore::all() const
{
    std::map<DocumentId, std::vector<BilledExpense>> documents;
    SP_CHECK(m_database.each("SELECT document, expense, line FROM document_expense ORDER BY document, line",
        {}, [&](const Row &row) {
            documents[row.id<DocumentTag>(0)].push_back(
                {row.id<ExpenseTag>(1), static_cast<int>(row.integer(2))});
            return true;
        }));
    return documents;
}

Result<Done> RebillStore::set(const DocumentId &id, std::span<const BilledExpense> expenses)
{
    SP_CHECK(m_database.run("DELETE FROM document_expense WHERE document = :id", {{":id", id}}));
    for (const BilledExpense &each : expenses)
        SP_CHECK(m_database.run(
            "INSERT INTO document_expense (document, expense, line) VALUES (:id, :expense, :line)",
            {{":id", id}, {":expense", each.expense}, {":line", each.line}}));
    return Done{};
}

Result<std::pair<ExpenseBilling, std::optional<DocumentId>>> RebillStore::standing(const ExpenseId &id) const
{
    SP_TRY(
        found, m_database.first(
                   "SELECT billing, document FROM expense WHERE id = :id", {{":id", id}}, [](const Row &row) {
                       return std::pair(expenseBillingFromName(row.peek(0)), row.optionalId<DocumentTag>(1));
                   }));
    if (!found)
        return Error{ErrorCode::NotFound, "expense.unknown"};
    return *found;
}

Result<Done> RebillStore::move(const ExpenseId &id, ExpenseBilling to, std::optional<DocumentId> document)
{
    return m_database.run("UPDATE expense SET billing = :billing, document = :document WHERE id = :id",
        {{":id", id}, {":billing", expenseBillingName(to)}, {":document", document}});
}

}  // namespace sp
