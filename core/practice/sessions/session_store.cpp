// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/sessions/session_store.h"

#include "core/practice/holds/hold_store.h"
#include "core/storage/database/database.h"

#include <algorithm>

namespace sp {

namespace {

#define SP_SESSION_COLUMNS                                                                                   \
    "s.id, s.event, s.occurrence, s.client, s.service_version, s.state, s.zone, s.tzdb_version, "            \
    "s.planned_start, s.planned_end, s.actual_start, s.actual_end, s.billing, s.document, s.cancel_reason, " \
    "s.version, s.tentative, s.cutoff_at, s.canceled_as, s.place, s.seats, s.overbooked_reason, "            \
    "s.booking_key, s.rescheduled, s.set_aside, s.set_aside_reason"
#define SP_ROW_SELECT                                                                                        \
    "SELECT " SP_SESSION_COLUMNS ", c.name, c.zone, v.name, v.colour "                                       \
    "  FROM session s JOIN client c ON c.id = s.client JOIN service_version v ON v.id = s.service_version "

constexpr auto selectSession = "SELECT " SP_SESSION_COLUMNS " FROM session s WHERE s.id = :id";
constexpr auto selectOccurrence =
    "SELECT " SP_SESSION_COLUMNS " FROM session s WHERE s.event = :event AND s.occurrence = :occurrence "
    "  AND s.state NOT IN ('Canceled', 'Released', 'Expired')";
constexpr auto selectToCome =
    "SELECT " SP_SESSION_COLUMNS " FROM session s "
    "WHERE s.planned_start > :now - 86400000 AND s.planned_end > :now AND s.event IS NOT NULL "
    "  AND s.state IN ('Tentative', 'Confirmed')";
constexpr auto selectRow = SP_ROW_SELECT "WHERE s.id = :id";
// No session lasts longer than a day, so the index on the start bounds the window on both sides.
constexpr auto selectWithin = SP_ROW_SELECT
    "WHERE s.planned_start > :from - 86400000 AND s.planned_start < :to AND s.planned_end > :from "
    "ORDER BY s.planned_start, s.id";
constexpr auto selectOfClient =
    SP_ROW_SELECT "WHERE s.client = :client ORDER BY s.planned_start DESC LIMIT :limit";
constexpr auto selectUnbilled = SP_ROW_SELECT
    "WHERE s.billing = 'Unbilled' AND s.state = 'Completed' ORDER BY s.planned_start LIMIT :limit";
constexpr auto selectCredited =
    SP_ROW_SELECT "WHERE s.billing = 'Credited' ORDER BY s.planned_start LIMIT :limit";
constexpr auto selectRunning = SP_ROW_SELECT "WHERE s.state = 'InProgress'";
constexpr auto selectOverlapping = SP_ROW_SELECT
    "WHERE s.planned_start > :from - 86400000 AND s.planned_start < :to AND s.planned_end > :from "
    "  AND s.state IN ('Tentative', 'Confirmed', 'InProgress', 'Completed') AND s.id IS NOT :except "
    "ORDER BY s.planned_start";

constexpr auto insertSession = R"(
    INSERT INTO session (id, event, occurrence, client, service_version, state, zone, tzdb_version, planned_start,
                         planned_end, actual_start, actual_end, billing, document, cancel_reason, created_at, updated_at,
                         tentative, cutoff_at, canceled_as, place, seats, overbooked_reason, booking_key, rescheduled,
                         set_aside, set_aside_reason)
    VALUES (:id, :event, :occurrence, :client, :service, :state, :zone, :tzdb, :planned_start, :planned_end,
            :actual_start, :actual_end, :billing, :document, :reason, :now, :now, :tentative, :cutoff, :canceled_as, :place,
            :seats, :overbooked, :key, :rescheduled, :aside, :aside_reason))";

constexpr auto updateSession = R"(
    UPDATE session
       SET state = :state, zone = :zone, tzdb_version = :tzdb, planned_start = :planned_start,
           planned_end = :planned_end, actual_start = :actual_start, actual_end = :actual_end, billing = :billing,
           document = :document, cancel_reason = :reason, occurrence = :occurrence, event = :event,
           client = :client, service_version = :service, tentative = :tentative, cutoff_at = :cutoff,
           canceled_as = :canceled_as, place = :place, seats = :seats, overbooked_reason = :overbooked,
           booking_key = CASE WHEN planned_start = :planned_start AND planned_end = :planned_end THEN :key END, rescheduled = :rescheduled,
           set_aside = :aside, set_aside_reason = :aside_reason, version = version + 1, updated_at = :now
     WHERE id = :id AND version = :version)";

