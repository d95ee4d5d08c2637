// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/recurrence_rule.h"

#include <optional>
#include <vector>

namespace sp {

/// The dates that a rule of days, weeks, months or years makes in each of its periods, by arithmetic on
/// dates. Period 0 holds DTSTART; period k is k intervals later.
class RuleDays {
public:
    /// Whether this class understands the rule; the rest (BYYEARDAY, BYWEEKNO, BYHOUR, days of the year...)
    /// is for RuleSets.
    static bool understands(const RecurrenceRule &rule);

    RuleDays(const RecurrenceRule &rule, LocalDate start);

    /// The last period that begins at or before `date`; not below 0.
    long periodOf(LocalDate date) const;
    /// The first date of a period, or nothing when it lies beyond the year 9999.
    std::optional<LocalDate> begin(long period) const;
    /// The dates of a period in rising order, those before DTSTART included.
    const std::vector<LocalDate> &dates(long period);
    /// How many instances from DTSTART on come before a period, where that is known without counting them.
    std::optional<long> instancesBefore(long period);

private:
    void addMonth(int year, unsigned month);
    bool monthAllowed(LocalDate date) const;
    bool weekdayAllowed(LocalDate date) const;
    bool monthDayAllowed(LocalDate date) const;
    void takePositions();

    const RecurrenceRule &m_rule;
    LocalDate m_start;
    LocalDate m_week;  ///< First day of the week of DTSTART, by WKST.
    std::chrono::year_month_day m_civil;
    std::vector<LocalDate> m_dates;
};

}  // namespace sp
