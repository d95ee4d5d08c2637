// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/engine/typed_form.h"
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

/// Everything typed by whoever the practice is open for, and stored nowhere yet.
struct Drafts {
    std::vector<NoteDraft> notes;
    std::vector<TypedForm> forms;
    bool empty() const { return notes.empty() && forms.empty(); }
    friend bool operator==(const Drafts &, const Drafts &) = default;
};

/// Drafts that were put away.
struct KeptDrafts {
    QByteArray sealed;    ///< For who keeps them in memory until the practice is opened again.
    bool onDisk = false;  ///< Also in the practice's folder, where they outlive the program.
};

/// A practice must be able to lock although the disk is full and what was typed cannot be stored: the words
/// are sealed with a key of the practice and wait outside of it. Written into its folder too, where that is
/// still possible.
KeptDrafts keepDrafts(Engine &engine, const Drafts &drafts);

/// Brings back what keepDrafts() put away: `sealed`, or without it what lies in the folder; none where
/// nothing does. Nothing, too, for another profile than the one that typed it. What cannot be read as drafts
/// of this practice fails: `sealed` with "sealed.damaged" or "json.invalid", the folder's file with
/// "drafts.damaged" {path}, and only once, because it lies aside under that other name from then on.
Result<Drafts> keptDrafts(Engine &engine, const QByteArray &sealed = {});

/// Takes out of the folder what any profile typed about clients who are erased: their notes, and forms in
/// which somebody of `names` stands. Fails as keptDrafts() and writing a file do.
Result<Done> eraseFromDrafts(Engine &engine, std::span<const ClientId> clients, const QStringList &names);

/// Everything kept is stored: removes what this profile kept from the folder.
Result<Done> dropDrafts(Engine &engine);

}  // namespace sp
