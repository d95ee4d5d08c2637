// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/syncing/link_store.h"

#include "core/base/json.h"
#include "core/storage/database/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace sp::syncing {

namespace {

using Origin = EventLink::Origin;
using State = EventLink::State;

constexpr std::array stateNames = {"linked", "again", "second", "unreadable", "left"};

#define SP_LINKS                                                                                             \
    "SELECT calendar, external_id, uid, event, etag, base, base_hash, before_hash, sequence, seen, busy,"    \
    " origin, state FROM external_event"
/// No two states of the rows of one uid give the same: a version only rises, and a row more weighs more than
/// any version.
#define SP_MARK "(sum(version) + count(*) * 1000000007)"

constexpr auto putLink = R"(
    INSERT INTO external_event (calendar, external_id, uid, event, etag, base, base_hash, before_hash, sequence, seen,
                                busy, origin, state)
    VALUES (:calendar, :external, :uid, :event, :etag, :base, :base_hash, :before, :sequence, :seen, :busy, :origin,
            :state)
        ON CONFLICT (calendar, external_id) DO UPDATE
       SET uid = excluded.uid, event = excluded.event, etag = excluded.etag, base = excluded.base,
           base_hash = excluded.base_hash, before_hash = excluded.before_hash, sequence = excluded.sequence,
           seen = excluded.seen, busy = excluded.busy, origin = excluded.origin, state = excluded.state)";

/// What was booked here bears a name of ours, also the rest of a series that was cut here; whoever is erased
/// has taken that name along.
constexpr auto selectOutgoing = R"(
    WITH here AS MATERIALIZED (SELECT uid, )" SP_MARK R"( AS mark FROM calendar_event GROUP BY uid)
    SELECT x.calendar, x.uid, coalesce(h.mark, 0)
      FROM external_event x
      JOIN remote_calendar c ON c.id = x.calendar
      LEFT JOIN here h ON h.uid = x.uid
     WHERE c.account = :account AND c.writable = 1 AND (x.origin = 'here' OR c.two_way = 1)
       AND (x.state = 'again' OR (x.state = 'linked' AND x.seen <> coalesce(h.mark, 0)))
       AND NOT EXISTS (SELECT 1 FROM sync_attempt t
                        WHERE t.calendar = x.calendar AND t.uid = x.uid AND t.again_at > :now)
    UNION ALL
    SELECT c.id, e.uid, h.mark
      FROM remote_calendar c
      JOIN calendar_event e ON e.uid LIKE '%@solopilot' AND e.source IN ('local', 'sync')
                           AND e.recurrence_id = '' AND e.status <> 'Canceled'
                           AND (e.until_at IS NULL OR e.until_at > :from)
      JOIN here h ON h.uid = e.uid
     WHERE c.account = :account AND c.target = 1 AND c.writable = 1
       AND NOT EXISTS (SELECT 1 FROM external_event x WHERE x.uid = e.uid)
       AND NOT EXISTS (SELECT 1 FROM sync_attempt t
                        WHERE t.calendar = c.id AND t.uid = e.uid AND t.again_at > :now)
     LIMIT :limit)";

constexpr auto selectOrigins = R"(
    SELECT e.id, x.calendar
      FROM calendar_event e
      JOIN external_event x ON x.uid = e.uid AND x.state = 'linked' AND x.origin = 'elsewhere'
     WHERE e.start_at < :to AND (e.until_at IS NULL OR e.until_at > :from))";

constexpr auto putAttempt = R"(
    INSERT INTO sync_attempt (calendar, uid, content, hash, at, reason, failures, again_at)
    VALUES (:calendar, :uid, :content, :hash, :now, :reason, :failures, :again)
        ON CONFLICT (calendar, uid) DO UPDATE
       SET content = excluded.content, hash = excluded.hash, at = excluded.at, reason = excluded.reason,
           failures = excluded.failures, again_at = excluded.again_at)";

SqlValue digestValue(const std::optional<Digest> &digest)
{
    return digest ? SqlValue(SqlBlob{view(*digest).toByteArray()}) : SqlValue();
}

std::optional<Digest> optionalDigest(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.digest(column));
}

EventLink readLink(const Row &row)
{
    EventLink link{row.id<RemoteCalendarTag>(0), row.bytes(1), row.bytes(2)};
    link.event = row.optionalId<EventTag>(3);
    link.etag = row.bytes(4);
    link.base = row.bytes(5);
    link.baseHash = optionalDigest(row, 6);
    link.beforeHash = optionalDigest(row, 7);
    link.sequence = static_cast<int>(row.integer(8));
    link.seen = row.integer(9);
    link.busy = row.flag(10);
    link.origin = row.peek(11) == "here" ? Origin::Here : Origin::Elsewhere;
    for (std::size_t at = 0; at < stateNames.size(); ++at)
        if (row.peek(12) == stateNames[at])
            link.state = static_cast<State>(at);
    return link;
}

