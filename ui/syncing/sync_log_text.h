// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/practice/syncing/record_store.h"

namespace sp::ui {

/// What happened between here and the calendars elsewhere, in words.
struct ShownSyncLog {
    struct Account {
        CalendarAccountId id;
        QString name;
        QString state;  ///< "Both sides agreed on 27 Oct 2026, 10:37." or why not, and since when.
        bool failing = false;
    };
    struct Line {
        QString when;
        QString words;
        QString account;
        bool failed = false;
    };
    std::vector<Account> accounts;
    std::vector<Line> lines;  ///< The newest first.
    bool more = false;        ///< There are older ones.
};

/// Times are the practice's. Needs "calendar.read".
Result<ShownSyncLog> readSyncLog(Engine &engine, const syncing::SyncLogQuery &query);
/// The same as plain text, for somebody who is to help.
QString syncLogText(const ShownSyncLog &log);

}  // namespace sp::ui
