// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_clash.h"

#include "ui/session/time_words.h"

#include <algorithm>

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr minutes step{30};
constexpr int daysAround = 6;
constexpr int mostHoursAhead = 96;  ///< Over a weekend that is free.

bool isDayThere(const ShownDays &shown, LocalTime start, LocalTime end, const QByteArray &zone)
{
    if (zone.isEmpty())
        return true;
    const auto there = TimeZone::create(zone);
    return !there || (isDayAt(shown.zone.toInstant(start), *there) &&
                         isDayAt(shown.zone.toInstant(end) - milliseconds(1), *there));
}

}  // namespace

Overlap overlapOf(const ShownDays &shown, const Stretch &stretch, const QByteArray &except)
{
    Overlap most;
    for (const CalendarItem &item : shown.items) {
        if (!item.busy || item.isLong() || !holdsPlace(item.state))
            continue;
        const Clash clash = clashOf(stretch, item.stretch());
        // What takes place at the same time counts before what is only too close. Keys are compared last,
        // since each is put together anew.
        if (std::pair(clash.shared, clash.missing) > std::pair(most.clash.shared, most.clash.missing) &&
            (except.isEmpty() || item.key() != except))
            most = {clash, item.title, item.start, item.end};
    }
    return most;
}

bool isOffHours(const ShownDays &shown, LocalTime start, LocalTime end)
{
    return shown.hours && decideHours(*shown.hours, {start, end}) == HoursVerdict::Outside;
}

std::vector<LocalTime> freeStarts(const ShownDays &shown, const FreeSearch &search, std::size_t most)
{
    const auto length = search.wanted.end - search.wanted.start;
    const WorkingHours hours = shown.hours.value_or(usualHours());
    const LocalDate wantedDay = dateOf(search.wanted.start);
    std::vector<LocalTime> found;
    const auto fits = [&](LocalTime start) {
        const Stretch stretch{start, start + length, search.wanted.before, search.wanted.after};
        return start >= search.notBefore &&
               decideHours(hours, {stretch.start, stretch.end}) == HoursVerdict::Within &&
               isDayThere(shown, stretch.start, stretch.end, search.clientZone) &&
               overlapOf(shown, stretch, search.except).none();
    };
    const auto look = [&](LocalDate day) {
        std::vector<LocalTime> there;
        for (LocalTime start(day); start < LocalTime(day + days(1)); start += step)
            if (fits(start))
                there.push_back(start);
        const LocalTime near = LocalTime(day) + (search.wanted.start - LocalTime(wantedDay));
        std::ranges::stable_sort(there, {}, [near](LocalTime each) { return abs(each - near); });
        for (const LocalTime each : there)
            if (found.size() < most)
                found.push_back(each);
    };
    look(wantedDay);
    for (int away = 1; away <= daysAround && found.size() < most; ++away)
        for (const LocalDate day : {wantedDay + days(away), wantedDay - days(away)})
            if (shown.contains(day))
                look(day);
    std::ranges::sort(found);
    return found;
}

LocalTime nextFreeHour(const ShownDays &shown, LocalTime from)
{
    for (int away = 0; away < mostHoursAhead; ++away) {
        const LocalTime start = from + hours(away), end = start + hours(1);
        if (start >= LocalTime(shown.past()))
            break;
        if (overlapOf(shown, {start, end}, {}).none() && !isOffHours(shown, start, end))
            return start;
    }
    return from;
}

}  // namespace sp::ui
