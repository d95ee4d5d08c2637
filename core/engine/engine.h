// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/engine/vault_session.h"
#include "core/ports/calendar_connector.h"
#include "core/ports/confined_parser.h"
#include "core/ports/document_renderer.h"
#include "core/ports/key_store.h"
#include "core/practice/availability/availability_service.h"
#include "core/practice/booking/booking_service.h"
#include "core/practice/booking/series_service.h"
#include "core/practice/expenses/expense_service.h"
#include "core/practice/finding/find_service.h"
#include "core/practice/finishing/finish_service.h"
#include "core/practice/finishing/issue_schedule.h"
#include "core/practice/invitations/invitation_service.h"
#include "core/practice/meetings/meeting_service.h"
#include "core/practice/notes/attachment_sealing.h"
#include "core/practice/notes/attachment_service.h"
#include "core/practice/quotes/quote_service.h"
#include "core/practice/recurring/recurring_service.h"
#include "core/practice/reports/report_service.h"
#include "core/practice/statements/statement_service.h"
#include "core/practice/syncing/sync_service.h"
#include "core/practice/templates/template_service.h"
#include "core/practice/workspace/closed_books.h"
#include "core/practice/workspace/secret_store.h"
#include "core/primitives/policy/policy_service.h"
#include "core/primitives/unit/undo_store.h"
#include "core/storage/vault/blob_store.h"
#include "core/storage/vault/disk_reserve.h"
#include "core/suites/credit/service/credit_service.h"

namespace sp {

class TimeStampAuthority;

/// What the engine is given from outside; all of it outlives the engine.
struct EnginePorts {
    const Clock &clock;
    Random &random;
    DocumentRenderer *renderer = nullptr;  ///< Without it, documents cannot become PDF ("pdf.no_gui").
    MailTransport *eml = nullptr;
    MailTransport *smtp = nullptr;
    KeyStore *keys = nullptr;  ///< Without it, no keychain opens the practice.
    /// Without it, files of other programs are read in this process: for tests, never for a program.
    ConfinedParser *parser = nullptr;
    TimeStampAuthority *stamps = nullptr;    ///< Without it, nobody stamps the audit by itself.
    CalendarConnector *calendars = nullptr;  ///< Without it, no account elsewhere is reached.
};

/// One unlocked practice and everything that works on it. Belongs to one thread. The window asks it through
/// EngineClient, the command line calls it directly.
class Engine {
public:
    Engine(VaultSession vault, EnginePorts ports);
    ~Engine();
    Q_DISABLE_COPY_MOVE(Engine)

    const VaultSession &vault() const { return m_vault; }
    const Actor &actor() const { return m_actor; }
    Database &database() { return m_vault.database; }
    const Clock &clock() const { return m_ports.clock; }
    Instant now() const { return m_ports.clock.now(); }
    const EnginePorts &ports() const { return m_ports; }

    /// Runs `work` as a Unit of the unlocked profile under the permission `name`.
    template <typename T>
    Result<T> run(
        const QByteArray &name, const std::function<Result<T>(Unit &)> &work, const QString &reason = {})
    {
        return m_units.run<T>({name, m_actor, reason}, work);
    }
    /// Fails with Refused "access.denied" unless the unlocked profile may read `permission`.
    Result<Done> mayRead(const QByteArray &permission) { return m_units.require(m_actor, permission); }

    /// Whether the unlocked profile holds `permission`, for leaving out what is not for its eyes; refuses
    /// nothing and writes no denial.
    bool may(QByteArrayView permission) const { return permits(m_actor.role, permission); }

