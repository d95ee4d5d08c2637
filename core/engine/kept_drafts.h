// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/practice/notes/note.h"

namespace sp {

/// What was typed into the note of a session and is in no version of it yet.
struct NoteDraft {
    SessionId session;
    ClientId client;
    QByteArray templateCode;
    NoteContent content;
    friend bool operator==(const NoteDraft &, const NoteDraft &) = default;
};

/// Drafts that were put away.
struct KeptDrafts {
    QByteArray sealed;    ///< For who keeps them in memory until the practice is opened again.
    bool onDisk = false;  ///< Also in the practice's folder, where they outlive the program.
};

/// A practice must be able to lock although the disk is full and what was typed cannot be stored: the words
/// are sealed with a key of the practice and wait outside of it. Written into its folder too, where that is
/// still possible.
KeptDrafts keepDrafts(Engine &engine, const std::vector<NoteDraft> &drafts);

/// Brings back what keepDrafts() put away: `sealed`, or without it what lies in the folder; none where
/// nothing does. Fails with "sealed.damaged" or "json.invalid" where it cannot be read as drafts of this
/// practice.
Result<std::vector<NoteDraft>> keptDrafts(Engine &engine, const QByteArray &sealed = {});

/// Everything kept is stored: removes it from the folder.
Result<Done> dropDrafts(Engine &engine);

}  // namespace sp
