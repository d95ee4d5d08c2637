// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/weekly_check.h"

#include "core/engine/audit_signing.h"
#include "core/engine/engine.h"
#include "core/primitives/jobs/recurring_store.h"
#include "core/storage/vault/subkeys.h"

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr int wednesday = 3;
/// A quarter of an hour after the daily backup, while the computer is on.
constexpr minutes checkTime = std::chrono::hours(12) + std::chrono::minutes(45);
constexpr auto afterLocking = std::chrono::minutes(1);
/// The engine may fold its log into the file while the file is read, which looks like damage; real damage is
/// there each time.
constexpr int readings = 3;

/// What a call needs on another thread; shared, for a job's input is copied.
struct CheckInput {
    QString path;
    VaultId vault;
    std::shared_ptr<const SecretBytes> key;
};

/// All there is to say of a practice that is sound.
struct Sound {};

Result<Done> readPages(Database &database, const JobProgress &progress)
{
    for (int reading = 1;; ++reading) {
        const auto sound = database.checkIntegrity();
        if (sound || sound.error().reason != "storage.damaged" || reading == readings)
            return sound;
        if (progress.canceled())
            return Error{ErrorCode::Refused, "canceled"};
    }
}

Result<Sound> check(const CheckInput &input, JobProgress &progress)
{
    DatabaseOptions options;
    options.cacheKibibytes = 8192;
    SP_TRY(database, Database::open(input.path, *input.key, options));
    SP_CHECK(readPages(database, progress));
    if (progress.canceled())
        return Error{ErrorCode::Refused, "canceled"};
    SP_TRY(audit, proveAudit(database, input.vault, [&](std::int64_t) { return !progress.canceled(); }));
    if (audit.damage)
        return damageError(*audit.damage);
    return Sound{};
}

}  // namespace

Result<Done> scheduleWeeklyCheck(Engine &engine)
{
    SP_TRY(demo, engine.settings().value("demo"));
    if (!demo.isEmpty() || engine.actor().role != Role::Owner)
        return Done{};
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    SP_TRY(rule, JobRecurrence::weekly(wednesday, checkTime));
    return engine.run<Done>("integrity.plan", [&](Unit &unit) {
        return RecurringStore(engine.database()).recur(unit, weeklyCheckJob, {}, {}, rule, zone);
    });
}

JobHandler weeklyCheckHandler(Engine &engine)
{
    using Prepared = std::variant<CheckInput, JobVerdict>;
    JobHandler handler = JobHandler::steps<CheckInput, Sound>(
        [&engine](Unit &, const Job &) -> Result<Prepared> {
            const VaultSession &vault = engine.vault();
            return Prepared(CheckInput{vault.folder.layout().database(), vault.vault,
                std::make_shared<const SecretBytes>(databaseKey(vault.vaultKey))});
        },
        check,
        [](Unit &unit, const Job &, const Result<Sound> &answer,
            const JobVerdict &intended) -> Result<JobVerdict> {
            // Locking the practice stops it; it is made up for when the practice is open again.
            if (!answer && answer.error().reason == "canceled")
                return JobVerdict::postpone(unit.now() + afterLocking, "canceled");
            return intended;
        });
    handler.retry = {"integrity",
        {std::chrono::minutes(2), std::chrono::minutes(20), std::chrono::hours(1), std::chrono::hours(6)}};
    // Longer than the largest practice takes; nobody renews it meanwhile.
    handler.lease = std::chrono::hours(1);
    return handler;
}

}  // namespace sp
