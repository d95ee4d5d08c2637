// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finding/finding_store.h"

#include "core/storage/database/database.h"
#include "core/values/folding.h"

#include <algorithm>
#include <map>

namespace sp {

using namespace finding;

namespace {

constexpr auto selectPeople = R"(
    SELECT id, status, name, company, given || ' ' || family, city, merged_into
      FROM client ORDER BY name COLLATE names, id)";

#define SP_SESSION                                                                                           \
    "SELECT s.id, s.client, s.state, coalesce(s.actual_start, s.planned_start), "                            \
    "coalesce(s.actual_end, s.planned_end), c.name, v.name "                                                 \
    "FROM session s JOIN client c ON c.id = s.client JOIN service_version v ON v.id = s.service_version "
constexpr auto selectSessionsOf =
    SP_SESSION "WHERE s.client = :client ORDER BY s.planned_start DESC LIMIT :limit";
constexpr auto selectSessionsIn = SP_SESSION
    "WHERE s.planned_start >= :from AND s.planned_start < :to ORDER BY s.planned_start LIMIT :limit";
constexpr auto selectSession = SP_SESSION "WHERE s.id = :id";

#define SP_DOCUMENT                                                                                          \
    "SELECT d.id, d.type, d.status, coalesce(d.number, ''), c.name, coalesce(d.issue_on, d.scheduled_on), "  \
    "d.total_minor, d.currency, d.client "                                                                   \
    "FROM document d JOIN client c ON c.id = d.payer WHERE d.status <> 'Void' AND "
#define SP_NEWEST " ORDER BY d.issue_on IS NOT NULL, d.issue_on DESC, d.id DESC"
// By rowid from the two indices, because otherwise the order would tempt SQLite to read the whole table.
constexpr auto selectDocumentsOf =
    SP_DOCUMENT "d.rowid IN (SELECT rowid FROM document WHERE payer = :client "
                "UNION SELECT rowid FROM document WHERE client = :client)" SP_NEWEST " LIMIT :limit";
constexpr auto selectNumbers =
    "SELECT rowid, number FROM document INDEXED BY document_number WHERE number IS NOT NULL "
    "ORDER BY series DESC, number DESC";
constexpr auto selectDocumentByRow = SP_DOCUMENT "d.rowid = :row";
constexpr auto selectDocumentsOver =
    SP_DOCUMENT "d.rowid IN (SELECT rowid FROM document WHERE total_minor BETWEEN :least AND :most "
                "AND status <> 'Void' ORDER BY total_minor, issue_on DESC LIMIT :limit)" SP_NEWEST;
constexpr auto selectDocument = SP_DOCUMENT "d.id = :id";

constexpr auto selectQuotes =
    "SELECT q.id, q.status, coalesce(q.number, ''), c.name, coalesce(q.sent_on, q.valid_until), "
    "q.total_minor, q.currency, q.client, q.payer FROM quote q JOIN client c ON c.id = q.payer "
    "WHERE q.status <> 'Discarded' ORDER BY q.id DESC";
constexpr auto selectExpenses =
    "SELECT id, spent_on, payee, purpose, amount_minor, currency, client FROM expense WHERE removed = 0 "
    "ORDER BY spent_on DESC, id DESC LIMIT :limit";

std::optional<Money> amountOf(const Row &row, int minor, int code)
{
    const auto currency = Currency::create(row.peek(code));
    return currency ? std::optional(Money(row.integer(minor), *currency)) : std::nullopt;
}

Found readSession(const Row &row)
{
    Found found{Kind::Session, row.idBytes(0)};
    found.client = row.id<ClientTag>(1);
    found.state = row.bytes(2);
    found.when = Interval{row.instant(3), row.instant(4)};
    found.name = row.text(5);
    found.words = row.text(6);
    return found;
}

Found readDocument(const Row &row)
{
    Found found{Kind::Document, row.idBytes(0)};
    found.correction = row.peek(1) != "invoice";
    found.state = row.bytes(2);
    found.words = row.text(3);
    found.name = row.text(4);
    found.on = row.optionalDate(5);
    found.amount = amountOf(row, 6, 7);
    found.client = row.id<ClientTag>(8);
    return found;
}

void know(QStringList &words, const QString &text)
{
    for (const QString &word : wordsOf(folded(text)))
        if (!words.contains(word))
            words << word;
}

}  // namespace

Result<std::vector<FindingPerson>> FindingStore::people() const
{
    std::vector<FindingPerson> people;
    std::map<ClientId, ClientId> merged;
    SP_CHECK(m_database.each(selectPeople, {}, [&](const Row &row) {
        const auto id = row.id<ClientTag>(0);
        if (const auto into = row.optionalId<ClientTag>(6); into && row.peek(1) == "Merged") {
            merged.emplace(id, *into);
            return true;
        }
        FindingPerson person{{Kind::Client, id.bytes()}, {id}, {}};
        person.found.state = row.bytes(1);
        person.found.name = row.text(2);
        person.found.words = row.text(3);
        person.found.client = id;
        know(person.known.name, person.found.name);
        know(person.known.name, row.text(4));
        know(person.known.besides, person.found.words);
        know(person.known.around, row.text(5));
        people.push_back(std::move(person));
        return true;
    }));
    std::map<ClientId, FindingPerson *> byId;
    for (FindingPerson &person : people)
        byId.emplace(person.records.front(), &person);
    for (auto &[id, into] : merged)
        if (const auto found = byId.find(into); found != byId.end())
            found->second->records.push_back(id);
    const auto known = [&](const Row &row) -> KnownAs * {
        const auto found = byId.find(row.id<ClientTag>(0));
        return found == byId.end() ? nullptr : &found->second->known;
    };
    SP_CHECK(m_database.each(
        "SELECT client, type, value, normalised FROM client_contact ORDER BY client, position", {},
        [&](const Row &row) {
            if (KnownAs *whose = known(row); whose && row.peek(1) == "email") {
                const QString mail = folded(row.text(2).trimmed());
                whose->mails << mail;
                know(whose->besides, mail.section(u'@', 0, 0));
            } else if (whose) {
                QString digits = row.text(3);
                digits.remove(u'+');
                whose->numbers << digits;
            }
            return true;
        }));
    SP_CHECK(m_database.each("SELECT client, tag FROM client_tag", {}, [&](const Row &row) {
        if (KnownAs *whose = known(row))
            know(whose->around, row.text(1));
        return true;
    }));
    return people;
}

