// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/calendar_time.h"

#include <cstdio>

namespace sp {

using namespace std::chrono;

namespace {

int number(QByteArrayView text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

TimeZone CalendarTime::zoneFor(const TimeZone &viewer) const
{
    if (kind == TimeKind::Utc)
        return TimeZone::utc();
    return kind == TimeKind::Zoned && zone ? *zone : viewer;
}

std::optional<CalendarTime> readCalendarTime(QByteArrayView text)
{
    text = text.trimmed();
    if (text.size() != 8 && text.size() != 15 && text.size() != 16)
        return std::nullopt;
    const int y = number(text.first(4)), m = number(text.sliced(4, 2)), d = number(text.sliced(6, 2));
    if (y < 1 || m < 0 || d < 0)
        return std::nullopt;
    const year_month_day date(year(y), month(static_cast<unsigned>(m)), day(static_cast<unsigned>(d)));
    if (!date.ok())
        return std::nullopt;
    CalendarTime time{LocalTime(local_days(date)), TimeKind::AllDay, std::nullopt};
    if (text.size() == 8)
        return time;
    const int h = number(text.sliced(9, 2)), min = number(text.sliced(11, 2)), s = number(text.sliced(13, 2));
    if (text[8] != 'T' || h < 0 || h > 23 || min < 0 || min > 59 || s < 0 || s > 60)
        return std::nullopt;
    if (text.size() == 16 && text[15] != 'Z')
        return std::nullopt;
    time.local += hours(h) + minutes(min) + seconds(std::min(s, 59));
    time.kind = text.size() == 16 ? TimeKind::Utc : TimeKind::Floating;
    return time;
}

QByteArray calendarTimeText(const CalendarTime &time)
{
    const auto date = floor<days>(time.local);
    const year_month_day parts(date);
    const hh_mm_ss clock(floor<seconds>(time.local - date));
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%04d%02u%02uT%02d%02d%02d", static_cast<int>(parts.year()),
        static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day()),
        static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
        static_cast<int>(clock.seconds().count()));
    const QByteArray text(buffer);
    if (time.kind == TimeKind::AllDay)
        return text.first(8);
    return time.kind == TimeKind::Utc ? text + 'Z' : text;
}

}  // namespace sp
