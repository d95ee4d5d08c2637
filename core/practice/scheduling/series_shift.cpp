// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/series_shift.h"

#include <algorithm>

namespace sp {

using namespace std::chrono;

namespace {

CalendarTime at(CalendarTime time, LocalTime local)
{
    time.local = local;
    return time;
}

/// A date without a time goes where the occurrence of that day goes.
LocalDate shiftedDay(LocalTime day, LocalTime start, milliseconds by)
{
    return floor<days>(floor<days>(day) + (start - floor<days>(start)) + by);
}

CalendarTime shiftedUntil(const CalendarTime &until, const CalendarTime &start, milliseconds by)
{
    switch (until.kind) {
    case TimeKind::AllDay:
        return at(until, shiftedDay(until.local, start.local, by));
    case TimeKind::Utc: {
        const TimeZone zone = start.zoneFor(TimeZone::utc());
        const Instant moved = zone.toInstant(zone.toLocal(until.instant(TimeZone::utc())) + by);
        return at(until, LocalTime(moved.time_since_epoch()));
    }
    case TimeKind::Floating:
    case TimeKind::Zoned:
        break;
    }
    return at(until, until.local + by);
}

int rotated(int isoWeekday, days by)
{
    return static_cast<int>((isoWeekday - 1 + by.count() % 7 + 7) % 7) + 1;
}

/// The parts of a rule that name days or times and do not follow DTSTART by themselves.
Result<Done> follow(RecurrenceRule &rule, days byDays, milliseconds by)
{
    const Error refused{ErrorCode::Refused, "recurrence.cannot_shift",
        {{QStringLiteral("rule"), QString::fromLatin1(rule.text())}}};
    if (by != byDays && !(rule.byHour.empty() && rule.byMinute.empty() && rule.bySecond.empty()))
        return refused;
    if (byDays == days(0))
        return Done{};
    if (!(rule.byMonth.empty() && rule.byMonthDay.empty() && rule.byYearDay.empty() &&
            rule.byWeekNumber.empty() && rule.bySetPosition.empty()))
        return refused;
    if (rule.frequency != Frequency::Daily && rule.frequency != Frequency::Weekly)
        return rule.byDay.empty() ? Result<Done>(Done{}) : refused;
    for (RuleWeekday &day : rule.byDay)
        day.isoWeekday = rotated(day.isoWeekday, byDays);
    std::ranges::sort(rule.byDay);
    if (rule.interval > 1)  // Every second week begins with the day it began with before.
        rule.weekStart = rotated(rule.weekStart, byDays);
    return Done{};
}

}  // namespace

Result<Recurrence> shifted(Recurrence series, milliseconds by)
{
    if (by == milliseconds(0))
        return series;
    const CalendarTime start = series.start;
    const days byDays = shiftedDay(start.local, start.local, by) - floor<days>(start.local);
    for (QByteArray &text : series.rules) {
        SP_TRY(rule, RecurrenceRule::parse(text));
        SP_CHECK(follow(rule, byDays, by));
        if (rule.until)
            rule.until = shiftedUntil(*rule.until, start, by);
        text = rule.text();
    }
    for (ExtraDate &extra : series.extraDates)
        extra.time = at(start, onClockOf(start, extra.time, TimeZone::utc()) + by);
    for (CalendarTime &time : series.excludedDates)
        time = time.kind == TimeKind::AllDay && start.kind != TimeKind::AllDay
                   ? at(time, shiftedDay(time.local, start.local, by))
                   : at(start, onClockOf(start, time, TimeZone::utc()) + by);
    series.start.local += by;
    return series;
}

Result<Recurrence> onClock(Recurrence series, const TimeZone &clock)
{
    const CalendarTime before = series.start;
    const TimeZone zone = before.zoneFor(TimeZone::utc());
    series.start.kind = clock == TimeZone::utc() ? TimeKind::Utc : TimeKind::Zoned;
    series.start.zone = clock == TimeZone::utc() ? std::optional<TimeZone>() : clock;
    for (QByteArray &text : series.rules) {
        SP_TRY(rule, RecurrenceRule::parse(text));
        if (rule.until && rule.until->kind == TimeKind::Utc) {
            const Instant last = clock.toInstant(zone.toLocal(rule.until->instant(TimeZone::utc())));
            rule.until = at(*rule.until, LocalTime(last.time_since_epoch()));
            text = rule.text();
        }
    }
    for (ExtraDate &extra : series.extraDates)
        extra.time = at(series.start, onClockOf(before, extra.time, TimeZone::utc()));
    for (CalendarTime &time : series.excludedDates)
        if (time.kind != TimeKind::AllDay)
            time = at(series.start, onClockOf(before, time, TimeZone::utc()));
    return series;
}

Result<SeriesExtent> extentOf(const Recurrence &series, milliseconds length)
{
    const TimeZone utc = TimeZone::utc();
    const bool wall = series.start.kind == TimeKind::AllDay || series.start.kind == TimeKind::Floating;
    const auto slack = wall ? hours(14) : hours(0);
    const Instant first = series.start.instant(utc);
    Instant earliest = first;
    Instant last = first + length;
    for (const ExtraDate &extra : series.extraDates) {
        const Instant start = series.start.zoneFor(utc).toInstant(onClockOf(series.start, extra.time, utc));
        earliest = std::min(earliest, start);
        last = std::max(last, start + std::max<milliseconds>(length, extra.length.value_or(seconds(0))));
    }
    // Counting is done for the five years that an expansion covers, and a margin is kept to its end.
    const Interval counted{first - days(1), first + days(4 * 365)};
    for (const QByteArray &text : series.rules) {
        SP_TRY(rule, RecurrenceRule::parse(text));
        if (rule.endless())
            return SeriesExtent{{earliest - slack, last + slack}, SeriesExtent::End::Open};
        if (rule.until) {
            last = std::max(last, rule.until->instant(utc) + length + days(2));
            continue;
        }
        SP_TRY(found, expand({series.start, {text}, {}, {}}, counted, utc));
        if (!found.stopped.isEmpty() || std::ssize(found.occurrences) < rule.count)
            return SeriesExtent{{earliest - slack, last + slack}, SeriesExtent::End::Open};
        last = std::max(last, found.occurrences.back().start + length);
    }
    return SeriesExtent{{earliest - slack, last + slack}, SeriesExtent::End::Known};
}

}  // namespace sp
