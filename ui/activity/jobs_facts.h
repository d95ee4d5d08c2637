// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/primitives/jobs/recurring_store.h"

namespace sp::ui {

/// A line of the jobs: a piece of work, or one that comes back with its last and its next run.
struct JobLine {
    QByteArray type;
    QByteArray key;
    QJsonObject payload;
    bool comesBack = false;
    std::optional<JobId> job;  ///< The one its state is of.
    std::optional<JobStatus> status;
    std::optional<Instant> last;
    std::optional<Instant> next;
    QByteArray reason;
    QJsonObject facts;
};

/// One line for each schedule, which takes the jobs made of it in, then one for each other job; `jobs` as
/// JobStore::list() orders them.
std::vector<JobLine> jobLines(const std::vector<RecurringJob> &schedules, const std::vector<Job> &jobs);

/// What a person can do with a line.
enum class JobAct { None, RunNow, TryAgain };
JobAct actFor(const JobLine &line);
/// Begins the work of `line` with the next run of due jobs. Fails as JobStore::retry() does.
Result<Done> runNow(Engine &engine, Unit &unit, const JobLine &line);

}  // namespace sp::ui
