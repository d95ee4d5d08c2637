// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/jobs/job_store.h"

#include "core/base/json.h"
#include "core/primitives/unit/unit.h"
#include "core/storage/database/database.h"

#include <algorithm>
#include <array>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

#define SP_JOB_COLUMNS                                                                                       \
    "id, type, key, payload, status, due_at, run_at, attempts, last_reason, last_facts, "                    \
    "coalesce(progress ->> '$.done', 0), coalesce(progress ->> '$.total', 0), late_by_ms, missed, "          \
    "created_at, "                                                                                           \
    "finished_at "

#define SP_JOB_ACTIVE "status IN ('Queued', 'Running', 'Failed', 'Paused') "

/// No job of its serial runs or comes before it.
#define SP_JOB_FREE                                                                                          \
    "(serial = '' OR NOT EXISTS (SELECT 1 FROM job AS other WHERE other.serial = job.serial "                \
    " AND other.serial <> '' AND other.status IN ('Queued', 'Running', 'Failed', 'Paused') "                 \
    " AND other.id <> job.id AND (other.status = 'Running' OR (other.due_at, other.id) < (job.due_at, "      \
    "job.id)))) "

/// Its time has come, or a runner that ended left it behind.
#define SP_JOB_READY                                                                                         \
    "((status IN ('Queued', 'Failed') AND run_at <= :now) OR (status = 'Running' AND lease_until <= :now)) " \
    "AND " SP_JOB_FREE

#define SP_JOB_HANDLED "type IN (SELECT value FROM json_each(:types)) "

constexpr auto selectActive =
    "SELECT id, status FROM job WHERE type = :type AND key = :key AND " SP_JOB_ACTIVE;

constexpr auto insertJob = R"(
    INSERT INTO job (id, type, key, serial, payload, status, due_at, run_at, missed, created_at)
    VALUES (:id, :type, :key, :serial, :payload, 'Queued', :at, :at, :missed, :now)
    ON CONFLICT DO NOTHING)";

constexpr auto moveForward = R"(
    UPDATE job SET run_at = min(run_at, :at), due_at = min(due_at, :at)
     WHERE id = :id AND status = 'Queued' AND run_at > :at)";

constexpr auto askAgain = R"(
    UPDATE job SET again_at = min(coalesce(again_at, :at), :at), payload = :payload WHERE id = :id)";

constexpr auto selectDue = "SELECT " SP_JOB_COLUMNS "FROM job WHERE " SP_JOB_READY "AND " SP_JOB_HANDLED
                           "ORDER BY due_at, id LIMIT 500";

constexpr auto takeLease =
    "UPDATE job SET status = 'Running', attempts = attempts + 1, lease_owner = :token, lease_until = :until, "
    "  late_by_ms = CASE WHEN attempts = 0 THEN max(0, :now - due_at) ELSE late_by_ms END "
    "WHERE id = :id AND " SP_JOB_READY;

constexpr auto renewLease = R"(
    UPDATE job SET lease_until = :until, progress = json_object('done', :done, 'total', :total)
     WHERE id = :id AND lease_owner = :token AND status = 'Running')";

constexpr auto finishJob = R"(
    UPDATE job SET status = CASE WHEN again_at IS NULL THEN 'Succeeded' ELSE 'Queued' END,
           run_at = coalesce(again_at, run_at), due_at = coalesce(again_at, due_at),
           attempts = CASE WHEN again_at IS NULL THEN attempts ELSE 0 END, again_at = NULL, lease_owner = NULL,
           lease_until = NULL, last_reason = '', last_facts = '{}',
           finished_at = CASE WHEN again_at IS NULL THEN :now END
     WHERE id = :id AND lease_owner = :token AND status = 'Running')";

constexpr auto putBack = R"(
    UPDATE job SET status = :status, run_at = :at, attempts = attempts - :uncounted, lease_owner = NULL,
           lease_until = NULL, last_reason = :reason, last_facts = :facts
     WHERE id = :id AND lease_owner = :token AND status = 'Running')";

