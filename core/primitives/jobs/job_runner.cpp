// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/jobs/job_runner.h"

#include "core/base/bytes.h"
#include "core/base/json.h"
#include "core/base/log.h"
#include "core/storage/database/database.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <set>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

/// After a long time closed, a schedule that runs each occurrence makes this many jobs at once; the rest
/// follow.
constexpr int mostOccurrences = 1000;

QByteArray newToken(Random &random)
{
    std::array<unsigned char, 16> bytes;
    random.fill(bytes);
    return hex(bytes);
}

}  // namespace

JobRunner::JobRunner(Database &database, UnitRunner &units, IdSource &ids, Random &random, Actor actor)
    : m_database(database), m_store(database), m_recurring(database), m_units(units), m_ids(ids),
      m_random(random), m_actor(actor)
{
    m_actor.kind = Actor::Kind::System;
}

void JobRunner::handle(const QByteArray &type, JobHandler handler)
{
    Q_ASSERT(handler.record && !m_handlers.contains(type));
    m_handlers.emplace(type, std::move(handler));
}

QByteArray JobRunner::handledTypes() const
{
    QJsonArray types;
    for (const auto &[type, handler] : m_handlers)
        types.append(QString::fromLatin1(type));
    return canonicalJson(types);
}

Result<JobReport> JobRunner::runDue()
{
    if (m_units.held())
        return *m_units.held();
    if (holdsDatabase())
        return std::exchange(m_report, {});
    const Instant now = m_units.clock().now();
    SP_CHECK(heartbeat());  // After the machine has slept, our own calls are not somebody else's leftovers.
    SP_TRY(schedules, m_recurring.due(now));
    for (const RecurringJob &schedule : schedules)
        SP_CHECK(occur(schedule, now));
    SP_CHECK(m_store.prune(now - keepFinished));
    SP_CHECK(startDue(now, handledTypes()));
    return std::exchange(m_report, {});
}

Result<JobReport> JobRunner::runDue(const QByteArray &type)
{
    if (m_units.held())
        return *m_units.held();
    if (m_handlers.contains(type) && !holdsDatabase())
        SP_CHECK(startDue(m_units.clock().now(), canonicalJson(QJsonArray{QString::fromLatin1(type)})));
    return std::exchange(m_report, {});
}

Result<Done> JobRunner::startDue(Instant now, const QByteArray &types)
{
    std::set<JobId> begun;
    for (bool again = true; again;) {
        again = false;
        SP_TRY(due, m_store.due(now, types));
        const auto rank = [this](const Job &job) {
            return m_handlers.at(job.type).missed.policy != MissedRuns::Policy::Immediate;
        };
        std::ranges::stable_sort(due, {}, rank);
        for (const Job &job : due) {
            if (holdsDatabase())
                return Done{};
            if (!begun.insert(job.id).second)
                continue;
            again = true;
            SP_CHECK(start(job));
        }
    }
    return Done{};
}

Result<Done> JobRunner::occur(const RecurringJob &schedule, Instant now)
{
    const auto known = m_handlers.find(schedule.type);
    if (known == m_handlers.end())
        return Done{};
    const bool each = known->second.missed.policy == MissedRuns::Policy::RunEach;
    std::vector<Instant> occurrences;
    int missed = -1;
    Instant next = schedule.nextAt;
    while (next <= now && occurrences.size() < mostOccurrences) {
        if (!each)
            occurrences.clear();
        occurrences.push_back(next);
        ++missed;
        next = schedule.rule.next(next, schedule.zone);
    }
    SP_TRY(transaction, Transaction::begin(m_database));
    for (const Instant at : occurrences) {
        const QByteArray key = each ? schedule.key + '@' + instantText(at) : schedule.key;
        Job job{.id = m_ids.next<JobTag>(),
            .type = schedule.type,
            .key = key,
            .payload = schedule.payload,
            .dueAt = at,
            .runAt = at,
            .lastReason = {},
            .lastFacts = {},
            .missed = each ? 0 : missed,
            .createdAt = now,
            .finishedAt = {}};
        SP_CHECK(m_store.addOccurrence(job, schedule.type + '/' + schedule.key));
    }
    SP_CHECK(m_recurring.advance(schedule, occurrences.back(), next));
    return transaction.commit();
}

Result<std::optional<JobRunner::Leased>> JobRunner::take(
    const Job &job, const JobHandler &handler, Instant now)
{
    Leased leased{job, newToken(m_random), &handler};
    SP_TRY(taken, m_store.lease(job, leased.token, now, now + handler.lease));
    if (!taken)
        return std::optional<Leased>();
    if (job.attempts == 0)
        leased.job.lateBy = std::max(now - job.dueAt, std::chrono::milliseconds(0));
    ++leased.job.attempts;
    leased.job.status = JobStatus::Running;
    if (job.attempts == 0 && leased.job.lateBy > noticeableDelay)
        m_report.late.push_back({job.id, job.type, leased.job.lateBy});
    return std::optional(leased);
}

