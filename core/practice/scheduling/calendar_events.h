// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scheduling/calendar_entry.h"
#include "core/primitives/events/event_bus.h"

namespace sp {

/// Published when occurrences go to another time or to another event; what belongs to them follows. One is
/// meant (This), or all whose name is not before `first`.
struct OccurrencesMoved {
    EventId from;
    EventId to;
    LocalTime first;  ///< The name they have now: the start by the series' rule.
    SeriesScope scope = SeriesScope::This;
    std::chrono::milliseconds renamed{};  ///< How much later their name is from now on.
    std::optional<LocalTime> start = {};  ///< Of the one that is meant; else the new name is the start.
    std::optional<TimeZone> zone = {};  ///< The clock that `start` and the names are on; none: the viewer's.
    std::chrono::milliseconds length{};
    EventRecord record() const;
};

/// Published when occurrences will not take place.
struct OccurrencesCanceled {
    EventId event;
    LocalTime first;
    SeriesScope scope = SeriesScope::This;
    EventRecord record() const;
};

/// Published when an appointment with a client has been put into the calendar here.
struct AppointmentAdded {
    EventId event;
    ServiceId service;
    EventRecord record() const;
};

/// Published when it is known anew how or where an appointment, or a whole series, meets.
struct MeetingChanged {
    EventId event;
    EventRecord record() const;
};

/// Published when a file gave a series other dates or another clock. What belongs to its occurrences finds
/// its new place with CalendarService::placeOf().
struct SeriesReplaced {
    EventId event;
    std::chrono::milliseconds shift{};  ///< How much later the series begins, on its own clock.
    EventRecord record() const;
};

}  // namespace sp
