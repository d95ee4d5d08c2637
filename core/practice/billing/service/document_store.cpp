// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/service/document_store.h"

#include "core/base/json.h"
#include "core/practice/billing/service/rebill_store.h"
#include "core/storage/database/database.h"

#include <map>

namespace sp {

using namespace billing;

namespace {

#define SP_REFUNDED(column)                                                                                  \
    "(SELECT coalesce(sum(" column "), 0) FROM payment p WHERE p.document = d.id AND p.kind = 'Refund')"
#define SP_DOCUMENT_COLUMNS                                                                                  \
    "d.id, d.status, d.client, d.payer, coalesce(d.snapshot, d.draft), d.paid_minor, d.corrects, "           \
    "d.version, d.issued_at, "                                                                               \
    "d.credited_minor, d.released_minor, " SP_REFUNDED("to_document") ", " SP_REFUNDED(                      \
        "to_credit") ", d.sent, d.early_minor, d.written_off_minor, d.scheduled_on, d.hold_reason, "         \
                     "d.hold_facts, d.scheduled_send"

constexpr auto selectDocument = "SELECT " SP_DOCUMENT_COLUMNS " FROM document d WHERE d.id = :id";
constexpr auto selectAll =
    "SELECT " SP_DOCUMENT_COLUMNS
    " FROM document d WHERE d.status <> 'Void' ORDER BY d.issued_at IS NULL, d.issued_at, d.id";

constexpr auto insertDocument = R"(
    INSERT INTO document (id, type, status, client, payer, series, currency, net_minor, tax_minor, total_minor, corrects,
                          draft, created_at, updated_at)
    VALUES (:id, :type, :status, :client, :payer, :series, :currency, :net, :tax, :total, :corrects, :draft, :now, :now))";

constexpr auto updateDocument = R"(
    UPDATE document
       SET currency = :currency, net_minor = :net, tax_minor = :tax, total_minor = :total, draft = :draft,
           payer = :payer, status = :status, hold_reason = '', hold_facts = '{}', version = version + 1,
           updated_at = :now
     WHERE id = :id AND version = :version AND number IS NULL)";

constexpr auto freeze = R"(
    UPDATE document
       SET status = :status, number = :number, issue_on = :issue_on, due_on = :due_on, currency = :currency,
           net_minor = :net, tax_minor = :tax, total_minor = :total, draft = '{}', snapshot = :snapshot, hash = :hash,
           scheduled_on = NULL, scheduled_send = 0, hold_reason = '', hold_facts = '{}', version = version + 1, updated_at = :now,
           issued_at = :now
     WHERE id = :id AND number IS NULL)";

InvoiceState readState(QByteArrayView name)
{
    const auto state = stateFromName(name);
    return state ? *state : InvoiceState::Draft;
}

Result<BilledDocument> readDocument(const Row &row)
{
    SP_TRY(json, parseJsonObject(row.bytes(4)));
    SP_TRY(content, InvoiceSnapshot::fromJson(json));
    const Money paid(row.integer(5), content.currency);
    std::optional<Error> held;
    if (const QByteArray reason = row.bytes(17); !reason.isEmpty()) {
        SP_TRY(facts, parseJsonObject(row.bytes(18)));
        held = Error{ErrorCode::Refused, reason, facts};
    }
    return BilledDocument{row.id<DocumentTag>(0), readState(row.peek(1)), row.id<ClientTag>(2),
        row.id<ClientTag>(3), std::move(content), paid, row.optionalId<DocumentTag>(6), {}, row.integer(7),
        row.optionalInstant(8), row.integer(9), row.integer(10), row.integer(11), row.integer(12),
        row.integer(13) != 0, row.integer(14), row.integer(15), row.optionalDate(16),
        row.flag(19) ? BilledDocument::WhenIssued::Mail : BilledDocument::WhenIssued::Keep, std::move(held)};
}

SqlParameters documentParameters(const BilledDocument &document, Instant now)
{
    const Totals &totals = document.content.totals;
    return {{":id", document.id}, {":status", stateName(document.state)},
        {":currency", document.content.currency.code()}, {":net", totals.net.minor()},
        {":tax", totals.tax.minor()}, {":total", totals.gross.minor()}, {":now", now}};
}

}  // namespace

