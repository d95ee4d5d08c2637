// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/erasure_rewriting.h"

#include "core/base/log.h"
#include "core/engine/backup_state.h"
#include "core/engine/engine.h"
#include "core/engine/older_backups.h"
#include "core/storage/database/rewriting.h"
#include "core/storage/vault/subkeys.h"

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr auto stateKey = "erasure_rewriting";
constexpr auto untilTriedAgain = std::chrono::minutes(1);
/// Of the thousandths that progress is told in.
constexpr std::int64_t whole = 1000, forDatabase = 600;

QJsonValue json(const std::optional<Instant> &at)
{
    return at ? QJsonValue(QString::fromLatin1(instantText(*at))) : QJsonValue();
}

std::optional<Instant> instantOf(const QJsonValue &value)
{
    const auto at = parseInstant(value.toString().toLatin1());
    return at ? std::optional(*at) : std::nullopt;
}

/// What a call needs on another thread; shared, for a job's input is copied.
struct RewritingInput {
    std::shared_ptr<const BackupSource> source;
    Instant owedSince;
    QString backup;
    Instant now;
    std::vector<OlderBackup> surplus;
};

struct Rewritten {
    Instant owedSince;
    QString backup;
    enum class Removed { None, Some } removed = Removed::None;
};

using Prepared = std::variant<RewritingInput, JobVerdict>;

Result<Prepared> prepare(Engine &engine, Unit &unit)
{
    SP_TRY(state, rewritingState(engine));
    if (!state.owedSince)
        return Prepared(JobVerdict::finish());
    const QString folder = engine.vault().folder.layout().backups();
    SP_CHECK(makeFolder(folder));
    RewritingInput input{std::make_shared<const BackupSource>(backupSource(engine)), *state.owedSince,
        folder + u'/' + backupFileName(unit.now()), unit.now(), {}};
    if (state.removeBackupsBefore) {
        SP_TRY(older, backupsBefore(engine, *state.removeBackupsBefore));
        input.surplus = std::move(older);
    }
    return Prepared(std::move(input));
}

Result<Done> rewrite(const BackupSource &source, JobProgress &progress)
{
    DatabaseOptions options;
    options.cacheKibibytes = 8192;
    SP_TRY(database,
        Database::open(WorkspaceLayout(source.folder).database(), databaseKey(source.vaultKey), options));
    SP_CHECK(writeAnew(database, [&](std::int64_t done, std::int64_t all) {
        progress.report(all > 0 ? done * forDatabase / all : 0, whole);
        return !progress.canceled();
    }));
    return database.checkpoint();
}

Result<Rewritten> call(const RewritingInput &input, JobProgress &progress)
{
    SP_CHECK(rewrite(*input.source, progress));
    SP_CHECK(writeBackup(*input.source, input.backup, input.now, [&](qint64 done, qint64 all) {
        progress.report(forDatabase + (all > 0 ? done * (whole - forDatabase) / all : 0), whole);
        return !progress.canceled();
    }));
    Rewritten answer{input.owedSince, input.backup};
    for (const OlderBackup &each : input.surplus) {
        answer.removed = Rewritten::Removed::Some;
        if (const auto removed = removeFile(each.path); !removed)
            logWarning("An older backup could not be removed...").reason(removed.error());
    }
    progress.report(whole, whole);
    return answer;
}

Result<JobVerdict> record(
    Engine &engine, Unit &unit, const Result<Rewritten> &answer, const JobVerdict &intended)
{
    if (!answer && answer.error().reason == "canceled")
        return JobVerdict::postpone(unit.now() + untilTriedAgain, "canceled");
    SP_TRY(state, rewritingState(engine));
    state.reason = answer ? QByteArray() : answer.error().reason;
    if (answer) {
        state.backup = answer->backup;
        // Somebody else was erased meanwhile: the job is begun again.
        if (state.owedSince == answer->owedSince) {
            state.owedSince.reset();
            state.removeBackupsBefore.reset();
        }
        unit.audit("practice.rewritten", "vault", engine.vault().vault);
        // The owner let go of them: the next one does not miss them.
        if (answer->removed == Rewritten::Removed::Some)
            if (const auto accepted = acceptBackupFaults(engine, unit); !accepted)
                logWarning("The removal of backups could not be noted...").reason(accepted.error());
    }
    SP_CHECK(engine.settings().setValue(unit, stateKey, state.toJson()));
    return intended;
}

}  // namespace

