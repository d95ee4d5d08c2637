// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/sessions/session.h"

#include <span>

namespace sp {

class Database;

/// The sessions' SQL.
class SessionStore {
public:
    explicit SessionStore(Database &database) : m_database(database) {}

    Result<std::optional<Session>> find(const SessionId &id) const;
    Result<std::optional<SessionRow>> findRow(const SessionId &id) const;
    /// The session that holds this place; see holdsPlace().
    Result<std::optional<Session>> ofOccurrence(const EventId &event, const QByteArray &occurrence) const;
    /// All of an event or a series, by the name of their occurrence.
    Result<std::vector<Session>> ofEvent(const EventId &event) const;
    /// Agreed on or asked for in a series or an event, and not over at `now`.
    Result<std::vector<Session>> toCome(Instant now) const;
    /// Planned to overlap `window`, by start.
    Result<std::vector<SessionRow>> within(Interval window) const;
    /// The newest first; `family` holds the client and what was merged into it.
    Result<std::vector<SessionRow>> ofClients(std::span<const ClientId> family, int limit) const;
    /// Completed and not billed, oldest first.
    Result<std::vector<SessionRow>> unbilled(int limit) const;
    /// Whose invoice was credited and about which nobody has decided yet, oldest first.
    Result<std::vector<SessionRow>> credited(int limit) const;
    Result<std::optional<RunningSession>> running() const;
    Result<std::vector<TimerSegment>> segments(const SessionId &id) const;
    /// Other sessions (not canceled, released or no-shows) whose planned time overlaps.
    Result<std::vector<SessionRow>> overlapping(Interval planned, std::optional<SessionId> except) const;

    /// The one that this booking has made already and that still stands.
    Result<std::optional<Session>> ofKey(const QByteArray &bookingKey) const;
    /// Tentative ones whose cutoff has come at `now`, by when that was; and when the next one comes.
    Result<std::vector<Session>> lapsed(Instant now) const;
    Result<std::optional<Instant>> nextCutoff() const;
    /// Somebody's words about a session as they may stand where nothing is ever erased: sealed under the
    /// client's key, in hexadecimal.
    Result<QByteArray> sealed(const Session &session, const QString &words) const;
    /// Where it stood before, oldest first.
    Result<std::vector<SessionMove>> moves(const SessionId &id) const;
    Result<Done> addMove(const SessionId &id, const SessionMove &move);
    /// Whether this is the first time that the effect is asked for of this version.
    Result<bool> claimEffect(
        const SessionId &id, std::int64_t version, const QByteArray &effect, Instant now);

    /// Fails with Conflict "SLOT_TAKEN" where another one, or a hold of others, keeps the time; see
    /// keepsTime().
    Result<Done> insert(const Session &session, Instant now);
    /// Fails as insert(), and with Conflict "session.changed" when `session.version` is not the stored one.
    Result<Done> update(const Session &session, Instant now);
    /// A clock that went back opens it where the last one ended, so that stretches never overlap.
    Result<Done> openSegment(const SessionId &id, Instant at);
    /// Closes the open segment, if there is one; a clock that went back closes it at its start.
    Result<Done> closeSegment(const SessionId &id, Instant at);

private:
    Database &m_database;
};

}  // namespace sp