constexpr auto endJob = R"(
    UPDATE job SET status = :status, lease_owner = NULL, lease_until = NULL, again_at = NULL, last_reason = :reason,
           last_facts = :facts, finished_at = :now
     WHERE id = :id AND lease_owner = :token AND status = 'Running')";

constexpr auto runAgain = R"(
    UPDATE job SET status = 'Queued', run_at = :now, attempts = 0, finished_at = NULL,
           due_at = CASE last_reason WHEN 'job.stale' THEN :now ELSE due_at END
     WHERE id = :id)";

constexpr auto selectList =
    "SELECT " SP_JOB_COLUMNS
    "FROM job WHERE (:status = '' OR status = :status) AND (:type = '' OR type = :type) "
    "ORDER BY finished_at IS NOT NULL, CASE WHEN finished_at IS NULL THEN run_at ELSE -finished_at END, id "
    "LIMIT :limit";

constexpr auto selectNext =
    "SELECT min(CASE status WHEN 'Running' THEN lease_until ELSE run_at END) FROM job "
    "WHERE status IN ('Queued', 'Running', 'Failed') AND " SP_JOB_HANDLED "AND " SP_JOB_FREE;

constexpr std::array statusNames = {
    std::pair{JobStatus::Queued, "Queued"},
    std::pair{JobStatus::Running, "Running"},
    std::pair{JobStatus::Succeeded, "Succeeded"},
    std::pair{JobStatus::Failed, "Failed"},
    std::pair{JobStatus::DeadLetter, "DeadLetter"},
    std::pair{JobStatus::Canceled, "Canceled"},
    std::pair{JobStatus::Paused, "Paused"},
};

QJsonObject readObject(const Row &row, int column)
{
    const auto object = parseJsonObject(row.bytes(column));  // The column's CHECK keeps anything else out.
    return object ? *object : QJsonObject();
}

Job readJob(const Row &row)
{
    return {row.id<JobTag>(0), row.bytes(1), row.bytes(2), readObject(row, 3),
        jobStatusFromName(row.peek(4)).value_or(JobStatus::DeadLetter), row.instant(5), row.instant(6),
        static_cast<int>(row.integer(7)), row.bytes(8), readObject(row, 9), row.integer(10), row.integer(11),
        std::chrono::milliseconds(row.integer(12)), static_cast<int>(row.integer(13)), row.instant(14),
        row.optionalInstant(15)};
}

}  // namespace

QByteArray jobStatusName(JobStatus status)
{
    return std::ranges::find(statusNames, status, &std::pair<JobStatus, const char *>::first)->second;
}

std::optional<JobStatus> jobStatusFromName(QByteArrayView name)
{
    for (const auto &[status, text] : statusNames)
        if (name == text)
            return status;
    return std::nullopt;
}

Result<JobId> JobStore::schedule(Unit &unit, const QByteArray &type, const QByteArray &key,
    const QJsonObject &payload, Instant runAt, const QByteArray &serial)
{
    unit.touch("jobs");
    SP_TRY(active, m_database.first(selectActive, {{":type", type}, {":key", key}},
                       [](const Row &row) { return std::pair(row.id<JobTag>(0), row.bytes(1)); }));
    if (active && active->second == jobStatusName(JobStatus::Running)) {
        SP_CHECK(m_database.run(
            askAgain, {{":id", active->first}, {":at", runAt}, {":payload", canonicalJson(payload)}}));
        return active->first;
    }
    if (active) {
        SP_CHECK(m_database.run("UPDATE job SET payload = :payload WHERE id = :id AND payload <> :payload",
            {{":id", active->first}, {":payload", canonicalJson(payload)}}));
        SP_CHECK(m_database.run(moveForward, {{":id", active->first}, {":at", runAt}}));
        return active->first;
    }
    const auto id = unit.newId<JobTag>();
    SP_CHECK(m_database.run(insertJob,
        {{":id", id}, {":type", type}, {":key", key}, {":serial", serial},
            {":payload", canonicalJson(payload)}, {":at", runAt}, {":missed", 0}, {":now", unit.now()}}));
    return id;
}

