// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/syncing/sync_intake.h"

namespace sp::syncing {

/// One event that is to be written or removed elsewhere.
struct PushItem {
    RemoteCalendarId calendar;
    QByteArray remoteCalendar;
    RemoteWrite write;
    bool removes = false;
    QByteArray content = {};
    std::int64_t mark = 0;
};

/// Items and what became of them, in order; those behind the last answer were not tried.
struct Pushed {
    std::vector<PushItem> items;
    std::vector<Result<RemoteVersion>> answers = {};
    std::optional<Error> failed = {};  ///< What ended the round early.
};

/// Writes; blocks. Stops at what will befall every further item too.
Pushed push(RemoteCalendars &remote, std::vector<PushItem> items, JobProgress &progress);

/// What goes out: worked out anew each time from what both sides agreed on and what stands here, so nothing
/// that was done while offline is missed, and nothing is written twice.
class SyncPush {
public:
    SyncPush(Database &database, CalendarService &calendar)
        : m_accounts(database), m_links(database), m_rows(calendar)
    {
    }

    struct Prepared {
        std::vector<PushItem> items = {};
        bool more = false;  ///< There may be others.
    };
    /// Looks at `limit` events at most; each that goes out is remembered as an attempt until record() knows
    /// better.
    Result<Prepared> prepare(Unit &unit, const CalendarAccount &account, int limit);

    struct Recorded {
        int written = 0;
        int removed = 0;
        bool pullAgain = false;  ///< Something else stands there than was thought.
    };
    Result<Recorded> record(Unit &unit, const CalendarAccount &account, const Pushed &pushed);

private:
    Result<std::optional<PushItem>> itemFor(Unit &unit, const OutgoingEvent &event);
    Result<Done> done(
        Unit &unit, const CalendarAccount &account, const PushItem &item, const RemoteVersion &version);
    Result<Done> removed(Unit &unit, const PushItem &item);
    Result<Done> refused(Unit &unit, const CalendarAccount &account, const PushItem &item, const Error &why);

    AccountStore m_accounts;
    LinkStore m_links;
    EventRows m_rows;
};

}  // namespace sp::syncing
