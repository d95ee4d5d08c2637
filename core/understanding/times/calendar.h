// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/times/when.h"

#include <optional>

namespace sp::times {

/// Days since 1970-01-01.
using DayNumber = std::int64_t;
constexpr Wall daySeconds = 86400;

struct Civil {
    int year = 1970;
    int month = 1;
    int day = 1;
};

/// Takes months and days out of range as the calendar goes on: month 13 is January of the next year.
DayNumber dayNumber(int year, int month, int day);
Civil civilOf(DayNumber day);
int daysInMonth(int year, int month);
/// 1 is Monday.
int weekdayOf(DayNumber day);
DayNumber mondayOf(DayNumber day);
/// The same day of the month so many months on, or the month's last.
DayNumber addMonths(DayNumber day, int months);
inline DayNumber dayOf(Wall wall)
{
    return wall >= 0 ? wall / daySeconds : -((-wall + daySeconds - 1) / daySeconds);
}
DayNumber easterSunday(int year);
/// The n-th weekday of a month; -1 counts from its end. Nothing where the month has none.
std::optional<DayNumber> nthWeekday(int year, int month, int weekday, int n);
/// The holiday of the lexicon with this number.
std::optional<DayNumber> holidayOn(int holiday, int year, Language language);

}  // namespace sp::times
