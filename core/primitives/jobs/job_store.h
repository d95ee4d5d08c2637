// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/primitives/jobs/job.h"

#include <optional>
#include <vector>

namespace sp {

class Database;
class Unit;

/// Which jobs to list; an empty filter lists all.
struct JobFilter {
    std::optional<JobStatus> status = {};
    QByteArray type = {};
};

/// The queue of durable work. What people and features do to it (schedule, cancel, retry) happens in their
/// Units; the running of it (leases, progress, attempts) is bookkeeping that JobRunner writes by itself.
class JobStore {
public:
    explicit JobStore(Database &database) : m_database(database) {}

    /// Schedules work for `runAt`, once for each type and key: while such a job is active its id is answered
    /// and a waiting one is moved forward when `runAt` is earlier. One that runs at this moment will run
    /// again afterwards, with this payload. Jobs of one `serial` never run at the same time.
    Result<JobId> schedule(Unit &unit, const QByteArray &type, const QByteArray &key,
        const QJsonObject &payload, Instant runAt, const QByteArray &serial = {});

    /// Whether such a job waits, runs or is paused.
    Result<bool> hasActive(const QByteArray &type, const QByteArray &key) const;

    /// Puts back what a program that ended left running, for whoever knows that it ended: its lease would
    /// keep others out for long. Answers how many jobs.
    Result<std::int64_t> putBackRunning(Unit &unit, const QByteArray &type);

    /// Ends a job that has not begun, failed for now or is paused. Fails with NotFound "job.unknown" or
    /// Conflict "job.not_waiting" {status}.
    Result<Done> cancel(Unit &unit, JobId id);
    /// Cancels the waiting job of this type and key, if there is one.
    Result<Done> cancelKey(Unit &unit, const QByteArray &type, const QByteArray &key);
    /// Holds a waiting job back until resume(). Same failures as cancel().
    Result<Done> pause(Unit &unit, JobId id);
    Result<Done> resume(Unit &unit, JobId id);
    /// Runs a dead, canceled or failed job again now, from its first attempt. Fails with NotFound
    /// "job.unknown", Conflict "job.not_retriable" {status}, or Conflict "job.already_active" when a newer
    /// one took its key.
    Result<Done> retry(Unit &unit, JobId id);

    Result<std::optional<Job>> find(JobId id) const;
    /// Active jobs by next run, then the finished ones, newest first; at most `limit`.
    Result<std::vector<Job>> list(const JobFilter &filter, int limit) const;

    // Bookkeeping, for JobRunner.

    /// Jobs of these types (a JSON array) whose time has come or whose lease ran out, and whose serial is
    /// free.
    Result<std::vector<Job>> due(Instant now, const QByteArray &types) const;
    /// Takes the job unless somebody else has. `token` names this lease alone.
    Result<bool> lease(const Job &job, const QByteArray &token, Instant now, Instant until);
    Result<bool> holds(JobId id, const QByteArray &token) const;
    Result<Done> renew(JobId id, const QByteArray &token, Instant until, const JobProgress &progress);
    /// Writes what became of the leased job. Fails with Conflict "job.lease_lost".
    Result<Done> settle(JobId id, const QByteArray &token, const JobVerdict &verdict, Instant now);
    /// Adds one occurrence of a schedule unless its key is still active.
    Result<Done> addOccurrence(const Job &job, const QByteArray &serial);
    /// When due() will have something next.
    Result<std::optional<Instant>> nextRun(const QByteArray &types) const;
    /// Forgets jobs that succeeded or were canceled before `before`.
    Result<Done> prune(Instant before);
    /// Forgets the dead letters of the same type and key as `ended`, which has ended since, that are from
    /// before `before`: what they were to do has been done, or `ended` is the one that says that it was not.
    Result<Done> pruneDead(const Job &ended, Instant before);

private:
    Result<Done> changeStatus(Unit &unit, JobId id, JobStatus to, const std::vector<JobStatus> &from,
        const QByteArray &refusal, const QByteArray &action);

    Database &m_database;
};

}  // namespace sp
