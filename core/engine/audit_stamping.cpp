// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/audit_stamping.h"

#include "core/engine/audit_signing.h"
#include "core/engine/engine.h"
#include "core/primitives/jobs/recurring_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr auto settingsKey = "time_stamps";
/// By how much the authority's clock and this machine's may differ.
constexpr auto tolerance = std::chrono::minutes(5);
/// After the daily backup, whose line in the audit is then stamped too.
constexpr minutes stampTime = std::chrono::hours(12) + std::chrono::minutes(50);
constexpr auto afterLocking = std::chrono::minutes(1);
constexpr auto untilAcknowledged = std::chrono::hours(1);

/// What the authority is asked, and what its answer is held against.
struct StampQuestion {
    StampSettings settings;
    std::int64_t size = 0;  ///< Of the checkpoint.
    QByteArray request;
    Instant asked;
};

struct StampAnswer {
    StampQuestion question;
    QByteArray reply;
};

Result<NoteKey> keyOf(Engine &engine)
{
    SP_TRY(signer, auditSigner(engine.database(), engine.vault().vault));
    return signer ? Result<NoteKey>(signer->key()) : Error{ErrorCode::Corrupt, "audit.key_missing"};
}

Result<Done> sign(Engine &engine)
{
    SP_CHECK(keyOf(engine));
    SP_CHECK(signAudit(engine.database(), engine.vault().vault, engine.now()));
    return Done{};
}

/// Nothing where the newest checkpoint is stamped, or there is none.
Result<std::optional<StampQuestion>> nextQuestion(Engine &engine, const StampSettings &settings)
{
    const CheckpointStore store(engine.database());
    SP_TRY(last, store.last());
    SP_TRY(stamps, store.stamps());
    if (!last || (!stamps.empty() && stamps.front().size == last->head.size))
        return std::optional<StampQuestion>();
    SP_TRY(opened, openCheckpoint(engine.database(), engine.vault().vault, *last));
    SP_TRY(request, stampRequest(opened.signature, settings.trust, engine.random()));
    return std::optional(StampQuestion{settings, last->head.size, request, engine.now()});
}

/// Bookkeeping beside the practice, as the checkpoint is: a Unit's link would ask for the next stamp.
Result<StoredStamp> keepStamp(Engine &engine, const StampAnswer &answer)
{
    const StampQuestion &question = answer.question;
    SP_TRY(at, checkStamp(answer.reply, question.request, question.settings.trust,
                   {question.asked - tolerance, engine.now() + tolerance}));
    StoredStamp stamp{question.size, at, answer.reply};
    SP_CHECK(CheckpointStore(engine.database()).append(stamp));
    return stamp;
}

Result<Done> schedule(Engine &engine, Unit &unit, const StampSettings &settings)
{
    RecurringStore recurring(engine.database());
    if (settings.url.isEmpty()) {
        const auto ended = recurring.end(unit, auditStampJob, {});
        return ended || ended.error().reason == "job.no_schedule" ? Result<Done>(Done{}) : ended;
    }
    SP_TRY(practice, engine.settings().practice());
    SP_TRY(zone, TimeZone::create(practice.zone));
    SP_TRY(rule, JobRecurrence::daily(stampTime));
    return recurring.recur(unit, auditStampJob, {}, {}, rule, zone);
}

/// Whether a stamp exists that is only not known: of an authority from before, or of one that was let go.
bool isUnknown(const Error &error)
{
    return error.reason == "stamp.certificate" || error.reason == "stamp.policy" ||
           error.reason == "stamp.roots";
}

}  // namespace

Result<StampSettings> stampSettings(Engine &engine)
{
    SP_TRY(kept, engine.settings().value(settingsKey));
    return StampSettings{kept.value(u"url"_s).toString(),
        {kept.value(u"roots"_s).toString().toLatin1(), kept.value(u"policy"_s).toString().toLatin1()}};
}

Result<Done> setStampSettings(Engine &engine, const StampSettings &settings)
{
    QJsonObject kept;
    if (!settings.url.isEmpty()) {
        SP_CHECK(checkTrust(settings.trust));
        kept = {{u"url"_s, settings.url}, {u"roots"_s, QString::fromLatin1(settings.trust.roots)},
            {u"policy"_s, QString::fromLatin1(settings.trust.policy)}};
    }
    return engine.run<Done>("settings.change", [&](Unit &unit) -> Result<Done> {
        SP_CHECK(engine.settings().setValue(unit, settingsKey, kept));
        return schedule(engine, unit, settings);
    });
}