Result<bool> JobStore::hasActive(const QByteArray &type, const QByteArray &key) const
{
    SP_TRY(active,
        m_database.first(selectActive, {{":type", type}, {":key", key}}, [](const Row &) { return true; }));
    return active.has_value();
}

Result<std::int64_t> JobStore::putBackRunning(Unit &unit, const QByteArray &type)
{
    SP_CHECK(m_database.run("UPDATE job SET status = 'Queued', run_at = :now, lease_owner = NULL,"
                            " lease_until = NULL WHERE type = :type AND status = 'Running'",
        {{":type", type}, {":now", unit.now()}}));
    const std::int64_t count = m_database.changes();
    if (count > 0)
        unit.touch("jobs");
    return count;
}

Result<Done> JobStore::changeStatus(Unit &unit, JobId id, JobStatus to, const std::vector<JobStatus> &from,
    const QByteArray &refusal, const QByteArray &action)
{
    SP_TRY(job, find(id));
    if (!job)
        return Error{ErrorCode::NotFound, "job.unknown"};
    const QString status = QString::fromLatin1(jobStatusName(job->status));
    if (std::ranges::find(from, job->status) == from.end())
        return Error{ErrorCode::Conflict, refusal, {{u"status"_s, status}}};
    SP_CHECK(m_database.run("UPDATE job SET status = :status, finished_at = :finished WHERE id = :id",
        {{":id", id}, {":status", jobStatusName(to)},
            {":finished", to == JobStatus::Canceled ? SqlValue(unit.now()) : SqlValue()}}));
    unit.audit(action, "job", id, {{u"type"_s, QString::fromLatin1(job->type)}, {u"from"_s, status}});
    unit.touch("jobs");
    return Done{};
}

Result<Done> JobStore::cancel(Unit &unit, JobId id)
{
    return changeStatus(unit, id, JobStatus::Canceled,
        {JobStatus::Queued, JobStatus::Failed, JobStatus::Paused}, "job.not_waiting", "job.canceled");
}

Result<Done> JobStore::cancelKey(Unit &unit, const QByteArray &type, const QByteArray &key)
{
    SP_TRY(waiting, m_database.first(selectActive, {{":type", type}, {":key", key}},
                        [](const Row &row) { return std::pair(row.id<JobTag>(0), row.bytes(1)); }));
    if (!waiting || waiting->second == jobStatusName(JobStatus::Running))
        return Done{};
    return cancel(unit, waiting->first);
}

Result<Done> JobStore::pause(Unit &unit, JobId id)
{
    return changeStatus(
        unit, id, JobStatus::Paused, {JobStatus::Queued, JobStatus::Failed}, "job.not_waiting", "job.paused");
}

Result<Done> JobStore::resume(Unit &unit, JobId id)
{
    return changeStatus(unit, id, JobStatus::Queued, {JobStatus::Paused}, "job.not_waiting", "job.resumed");
}

Result<Done> JobStore::retry(Unit &unit, JobId id)
{
    SP_TRY(job, find(id));
    if (!job)
        return Error{ErrorCode::NotFound, "job.unknown"};
    const QString status = QString::fromLatin1(jobStatusName(job->status));
    if (job->status != JobStatus::DeadLetter && job->status != JobStatus::Canceled &&
        job->status != JobStatus::Failed)
        return Error{ErrorCode::Conflict, "job.not_retriable", {{u"status"_s, status}}};
    SP_TRY(active, m_database.first(selectActive, {{":type", job->type}, {":key", job->key}},
                       [](const Row &row) { return row.id<JobTag>(0); }));
    if (active && *active != id)
        return Error{ErrorCode::Conflict, "job.already_active"};
    SP_CHECK(m_database.run(runAgain, {{":id", id}, {":now", unit.now()}}));
    unit.audit("job.retried", "job", id, {{u"type"_s, QString::fromLatin1(job->type)}, {u"from"_s, status}});
    unit.touch("jobs");
    return Done{};
}

