// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/recurrence_rule.h"

#include <functional>
#include <vector>

namespace sp {

/// The starts that any rule makes, period by period, as the table of RFC 5545 section 3.3.10 says which part
/// limits and which one widens. What a rule leaves open comes from DTSTART: with BYWEEKNO alone that is its
/// weekday. Days of a week that lies in two years belong to the year they are in. For plain rules RuleDays is
/// faster.
class RuleSets {
public:
    RuleSets(const RecurrenceRule &rule, LocalTime start);

    /// Every start in [from, to) from DTSTART on, in rising order, until `take` answers false. With COUNT the
    /// caller asks from DTSTART. WorkLimit when more days and times had to be looked at than a calendar may.
    ScanEnd scan(LocalTime from, LocalTime to, const std::function<bool(LocalTime)> &take);

private:
    enum class Go { On, Enough };

    bool dayAllowed(LocalDate date) const;
    bool weekdayAllowed(LocalDate date, const std::chrono::year_month_day &civil) const;
    bool weekAllowed(LocalDate date) const;

    ScanEnd scanPeriods(LocalTime from, LocalTime to);
    ScanEnd scanDays(LocalTime from, LocalTime to);
    /// The times of one day for a rule that repeats within it.
    Go takeHours(LocalDate date);
    Go takeMinutes(LocalDate date, int hour);
    Go takeSeconds(LocalDate date, int hour, int minute);
    /// Dates by times of day, BYSETPOS applied; the set of one period.
    Go takeSet(const std::vector<LocalDate> &dates, const std::vector<std::chrono::seconds> &times);
    Go take(LocalTime local);
    /// The first number from `from` on that keeps the interval's step, counted in units since DTSTART's.
    std::int64_t aligned(std::int64_t from) const;
    bool spend(std::int64_t steps = 1) { return (m_work -= steps) > 0; }

    RecurrenceRule m_rule;  ///< With what DTSTART adds.
    LocalTime m_start;
    LocalDate m_startDate;
    std::vector<int> m_hours, m_minutes, m_seconds;  ///< What may be or is made of a day, by frequency.
    bool m_ofMonth;                                  ///< Ordinals count within the month, else the year.
    LocalTime m_from, m_to;
    const std::function<bool(LocalTime)> *m_take = nullptr;
    std::int64_t m_work = 0;
};

}  // namespace sp
