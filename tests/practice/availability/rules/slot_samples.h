// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/availability/rules/slot_ranking.h"

namespace sp::test {

inline TimeZone zoneOf(const char *name)
{
    return *TimeZone::create(name);
}

inline LocalDate dateOn(const char *text)
{
    return *parseDate(text);
}

/// A moment on a zone's wall.
inline Instant at(const char *zone, const char *local)
{
    return zoneOf(zone).toInstant(*parseLocalTime(local));
}

/// The same hours on these weekdays, 1 for Monday.
inline WorkingHours hoursOf(const char *spans, std::initializer_list<int> weekdays = {1, 2, 3, 4, 5})
{
    WorkingHours hours;
    for (const int weekday : weekdays)
        hours.days[static_cast<std::size_t>(weekday - 1)] = *parseDaySpans(QString::fromLatin1(spans));
    return hours;
}

inline WorkingHours everyDay(const char *spans)
{
    return hoursOf(spans, {1, 2, 3, 4, 5, 6, 7});
}

/// "2026-05-04T09:00/12:00 2026-05-05T..." on a zone's wall.
inline QByteArray textOf(const availability::Intervals &all, const TimeZone &zone)
{
    QByteArrayList parts;
    for (const Interval &each : all)
        parts << localTimeText(zone.toLocal(each.start)).left(16) + '/' +
                     localTimeText(zone.toLocal(each.end)).mid(11, 5);
    return parts.join(' ');
}

inline QByteArray codesOf(const availability::SlotVerdict &verdict)
{
    QByteArrayList codes;
    for (const availability::Violation &each : verdict.violations)
        codes << availability::slotRuleCode(each.rule);
    return codes.join(", ");
}

}  // namespace sp::test
