// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/exchange/export_service.h"
#include "core/practice/exchange/export_tables.h"
#include "core/practice/exchange/hold_export.h"
#include "core/practice/exchange/quote_export.h"

namespace sp {

/// One run of an export: what it has read, and how far it is.
class PracticeExport {
public:
    PracticeExport(const ExportService &from, const ExportRequest &request, Instant now,
        const ExportProgress &progress, ExportFolder &folder)
        : m_from(from), m_request(request), m_now(now), m_progress(progress), m_folder(folder)
    {
    }

    Result<Done> load();
    Result<Done> write();

private:
    using Emit = std::function<Result<Done>(const QJsonObject &)>;
    using Records = std::function<Result<Done>(const Emit &)>;

    Result<Done> step();
    Result<Done> list(const QString &path, const Records &records);
    Result<Done> elements(const Records &records);
    Result<Done> table(const QString &path, const TableRows &rows);
    Result<Done> invoiceTables();
    Result<Done> calendarFile();
    Result<Done> contactsFile();
    Result<Done> noteFiles();
    Result<Done> attachmentFiles();
    Result<Done> practiceFile();

    Result<Done> eachClient(const Emit &emit);
    Result<Done> eachService(const Emit &emit);
    Result<Done> eachEvent(const Emit &emit);
    Result<Done> eachSession(const Emit &emit);
    Result<Done> eachHold(const Emit &emit);
    Result<Done> eachNote(const Emit &emit);
    Result<Done> eachDocument(const Emit &emit);
    Result<Done> eachPayment(const Emit &emit);
    Result<Done> eachQuote(const Emit &emit);
    Result<Done> eachRecurring(const Emit &emit);
    Result<Done> eachEntry(const Emit &emit);
    Result<Done> eachExpense(const Emit &emit);
    Result<BilledDocument> document(const DocumentId &id);
    bool wants(ExportContent content) const
    {
        return m_request.content == ExportContent::Everything || m_request.content == content;
    }

    const ExportService &m_from;
    ExportRequest m_request;
    Instant m_now;
    const ExportProgress &m_progress;
    ExportFolder &m_folder;

    ExportNames m_names;
    std::vector<Client> m_clients;
    std::vector<Service> m_services;
    std::vector<StoredEvent> m_events;
    std::vector<SessionRow> m_sessions;
    std::vector<Hold> m_holds;
    std::vector<Note> m_notes;
    std::vector<DocumentId> m_documents;
    std::vector<PaymentRecord> m_payments;
    std::vector<Expense> m_expenses;
    std::vector<Quote> m_quotes;
    std::vector<RecurringInvoice> m_recurring;
    QJsonArray m_attachments;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

}  // namespace sp
