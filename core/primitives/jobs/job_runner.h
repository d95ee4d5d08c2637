// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/primitives/jobs/job_handler.h"
#include "core/primitives/jobs/job_store.h"
#include "core/primitives/jobs/recurring_store.h"
#include "core/primitives/unit/unit.h"

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace sp {

/// A job that ran later than it was due: what the owner sees after the program was closed.
struct LateJob {
    JobId id;
    QByteArray type;
    std::chrono::milliseconds lateBy;
};

/// What happened since the last report.
struct JobReport {
    int started = 0;
    int succeeded = 0;
    int postponed = 0;
    int retried = 0;
    int deadLettered = 0;
    int canceled = 0;
    int skipped = 0;  ///< Too late to be worth doing.
    int lost = 0;     ///< Taken over by another runner after the lease ran out.
    std::vector<LateJob> late;
};

/// Runs `work` anywhere, then the function it answers on the engine's thread. Without an executor both run at
/// once.
using JobExecutor = std::function<void(std::function<std::function<void()>()> work)>;

/// Runs due jobs. Everything is on the Clock: the engine asks runDue() when nextRun() comes. Any number of
/// runners may work on one file; a lease sees to it that each job is taken by one.
class JobRunner {
public:
    /// `actor` is in whose name jobs act. Jobs later than `noticeableDelay` are reported as late.
    JobRunner(Database &database, UnitRunner &units, IdSource &ids, Random &random, Actor actor);

    static constexpr std::chrono::milliseconds noticeableDelay = std::chrono::minutes(1);
    /// Jobs that succeeded or were canceled are kept this long for the jobs screen, and so is a dead letter
    /// when a later job of its type and key has ended. The newest stays until a person retries it.
    static constexpr std::chrono::milliseconds keepFinished = std::chrono::days(30);

    /// Registers how jobs of `type` are done; a job without a handler waits until one is registered.
    void handle(const QByteArray &type, JobHandler handler);
    /// Where calls run. An executor must not outlive the database, but may outlive the runner.
    void executeOn(JobExecutor executor) { m_executor = std::move(executor); }
    /// Told how far calls are that run on this thread, which are those of a runner without an executor.
    using Watcher = std::function<void(const QByteArray &type, std::int64_t done, std::int64_t total)>;
    void watch(Watcher watcher) { m_watcher = std::move(watcher); }

    /// Turns due occurrences of schedules into jobs, then starts every due job, each at most once. Fails only
    /// when the store does, or while UnitRunner::hold() lets nothing be changed; what becomes of a job is in
    /// the report, which also counts calls that ended since the last one.
    Result<JobReport> runDue();
    /// Starts the due jobs of one type only, for whoever must not set off anything else.
    Result<JobReport> runDue(const QByteArray &type);
    /// When runDue() has something to do next.
    Result<std::optional<Instant>> nextRun() const;
    /// Renews the leases of running calls and writes their progress; the engine calls it every minute or so.
    Result<Done> heartbeat();
    /// Asks a running call to end. False when no such call runs here.
    bool cancelRunning(JobId id);
    /// Asks every running call to end, before the program closes.
    void cancelAllRunning();
    /// Asks calls that hold the database to end, for whoever has to write now; they are to be made up for.
    void giveWay();
    /// Whether a call runs here that holds the database.
    bool holdsDatabase() const;
    /// Whether a call of this type runs here.
    bool runs(const QByteArray &type) const;
    /// The progress of a call that runs here now: {done, total}.
    std::optional<std::pair<std::int64_t, std::int64_t>> progress(JobId id) const;
    std::size_t running() const { return m_running.size(); }

private:
    struct Leased {
        Job job;
        QByteArray token;
        const JobHandler *handler;
    };
    struct Running {
        QByteArray type;
        QByteArray token;
        const JobHandler *handler;
        std::shared_ptr<JobProgress> progress;  ///< Shared with the thread that runs the call.
    };
    using Step = std::function<Result<std::optional<JobVerdict>>(Unit &)>;

    QByteArray handledTypes() const;
    Result<Done> startDue(Instant now, const QByteArray &types);
    Result<Done> occur(const RecurringJob &schedule, Instant now);
    Result<Done> start(const Job &job);
    Result<std::optional<Leased>> take(const Job &job, const JobHandler &handler, Instant now);
    Result<Done> call(const Leased &leased, std::any input);
    Result<Done> keep(const Leased &leased, const Result<std::any> &answer);
    Result<Done> record(const Leased &leased, const Result<std::any> &answer);
    /// Runs `step` in a Unit and writes what becomes of the job within it. Nothing means the job goes on.
    Result<std::optional<JobVerdict>> conclude(const Leased &leased, const Step &step);
    Result<Done> fail(const Leased &leased, const Error &error);
    JobVerdict intended(const Leased &leased, const Error &error);
    void count(const JobVerdict &verdict);
    void tellProgress(JobId id);

    Database &m_database;
    JobStore m_store;
    RecurringStore m_recurring;
    UnitRunner &m_units;
    IdSource &m_ids;
    Random &m_random;
    Actor m_actor;
    JobExecutor m_executor;
    Watcher m_watcher;
    std::map<QByteArray, JobHandler>
        m_handlers;  ///< A map: handlers keep their address while others are added.
    std::map<JobId, Running> m_running;
    JobReport m_report;
    std::shared_ptr<int> m_alive =
        std::make_shared<int>();  ///< Watched by calls that may end after the runner.
};

}  // namespace sp
