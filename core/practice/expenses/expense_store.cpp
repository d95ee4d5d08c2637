// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/expenses/expense_store.h"

#include "core/base/json.h"
#include "core/storage/database/database.h"

namespace sp {

using namespace expenses;

namespace {

#define SP_EXPENSE_COLUMNS                                                                                   \
    "e.id, e.spent_on, e.payee, e.purpose, e.category, e.amount_minor, e.currency, e.tax_minor, "            \
    "e.tax_rate, e.paid_by, e.note, e.client, e.billing, e.document, e.mileage, e.removed, e.version, "      \
    "e.entry, e.created_at"

constexpr auto selectOne = "SELECT " SP_EXPENSE_COLUMNS " FROM expense e WHERE e.id = :id";
constexpr auto selectAll = "SELECT " SP_EXPENSE_COLUMNS " FROM expense e ORDER BY e.id";

constexpr auto selectList = "SELECT " SP_EXPENSE_COLUMNS R"(, coalesce(c.name, ''),
           (SELECT count(*) FROM attachment a
             WHERE a.owner = e.id AND a.owner_type = 'expense' AND a.removed = 0)
      FROM expense e LEFT JOIN client c ON c.id = e.client
     WHERE e.removed = 0 AND e.spent_on >= :from AND e.spent_on <= :to
       AND (:category = '' OR e.category = :category) AND (:client IS NULL OR e.client = :client)
       AND (:text = '' OR instr(lower(e.payee || ' ' || e.purpose || ' ' || e.note), lower(:text)) > 0)
     ORDER BY e.spent_on DESC, e.id DESC
     LIMIT :limit)";

constexpr auto selectTotals = R"(
    SELECT category, currency, sum(amount_minor), sum(tax_minor), count(*)
      FROM expense
     WHERE removed = 0 AND spent_on BETWEEN :from AND :to
     GROUP BY category, currency
     ORDER BY currency, sum(amount_minor) DESC, category)";

constexpr auto sumDriven = R"(
    SELECT coalesce(sum(distance_tenths), 0)
      FROM expense
     WHERE removed = 0 AND distance_unit = :unit AND spent_on >= :start
       AND (spent_on < :on OR (spent_on = :on AND (:before IS NULL OR id < :before))))";

constexpr auto insertOne = R"(
    INSERT INTO expense (id, spent_on, payee, purpose, category, amount_minor, currency, tax_minor, tax_rate, paid_by, note,
                         client, billing, document, mileage, distance_tenths, distance_unit, removed, version, entry,
                         created_at, updated_at)
    VALUES (:id, :on, :payee, :purpose, :category, :amount, :currency, :tax, :rate, :way, :note, :client, :billing,
            :document, :mileage, :tenths, :unit, :removed, 1, :entry, :now, :now))";

constexpr auto updateOne = R"(
    UPDATE expense
       SET spent_on = :on, payee = :payee, purpose = :purpose, category = :category, amount_minor = :amount,
           currency = :currency, tax_minor = :tax, tax_rate = :rate, paid_by = :way, note = :note, client = :client,
           billing = :billing, document = :document, mileage = :mileage, distance_tenths = :tenths,
           distance_unit = :unit, removed = :removed, entry = :entry, version = version + 1, updated_at = :now
     WHERE id = :id AND version = :version)";

Result<Expense> readExpense(const Row &row)
{
    SP_TRY(currency, Currency::create(row.bytes(6)));
    ExpenseDetails details{.on = row.date(1),
        .payee = row.text(2),
        .category = row.text(4),
        .amount = Money(row.integer(5), currency),
        .tax = Money(row.integer(7), currency),
        .paidBy = row.bytes(9),
        .purpose = row.text(3),
        .note = row.text(10),
        .client = row.optionalId<ClientTag>(11)};
    if (!row.isNull(8)) {
        SP_TRY(rate, TaxRate::parsePercent(row.bytes(8)));
        details.taxRate = rate;
    }
    if (!row.isNull(14)) {
        SP_TRY(json, parseJsonObject(row.bytes(14)));
        SP_TRY(drive, driveFromJson(json));
        details.drive = std::move(drive);
    }
    const ExpenseBilling billing = expenseBillingFromName(row.peek(12));
    if (billing != ExpenseBilling::NotBillable)
        details.bill = ExpenseDetails::Bill::ToClient;
    return Expense{row.id<ExpenseTag>(0), std::move(details), billing, row.optionalId<DocumentTag>(13),
        row.flag(15), row.integer(16), row.optionalId<EntryTag>(17), row.instant(18)};
}

/// Gathers what `read` makes of rows, up to the first that cannot be read.
template <typename T, typename Read>
Result<std::vector<T>> gathered(
    Database &database, const char *sql, const SqlParameters &parameters, Read read)
{
    std::vector<T> all;
    std::optional<Error> failed;
    SP_CHECK(database.each(sql, parameters, [&](const Row &row) {
        Result<T> one = read(row);
        if (!one) {
            failed = one.error();
            return false;
        }
        all.push_back(*std::move(one));
        return true;
    }));
    if (failed)
        return *failed;
    return all;
}

