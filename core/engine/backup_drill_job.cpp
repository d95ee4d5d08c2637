// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/backup_drill.h"

#include "core/engine/engine.h"
#include "core/primitives/jobs/recurring_store.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr auto drillKey = "backup_drill";
constexpr auto afterLocking = std::chrono::minutes(1);
/// The first backup may take a day to come.
constexpr auto untilOneIsThere = std::chrono::days(1);
/// After the daily backup and the weekly check, while the computer is on.
constexpr int drillDay = 1;
constexpr minutes drillTime = std::chrono::hours(13);

/// What a call needs on another thread; shared, for a job's input is copied.
struct DrillInput {
    std::shared_ptr<const BackupSource> source;
    BackupMemory memory;
    Instant now;
};

Result<Done> remember(Engine &engine, Unit &unit, const DrillReport &report)
{
    return engine.settings().setValue(unit, drillKey, report.toJson());
}

}  // namespace

QJsonObject DrillReport::toJson() const
{
    QJsonArray list;
    for (const QByteArray &check : checks)
        list.append(QString::fromLatin1(check));
    const auto moment = [](const std::optional<Instant> &value) {
        return value ? QJsonValue(QString::fromLatin1(instantText(*value))) : QJsonValue();
    };
    return {{u"at"_s, moment(at)}, {u"path"_s, path}, {u"made_at"_s, moment(madeAt)},
        {u"milliseconds"_s, static_cast<qint64>(took.count())}, {u"checks"_s, list}, {u"passed"_s, passed()},
        {u"failed_check"_s, QString::fromLatin1(failedCheck)},
        {u"reason"_s, failure ? QString::fromLatin1(failure->reason) : QString()},
        {u"facts"_s, failure ? failure->facts : QJsonObject()}};
}

DrillReport DrillReport::fromJson(const QJsonObject &json)
{
    const auto moment = [&](const QString &key) {
        const auto value = parseInstant(json.value(key).toString().toLatin1());
        return value ? std::optional(*value) : std::nullopt;
    };
    DrillReport report{.path = json.value(u"path"_s).toString(),
        .madeAt = moment(u"made_at"_s),
        .failedCheck = json.value(u"failed_check"_s).toString().toLatin1(),
        .at = moment(u"at"_s),
        .took = std::chrono::milliseconds(json.value(u"milliseconds"_s).toInteger())};
    for (const auto &check : json.value(u"checks"_s).toArray())
        report.checks << check.toString().toLatin1();
    if (const QByteArray reason = json.value(u"reason"_s).toString().toLatin1(); !reason.isEmpty())
        report.failure = Error{ErrorCode::Corrupt, reason, json.value(u"facts"_s).toObject()};
    return report;
}

Result<DrillReport> lastDrill(Engine &engine)
{
    SP_TRY(kept, engine.settings().value(drillKey));
    return DrillReport::fromJson(kept);
}

Result<DrillReport> runDrill(Engine &engine, const QString &file, const BackupProgress &progress)
{
    SP_CHECK(engine.mayRead(backupDrillJob));
    SP_TRY(memory, backupMemory(engine));
    const Instant begun = engine.now();
    SP_TRY(report, drillBackup(backupSource(engine), memory, file, begun, progress));
    report.at = engine.now();
    report.took = *report.at - begun;
    if (file.isEmpty())
        SP_CHECK(engine.units().run<Done>(
            {backupDrillJob, programOf(engine)}, [&](Unit &unit) { return remember(engine, unit, report); }));
    return report;
}

Result<Done> scheduleBackupDrill(Engine &engine)
{
    SP_TRY(demo, engine.settings().value("demo"));
    if (!demo.isEmpty() || engine.actor().role != Role::Owner)
        return Done{};
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    SP_TRY(rule, JobRecurrence::monthly(drillDay, drillTime));
    return engine.run<Done>("backup.plan", [&](Unit &unit) {
        return RecurringStore(engine.database()).recur(unit, backupDrillJob, {}, {}, rule, zone);
    });
}

JobHandler backupDrillHandler(Engine &engine)
{
    using Prepared = std::variant<DrillInput, JobVerdict>;
    JobHandler handler = JobHandler::steps<DrillInput, DrillReport>(
        [&engine](Unit &unit, const Job &) -> Result<Prepared> {
            SP_TRY(plan, backupPlan(engine));
            if (!plan.daily)
                return Prepared(JobVerdict::finish());
            SP_TRY(memory, backupMemory(engine));
            return Prepared(
                DrillInput{std::make_shared<const BackupSource>(backupSource(engine)), memory, unit.now()});
        },
        [](const DrillInput &input, JobProgress &progress) -> Result<DrillReport> {
            SP_TRY(
                report, drillBackup(*input.source, input.memory, {}, input.now, [&](qint64 done, qint64 all) {
                    progress.report(done, all);
                    return !progress.canceled();
                }));
            // Until it ended, its end is not known: record() has the clock.
            report.at = input.now;
            return report;
        },
        [&engine](Unit &unit, const Job &, const Result<DrillReport> &answer,
            const JobVerdict &intended) -> Result<JobVerdict> {
            // Locking the practice stops it; it is made up for when the practice is open again.
            if (!answer && answer.error().reason == "canceled")
                return JobVerdict::postpone(unit.now() + afterLocking, "canceled");
            if (!answer && answer.error().reason == "backup.none")
                return JobVerdict::postpone(unit.now() + untilOneIsThere, "backup.none");
            DrillReport report = answer ? *answer : DrillReport{.failure = answer.error(), .at = unit.now()};
            report.took = unit.now() - *report.at;
            report.at = unit.now();
            SP_CHECK(remember(engine, unit, report));
            if (!answer || report.passed())
                return intended;
            return JobVerdict{JobVerdict::Kind::GiveUp, {}, report.failure->reason, report.failure->facts};
        });
    handler.retry = {"backup", {std::chrono::minutes(2), std::chrono::minutes(20), std::chrono::hours(1),
                                   std::chrono::hours(3), std::chrono::hours(6)}};
    // Longer than the largest practice takes; nobody renews it meanwhile.
    handler.lease = std::chrono::hours(2);
    return handler;
}

}  // namespace sp