Result<std::optional<Job>> JobStore::find(JobId id) const
{
    return m_database.first("SELECT " SP_JOB_COLUMNS "FROM job WHERE id = :id", {{":id", id}}, readJob);
}

Result<std::vector<Job>> JobStore::list(const JobFilter &filter, int limit) const
{
    const QByteArray status = filter.status ? jobStatusName(*filter.status) : QByteArray();
    return m_database.all(
        selectList, {{":status", status}, {":type", filter.type}, {":limit", limit}}, readJob);
}

Result<std::vector<Job>> JobStore::due(Instant now, const QByteArray &types) const
{
    return m_database.all(selectDue, {{":now", now}, {":types", types}}, readJob);
}

Result<bool> JobStore::lease(const Job &job, const QByteArray &token, Instant now, Instant until)
{
    SP_CHECK(
        m_database.run(takeLease, {{":id", job.id}, {":token", token}, {":now", now}, {":until", until}}));
    return m_database.changes() == 1;
}

Result<bool> JobStore::holds(JobId id, const QByteArray &token) const
{
    SP_TRY(
        count, m_database.integer(
                   "SELECT count(*) FROM job WHERE id = :id AND lease_owner = :token AND status = 'Running'",
                   {{":id", id}, {":token", token}}));
    return count == 1;
}

Result<Done> JobStore::renew(JobId id, const QByteArray &token, Instant until, const JobProgress &progress)
{
    return m_database.run(renewLease, {{":id", id}, {":token", token}, {":until", until},
                                          {":done", progress.done()}, {":total", progress.total()}});
}

Result<Done> JobStore::settle(JobId id, const QByteArray &token, const JobVerdict &verdict, Instant now)
{
    using Kind = JobVerdict::Kind;
    const SqlParameter facts{":facts", canonicalJson(verdict.facts)};
    Result<Done> done = Done{};
    switch (verdict.kind) {
    case Kind::Finish:
        done = m_database.run(finishJob, {{":id", id}, {":token", token}, {":now", now}});
        break;
    case Kind::Postpone:
    case Kind::Retry:
        done = m_database.run(putBack,
            {{":id", id}, {":token", token}, {":status", verdict.kind == Kind::Retry ? "Failed" : "Queued"},
                {":at", verdict.at}, {":uncounted", verdict.kind == Kind::Retry ? 0 : 1},
                {":reason", verdict.reason}, facts});
        break;
    case Kind::GiveUp:
    case Kind::Cancel:
        done =
            m_database.run(endJob, {{":id", id}, {":token", token},
                                       {":status", verdict.kind == Kind::GiveUp ? "DeadLetter" : "Canceled"},
                                       {":now", now}, {":reason", verdict.reason}, facts});
        break;
    }
    SP_CHECK(done);
    return m_database.changes() == 1 ? Result<Done>(Done{}) : Error{ErrorCode::Conflict, "job.lease_lost"};
}

Result<Done> JobStore::addOccurrence(const Job &job, const QByteArray &serial)
{
    return m_database.run(
        insertJob, {{":id", job.id}, {":type", job.type}, {":key", job.key}, {":serial", serial},
                       {":payload", canonicalJson(job.payload)}, {":at", job.dueAt}, {":missed", job.missed},
                       {":now", job.createdAt}});
}

Result<std::optional<Instant>> JobStore::nextRun(const QByteArray &types) const
{
    SP_TRY(next, m_database.first(
                     selectNext, {{":types", types}}, [](const Row &row) { return row.optionalInstant(0); }));
    return next.value_or(std::nullopt);
}

Result<Done> JobStore::prune(Instant before)
{
    return m_database.run(
        "DELETE FROM job WHERE finished_at < :before AND status IN ('Succeeded', 'Canceled')",
        {{":before", before}});
}

Result<Done> JobStore::pruneDead(const Job &ended, Instant before)
{
    return m_database.run("DELETE FROM job WHERE finished_at < :before AND status = 'DeadLetter' "
                          "AND type = :type AND key = :key AND id <> :id",
        {{":before", before}, {":type", ended.type}, {":key", ended.key}, {":id", ended.id}});
}

}  // namespace sp
