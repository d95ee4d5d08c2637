// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/practice/syncing/sync_account.h"
#include "core/values/time.h"

#include <QHash>

#include <map>

namespace sp {

class Database;

namespace syncing {

/// An event here that may have to be written elsewhere.
struct OutgoingEvent {
    RemoteCalendarId calendar;
    QByteArray uid;
    std::int64_t mark = 0;  ///< Of our rows, see LinkStore::mark().
};

/// The SQL of what belongs together here and elsewhere, and of what was made of it.
class LinkStore {
public:
    explicit LinkStore(Database &database) : m_database(database) {}

    Result<std::optional<EventLink>> find(
        const RemoteCalendarId &calendar, const QByteArray &externalId) const;
    /// The link of the event in this calendar.
    Result<std::optional<EventLink>> ofUid(const RemoteCalendarId &calendar, const QByteArray &uid) const;
    /// The calendars that have it, the one that counts first.
    Result<std::vector<EventLink>> everywhere(const QByteArray &uid) const;
    /// Of the events that may have an occurrence in `window` and came from elsewhere: the calendar that
    /// counts.
    Result<std::map<EventId, RemoteCalendarId>> origins(Interval window) const;
    /// Etags by their ids.
    Result<QHash<QByteArray, QByteArray>> etags(const RemoteCalendarId &calendar) const;
    /// So that all of a calendar is read again.
    Result<Done> forgetEtags(const RemoteCalendarId &calendar);
    Result<Done> put(const EventLink &link);
    Result<Done> remove(const RemoteCalendarId &calendar, const QByteArray &externalId);

    /// Tells one state of an event's rows here from every other: no row comes back with a version it had.
    Result<std::int64_t> mark(const QByteArray &uid) const;
    Result<Done> setSeen(const EventLink &link, std::int64_t mark);
    /// Linked events whose rows changed since they were compared, and what is booked here and not there yet,
    /// unless it ended before `from`; of one account, without what waits after a refusal.
    Result<std::vector<OutgoingEvent>> outgoing(
        const CalendarAccountId &account, Instant from, Instant now, int limit) const;

    Result<std::optional<SyncAttempt>> attempt(const RemoteCalendarId &calendar, const QByteArray &uid) const;
    Result<Done> put(const SyncAttempt &attempt, Instant now);
    Result<Done> removeAttempt(const RemoteCalendarId &calendar, const QByteArray &uid);

    Result<Done> insert(const SyncConflict &conflict);
    Result<Done> resolve(const SyncConflictId &id, const QByteArray &resolution, Instant now);
    Result<std::optional<SyncConflict>> conflict(const SyncConflictId &id) const;
    /// Newest first; those that nobody looked at yet, or all.
    Result<std::vector<SyncConflict>> conflicts(bool all) const;

    Result<Done> insert(const TrashedEvent &trashed);
    Result<Done> restored(const TrashedEventId &id, Instant now);
    Result<std::optional<TrashedEvent>> trashed(const TrashedEventId &id) const;
    Result<std::vector<TrashedEvent>> trash() const;

    Result<Done> log(const SyncLogLine &line);
    /// Newest first.
    Result<std::vector<SyncLogLine>> logged(const QByteArray &uid, int limit) const;

private:
    Database &m_database;
};

}  // namespace syncing
}  // namespace sp