Result<std::optional<BilledDocument>> DocumentStore::find(const DocumentId &id) const
{
    SP_TRY(found, m_database.first(selectDocument, {{":id", id}}, readDocument));
    if (!found)
        return std::optional<BilledDocument>();
    SP_TRY(document, *std::move(found));
    SP_TRY(sessions,
        m_database.all("SELECT session, line FROM document_session WHERE document = :id ORDER BY line",
            {{":id", id}}, [](const Row &row) {
                return BilledSession{row.id<SessionTag>(0), static_cast<int>(row.integer(1))};
            }));
    document.sessions = std::move(sessions);
    SP_TRY(expenses, RebillStore(m_database).ofDocument(id));
    document.expenses = std::move(expenses);
    return std::optional(std::move(document));
}

Result<std::vector<std::pair<DocumentId, LocalDate>>> DocumentStore::scheduled() const
{
    return m_database.all("SELECT id, scheduled_on FROM document WHERE status = 'Scheduled' ORDER BY id", {},
        [](const Row &row) { return std::pair(row.id<DocumentTag>(0), row.date(1)); });
}

Result<std::optional<DocumentId>> DocumentStore::numbered(const QByteArray &number) const
{
    return m_database.first(
        "SELECT id FROM document WHERE series IN (SELECT series FROM number_series) AND number = :number",
        {{":number", number}}, [](const Row &row) { return row.id<DocumentTag>(0); });
}

Result<Done> DocumentStore::each(const std::function<void(const BilledDocument &)> &visit) const
{
    std::map<DocumentId, std::vector<BilledSession>> sessions;
    SP_CHECK(m_database.each("SELECT document, session, line FROM document_session ORDER BY document, line",
        {}, [&](const Row &row) {
            sessions[row.id<DocumentTag>(0)].push_back(
                {row.id<SessionTag>(1), static_cast<int>(row.integer(2))});
            return true;
        }));
    SP_TRY(expenses, RebillStore(m_database).all());
    std::optional<Error> failed;
    SP_CHECK(m_database.each(selectAll, {}, [&](const Row &row) {
        auto document = readDocument(row);
        if (!document) {
            failed = document.error();
            return false;
        }
        if (const auto billed = sessions.find(document->id); billed != sessions.end())
            document->sessions = std::move(billed->second);
        if (const auto billed = expenses.find(document->id); billed != expenses.end())
            document->expenses = std::move(billed->second);
        visit(*document);
        return true;
    }));
    if (failed)
        return *failed;
    return Done{};
}

Result<Done> DocumentStore::insert(const BilledDocument &document, const QByteArray &series, Instant now)
{
    SqlParameters parameters = documentParameters(document, now);
    parameters.insert(parameters.end(),
        {{":type", document.content.type == DocumentType::Invoice ? "invoice" : "credit_note"},
            {":client", document.client}, {":payer", document.payer}, {":series", series},
            {":corrects", document.corrects}, {":draft", canonicalJson(document.content.toJson())}});
    SP_CHECK(m_database.run(insertDocument, parameters));
    SP_CHECK(RebillStore(m_database).set(document.id, document.expenses));
    return setSessions(document.id, document.sessions);
}

Result<Done> DocumentStore::updateDraft(const BilledDocument &document, Instant now)
{
    SqlParameters parameters = documentParameters(document, now);
    parameters.insert(
        parameters.end(), {{":payer", document.payer}, {":draft", canonicalJson(document.content.toJson())},
                              {":version", document.version}});
    SP_CHECK(m_database.run(updateDocument, parameters));
    if (m_database.changes() == 0)
        return Error{ErrorCode::Conflict, "invoice.changed"};
    return Done{};
}

Result<Done> DocumentStore::issue(const BilledDocument &document, Instant now)
{
    const QByteArray snapshot = canonicalJson(document.content.toJson());
    SqlParameters parameters = documentParameters(document, now);
    parameters.insert(parameters.end(),
        {{":number", document.content.number}, {":issue_on", document.content.issueDate},
            {":due_on", document.content.dueDate}, {":snapshot", snapshot}, {":hash", sha256({snapshot})}});
    SP_CHECK(m_database.run(freeze, parameters));
    if (m_database.changes() == 0)
        return Error{ErrorCode::Conflict, "invoice.changed"};
    return Done{};
}