Result<Done> JobRunner::start(const Job &job)
{
    const JobHandler &handler = m_handlers.at(job.type);
    const Instant now = m_units.clock().now();
    SP_TRY(taken, take(job, handler, now));
    if (!taken)
        return Done{};  // Another runner was faster.
    const Leased &leased = *taken;
    if (handler.missed.policy == MissedRuns::Policy::SkipIfStale && job.attempts == 0 &&
        leased.job.lateBy > handler.missed.maxAge) {
        ++m_report.skipped;
        return m_store.settle(job.id, leased.token, {JobVerdict::Kind::Cancel, {}, "job.stale"}, now);
    }
    // Attempts that ended without a word were crashes; a job that brings the program down must not do so for
    // ever.
    if (leased.job.attempts > handler.attempts())
        return fail(leased, {ErrorCode::Internal, "job.crashed"});
    logInfo("Running a job...").name(job.type).record(job.id.bytes()).count(leased.job.attempts);
    ++m_report.started;
    if (handler.before)
        if (const auto done = handler.before(leased.job); !done)
            return fail(leased, done.error());
    std::any input;
    if (handler.prepare) {
        const auto prepared = conclude(leased, [&](Unit &unit) -> Result<std::optional<JobVerdict>> {
            SP_TRY(answer, handler.prepare(unit, leased.job));
            input = std::move(answer.input);
            return answer.verdict;
        });
        if (!prepared)
            return fail(leased, prepared.error());
        if (*prepared)
            return Done{};
    }
    return call(leased, std::move(input));
}

Result<Done> JobRunner::call(const Leased &leased, std::any input)
{
    if (!leased.handler->call)
        return record(leased, std::move(input));
    const auto progress = std::make_shared<JobProgress>(
        m_executor ? std::function<void()>() : [this, id = leased.job.id] { tellProgress(id); });
    m_running.insert_or_assign(
        leased.job.id, Running{leased.job.type, leased.token, leased.handler, progress});
    const auto finished = [this, leased](const Result<std::any> &answer) {
        m_running.erase(leased.job.id);
        return keep(leased, answer);
    };
    if (!m_executor)
        return finished(leased.handler->call(input, *progress));
    m_executor([call = leased.handler->call, input = std::move(input), progress, finished,
                   alive = std::weak_ptr<int>(m_alive)]() -> std::function<void()> {
        return [answer = call(input, *progress), finished, alive] {
            // Without the runner nobody records the answer; the lease runs out and the job is taken up again.
            if (alive.expired())
                return;
            if (const auto recorded = finished(answer); !recorded)
                logWarning("Recording a job failed...").reason(recorded.error());
        };
    });
    return Done{};
}

Result<Done> JobRunner::keep(const Leased &leased, const Result<std::any> &answer)
{
    if (!answer || !leased.handler->keep)
        return record(leased, answer);
    const auto kept = leased.handler->keep(leased.job, *answer);
    return record(leased, kept ? answer : Result<std::any>(kept.error()));
}

void JobRunner::tellProgress(JobId id)
{
    const auto found = m_running.find(id);
    if (found == m_running.end())
        return;
    const Running &running = found->second;
    if (m_watcher)
        m_watcher(running.type, running.progress->done(), running.progress->total());
    if (running.handler->holds == JobHandler::Holds::Database)
        return;
    if (!m_store.renew(id, running.token, m_units.clock().now() + running.handler->lease, *running.progress))
        logWarning("Progress of a job could not be written...");
}

Result<Done> JobRunner::record(const Leased &leased, const Result<std::any> &answer)
{
    const auto recorded = conclude(leased, [&](Unit &unit) -> Result<std::optional<JobVerdict>> {
        const JobVerdict otherwise = answer ? JobVerdict::finish() : intended(leased, answer.error());
        SP_TRY(verdict, leased.handler->record(unit, leased.job, answer, otherwise));
        return std::optional(verdict);
    });
    return recorded ? Result<Done>(Done{}) : fail(leased, recorded.error());
}

Result<std::optional<JobVerdict>> JobRunner::conclude(const Leased &leased, const Step &step)
{
    std::optional<JobVerdict> verdict;
    enum class Written { No, Yes } written = Written::No;
    const Command command{leased.job.type, m_actor};
    SP_CHECK(m_units.run<Done>(command, [&](Unit &unit) -> Result<Done> {
        SP_TRY(held, m_store.holds(leased.job.id, leased.token));
        if (!held)
            return Error{ErrorCode::Conflict, "job.lease_lost"};
        const std::int64_t before = m_database.totalChanges();
        SP_TRY(decided, step(unit));
        verdict = decided;
        const bool gaveUp = verdict && verdict->kind == JobVerdict::Kind::GiveUp;
        if (gaveUp)
            unit.audit("job.dead_lettered", "job", leased.job.id,
                {{u"type"_s, QString::fromLatin1(leased.job.type)},
                    {u"reason"_s, QString::fromLatin1(verdict->reason)},
                    {u"attempts"_s, leased.job.attempts}});
        // Work that changed nothing leaves no Unit behind: a poll every minute would bury what matters.
        if (!verdict || (m_database.totalChanges() == before && unit.auditLines().empty()))
            return Done{};
        written = Written::Yes;
        unit.touch("jobs");
        return m_store.settle(leased.job.id, leased.token, *verdict, unit.now());
    }));
    if (verdict && written == Written::No)
        SP_CHECK(m_store.settle(leased.job.id, leased.token, *verdict, m_units.clock().now()));
    if (!verdict)
        return verdict;
    if (verdict->kind == JobVerdict::Kind::Finish || verdict->kind == JobVerdict::Kind::GiveUp)
        SP_CHECK(m_store.pruneDead(leased.job, m_units.clock().now() - keepFinished));
    count(*verdict);
    return verdict;
}

