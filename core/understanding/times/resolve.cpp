// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/times/resolve.h"

#include "core/understanding/times/days.h"
#include "core/understanding/times/zones.h"

namespace sp::times {

PartHours hoursOf(DayPart part, int edge, Language language)
{
    const int dawn = language == Language::German ? 3 : 4;
    PartHours hours{0, 24};
    switch (part) {
    case DayPart::EarlyMorning:
        hours = {4, 9};
        break;
    case DayPart::Morning:
        hours = {dawn, 12};
        break;
    case DayPart::LateMorning:
        hours = {10, 12};
        break;
    case DayPart::Lunch:
        hours = {12, 14};
        break;
    case DayPart::EarlyAfternoon:
        hours = {12, 15};
        break;
    case DayPart::Afternoon:
        hours = {12, language == Language::Spanish ? 21 : 19};
        break;
    case DayPart::LateAfternoon:
        hours = {15, 19};
        break;
    case DayPart::Evening:
        hours = {18, 24};
        break;
    case DayPart::LateEvening:
        hours = {21, 24};
        break;
    case DayPart::Night:
        hours =
            language == Language::English || language == Language::Spanish || language == Language::Portuguese
                ? PartHours{18, 24}
                : PartHours{24, 28};
        break;
    case DayPart::AfterLunch:
        hours = {13, 17};
        break;
    case DayPart::AfterWork:
        hours = {17, 21};
        break;
    }
    if (part == DayPart::Night && hours.begin >= 24) {
        // The night after midnight has no evening to be early in.
        if (edge == 1)
            hours.end = hours.begin + 2;
        if (edge == 3)
            hours.begin += 2;
        return hours;
    }
    if (edge == 1)
        hours.end = part == DayPart::Morning                             ? 9
                    : part == DayPart::Evening || part == DayPart::Night ? 21
                                                                         : 15;
    if (edge == 3)
        hours.begin = part == DayPart::Morning                             ? 10
                      : part == DayPart::Evening || part == DayPart::Night ? 21
                                                                           : 15;
    return hours;
}

int settledHour(const Clock &clock, int part, Half half)
{
    int hour = clock.hour;
    if (part >= 0 && hour <= 12) {
        const auto p = DayPart(part);
        const bool morning = p == DayPart::EarlyMorning || p == DayPart::Morning || p == DayPart::LateMorning;
        const bool night = p == DayPart::Night || p == DayPart::Evening || p == DayPart::LateEvening;
        if (morning)
            return hour == 12 ? 12 : hour;
        if (night && hour == 12)
            return 24;
        if (p == DayPart::Night && hour <= 4)
            return hour;
        if (p == DayPart::Lunch && hour >= 10)
            return hour;
        return hour == 12 ? 12 : hour + 12;
    }
    if (!clock.open || hour > 12)
        return hour;
    const bool likely = half == Half::Likely;
    if (hour == 12)
        return likely ? 12 : 24;
    if (hour <= 6)
        return likely ? hour + 12 : hour;
    return likely ? hour : hour + 12;
}

Wall laterBy(Wall wall, std::int64_t seconds, const Writing &writing)
{
    if (!writing.zone)
        return wall + seconds;
    using namespace std::chrono;
    const Instant at = writing.zone->toInstant(LocalTime(std::chrono::seconds(wall)));
    const LocalTime later = writing.zone->toLocal(at + std::chrono::seconds(seconds));
    return duration_cast<std::chrono::seconds>(later.time_since_epoch()).count();
}

Wall fromZone(Wall wall, int zone, const Writing &writing)
{
    using namespace std::chrono;
    Instant at{std::chrono::seconds(wall)};
    if (zone >= fixedZones) {
        at -= minutes(fixedMinutes(zone));
    } else {
        const auto other = TimeZone::create(zoneName(zone));
        if (!other)
            return wall;
        at = other->toInstant(LocalTime(std::chrono::seconds(wall)));
    }
    if (writing.zone) {
        const LocalTime local = writing.zone->toLocal(at);
        return duration_cast<std::chrono::seconds>(local.time_since_epoch()).count();
    }
    return duration_cast<std::chrono::seconds>(at.time_since_epoch()).count() + writing.offset;
}

Stretch resolve(const When &when, const Writing &writing, Half half)
{
    Stretch stretch;
    if (when.now) {
        stretch = {writing.now, writing.now + 1, Grain::Second};
        return stretch;
    }
    if (when.hasShift && when.shiftUnit <= Grain::Hour && !when.base) {
        const Wall at = laterBy(writing.now, when.shift, writing);
        stretch.grain = when.shift % 60 ? Grain::Second : Grain::Minute;
        stretch.begin = at;
        stretch.end = at + (stretch.grain == Grain::Second ? 1 : 60);
        return stretch;
    }
    if (when.hasPeriod && when.period < Grain::Day) {
        const Wall unit = when.period == Grain::Hour ? 3600 : when.period == Grain::Minute ? 60 : 1;
        const Wall floor = writing.now / unit * unit;
        const Wall n = when.periodCount;
        stretch = {n > 0 ? floor + unit : floor + n * unit, n > 0 ? floor + unit * (n + 1) : floor,
            when.period, true};
        return stretch;
    }
    const bool dated = when.hasDate();
    const DayNumber today = dayOf(writing.now);
    Days days = dated ? daysOf(when, writing) : Days{today, today + 1};
    if (!days.valid) {
        stretch.valid = false;
        return stretch;
    }
    // The weekend's evenings and mornings are those of its first day.
    if (when.edge == 4 && when.period == Grain::Day && !when.clock.said()) {
        stretch = {days.begin * daySeconds + 17 * 3600, days.end * daySeconds, Grain::Hour, true};
        return stretch;
    }
    if (when.clock.said()) {
        int hour = settledHour(when.clock, when.part, half);
        const int minute = std::max<int>(when.clock.minute, 0), second = std::max<int>(when.clock.second, 0);
        const auto onDay = [&](DayNumber day, int h) {
            return day * daySeconds + h * 3600 + minute * 60 + second;
        };
        const bool midnight = when.clock.hour == 24 && !dated;
        Wall at = onDay(days.begin, hour);
        if (dated && when.clock.hour == 24 && when.hasOffset && when.offset == 0)
            at = onDay(days.begin, 24);
        if (when.zone >= 0)
            at = fromZone(at, when.zone, writing);
        if (!dated && !midnight && at <= writing.now) {
            // An open hour that has gone by may be the evening's.
            if (when.clock.open && when.part < 0 && hour < 12 && half == Half::Likely && hour + 12 <= 21 &&
                onDay(today, hour + 12) > writing.now && when.zone < 0)
                at = onDay(today, hour + 12);
            else
                at += daySeconds;
        }
        stretch.grain = when.clock.second >= 0   ? Grain::Second
                        : when.clock.minute >= 0 ? Grain::Minute
                                                 : Grain::Hour;
        stretch.begin = at;
        stretch.end = at + (stretch.grain == Grain::Hour ? 3600 : stretch.grain == Grain::Minute ? 60 : 1);
        return stretch;
    }
    if (when.part >= 0) {
        const PartHours hours = hoursOf(DayPart(when.part), when.partEdge, writing.language);
        DayNumber day = days.begin;
        if (!dated && day * daySeconds + hours.end * 3600 <= writing.now)
            ++day;
        stretch = {day * daySeconds + hours.begin * 3600,
            (days.end > day + 1 && days.range ? days.end - 1 : day) * daySeconds + hours.end * 3600,
            Grain::Hour, true};
        return stretch;
    }
    stretch.begin = days.begin * daySeconds;
    stretch.end = days.end * daySeconds;
    stretch.grain = days.grain;
    stretch.range = days.range;
    return stretch;
}

}  // namespace sp::times
