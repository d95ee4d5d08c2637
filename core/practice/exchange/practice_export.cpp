// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/practice_export.h"

#include "core/base/json.h"
#include "core/formats/csv.h"
#include "core/practice/exchange/exchange_store.h"
#include "core/practice/exchange/open_texts.h"
#include "core/practice/exchange/policy_export.h"
#include "core/practice/exchange/template_export.h"
#include "core/practice/holds/hold_store.h"
#include "core/practice/notes/attachment_store.h"
#include "core/practice/quotes/quote_store.h"
#include "core/practice/recurring/recurring_store.h"
#include "core/primitives/documents/file_name.h"
#include "core/storage/vault/blob_store.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr int everybody = 10'000'000;
/// All sessions there can be: the years a date may have, and a margin.
constexpr Interval always{instantFromMillis(-10'000'000'000'000), instantFromMillis(10'000'000'000'000)};

}  // namespace

Result<Done> PracticeExport::load()
{
    SP_TRY(settings, m_from.m_settings.practice());
    m_names.settings = std::move(settings);
    if (const auto zone = TimeZone::create(m_names.settings.zone))
        m_names.zone = *zone;
    for (const auto status :
        {ClientStatus::Suggested, ClientStatus::Active, ClientStatus::Archived, ClientStatus::Merged}) {
        SP_TRY(summaries, m_from.m_people.store().list(status, everybody, 0));
        for (const ClientSummary &summary : summaries) {
            SP_TRY(client, m_from.m_people.store().find(summary.id));
            if (client)
                m_clients.push_back(*std::move(client));
            m_names.clients[summary.id] = summary.name;
        }
    }
    std::ranges::sort(m_clients, {}, &Client::id);
    SP_TRY(versions, ExchangeStore(m_from.m_database).serviceVersions());
    for (const ServiceVersionId &id : versions) {
        SP_TRY(service, m_from.m_services.version(id));
        m_names.services[id] = service.details.name;
        m_services.push_back(std::move(service));
    }
    SP_CHECK(m_from.m_calendar.store().each([&](const StoredEvent &event) { m_events.push_back(event); }));
    std::ranges::sort(m_events, {}, &StoredEvent::id);
    SP_TRY(sessions, m_from.m_sessions.store().within(always));
    m_sessions = std::move(sessions);
    SP_TRY(holds, HoldStore(m_from.m_database).recent(std::numeric_limits<int>::max()));
    m_holds = std::move(holds);
    std::ranges::sort(m_holds, {}, &Hold::id);
    SP_CHECK(
        m_from.m_notes.store().each([&](const Note &note, const NoteContent &) { m_notes.push_back(note); }));
    std::ranges::sort(m_notes, {}, &Note::id);
    SP_CHECK(m_from.m_billing.store().each([&](const BilledDocument &document) {
        m_documents.push_back(document.id);
        m_names.numbers[document.id] = document.content.number;
    }));
    std::ranges::sort(m_documents);
    SP_CHECK(m_from.m_billing.store().eachPayment(
        [&](const PaymentRecord &payment) { m_payments.push_back(payment); }));
    SP_CHECK(
        ExpenseStore(m_from.m_database).each([&](const Expense &expense) { m_expenses.push_back(expense); }));
    SP_CHECK(QuoteStore(m_from.m_database).each([&](const Quote &quote) { m_quotes.push_back(quote); }));
    SP_CHECK(RecurringInvoiceStore(m_from.m_database).each([&](const RecurringInvoice &recurring) {
        m_recurring.push_back(recurring);
    }));
    // Everything names most records twice: in its own file and in practice.json.
    const auto records = m_clients.size() + m_services.size() + m_events.size() + m_sessions.size() +
                         m_notes.size() + m_documents.size() + m_payments.size() + m_expenses.size() +
                         m_quotes.size() + m_recurring.size() + m_holds.size();
    m_total = static_cast<qint64>(records) * (m_request.content == ExportContent::Everything ? 2 : 1);
    return Done{};
}

Result<Done> PracticeExport::step()
{
    m_done = std::min(m_done + 1, m_total);
    if (m_progress && !m_progress(m_done, m_total))
        return Error{ErrorCode::Refused, "canceled"};
    return Done{};
}

