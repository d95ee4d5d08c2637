// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/recurrence.h"

namespace sp {

/// The series with every occurrence `by` later (or earlier) on its wall clock: its start, extra and excluded
/// dates, the end of its rules, and the weekdays of daily and weekly rules. Fails with Refused
/// "recurrence.cannot_shift" {rule} where a rule names days or hours that cannot follow ("the first Friday"
/// moved to a Saturday).
Result<Recurrence> shifted(Recurrence series, std::chrono::milliseconds by);

/// The series at the same hours of another clock: "every Tuesday at ten" stays that, read there. Its last day
/// stays its last. Fails with "recurrence.invalid".
Result<Recurrence> onClock(Recurrence series, const TimeZone &clock);

/// From the first start to the end of the last occurrence, as far as that can be told.
struct SeriesExtent {
    Interval interval;
    enum class End { Known, Open } end;
};

/// What to look for occurrences in; `length` is how long one lasts. All-day and floating times count 14 hours
/// wider on both sides, since they are somebody's wall clock.
Result<SeriesExtent> extentOf(const Recurrence &series, std::chrono::milliseconds length);

}  // namespace sp
