// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL of lists of documents and of their sums; that of single ones is in document_store.cpp.
#include "core/practice/billing/service/document_store.h"
#include "core/storage/database/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sp {

using namespace billing;

namespace {

#define SP_OPEN_MINOR                                                                                        \
    "(d.total_minor - d.credited_minor - d.paid_minor + d.released_minor - d.early_minor "                   \
    "- d.written_off_minor + (SELECT coalesce(sum(to_document), 0) FROM payment p "                          \
    "WHERE p.document = d.id AND p.kind = 'Refund'))"
#define SP_IS_OWED                                                                                           \
    "d.type = 'invoice' AND d.status IN ('Issued', 'Sent', 'PartiallyPaid', 'PartiallyRefunded', "           \
    "'Refunded') AND " SP_OPEN_MINOR " > 0"
#define SP_IS_OPEN "d.type = 'invoice' AND d.status IN ('Issued', 'Sent', 'PartiallyPaid')"

/// What was paid by nothing, such as a total of zero, was paid when it was issued.
#define SP_PAID_WITHIN                                                                                       \
    " AND coalesce((SELECT max(p.received_on) FROM payment p WHERE p.document = d.id "                       \
    "AND p.kind <> 'Refund' AND p.id NOT IN (SELECT payment FROM payment_reversal)), d.issue_on) "           \
    "BETWEEN :paid_from AND :paid_to"

constexpr auto selectRows =
    "SELECT d.id, d.type, d.status, coalesce(d.number, ''), d.payer, c.name, d.issue_on, d.due_on, "
    "d.total_minor, d.paid_minor, d.currency, CASE WHEN d.type <> 'invoice' OR d.number IS NULL THEN 0 "
    "ELSE " SP_OPEN_MINOR " END, d.scheduled_on, d.hold_reason <> '' "
    "FROM document d JOIN client c ON c.id = d.payer WHERE ";

/// Which documents. "+" keeps the long lists on the index of their order, which LIMIT then cuts short.
const char *conditionOf(DocumentFilter::State state)
{
    switch (state) {
    case DocumentFilter::State::Any:
        return "d.status <> 'Void'";
    case DocumentFilter::State::Draft:
        return "d.status IN ('Draft', 'Scheduled')";
    case DocumentFilter::State::Open:
        return SP_IS_OPEN;
    case DocumentFilter::State::Owed:
        return SP_IS_OWED;
    case DocumentFilter::State::PastDue:
        return SP_IS_OPEN " AND d.due_on < :today";
    case DocumentFilter::State::Paid:
        return "+d.status = 'Paid'";
    case DocumentFilter::State::Credited:
        return "d.status IN ('Superseded', 'Refunded', 'WrittenOff') OR d.type = 'credit_note'";
    case DocumentFilter::State::Held:
        return "d.status = 'Draft' AND d.hold_reason <> ''";
    }
    Q_UNREACHABLE();
}

constexpr auto noDueDate = "9999-12-31";

/// What comes after a row, in the list's order. Drafts, which have no date, stand first among the newest.
QByteArray afterCondition(const DocumentFilter &filter)
{
    if (!filter.after)
        return {};
    if (filter.order == DocumentFilter::Order::ByDueDate)
        return " AND (coalesce(d.due_on, '9999-12-31'), d.id) > (:after_on, :after_id)";
    return filter.after->issueDate
               ? " AND (d.issue_on IS NOT NULL) = 1 AND (d.issue_on, d.id) < (:after_on, :after_id)"
               : " AND (d.issue_on IS NOT NULL OR d.id < :after_id)";
}

const char *orderOf(const DocumentFilter &filter)
{
    if (filter.order == DocumentFilter::Order::ByDueDate)
        return " ORDER BY coalesce(d.due_on, '9999-12-31'), d.id";
    // Behind an issued document there are no drafts; said so, the index gives the order.
    if (filter.after && filter.after->issueDate)
        return " ORDER BY d.issue_on DESC, d.id DESC";
    return " ORDER BY d.issue_on IS NOT NULL, d.issue_on DESC, d.id DESC";
}

Currency currencyOf(QByteArrayView code)
{
    const auto currency = Currency::create(code);
    return currency ? *currency : Currency::of("EUR");
}

/// A text as LIKE takes it literally, anywhere.
QString anywhere(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(u'\\') + special);
    return u'%' + text + u'%';
}

}  // namespace

Result<QByteArray> DocumentStore::payersNamed(const QString &text) const
{
    // Names are compared here: the database knows upper and lower case of ASCII only.
    QJsonArray payers;
    SP_CHECK(m_database.each("SELECT hex(id), name FROM client", {}, [&](const Row &row) {
        if (row.text(1).contains(text, Qt::CaseInsensitive))
            payers.append(row.text(0));
        return true;
    }));
    return QJsonDocument(payers).toJson(QJsonDocument::Compact);
}

