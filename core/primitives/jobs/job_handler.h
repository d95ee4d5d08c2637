// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/primitives/jobs/job.h"
#include "core/primitives/jobs/retry_profile.h"

#include <any>
#include <chrono>
#include <functional>
#include <variant>

namespace sp {

class Unit;

/// What happens to work that was due while the program was closed.
struct MissedRuns {
    enum class Policy {
        RunOnceNow,   ///< Nightly work: one run stands for all missed ones.
        RunEach,      ///< Cycle ends: every missed occurrence runs, in order.
        SkipIfStale,  ///< Reminders: dropped when later than `maxAge`.
        Immediate     ///< Holds and cutoffs: once, before everything else, effective as of Job::dueAt.
    } policy = Policy::RunOnceNow;
    std::chrono::milliseconds maxAge{};

    static MissedRuns skipIfStale(std::chrono::milliseconds maxAge) { return {Policy::SkipIfStale, maxAge}; }
};

/// What prepare() hands to call(): a value, or a verdict when there is nothing to call.
struct JobPrepared {
    std::optional<JobVerdict> verdict;
    std::any input;
};

/// How jobs of one type are done, in three steps: prepare (in a Unit) reads what is needed into a plain
/// value; call (outside, perhaps on another thread, may block) talks to a port; record (in a Unit) writes the
/// answer and decides what becomes of the job. A job may be tried again from the start after a crash at any
/// point, so call() must be safe to repeat, or prepare() must notice that an earlier call was never recorded.
/// Statements about the practice that change nothing in it, as checkpoints of the audit are, belong to no
/// Unit: before() makes them ahead of prepare(), keep() ahead of record().
struct JobHandler {
    RetryProfile retry = RetryProfile::fast();
    int maxAttempts = 0;  ///< 0: as many as the profile has.
    MissedRuns missed = {};
    /// Longer than any call takes between two heartbeats; after it another runner may take the job.
    std::chrono::milliseconds lease = std::chrono::minutes(5);

    /// Runs ahead of prepare(), outside its Unit. Where it fails, that is the job's error, and neither
    /// prepare() nor call() begins. What it did stands if the job then fails, so it must be safe to repeat.
    std::function<Result<Done>(const Job &)> before = {};

    /// What the call keeps from everybody else. Database: it writes to the practice's file by a connection of
    /// its own, and for so long that no lease is renewed, no progress written and no other job begun
    /// meanwhile. Whoever has to write asks it to stop (JobRunner::giveWay()).
    enum class Holds { Nothing, Database } holds = Holds::Nothing;

    std::function<Result<JobPrepared>(Unit &, const Job &)> prepare = {};
    std::function<Result<std::any>(const std::any &, JobProgress &)> call = {};
    /// Gets what call() answered; where it fails, its error is what record() gets. What it kept stands even
    /// if record() then fails, so that prepare() has to notice it.
    std::function<Result<Done>(const Job &, const std::any &)> keep = {};
    /// `intended` is what becomes of the job unless record() says otherwise: Finish, or by the error Retry or
    /// GiveUp.
    std::function<Result<JobVerdict>(
        Unit &, const Job &, const Result<std::any> &, const JobVerdict &intended)>
        record = {};

    /// What else a job leaves behind that is given up by an error, in the Unit that gives it up: what it was
    /// to do must not go missing without a word.
    std::function<Result<Done>(Unit &, const Job &, const Error &)> abandoned = {};

    int attempts() const { return maxAttempts > 0 ? maxAttempts : retry.attempts(); }

    /// Work that only changes the practice.
    static JobHandler simple(std::function<Result<Done>(Unit &, const Job &)> work)
    {
        JobHandler handler;
        handler.record = [work = std::move(work)](Unit &unit, const Job &job, const Result<std::any> &,
                             const JobVerdict &intended) -> Result<JobVerdict> {
            SP_CHECK(work(unit, job));
            return intended;
        };
        return handler;
    }

    /// All three steps, typed.
    template <typename Input, typename Answer>
    static JobHandler steps(
        std::function<Result<std::variant<Input, JobVerdict>>(Unit &, const Job &)> prepare,
        std::function<Result<Answer>(const Input &, JobProgress &)> call,
        std::function<Result<JobVerdict>(Unit &, const Job &, const Result<Answer> &, const JobVerdict &)>
            record)
    {
        JobHandler handler;
        handler.prepare = [prepare = std::move(prepare)](Unit &unit, const Job &job) -> Result<JobPrepared> {
            SP_TRY(prepared, prepare(unit, job));
            if (const auto *verdict = std::get_if<JobVerdict>(&prepared))
                return JobPrepared{*verdict, {}};
            return JobPrepared{{}, std::any(std::get<Input>(std::move(prepared)))};
        };
        handler.call = [call = std::move(call)](
                           const std::any &input, JobProgress &progress) -> Result<std::any> {
            SP_TRY(answer, call(std::any_cast<const Input &>(input), progress));
            return std::any(std::move(answer));
        };
        handler.record = [record = std::move(record)](Unit &unit, const Job &job,
                             const Result<std::any> &answer,
                             const JobVerdict &intended) -> Result<JobVerdict> {
            if (!answer)
                return record(unit, job, answer.error(), intended);
            return record(unit, job, std::any_cast<const Answer &>(*answer), intended);
        };
        return handler;
    }
};

}  // namespace sp
