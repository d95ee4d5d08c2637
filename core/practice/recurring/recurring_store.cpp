// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/recurring/recurring_store.h"

#include "core/base/json.h"
#include "core/storage/database/database.h"

#include <array>

namespace sp {

using namespace billing;

namespace {

// In the order of the enums.
constexpr std::array<const char *, 3> stateNames = {"Active", "Paused", "Ended"};
constexpr std::array<const char *, 2> modeNames = {"Draft", "Send"};

template <typename Enum, std::size_t N>
Result<Enum> named(const std::array<const char *, N> &names, QByteArrayView name)
{
    for (std::size_t at = 0; at < N; ++at)
        if (name == names[at])
            return static_cast<Enum>(at);
    return Error{
        ErrorCode::Corrupt, "recurring.state_unknown", {{QStringLiteral("state"), QString::fromUtf8(name)}}};
}

#define SP_RECURRING_COLUMNS "id, status, client, payer, content, plan, mode, next_run, version"
constexpr auto selectOne = "SELECT " SP_RECURRING_COLUMNS " FROM recurring_invoice WHERE id = :id";
constexpr auto selectAll = "SELECT " SP_RECURRING_COLUMNS " FROM recurring_invoice ORDER BY id";

constexpr auto selectRows = R"(
    SELECT r.id, r.status, r.mode, r.payer, c.name, r.plan, r.next_on, r.total_minor, r.currency
      FROM recurring_invoice r JOIN client c ON c.id = r.payer
     ORDER BY CASE r.status WHEN 'Active' THEN 0 WHEN 'Paused' THEN 1 ELSE 2 END, r.next_on, r.id DESC)";

constexpr auto insertOne = R"(
    INSERT INTO recurring_invoice (id, status, client, payer, currency, total_minor, content, plan, mode, next_run,
                                   next_on, created_at, updated_at)
    VALUES (:id, :status, :client, :payer, :currency, :total, :content, :plan, :mode, :next_run, :next_on, :now, :now))";

constexpr auto updateOne = R"(
    UPDATE recurring_invoice
       SET status = :status, client = :client, payer = :payer, currency = :currency, total_minor = :total,
           content = :content, plan = :plan, mode = :mode, next_run = :next_run, next_on = :next_on,
           version = version + 1, updated_at = :now
     WHERE id = :id AND version = :version)";

Result<RecurringPlan> readPlan(const QByteArray &text)
{
    SP_TRY(json, parseJsonObject(text));
    return RecurringPlan::fromJson(json);
}

Result<RecurringInvoice> readOne(const Row &row)
{
    SP_TRY(state, named<RecurringInvoice::State>(stateNames, row.peek(1)));
    SP_TRY(mode, named<RecurringInvoice::Mode>(modeNames, row.peek(6)));
    SP_TRY(json, parseJsonObject(row.bytes(4)));
    SP_TRY(content, InvoiceSnapshot::fromJson(json));
    SP_TRY(plan, readPlan(row.bytes(5)));
    return RecurringInvoice{row.id<RecurringTag>(0), state, row.id<ClientTag>(2), row.id<ClientTag>(3),
        std::move(content), plan, mode, static_cast<int>(row.integer(7)), row.integer(8)};
}

Result<RecurringRow> readRow(const Row &row)
{
    SP_TRY(state, named<RecurringInvoice::State>(stateNames, row.peek(1)));
    SP_TRY(mode, named<RecurringInvoice::Mode>(modeNames, row.peek(2)));
    SP_TRY(plan, readPlan(row.bytes(5)));
    SP_TRY(currency, Currency::create(row.peek(8)));
    return RecurringRow{row.id<RecurringTag>(0), state, mode, row.id<ClientTag>(3), row.text(4), plan,
        row.optionalDate(6), Money(row.integer(7), currency)};
}

SqlParameters parametersOf(const RecurringInvoice &recurring, Instant now)
{
    const auto next = recurring.next();
    return {{":id", recurring.id}, {":status", recurringStateName(recurring.state)},
        {":client", recurring.client}, {":payer", recurring.payer},
        {":currency", recurring.content.currency.code()}, {":total", recurring.content.totals.gross.minor()},
        {":content", canonicalJson(recurring.content.toJson())},
        {":plan", canonicalJson(recurring.plan.toJson())}, {":mode", recurringModeName(recurring.mode)},
        {":next_run", recurring.nextRun}, {":next_on", next ? std::optional(next->on) : std::nullopt},
        {":now", now}};
}

}  // namespace

QByteArray recurringStateName(RecurringInvoice::State state)
{
    return stateNames[static_cast<std::size_t>(state)];
}

QByteArray recurringModeName(RecurringInvoice::Mode mode)
{
    return modeNames[static_cast<std::size_t>(mode)];
}

Result<std::optional<RecurringInvoice>> RecurringInvoiceStore::find(const RecurringId &id) const
{
    SP_TRY(found, m_database.first(selectOne, {{":id", id}}, readOne));
    if (!found)
        return std::optional<RecurringInvoice>();
    SP_TRY(recurring, *std::move(found));
    return std::optional(std::move(recurring));
}

