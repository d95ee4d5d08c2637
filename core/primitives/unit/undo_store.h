// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/unit/unit.h"

namespace sp {

/// A Unit of the past, as the history lists it.
struct LoggedUnit {
    std::int64_t seq;
    UnitId id;
    QByteArray command;
    ProfileId actor;
    QByteArray role;
    QString reason;
    Instant at;
    std::optional<std::int64_t> undoes;
    std::optional<std::int64_t> undoneBy;
    enum class Changes { Kept, Gone } changes;  ///< Without its changes a Unit cannot be undone.
};

/// A change and what became of it: taken back, done again, taken back...
struct TurnedChange {
    LoggedUnit change;
    LoggedUnit last;  ///< The Unit that turned it round last; the change itself where none did.
    int turns = 0;    ///< How often it was turned round.

    bool stands() const { return turns % 2 == 0; }
};

/// What undoing a command may take back by itself, and what it does about the rest.
struct UndoPlan {
    /// Ordinary tables whose rows go back to what they were. Ledger, audit and issued documents are never
    /// among them: those are corrected by new entries.
    std::set<QByteArray> tables;
    /// Reverses postings, cancels messages, refreshes search...; refuses by failing. Runs after the rows are
    /// back.
    std::function<Result<Done>(Unit &, const LoggedUnit &)> compensate = {};
};

/// Undo as a compensating Unit of its own: nothing is deleted from the log, and undoing an undo does it
/// again.
class UndoService {
public:
    explicit UndoService(Database &database) : m_database(database) {}

    /// The newest Units first, at most `limit`; older than `before` when set.
    Result<std::vector<LoggedUnit>> recent(std::optional<std::int64_t> before, int limit) const;
    Result<std::optional<LoggedUnit>> find(std::int64_t seq) const;
    Result<std::optional<LoggedUnit>> find(UnitId id) const;

    /// The change that `unit` is, takes back or does again; its turns are those until `unit`, which is last.
    Result<TurnedChange> origin(const LoggedUnit &unit) const;
    /// The same with what became of it since.
    Result<TurnedChange> turned(const LoggedUnit &unit) const;

    /// The tables that a Unit changed; none once its changes are gone.
    Result<std::set<QByteArray>> changedTables(std::int64_t seq) const;

    /// Takes the Unit back as `actor`, who needs "unit.undo" and the permission of the command undone,
    /// however often that was turned round since. Answers the undoing Unit. Fails with NotFound
    /// "unit.unknown", Conflict "unit.already_undone", Refused "unit.not_undoable" (its changes are no longer
    /// kept), Conflict "unit.changed_since" (a row was changed by somebody later), or what `plan` refuses;
    /// then nothing has changed.
    Result<UnitId> undo(UnitRunner &units, const Actor &actor, std::int64_t seq, const UndoPlan &plan,
        const QString &reason = {});

private:
    Database &m_database;
};

}  // namespace sp
