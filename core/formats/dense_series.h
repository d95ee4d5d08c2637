// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/calendar_file.h"

namespace sp {

/// Does once with each series of a file what the calendar will do with it again and again: counts the starts
/// of its first month, and finds the occurrence at which an override cuts it. Where a confined process does
/// this, a file whose series cost too much is stopped there and never reaches the calendar.
///
/// Answers a warning "ics.repeats_too_often" {title, limit} for each that no view will show whole: every
/// minute, or every second without an end.
std::vector<Warning> weighSeries(const std::vector<CalendarEvent> &events, const TimeZone &viewer);

}  // namespace sp
