// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/recurrence.h"

#include <algorithm>
#include <random>

/// Series and random rules for the tests of recurrence.
namespace sp::test {

using namespace std::chrono;

inline TimeZone zone(const char *name)
{
    return *TimeZone::create(name);
}

inline CalendarTime at(const char *text, const char *zoneName = nullptr)
{
    CalendarTime time = *readCalendarTime(text);
    if (zoneName) {
        time.kind = TimeKind::Zoned;
        time.zone = zone(zoneName);
    }
    return time;
}

inline Interval window(const char *from, const char *to)
{
    return {at(from).instant(TimeZone::utc()), at(to).instant(TimeZone::utc())};
}

inline QByteArray texts(const Expansion &expansion)
{
    QByteArray out;
    for (const Occurrence &one : expansion.occurrences) {
        const QByteArray local = localTimeText(one.local);
        out +=
            (out.isEmpty() ? "" : " ") + (local.endsWith("T00:00:00") ? local.first(10) : local.chopped(3));
    }
    return out;
}

inline Recurrence series(const char *start, const char *zoneName, const char *rule)
{
    return {at(start, zoneName), {rule}, {}, {}};
}

inline constexpr unsigned seed = 20'261'123;

/// A rule that RuleDays understands, of any kind that people and programs write.
inline RecurrenceRule randomRule(std::mt19937 &random)
{
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    RecurrenceRule rule;
    rule.frequency = static_cast<Frequency>(static_cast<int>(Frequency::Daily) + below(4));
    rule.interval = below(3) == 0 ? 1 + below(5) : 1;
    rule.count = below(3) == 0 ? 1 + below(60) : 0;
    rule.weekStart = below(3) == 0 ? 7 : 1;
    const bool months = rule.frequency == Frequency::Yearly || below(6) == 0;
    for (int i = 0; months && i <= below(3); ++i)
        rule.byMonth.push_back(1 + below(12));
    const bool byMonthDay = rule.frequency != Frequency::Weekly && below(4) == 0;
    for (int i = 0; byMonthDay && i <= below(4); ++i)
        // libical 3.0.16 makes nothing of negative days in a daily rule; "counts days from the end" below
        // holds ours.
        rule.byMonthDay.push_back(
            below(3) == 0 && rule.frequency != Frequency::Daily ? -1 - below(31) : 1 + below(31));
    const bool byDay = below(2) == 0;
    const bool ordinals = rule.frequency >= Frequency::Monthly && !byMonthDay && below(2) == 0;
    for (int i = 0; byDay && i <= below(4); ++i)
        rule.byDay.push_back({ordinals ? (below(2) == 0 ? 1 + below(5) : -1 - below(5)) : 0, 1 + below(7)});
    const bool positions = rule.frequency >= Frequency::Monthly && (byDay || byMonthDay) && below(4) == 0;
    // libical 3.0.16 counts a day twice that is named from both ends of the month, and puts a lone Sunday of
    // every n-th week into the week before; the table above holds ours, and python-dateutil agrees.
    std::erase_if(rule.byMonthDay, [&](int day) { return positions && day < 0; });
    if (positions && byMonthDay && rule.byMonthDay.empty())
        rule.byMonthDay.push_back(15);
    if (rule.frequency == Frequency::Weekly &&
        std::ranges::all_of(rule.byDay, [](const auto &day) { return day.isoWeekday == 7; }))
        rule.interval = 1;
    if (positions)
        rule.bySetPosition.push_back(below(2) == 0 ? 1 + below(3) : -1 - below(3));
    return *RecurrenceRule::parse(rule.text());
}

inline LocalTime randomStart(std::mt19937 &random)
{
    return local_days(2016y / 1 / 1) + days(random() % 3650U) + minutes(random() % 1440U);
}

}  // namespace sp::test
