// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/practice/scheduling/calendar_entry.h"

#include <functional>

namespace sp {

class Database;

/// The calendar's SQL.
class CalendarStore {
public:
    explicit CalendarStore(Database &database) : m_database(database) {}

    Result<std::optional<StoredEvent>> find(const EventId &id) const;
    Result<std::optional<StoredEvent>> findByUid(const QByteArray &uid, const QByteArray &recurrenceId) const;
    /// The changed occurrences of a series.
    Result<std::vector<StoredEvent>> overrides(const QByteArray &uid) const;
    Result<std::vector<StoredEvent>> ofClient(const ClientId &client) const;
    /// Which occurrences of which series were changed: (uid, local start by the rule).
    Result<std::vector<std::pair<QByteArray, LocalTime>>> overrideNames() const;
    /// Events and series that may have an occurrence in `window`, without their long texts.
    Result<std::vector<StoredEvent>> touching(Interval window) const;
    /// The same of one client.
    Result<std::vector<StoredEvent>> touchingOf(const ClientId &client, Interval window) const;
    /// With a client, by video, not over at `now` and without a link, by start. One of a series stands for
    /// all.
    Result<std::vector<StoredEvent>> lackingLink(Instant now) const;
    Result<Done> each(const std::function<void(const StoredEvent &)> &visit) const;

    Result<Done> insert(const StoredEvent &event, Interval extent, bool endless, Instant now);
    /// Fails with Conflict "event.changed".
    Result<Done> update(const StoredEvent &event, Interval extent, bool endless, Instant now);
    Result<Done> remove(const EventId &id);

private:
    Database &m_database;
};

/// The key of an override: its RECURRENCE-ID as local text, empty for the series itself.
QByteArray recurrenceKey(const std::optional<CalendarTime> &recurrenceId);

}  // namespace sp
