// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mirror.h"

#include "core/engine/backup_state.h"
#include "core/engine/engine.h"
#include "core/practice/documents/invoice_page.h"
#include "core/practice/exchange/export_service.h"
#include "core/primitives/unit/unit_log_store.h"
#include "core/storage/vault/subkeys.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr auto planKey = "mirror";
constexpr auto stateKey = "mirror_state";
constexpr auto between = std::chrono::minutes(10);

/// What a call needs on another thread; shared, for a job's input is copied.
struct MirrorInput {
    std::shared_ptr<const BackupSource> source;
    QString folder;
    DocumentRenderer *renderer;
    Instant now;
    std::int64_t counter = 0;  ///< Of the newest change that is not the mirror's own.
};

/// The services that an export reads by, on a connection of their own.
struct ReadPractice {
    explicit ReadPractice(Database &database)
        : ledger(database), settings(database), people(database), services(database), calendar(database),
          sessions(database, calendar, services), notes(database),
          billing(database, ledger, people, services, sessions, settings),
          exports(database, people, services, calendar, sessions, notes, billing, ledger, settings)
    {
    }
    LedgerStore ledger;
    SettingsStore settings;
    PeopleService people;
    ServiceStore services;
    CalendarService calendar;
    SessionService sessions;
    NoteService notes;
    BillingService billing;
    ExportService exports;
};

/// Also where a link leads: what is not encrypted must not come to lie among what is.
bool isInPractice(const QString &folder, const QString &practice)
{
    const QString real = QFileInfo(folder).canonicalFilePath(), own = QFileInfo(practice).canonicalFilePath();
    return real == own || real.startsWith(own + u'/');
}

Error inPractice(const QString &folder)
{
    return {ErrorCode::InvalidInput, "file.in_practice", {{u"path"_s, folder}}};
}

Result<MirrorReport> bring(const MirrorInput &input, const std::function<bool(qint64, qint64)> &go)
{
    SP_TRY(folder, MirrorFolder::open(input.folder, input.source->vault));
    if (isInPractice(input.folder, input.source->folder))
        return inPractice(input.folder);
    DatabaseOptions options;
    options.mode = DatabaseOptions::Mode::ReadOnly;
    options.cacheKibibytes = 8192;
    SP_TRY(database, Database::open(WorkspaceLayout(input.source->folder).database(),
                         databaseKey(input.source->vaultKey), options));
    // One snapshot, whatever the engine commits meanwhile.
    SP_CHECK(database.execute("BEGIN"));
    const ReadPractice practice(database);
    ExportService::DrawInvoice draw;
    if (input.renderer)
        draw = [renderer = input.renderer](const billing::InvoiceSnapshot &content) -> Result<QByteArray> {
            SP_TRY(page, billing::composeInvoice(content));
            return renderer->renderPdf(page);
        };
    SP_CHECK(practice.exports.mirror(folder, input.now, draw, [&] { return go(0, 0); }));
    // What was issued is read as it is drawn, and never changes; a snapshot held for all of it would keep the
    // log from being folded in.
    SP_CHECK(database.execute("COMMIT"));
    return folder.bring(go);
}

Result<MirrorInput> inputOf(Engine &engine, const QString &folder)
{
    SP_TRY(counter, UnitLogStore(engine.database()).lastBut(mirrorJob));
    return MirrorInput{std::make_shared<const BackupSource>(backupSource(engine)), folder,
        engine.ports().renderer, engine.now(), counter};
}

/// Writes down how it went, where that is news: a look that found nothing to do leaves no trace.
Result<Done> remember(Engine &engine, Unit &unit, const Result<MirrorReport> &answer)
{
    SP_TRY(before, mirrorState(engine));
    MirrorState state = before;
    state.failedAt.reset();
    state.reason.clear();
    state.facts = {};
    const auto fail = [&](const QByteArray &reason, const QJsonObject &facts) {
        // The moment is the first one's, so that the same trouble is not written down every ten minutes.
        const bool same = before.reason == reason && before.facts == facts;
        state.failedAt = same ? before.failedAt : unit.now();
        state.reason = reason;
        state.facts = facts;
    };
    if (!answer) {
        fail(answer.error().reason, answer.error().facts);
    } else {
        state.files = answer->files;
        if (answer->written + answer->removed > 0) {
            state.writtenAt = unit.now();
            unit.audit({"mirror.written", "export", {},
                {{u"written"_s, answer->written}, {u"removed"_s, answer->removed},
                    {u"files"_s, answer->files}}});
        }
        if (!answer->inTheWay.empty())
            fail("mirror.file_in_the_way", {{u"path"_s, answer->inTheWay.front()},
                                               {u"count"_s, static_cast<qint64>(answer->inTheWay.size())}});
    }
    return state.toJson() == before.toJson() ? Result<Done>(Done{})
                                             : engine.settings().setValue(unit, stateKey, state.toJson());
}

}  // namespace

QJsonObject MirrorState::toJson() const
{
    const auto moment = [](const std::optional<Instant> &at) {
        return at ? QJsonValue(QString::fromLatin1(instantText(*at))) : QJsonValue();
    };
    return {{u"folder"_s, folder}, {u"written_at"_s, moment(writtenAt)}, {u"files"_s, files},
        {u"failed_at"_s, moment(failedAt)}, {u"reason"_s, QString::fromLatin1(reason)}, {u"facts"_s, facts}};
}