QJsonObject Rewriting::toJson() const
{
    return {{u"owed_since"_s, json(owedSince)}, {u"remove_backups_before"_s, json(removeBackupsBefore)},
        {u"reason"_s, QString::fromLatin1(reason)}, {u"backup"_s, backup}};
}

Rewriting Rewriting::fromJson(const QJsonObject &json)
{
    return {instantOf(json.value(u"owed_since"_s)), instantOf(json.value(u"remove_backups_before"_s)),
        json.value(u"reason"_s).toString().toLatin1(), json.value(u"backup"_s).toString()};
}

Result<Rewriting> rewritingState(Engine &engine)
{
    SP_TRY(kept, engine.settings().value(stateKey));
    return Rewriting::fromJson(kept);
}

Result<RewritingTold> tellRewriting(Engine &engine)
{
    using State = RewritingTold::State;
    SP_TRY(state, rewritingState(engine));
    if (!state.owedSince)
        return RewritingTold{};
    SP_TRY(jobs, engine.jobStore().list({{}, rewritingJob}, 1));
    if (jobs.empty())
        return RewritingTold{State::Waits, 0, {}};
    const Job &job = jobs.front();
    if (const auto progress = engine.jobs().progress(job.id))
        return RewritingTold{State::UnderWay,
            progress->second > 0 ? static_cast<int>(progress->first * whole / progress->second) : 0, {}};
    if (job.status == JobStatus::DeadLetter || job.status == JobStatus::Canceled)
        return RewritingTold{State::Failed, 0, state.reason.isEmpty() ? job.lastReason : state.reason};
    const bool isNew = job.lastReason.isEmpty() && state.reason.isEmpty();
    return RewritingTold{isNew ? State::UnderWay : State::Waits, 0,
        state.reason.isEmpty() ? job.lastReason : state.reason};
}

Result<Done> oweRewriting(Engine &engine, Unit &unit, OldBackups old)
{
    SP_TRY(state, rewritingState(engine));
    state.owedSince = unit.now();
    if (old == OldBackups::Remove)
        state.removeBackupsBefore = unit.now();
    state.reason.clear();
    state.backup.clear();
    SP_CHECK(engine.settings().setValue(unit, stateKey, state.toJson()));
    SP_CHECK(engine.jobStore().schedule(unit, rewritingJob, {}, {}, unit.now()));
    return Done{};
}

Result<Done> rearmRewriting(Engine &engine)
{
    SP_TRY(state, rewritingState(engine));
    if (!state.owedSince)
        return Done{};
    return engine.units().run<Done>({rewritingJob, programOf(engine)}, [&](Unit &unit) -> Result<Done> {
        // Nobody else has the practice open, so what still runs there ended with its program.
        SP_TRY(left, engine.jobStore().putBackRunning(unit, rewritingJob));
        SP_TRY(armed, engine.jobStore().hasActive(rewritingJob, {}));
        if (armed && left == 0)
            return Done{};
        if (!armed)
            SP_CHECK(engine.jobStore().schedule(unit, rewritingJob, {}, {}, unit.now()));
        unit.audit("practice.rewriting_resumed", "vault", engine.vault().vault);
        return Done{};
    });
}

JobHandler rewritingHandler(Engine &engine)
{
    JobHandler handler = JobHandler::steps<RewritingInput, Rewritten>(
        [&engine](Unit &unit, const Job &) { return prepare(engine, unit); }, call,
        [&engine](Unit &unit, const Job &, const Result<Rewritten> &answer, const JobVerdict &intended) {
            return record(engine, unit, answer, intended);
        });
    handler.retry = {"backup", {std::chrono::minutes(2), std::chrono::minutes(20), std::chrono::hours(1),
                                   std::chrono::hours(3), std::chrono::hours(6)}};
    // Longer than the largest practice takes; nobody renews it meanwhile.
    handler.lease = std::chrono::hours(2);
    handler.holds = JobHandler::Holds::Database;
    return handler;
}

}  // namespace sp
