// SPDX-License-Identifier: GPL-3.0-or-later
// What the tax report is made of: invoices as issued, and what money and credit notes did to them, in the
// order of the journal.
#include "core/base/json.h"
#include "core/practice/reports/report_store.h"
#include "core/storage/database/database.h"

#include <algorithm>

namespace sp {

using namespace reports;

namespace {

/// The invoices that something happened to in these days. Only some payments change what an invoice charges:
/// those that a rebate was granted with.
#define SP_TOUCHED                                                                                           \
    "WITH touched (id) AS ("                                                                                 \
    "SELECT id FROM document WHERE type = 'invoice' AND number IS NOT NULL "                                 \
    "AND issue_on BETWEEN :from AND :to "                                                                    \
    "UNION SELECT corrects FROM document WHERE type = 'credit_note' AND number IS NOT NULL "                 \
    "AND issue_on BETWEEN :from AND :to "                                                                    \
    "UNION SELECT document FROM payment WHERE document IS NOT NULL AND received_on BETWEEN :from AND :to "   \
    "AND (:every OR discount_minor <> 0) "                                                                   \
    "UNION SELECT p.document FROM payment_reversal r JOIN payment p ON p.id = r.payment "                    \
    "WHERE p.document IS NOT NULL AND r.reversed_on BETWEEN :from AND :to "                                  \
    "AND (:every OR p.discount_minor <> 0)) "

constexpr auto selectInvoices = SP_TOUCHED
    "SELECT d.id, d.snapshot, c.id, c.name FROM touched t JOIN document d ON d.id = t.id "
    "JOIN client own ON own.id = d.payer JOIN client c ON c.id = coalesce(own.merged_into, own.id) "
    "WHERE d.currency = :currency ORDER BY d.issue_on, d.id";

// A payment's rows share one entry. What it brought is taken off by what went back; the credit it left pays
// nothing yet.
constexpr auto selectEvents = SP_TOUCHED R"(
    SELECT p.document, e.seq AS at, 0, p.received_on,
           CASE p.kind WHEN 'Refund' THEN -p.to_document ELSE p.to_document END, p.discount_minor, p.id, NULL
      FROM touched t JOIN payment p ON p.document = t.id
      JOIN journal_entry e ON e.source = coalesce(p.part_of, p.id) AND e.reverses IS NULL
     WHERE p.currency = :currency
    UNION ALL
    SELECT p.document, back.seq, 1, back.effective_on, 0, 0, p.id, NULL
      FROM touched t JOIN payment p ON p.document = t.id
      JOIN journal_entry e ON e.source = coalesce(p.part_of, p.id) AND e.reverses IS NULL
      JOIN journal_entry back ON back.reverses = e.seq
     WHERE p.currency = :currency
    UNION ALL
    SELECT n.corrects, coalesce((SELECT min(seq) FROM journal_entry WHERE source = n.id), 0), 2, n.issue_on,
           -n.total_minor, 0, n.id, n.number
      FROM touched t JOIN document n ON n.corrects = t.id
     WHERE n.currency = :currency AND n.number IS NOT NULL
     ORDER BY at)";

constexpr auto selectCredited = SP_TOUCHED
    "SELECT l.note, l.line FROM touched t JOIN credited_line l ON l.document = t.id ORDER BY l.note, l.line";

/// An event as its row says it, but for the lines of a credit note.
TaxEvent readEvent(const Row &row, Currency currency)
{
    constexpr TaxEvent::Kind kinds[] = {
        TaxEvent::Kind::Money, TaxEvent::Kind::Reversal, TaxEvent::Kind::CreditNote};
    return {
        kinds[row.integer(2)], row.date(3), Money(row.integer(4), currency), Money(row.integer(5), currency)};
}

}  // namespace

Result<std::vector<TaxHistory>> ReportStore::taxHistories(
    LocalDate from, LocalDate to, Currency currency, TaxBasis basis) const
{
    const SqlParameters days{{":from", from}, {":to", to}, {":every", basis == TaxBasis::Received ? 1 : 0}};
    SqlParameters parameters = days;
    parameters.push_back({":currency", currency.code()});
    std::vector<TaxHistory> histories;
    std::map<DocumentId, std::size_t> places;
    std::optional<Error> failed;
    SP_CHECK(m_database.each(selectInvoices, parameters, [&](const Row &row) {
        auto json = parseJsonObject(row.bytes(1));
        auto content = json ? billing::InvoiceSnapshot::fromJson(*json) : json.error();
        if (!content) {
            failed = content.error();
            return false;
        }
        const auto id = row.id<DocumentTag>(0);
        places.emplace(id, histories.size());
        histories.push_back({id, *std::move(content), row.id<ClientTag>(2), row.text(3), {}, {}});
        return true;
    }));
    if (failed)
        return *failed;
    std::map<DocumentId, std::vector<int>> credited;
    SP_CHECK(m_database.each(selectCredited, days, [&](const Row &row) {
        credited[row.id<DocumentTag>(0)].push_back(static_cast<int>(row.integer(1)));
        return true;
    }));
    std::map<IdBytes, std::size_t> payments;  // By the row that pays.
    SP_CHECK(m_database.each(selectEvents, parameters, [&](const Row &row) {
        const auto place = places.find(row.id<DocumentTag>(0));
        if (place == places.end())
            return true;
        TaxHistory &history = histories[place->second];
        TaxEvent event = readEvent(row, currency);
        TaxHistory::Document document{history.invoice, QString::fromUtf8(history.content.number)};
        if (event.kind == TaxEvent::Kind::Money) {
            payments.emplace(row.idBytes(6), history.events.size());
        } else if (event.kind == TaxEvent::Kind::Reversal) {
            event.undoes = payments.at(row.idBytes(6));
        } else {
            document = {row.id<DocumentTag>(6), row.text(7)};
            event.lines = credited[document.id];
        }
        history.events.push_back(std::move(event));
        history.documents.push_back(std::move(document));
        return true;
    }));
    return histories;
}

}  // namespace sp
