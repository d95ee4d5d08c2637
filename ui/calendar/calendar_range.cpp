// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_range.h"

#include "ui/session/time_words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr int weekDays = 7;
constexpr int monthDays = 42;
constexpr int agendaDays = 56;

DayRange workWeek(LocalDate monday, const std::optional<WorkingHours> &hours)
{
    int first = 0, last = 4;
    if (hours) {
        const auto works = [&](int day) { return !hours->on(monday + days(day)).empty(); };
        int from = 0, to = weekDays - 1;
        while (from < weekDays && !works(from))
            ++from;
        while (to > from && !works(to))
            --to;
        if (from < weekDays) {
            first = from;
            last = to;
        }
    }
    return {monday + days(first), last - first + 1};
}

}  // namespace

LocalDate mondayOf(LocalDate date)
{
    return date - days(isoWeekday(date) - 1);
}

DayRange rangeOf(CalendarView view, LocalDate date, const std::optional<WorkingHours> &hours)
{
    switch (view) {
    case CalendarView::Day:
        return {date, 1};
    case CalendarView::WorkWeek:
        return workWeek(mondayOf(date), hours);
    case CalendarView::Week:
        return {mondayOf(date), weekDays};
    case CalendarView::Month: {
        const year_month_day day = civil(date);
        return {mondayOf(local_days(day.year() / day.month() / 1)), monthDays};
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
    const auto month = [form](const year_month_day &day) {
        return QLocale().standaloneMonthName(static_cast<int>(static_cast<unsigned>(day.month())), form);
    };
    const auto number = [](const year_month_day &day) {
        return QString::number(static_cast<unsigned>(day.day()));
    };
    const auto year = [](const year_month_day &day) { return QString::number(static_cast<int>(day.year())); };
    const year_month_day at = civil(date);
    if (view == CalendarView::Month || view == CalendarView::Agenda)
        return u"%1 %2"_s.arg(
            QLocale().standaloneMonthName(static_cast<int>(static_cast<unsigned>(at.month()))), year(at));
    if (view == CalendarView::Day)
        return length == TitleLength::Full ? u"%1 %2"_s.arg(dayTitle(date), year(at))
                                           : u"%1 %2"_s.arg(shortDay(date, date), year(at));
    const auto from = civil(range.first), to = civil(range.first + days(range.count - 1));
    const QString end = u"%1 %2 %3"_s.arg(number(to), month(to), year(to));
    if (from == to)
        return end;
    if (from.year() != to.year())
        return u"%1 %2 %3 – %4"_s.arg(number(from), month(from), year(from), end);
    return from.month() == to.month() ? u"%1 – %2"_s.arg(number(from), end)
                                      : u"%1 %2 – %3"_s.arg(number(from), month(from), end);
}

}  // namespace sp::ui