Session readSession(const Row &row)
{
    Session session{row.id<SessionTag>(0), row.optionalId<EventTag>(1), row.bytes(2), row.id<ClientTag>(3),
        row.id<ServiceVersionTag>(4)};
    session.state = sessionStateFromName(row.peek(5)).value_or(SessionState::Confirmed);
    session.zone = row.bytes(6);
    session.tzdbVersion = row.bytes(7);
    session.planned = {row.instant(8), row.instant(9)};
    session.actualStart = row.optionalInstant(10);
    session.actualEnd = row.optionalInstant(11);
    session.billing = billingStateFromName(row.peek(12)).value_or(BillingState::Unbilled);
    session.document = row.optionalId<DocumentTag>(13);
    session.cancelReason = row.text(14);
    session.version = row.integer(15);
    session.tentative = tentativeKindFromName(row.peek(16));
    session.cutoff = row.optionalInstant(17);
    session.canceledAs = standingFromName(row.peek(18));
    session.place = placeFromName(row.peek(19));
    session.seats = static_cast<int>(row.integer(20));
    session.overbookedReason = row.text(21);
    if (!row.isNull(22))
        session.bookingKey = row.bytes(22);
    session.rescheduled = row.flag(23);
    if (const QByteArray rules = row.bytes(24); !rules.isEmpty())
        session.aside = {rules.split(' '), row.text(25)};
    return session;
}

SessionRow readRow(const Row &row)
{
    return {readSession(row), row.text(26), row.bytes(27), row.text(28), row.bytes(29)};
}

SqlParameters sessionParameters(const Session &session, Instant now)
{
    return {{":id", session.id}, {":event", session.event}, {":occurrence", session.occurrence},
        {":client", session.client}, {":service", session.service},
        {":state", sessionStateName(session.state)}, {":zone", session.zone}, {":tzdb", session.tzdbVersion},
        {":planned_start", session.planned.start}, {":planned_end", session.planned.end},
        {":actual_start", session.actualStart}, {":actual_end", session.actualEnd},
        {":billing", billingStateName(session.billing)}, {":document", session.document},
        {":reason", session.cancelReason}, {":now", now},
        {":tentative", tentativeKindName(session.tentative)}, {":cutoff", session.cutoff},
        {":canceled_as", session.canceledAs ? standingName(*session.canceledAs) : QByteArray("")},
        {":place", placeName(session.place)}, {":seats", session.seats},
        {":overbooked", session.overbookedReason}, {":key", session.bookingKey},
        {":rescheduled", session.rescheduled}, {":aside", session.aside.rules.join(' ')},
        {":aside_reason", session.aside.reason}};
}

}  // namespace

std::chrono::milliseconds RunningSession::elapsed(Instant now) const
{
    std::chrono::milliseconds total{0};
    for (const TimerSegment &segment : segments)
        total += std::max(segment.end.value_or(now) - segment.start, std::chrono::milliseconds(0));
    return total;
}

Result<std::optional<Session>> SessionStore::find(const SessionId &id) const
{
    return m_database.first(selectSession, {{":id", id}}, readSession);
}

Result<std::optional<SessionRow>> SessionStore::findRow(const SessionId &id) const
{
    return m_database.first(selectRow, {{":id", id}}, readRow);
}

Result<std::optional<Session>> SessionStore::ofOccurrence(
    const EventId &event, const QByteArray &occurrence) const
{
    return m_database.first(selectOccurrence, {{":event", event}, {":occurrence", occurrence}}, readSession);
}

Result<std::vector<Session>> SessionStore::ofEvent(const EventId &event) const
{
    return m_database.all("SELECT " SP_SESSION_COLUMNS
                          " FROM session s WHERE s.event = :event ORDER BY s.occurrence",
        {{":event", event}}, readSession);
}

Result<std::vector<Session>> SessionStore::toCome(Instant now) const
{
    return m_database.all(selectToCome, {{":now", now}}, readSession);
}

Result<std::vector<SessionRow>> SessionStore::within(Interval window) const
{
    return m_database.all(selectWithin, {{":from", window.start}, {":to", window.end}}, readRow);
}

Result<std::vector<SessionRow>> SessionStore::ofClients(std::span<const ClientId> family, int limit) const
{
    std::vector<SessionRow> rows;
    for (const ClientId &client : family) {
        SP_TRY(some, m_database.all(selectOfClient, {{":client", client}, {":limit", limit}}, readRow));
        rows.insert(rows.end(), some.begin(), some.end());
    }
    std::ranges::stable_sort(
        rows, std::ranges::greater{}, [](const SessionRow &row) { return row.session.planned.start; });
    if (rows.size() > static_cast<std::size_t>(limit))
        rows.erase(rows.begin() + limit, rows.end());
    return rows;
}

Result<std::vector<SessionRow>> SessionStore::unbilled(int limit) const
{
    return m_database.all(selectUnbilled, {{":limit", limit}}, readRow);
}

Result<std::vector<SessionRow>> SessionStore::credited(int limit) const
{
    return m_database.all(selectCredited, {{":limit", limit}}, readRow);
}

Result<std::vector<TimerSegment>> SessionStore::segments(const SessionId &id) const
{
    return m_database.all("SELECT start_at, end_at FROM timer_segment WHERE session = :id ORDER BY position",
        {{":id", id}}, [](const Row &row) {
            return TimerSegment{row.instant(0), row.optionalInstant(1)};
        });
}

