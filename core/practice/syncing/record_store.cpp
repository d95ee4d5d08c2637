// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/syncing/record_store.h"

#include "core/base/json.h"
#include "core/storage/database/database.h"

using namespace Qt::StringLiterals;

namespace sp::syncing {

using std::chrono::days;

Result<std::vector<SyncLogLine>> RecordStore::logged(const SyncLogQuery &query) const
{
    return m_database.all("SELECT at, account, calendar, uid, action, facts FROM sync_log"
                          " WHERE (:account IS NULL OR account = :account)"
                          " AND (NOT :failing OR action IN ('failed', 'refused', 'unreadable'))"
                          " ORDER BY seq DESC LIMIT :limit",
        {{":account", query.account}, {":failing", query.failing ? 1 : 0}, {":limit", query.limit}},
        [](const Row &row) {
            SyncLogLine line{row.instant(0), row.id<CalendarAccountTag>(1),
                row.optionalId<RemoteCalendarTag>(2), row.bytes(3), row.bytes(4)};
            if (auto facts = parseJsonObject(row.bytes(5)))
                line.facts = *std::move(facts);
            return line;
        });
}

Result<std::map<EventId, EventPlace>> RecordStore::placesIn(Interval window) const
{
    std::map<EventId, EventPlace> places;
    SP_CHECK(m_database.each("SELECT e.id, x.calendar, x.origin FROM calendar_event e"
                             " JOIN external_event x ON x.uid = e.uid AND x.state = 'linked'"
                             " WHERE e.start_at < :to AND (e.until_at IS NULL OR e.until_at > :from)",
        {{":from", window.start}, {":to", window.end}}, [&](const Row &row) {
            places.emplace(row.id<EventTag>(0),
                EventPlace{row.id<RemoteCalendarTag>(1),
                    row.peek(2) == "here" ? EventLink::Origin::Here : EventLink::Origin::Elsewhere});
            return true;
        }));
    return places;
}

Result<std::int64_t> RecordStore::linkedIn(const RemoteCalendarId &calendar) const
{
    return m_database.integer(
        "SELECT count(*) FROM external_event WHERE calendar = :calendar AND state <> 'again'",
        {{":calendar", calendar}});
}

Result<std::int64_t> RecordStore::emptyTrash(Unit &unit)
{
    SP_TRY(count, m_database.integer("SELECT count(*) FROM calendar_trash WHERE restored_at IS NULL"));
    SP_CHECK(m_database.run("DELETE FROM calendar_trash WHERE restored_at IS NULL"));
    unit.audit({"calendar.trash_emptied", "calendar_trash", std::nullopt,
        {{u"count"_s, static_cast<qint64>(count)}}});
    unit.touch("calendar_trash");
    return count;
}

Result<bool> RecordStore::isPrunable(Instant now) const
{
    // The first line of the log is the oldest one.
    SP_TRY(found, m_database.integer("SELECT EXISTS (SELECT 1 FROM calendar_trash WHERE at < :trash)"
                                     " OR EXISTS (SELECT 1 FROM sync_conflict WHERE resolved_at < :trash)"
                                     " OR coalesce((SELECT at FROM sync_log ORDER BY seq LIMIT 1) < :log, 0)",
                      {{":trash", now - trashKept}, {":log", now - logKept}}));
    return found != 0;
}

Result<PrunedRecords> RecordStore::prune(Unit &unit)
{
    const auto forget = [&](const char *count, const char *remove, days kept) -> Result<std::int64_t> {
        const SqlParameters before{{":before", unit.now() - kept}};
        SP_TRY(found, m_database.integer(count, before));
        if (found > 0)
            SP_CHECK(m_database.run(remove, before));
        return found;
    };
    SP_TRY(trash, forget("SELECT count(*) FROM calendar_trash WHERE at < :before",
                      "DELETE FROM calendar_trash WHERE at < :before", trashKept));
    SP_TRY(conflicts, forget("SELECT count(*) FROM sync_conflict WHERE resolved_at < :before",
                          "DELETE FROM sync_conflict WHERE resolved_at < :before", trashKept));
    SP_TRY(lines, forget("SELECT count(*) FROM sync_log WHERE at < :before",
                      "DELETE FROM sync_log WHERE at < :before", logKept));
    unit.audit({"calendar.tidied", "calendar_trash", std::nullopt,
        {{u"trash"_s, static_cast<qint64>(trash)}, {u"conflicts"_s, static_cast<qint64>(conflicts)},
            {u"log"_s, static_cast<qint64>(lines)}}});
    unit.touch("calendar_trash");
    return PrunedRecords{trash, conflicts, lines};
}

Result<Done> tidyRecords(Database &database, UnitRunner &units, const ProfileId &profile)
{
    RecordStore records(database);
    SP_TRY(isOld, records.isPrunable(units.clock().now()));
    if (!isOld)
        return Done{};
    const Command command{"calendar.tidy", {profile, Role::Owner, Actor::Kind::System}};
    SP_CHECK(units.run<PrunedRecords>(command, [&](Unit &unit) { return records.prune(unit); }));
    return Done{};
}

}  // namespace sp::syncing
