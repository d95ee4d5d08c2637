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

    Result<Done> insert(const Session &session, Instant now);
    /// Fails with Conflict "session.changed" when `session.version` is not the stored one.
    Result<Done> update(const Session &session, Instant now);
    /// A clock that went back opens it where the last one ended, so that stretches never overlap.
    Result<Done> openSegment(const SessionId &id, Instant at);
    /// Closes the open segment, if there is one; a clock that went back closes it at its start.
    Result<Done> closeSegment(const SessionId &id, Instant at);

private:
    Database &m_database;
};

}  // namespace sp
