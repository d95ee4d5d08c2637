// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/confined/foreign_files.h"
#include "core/ports/remote_calendars.h"
#include "core/practice/syncing/sync_account.h"
#include "core/primitives/jobs/job.h"

#include <QHash>

namespace sp::syncing {

/// One calendar that is asked what changed.
struct PullTask {
    RemoteCalendarId id;
    QByteArray remoteId;
    QByteArray token;
    QHash<QByteArray, QByteArray> known;  ///< Etags by ids.
    bool believes = false;                ///< The owner said that what is missing is gone.
};

/// One event or series as it is there now, read.
struct FetchedEvent {
    QByteArray id;
    QByteArray etag;
    std::vector<CalendarEvent> events = {};
    QByteArray unreadable = {};  ///< Why it could not be read.
};

struct FetchedCalendar {
    RemoteCalendarId id;
    QByteArray asked = {};  ///< The token that was asked with.
    std::vector<FetchedEvent> events = {};
    std::vector<QByteArray> gone = {};
    QByteArray token = {};
    /// So many are gone that nobody believes it: `gone` and `token` are not to be used.
    bool doubtful = false;
    std::int64_t missing = 0;  ///< How many that are.
};

struct Pulled {
    std::optional<std::vector<RemoteCalendar>> list = {};
    std::vector<FetchedCalendar> calendars = {};
    std::optional<Error> failed = {};  ///< What befell one of its calendars at least.
    bool ended = false;                ///< And would befall all others too.
};

enum class ListCalendars { No, Yes };

/// Asks an account's calendars what changed and has it read; blocks. An expired token leads to a whole
/// listing, which also finds what was deleted meanwhile. Where implausibly much is gone it is asked for once
/// more, and if it still is, called doubtful.
Pulled pull(RemoteCalendars &remote, const ForeignFiles &files, const std::vector<PullTask> &tasks,
    ListCalendars list, const CalendarReadOptions &options, JobProgress &progress);

}  // namespace sp::syncing
