// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/practice/notes/note.h"

#include <functional>
#include <vector>

namespace sp {

class Database;

/// The notes' SQL and full-text search.
class NoteStore {
public:
    explicit NoteStore(Database &database) : m_database(database) {}

    Result<std::optional<Note>> find(const NoteId &id) const;
    Result<std::optional<Note>> ofSession(const SessionId &session) const;
    /// The newest first.
    Result<std::vector<NoteSummary>> ofClients(std::span<const ClientId> family, int limit) const;
    /// Those notes whose current text may hold check items ("- [ ] Walk on Friday"), the newest first.
    Result<std::vector<CheckListNote>> withCheckLists(std::span<const ClientId> family) const;
    Result<std::optional<NoteVersion>> current(const NoteId &id) const;
    /// All versions, the newest first.
    Result<std::vector<NoteVersion>> history(const NoteId &id) const;
    /// Notes in which each word begins some word of the title or the text, accents and case folded; newest
    /// first.
    Result<std::vector<NoteSummary>> search(const QString &text, int limit) const;

    Result<Done> insert(const Note &note);
    Result<Done> append(const Note &note, const NoteVersion &version);
    /// Walks the chains of all notes; answers the number of versions. Of an erased client's only the numbers
    /// are left to check. Fails with Corrupt "note.chain_broken" {note, number}, or "storage.damaged" where
    /// words do not open.
    Result<std::int64_t> verify() const;
    /// Visits the current version of every note that was not erased, oldest first.
    Result<Done> each(const std::function<void(const Note &, const NoteContent &)> &visit) const;

private:
    Database &m_database;
};

}  // namespace sp
