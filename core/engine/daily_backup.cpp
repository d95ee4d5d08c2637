// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/daily_backup.h"

#include "core/base/log.h"
#include "core/engine/engine.h"
#include "core/primitives/jobs/recurring_store.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr auto planKey = "backup_plan";
constexpr auto afterLocking = std::chrono::minutes(1);
constexpr auto afterChange = std::chrono::minutes(2);
constexpr int changedAttempts = 3;
/// At noon the computer of somebody who works by day is on; a day on which it was not is made up for.
constexpr minutes backupTime = std::chrono::hours(12) + std::chrono::minutes(30);

/// What a call needs on another thread; shared, for a job's input is copied.
struct DailyInput {
    std::shared_ptr<const BackupSource> source;
    BackupMemory memory;
    TimeZone zone;
    Instant now;
};

struct DailyAnswer {
    QString path;
    qint64 bytes = 0;
    Instant at;
    BackupMemory memory;
    std::vector<ChainFault> faults;
    std::optional<bool> sameDisk;
};

QString dailyName(Instant at)
{
    return backupFileName(at).replace(u"solopilot-"_s, u"solopilot-daily-"_s);
}

/// The practice's own place is made; a chosen one that is away is a disk that is not plugged in.
Result<Done> requireFolder(const QString &folder, const WorkspaceLayout &layout)
{
    if (folder == layout.backups())
        return makeFolder(folder);
    return QFileInfo(folder).isDir() ? Result<Done>(Done{}) : backupFolderMissing(folder);
}

Result<DailyAnswer> makeDaily(const DailyInput &input, JobProgress &progress)
{
    const WorkspaceLayout layout(input.source->folder);
    const QString folder = input.memory.folder;
    SP_CHECK(requireFolder(folder, layout));
    SP_TRY(found, foundBackups(input.memory, input.source->vault, &input.source->vaultKey,
                      BackupReading::Heads, [&](qint64, qint64) { return !progress.canceled(); }));
    NextBackup next = nextBackup(input.memory, found, input.now, input.zone);
    const QString path = folder + u'/' + dailyName(input.now);
    SP_TRY(report, writeBackup(
                       *input.source, path, input.now,
                       [&](qint64 done, qint64 all) {
                           progress.report(done, all);
                           return !progress.canceled();
                       },
                       next.link));
    for (const QString &name : next.surplus)
        if (!removeFile(folder + u'/' + name))
            logWarning("An old daily backup could not be removed...");
    const Digest digest = report.manifest.digest();
    BackupMemory memory{next.link.number, digest, folder, std::move(next.link.kept)};
    memory.kept.push_back({memory.number, input.now, QFileInfo(path).fileName(), digest});
    return DailyAnswer{report.path, QFileInfo(path).size(), input.now, std::move(memory),
        chainFaults(input.memory, found), onOneDisk(folder, input.source->folder)};
}

BackupState succeeded(const BackupState &before, const DailyAnswer &answer)
{
    BackupState state{.madeAt = answer.at,
        .path = answer.path,
        .bytes = answer.bytes,
        .faults = answer.faults,
        .awayAt = answer.sameDisk == false ? answer.at : before.awayAt,
        .since = before.since ? before.since : answer.at};
    return state;
}

void fail(BackupState &state, const Error &error, Instant at)
{
    state.failedAt = at;
    state.reason = error.reason;
    state.facts = error.facts;
}

Result<Done> schedule(Engine &engine, Unit &unit, const BackupPlan &plan)
{
    RecurringStore recurring(engine.database());
    if (!plan.daily) {
        const auto ended = recurring.end(unit, dailyBackupJob, {});
        return ended || ended.error().reason == "job.no_schedule" ? Result<Done>(Done{}) : ended;
    }
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    SP_TRY(rule, JobRecurrence::daily(backupTime));
    return recurring.recur(unit, dailyBackupJob, {}, {}, rule, zone);
}

}  // namespace

Result<Done> setBackupPlan(Engine &engine, const BackupPlan &plan)
{
    if (!plan.folder.isEmpty()) {
        const QString chosen = QDir::cleanPath(plan.folder);
        const QString own = engine.vault().folder.layout().folder();
        if (chosen == own || chosen.startsWith(own + u'/'))
            return Error{ErrorCode::Refused, "backup.folder_in_practice", {{u"path"_s, chosen}}};
        if (!QFileInfo(chosen).isDir())
            return backupFolderMissing(chosen);
    }
    return engine.run<Done>("backup.plan", [&](Unit &unit) -> Result<Done> {
        const QString folder = plan.folder.isEmpty() ? QString() : QDir::cleanPath(plan.folder);
        SP_CHECK(
            engine.settings().setValue(unit, planKey, {{u"daily"_s, plan.daily}, {u"folder"_s, folder}}));
        return schedule(engine, unit, plan);
    });
}

Result<Done> scheduleDailyBackup(Engine &engine)
{
    SP_TRY(demo, engine.settings().value("demo"));
    if (!demo.isEmpty() || engine.actor().role != Role::Owner)
        return Done{};
    SP_TRY(plan, backupPlan(engine));
    return engine.run<Done>(
        "backup.plan", [&](Unit &unit) -> Result<Done> { return schedule(engine, unit, plan); });
}

JobHandler dailyBackupHandler(Engine &engine)
{
    using Prepared = std::variant<DailyInput, JobVerdict>;
    JobHandler handler = JobHandler::steps<DailyInput, DailyAnswer>(
        [&engine](Unit &unit, const Job &) -> Result<Prepared> {
            SP_TRY(plan, backupPlan(engine));
            if (!plan.daily)
                return Prepared(JobVerdict::finish());
            SP_TRY(memory, backupMemory(engine));
            SP_TRY(settings, engine.settings().practice());
            SP_TRY(zone, TimeZone::create(settings.zone));
            return Prepared(DailyInput{
                std::make_shared<const BackupSource>(backupSource(engine)), memory, zone, unit.now()});
        },
        makeDaily,
        [&engine](Unit &unit, const Job &job, const Result<DailyAnswer> &answer,
            const JobVerdict &intended) -> Result<JobVerdict> {
            // Locking the practice stops a backup; it is made up for when the practice is open again.
            if (!answer && answer.error().reason == "canceled")
                return JobVerdict::postpone(unit.now() + afterLocking, "canceled");
            SP_TRY(state, backupState(engine));
            if (answer)
                state = succeeded(state, *answer);
            else
                fail(state, answer.error(), unit.now());
            SP_CHECK(
                setBackupState(engine, unit, state, answer ? std::optional(answer->memory) : std::nullopt));
            // Keys or files that changed while they were read are read once more; in vain a day long is
            // enough.
            const bool changed = !answer && answer.error().code == ErrorCode::Conflict;
            if (changed && job.attempts <= changedAttempts)
                return JobVerdict{JobVerdict::Kind::Retry, unit.now() + afterChange, answer.error().reason};
            return intended;
        });
    handler.retry = {"backup", {std::chrono::minutes(2), std::chrono::minutes(20), std::chrono::hours(1),
                                   std::chrono::hours(3), std::chrono::hours(6)}};
    // Longer than the largest practice takes; nobody renews it meanwhile.
    handler.lease = std::chrono::hours(2);
    return handler;
}

}  // namespace sp