    /// Finishes a session in a Unit of its own; a repeated key answers the first result. A note with it asks
    /// for the permission "note.save" besides "session.finish".
    Result<FinishResult> finish(const FinishRequest &request, const QByteArray &key = {});
    /// Bills whatever is finished and not billed; see FinishService::invoiceAll().
    Result<InvoicedAll> invoiceAll(FinishRequest::Delivery delivery = FinishRequest::Delivery::Send)
    {
        return m_finishing.invoiceAll(m_units, m_actor, delivery);
    }
    /// The PDF of a document, or of a draft as it would print.
    Result<QByteArray> pdf(const DocumentId &id);
    Result<QByteArray> pdf(const billing::InvoiceSnapshot &content);
    Result<QByteArray> pdf(const statements::AccountStatement &statement);
    /// Does what is due: mail that waited, retries, clean-up, some steps of calendars that are being read,
    /// and a checkpoint of the audit where the last is a day old. Answers what happened.
    Result<JobReport> runDueJobs();
    /// Signs a checkpoint of the audit, folds the log into the file and writes the witness, and its copy in
    /// the keychain where that opens the practice: at idle, at lock, before a backup.
    Result<Done> settle();
    /// Writes the witness as of now, so that changes that get lost later are missed: within a second of each.
    Result<Done> witness();
    /// From now on room is kept back for a full disk wherever there is some (DiskReserve), and given up when
    /// a change or coming to rest finds none; for programs, at each opening.
    void keepReserve();
    /// Unavailable "storage.reserve_used" {mib} while there is no room to keep back, for the owner to read.
    std::optional<Error> reserveWarning() const;
    /// Why the database may not be the one that was last seen: rolled back, of another history, or nobody can
    /// tell. Said at every opening until acknowledgeRollback().
    std::optional<Error> rollbackWarning() const;
    /// Lets nothing be changed until acknowledgeRollback(), where rollbackWarning() says something: for
    /// programs that cannot ask. The window asks instead.
    void holdUntilAcknowledged() { m_units.hold(rollbackWarning()); }
    /// Whether the practice was opened with its recovery key and no new one was made since: a key that was
    /// out of its envelope is one that others may have seen. Remembered in the practice until
    /// VaultKeys::changeRecovery().
    Result<bool> recoveryDue() const;
    /// Remembers that the recovery key has opened the practice; openPractice() calls it.
    Result<Done> noteRecovery();
    /// The owner takes the database as it is; the audit says so, and the witness is written anew. Asks for
    /// the permission "audit.acknowledge". Fails with Conflict "anchor.nothing_to_acknowledge".
    Result<Done> acknowledgeRollback();

    UnitRunner &units() { return m_units; }
    PeopleService &people() { return m_people; }
    ServiceStore &services() { return m_services; }
    CalendarService &calendar() { return m_calendar; }
    SessionService &sessions() { return m_sessions; }
    AvailabilityService &availability() { return m_availability; }
    HoldService &holds() { return m_holds; }
    BookingService &booking() { return m_booking; }
    SeriesService &series() { return m_series; }
    NoteService &notes() { return m_notes; }
    TemplateService &templates() { return m_templates; }
    AttachmentService &attachments() { return m_attachments; }
    AttachmentSealing &attachmentSealing() { return m_attachmentSealing; }
    BillingService &billing() { return m_billing; }
    ExpenseService &expenses() { return m_expenses; }
    StatementService &statements() { return m_statements; }
    InvitationService &invitations() { return m_invitations; }
    MeetingService &meetings() { return m_meetings; }
    FinishService &finishing() { return m_finishing; }
    const ReportService &reports() const { return m_reports; }
    IssueSchedule &issueSchedule() { return m_issueSchedule; }
    QuoteService &quotes() { return m_quotes; }
    SyncService &syncing() { return m_syncing; }
    credit::PackageService &packages() { return m_packages; }
    credit::CreditService &credits() { return m_credits; }
    RecurringService &recurring() { return m_recurring; }
    /// Clients, sessions, invoices and the like, as far as the unlocked profile may read them.
    Result<std::vector<finding::Found>> find(const FindRequest &request)
    {
        return m_finding.find(request, {m_actor.role, now()});
    }
    /// See FindService::described().
    Result<std::vector<finding::Found>> described(std::span<const finding::RecordKey> keys)
    {
        return m_finding.described(keys, {m_actor.role, now()});
    }
    SettingsStore &settings() { return m_settings; }
    ClosedBooks &closedBooks() { return m_closedBooks; }
    SecretStore &secrets() { return m_secrets; }
    LedgerStore &ledger() { return m_ledger; }
    Outbox &outbox() { return m_outbox; }
    JobRunner &jobs() { return m_jobs; }
    JobStore &jobStore() { return m_jobStore; }
    PolicyService &policies() { return m_policies; }
    const PolicyRegistry &policyRegistry() const { return m_registry; }
    BlobStore &blobs() { return m_blobs; }
    IdSource &ids() { return m_ids; }
    Random &random() { return m_ports.random; }

