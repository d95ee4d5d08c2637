// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scheduling/rules/working_hours.h"

#include <QString>

#include <optional>

namespace sp::ui {

/// How the calendar is looked at.
enum class CalendarView { Day, WorkWeek, Week, Month, Agenda };
inline constexpr int calendarViews = 5;

/// Some days in a row.
struct DayRange {
    LocalDate first;
    int count;
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// The first day of the week that a date is in; `firstWeekday` is 1 for Monday to 7 for Sunday.
LocalDate weekOf(LocalDate date, int firstWeekday);
/// The days a view shows around a date. The work week reaches from the first to the last weekday with working
/// hours, Monday to Friday before anybody said when they work; a month is six whole weeks. The agenda begins
/// at the date; eight weeks of it are printed.
DayRange rangeOf(
    CalendarView view, LocalDate date, const std::optional<WorkingHours> &hours, int firstWeekday);
/// One day, week or month on (or back, for -1): what the arrows of the view lead to. A month keeps the day of
/// the month where there is one.
LocalDate stepped(CalendarView view, LocalDate date, int step);

/// "Tuesday 27 October 2026", "26 October – 1 November 2026", "October 2026": what a view shows around a
/// date, each part only once. Short: "26 Oct – 1 Nov 2026".
enum class TitleLength { Full, Short };
QString rangeTitle(CalendarView view, LocalDate date, const DayRange &range, TitleLength length);

}  // namespace sp::ui
