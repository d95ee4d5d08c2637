// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/daily_backup.h"

#include "core/base/log.h"
#include "core/engine/backup_keeping.h"
#include "core/engine/engine.h"
#include "core/primitives/jobs/recurring_store.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr auto planKey = "backup_plan";
constexpr auto stateKey = "backup_state";
constexpr auto afterLocking = std::chrono::minutes(1);
constexpr auto afterChange = std::chrono::minutes(2);
constexpr int changedAttempts = 3;
/// At noon the computer of somebody who works by day is on; a day on which it was not is made up for.
constexpr minutes backupTime = std::chrono::hours(12) + std::chrono::minutes(30);

/// What a call needs on another thread; shared, for a job's input is copied.
struct DailyInput {
    std::shared_ptr<const BackupSource> source;
    QString folder;
    TimeZone zone;
    Instant now;
};

struct DailyAnswer {
    QString path;
    qint64 bytes = 0;
    Instant at;
};

QString textOf(Instant at)
{
    return QString::fromLatin1(instantText(at));
}

std::optional<Instant> instantOf(const QJsonValue &value)
{
    const auto at = parseInstant(value.toString().toLatin1());
    return at ? std::optional(*at) : std::nullopt;
}

QString dailyName(Instant at)
{
    return backupFileName(at).replace(u"solopilot-"_s, u"solopilot-daily-"_s);
}

Error missing(const QString &folder)
{
    return {ErrorCode::Unavailable, "backup.folder_missing", {{u"path"_s, folder}}};
}

/// The practice's own place is made; a chosen one that is away is a disk that is not plugged in.
Result<Done> requireFolder(const QString &folder, const WorkspaceLayout &layout)
{
    if (folder == layout.backups())
        return makeFolder(folder);
    return QFileInfo(folder).isDir() ? Result<Done>(Done{}) : missing(folder);
}

void removeSurplus(const DailyInput &input)
{
    std::map<Instant, QString> ours;
    std::vector<Instant> made;
    for (const QFileInfo &file :
        QDir(input.folder).entryInfoList({u"solopilot-daily-*.spbackup"_s}, QDir::Files)) {
        // The folder may hold another practice's backups, and what cannot be read is not ours to judge.
        const auto reader = BackupReader::open(file.absoluteFilePath());
        if (!reader || reader->manifest().vault != input.source->vault)
            continue;
        const Instant at = reader->manifest().createdAt;
        if (ours.emplace(at, file.absoluteFilePath()).second)
            made.push_back(at);
    }
    for (const Instant at : surplusBackups(made, input.zone))
        if (!removeFile(ours.at(at)))
            qCWarning(lcCore) << "An old daily backup could not be removed...";
}

Result<DailyAnswer> makeDaily(const DailyInput &input, JobProgress &progress)
{
    const WorkspaceLayout layout(input.source->folder);
    SP_CHECK(requireFolder(input.folder, layout));
    const QString path = input.folder + u'/' + dailyName(input.now);
    SP_TRY(report, writeBackup(*input.source, path, input.now, [&](qint64 done, qint64 all) {
        progress.report(done, all);
        return !progress.canceled();
    }));
    removeSurplus(input);
    return DailyAnswer{report.path, QFileInfo(path).size(), input.now};
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

Result<BackupPlan> backupPlan(Engine &engine)
{
    SP_TRY(kept, engine.settings().value(planKey));
    return BackupPlan{kept.value(u"daily"_s).toBool(true), kept.value(u"folder"_s).toString()};
}

Result<BackupState> backupState(Engine &engine)
{
    SP_TRY(kept, engine.settings().value(stateKey));
    return BackupState{instantOf(kept.value(u"made_at"_s)), kept.value(u"path"_s).toString(),
        kept.value(u"bytes"_s).toInteger(), instantOf(kept.value(u"failed_at"_s)),
        kept.value(u"reason"_s).toString().toLatin1(), kept.value(u"facts"_s).toObject()};
}

Result<QString> backupFolder(Engine &engine)
{
    SP_TRY(plan, backupPlan(engine));
    return plan.folder.isEmpty() ? engine.vault().folder.layout().backups() : plan.folder;
}

Result<Done> setBackupPlan(Engine &engine, const BackupPlan &plan)
{
    if (!plan.folder.isEmpty()) {
        const QString chosen = QDir::cleanPath(plan.folder);
        const QString own = engine.vault().folder.layout().folder();
        if (chosen == own || chosen.startsWith(own + u'/'))
            return Error{ErrorCode::Refused, "backup.folder_in_practice", {{u"path"_s, chosen}}};
        if (!QFileInfo(chosen).isDir())
            return missing(chosen);
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
            SP_TRY(folder, backupFolder(engine));
            SP_TRY(settings, engine.settings().practice());
            SP_TRY(zone, TimeZone::create(settings.zone));
            return Prepared(DailyInput{
                std::make_shared<const BackupSource>(backupSource(engine)), folder, zone, unit.now()});
        },
        makeDaily,
        [&engine](Unit &unit, const Job &job, const Result<DailyAnswer> &answer,
            const JobVerdict &intended) -> Result<JobVerdict> {
            SP_TRY(state, engine.settings().value(stateKey));
            // Locking the practice stops a backup; it is made up for when the practice is open again.
            if (!answer && answer.error().reason == "canceled")
                return JobVerdict::postpone(unit.now() + afterLocking, "canceled");
            if (answer) {
                state = {{u"made_at"_s, textOf(answer->at)}, {u"path"_s, answer->path},
                    {u"bytes"_s, answer->bytes}};
            } else {
                state[u"failed_at"_s] = textOf(unit.now());
                state[u"reason"_s] = QString::fromLatin1(answer.error().reason);
                state[u"facts"_s] = answer.error().facts;
            }
            SP_CHECK(engine.settings().setValue(unit, stateKey, state));
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