    /// The key in settings under which recoveryDue() is remembered.
    static constexpr auto recoveryKey = "recovery_due";

private:
    Result<MailAddress> sender();
    /// What draws a page when its mail leaves.
    std::function<Result<MailAttachment>()> pdfMaker(PageDocument page, const QString &filename) const;
    /// The page of a document, to go along with a mail.
    Result<AttachmentSource> attached(const billing::InvoiceSnapshot &content, const QString &name);
    void expectChange();
    void settleWitnessCopy();
    void settleCheckpoint();
    Result<Done> comeToRest();
    bool giveUpReserve();
    /// What `work` answers; once more where a full disk refused it and there was room to give up.
    template <typename T>
    Result<T> withRoom(const std::function<Result<T>()> &work);

    VaultSession m_vault;
    EnginePorts m_ports;
    Actor m_actor;
    IdSource m_ids;
    EventBus m_bus;
    UnitRunner m_units;
    LedgerStore m_ledger;
    JobStore m_jobStore;
    JobRunner m_jobs;
    PolicyRegistry m_registry;
    PolicyService m_policies;
    SettingsStore m_settings;
    ClosedBooks m_closedBooks{m_settings};
    SecretStore m_secrets;
    PeopleService m_people;
    ServiceStore m_services;
    CalendarService m_calendar;
    SessionService m_sessions;
    HoldService m_holds;
    BookingService m_booking;
    SeriesService m_series;
    AvailabilityService m_availability;
    NoteService m_notes;
    TemplateService m_templates;
    BillingService m_billing;
    ExpenseService m_expenses;
    ReportService m_reports;
    Outbox m_outbox;
    StatementService m_statements;
    InvitationService m_invitations;
    MeetingService m_meetings;
    FinishService m_finishing;
    credit::CreditBook m_creditBook;
    credit::PackageService m_packages;
    credit::CreditService m_credits;
    IssueSchedule m_issueSchedule;
    QuoteService m_quotes;
    RecurringService m_recurring;
    SyncService m_syncing;
    FindService m_finding;
    BlobStore m_blobs;
    AttachmentService m_attachments;
    AttachmentSealing m_attachmentSealing;
    DiskReserve m_reserve;
    std::optional<DiskReserve::State> m_reserved;  ///< Nothing until somebody wants it.
};

/// What a new practice starts with.
struct NewPractice {
    QString folder;
    PracticeSettings settings;
    std::vector<ServiceDetails> services = {};
    /// Waived: a practice of invented people, whose passphrase everybody may know.
    enum class PassphraseFloor { Required, Waived } floor = PassphraseFloor::Required;
};

/// Makes a practice and unlocks it; `recovery` was shown to the owner before. A failure leaves no folder
/// behind. Fails also with "passphrase.too_weak".
Result<std::unique_ptr<Engine>> createPractice(const NewPractice &practice, const Passphrase &passphrase,
    const RecoveryKey &recovery, const KdfPolicy &kdf, EnginePorts ports);
Result<std::unique_ptr<Engine>> openPractice(
    const QString &folder, const VaultSession::Secret &secret, const KdfPolicy &kdf, EnginePorts ports);
/// Opens it with what the machine's keychain kept (keychainSecret in vault_keys.h).
Result<std::unique_ptr<Engine>> openPractice(
    const QString &folder, const SecretBytes &kept, EnginePorts ports);

}  // namespace sp