Result<std::vector<Found>> FindingStore::sessionsOf(std::span<const ClientId> records, int limit) const
{
    std::vector<Found> sessions;
    for (const ClientId &client : records) {
        SP_TRY(some, m_database.all(selectSessionsOf, {{":client", client}, {":limit", limit}}, readSession));
        std::ranges::move(some, std::back_inserter(sessions));
    }
    std::ranges::stable_sort(
        sessions, std::ranges::greater{}, [](const Found &session) { return session.when->start; });
    return sessions;
}

Result<std::vector<Found>> FindingStore::sessionsIn(Interval window, int limit) const
{
    return m_database.all(
        selectSessionsIn, {{":from", window.start}, {":to", window.end}, {":limit", limit}}, readSession);
}

Result<std::optional<Found>> FindingStore::session(const SessionId &id) const
{
    return m_database.first(selectSession, {{":id", id}}, readSession);
}

Result<std::vector<Found>> FindingStore::documentsOf(std::span<const ClientId> records, int limit) const
{
    std::vector<Found> documents;
    for (const ClientId &client : records) {
        SP_TRY(
            some, m_database.all(selectDocumentsOf, {{":client", client}, {":limit", limit}}, readDocument));
        // Who ordered and who pays may be two records of one person.
        for (Found &each : some)
            if (std::ranges::find(documents, each.id, &Found::id) == documents.end())
                documents.push_back(std::move(each));
    }
    std::ranges::stable_sort(documents, [](const Found &a, const Found &b) {
        const bool draft = !a.on, otherDraft = !b.on;
        return draft != otherDraft ? draft : a.on > b.on;
    });
    return documents;
}

Result<std::vector<Found>> FindingStore::documentsByNumber(
    const QByteArray &digits, const std::function<int(QByteArrayView)> &judge, std::size_t limit) const
{
    if (digits.isEmpty())
        return std::vector<Found>();
    struct Hit {
        int fit;
        std::int64_t row;
    };
    // From the last number down, so that of equal ones the first that come stay.
    std::vector<Hit> best;
    SP_CHECK(m_database.each(selectNumbers, {}, [&](const Row &row) {
        const QByteArrayView number = row.peek(1);
        const int fit = number.contains(digits) ? judge(number) : 0;
        if (fit == 0 || (best.size() == limit && fit <= best.back().fit))
            return true;
        const auto place = std::ranges::upper_bound(best, fit, std::ranges::greater{}, &Hit::fit);
        best.insert(place, {fit, row.integer(0)});
        if (best.size() > limit)
            best.pop_back();
        return true;
    }));
    std::vector<Found> documents;
    for (const Hit &hit : best) {
        SP_TRY(found, m_database.first(selectDocumentByRow, {{":row", hit.row}}, readDocument));
        if (!found)
            continue;
        found->fit = hit.fit;
        documents.push_back(*std::move(found));
    }
    return documents;
}

Result<std::vector<Found>> FindingStore::documentsOver(std::int64_t least, std::int64_t most, int limit) const
{
    return m_database.all(
        selectDocumentsOver, {{":least", least}, {":most", most}, {":limit", limit}}, readDocument);
}

Result<std::optional<Found>> FindingStore::document(const DocumentId &id) const
{
    return m_database.first(selectDocument, {{":id", id}}, readDocument);
}

Result<std::vector<FindingQuote>> FindingStore::quotes() const
{
    return m_database.all(selectQuotes, {}, [](const Row &row) {
        FindingQuote quote{{Kind::Quote, row.idBytes(0)}, row.id<ClientTag>(7), row.id<ClientTag>(8)};
        quote.found.state = row.bytes(1);
        quote.found.words = row.text(2);
        quote.found.name = row.text(3);
        quote.found.on = row.optionalDate(4);
        quote.found.amount = amountOf(row, 5, 6);
        quote.found.client = quote.client;
        return quote;
    });
}

Result<std::vector<Found>> FindingStore::expenses(int limit) const
{
    return m_database.all(selectExpenses, {{":limit", limit}}, [](const Row &row) {
        Found found{Kind::Expense, row.idBytes(0)};
        found.on = row.optionalDate(1);
        found.name = row.text(2);
        found.words = row.text(3);
        found.amount = amountOf(row, 4, 5);
        found.client = row.optionalId<ClientTag>(6);
        return found;
    });
}

}  // namespace sp
