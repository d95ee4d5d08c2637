// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/jobs_facts.h"

#include <algorithm>

namespace sp::ui {

namespace {

bool isActive(JobStatus status)
{
    return status == JobStatus::Queued || status == JobStatus::Running || status == JobStatus::Failed ||
           status == JobStatus::Paused;
}

/// Takes what a job says into the line of its schedule; active jobs come before finished ones.
void takeIn(JobLine &line, const Job &job)
{
    if (isActive(job.status))
        line.next = job.runAt;
    if (job.finishedAt && (!line.last || *job.finishedAt > *line.last))
        line.last = job.finishedAt;
    if (line.job)
        return;
    line.job = job.id;
    line.status = job.status;
    line.reason = job.lastReason;
    line.facts = job.lastFacts;
}

}  // namespace

std::vector<JobLine> jobLines(const std::vector<RecurringJob> &schedules, const std::vector<Job> &jobs)
{
    std::vector<JobLine> lines;
    for (const RecurringJob &each : schedules)
        lines.push_back({each.type, each.key, each.payload, true, {}, {}, each.lastAt, each.nextAt, {}, {}});
    for (const Job &job : jobs) {
        const auto schedule = std::ranges::find_if(lines, [&](const JobLine &line) {
            return line.comesBack && line.type == job.type && line.key == job.key;
        });
        if (schedule != lines.end()) {
            takeIn(*schedule, job);
            continue;
        }
        JobLine line{job.type, job.key, job.payload, false, {}, {}, {}, {}, {}, {}};
        takeIn(line, job);
        lines.push_back(std::move(line));
    }
    return lines;
}

JobAct actFor(const JobLine &line)
{
    if (line.status == JobStatus::DeadLetter || line.status == JobStatus::Canceled)
        return JobAct::TryAgain;
    if (line.status == JobStatus::Queued || line.status == JobStatus::Failed)
        return JobAct::RunNow;
    return line.comesBack && line.status != JobStatus::Running && line.status != JobStatus::Paused
               ? JobAct::RunNow
               : JobAct::None;
}

Result<Done> runNow(Engine &engine, Unit &unit, const JobLine &line)
{
    const bool again = line.status == JobStatus::DeadLetter || line.status == JobStatus::Canceled ||
                       line.status == JobStatus::Failed;
    if (again && line.job)
        return engine.jobStore().retry(unit, *line.job);
    SP_TRY(job, engine.jobStore().schedule(unit, line.type, line.key, line.payload, unit.now()));
    unit.audit("job.run_now", "job", job, {{QStringLiteral("type"), QString::fromLatin1(line.type)}});
    return Done{};
}

}  // namespace sp::ui
