// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/availability/rules/interval_set.h"
#include "core/practice/scheduling/rules/working_hours.h"
#include "core/values/time_zone.h"

#include <map>
#include <optional>

namespace sp::availability {

/// Days from the first to the last, both included.
struct DateSpan {
    LocalDate first;
    LocalDate last;
    bool contains(LocalDate date) const { return first <= date && date <= last; }
    friend bool operator==(const DateSpan &, const DateSpan &) = default;
};

/// Other hours for some days, perhaps in another zone: a trip.
struct TemporaryHours {
    DateSpan days;
    std::optional<TimeZone> zone = {};
    WorkingHours hours = {};
    friend bool operator==(const TemporaryHours &, const TemporaryHours &) = default;
};

/// When somebody can be met. A day goes by the first of these that says something of it: its exception, a
/// holiday or a blackout (closed), temporary hours, the usual ones.
struct HoursPlan {
    TimeZone zone;
    WorkingHours hours = {};
    std::vector<TemporaryHours> overrides = {};
    std::vector<DateSpan> blackouts = {};
    std::vector<LocalDate> holidays = {};  ///< Rising.
    std::map<LocalDate, DaySpans> exceptions = {};
};

/// What a day's hours come from.
enum class DayReason { Hours, Override, Blackout, Holiday, Exception };
/// "hours", "override", "blackout", "holiday", "exception".
QByteArray dayReasonName(DayReason reason);

struct DayHours {
    DayReason reason;
    TimeZone zone;
    const DaySpans *spans;  ///< The plan's; null for a closed day.
};
DayHours hoursOn(const HoursPlan &plan, LocalDate date);

/// The open times of all days that touch `window`, whole: what begins within is not cut at its ends. Hours
/// are wall-clock times; one that the clocks skip begins or ends with the gap. Of an hour that comes twice as
/// much is open as is open either way.
Intervals openTimes(const HoursPlan &plan, Interval window);

}  // namespace sp::availability
