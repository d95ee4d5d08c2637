// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

namespace sp::ui {

/// What was deleted here or elsewhere and can be put back, in words.
struct ShownTrash {
    TrashedEventId id;
    QString title;  ///< "Supervision, Tue 3 Nov 2026 14:00"
    QString note;   ///< "Deleted in Work, 27 Oct 2026, 09:12. Kept until 25 Jan 2027."
};

/// The newest first, without what was erased. Needs "calendar.read".
Result<std::vector<ShownTrash>> readTrash(Engine &engine);
/// Puts all of them back, or none, within a Unit named "calendar.restore". Fails as SyncService::restore().
Result<UnitId> restoreAll(Engine &engine, const std::vector<TrashedEventId> &ids);
/// Forgets all of it within a Unit named "calendar.empty_trash".
Result<UnitId> emptyTrash(Engine &engine);

/// Says what is to become of entries that are missing elsewhere, within a Unit named "calendar.resolve".
Result<UnitId> answerMissing(Engine &engine, const RemoteCalendarId &id, SyncService::Missing answer);

}  // namespace sp::ui
