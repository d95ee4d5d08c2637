// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/notes/note_store.h"
#include "core/primitives/unit/unit.h"

namespace sp {

/// Notes that keep every version. A save that changes nothing makes no version.
class NoteService {
public:
    explicit NoteService(Database &database) : m_store(database) {}
    const NoteStore &store() const { return m_store; }

    /// The session's note, made with its template when there is none yet.
    Result<NoteId> openForSession(
        Unit &unit, const ClientId &client, const SessionId &session, const QByteArray &templateCode);
    Result<NoteId> add(Unit &unit, const ClientId &client, const QByteArray &templateCode);
    /// Appends a version; answers its number, or the current one when nothing changed. Fails with NotFound
    /// "note.unknown" and InvalidInput "note.too_long" (over 1 MiB of text).
    Result<int> save(Unit &unit, const NoteId &id, const NoteContent &content);

private:
    NoteStore m_store;
};

}  // namespace sp
