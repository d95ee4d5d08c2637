// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/quotes/quote_store.h"

#include "core/base/json.h"
#include "core/storage/database/database.h"

namespace sp {

using namespace billing;

namespace {

/// An invoice draft that was thrown away leaves its quote accepted.
#define SP_QUOTE_STATE                                                                                       \
    "CASE WHEN q.status = 'Invoiced' AND (SELECT status FROM document WHERE id = q.invoice) = 'Void' "       \
    "THEN 'Accepted' ELSE q.status END"
#define SP_QUOTE_COLUMNS                                                                                     \
    "q.id, " SP_QUOTE_STATE ", q.client, q.payer, q.content, q.sent_on, q.answered_on, q.decline_reason, "   \
    "q.invoice, q.copied_from, q.version"

constexpr auto selectQuote = "SELECT " SP_QUOTE_COLUMNS " FROM quote q WHERE q.id = :id";
constexpr auto selectAll =
    "SELECT " SP_QUOTE_COLUMNS " FROM quote q WHERE q.status <> 'Discarded' ORDER BY q.id";

constexpr auto selectRows =
    "SELECT q.id, " SP_QUOTE_STATE " AS state, coalesce(q.number, ''), q.payer, c.name, q.valid_until, "
    "q.sent_on, q.total_minor, q.currency FROM quote q JOIN client c ON c.id = q.payer "
    "WHERE q.status <> 'Discarded' ORDER BY CASE state WHEN 'Draft' THEN 0 WHEN 'Sent' THEN 1 "
    "WHEN 'Accepted' THEN 2 ELSE 3 END, CASE state WHEN 'Sent' THEN q.valid_until END, q.id DESC";

constexpr auto insertQuote = R"(
    INSERT INTO quote (id, status, client, payer, number, currency, total_minor, valid_until, sent_on, content,
                       answered_on, decline_reason, invoice, copied_from, created_at, updated_at)
    VALUES (:id, :status, :client, :payer, :number, :currency, :total, :valid_until, :sent_on, :content,
            :answered_on, :decline_reason, :invoice, :copied_from, :now, :now))";

constexpr auto updateQuote = R"(
    UPDATE quote
       SET status = :status, client = :client, payer = :payer, number = :number, currency = :currency,
           total_minor = :total, valid_until = :valid_until, sent_on = :sent_on, content = :content,
           answered_on = :answered_on, decline_reason = :decline_reason, invoice = :invoice,
           copied_from = :copied_from, version = version + 1, updated_at = :now
     WHERE id = :id AND version = :version)";

Result<Quote> readQuote(const Row &row)
{
    SP_TRY(state, quoteStateFromName(row.peek(1)));
    SP_TRY(json, parseJsonObject(row.bytes(4)));
    SP_TRY(content, InvoiceSnapshot::fromJson(json));
    return Quote{row.id<QuoteTag>(0), state, row.id<ClientTag>(2), row.id<ClientTag>(3), std::move(content),
        row.optionalDate(5), row.optionalDate(6), row.text(7), row.optionalId<DocumentTag>(8),
        row.optionalId<QuoteTag>(9), row.integer(10)};
}

SqlParameters parametersOf(const Quote &quote, Instant now)
{
    const QByteArray &number = quote.content.number;
    return {{":id", quote.id}, {":status", stateName(quote.state)}, {":client", quote.client},
        {":payer", quote.payer}, {":number", number.isEmpty() ? std::optional<QByteArray>() : number},
        {":currency", quote.content.currency.code()}, {":total", quote.content.totals.gross.minor()},
        {":valid_until", quote.validUntil()}, {":sent_on", quote.sentOn},
        {":content", canonicalJson(quote.content.toJson())}, {":answered_on", quote.answeredOn},
        {":decline_reason", quote.declineReason}, {":invoice", quote.invoice},
        {":copied_from", quote.copiedFrom}, {":now", now}};
}