Result<std::optional<StoredStamp>> stampAudit(Engine &engine, TimeStampAuthority &authority)
{
    if (const auto warning = engine.rollbackWarning())
        return *warning;
    SP_TRY(settings, stampSettings(engine));
    if (settings.url.isEmpty())
        return Error{ErrorCode::Refused, "stamp.off"};
    SP_CHECK(sign(engine));
    SP_TRY(question, nextQuestion(engine, settings));
    if (!question)
        return std::optional<StoredStamp>();
    SP_TRY(reply, authority.ask(settings.url, question->request));
    SP_TRY(stamp, keepStamp(engine, {*question, reply}));
    return std::optional(std::move(stamp));
}

Result<Done> scheduleAuditStamping(Engine &engine)
{
    SP_TRY(demo, engine.settings().value("demo"));
    if (!demo.isEmpty() || engine.actor().role != Role::Owner)
        return Done{};
    SP_TRY(settings, stampSettings(engine));
    return engine.run<Done>("settings.change", [&](Unit &unit) { return schedule(engine, unit, settings); });
}

JobHandler auditStampHandler(Engine &engine, TimeStampAuthority &authority)
{
    using Prepared = std::variant<StampQuestion, JobVerdict>;
    JobHandler handler = JobHandler::steps<StampQuestion, StampAnswer>(
        [&engine](Unit &unit, const Job &) -> Result<Prepared> {
            if (const auto warning = engine.rollbackWarning())
                return Prepared(JobVerdict::postpone(unit.now() + untilAcknowledged, warning->reason));
            SP_TRY(settings, stampSettings(engine));
            if (settings.url.isEmpty())
                return Prepared(JobVerdict::finish());
            SP_TRY(question, nextQuestion(engine, settings));
            return question ? Prepared(*std::move(question)) : Prepared(JobVerdict::finish());
        },
        [&authority](const StampQuestion &question, JobProgress &progress) -> Result<StampAnswer> {
            if (progress.canceled())
                return Error{ErrorCode::Refused, "canceled"};
            SP_TRY(reply, authority.ask(question.settings.url, question.request, progress.cancelFlag()));
            return StampAnswer{question, reply};
        },
        [](Unit &unit, const Job &, const Result<StampAnswer> &answer,
            const JobVerdict &intended) -> Result<JobVerdict> {
            // Locking the practice stops it; it is made up for when the practice is open again.
            if (!answer && answer.error().reason == "canceled")
                return JobVerdict::postpone(unit.now() + afterLocking, "canceled");
            return intended;
        });
    handler.before = [&engine](const Job &) -> Result<Done> {
        SP_TRY(settings, stampSettings(engine));
        return settings.url.isEmpty() || engine.rollbackWarning() ? Result<Done>(Done{}) : sign(engine);
    };
    handler.keep = [&engine](const Job &, const std::any &answer) -> Result<Done> {
        const auto &stamped = std::any_cast<const StampAnswer &>(answer);
        // Somebody may have asked by hand meanwhile.
        SP_TRY(stamps, CheckpointStore(engine.database()).stamps());
        if (!stamps.empty() && stamps.front().size >= stamped.question.size)
            return Done{};
        SP_CHECK(keepStamp(engine, stamped));
        return Done{};
    };
    handler.retry = {"stamp", {std::chrono::minutes(2), std::chrono::minutes(20), std::chrono::hours(1),
                                  std::chrono::hours(3), std::chrono::hours(6)}};
    return handler;
}

Result<StampsKept> checkStamps(Engine &engine)
{
    const CheckpointStore store(engine.database());
    SP_TRY(stamps, store.stamps());
    StampsKept kept;
    if (stamps.empty())
        return kept;
    SP_TRY(settings, stampSettings(engine));
    SP_TRY(checkpoints, store.all());
    for (const StoredStamp &stamp : stamps) {
        const auto over = std::ranges::find(
            checkpoints, stamp.size, [](const StoredCheckpoint &each) { return each.head.size; });
        if (over == checkpoints.end())
            return damageError({"audit.checkpoint", stamp.size, stamp.size});
        SP_TRY(opened, openCheckpoint(engine.database(), engine.vault().vault, *over));
        const auto at = checkKeptStamp(stamp.reply, opened.signature, settings.trust);
        if (at ? *at != stamp.at : !isUnknown(at.error()))
            return damageError({at ? QByteArray("stamp.time") : at.error().reason, stamp.size, stamp.size});
        ++(at ? kept.good : kept.unknown);
    }
    return kept;
}

}  // namespace sp