JobVerdict JobRunner::intended(const Leased &leased, const Error &error)
{
    if (error.reason == "canceled")
        return {JobVerdict::Kind::Cancel, {}, error.reason, error.facts};
    if (error.code != ErrorCode::Unavailable || leased.job.attempts >= leased.handler->attempts() ||
        leased.handler->retry.delays.empty())
        return {JobVerdict::Kind::GiveUp, {}, error.reason, error.facts};
    const auto delay = leased.handler->retry.delayAfter(leased.job.attempts, m_random);
    return {JobVerdict::Kind::Retry, m_units.clock().now() + delay, error.reason, error.facts};
}

Result<Done> JobRunner::fail(const Leased &leased, const Error &error)
{
    if (error.reason == "job.lease_lost") {
        ++m_report.lost;
        return Done{};
    }
    logWarning("A job failed...").name(leased.job.type).record(leased.job.id.bytes()).reason(error);
    const JobVerdict verdict = intended(leased, error);
    const bool given = verdict.kind == JobVerdict::Kind::GiveUp && leased.handler->abandoned;
    const auto end = [&](Unit &) -> Result<std::optional<JobVerdict>> { return std::optional(verdict); };
    const auto endWithWord = [&](Unit &unit) -> Result<std::optional<JobVerdict>> {
        SP_CHECK(leased.handler->abandoned(unit, leased.job, error));
        return std::optional(verdict);
    };
    auto concluded = given ? conclude(leased, endWithWord) : conclude(leased, end);
    if (given && !concluded && concluded.error().reason != "job.lease_lost") {
        // Otherwise it would be taken up again and again.
        logWarning("What a job leaves behind could not be written...").reason(concluded.error());
        concluded = conclude(leased, end);
    }
    if (!concluded && concluded.error().reason == "job.lease_lost") {
        ++m_report.lost;
        return Done{};
    }
    return concluded ? Result<Done>(Done{}) : concluded.error();
}

void JobRunner::count(const JobVerdict &verdict)
{
    switch (verdict.kind) {
    case JobVerdict::Kind::Finish:
        ++m_report.succeeded;
        break;
    case JobVerdict::Kind::Postpone:
        ++m_report.postponed;
        break;
    case JobVerdict::Kind::Retry:
        ++m_report.retried;
        break;
    case JobVerdict::Kind::GiveUp:
        ++m_report.deadLettered;
        break;
    case JobVerdict::Kind::Cancel:
        ++m_report.canceled;
        break;
    }
}

Result<std::optional<Instant>> JobRunner::nextRun() const
{
    SP_TRY(job, m_store.nextRun(handledTypes()));
    SP_TRY(schedule, m_recurring.nextRun(handledTypes()));
    if (!job || !schedule)
        return job ? job : schedule;
    return std::optional(std::min(*job, *schedule));
}

Result<Done> JobRunner::heartbeat()
{
    if (holdsDatabase())
        return Done{};
    for (const auto &[id, running] : m_running)
        SP_CHECK(m_store.renew(
            id, running.token, m_units.clock().now() + running.handler->lease, *running.progress));
    return Done{};
}

bool JobRunner::cancelRunning(JobId id)
{
    const auto running = m_running.find(id);
    if (running == m_running.end())
        return false;
    running->second.progress->cancel();
    return true;
}

void JobRunner::cancelAllRunning()
{
    for (const auto &[id, running] : m_running)
        running.progress->cancel();
}

void JobRunner::giveWay()
{
    for (const auto &[id, running] : m_running)
        if (running.handler->holds == JobHandler::Holds::Database)
            running.progress->cancel();
}

bool JobRunner::holdsDatabase() const
{
    return std::ranges::any_of(m_running,
        [](const auto &each) { return each.second.handler->holds == JobHandler::Holds::Database; });
}

bool JobRunner::runs(const QByteArray &type) const
{
    return std::ranges::any_of(m_running, [&](const auto &each) { return each.second.type == type; });
}

std::optional<std::pair<std::int64_t, std::int64_t>> JobRunner::progress(JobId id) const
{
    const auto running = m_running.find(id);
    if (running == m_running.end())
        return std::nullopt;
    return std::pair(running->second.progress->done(), running->second.progress->total());
}

}  // namespace sp
