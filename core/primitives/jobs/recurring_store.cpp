// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/jobs/recurring_store.h"

#include "core/base/json.h"
#include "core/primitives/unit/unit.h"
#include "core/storage/database/database.h"

namespace sp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto selectSchedules = R"(
    SELECT type, key, payload, rule, zone, next_at, last_at FROM job_schedule
     WHERE next_at <= :until ORDER BY next_at, type, key)";

constexpr auto upsertSchedule = R"(
    INSERT INTO job_schedule (type, key, payload, rule, zone, next_at, created_at)
    VALUES (:type, :key, :payload, :rule, :zone, :next, :now)
    ON CONFLICT (type, key) DO UPDATE SET payload = excluded.payload, rule = excluded.rule, zone = excluded.zone,
        next_at = excluded.next_at
     WHERE payload <> excluded.payload OR rule <> excluded.rule OR zone <> excluded.zone)";

constexpr auto advanceSchedule = R"(
    UPDATE job_schedule SET next_at = :next, last_at = :last WHERE type = :type AND key = :key)";

struct Stored {
    QByteArray type;
    QByteArray key;
    QByteArray payload;
    QByteArray rule;
    QByteArray zone;
    Instant nextAt;
    std::optional<Instant> lastAt;
};

Result<RecurringJob> read(const Stored &stored)
{
    SP_TRY(payload, parseJsonObject(stored.payload));
    SP_TRY(json, parseJsonObject(stored.rule));
    SP_TRY(rule, JobRecurrence::fromJson(json));
    SP_TRY(zone, TimeZone::create(stored.zone));
    return RecurringJob{stored.type, stored.key, payload, rule, zone, stored.nextAt, stored.lastAt};
}

QJsonObject factsOf(const QByteArray &type, const QByteArray &key)
{
    return {{u"type"_s, QString::fromLatin1(type)}, {u"key"_s, QString::fromLatin1(key)}};
}

}  // namespace

Result<Done> RecurringStore::recur(Unit &unit, const QByteArray &type, const QByteArray &key,
    const QJsonObject &payload, const JobRecurrence &rule, const TimeZone &zone)
{
    SP_CHECK(
        m_database.run(upsertSchedule, {{":type", type}, {":key", key}, {":payload", canonicalJson(payload)},
                                           {":rule", canonicalJson(rule.toJson())}, {":zone", zone.name()},
                                           {":next", rule.next(unit.now(), zone)}, {":now", unit.now()}}));
    if (m_database.changes() == 0)
        return Done{};
    unit.audit({"job.schedule_set", "job_schedule", {}, factsOf(type, key)});
    unit.touch("jobs");
    return Done{};
}

Result<Done> RecurringStore::end(Unit &unit, const QByteArray &type, const QByteArray &key)
{
    SP_CHECK(m_database.run(
        "DELETE FROM job_schedule WHERE type = :type AND key = :key", {{":type", type}, {":key", key}}));
    if (m_database.changes() == 0)
        return Error{ErrorCode::NotFound, "job.no_schedule"};
    unit.audit({"job.schedule_ended", "job_schedule", {}, factsOf(type, key)});
    unit.touch("jobs");
    return Done{};
}

Result<std::vector<RecurringJob>> RecurringStore::select(Instant until) const
{
    SP_TRY(rows, m_database.all(selectSchedules, {{":until", until}}, [](const Row &row) {
        return Stored{row.bytes(0), row.bytes(1), row.bytes(2), row.bytes(3), row.bytes(4), row.instant(5),
            row.optionalInstant(6)};
    }));
    std::vector<RecurringJob> schedules;
    for (const Stored &row : rows) {
        SP_TRY(schedule, read(row));
        schedules.push_back(std::move(schedule));
    }
    return schedules;
}

Result<std::vector<RecurringJob>> RecurringStore::list() const
{
    return select(Instant::max());
}

Result<std::vector<RecurringJob>> RecurringStore::due(Instant now) const
{
    return select(now);
}

Result<Done> RecurringStore::advance(const RecurringJob &schedule, Instant lastAt, Instant nextAt)
{
    return m_database.run(advanceSchedule,
        {{":type", schedule.type}, {":key", schedule.key}, {":next", nextAt}, {":last", lastAt}});
}

Result<std::optional<Instant>> RecurringStore::nextRun(const QByteArray &types) const
{
    SP_TRY(
        next, m_database.first(
                  "SELECT min(next_at) FROM job_schedule WHERE type IN (SELECT value FROM json_each(:types))",
                  {{":types", types}}, [](const Row &row) { return row.optionalInstant(0); }));
    return next.value_or(std::nullopt);
}

}  // namespace sp