Result<std::vector<DocumentRow>> DocumentStore::list(const DocumentFilter &filter, LocalDate today) const
{
    SqlParameters parameters{{":limit", filter.limit}};
    QByteArray sql = QByteArray(selectRows) + '(' + conditionOf(filter.state) + ')';
    if (filter.state == DocumentFilter::State::PastDue)
        parameters.push_back({":today", today});
    if (filter.paidOn) {
        sql += SP_PAID_WITHIN;
        parameters.push_back({":paid_from", filter.paidOn->from});
        parameters.push_back({":paid_to", filter.paidOn->to});
    }
    if (filter.payer) {
        sql += " AND d.payer = :payer";
        parameters.push_back({":payer", *filter.payer});
    }
    if (const QString text = filter.text.trimmed(); !text.isEmpty()) {
        SP_TRY(payers, payersNamed(text));
        sql += " AND (d.number LIKE :text ESCAPE '\\' OR hex(d.payer) IN (SELECT value FROM "
               "json_each(:payers)))";
        parameters.push_back({":text", anywhere(text)});
        parameters.push_back({":payers", QString::fromUtf8(payers)});
    }
    sql += afterCondition(filter);
    if (filter.after) {
        parameters.push_back({":after_id", filter.after->id});
        if (filter.order == DocumentFilter::Order::ByDueDate)
            parameters.push_back({":after_on",
                filter.after->dueDate ? dateText(*filter.after->dueDate) : QByteArray(noDueDate)});
        else if (filter.after->issueDate)
            parameters.push_back({":after_on", dateText(*filter.after->issueDate)});
    }
    sql += orderOf(filter);
    sql += " LIMIT :limit";
    return m_database.all(sql.constData(), parameters, [&](const Row &row) {
        const Currency currency = currencyOf(row.peek(10));
        const auto type = row.peek(1) == "invoice" ? DocumentType::Invoice : DocumentType::CreditNote;
        const auto due = row.optionalDate(7);
        const auto known = stateFromName(row.peek(2));
        const InvoiceState state = known ? *known : InvoiceState::Draft;
        return DocumentRow{row.id<DocumentTag>(0), type, shownState(state, due, today), row.bytes(3),
            row.id<ClientTag>(4), row.text(5), row.optionalDate(6), due, Money(row.integer(8), currency),
            Money(row.integer(9), currency), Money(row.integer(11), currency), row.optionalDate(12),
            row.flag(13)};
    });
}

Result<std::vector<DocumentRow>> DocumentStore::open(const ClientId &payer, LocalDate today) const
{
    constexpr int everything = 100'000;
    return list({DocumentFilter::State::Open, payer, everything}, today);
}

Result<DocumentCount> DocumentStore::count(DocumentFilter::State state, Currency currency, LocalDate today,
    const std::optional<billing::Period> &paidOn) const
{
    using enum DocumentFilter::State;
    const bool owed = state == Open || state == Owed || state == PastDue;
    QByteArray sql = QByteArray("SELECT count(*), coalesce(sum(CASE WHEN d.currency = :currency THEN ") +
                     (owed ? SP_OPEN_MINOR : "d.total_minor") + " END), 0) FROM document d WHERE (" +
                     conditionOf(state) + ')';
    SqlParameters parameters{{":currency", currency.code()}};
    if (state == DocumentFilter::State::PastDue)
        parameters.push_back({":today", today});
    if (paidOn) {
        sql += SP_PAID_WITHIN;
        parameters.push_back({":paid_from", paidOn->from});
        parameters.push_back({":paid_to", paidOn->to});
    }
    SP_TRY(found, m_database.first(sql.constData(), parameters, [&](const Row &row) {
        return DocumentCount{static_cast<int>(row.integer(0)), Money(row.integer(1), currency)};
    }));
    return found.value_or(DocumentCount{0, Money::zero(currency)});
}

Result<DocumentCount> DocumentStore::received(Currency currency, LocalDate from, LocalDate to) const
{
    SP_TRY(found,
        m_database.first(R"(
        SELECT coalesce(sum(kind = 'Payment' AND part_of IS NULL), 0),
               coalesce(sum(CASE kind WHEN 'Payment' THEN amount_minor WHEN 'Refund' THEN -amount_minor END), 0)
          FROM payment
         WHERE received_on BETWEEN :from AND :to AND currency = :currency
           AND id NOT IN (SELECT payment FROM payment_reversal))",
            {{":from", from}, {":to", to}, {":currency", currency.code()}}, [&](const Row &row) {
                return DocumentCount{static_cast<int>(row.integer(0)), Money(row.integer(1), currency)};
            }));
    return found.value_or(DocumentCount{0, Money::zero(currency)});
}

}  // namespace sp