SyncConflict readConflict(const Row &row)
{
    SyncConflict conflict{row.id<SyncConflictTag>(0), row.id<RemoteCalendarTag>(1), row.bytes(2),
        row.instant(3), row.bytes(4), row.bytes(5), {}, row.bytes(7)};
    for (const auto &field : QJsonDocument::fromJson(row.bytes(6)).array())
        conflict.fields += field.toString().toUtf8();
    conflict.resolvedAt = row.optionalInstant(8);
    conflict.resolution = row.bytes(9);
    return conflict;
}

TrashedEvent readTrashed(const Row &row)
{
    return {row.id<TrashedEventTag>(0), row.id<RemoteCalendarTag>(1), row.bytes(2), row.bytes(3),
        row.bytes(4), row.instant(5), row.optionalInstant(6)};
}

#define SP_CONFLICTS                                                                                         \
    "SELECT id, calendar, uid, at, ours, theirs, fields, rule, resolved_at, resolution FROM sync_conflict"
#define SP_TRASH "SELECT id, calendar, uid, content, side, at, restored_at FROM calendar_trash"

}  // namespace

Result<std::optional<EventLink>> LinkStore::find(
    const RemoteCalendarId &calendar, const QByteArray &externalId) const
{
    return m_database.first(SP_LINKS " WHERE calendar = :calendar AND external_id = :external",
        {{":calendar", calendar}, {":external", externalId}}, readLink);
}

Result<std::optional<EventLink>> LinkStore::ofUid(
    const RemoteCalendarId &calendar, const QByteArray &uid) const
{
    return m_database.first(SP_LINKS " WHERE uid = :uid AND calendar = :calendar",
        {{":calendar", calendar}, {":uid", uid}}, readLink);
}

Result<std::vector<EventLink>> LinkStore::everywhere(const QByteArray &uid) const
{
    return m_database.all(
        SP_LINKS " WHERE uid = :uid ORDER BY state = 'second', calendar", {{":uid", uid}}, readLink);
}

Result<std::map<EventId, RemoteCalendarId>> LinkStore::origins(Interval window) const
{
    std::map<EventId, RemoteCalendarId> origins;
    SP_TRY(rows,
        m_database.all(selectOrigins, {{":from", window.start}, {":to", window.end}},
            [](const Row &row) { return std::pair(row.id<EventTag>(0), row.id<RemoteCalendarTag>(1)); }));
    origins.insert(rows.begin(), rows.end());
    return origins;
}

Result<QHash<QByteArray, QByteArray>> LinkStore::etags(const RemoteCalendarId &calendar) const
{
    QHash<QByteArray, QByteArray> etags;
    SP_CHECK(m_database.each("SELECT external_id, etag FROM external_event WHERE calendar = :calendar"
                             " AND state <> 'again'",
        {{":calendar", calendar}}, [&](const Row &row) {
            etags.insert(row.bytes(0), row.bytes(1));
            return true;
        }));
    return etags;
}

Result<Done> LinkStore::forgetEtags(const RemoteCalendarId &calendar)
{
    return m_database.run(
        "UPDATE external_event SET etag = '' WHERE calendar = :calendar", {{":calendar", calendar}});
}

Result<Done> LinkStore::put(const EventLink &link)
{
    return m_database.run(
        putLink, {{":calendar", link.calendar}, {":external", link.externalId}, {":uid", link.uid},
                     {":event", link.event}, {":etag", link.etag}, {":base", SqlBlob{link.base}},
                     {":base_hash", digestValue(link.baseHash)}, {":before", digestValue(link.beforeHash)},
                     {":sequence", link.sequence}, {":seen", link.seen}, {":busy", link.busy ? 1 : 0},
                     {":origin", link.origin == Origin::Here ? "here" : "elsewhere"},
                     {":state", stateNames[static_cast<std::size_t>(link.state)]}});
}

Result<Done> LinkStore::remove(const RemoteCalendarId &calendar, const QByteArray &externalId)
{
    return m_database.run("DELETE FROM external_event WHERE calendar = :calendar AND external_id = :external",
        {{":calendar", calendar}, {":external", externalId}});
}

Result<std::int64_t> LinkStore::mark(const QByteArray &uid) const
{
    return m_database.integer(
        "SELECT coalesce(" SP_MARK ", 0) FROM calendar_event WHERE uid = :uid", {{":uid", uid}});
}

Result<Done> LinkStore::setSeen(const EventLink &link, std::int64_t mark)
{
    return m_database.run("UPDATE external_event SET seen = :mark WHERE calendar = :calendar AND"
                          " external_id = :external AND seen <> :mark",
        {{":calendar", link.calendar}, {":external", link.externalId}, {":mark", mark}});
}

Result<std::vector<OutgoingEvent>> LinkStore::outgoing(
    const CalendarAccountId &account, Instant from, Instant now, int limit) const
{
    return m_database.all(selectOutgoing,
        {{":account", account}, {":from", from}, {":now", now}, {":limit", limit}}, [](const Row &row) {
            return OutgoingEvent{row.id<RemoteCalendarTag>(0), row.bytes(1), row.integer(2)};
        });
}