bool wanted(QuoteState shown, QuoteFilter::State filter)
{
    switch (filter) {
    case QuoteFilter::State::Waiting:
        return shown == QuoteState::Sent;
    case QuoteFilter::State::Open:
        return shown == QuoteState::Draft || shown == QuoteState::Sent || shown == QuoteState::Accepted;
    case QuoteFilter::State::Any:
        break;
    }
    return true;
}

}  // namespace

Result<std::optional<Quote>> QuoteStore::find(const QuoteId &id) const
{
    SP_TRY(found, m_database.first(selectQuote, {{":id", id}}, readQuote));
    if (!found)
        return std::optional<Quote>();
    SP_TRY(quote, *std::move(found));
    return std::optional(std::move(quote));
}

Result<std::optional<QuoteId>> QuoteStore::numbered(const QByteArray &number) const
{
    return m_database.first("SELECT id FROM quote WHERE number = :number", {{":number", number}},
        [](const Row &row) { return row.id<QuoteTag>(0); });
}

Result<std::vector<QuoteRow>> QuoteStore::list(const QuoteFilter &filter, LocalDate today) const
{
    std::vector<QuoteRow> rows;
    std::optional<Error> failed;
    const QString text = filter.text.trimmed();
    SP_CHECK(m_database.each(selectRows, {}, [&](const Row &row) {
        const auto state = quoteStateFromName(row.peek(1));
        const auto currency = Currency::create(row.peek(8));
        if (!state || !currency) {
            failed = state ? currency.error() : state.error();
            return false;
        }
        QuoteRow read{row.id<QuoteTag>(0), shownState(*state, row.date(5), today), row.bytes(2),
            row.id<ClientTag>(3), row.text(4), row.date(5), row.optionalDate(6),
            Money(row.integer(7), *currency)};
        // Names are compared here: the database knows upper and lower case of ASCII only.
        if (wanted(read.state, filter.state) && (!filter.payer || read.payer == *filter.payer) &&
            (text.isEmpty() || read.payerName.contains(text, Qt::CaseInsensitive) ||
                QString::fromUtf8(read.number).contains(text, Qt::CaseInsensitive)))
            rows.push_back(std::move(read));
        return std::ssize(rows) < filter.limit;
    }));
    if (failed)
        return *failed;
    return rows;
}

Result<DocumentCount> QuoteStore::waiting(Currency currency, LocalDate today) const
{
    SP_TRY(found,
        m_database.first(R"(
        SELECT count(*), coalesce(sum(CASE WHEN currency = :currency THEN total_minor END), 0)
          FROM quote WHERE status = 'Sent' AND valid_until >= :today)",
            {{":currency", currency.code()}, {":today", today}}, [&](const Row &row) {
                return DocumentCount{static_cast<int>(row.integer(0)), Money(row.integer(1), currency)};
            }));
    return found.value_or(DocumentCount{0, Money::zero(currency)});
}

Result<Done> QuoteStore::each(const std::function<void(const Quote &)> &visit) const
{
    std::optional<Error> failed;
    SP_CHECK(m_database.each(selectAll, {}, [&](const Row &row) {
        const auto quote = readQuote(row);
        if (quote)
            visit(*quote);
        else
            failed = quote.error();
        return !failed;
    }));
    if (failed)
        return *failed;
    return Done{};
}

Result<Done> QuoteStore::insert(const Quote &quote, Instant now)
{
    return m_database.run(insertQuote, parametersOf(quote, now));
}

Result<Done> QuoteStore::update(const Quote &quote, Instant now)
{
    SqlParameters parameters = parametersOf(quote, now);
    parameters.push_back({":version", quote.version});
    SP_CHECK(m_database.run(updateQuote, parameters));
    if (m_database.changes() == 0)
        return Error{ErrorCode::Conflict, "quote.changed"};
    return Done{};
}

}  // namespace sp
