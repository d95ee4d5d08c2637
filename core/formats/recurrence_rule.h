// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/calendar_time.h"

#include <functional>
#include <vector>

namespace sp {

enum class Frequency { Secondly, Minutely, Hourly, Daily, Weekly, Monthly, Yearly };

/// "MO" or "-1FR" of BYDAY.
struct RuleWeekday {
    int ordinal = 0;     ///< 0: every one of the period.
    int isoWeekday = 1;  ///< 1 is Monday.
    friend auto operator<=>(const RuleWeekday &, const RuleWeekday &) = default;
};

/// An RRULE (RFC 5545 section 3.3.10), read strictly. Lists are sorted and free of repetitions.
struct RecurrenceRule {
    Frequency frequency = Frequency::Weekly;
    int interval = 1;
    int count = 0;                      ///< 0: no COUNT.
    std::optional<CalendarTime> until;  ///< AllDay, Floating or Utc, as written.
    int weekStart = 1;
    std::vector<RuleWeekday> byDay;
    std::vector<int> byMonth, byMonthDay, byYearDay, byWeekNumber, byHour, byMinute, bySecond, bySetPosition;

    /// Fails with "recurrence.invalid" {rule, part}. Not taken: calendars other than the Gregorian (RSCALE of
    /// RFC 7529), SKIP other than OMIT, COUNT together with UNTIL.
    static Result<RecurrenceRule> parse(const QByteArray &text);
    /// The rule without "RRULE:".
    QByteArray text() const;
    /// No COUNT and no UNTIL.
    bool endless() const { return count == 0 && !until; }
    friend bool operator==(const RecurrenceRule &, const RecurrenceRule &) = default;
};

/// How a scan ended. Complete: everything up to `to` was seen or the consumer stopped. WorkLimit: the rule
/// needs more steps than a calendar may take (an endless FREQ=SECONDLY over months).
enum class ScanEnd { Complete, WorkLimit };

/// Calls `consume` for the local starts of `rule` in [from, to) in rising order until it answers false.
/// `start` is DTSTART; it counts as the first instance for COUNT and is reported only when the rule itself
/// makes it. UNTIL is not looked at: it may be an Instant, and the caller knows the zone.
ScanEnd scanRule(const RecurrenceRule &rule, LocalTime start, LocalTime from, LocalTime to,
    const std::function<bool(LocalTime)> &consume);

}  // namespace sp