Result<Done> PracticeExport::elements(const Records &records)
{
    bool first = true;
    SP_CHECK(m_folder.append("["));
    SP_CHECK(records([&](const QJsonObject &record) -> Result<Done> {
        SP_CHECK(step());
        SP_CHECK(m_folder.append((first ? QByteArray() : QByteArray(",")) + canonicalJson(record)));
        first = false;
        return Done{};
    }));
    return m_folder.append("]");
}

Result<Done> PracticeExport::list(const QString &path, const Records &records)
{
    SP_CHECK(m_folder.begin(path));
    SP_CHECK(elements(records));
    return m_folder.append("\n");
}

Result<Done> PracticeExport::table(const QString &path, const TableRows &rows)
{
    SP_CHECK(step());
    return m_folder.write(path, writeCsv(rows, FormulaGuard::Mark));
}

Result<BilledDocument> PracticeExport::document(const DocumentId &id)
{
    return m_from.m_billing.document(id);
}

Result<Done> PracticeExport::invoiceTables()
{
    TableRows invoices = invoiceHead(), lines = invoiceLineHead();
    for (const DocumentId &id : m_documents) {
        SP_CHECK(step());
        SP_TRY(document, this->document(id));
        invoices.push_back(invoiceRow(document, m_names));
        const TableRows more = invoiceLineRows(document);
        lines.insert(lines.end(), more.begin(), more.end());
    }
    SP_CHECK(table(u"invoices.csv"_s, invoices));
    return table(u"invoice_lines.csv"_s, lines);
}

Result<Done> PracticeExport::calendarFile()
{
    SP_CHECK(step());
    return m_folder.write(u"calendar.ics"_s, calendarText(m_events, m_names.settings.practitioner, m_now));
}

Result<Done> PracticeExport::contactsFile()
{
    SP_CHECK(step());
    return m_folder.write(u"contacts.vcf"_s, contactsText(m_clients));
}

Result<Done> PracticeExport::noteFiles()
{
    std::map<SessionId, Instant> starts;
    for (const SessionRow &row : m_sessions)
        starts[row.session.id] = row.session.counted().start;
    for (const Note &note : m_notes) {
        SP_CHECK(step());
        SP_TRY(current, m_from.m_notes.store().current(note.id));
        if (!current)
            continue;
        const auto start = note.session ? starts.find(*note.session) : starts.end();
        const Instant at = start == starts.end() ? note.createdAt : start->second;
        const QString date = QString::fromLatin1(dateText(dateOf(m_names.zone.toLocal(at))));
        const QString client = m_names.client(note.client);
        const QString name = safeFileName(client + u' ' + date, u"md"_s);
        const auto text = [&](const QString &body) {
            return noteText(note, *current, body, client, at, m_names.zone);
        };
        SP_CHECK(m_folder.write(m_folder.freeName(u"notes"_s, name), text(current->content.body)));
        if (m_request.privateNotes == PrivateNotes::Include && !current->content.privateBody.isEmpty())
            SP_CHECK(m_folder.write(
                m_folder.freeName(u"notes-private"_s, name), text(current->content.privateBody)));
    }
    return Done{};
}

Result<Done> PracticeExport::eachClient(const Emit &emit)
{
    for (const Client &client : m_clients)
        SP_CHECK(emit(clientJson(client)));
    return Done{};
}

Result<Done> PracticeExport::eachService(const Emit &emit)
{
    for (const Service &service : m_services)
        SP_CHECK(emit(serviceJson(service)));
    return Done{};
}

Result<Done> PracticeExport::eachEvent(const Emit &emit)
{
    for (const StoredEvent &event : m_events)
        SP_CHECK(emit(eventJson(event)));
    return Done{};
}

Result<Done> PracticeExport::eachSession(const Emit &emit)
{
    for (const SessionRow &row : m_sessions) {
        SP_TRY(segments, m_from.m_sessions.store().segments(row.session.id));
        SP_CHECK(emit(sessionJson(row.session, segments)));
    }
    return Done{};
}

Result<Done> PracticeExport::eachHold(const Emit &emit)
{
    for (const Hold &hold : m_holds)
        SP_CHECK(emit(holdJson(hold)));
    return Done{};
}

Result<Done> PracticeExport::eachNote(const Emit &emit)
{
    for (const Note &note : m_notes) {
        SP_TRY(history, m_from.m_notes.store().history(note.id));
        SP_CHECK(emit(noteJson(note, history, m_request.privateNotes)));
    }
    return Done{};
}

