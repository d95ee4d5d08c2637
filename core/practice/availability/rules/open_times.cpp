// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/availability/rules/open_times.h"

#include "core/values/wall_choice.h"

#include <algorithm>

namespace sp::availability {

using namespace std::chrono;

namespace {

/// The moment hours open at.
Instant opening(const TimeZone &zone, LocalTime wall)
{
    const LocalReading reading = zone.read(wall);
    switch (reading.kind) {
    case LocalReading::Kind::Unique:
        return reading.before;
    case LocalReading::Kind::Skipped:
        return endOfGap(zone, reading);
    case LocalReading::Kind::Repeated: {
        // Where the clocks go back to this very time, all that comes twice lies behind it.
        const auto change = zone.nextTransition(reading.before);
        return change && zone.toLocal(*change) == wall ? reading.before : reading.after;
    }
    }
    Q_UNREACHABLE();
}

/// The moment hours close at.
Instant closing(const TimeZone &zone, LocalTime wall)
{
    const LocalReading reading = zone.read(wall);
    return reading.kind == LocalReading::Kind::Skipped ? endOfGap(zone, reading) : reading.before;
}

}  // namespace

QByteArray dayReasonName(DayReason reason)
{
    constexpr const char *names[] = {"hours", "override", "blackout", "holiday", "exception"};
    return names[static_cast<std::size_t>(reason)];
}

DayHours hoursOn(const HoursPlan &plan, LocalDate date)
{
    if (const auto own = plan.exceptions.find(date); own != plan.exceptions.end())
        return {DayReason::Exception, plan.zone, &own->second};
    if (std::ranges::binary_search(plan.holidays, date))
        return {DayReason::Holiday, plan.zone, nullptr};
    const auto holdsDate = [&](const DateSpan &days) { return days.contains(date); };
    if (std::ranges::any_of(plan.blackouts, holdsDate))
        return {DayReason::Blackout, plan.zone, nullptr};
    const auto other = std::ranges::find_if(plan.overrides, holdsDate, &TemporaryHours::days);
    if (other != plan.overrides.end())
        return {DayReason::Override, other->zone.value_or(plan.zone), &other->hours.on(date)};
    return {DayReason::Hours, plan.zone, &plan.hours.on(date)};
}

Intervals openTimes(const HoursPlan &plan, Interval window)
{
    // Another zone's day may begin more than a day apart.
    const LocalDate first = dateOf(plan.zone.toLocal(window.start)) - days(2);
    const LocalDate last = dateOf(plan.zone.toLocal(window.end)) + days(2);
    std::vector<Interval> open;
    for (LocalDate date = first; date <= last; date += days(1)) {
        const DayHours day = hoursOn(plan, date);
        if (!day.spans)
            continue;
        for (const DaySpan &span : *day.spans)
            open.push_back({opening(day.zone, date + span.from), closing(day.zone, date + span.to)});
    }
    return merged(std::move(open));
}

}  // namespace sp::availability