Result<std::vector<RecurringRow>> RecurringInvoiceStore::list(const QString &text) const
{
    SP_TRY(read, m_database.all(selectRows, {}, readRow));
    std::vector<RecurringRow> rows;
    const QString wanted = text.trimmed();
    for (Result<RecurringRow> &each : read) {
        SP_TRY(row, std::move(each));
        // Names are compared here: the database knows upper and lower case of ASCII only.
        if (wanted.isEmpty() || row.payerName.contains(wanted, Qt::CaseInsensitive))
            rows.push_back(std::move(row));
    }
    return rows;
}

Result<Done> RecurringInvoiceStore::each(const std::function<void(const RecurringInvoice &)> &visit) const
{
    std::optional<Error> failed;
    SP_CHECK(m_database.each(selectAll, {}, [&](const Row &row) {
        const auto recurring = readOne(row);
        if (recurring)
            visit(*recurring);
        else
            failed = recurring.error();
        return !failed;
    }));
    if (failed)
        return *failed;
    return Done{};
}

Result<RecurringRate> RecurringInvoiceStore::rate(Currency currency) const
{
    SP_TRY(rows, list());
    RecurringRate rate{0, Money::zero(currency), Money::zero(currency)};
    for (const RecurringRow &row : rows) {
        if (row.state != RecurringInvoice::State::Active)
            continue;
        ++rate.count;
        if (row.total.currency() == currency)
            rate.perYear += perYear(row.plan, row.total);
    }
    rate.perMonth = perMonth(rate.perYear);
    return rate;
}

Result<Done> RecurringInvoiceStore::keepVersion(const RecurringInvoice &before, Instant now)
{
    return m_database.run(R"(
        INSERT INTO recurring_version (recurring, version_no, content, plan, mode, replaced_at)
        VALUES (:id, (SELECT coalesce(max(version_no), 0) + 1 FROM recurring_version WHERE recurring = :id), :content,
                :plan, :mode, :now))",
        {{":id", before.id}, {":content", canonicalJson(before.content.toJson())},
            {":plan", canonicalJson(before.plan.toJson())}, {":mode", recurringModeName(before.mode)},
            {":now", now}});
}

Result<std::vector<RecurringVersion>> RecurringInvoiceStore::versions(const RecurringId &id) const
{
    SP_TRY(read, m_database.all("SELECT version_no, content, plan, mode, replaced_at FROM recurring_version "
                                "WHERE recurring = :id ORDER BY version_no DESC",
                     {{":id", id}}, [](const Row &row) -> Result<RecurringVersion> {
                         SP_TRY(json, parseJsonObject(row.bytes(1)));
                         SP_TRY(content, InvoiceSnapshot::fromJson(json));
                         SP_TRY(plan, readPlan(row.bytes(2)));
                         SP_TRY(mode, named<RecurringInvoice::Mode>(modeNames, row.peek(3)));
                         return RecurringVersion{static_cast<int>(row.integer(0)), std::move(content), plan,
                             mode, row.instant(4)};
                     }));
    std::vector<RecurringVersion> versions;
    for (Result<RecurringVersion> &each : read) {
        SP_TRY(version, std::move(each));
        versions.push_back(std::move(version));
    }
    return versions;
}

Result<Done> RecurringInvoiceStore::insert(const RecurringInvoice &recurring, Instant now)
{
    return m_database.run(insertOne, parametersOf(recurring, now));
}

Result<Done> RecurringInvoiceStore::update(const RecurringInvoice &recurring, Instant now)
{
    SqlParameters parameters = parametersOf(recurring, now);
    parameters.push_back({":version", recurring.version});
    SP_CHECK(m_database.run(updateOne, parameters));
    if (m_database.changes() == 0)
        return Error{ErrorCode::Conflict, "recurring.changed"};
    return Done{};
}

Result<std::vector<RecurringRun>> RecurringInvoiceStore::runs(const RecurringId &id) const
{
    return m_database.all(
        "SELECT period, run_on, document FROM recurring_run WHERE recurring = :id ORDER BY run_on DESC",
        {{":id", id}}, [](const Row &row) {
            return RecurringRun{row.bytes(0), row.date(1), row.id<DocumentTag>(2)};
        });
}

Result<bool> RecurringInvoiceStore::hasRun(const RecurringId &id, const QByteArray &period) const
{
    SP_TRY(found, m_database.first("SELECT 1 FROM recurring_run WHERE recurring = :id AND period = :period",
                      {{":id", id}, {":period", period}}, [](const Row &) { return true; }));
    return found.has_value();
}

Result<Done> RecurringInvoiceStore::addRun(const RecurringId &id, const RecurringRun &run, Instant now)
{
    return m_database.run("INSERT INTO recurring_run (recurring, period, run_on, document, created_at) "
                          "VALUES (:id, :period, :on, :document, :now)",
        {{":id", id}, {":period", run.period}, {":on", run.on}, {":document", run.document}, {":now", now}});
}

Result<std::optional<RecurringId>> RecurringInvoiceStore::origin(const DocumentId &document) const
{
    return m_database.first("SELECT recurring FROM recurring_run WHERE document = :id", {{":id", document}},
        [](const Row &row) { return row.id<RecurringTag>(0); });
}

}  // namespace sp
