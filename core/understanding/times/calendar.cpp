// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/times/calendar.h"

#include <chrono>

namespace sp::times {

DayNumber dayNumber(int year, int month, int day)
{
    using namespace std::chrono;
    const int months = year * 12 + month - 1;
    const int y = months >= 0 ? months / 12 : -((-months + 11) / 12);
    const auto first = sys_days(std::chrono::year(y) / (unsigned(months - y * 12) + 1) / 1);
    return first.time_since_epoch().count() + day - 1;
}

Civil civilOf(DayNumber day)
{
    using namespace std::chrono;
    const year_month_day date{sys_days{days{day}}};
    return {int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))};
}

int daysInMonth(int year, int month)
{
    return int(dayNumber(year, month + 1, 1) - dayNumber(year, month, 1));
}

int weekdayOf(DayNumber day)
{
    const auto rest = (day + 3) % 7;
    return int(rest < 0 ? rest + 7 : rest) + 1;
}

DayNumber mondayOf(DayNumber day)
{
    return day - weekdayOf(day) + 1;
}

DayNumber addMonths(DayNumber day, int months)
{
    const Civil date = civilOf(day);
    const Civil first = civilOf(dayNumber(date.year, date.month + months, 1));
    return dayNumber(first.year, first.month, std::min(date.day, daysInMonth(first.year, first.month)));
}

/// The reckoning of Meeus, Jones and Butcher for the Gregorian calendar.
DayNumber easterSunday(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25,
              g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4,
              l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
    return dayNumber(year, n / 31, n % 31 + 1);
}

std::optional<DayNumber> nthWeekday(int year, int month, int weekday, int n)
{
    if (n > 0) {
        const DayNumber first = dayNumber(year, month, 1);
        const DayNumber day = first + (weekday - weekdayOf(first) + 7) % 7 + 7 * (n - 1);
        if (day >= dayNumber(year, month + 1, 1))
            return std::nullopt;
        return day;
    }
    const DayNumber last = dayNumber(year, month + 1, 1) - 1;
    return last - (weekdayOf(last) - weekday + 7) % 7 + 7 * (n + 1);
}

std::optional<DayNumber> holidayOn(int holiday, int year, Language language)
{
    const auto fixed = [&](int month, int day) { return dayNumber(year, month, day); };
    const auto easter = [&](int days) { return easterSunday(year) + days; };
    switch (holiday) {
    case 1:
        return fixed(12, 25);
    case 2:
        return fixed(12, 24);
    case 3:
        return fixed(12, 26);
    case 4:
        return fixed(12, 31);
    case 5:
        return fixed(1, 1);
    case 6:
        return fixed(2, 14);
    case 7:
        return fixed(10, 31);
    case 10:
        return easter(0);
    case 11:
        return easter(-2);
    case 12:
        return easter(1);
    case 13:
        return easter(39);
    case 14:
        return easter(49);
    case 15:
        return easter(50);
    case 16:
        return easter(-46);
    case 17:
        return easter(-47);
    case 18:
        return easter(60);
    case 19:
        return easter(-7);
    case 20:
        return easter(-3);
    case 21:
        return easter(-48);  // Carnival Monday
    case 22:
        return easter(-1);
    case 30:
        return nthWeekday(year, 11, 4, 4);
    case 31:
        return *nthWeekday(year, 11, 4, 4) + 1;
    case 32:
        return *nthWeekday(year, 11, 4, 4) + 4;
    case 33:
        return nthWeekday(year, 5, 1, -1);
    case 34:
        return nthWeekday(year, 9, 1, 1);
    case 35:
        return nthWeekday(year, 1, 1, 3);
    case 36:
        return nthWeekday(year, 2, 1, 3);
    case 37:
        return fixed(7, 4);
    case 38:
        return nthWeekday(year, 10, 1, 2);
    case 39:
        return fixed(11, 11);
    case 40:
        if (language == Language::Spanish || language == Language::Portuguese)
            return nthWeekday(year, 5, 7, 1);
        if (language == Language::French) {
            const DayNumber last = *nthWeekday(year, 5, 7, -1);
            return last == easter(49) ? last + 7 : last;
        }
        return nthWeekday(year, 5, 7, 2);
    case 41:
        if (language == Language::Spanish || language == Language::Portuguese ||
            language == Language::Italian)
            return fixed(3, 19);
        return nthWeekday(year, 6, 7, 3);
    case 42:
        return fixed(3, 17);
    case 43:
        return fixed(11, 1);
    case 44:
        return fixed(11, 2);
    case 45:
        return fixed(1, 6);
    case 46:
        return fixed(5, 1);
    case 47:
        return fixed(6, 19);
    case 48:
        return fixed(4, 1);
    case 49:
        return fixed(2, 2);
    case 50:
        return fixed(4, 22);
    case 51:
        return fixed(7, 14);
    case 52:
        return fixed(8, 15);
    case 53:
        return fixed(12, 8);
    case 54:
        return fixed(12, 6);
    case 55:
        return fixed(10, 3);
    case 56:
        return fixed(10, 12);
    case 57:
        return fixed(12, 6);
    case 58:
        return fixed(4, 25);
    case 59:
        return fixed(6, 2);
    case 60:
        return fixed(5, 8);
    case 61:
        return fixed(6, 10);
    case 62:
        return fixed(10, 5);
    case 63:
        return fixed(12, 1);
    case 64:
        return fixed(9, 7);
    case 65:
        return fixed(11, 15);
    case 66:
        return fixed(3, 8);
    case 67:
        return fixed(6, 24);
    case 68:
        return fixed(11, 11);
    case 69:
        return easter(39);  // Father's day on Ascension
    case 70: {              // First Sunday of Advent
        const DayNumber christmas = fixed(12, 25);
        return christmas - (weekdayOf(christmas) == 7 ? 7 : weekdayOf(christmas)) - 21;
    }
    case 71:
        return fixed(12, 28);
    case 72:
        return fixed(3, 19);
    default:
        return std::nullopt;
    }
}

}  // namespace sp::times
