// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/practice/syncing/conflict_settling.h"

namespace sp::ui {

/// What two sides made of one entry, in words.
struct ShownConflict {
    struct Field {
        QByteArray name;
        QString title;
        QString ours;
        QString theirs;
        bool clashed = false;  ///< Both sides changed it.
        syncing::FieldSide now = syncing::FieldSide::Clash;
        QString nowText = {};  ///< What stands here where that is neither side's.
    };
    SyncConflictId id;
    QString title;
    QString calendar;      ///< "Work"
    QString changedHere;   ///< "26 Oct 2026, 18:05, by Mara Winter"
    QString changedThere;  ///< "27 Oct 2026, 09:12"
    QByteArray rule;
    std::vector<Field> fields;
};

/// Those that wait for a decision, the oldest first; whatever was erased is left out. Needs "calendar.read".
Result<std::vector<ShownConflict>> readConflicts(Engine &engine);
/// Settles one within a Unit named "calendar.resolve"; answers the Unit, for Undo. Fails as
/// settleConflict() does.
Result<UnitId> settleShown(Engine &engine, const SyncConflictId &id, const syncing::FieldChoices &choices);

/// What waits for the owner.
struct SyncNews {
    struct Missing {
        RemoteCalendarId id;
        QString calendar;
        std::int64_t missing;
        std::int64_t known;
    };
    bool connected = false;  ///< Any calendar elsewhere is.
    int conflicts = 0;
    QStringList calendars = {};  ///< That have some, each once.
    std::vector<Missing> missing = {};
};
Result<SyncNews> readSyncNews(Engine &engine);

/// "Work", or the account's name where the calendar has none.
Result<QString> calendarName(Engine &engine, const RemoteCalendarId &id);

}  // namespace sp::ui