Result<Done> PracticeExport::eachDocument(const Emit &emit)
{
    for (const DocumentId &id : m_documents) {
        SP_TRY(document, this->document(id));
        QJsonObject whole = documentJson(document);
        SP_TRY(writeOffs, m_from.m_billing.store().writeOffs(document.id));
        whole.insert(u"write_offs"_s, writeOffsJson(writeOffs));
        SP_CHECK(emit(whole));
    }
    return Done{};
}

Result<Done> PracticeExport::eachPayment(const Emit &emit)
{
    for (const PaymentRecord &payment : m_payments)
        SP_CHECK(emit(paymentJson(payment)));
    return Done{};
}

Result<Done> PracticeExport::eachExpense(const Emit &emit)
{
    const ExpenseStore store(m_from.m_database);
    for (const Expense &expense : m_expenses) {
        SP_TRY(versions, store.versions(expense.id));
        SP_CHECK(emit(expenseRecordJson(expense, versions)));
    }
    return Done{};
}

Result<Done> PracticeExport::eachQuote(const Emit &emit)
{
    for (const Quote &quote : m_quotes)
        SP_CHECK(emit(quoteJson(quote)));
    return Done{};
}

Result<Done> PracticeExport::eachRecurring(const Emit &emit)
{
    const RecurringInvoiceStore store(m_from.m_database);
    for (const RecurringInvoice &recurring : m_recurring) {
        SP_TRY(runs, store.runs(recurring.id));
        SP_CHECK(emit(recurringJson(recurring, runs)));
    }
    return Done{};
}

Result<Done> PracticeExport::eachEntry(const Emit &emit)
{
    Result<Done> emitted = Done{};
    SP_CHECK(m_from.m_ledger.each([&](const PostedEntry &posted) {
        if (emitted)
            emitted = emit(entryJson(posted));
    }));
    return emitted;
}

Result<Done> PracticeExport::attachmentFiles()
{
    SP_TRY(attachments, ExchangeStore(m_from.m_database).attachments());
    const AttachmentStore store(m_from.m_database);
    for (const AttachmentId &id : attachments) {
        SP_CHECK(step());
        SP_TRY(found, store.find(id));
        if (!found)
            continue;
        const Attachment &attachment = *found;
        QJsonObject record{{u"id"_s, QString::fromLatin1(attachment.id.text())},
            {u"owner_type"_s, QString::fromLatin1(attachment.owner.type)},
            {u"owner"_s, QString::fromLatin1(idText(attachment.owner.id))},
            {u"filename"_s, attachment.filename}, {u"mime"_s, QString::fromLatin1(attachment.mime)},
            {u"size"_s, static_cast<qint64>(attachment.size)},
            {u"sha256"_s, QString::fromLatin1(hex(attachment.sha256))}};
        if (m_from.m_blobs) {
            const QFileInfo named(attachment.filename);
            const QString name = named.suffix().isEmpty()
                                     ? safeFileName(attachment.filename, u"bin"_s)
                                     : safeFileName(named.completeBaseName(), named.suffix());
            const QString path = m_folder.freeName(u"attachments"_s, name);
            SP_TRY(holder, holderOf(m_from.m_database, *m_from.m_blobs, contentOf(attachment)));
            SP_CHECK(m_folder.fill(
                path, [&](const QString &plain) { return holder.extract(attachment.sha256, plain); }));
            record.insert(u"file"_s, path);
        }
        m_attachments.append(record);
    }
    return Done{};
}

