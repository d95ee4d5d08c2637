// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/time.h"

#include <span>
#include <vector>

namespace sp::availability {

/// A public holiday on its date. One that is moved because it fell on a weekend stands on the day it was
/// moved to as well, and says so.
struct Holiday {
    LocalDate date;
    QByteArray name;  ///< In English.
    bool substitute = false;
    friend bool operator==(const Holiday &, const Holiday &) = default;
};

/// How a holiday finds its date within a year.
struct HolidayRule {
    enum class Day {
        Fixed,        ///< `month`, `day`.
        Nth,          ///< The `day`-th `weekday` of `month`; -1 for the last.
        OnOrBefore,   ///< The last `weekday` not after `month`, `day`.
        Easter,       ///< `day` days after the Gregorian Easter Sunday.
        Listed,       ///< On dates that a law lists; see listedHolidays().
        FirstOrFixed  ///< The first `weekday` of `month`, unless `month`, `day` is a Friday: then that day.
    } kind;
    /// What happens when it falls on a weekend.
    enum class Weekend {
        Stays,
        NextWorkday,     ///< Another day off: the next that is neither weekend nor holiday.
        NearestWorkday,  ///< Saturday: the Friday before; Sunday: the Monday after.
        SundayToMonday,
        SundayToSaturday  ///< It is kept the day before, and not on the Sunday.
    } weekend;
    int month;
    int day;
    int weekday;  ///< 1 for Monday to 7, where the kind asks for it.
    const char *name;
    int from = 0;   ///< The first year it was one; 0 for long ago.
    int every = 1;  ///< Each so many years from `from` on.
};

/// The nationwide rules of a country, by their source; those of its parts (states, cantons, provinces) are
/// left to the owner's own days off.
struct HolidayCalendar {
    const char *country;  ///< ISO 3166: "DE".
    const char *source;
    std::span<const HolidayRule> rules;
};

/// The countries that are known, by their code.
std::span<const HolidayCalendar> holidayCalendars();
/// Null for a country that is not known.
const HolidayCalendar *holidayCalendar(QByteArrayView country);

/// The holidays from `first` to `last`, both included, by date and in the order of the rules. Empty for a
/// country that is not known.
std::vector<Holiday> publicHolidays(QByteArrayView country, LocalDate first, LocalDate last);

/// Gregorian Easter Sunday, by Oudin's form of the rule of 1582.
LocalDate easterSunday(int year);

}  // namespace sp::availability
