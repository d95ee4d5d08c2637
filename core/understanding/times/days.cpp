// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/times/days.h"

namespace sp::times {

namespace {

Days oneDay(DayNumber day)
{
    return {day, day + 1};
}

Days none()
{
    Days days;
    days.valid = false;
    return days;
}

Days monthDays(int year, int month)
{
    return {dayNumber(year, month, 1), dayNumber(year, month + 1, 1), Grain::Month};
}

/// This, the next, the last, the one after: of a unit of the calendar.
Days periodDays(Grain period, int turn, DayNumber today)
{
    const Civil date = civilOf(today);
    switch (period) {
    case Grain::Week: {
        const DayNumber monday = mondayOf(today) + 7 * turn;
        return {monday, monday + 7, Grain::Week};
    }
    case Grain::Month:
        return monthDays(date.year, date.month + turn);
    case Grain::Quarter: {
        const int first = (date.month - 1) / 3 * 3 + 1 + 3 * turn;
        return {dayNumber(date.year, first, 1), dayNumber(date.year, first + 3, 1), Grain::Quarter};
    }
    case Grain::Year:
        return {dayNumber(date.year + turn, 1, 1), dayNumber(date.year + turn + 1, 1, 1), Grain::Year};
    default:
        return oneDay(today + turn);
    }
}

/// The first weekday from `day` on, that day included.
DayNumber weekdayFrom(DayNumber day, int weekday)
{
    return day + (weekday - weekdayOf(day) + 7) % 7;
}

Days weekdayDays(const When &when, DayNumber today)
{
    DayNumber day = weekdayFrom(today + 1, when.weekday);
    switch (when.weekdayTurn) {
    case -1:
        day = weekdayFrom(today - 7, when.weekday);
        break;
    case 2:
        day += 7;
        break;
    case 3:
        day = weekdayFrom(today, when.weekday);
        break;
    case 4:
        day = mondayOf(today) + 7 + when.weekday - 1;
        break;
    default:
        break;
    }
    if (when.weekdayWeeks)
        day = weekdayFrom(today, when.weekday) + 7 * when.weekdayWeeks;
    return oneDay(day);
}

Days dateDays(const When &when, DayNumber today)
{
    const Civil now = civilOf(today);
    if (when.month) {
        const auto exists = [&](int year) { return when.day <= daysInMonth(year, when.month); };
        if (when.year)
            return exists(when.year) ? oneDay(dayNumber(when.year, when.month, when.day)) : none();
        int year = now.year;
        if (when.hasPeriod && when.period == Grain::Year) {
            year += when.periodTurn;
            return exists(year) ? oneDay(dayNumber(year, when.month, when.day)) : none();
        }
        // A weekday beside it says which year is meant, even one gone by.
        if (when.weekday) {
            for (const int step : {0, 1, -1})
                if (exists(year + step) &&
                    weekdayOf(dayNumber(year + step, when.month, when.day)) == when.weekday &&
                    (step != 0 || dayNumber(year, when.month, when.day) > today - 60))
                    return oneDay(dayNumber(year + step, when.month, when.day));
        }
        for (int step = 0; step < 9; ++step)
            if (exists(year + step) && dayNumber(year + step, when.month, when.day) >= today)
                return oneDay(dayNumber(year + step, when.month, when.day));
        return none();
    }
    int month = now.month;
    if (when.hasPeriod && when.period == Grain::Month) {
        month += when.periodTurn;
        const Civil first = civilOf(dayNumber(now.year, month, 1));
        return when.day <= daysInMonth(first.year, first.month) ? oneDay(dayNumber(now.year, month, when.day))
                                                                : none();
    }
    for (int step = 0; step < 48; ++step) {
        const Civil first = civilOf(dayNumber(now.year, month + step, 1));
        if (when.day > daysInMonth(first.year, first.month))
            continue;
        const DayNumber day = dayNumber(first.year, first.month, when.day);
        if (day >= today && (!when.weekday || weekdayOf(day) == when.weekday))
            return oneDay(day);
    }
    return none();
}

Days holidayDays(const When &when, const Writing &writing, DayNumber today)
{
    const int year = civilOf(today).year;
    const auto in = [&](int y) {
        const auto day = holidayOn(when.holiday, y, writing.language);
        return day ? oneDay(*day) : none();
    };
    Days found = none();
    if (when.year) {
        found = in(when.year);
    } else if (when.hasPeriod && when.period == Grain::Year) {
        found = in(year + when.periodTurn);
    } else if (when.holidayTurn < 0) {
        for (int back = 0; back < 3 && !(found.valid && found.begin < today); ++back)
            found = in(year - back);
    } else {
        for (int step = 0; step < 3 && !(found.valid && found.begin >= today); ++step)
            found = in(year + step);
    }
    if (found.valid && when.weekend) {
        const int weekday = weekdayOf(found.begin);
        const DayNumber saturday = weekday <= 2 ? found.begin - weekday - 1 : found.begin - weekday + 6;
        return {saturday, std::max(saturday + 2, found.end), Grain::Day, true};
    }
    return found;
}

Days seasonDays(const When &when, DayNumber today)
{
    static constexpr int begin[4][2] = {{3, 20}, {6, 21}, {9, 23}, {12, 21}};
    static constexpr int end[4][2] = {{6, 22}, {9, 24}, {12, 22}, {3, 21}};
    const int s = when.season;
    const auto in = [&](int year) {
        return Days{dayNumber(year, begin[s][0], begin[s][1]),
            dayNumber(year + (s == 3), end[s][0], end[s][1]), Grain::Day, true};
    };
    if (when.year)
        return in(when.year);
    int year = civilOf(today).year - 1;
    while (in(year).end <= today)
        ++year;
    return in(year + when.seasonTurn);
}

Days edgeDays(const When &when, Days whole)
{
    const DayNumber length = whole.end - whole.begin;
    whole.range = true;
    const Grain of = whole.grain;
    whole.grain = Grain::Day;
    if (when.edge == 4)
        return {whole.end - 1, whole.end, Grain::Day, true};
    if (of == Grain::Year || of == Grain::Quarter) {
        const Civil first = civilOf(whole.begin);
        const int months = of == Grain::Year ? 12 : 3, third = months / 3, last = of == Grain::Year ? 8 : 2;
        if (when.edge == 1)
            whole.end = dayNumber(first.year, first.month + (of == Grain::Year ? 3 : third), 1);
        else if (when.edge == 2)
            whole = {dayNumber(first.year, first.month + third, 1),
                dayNumber(first.year, first.month + 2 * third, 1), Grain::Day, true};
        else
            whole.begin = dayNumber(first.year, first.month + last, 1);
        return whole;
    }
    if (of == Grain::Week) {
        if (when.edge == 1)
            whole.end = whole.begin + 2;
        else if (when.edge == 2)
            whole = {whole.begin + 2, whole.begin + 4, Grain::Day, true};
        else
            whole.begin += 4;
        return whole;
    }
    if (when.edge == 1)
        whole.end = whole.begin + 10;
    else if (when.edge == 2)
        whole = {whole.begin + 10, whole.begin + 20, Grain::Day, true};
    else
        whole.begin += std::min<DayNumber>(20, length - 1);
    return whole;
}

Days monthOnly(const When &when, DayNumber today)
{
    const Civil now = civilOf(today);
    if (when.year)
        return monthDays(when.year, when.month);
    if (when.hasPeriod && when.period == Grain::Year)
        return monthDays(now.year + when.periodTurn, when.month);
    int year = now.year;
    if (when.monthTurn == -1)
        return monthDays(when.month < now.month ? year : year - 1, when.month);
    if (when.monthTurn == 3)
        return monthDays(year, when.month);
    if (when.month < now.month || (when.monthTurn == 1 && when.month == now.month))
        ++year;
    if (when.monthTurn == 2)
        ++year;
    return monthDays(year, when.month);
}

Days nthDays(const When &when, const Writing &writing, DayNumber today)
{
    if (when.base) {
        const Days base = daysOf(*when.base, writing);
        return base.valid ? oneDay(weekdayFrom(base.begin + 1, when.nthWhat) + 7 * (when.nth - 1)) : none();
    }
    if (when.nthWhat == 12) {
        // ISO 8601: the first week has the year's 4 January.
        const auto numbered = [&](int year) {
            const DayNumber monday = mondayOf(dayNumber(year, 1, 4)) + 7 * (when.nth - 1);
            return Days{monday, monday + 7, Grain::Week};
        };
        const int year = civilOf(today).year;
        if (when.year)
            return numbered(when.year);
        const Days found = numbered(year);
        return found.end > today ? found : numbered(year + 1);
    }
    const auto inside = [&](const Days &whole) -> Days {
        const Civil first = civilOf(whole.begin);
        if (when.nthWhat <= 7) {
            if (whole.grain == Grain::Month) {
                const auto day = nthWeekday(first.year, first.month, when.nthWhat, when.nth);
                return day ? oneDay(*day) : none();
            }
            if (when.nth > 0)
                return oneDay(weekdayFrom(whole.begin, when.nthWhat) + 7 * (when.nth - 1));
            return oneDay(weekdayFrom(whole.end - 7, when.nthWhat));
        }
        if (when.nthWhat == 8)
            return oneDay(when.nth > 0 ? whole.begin + when.nth - 1 : whole.end - 1);
        if (when.nthWhat == 9) {
            // The first week begins with the month's first Monday; the last ends within it.
            const DayNumber monday =
                when.nth > 0 ? weekdayFrom(whole.begin, 1) + 7 * (when.nth - 1) : mondayOf(whole.end - 7);
            return {monday, monday + 7, Grain::Week};
        }
        if (when.nthWhat == 11) {
            const DayNumber middle =
                whole.grain == Grain::Year ? dayNumber(first.year, first.month + 6, 1) : whole.begin + 15;
            return when.nth == 1 ? Days{whole.begin, middle, Grain::Day, true}
                                 : Days{middle, whole.end, Grain::Day, true};
        }
        const DayNumber saturday =
            when.nth > 0 ? weekdayFrom(whole.begin, 6) + 7 * (when.nth - 1) : weekdayFrom(whole.end - 7, 6);
        return {saturday, saturday + 2, Grain::Day, true};
    };
    if (when.month) {
        Days found = inside(monthOnly(when, today));
        if (found.valid && !when.year && found.end <= today && !when.monthTurn && !when.hasPeriod) {
            When later = when;
            later.year = std::int16_t(civilOf(today).year + 1);
            found = inside(monthOnly(later, today));
        }
        return found;
    }
    if (when.hasPeriod) {
        Days found = inside(periodDays(when.period, when.periodTurn, today));
        if (found.valid && found.end <= today && when.periodTurn == 0)
            found = inside(periodDays(when.period, 1, today));
        return found;
    }
    if (when.year)
        return inside({dayNumber(when.year, 1, 1), dayNumber(when.year + 1, 1, 1), Grain::Year});
    return none();
}

Days shiftedDays(const When &when, const Writing &writing, DayNumber today)
{
    DayNumber from = today;
    if (when.base) {
        const Days base = daysOf(*when.base, writing);
        if (!base.valid)
            return none();
        from = base.begin;
    }
    const int n = int(std::clamp<std::int32_t>(when.shift, -40000, 40000));
    switch (when.shiftUnit) {
    case Grain::Week:
        from += 7 * n;
        break;
    case Grain::Month:
        from = addMonths(from, std::clamp(n, -2400, 2400));
        break;
    case Grain::Quarter:
        from = addMonths(from, 3 * std::clamp(n, -800, 800));
        break;
    case Grain::Year:
        from = addMonths(from, 12 * std::clamp(n, -200, 200));
        break;
    default:
        from += n;
    }
    if (when.weekday && when.shiftUnit == Grain::Week)
        from = mondayOf(from) + when.weekday - 1;
    return oneDay(from);
}

Days countedDays(const When &when, DayNumber today)
{
    const bool ahead = when.periodCount > 0;
    const int n = ahead ? when.periodCount : -when.periodCount;
    const Days whole = periodDays(when.period, 0, today);
    const DayNumber edge = ahead ? whole.end : whole.begin;
    DayNumber other = edge;
    switch (when.period) {
    case Grain::Week:
        other = edge + (ahead ? 7 * n : -7 * n);
        break;
    case Grain::Month:
        other = addMonths(edge, ahead ? n : -n);
        break;
    case Grain::Quarter:
        other = addMonths(edge, ahead ? 3 * n : -3 * n);
        break;
    case Grain::Year:
        other = addMonths(edge, ahead ? 12 * n : -12 * n);
        break;
    default:
        other = edge + (ahead ? n : -n);
    }
    return {std::min(edge, other), std::max(edge, other), when.period, true};
}

}  // namespace

Days daysOf(const When &when, const Writing &writing)
{
    const DayNumber today = dayOf(writing.now);
    if (when.nth)
        return nthDays(when, writing, today);
    if (when.hasShift)
        return shiftedDays(when, writing, today);
    if (when.day && (when.month || !when.hasOffset)) {
        const Days date = dateDays(when, today);
        if (date.valid && when.weekOf) {
            const DayNumber monday = weekdayOf(date.begin) >= 6
                                         ? mondayOf(date.begin) + (weekdayOf(date.begin) == 7 ? 7 : 0)
                                         : mondayOf(date.begin);
            return {monday, monday + 7, Grain::Week};
        }
        return date;
    }
    if (when.holiday)
        return holidayDays(when, writing, today);
    if (when.hasOffset)
        return oneDay(today + when.offset);
    if (when.weekend) {
        const DayNumber saturday = mondayOf(today) + 5 + 7 * when.weekendTurn;
        return {saturday, saturday + 2, Grain::Day, true};
    }
    if (when.weekday) {
        if (when.hasPeriod && when.period == Grain::Week)
            return oneDay(mondayOf(today) + 7 * when.periodTurn + when.weekday - 1);
        Days day = weekdayDays(when, today);
        if (when.weekOf)
            return {mondayOf(day.begin), mondayOf(day.begin) + 7, Grain::Week};
        return day;
    }
    if (when.season >= 0)
        return seasonDays(when, today);
    Days whole = none();
    if (when.quarter) {
        int year = when.year ? when.year : civilOf(today).year;
        const int first = (when.quarter - 1) * 3 + 1;
        if (!when.year && dayNumber(year, first + 3, 1) <= today)
            ++year;
        whole = {dayNumber(year, first, 1), dayNumber(year, first + 3, 1), Grain::Quarter};
    } else if (when.month) {
        whole = monthOnly(when, today);
    } else if (when.hasPeriod) {
        if (when.periodCount)
            return countedDays(when, today);
        whole = periodDays(when.period, when.periodTurn, today);
    } else if (when.year) {
        whole = {dayNumber(when.year, 1, 1), dayNumber(when.year + 1, 1, 1), Grain::Year};
    }
    if (whole.valid && when.edge) {
        Days edge = edgeDays(when, whole);
        // "early this month" may lie behind; what was said stands.
        return edge;
    }
    return whole;
}
}  // namespace sp::times