Result<std::optional<RunningSession>> SessionStore::running() const
{
    SP_TRY(row, m_database.first(selectRunning, {}, readRow));
    if (!row)
        return std::optional<RunningSession>();
    SP_TRY(segments, this->segments(row->session.id));
    return std::optional(RunningSession{*std::move(row), std::move(segments)});
}

Result<std::vector<SessionRow>> SessionStore::overlapping(
    Interval planned, std::optional<SessionId> except) const
{
    return m_database.all(
        selectOverlapping, {{":from", planned.start}, {":to", planned.end}, {":except", except}}, readRow);
}

Result<std::optional<Session>> SessionStore::ofKey(const QByteArray &bookingKey) const
{
    return m_database.first("SELECT " SP_SESSION_COLUMNS " FROM session s WHERE s.booking_key = :key "
                            "  AND s.state NOT IN ('Canceled', 'Released', 'Expired')",
        {{":key", bookingKey}}, readSession);
}

Result<std::vector<Session>> SessionStore::lapsed(Instant now) const
{
    return m_database.all("SELECT " SP_SESSION_COLUMNS " FROM session s WHERE s.cutoff_at IS NOT NULL "
                          "  AND s.cutoff_at <= :now AND s.state = 'Tentative' ORDER BY s.cutoff_at, s.id",
        {{":now", now}}, readSession);
}

Result<std::optional<Instant>> SessionStore::nextCutoff() const
{
    return m_database.first("SELECT cutoff_at FROM session WHERE cutoff_at IS NOT NULL "
                            "  AND state = 'Tentative' ORDER BY cutoff_at LIMIT 1",
        {}, [](const Row &row) { return row.instant(0); });
}

Result<QByteArray> SessionStore::sealed(const Session &session, const QString &words) const
{
    SP_TRY(value, m_database.first("SELECT hex(sp_seal(:client, 'session.set_aside', :id, :words))",
                      {{":client", session.client}, {":id", session.id}, {":words", words}},
                      [](const Row &row) { return row.bytes(0); }));
    return value.value_or(QByteArray());
}

Result<std::vector<SessionMove>> SessionStore::moves(const SessionId &id) const
{
    return m_database.all("SELECT from_start, from_end, to_start, to_end, standing, at FROM session_move "
                          "WHERE session = :id ORDER BY position",
        {{":id", id}}, [](const Row &row) {
            return SessionMove{{row.instant(0), row.instant(1)}, {row.instant(2), row.instant(3)},
                standingFromName(row.peek(4)).value_or(Standing::Provider), row.instant(5)};
        });
}

Result<Done> SessionStore::addMove(const SessionId &id, const SessionMove &move)
{
    return m_database.run(R"(
        INSERT INTO session_move (session, position, from_start, from_end, to_start, to_end, moved_by, standing, at)
        VALUES (:id, (SELECT count(*) FROM session_move WHERE session = :id), :from_start, :from_end, :to_start, :to_end,
                :by, :standing, :at))",
        {{":id", id}, {":from_start", move.from.start}, {":from_end", move.from.end},
            {":to_start", move.to.start}, {":to_end", move.to.end},
            {":by", move.standing == Standing::Provider ? "provider" : "client"},
            {":standing", standingName(move.standing)}, {":at", move.at}});
}

Result<bool> SessionStore::claimEffect(
    const SessionId &id, std::int64_t version, const QByteArray &effect, Instant now)
{
    SP_CHECK(m_database.run("INSERT INTO session_effect (session, version, effect, at) "
                            "VALUES (:id, :version, :effect, :now) ON CONFLICT DO NOTHING",
        {{":id", id}, {":version", version}, {":effect", effect}, {":now", now}}));
    return m_database.changes() == 1;
}

Result<Done> SessionStore::insert(const Session &session, Instant now)
{
    return asConflict(m_database.run(insertSession, sessionParameters(session, now)));
}

Result<Done> SessionStore::update(const Session &session, Instant now)
{
    SqlParameters parameters = sessionParameters(session, now);
    parameters.push_back({":version", session.version});
    SP_CHECK(asConflict(m_database.run(updateSession, parameters)));
    if (m_database.changes() == 0)
        return Error{ErrorCode::Conflict, "session.changed"};
    return Done{};
}

Result<Done> SessionStore::openSegment(const SessionId &id, Instant at)
{
    return m_database.run(R"(
        INSERT INTO timer_segment (session, position, start_at)
        VALUES (:id, (SELECT count(*) FROM timer_segment WHERE session = :id),
                max(:at, (SELECT coalesce(max(end_at), :at) FROM timer_segment WHERE session = :id))))",
        {{":id", id}, {":at", at}});
}

Result<Done> SessionStore::closeSegment(const SessionId &id, Instant at)
{
    return m_database.run(
        "UPDATE timer_segment SET end_at = max(start_at, :at) WHERE session = :id AND end_at IS NULL",
        {{":id", id}, {":at", at}});
}

}  // namespace sp
