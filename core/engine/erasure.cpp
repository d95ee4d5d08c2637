// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/erasure.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/engine/audit_export.h"
#include "core/engine/audit_signing.h"
#include "core/engine/engine.h"
#include "core/engine/erasure_proof.h"
#include "core/engine/kept_drafts.h"
#include "core/practice/erasing/erase_store.h"
#include "core/practice/erasing/retention.h"
#include "core/storage/database/client_key_store.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr auto permission = "client.erase";

/// No change set is kept of what is erased.
class Uncaptured {
public:
    explicit Uncaptured(UnitRunner &units) : m_units(units) { m_units.capture(UnitRunner::Capture::Nothing); }
    ~Uncaptured() { m_units.capture(UnitRunner::Capture::Changes); }
    Q_DISABLE_COPY_MOVE(Uncaptured)

private:
    UnitRunner &m_units;
};

/// What lies beside the database. The rows are gone by now, so nothing here can bring them back; whatever
/// fails is done again when the practice is opened, or is told in the log.
void clearAway(Engine &engine, const ErasureSubject &subject, const std::vector<QString> &mailFiles)
{
    if (const auto swept = engine.attachments().removeOrphans(AttachmentService::Sweep::Thorough); !swept)
        logWarning("Files of erased attachments could not be removed...").reason(swept.error());
    if (engine.ports().eml && !mailFiles.empty())
        if (const auto gone = engine.ports().eml->withdraw(mailFiles); !gone)
            logWarning("Mail files of an erased client could not be removed...").reason(gone.error());
    if (const auto gone = eraseFromDrafts(engine, subject.family, subject.names); !gone)
        logWarning("What was typed about an erased client could not be removed...").reason(gone.error());
}

/// The line of the audit that says so.
Result<AuditEntry> erasureOf(Engine &engine, const ClientId &client)
{
    constexpr int some = 1000;
    SP_TRY(lines, engine.units().auditTrail().list(client.bytes(), {}, some));
    const auto said = std::ranges::find(
        lines, QByteArray("client.erased"), [](const AuditEntry &each) { return each.action; });
    if (said == lines.end())
        return Error{ErrorCode::NotFound, "erase.not_erased"};
    return *said;
}

/// What is left to do for the whole file, now or beside the work.
Result<Done> finishErasing(Engine &engine, ErasureReport &report)
{
    // Where it runs for somebody else, it is begun again afterwards. Else signed, and with a witness, so that
    // what is backed up holds the checkpoint too.
    if (!engine.jobs().runs(rewritingJob)) {
        SP_CHECK(engine.settle());
        SP_CHECK(engine.jobs().runDue(rewritingJob));
    }
    SP_TRY(entry, erasureOf(engine, report.client));
    SP_TRY(older, backupsBefore(engine, entry.at));
    report.olderBackups = std::move(older);
    SP_TRY(state, rewritingState(engine));
    if (engine.jobs().runs(rewritingJob)) {
        report.rewritten = ErasureReport::Rewritten::UnderWay;
        return Done{};
    }
    if (state.owedSince)
        return Error{ErrorCode::Unavailable, state.reason.isEmpty() ? "erase.owed" : state.reason};
    report.backup = state.backup;
    return engine.settle();
}

QJsonArray backupsJson(const std::vector<OlderBackup> &backups)
{
    QJsonArray list;
    for (const OlderBackup &each : backups)
        list.append(QJsonObject{{u"file"_s, QFileInfo(each.path).fileName()},
            {u"made_at"_s, QString::fromLatin1(instantText(each.madeAt))},
            {u"leaves_on"_s,
                each.leavesOn ? QJsonValue(QString::fromLatin1(dateText(*each.leavesOn))) : QJsonValue()}});
    return list;
}

}  // namespace

Result<ErasurePlan> erasurePlan(Engine &engine, const ClientId &client)
{
    SP_CHECK(engine.mayRead(permission));
    EraseService service(engine.database(), engine.people(), engine.settings());
    SP_TRY(plan, service.plan(client, engine.now()));
    SP_TRY(subject, service.subject(client));
    SP_TRY(record, engine.people().client(client));
    SP_TRY(backups, backupsBefore(engine, engine.now()));
    SP_TRY(years, retentionYears(engine.settings()));
    return ErasurePlan{std::move(subject), record.details.name, std::move(plan), std::move(backups), years};
}

Result<int> retention(Engine &engine)
{
    SP_CHECK(engine.mayRead("workspace.read"));
    return retentionYears(engine.settings());
}

Result<Done> setRetention(Engine &engine, int years)
{
    return engine.run<Done>(
        "retention.set", [&](Unit &unit) { return setRetentionYears(unit, engine.settings(), years); });
}