Result<MirrorState> mirrorState(Engine &engine)
{
    SP_TRY(plan, engine.settings().value(planKey));
    SP_TRY(kept, engine.settings().value(stateKey));
    MirrorState state{.folder = plan.value(u"folder"_s).toString()};
    // How another folder stood says nothing of this one.
    if (kept.value(u"folder"_s) != state.folder)
        return state;
    const auto moment = [&](const QString &key) {
        const auto at = parseInstant(kept.value(key).toString().toLatin1());
        return at ? std::optional(*at) : std::nullopt;
    };
    state.writtenAt = moment(u"written_at"_s);
    state.files = kept.value(u"files"_s).toInt();
    state.failedAt = moment(u"failed_at"_s);
    state.reason = kept.value(u"reason"_s).toString().toLatin1();
    state.facts = kept.value(u"facts"_s).toObject();
    return state;
}

Result<Done> setMirror(Engine &engine, const QString &folder)
{
    const QString chosen =
        folder.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (!chosen.isEmpty() && !QFileInfo(chosen).isDir())
        return Error{ErrorCode::Unavailable, "mirror.folder_missing", {{u"path"_s, chosen}}};
    if (!chosen.isEmpty() && isInPractice(chosen, engine.vault().folder.layout().folder()))
        return inPractice(chosen);
    return engine.run<Done>("mirror.plan", [&](Unit &unit) -> Result<Done> {
        SP_CHECK(engine.settings().setValue(unit, planKey, {{u"folder"_s, chosen}}));
        if (chosen.isEmpty())
            return engine.jobStore().cancelKey(unit, mirrorJob, {});
        SP_CHECK(engine.jobStore().schedule(unit, mirrorJob, {}, {}, unit.now()));
        return Done{};
    });
}

Result<MirrorReport> writeMirror(Engine &engine, const std::function<bool(qint64, qint64)> &go)
{
    SP_CHECK(engine.mayRead(mirrorJob));
    SP_TRY(state, mirrorState(engine));
    if (state.folder.isEmpty())
        return Error{ErrorCode::Conflict, "mirror.off"};
    SP_TRY(input, inputOf(engine, state.folder));
    const auto answer = bring(input, [&](qint64 done, qint64 all) { return !go || go(done, all); });
    if (answer || answer.error().reason != "canceled")
        SP_CHECK(engine.units().run<Done>(
            {mirrorJob, programOf(engine)}, [&](Unit &unit) { return remember(engine, unit, answer); }));
    return answer;
}

Result<Done> scheduleMirror(Engine &engine)
{
    SP_TRY(state, mirrorState(engine));
    if (state.folder.isEmpty() || engine.actor().role != Role::Owner)
        return Done{};
    SP_TRY(jobs, engine.jobStore().list({{}, mirrorJob}, 1));
    if (!jobs.empty() && !jobs.front().finishedAt)
        return Done{};
    return engine.run<Done>("mirror.plan", [&](Unit &unit) -> Result<Done> {
        SP_CHECK(engine.jobStore().schedule(unit, mirrorJob, {}, {}, unit.now()));
        return Done{};
    });
}

JobHandler mirrorHandler(Engine &engine)
{
    using Prepared = std::variant<MirrorInput, JobVerdict>;
    // What the folder holds is of this change; forgotten at closing, so that each opening looks once.
    const auto seen = std::make_shared<std::optional<std::int64_t>>();
    JobHandler handler = JobHandler::steps<MirrorInput, std::pair<MirrorReport, std::int64_t>>(
        [&engine, seen](Unit &unit, const Job &) -> Result<Prepared> {
            SP_TRY(state, mirrorState(engine));
            if (state.folder.isEmpty())
                return Prepared(JobVerdict::finish());
            SP_TRY(input, inputOf(engine, state.folder));
            if (engine.actor().role != Role::Owner || *seen == input.counter)
                return Prepared(JobVerdict::postpone(unit.now() + between, {}));
            return Prepared(std::move(input));
        },
        [](const MirrorInput &input, JobProgress &progress) -> Result<std::pair<MirrorReport, std::int64_t>> {
            SP_TRY(report, bring(input, [&](qint64 done, qint64 all) {
                progress.report(done, all);
                return !progress.canceled();
            }));
            return std::pair(std::move(report), input.counter);
        },
        [&engine, seen](Unit &unit, const Job &, const Result<std::pair<MirrorReport, std::int64_t>> &answer,
            const JobVerdict &) -> Result<JobVerdict> {
            seen->reset();
            if (!answer && answer.error().reason == "canceled")
                return JobVerdict::postpone(unit.now(), "canceled");
            SP_CHECK(remember(engine, unit, answer ? Result<MirrorReport>(answer->first) : answer.error()));
            // What could not be written is tried again even when nothing changes.
            if (answer && answer->first.inTheWay.empty())
                *seen = answer->second;
            return JobVerdict::postpone(unit.now() + between, answer ? QByteArray() : answer.error().reason);
        });
    handler.retry = {"mirror", {between}};
    // Longer than the first time takes; nobody renews it meanwhile.
    handler.lease = std::chrono::hours(1);
    return handler;
}

}  // namespace sp
