// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

#include <QStringList>

namespace sp::ui {

/// What a note left open.
struct OpenNote {
    NoteId note;
    std::optional<SessionId> session = {};
    Instant at = {};     ///< When the session was planned; when the note was begun, without one.
    QString title = {};  ///< Of the note, else what the session was.
    QStringList points = {};
};
/// What notes of a client left open, the newest first. The newest note that names a point says how it stands:
/// one that was carried on shows once, and one that was ticked later shows no more. The note of `except` has
/// a place of its own, and what it names is told there.
std::vector<OpenNote> stillOpen(
    std::span<const CheckListNote> newestFirst, const std::optional<SessionId> &except);
/// The same for all notes there are. Asks for no permission.
Result<std::vector<OpenNote>> openNotes(
    Engine &engine, std::span<const ClientId> family, const std::optional<SessionId> &except);
/// How many points that is.
int pointsOf(const std::vector<OpenNote> &notes);

}  // namespace sp::ui