SqlParameters parametersOf(const Expense &expense, Instant now)
{
    const ExpenseDetails &details = expense.details;
    const Drive none{};
    const Drive &drive = details.drive ? *details.drive : none;
    return {{":id", expense.id}, {":on", details.on}, {":payee", details.payee},
        {":purpose", details.purpose}, {":category", details.category}, {":amount", details.amount.minor()},
        {":currency", details.amount.currency().code()}, {":tax", details.tax.minor()},
        {":rate", details.taxRate ? SqlValue(details.taxRate->percentText()) : SqlValue()},
        {":way", details.paidBy}, {":note", details.note}, {":client", details.client},
        {":billing", expenseBillingName(expense.billing)}, {":document", expense.document},
        {":mileage", details.drive ? SqlValue(canonicalJson(driveJson(drive))) : SqlValue()},
        {":tenths", drive.distance.tenths},
        {":unit", details.drive ? distanceUnitName(drive.distance.unit) : QByteArray("")},
        {":removed", expense.removed ? 1 : 0}, {":entry", expense.entry}, {":now", now}};
}

}  // namespace

Result<std::optional<Expense>> ExpenseStore::find(const ExpenseId &id) const
{
    SP_TRY(found, gathered<Expense>(m_database, selectOne, {{":id", id}}, readExpense));
    return found.empty() ? std::optional<Expense>() : std::optional(std::move(found.front()));
}

Result<std::vector<ExpenseRow>> ExpenseStore::list(const ExpenseFilter &filter) const
{
    const SqlParameters parameters{{":from", filter.from ? SqlValue(*filter.from) : SqlValue("0000")},
        {":to", filter.to ? SqlValue(*filter.to) : SqlValue("9999")}, {":category", filter.category},
        {":client", filter.client}, {":text", filter.text.trimmed()}, {":limit", filter.limit}};
    return gathered<ExpenseRow>(m_database, selectList, parameters, [](const Row &row) -> Result<ExpenseRow> {
        SP_TRY(expense, readExpense(row));
        return ExpenseRow{std::move(expense), row.text(19), static_cast<int>(row.integer(20))};
    });
}

Result<std::vector<CategoryTotal>> ExpenseStore::totals(LocalDate from, LocalDate to) const
{
    return gathered<CategoryTotal>(m_database, selectTotals, {{":from", from}, {":to", to}},
        [](const Row &row) -> Result<CategoryTotal> {
            SP_TRY(currency, Currency::create(row.bytes(1)));
            return CategoryTotal{row.text(0), Money(row.integer(2), currency),
                Money(row.integer(3), currency), static_cast<int>(row.integer(4))};
        });
}

Result<std::vector<QString>> ExpenseStore::ownCategories() const
{
    SP_TRY(all, m_database.all(
                    "SELECT DISTINCT category FROM expense WHERE removed = 0 ORDER BY category COLLATE names",
                    {}, [](const Row &row) { return row.text(0); }));
    std::erase_if(all, isKnownCategory);
    return all;
}

Result<std::int64_t> ExpenseStore::driven(
    DistanceUnit unit, LocalDate start, LocalDate on, std::optional<ExpenseId> before) const
{
    return m_database.integer(
        sumDriven, {{":unit", distanceUnitName(unit)}, {":start", start}, {":on", on}, {":before", before}});
}

Result<Done> ExpenseStore::each(const std::function<void(const Expense &)> &visit) const
{
    SP_TRY(all, gathered<Expense>(m_database, selectAll, {}, readExpense));
    for (const Expense &expense : all)
        visit(expense);
    return Done{};
}

Result<std::vector<ExpenseVersion>> ExpenseStore::versions(const ExpenseId &id) const
{
    return gathered<ExpenseVersion>(m_database,
        "SELECT version_no, body, removed, saved_at FROM expense_version WHERE expense = :id "
        "ORDER BY version_no",
        {{":id", id}}, [](const Row &row) -> Result<ExpenseVersion> {
            SP_TRY(json, parseJsonObject(row.bytes(1)));
            SP_TRY(details, expenseFromJson(json));
            return ExpenseVersion{row.integer(0), std::move(details), row.flag(2), row.instant(3)};
        });
}

Result<Done> ExpenseStore::keepVersion(const Expense &expense, std::int64_t number, Instant now)
{
    return m_database.run("INSERT INTO expense_version (expense, version_no, body, removed, saved_at) "
                          "VALUES (:id, :number, :body, :removed, :now)",
        {{":id", expense.id}, {":number", number}, {":body", canonicalJson(expenseJson(expense.details))},
            {":removed", expense.removed ? 1 : 0}, {":now", now}});
}

Result<Done> ExpenseStore::insert(const Expense &expense, Instant now)
{
    SP_CHECK(m_database.run(insertOne, parametersOf(expense, now)));
    return keepVersion(expense, 1, now);
}

Result<Done> ExpenseStore::update(const Expense &expense, Instant now)
{
    SqlParameters parameters = parametersOf(expense, now);
    parameters.push_back({":version", expense.version});
    SP_CHECK(m_database.run(updateOne, parameters));
    if (m_database.changes() == 0)
        return Error{ErrorCode::Conflict, "expense.changed"};
    return keepVersion(expense, expense.version + 1, now);
}

}  // namespace sp
