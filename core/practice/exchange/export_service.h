// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/service/billing_service.h"
#include "core/practice/exchange/books.h"
#include "core/practice/exchange/export_folder.h"
#include "core/practice/exchange/mirror_folder.h"
#include "core/practice/exchange/practice_json.h"
#include "core/practice/expenses/expense_store.h"
#include "core/practice/notes/note_service.h"

namespace sp {

class BlobStore;

enum class ExportContent {
    Everything,  ///< All of the below, notes, attachments (where their store is given), and practice.json,
                 ///< which holds every record whole.
    Books,       ///< books.journal for hledger.
    Tables,  ///< A CSV of clients, services, sessions, invoices, their lines, payments, expenses and quotes.
    Calendar,  ///< calendar.ics
    Contacts   ///< contacts.vcf, vCard 4.0
};
/// "all", "hledger", "csv", "ics", "vcard"
QByteArray exportContentName(ExportContent content);

struct ExportRequest {
    ExportContent content = ExportContent::Everything;
    /// Include: notes-private/ is written too, and practice.json holds the private parts.
    PrivateNotes privateNotes = PrivateNotes::LeaveOut;
};

struct ExportReport {
    QString folder;
    std::vector<ExportedFile> files;
    QJsonObject toJson() const;
};

/// Told the records written so far and the number there will be; answering false cancels.
using ExportProgress = std::function<bool(qint64 done, qint64 total)>;

/// Writes a practice out. The same practice at the same moment gives the same bytes. Tables are UTF-8 with
/// LF, a decimal point, ISO 8601 times with their offset, and cells no spreadsheet will run.
class ExportService {
public:
    ExportService(Database &database, PeopleService &people, ServiceStore &services,
        CalendarService &calendar, SessionService &sessions, NoteService &notes, BillingService &billing,
        LedgerStore &ledger, SettingsStore &settings, const BlobStore *blobs = nullptr)
        : m_database(database), m_people(people), m_services(services), m_calendar(calendar),
          m_sessions(sessions), m_notes(notes), m_billing(billing), m_ledger(ledger), m_settings(settings),
          m_blobs(blobs)
    {
    }

    /// Makes `folder`, which is not there yet or empty. Fails with "export.folder_not_empty" {path}, Refused
    /// "canceled", as AtomicFile does, or as the records read; then nothing remains.
    Result<ExportReport> write(const QString &folder, const ExportRequest &request, Instant now,
        const ExportProgress &progress = {}) const;

    /// The ledger in hledger's format.
    Result<QByteArray> journal() const;
    /// Every account of the ledger as the journal names it, with its balance.
    struct BookBalance {
        QString account;
        billing::JournalAmount amount;
    };
    Result<std::vector<BookBalance>> bookBalances() const;

    /// Draws the page of an issued document.
    using DrawInvoice = std::function<Result<QByteArray>(const billing::InvoiceSnapshot &)>;
    /// Says what an open mirror of the practice holds: calendar.ics, contacts.vcf, books.journal,
    /// notes/CLIENT/DATE TITLE.md without their private parts, invoices/NUMBER.pdf and README.txt in the
    /// practice's language. What was issued is drawn once, for it never changes; without `draw` it is left as
    /// it lies there. Notes of merged clients are with whoever stands for them. The service outlives the
    /// folder's bring(). Ends with Refused "canceled" when `go`, asked all along, says so.
    Result<Done> mirror(MirrorFolder &folder, Instant now, const DrawInvoice &draw,
        const std::function<bool()> &go = {}) const;

    /// Says in the audit that what `report` lists left the practice.
    static void audit(Unit &unit, const ExportRequest &request, const ExportReport &report);

private:
    Result<BookAccounts> bookAccounts() const;
    Result<Done> mirrorNotes(MirrorFolder &folder, const std::vector<Client> &clients, const TimeZone &zone,
        const std::function<bool()> &go) const;
    Result<Done> mirrorInvoices(MirrorFolder &folder, const DrawInvoice &draw) const;

    Database &m_database;
    PeopleService &m_people;
    ServiceStore &m_services;
    CalendarService &m_calendar;
    SessionService &m_sessions;
    NoteService &m_notes;
    BillingService &m_billing;
    LedgerStore &m_ledger;
    SettingsStore &m_settings;
    const BlobStore *m_blobs;
    friend class PracticeExport;
};

}  // namespace sp
