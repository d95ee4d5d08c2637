// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/calendar_file.h"

namespace sp {

/// When the events of a calendar file happen in `window`, in rising order and no more than `limit`: series
/// expanded, changed occurrences where they were moved to, canceled ones left out. `stopped` as expand()'s.
/// Fails as expand() does.
Result<Expansion> occurrencesOf(
    std::vector<CalendarEvent> events, const Interval &window, const TimeZone &viewer, int limit);

}  // namespace sp
