// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/formats/calendar_file.h"
#include "core/practice/scheduling/rules/meeting.h"

#include <optional>
#include <vector>

namespace sp {

enum class EventStatus { Tentative, Confirmed, Canceled };

/// An event or series as stored; `event` is its iCalendar form, which exports give back.
struct StoredEvent {
    EventId id;
    CalendarEvent event;
    EventStatus status = EventStatus::Confirmed;
    std::optional<ClientId> client = {};
    std::optional<ServiceId> service = {};
    QByteArray source = "local";
    std::int64_t version = 1;
    Meeting meeting = {};  ///< The link of a meeting by video is `event.url`.

    /// By video, and nobody knows the link yet.
    bool lacksLink() const { return meeting.by == MeetsBy::Video && event.url.isEmpty(); }
    bool busy() const { return event.transparency != "TRANSPARENT" && status != EventStatus::Canceled; }
};

/// What the calendar shows: one occurrence of an event.
struct CalendarEntry {
    EventId event;
    QByteArray occurrence;  ///< The local start it has by the series' rule; names the occurrence for edits.
    Interval when;
    LocalTime localStart;
    TimeKind kind;
    LocalReading::Kind reading = LocalReading::Kind::Unique;
    QString summary = {};
    QString location = {};
    bool recurring = false;
    bool busy = true;
    EventStatus status = EventStatus::Confirmed;
    std::optional<ClientId> client = {};
    std::optional<ServiceId> service = {};
    /// The last one shown of a series that has more of them there than are computed.
    bool lastShown = false;
};

/// Which occurrences an edit of a series means.
enum class SeriesScope { This, ThisAndLater, All };

}  // namespace sp
