// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/reports/report_store.h"

#include "core/storage/database/database.h"

namespace sp {

using namespace reports;

namespace {

constexpr auto selectCurrencies = R"(
    SELECT currency FROM document WHERE number IS NOT NULL GROUP BY currency ORDER BY count(*) DESC, currency)";

constexpr auto selectIssued = R"(
    SELECT issue_on FROM document
     WHERE number IS NOT NULL AND currency = :currency AND issue_on BETWEEN :from AND :to)";

// A line that was credited bills nothing any more.
constexpr auto selectSessions = R"(
    SELECT s.planned_start, s.planned_end, coalesce(s.actual_start, s.planned_start),
           coalesce(s.actual_end, s.planned_end), s.state, c.id, c.name,
           (SELECT sum(json_extract(d.snapshot, '$.totals.lines[' || ds.line || '].net'))
              FROM document_session ds JOIN document d ON d.id = ds.document
             WHERE ds.session = s.id AND d.type = 'invoice' AND d.number IS NOT NULL AND d.currency = :currency
               AND NOT EXISTS (SELECT 1 FROM credited_line l WHERE l.document = d.id AND l.line = ds.line)),
           s.id
      FROM session s JOIN client own ON own.id = s.client
      JOIN client c ON c.id = coalesce(own.merged_into, own.id)
     WHERE s.state IN ('Completed', 'NoShow', 'Canceled') AND s.planned_start >= :from AND s.planned_start < :end
     ORDER BY s.planned_start, s.id)";

// Income and tax are owed by the practice's books, so what came stands there below zero.
constexpr auto selectBooked = R"(
    SELECT e.effective_on, e.type, d.id, coalesce(d.number, ''), c.id, coalesce(c.name, ''),
           -sum(CASE WHEN a.kind IN ('income', 'tax') THEN l.quantity ELSE 0 END) AS earned,
           sum(CASE WHEN a.kind IN ('bank', 'cash') THEN l.quantity ELSE 0 END) AS received
      FROM journal_entry e JOIN journal_line l ON l.entry = e.seq JOIN account a ON a.seq = l.account
      LEFT JOIN payment p ON e.source_type = 'payment' AND p.id = e.source
      LEFT JOIN document d ON d.id = CASE e.source_type WHEN 'document' THEN e.source ELSE p.document END
      LEFT JOIN client own ON own.id = coalesce(d.payer, p.client)
      LEFT JOIN client c ON c.id = coalesce(own.merged_into, own.id)
     WHERE a.kind IN ('income', 'tax', 'bank', 'cash') AND a.unit = :currency
       AND e.effective_on BETWEEN :from AND :to
     GROUP BY e.seq HAVING earned <> 0 OR received <> 0
     ORDER BY e.effective_on DESC, e.seq DESC)";

SessionFact::Outcome outcomeOf(QByteArrayView state)
{
    return state == "Completed" ? SessionFact::Outcome::Held
           : state == "NoShow"  ? SessionFact::Outcome::NoShow
                                : SessionFact::Outcome::Canceled;
}

constexpr auto selectPaid = R"(
    SELECT p.received_on, p.kind, p.method, p.document, coalesce(d.number, ''), p.client, c.name, p.amount_minor
      FROM payment p JOIN client c ON c.id = p.client LEFT JOIN document d ON d.id = p.document
     WHERE p.received_on BETWEEN :from AND :to AND p.currency = :currency AND p.kind IN ('Payment', 'Refund')
       AND p.id NOT IN (SELECT payment FROM payment_reversal)
     ORDER BY p.received_on DESC, p.id DESC)";

}  // namespace

Result<std::vector<Currency>> ReportStore::currencies() const
{
    SP_TRY(codes, m_database.all(selectCurrencies, {}, [](const Row &row) { return row.bytes(0); }));
    std::vector<Currency> currencies;
    for (const QByteArray &code : codes) {
        SP_TRY(currency, Currency::create(code));
        currencies.push_back(currency);
    }
    return currencies;
}

Result<std::vector<LocalDate>> ReportStore::issued(LocalDate from, LocalDate to, Currency currency) const
{
    return m_database.all(selectIssued, {{":currency", currency.code()}, {":from", from}, {":to", to}},
        [](const Row &row) { return row.date(0); });
}

Result<std::map<ClientId, MergedInto>> ReportStore::merged() const
{
    std::map<ClientId, MergedInto> merged;
    SP_CHECK(m_database.each("SELECT m.id, c.id, c.name FROM client m JOIN client c ON c.id = m.merged_into",
        {}, [&](const Row &row) {
            merged.insert({row.id<ClientTag>(0), MergedInto{row.id<ClientTag>(1), row.text(2)}});
            return true;
        }));
    return merged;
}

Result<std::vector<SessionFact>> ReportStore::sessions(
    LocalDate from, LocalDate to, const TimeZone &zone, Currency currency) const
{
    const Instant start = zone.toInstant(LocalTime(from));
    const Instant end = zone.toInstant(LocalTime(to + std::chrono::days(1)));
    return m_database.all(selectSessions, {{":currency", currency.code()}, {":from", start}, {":end", end}},
        [&](const Row &row) {
            const auto outcome = outcomeOf(row.peek(4));
            const auto length = outcome == SessionFact::Outcome::Held ? row.instant(3) - row.instant(2)
                                                                      : row.instant(1) - row.instant(0);
            const auto billed = row.optionalInteger(7);
            return SessionFact{dateOf(zone.toLocal(row.instant(0))), row.id<ClientTag>(5), row.text(6),
                outcome, std::chrono::round<minutes>(length),
                billed ? std::optional(Money(*billed, currency)) : std::nullopt, row.id<SessionTag>(8)};
        });
}

Result<std::vector<PaidFact>> ReportStore::paid(LocalDate from, LocalDate to, Currency currency) const
{
    return m_database.all(
        selectPaid, {{":currency", currency.code()}, {":from", from}, {":to", to}}, [&](const Row &row) {
            const bool refund = row.peek(1) == "Refund";
            const Money amount(row.integer(7), currency);
            return PaidFact{row.date(0), refund, row.bytes(2), row.optionalId<DocumentTag>(3), row.text(4),
                row.id<ClientTag>(5), row.text(6), refund ? -amount : amount};
        });
}

Result<std::vector<BookedFact>> ReportStore::booked(LocalDate from, LocalDate to, Currency currency) const
{
    return m_database.all(
        selectBooked, {{":currency", currency.code()}, {":from", from}, {":to", to}}, [&](const Row &row) {
            return BookedFact{row.date(0), row.bytes(1), row.optionalId<DocumentTag>(2), row.text(3),
                row.optionalId<ClientTag>(4), row.text(5), Money(row.integer(6), currency),
                Money(row.integer(7), currency)};
        });
}

}  // namespace sp