Result<Done> DocumentStore::settle(const BilledDocument &document, Instant now)
{
    return m_database.run(R"(
        UPDATE document SET status = :status, paid_minor = :paid, credited_minor = :credited,
               released_minor = :released, sent = :sent, early_minor = :early, written_off_minor = :written_off,
               scheduled_on = :scheduled_on, scheduled_send = :scheduled_send, hold_reason = :hold_reason, hold_facts = :hold_facts,
               version = version + 1, updated_at = :now
         WHERE id = :id)",
        {{":id", document.id}, {":status", stateName(document.state)}, {":paid", document.paid.minor()},
            {":credited", document.creditedMinor}, {":released", document.releasedMinor},
            {":sent", document.sent ? 1 : 0}, {":early", document.earlyMinor},
            {":written_off", document.writtenOffMinor}, {":scheduled_on", document.scheduledOn},
            {":scheduled_send", document.whenIssued == BilledDocument::WhenIssued::Mail ? 1 : 0},
            {":hold_reason", document.held ? document.held->reason : QByteArray("")},
            {":hold_facts", canonicalJson(document.held ? document.held->facts : QJsonObject())},
            {":now", now}});
}

Result<std::vector<int>> DocumentStore::creditedLines(const DocumentId &invoice) const
{
    return m_database.all("SELECT line FROM credited_line WHERE document = :id ORDER BY line",
        {{":id", invoice}}, [](const Row &row) { return static_cast<int>(row.integer(0)); });
}

Result<std::optional<Instant>> DocumentStore::creditedAt(const DocumentId &invoice) const
{
    SP_TRY(at, m_database.first(R"(
        SELECT max(issued_at) FROM document WHERE id IN (SELECT note FROM credited_line WHERE document = :id))",
                   {{":id", invoice}}, [](const Row &row) { return row.optionalInstant(0); }));
    return at.value_or(std::nullopt);
}

Result<Done> DocumentStore::addCreditedLines(
    const DocumentId &invoice, std::span<const int> lines, const DocumentId &note)
{
    for (const int line : lines)
        SP_CHECK(m_database.run("INSERT INTO credited_line (document, line, note) VALUES (:id, :line, :note)",
            {{":id", invoice}, {":line", line}, {":note", note}}));
    return Done{};
}

Result<Done> DocumentStore::setSessions(const DocumentId &id, std::span<const BilledSession> sessions)
{
    SP_CHECK(m_database.run("DELETE FROM document_session WHERE document = :id", {{":id", id}}));
    for (const BilledSession &billed : sessions)
        SP_CHECK(m_database.run(
            "INSERT INTO document_session (document, session, line) VALUES (:id, :session, :line)",
            {{":id", id}, {":session", billed.session}, {":line", billed.line}}));
    return Done{};
}

Result<SeriesState> DocumentStore::series(const QByteArray &name) const
{
    SP_TRY(found, m_database.first("SELECT last, last_issued_on FROM number_series WHERE series = :name",
                      {{":name", name}}, [](const Row &row) {
                          return SeriesState{row.integer(0), row.date(1)};
                      }));
    return found.value_or(SeriesState{});
}

Result<std::optional<LocalDate>> DocumentStore::lastIssued(const QByteArray &series) const
{
    SP_TRY(found,
        m_database.first("SELECT max(issue_on) FROM document WHERE series = :series AND number IS NOT NULL",
            {{":series", series}}, [](const Row &row) { return row.optionalDate(0); }));
    return found.value_or(std::nullopt);
}

Result<Done> DocumentStore::setSeries(const QByteArray &name, const SeriesState &state)
{
    return m_database.run(R"(
        INSERT INTO number_series (series, last, last_issued_on) VALUES (:name, :last, :on)
        ON CONFLICT (series) DO UPDATE SET last = excluded.last, last_issued_on = excluded.last_issued_on)",
        {{":name", name}, {":last", state.last}, {":on", state.lastIssued}});
}

}  // namespace sp
