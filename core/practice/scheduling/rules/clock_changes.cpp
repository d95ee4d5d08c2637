// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/rules/clock_changes.h"

#include <algorithm>

namespace sp {

using namespace std::chrono;

namespace {

constexpr milliseconds moment{1};

seconds apartAt(const TimeZone &own, const TimeZone &other, Instant at)
{
    return other.offsetAt(at) - own.offsetAt(at);
}

/// A transition may change a zone's letters only.
seconds shiftAt(const TimeZone &zone, Instant at)
{
    return zone.offsetAt(at) - zone.offsetAt(at - moment);
}

TouchedTime touchedTime(const TimeZone &own, const BookedTime &booked, std::size_t place, seconds apartBefore)
{
    TouchedTime touched{place};
    touched.own = touched.ownBefore = own.toLocal(booked.when.start);
    touched.theirs = touched.theirsBefore = booked.zone.toLocal(booked.when.start);
    if (booked.keeps == BookedTime::Keeps::OwnHour)
        touched.theirsBefore = touched.own + apartBefore;
    else
        touched.ownBefore = touched.theirs - apartBefore;
    return touched;
}

}  // namespace

std::vector<ClockChange> clockChanges(
    const TimeZone &own, std::span<const BookedTime> booked, Interval window, days follow)
{
    std::vector<TimeZone> zones{own};
    for (const BookedTime &each : booked)
        if (std::ranges::find(zones, each.zone) == zones.end())
            zones.push_back(each.zone);
    std::vector<ClockChange> changes;
    for (const TimeZone &zone : zones) {
        for (auto at = zone.nextTransition(window.start - moment); at && *at < window.end;
             at = zone.nextTransition(*at)) {
            const bool isOwn = zone == own;
            // What changes together with the own clocks is told with them.
            if (shiftAt(zone, *at) == seconds(0) || (!isOwn && shiftAt(own, *at) != seconds(0)))
                continue;
            ClockChange change{zone, isOwn, *at, shiftAt(zone, *at), apartAt(own, zone, *at), {}};
            for (std::size_t i = 0; i < booked.size(); ++i) {
                const BookedTime &each = booked[i];
                const seconds before = apartAt(own, each.zone, *at - moment);
                if (each.when.start >= *at && each.when.start < *at + follow &&
                    (isOwn || each.zone == zone) && before != apartAt(own, each.zone, *at))
                    change.touched.push_back(touchedTime(own, each, i, before));
            }
            if (isOwn || !change.touched.empty())
                changes.push_back(std::move(change));
        }
    }
    std::ranges::stable_sort(changes, {}, &ClockChange::at);
    return changes;
}

ClocksApart clocksApart(const TimeZone &own, const TimeZone &other, Instant at, days ahead)
{
    ClocksApart apart{apartAt(own, other, at), {}};
    for (const TimeZone &zone : {own, other}) {
        for (auto next = zone.nextTransition(at); next && *next <= at + ahead;
             next = zone.nextTransition(*next)) {
            const seconds then = apartAt(own, other, *next);
            if (then != apart.now && (!apart.next || *next < apart.next->at))
                apart.next = ClocksApart::Next{*next, then};
        }
    }
    return apart;
}

}  // namespace sp