Result<std::vector<erasing::Kept>> keptFor(Engine &engine, const ClientId &client, std::optional<int> years)
{
    SP_CHECK(engine.mayRead(permission));
    SP_CHECK(admitYears(years.value_or(erasing::usualYears)));
    EraseService service(engine.database(), engine.people(), engine.settings());
    SP_TRY(plan, service.plan(client, engine.now(), years));
    return plan.kept;
}

Result<ErasureReport> eraseClient(Engine &engine, const ClientId &client, const ErasureOrder &order)
{
    EraseService service(engine.database(), engine.people(), engine.settings());
    SP_TRY(subject, service.subject(client));
    SP_TRY(mailFiles, EraseStore(engine.database(), subject.family).mailFiles());
    ErasureReport report{.client = subject.client, .plan = {}, .backup = {}};
    const auto erase = [&](Unit &unit) -> Result<erasing::Plan> {
        SP_TRY(plan, service.erase(unit, client));
        SP_CHECK(oweRewriting(engine, unit, order.oldBackups));
        return plan;
    };
    {
        const Uncaptured uncaptured(engine.units());
        SP_TRY(plan, engine.run<erasing::Plan>(permission, erase, order.reason));
        report.plan = std::move(plan);
    }
    clearAway(engine, subject, mailFiles);
    if (const auto finished = finishErasing(engine, report); !finished) {
        report.leftUndone = finished.error().reason;
        if (report.backup.isEmpty())
            report.rewritten = ErasureReport::Rewritten::Owed;
    }
    return report;
}

Result<QJsonObject> proveErasure(
    Engine &engine, const ClientId &client, const QString &folder, ProofForm form)
{
    SP_CHECK(engine.mayRead(permission));
    if (form == ProofForm::Pdf && !engine.ports().renderer)
        return Error{ErrorCode::Unavailable, "pdf.no_gui"};
    SP_TRY(record, engine.people().client(client));
    SP_TRY(entry, erasureOf(engine, record.id));
    const QDir place(folder);
    if (place.exists() && !place.isEmpty())
        return Error{ErrorCode::Conflict, "file.exists", {{u"path"_s, folder}}};
    SP_TRY(signer, auditSigner(engine.database(), engine.vault().vault));
    if (!signer)
        return Error{ErrorCode::Corrupt, "audit.key_missing"};
    AuditCheckpoints audit(engine.database(), signer->key());
    if (!engine.rollbackWarning())
        SP_CHECK(audit.make(*signer, engine.now()));
    SP_TRY(proof, proveLink(audit, entry.seq));
    SP_TRY(unit, UndoService(engine.database()).find(entry.unit));
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(profiles, engine.settings().profiles());
    const auto by = std::ranges::find(profiles, entry.actor, &SettingsStore::Profile::id);
    SP_TRY(hash, engine.units().auditTrail().hashAt(entry.seq));
    SP_TRY(backups, backupsBefore(engine, entry.at));
    for (const QString &key : {u"erased"_s, u"kept"_s, u"keys"_s})
        proof.insert(key, entry.data.value(key));
    proof.insert(u"format"_s, u"solopilot.erasure"_s);
    proof.insert(u"version"_s, 1);
    proof.insert(u"practice"_s, settings.seller.name);
    proof.insert(u"client"_s, QString::fromLatin1(record.id.text()));
    proof.insert(u"pseudonym"_s, record.details.name);
    proof.insert(u"erased_at"_s, QString::fromLatin1(instantText(entry.at)));
    proof.insert(u"by"_s, by == profiles.end() ? QString() : by->name);
    proof.insert(u"role"_s, QString::fromLatin1(entry.role));
    proof.insert(u"reason"_s, unit ? unit->reason : QString());
    proof.insert(u"hash"_s, hash ? QString::fromLatin1(hex(*hash)) : QString());
    proof.insert(u"backups"_s, backupsJson(backups));
    const ErasureTold told = tellErasure(proof);
    QByteArray forPeople = textOf(told).toUtf8();
    if (form == ProofForm::Pdf) {
        const auto paper = settings.paper == billing::Paper::A4 ? PaperSize::A4 : PaperSize::Letter;
        SP_TRY(pdf, engine.ports().renderer->renderPdf(pageOf(told, settings.seller.name, paper, entry.at)));
        forPeople = std::move(pdf);
    }
    const QString name = form == ProofForm::Pdf ? u"/erasure.pdf"_s : u"/erasure.txt"_s;
    SP_CHECK(makeFolder(folder));
    SP_CHECK(writeAtomically(folder + u"/erasure.json"_s, canonicalJson(proof) + '\n'));
    SP_CHECK(writeAtomically(folder + name, forPeople));
    SP_CHECK(writeVerifier(folder));
    return proof;
}

}  // namespace sp