Result<Done> PracticeExport::practiceFile()
{
    SP_CHECK(m_folder.begin(u"practice.json"_s));
    // The keys rise, so that the file is in canonical form (RFC 8785) though it is never in memory as a
    // whole.
    const auto records = [&](const char *key, auto each) -> Result<Done> {
        SP_CHECK(m_folder.append(QByteArray(",\"") + key + "\":"));
        return elements([&](const Emit &emit) { return (this->*each)(emit); });
    };
    const auto value = [&](const char *key, const QJsonValue &said) {
        return m_folder.append(QByteArray(",\"") + key + "\":" + canonicalJson(said));
    };
    SP_CHECK(m_folder.append("{\"attachments\":" + canonicalJson(m_attachments)));
    SP_CHECK(records("clients", &PracticeExport::eachClient));
    SP_CHECK(records("events", &PracticeExport::eachEvent));
    SP_CHECK(records("expenses", &PracticeExport::eachExpense));
    SP_CHECK(value("exported_at", QString::fromLatin1(instantText(m_now))));
    SP_CHECK(value("format", u"solopilot.practice"_s));
    SP_CHECK(records("holds", &PracticeExport::eachHold));
    SP_CHECK(records("invoices", &PracticeExport::eachDocument));
    SP_CHECK(records("ledger", &PracticeExport::eachEntry));
    SP_CHECK(records("notes", &PracticeExport::eachNote));
    SP_CHECK(records("payments", &PracticeExport::eachPayment));
    SP_TRY(policies, policiesJson(PolicyStore(m_from.m_database)));
    SP_CHECK(value("policies", policies));
    SP_CHECK(value(
        "private_notes", m_request.privateNotes == PrivateNotes::Include ? u"included"_s : u"left_out"_s));
    SP_TRY(profiles, m_from.m_settings.profiles());
    QJsonArray people;
    for (const SettingsStore::Profile &profile : profiles)
        people.append(QJsonObject{{u"id"_s, QString::fromLatin1(profile.id.text())},
            {u"name"_s, profile.name}, {u"role"_s, QString::fromLatin1(roleName(profile.role))}});
    SP_CHECK(value("profiles", people));
    SP_CHECK(records("quotes", &PracticeExport::eachQuote));
    SP_CHECK(records("recurring_invoices", &PracticeExport::eachRecurring));
    SP_CHECK(records("services", &PracticeExport::eachService));
    SP_CHECK(records("sessions", &PracticeExport::eachSession));
    SP_CHECK(value("settings", m_names.settings.toJson()));
    SP_TRY(templates, templatesJson(TemplateStore(m_from.m_database)));
    SP_CHECK(value("templates", templates));
    SP_CHECK(value("version", 1));
    return m_folder.append("}\n");
}

Result<Done> PracticeExport::write()
{
    SP_CHECK(step());
    if (wants(ExportContent::Tables)) {
        SP_CHECK(table(u"clients.csv"_s, clientTable(m_clients)));
        std::map<ServiceId, Service> newest;
        for (const Service &service : m_services)  // Versions rise.
            newest.insert_or_assign(service.id, service);
        std::vector<Service> now;
        for (const auto &[id, service] : newest)
            now.push_back(service);
        SP_CHECK(table(u"services.csv"_s, serviceTable(now)));
        SP_CHECK(table(u"sessions.csv"_s, sessionTable(m_sessions, m_names)));
        SP_CHECK(table(u"payments.csv"_s, paymentTable(m_payments, m_names)));
        SP_CHECK(table(u"expenses.csv"_s, expenseTable(m_expenses, m_names)));
        SP_CHECK(invoiceTables());
        SP_CHECK(table(u"quotes.csv"_s, quoteTable(m_quotes, m_names)));
    }
    if (wants(ExportContent::Calendar))
        SP_CHECK(calendarFile());
    if (wants(ExportContent::Contacts))
        SP_CHECK(contactsFile());
    if (wants(ExportContent::Books)) {
        SP_TRY(journal, m_from.journal());
        SP_CHECK(m_folder.write(u"books.journal"_s, journal));
    }
    if (m_request.content != ExportContent::Everything)
        return Done{};
    const std::pair<const char16_t *, Result<Done> (PracticeExport::*)(const Emit &)> lists[] = {
        {u"clients.json", &PracticeExport::eachClient}, {u"services.json", &PracticeExport::eachService},
        {u"sessions.json", &PracticeExport::eachSession}, {u"holds.json", &PracticeExport::eachHold},
        {u"invoices.json", &PracticeExport::eachDocument}, {u"payments.json", &PracticeExport::eachPayment},
        {u"expenses.json", &PracticeExport::eachExpense}, {u"quotes.json", &PracticeExport::eachQuote},
        {u"recurring_invoices.json", &PracticeExport::eachRecurring}};
    for (const auto &[path, each] : lists)
        SP_CHECK(list(
            QString::fromUtf16(path), [&, each = each](const Emit &emit) { return (this->*each)(emit); }));
    SP_CHECK(noteFiles());
    SP_CHECK(attachmentFiles());
    return practiceFile();
}

}  // namespace sp