Result<std::optional<SyncAttempt>> LinkStore::attempt(
    const RemoteCalendarId &calendar, const QByteArray &uid) const
{
    return m_database.first("SELECT content, hash, reason, failures, again_at FROM sync_attempt"
                            " WHERE calendar = :calendar AND uid = :uid",
        {{":calendar", calendar}, {":uid", uid}}, [&](const Row &row) {
            return SyncAttempt{calendar, uid, row.bytes(0), optionalDigest(row, 1), row.bytes(2),
                static_cast<int>(row.integer(3)), row.instant(4)};
        });
}

Result<Done> LinkStore::put(const SyncAttempt &attempt, Instant now)
{
    return m_database.run(putAttempt,
        {{":calendar", attempt.calendar}, {":uid", attempt.uid}, {":content", SqlBlob{attempt.content}},
            {":hash", digestValue(attempt.hash)}, {":now", now}, {":reason", attempt.reason},
            {":failures", attempt.failures}, {":again", attempt.againAt}});
}

Result<Done> LinkStore::removeAttempt(const RemoteCalendarId &calendar, const QByteArray &uid)
{
    return m_database.run("DELETE FROM sync_attempt WHERE calendar = :calendar AND uid = :uid",
        {{":calendar", calendar}, {":uid", uid}});
}

Result<Done> LinkStore::insert(const SyncConflict &conflict)
{
    QJsonArray fields;
    for (const QByteArray &field : conflict.fields)
        fields.append(QString::fromUtf8(field));
    return m_database.run("INSERT INTO sync_conflict (id, calendar, uid, at, ours, theirs, fields, rule)"
                          " VALUES (:id, :calendar, :uid, :at, :ours, :theirs, :fields, :rule)",
        {{":id", conflict.id}, {":calendar", conflict.calendar}, {":uid", conflict.uid}, {":at", conflict.at},
            {":ours", SqlBlob{conflict.ours}}, {":theirs", SqlBlob{conflict.theirs}},
            {":fields", QJsonDocument(fields).toJson(QJsonDocument::Compact)}, {":rule", conflict.rule}});
}

Result<Done> LinkStore::resolve(const SyncConflictId &id, const QByteArray &resolution, Instant now)
{
    return m_database.run(
        "UPDATE sync_conflict SET resolved_at = :now, resolution = :resolution WHERE id = :id",
        {{":id", id}, {":resolution", resolution}, {":now", now}});
}

Result<std::optional<SyncConflict>> LinkStore::conflict(const SyncConflictId &id) const
{
    return m_database.first(SP_CONFLICTS " WHERE id = :id", {{":id", id}}, readConflict);
}

Result<std::vector<SyncConflict>> LinkStore::conflicts(bool all) const
{
    return m_database.all(SP_CONFLICTS " WHERE (:all OR resolved_at IS NULL) ORDER BY at DESC, id DESC",
        {{":all", all ? 1 : 0}}, readConflict);
}

Result<Done> LinkStore::insert(const TrashedEvent &trashed)
{
    return m_database.run("INSERT INTO calendar_trash (id, calendar, uid, content, side, at)"
                          " VALUES (:id, :calendar, :uid, :content, :side, :at)",
        {{":id", trashed.id}, {":calendar", trashed.calendar}, {":uid", trashed.uid},
            {":content", SqlBlob{trashed.content}}, {":side", trashed.side}, {":at", trashed.at}});
}

Result<Done> LinkStore::restored(const TrashedEventId &id, Instant now)
{
    return m_database.run(
        "UPDATE calendar_trash SET restored_at = :now WHERE id = :id", {{":id", id}, {":now", now}});
}

Result<std::optional<TrashedEvent>> LinkStore::trashed(const TrashedEventId &id) const
{
    return m_database.first(SP_TRASH " WHERE id = :id", {{":id", id}}, readTrashed);
}

Result<std::vector<TrashedEvent>> LinkStore::trash() const
{
    return m_database.all(SP_TRASH " WHERE restored_at IS NULL ORDER BY at DESC, id DESC", {}, readTrashed);
}

Result<Done> LinkStore::log(const SyncLogLine &line)
{
    return m_database.run("INSERT INTO sync_log (at, account, calendar, uid, action, facts)"
                          " VALUES (:at, :account, :calendar, :uid, :action, :facts)",
        {{":at", line.at}, {":account", line.account}, {":calendar", line.calendar}, {":uid", line.uid},
            {":action", line.action}, {":facts", canonicalJson(line.facts)}});
}

Result<std::vector<SyncLogLine>> LinkStore::logged(const QByteArray &uid, int limit) const
{
    return m_database.all("SELECT at, account, calendar, uid, action, facts FROM sync_log"
                          " WHERE :uid = '' OR uid = :uid ORDER BY seq DESC LIMIT :limit",
        {{":uid", uid}, {":limit", limit}}, [](const Row &row) {
            SyncLogLine line{row.instant(0), row.id<CalendarAccountTag>(1),
                row.optionalId<RemoteCalendarTag>(2), row.bytes(3), row.bytes(4)};
            if (auto facts = parseJsonObject(row.bytes(5)))
                line.facts = *std::move(facts);
            return line;
        });
}

}  // namespace sp::syncing
