// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/engine/audit_signing.h"
#include "core/engine/audit_stamping.h"
#include "core/engine/backup_drill.h"
#include "core/engine/booking_answers.h"
#include "core/engine/daily_backup.h"
#include "core/engine/erasure_rewriting.h"
#include "core/engine/mirror.h"
#include "core/engine/weekly_check.h"
#include "core/engine/witness_copy.h"
#include "core/practice/documents/invoice_page.h"
#include "core/practice/documents/statement_page.h"
#include "core/practice/finishing/invoice_gate.h"
#include "core/practice/people/contact_gate.h"
#include "core/practice/scheduling/working_hours_policy.h"
#include "core/practice/syncing/record_store.h"
#include "core/primitives/documents/file_name.h"
#include "core/values/passphrase_strength.h"

#include <QDir>

namespace sp {

namespace {

/// Of a calendar that brings thousands of events, so many steps are taken in before whoever waits is heard.
constexpr int syncSteps = 8;

}  // namespace

Engine::Engine(VaultSession vault, EnginePorts ports)
    : m_vault(std::move(vault)), m_ports(ports), m_actor(m_vault.actor()), m_ids(ports.clock, ports.random),
      m_units(m_vault.database, m_bus, m_ids, ports.clock), m_ledger(m_vault.database),
      m_jobStore(m_vault.database), m_jobs(m_vault.database, m_units, m_ids, ports.random,
                                        {m_actor.profile, Role::Owner, Actor::Kind::System}),
      m_policies(m_vault.database, m_registry), m_settings(m_vault.database), m_secrets(m_vault.database),
      m_people(m_vault.database), m_services(m_vault.database), m_calendar(m_vault.database),
      m_sessions(m_vault.database, m_calendar, m_services), m_holds(m_vault.database),
      m_booking(m_vault.database, m_sessions, m_holds, m_calendar, m_services, m_policies),
      m_series(m_vault.database, m_calendar),
      m_availability(m_calendar, m_sessions, m_services, m_people, m_settings, m_policies),
      m_notes(m_vault.database), m_templates(m_vault.database),
      m_billing(m_vault.database, m_ledger, m_people, m_services, m_sessions, m_settings, &m_policies),
      m_expenses(m_vault.database, m_ledger, m_people, m_settings, &m_policies),
      m_reports(m_vault.database, m_ledger, m_billing.store(), m_policies),
      m_outbox(m_vault.database, [this] { return sender(); }),
      m_statements(m_vault.database, m_people, m_settings, m_outbox),
      m_invitations(m_vault.database, m_calendar, m_people, m_services, m_settings, m_outbox),
      m_meetings(m_vault.database, m_calendar, m_services, m_settings, ports.random),
      m_finishing(m_sessions, m_notes, m_billing, m_services, m_people, m_settings, m_outbox),
      m_creditBook(m_vault.database, m_ledger),
      m_packages(m_vault.database, m_creditBook, m_people, m_settings, m_policies),
      m_credits(m_vault.database, m_creditBook, m_packages, m_sessions, m_services, m_billing, m_policies),
      m_issueSchedule(m_vault.database, m_billing, m_finishing, m_settings),
      m_quotes(m_vault.database, m_billing, m_people, m_settings, m_outbox),
      m_recurring(m_vault.database, m_billing, m_issueSchedule, m_settings),
      m_syncing(m_vault.database, m_calendar, m_settings, m_secrets, ports.calendars, ports.parser),
      m_finding(m_vault.database, m_calendar),
      m_blobs(m_vault.folder.layout().attachments(), m_vault.vaultKey),
      m_attachments(m_vault.database, m_units, m_blobs),
      m_attachmentSealing(m_vault.database, m_attachments, m_blobs),
      m_reserve(m_vault.folder.layout().reserve())
{
    expectChange();
    m_units.onNoRoom([this] { giveUpReserve(); });
    m_ledger.askAdmission([this](LocalDate on) { return m_closedBooks.admit(on); });
    m_registry.add(timePolicy());
    m_registry.add(ownTaxPolicy());
    m_registry.add(workingHoursPolicy());
    availability::addAvailabilityPolicies(m_registry);
    m_registry.add(mileagePolicy());
    m_registry.add(changeTermsPolicy());
    credit::addCreditPolicies(m_registry);
    m_outbox.resolve("document", [this](const AttachmentReference &reference) -> Result<AttachmentSource> {
        SP_TRY(document, m_billing.document(DocumentId(reference.id)));
        if (!document.issued())
            return Error{ErrorCode::Refused, "invoice.not_issued"};
        return attached(document.content, reference.filename);
    });
    m_outbox.resolve("statement", [this](const AttachmentReference &reference) -> Result<AttachmentSource> {
        SP_TRY(statement, m_statements.sent(StatementId(reference.id)));
        SP_TRY(page, statements::composeStatement(statement));
        const Digest digest = sha256({canonicalJson(statements::statementJson(statement))});
        return AttachmentSource{digest, pdfMaker(std::move(page), reference.filename)};
    });
    m_outbox.resolve("quote", [this](const AttachmentReference &reference) -> Result<AttachmentSource> {
        SP_TRY(quote, m_quotes.quote(QuoteId(reference.id)));
        if (quote.state == billing::QuoteState::Draft)
            return Error{ErrorCode::Refused, "quote.not_sent"};
        return attached(quote.content, reference.filename);
    });
    m_outbox.resolve(InvitationService::letterType,
        [this](const AttachmentReference &reference) { return m_invitations.attachment(reference); });
    m_outbox.addGate("invoice_credited", creditedInvoiceGate(m_billing));
    m_outbox.addGate("do_not_contact", contactGate(m_people));
    if (m_ports.eml)
        m_outbox.carry(MailChannel::Eml, *m_ports.eml);
    if (m_ports.smtp)
        m_outbox.carry(MailChannel::Smtp, *m_ports.smtp);
    m_outbox.askUndoWindow([this]() -> Result<std::chrono::milliseconds> {
        SP_TRY(settings, m_settings.practice());
        return std::chrono::seconds(settings.undoSeconds);
    });
    m_outbox.registerJobs(m_jobs);
    m_issueSchedule.registerJobs(m_jobs);
    m_quotes.registerJobs(m_jobs);
    m_recurring.registerJobs(m_jobs);
    m_syncing.registerJobs(m_jobs);
    m_recurring.askTrusted([this] { return !rollbackWarning(); });
    m_jobs.handle(dailyBackupJob, dailyBackupHandler(*this));
    m_jobs.handle(backupDrillJob, backupDrillHandler(*this));
    m_jobs.handle(mirrorJob, mirrorHandler(*this));
    m_attachmentSealing.registerJobs(m_jobs);
    m_jobs.handle(rewritingJob, rewritingHandler(*this));
    m_vault.database.whenBusy([this] { m_jobs.giveWay(); });
    m_jobs.handle(weeklyCheckJob, weeklyCheckHandler(*this));
    if (m_ports.stamps)
        m_jobs.handle(auditStampJob, auditStampHandler(*this, *m_ports.stamps));
    joinBookingAndAvailability(m_booking, m_availability, m_holds, m_sessions, m_ports.clock);
    m_booking.registerJobs(m_jobs);
    m_credits.registerJobs(m_jobs);
    m_invitations.registerJobs(m_jobs);
    m_sessions.follow(m_bus);
    m_credits.follow(m_bus);
    m_series.follow(m_bus);
    m_invitations.follow(m_bus);
    m_meetings.follow(m_bus);
    cancelMailOfCredited(m_bus, m_billing, m_outbox);
    m_bus.hear<ClientRefused>([this](Unit &unit, const ClientRefused &refused) {
        return m_calendar.unassign(unit, refused.client);
    });
    m_bus.hear<MessageSent>([this](Unit &unit, const MessageSent &sent) -> Result<Done> {
        if (sent.subjectType != "document" || !sent.subjectId)
            return Done{};
        return m_billing.markSent(unit, DocumentId(*sent.subjectId));
    });
}

std::function<Result<MailAttachment>()> Engine::pdfMaker(PageDocument page, const QString &filename) const
{
    // The renderer is used by one thread at a time: the one that sends.
    return
        [page = std::move(page), renderer = m_ports.renderer, name = filename]() -> Result<MailAttachment> {
            if (!renderer)
                return Error{ErrorCode::Unavailable, "pdf.no_gui"};
            SP_TRY(bytes, renderer->renderPdf(page));
            return MailAttachment{name, "application/pdf", bytes};
        };
}

Engine::~Engine()
{
    if (const auto settled = settle(); !settled)
        logWarning("Closing without a settled log...").reason(settled.error());
}

Result<MailAddress> Engine::sender()
{
    SP_TRY(settings, m_settings.practice());
    SP_TRY(address, EmailAddress::create(settings.seller.email));
    return MailAddress{
        address, settings.practitioner.isEmpty() ? settings.seller.name : settings.practitioner};
}

Result<FinishResult> Engine::finish(const FinishRequest &request, const QByteArray &key)
{
    if (request.note)
        SP_CHECK(m_units.require(m_actor, "note.save"));
    const QJsonObject asked = request.toJson();
    SP_TRY(answer,
        m_units.runOnce({"session.finish", m_actor, {}, key, asked}, [&](Unit &unit) -> Result<QJsonObject> {
            SP_TRY(result, m_finishing.finish(unit, request));
            return result.toJson();
        }));
    return FinishResult::fromJson(answer);
}

Result<AttachmentSource> Engine::attached(const billing::InvoiceSnapshot &content, const QString &name)
{
    SP_TRY(page, billing::composeInvoice(content));
    const Digest digest = sha256({canonicalJson(content.toJson())});
    return AttachmentSource{digest, pdfMaker(std::move(page), name)};
}

Result<QByteArray> Engine::pdf(const DocumentId &id)
{
    // A draft as it would be issued now.
    SP_TRY(review, m_billing.review(id, now()));
    return pdf(review.document.content);
}

Result<QByteArray> Engine::pdf(const billing::InvoiceSnapshot &content)
{
    if (!m_ports.renderer)
        return Error{ErrorCode::Unavailable, "pdf.no_gui"};
    SP_TRY(page, billing::composeInvoice(content));
    return m_ports.renderer->renderPdf(page);
}

Result<QByteArray> Engine::pdf(const statements::AccountStatement &statement)
{
    if (!m_ports.renderer)
        return Error{ErrorCode::Unavailable, "pdf.no_gui"};
    SP_TRY(page, statements::composeStatement(statement));
    return m_ports.renderer->renderPdf(page);
}

bool Engine::giveUpReserve()
{
    const bool given = m_reserve.giveUp();
    if (given)
        logWarning("The disk is full, so the room that was kept back for that is given up...");
    if (given && m_reserved)
        m_reserved = DiskReserve::State::NoRoom;
    return given;
}

template <typename T>
Result<T> Engine::withRoom(const std::function<Result<T>()> &work)
{
    auto answer = work();
    if (!answer && answer.error().reason == "storage.disk_full" && giveUpReserve())
        answer = work();
    return answer;
}

void Engine::keepReserve()
{
    m_reserved = m_reserve.keep();
}

std::optional<Error> Engine::reserveWarning() const
{
    if (m_reserved != DiskReserve::State::NoRoom)
        return std::nullopt;
    return Error{ErrorCode::Unavailable, "storage.reserve_used",
        {{QStringLiteral("mib"), DiskReserve::size / (1024 * 1024)}}};
}

Result<JobReport> Engine::runDueJobs()
{
    if (!m_jobs.holdsDatabase())
        SP_CHECK(m_syncing.rounds().settle(m_units, m_actor.profile));
    SP_TRY(report, withRoom<JobReport>([this] { return m_jobs.runDue(); }));
    if (m_jobs.holdsDatabase())
        return report;
    for (int step = 0; step < syncSteps && m_syncing.rounds().hasMore(); ++step)
        SP_CHECK(m_jobs.runDue(syncing::SyncRounds::job));
    SP_CHECK(m_syncing.rounds().settle(m_units, m_actor.profile));
    if (report.started > 0)
        SP_CHECK(syncing::tidyRecords(m_vault.database, m_units, m_actor.profile));
    SP_TRY(last, CheckpointStore(m_vault.database).last());
    SP_TRY(trail, m_units.auditTrail().head());
    // Asked each second: a day without a new link is not signed for over and over.
    if (last && trail.size > last->head.size && now() - last->at >= std::chrono::days(1))
        settleCheckpoint();
    return report;
}

Result<Done> Engine::settle()
{
    SP_CHECK(withRoom<Done>([this] { return comeToRest(); }));
    if (m_reserved)
        keepReserve();
    return Done{};
}

Result<Done> Engine::comeToRest()
{
    // The witness would vouch for pages that are written at this moment.
    if (m_jobs.holdsDatabase())
        return Error{ErrorCode::Unavailable, "storage.busy"};
    settleCheckpoint();
    SP_CHECK(m_vault.database.checkpoint());
    SP_CHECK(m_vault.writeAnchor(now(), VaultSession::Rest::AtRest));
    expectChange();
    settleWitnessCopy();
    return Done{};
}

Result<Done> Engine::witness()
{
    return withRoom<Done>([this] { return m_vault.writeAnchor(now(), VaultSession::Rest::Working); });
}

void Engine::expectChange()
{
    // The witness vouches for pages that nobody has touched; a program that ends between a change and its
    // next rest would leave it accusing somebody.
    m_vault.database.beforeChange([this] { return witness(); });
}

void Engine::settleCheckpoint()
{
    // A database that was put back is not signed for as the one that was known.
    if (rollbackWarning())
        return;
    // What is wrong with the audit is for the checks to say; nobody is kept from closing by it.
    if (const auto made = signAudit(m_vault.database, m_vault.vault, now()); !made)
        logWarning("The audit trail got no checkpoint...").reason(made.error());
}

void Engine::settleWitnessCopy()
{
    if (!m_ports.keys || rollbackWarning())
        return;
    // The file beside the database is the witness that counts; a keychain that is away costs its copy only.
    if (const auto kept = keepWitnessCopy(m_vault, *m_ports.keys, now()); !kept)
        logWarning("The keychain keeps no copy of the witness...").reason(kept.error());
}

std::optional<Error> Engine::rollbackWarning() const
{
    if (!needsAcknowledgement(m_vault.anchor.state))
        return std::nullopt;
    return Error{ErrorCode::Corrupt, m_vault.anchor.reason, m_vault.anchor.facts};
}

Result<Done> Engine::acknowledgeRollback()
{
    const auto warning = rollbackWarning();
    if (!warning)
        return Error{ErrorCode::Conflict, "anchor.nothing_to_acknowledge"};
    // The line in the audit comes first: a program that ends in between warns once more, and nothing goes
    // unsaid.
    auto held = m_units.hold(std::nullopt);
    const auto said = run<Done>("audit.acknowledge", [&](Unit &unit) -> Result<Done> {
        QJsonObject facts = warning->facts;
        facts.insert(QStringLiteral("warning"), QString::fromLatin1(warning->reason));
        unit.audit("anchor.acknowledged", "vault", m_vault.vault, facts);
        return Done{};
    });
    if (!said) {
        m_units.hold(std::move(held));
        return said.error();
    }
    SP_CHECK(m_vault.trustDatabase(now()));
    settleWitnessCopy();
    return Done{};
}

Result<bool> Engine::recoveryDue() const
{
    SP_TRY(kept, m_settings.value(recoveryKey));
    return !kept.isEmpty();
}

Result<Done> Engine::noteRecovery()
{
    return run<Done>("keys.recovered", [&](Unit &unit) -> Result<Done> {
        unit.audit("vault.recovered", "vault", m_vault.vault, {});
        return m_settings.setValue(
            unit, recoveryKey, {{QStringLiteral("at"), QString::fromLatin1(instantText(unit.now()))}});
    });
}

Result<std::unique_ptr<Engine>> createPractice(const NewPractice &practice, const Passphrase &passphrase,
    const RecoveryKey &recovery, const KdfPolicy &kdf, EnginePorts ports)
{
    SP_CHECK(checkSettings(practice.settings));
    if (practice.floor == NewPractice::PassphraseFloor::Required)
        SP_CHECK(admitPassphrase(passphrase.bytes().span()));
    SP_TRY(
        vault, VaultSession::create(practice.folder, passphrase, recovery, kdf, ports.clock, ports.random));
    auto engine = std::make_unique<Engine>(std::move(vault), ports);
    auto filled = engine->run<Done>("workspace.create", [&](Unit &unit) -> Result<Done> {
        SP_CHECK(engine->settings().addProfile(
            unit, engine->actor().profile, practice.settings.practitioner, Role::Owner));
        SP_CHECK(engine->settings().setPractice(unit, practice.settings));
        for (const ServiceDetails &service : practice.services)
            SP_CHECK(engine->services().add(unit, service));
        return makeAuditKey(unit, engine->secrets(), ports.random, engine->vault().vault);
    });
    if (filled)
        filled = engine->settle();
    if (!filled) {
        engine.reset();
        if (!QDir(practice.folder).removeRecursively())
            logWarning("A half-made workspace could not be removed...");
        return filled.error();
    }
    return engine;
}

namespace {

Result<std::unique_ptr<Engine>> engineOf(VaultSession vault, EnginePorts ports)
{
    if (ports.keys)
        heedWitnessCopy(vault, *ports.keys);
    auto engine = std::make_unique<Engine>(std::move(vault), ports);
    // Reading them sets the order of names, which the first list already wants.
    if (const auto settings = engine->settings().practice(); !settings)
        logWarning("The settings could not be read...").reason(settings.error());
    // What was attached before clients had keys of their own.
    if (!engine->rollbackWarning())
        if (const auto armed = engine->attachmentSealing().rearm(engine->units(), engine->actor().profile);
            !armed)
            logWarning("Attachments could not be sealed under their clients' keys...").reason(armed.error());
    // An older database would take the attachments it does not know yet for nobody's.
    if (!engine->rollbackWarning())
        if (const auto swept = engine->attachments().removeOrphans(); !swept)
            logWarning("Bytes that belong to no attachment could not be removed...").reason(swept.error());
    // A practice from before there were checkpoints has no key for them.
    if (!engine->rollbackWarning())
        if (const auto keyed = ensureAuditKey(*engine); !keyed)
            logWarning("The audit trail has no key to sign with...").reason(keyed.error());
    // Somebody may have called a job off whose draft is scheduled all the same.
    if (!engine->rollbackWarning())
        if (const auto armed = engine->issueSchedule().rearm(engine->units(), engine->actor().profile);
            !armed)
            logWarning("Scheduled drafts could not be seen to...").reason(armed.error());
    if (!engine->rollbackWarning())
        if (const auto armed = rearmRewriting(*engine); !armed)
            logWarning("What erasing left to do could not be seen to...").reason(armed.error());
    if (!engine->rollbackWarning())
        if (const auto armed = engine->recurring().rearm(engine->units(), engine->actor().profile); !armed)
            logWarning("Recurring invoices could not be seen to...").reason(armed.error());
    return engine;
}

}  // namespace

Result<std::unique_ptr<Engine>> openPractice(
    const QString &folder, const VaultSession::Secret &secret, const KdfPolicy &kdf, EnginePorts ports)
{
    SP_TRY(vault, VaultSession::open(folder, secret, kdf, ports.clock));
    SP_TRY(engine, engineOf(std::move(vault), ports));
    // Not being able to write this down keeps nobody out who needed the sheet to come in.
    if (std::holds_alternative<const RecoveryKey *>(secret))
        if (const auto noted = engine->noteRecovery(); !noted)
            logWarning("The use of the recovery key could not be remembered...").reason(noted.error());
    return engine;
}

Result<std::unique_ptr<Engine>> openPractice(
    const QString &folder, const SecretBytes &kept, EnginePorts ports)
{
    SP_TRY(vault, VaultSession::open(folder, kept, ports.clock));
    return engineOf(std::move(vault), ports);
}

}  // namespace sp
