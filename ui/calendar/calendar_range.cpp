// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_range.h"

#include "ui/session/time_words.h"

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr int weekDays = 7;
constexpr int monthDays = 42;
constexpr int agendaDays = 56;

constexpr int friday = 5;

/// From the first to the last day of the week that `works`; none where no day does.
std::optional<DayRange> worked(LocalDate week, const std::function<bool(LocalDate)> &works)
{
    LocalDate from = week, to = week + days(weekDays - 1);
    while (from <= to && !works(from))
        from += days(1);
    while (to > from && !works(to))
        to -= days(1);
    if (from > to)
        return std::nullopt;
    return DayRange{from, static_cast<int>((to - from).count()) + 1};
}

DayRange workWeek(LocalDate week, const std::optional<WorkingHours> &hours)
{
    if (hours)
        if (const auto range = worked(week, [&](LocalDate day) { return !hours->on(day).empty(); }))
            return *range;
    return *worked(week, [](LocalDate day) { return isoWeekday(day) <= friday; });
}

}  // namespace

LocalDate weekOf(LocalDate date, int firstWeekday)
{
    return date - days((isoWeekday(date) - firstWeekday + weekDays) % weekDays);
}

DayRange rangeOf(
    CalendarView view, LocalDate date, const std::optional<WorkingHours> &hours, int firstWeekday)
{
    switch (view) {
    case CalendarView::Day:
        return {date, 1};
    case CalendarView::WorkWeek:
        return workWeek(weekOf(date, firstWeekday), hours);
    case CalendarView::Week:
        return {weekOf(date, firstWeekday), weekDays};
    case CalendarView::Month: {
        const year_month_day day = civil(date);
        return {weekOf(local_days(day.year() / day.month() / 1), firstWeekday), monthDays};
    }
    case CalendarView::Agenda:
        return {date, agendaDays};
    }
    Q_UNREACHABLE();
}

LocalDate stepped(CalendarView view, LocalDate date, int step)
{
    if (view == CalendarView::Day)
        return date + days(step);
    if (view != CalendarView::Month)
        return date + days(weekDays * step);
    const year_month_day from = civil(date);
    const year_month_day to = (from.year() / from.month() + months(step)) / from.day();
    return to.ok() ? local_days(to) : local_days(to.year() / to.month() / last);
}

QString rangeTitle(CalendarView view, LocalDate date, const DayRange &range, TitleLength length)
{
    const auto form = length == TitleLength::Full ? QLocale::LongFormat : QLocale::ShortFormat;
    if (view == CalendarView::Month || view == CalendarView::Agenda)
        return monthAndYear(date);
    if (view == CalendarView::Day)
        return dayTitleWithYear(date, form);
    const LocalDate until = range.first + days(range.count - 1);
    const auto from = civil(range.first), to = civil(until);
    const QString end = dayMonthYear(until, form);
    if (from == to)
        return end;
    if (from.year() != to.year())
        return u"%1 – %2"_s.arg(dayMonthYear(range.first, form), end);
    return u"%1 – %2"_s.arg(
        from.month() == to.month() ? dayOfMonth(range.first) : dayAndMonth(range.first, form), end);
}

}  // namespace sp::ui
