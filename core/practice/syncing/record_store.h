// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/practice/syncing/sync_account.h"
#include "core/primitives/unit/unit.h"
#include "core/values/time.h"

#include <map>

namespace sp {

class Database;

namespace syncing {

/// How long what was deleted can be put back, settled conflicts can be looked at, and the log is read.
inline constexpr std::chrono::days trashKept{90};
inline constexpr std::chrono::days logKept{90};

/// What is wanted of the log.
struct SyncLogQuery {
    std::optional<CalendarAccountId> account = {};  ///< None: of all.
    bool failing = false;                           ///< Only what did not go as it should.
    int limit = 100;
};

/// How much old record is gone for good.
struct PrunedRecords {
    std::int64_t trash = 0;
    std::int64_t conflicts = 0;
    std::int64_t log = 0;
};

/// Where an event stands elsewhere, and where it was made.
struct EventPlace {
    RemoteCalendarId calendar;
    EventLink::Origin origin;
};

/// The SQL of what is shown of syncing, and of what is kept only for a while.
class RecordStore {
public:
    explicit RecordStore(Database &database) : m_database(database) {}

    /// Newest first.
    Result<std::vector<SyncLogLine>> logged(const SyncLogQuery &query) const;
    /// The events that may have an occurrence in `window` and stand in a calendar elsewhere, by their rows.
    Result<std::map<EventId, EventPlace>> placesIn(Interval window) const;
    /// How many entries are taken for the same here and in that calendar.
    Result<std::int64_t> linkedIn(const RemoteCalendarId &calendar) const;

    /// Forgets all that could be put back, before its time; answers how many that were. One Unit.
    Result<std::int64_t> emptyTrash(Unit &unit);
    /// Whether there is anything that was kept long enough at `now`; asked often.
    Result<bool> isPrunable(Instant now) const;
    /// Forgets what was kept long enough.
    Result<PrunedRecords> prune(Unit &unit);

private:
    Database &m_database;
};

/// Forgets what was kept long enough, in a Unit of the program's own, where there is anything.
Result<Done> tidyRecords(Database &database, UnitRunner &units, const ProfileId &profile);

}  // namespace syncing
}  // namespace sp
