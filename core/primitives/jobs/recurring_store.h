// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/primitives/jobs/job_recurrence.h"

#include <optional>
#include <vector>

namespace sp {

class Database;
class Unit;

/// Work that comes back.
struct RecurringJob {
    QByteArray type;
    QByteArray key;
    QJsonObject payload;
    JobRecurrence rule;
    TimeZone zone;
    Instant nextAt;
    std::optional<Instant> lastAt = {};
};

/// The schedules of recurring jobs. JobRunner turns each occurrence whose time has come into a job.
class RecurringStore {
public:
    explicit RecurringStore(Database &database) : m_database(database) {}

    /// Sets up or changes the schedule of this type and key; its first occurrence is the next one by the
    /// rule. Setting up the same schedule again changes nothing, so that a program can do it at every start.
    Result<Done> recur(Unit &unit, const QByteArray &type, const QByteArray &key, const QJsonObject &payload,
        const JobRecurrence &rule, const TimeZone &zone);
    /// Ends a schedule; an occurrence that is already a job still runs. Fails with NotFound
    /// "job.no_schedule".
    Result<Done> end(Unit &unit, const QByteArray &type, const QByteArray &key);

    /// By next occurrence. Fails with "zone.unknown" or "jobs.recurrence_invalid" when a stored one cannot be
    /// read.
    Result<std::vector<RecurringJob>> list() const;
    /// Those with an occurrence at or before `now`.
    Result<std::vector<RecurringJob>> due(Instant now) const;
    /// Bookkeeping, for JobRunner: the occurrences up to `lastAt` have become jobs.
    Result<Done> advance(const RecurringJob &schedule, Instant lastAt, Instant nextAt);
    /// The next occurrence among these types (a JSON array).
    Result<std::optional<Instant>> nextRun(const QByteArray &types) const;

private:
    Result<std::vector<RecurringJob>> select(Instant until) const;

    Database &m_database;
};

}  // namespace sp
