// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/rule_days.h"

#include <algorithm>

namespace sp {

using namespace std::chrono;

namespace {

constexpr int lastYear = 9999;

bool contains(const std::vector<int> &list, int value)
{
    return std::ranges::find(list, value) != list.end();
}

int lastDay(int y, unsigned m)
{
    return static_cast<int>(static_cast<unsigned>(year_month_day_last(year(y) / month(m) / last).day()));
}

LocalDate dateAt(int y, unsigned m, int d)
{
    return local_days(year(y) / month(m) / day(static_cast<unsigned>(d)));
}

}  // namespace

bool RuleDays::understands(const RecurrenceRule &rule)
{
    if (rule.frequency < Frequency::Daily || !rule.byYearDay.empty() || !rule.byWeekNumber.empty() ||
        !rule.byHour.empty() || !rule.byMinute.empty() || !rule.bySecond.empty())
        return false;
    const bool ordinals = std::ranges::any_of(rule.byDay, [](const auto &day) { return day.ordinal != 0; });
    if (ordinals && !rule.byMonthDay.empty())
        return false;
    return rule.frequency != Frequency::Yearly || rule.byDay.empty() || !rule.byMonth.empty();
}

RuleDays::RuleDays(const RecurrenceRule &rule, LocalDate start)
    : m_rule(rule), m_start(start), m_week(start - days((isoWeekday(start) - rule.weekStart + 7) % 7)),
      m_civil(start)
{
}

long RuleDays::periodOf(LocalDate date) const
{
    const year_month_day to(date);
    const int years = static_cast<int>(to.year()) - static_cast<int>(m_civil.year());
    const int months = years * 12 + static_cast<int>(static_cast<unsigned>(to.month())) -
                       static_cast<int>(static_cast<unsigned>(m_civil.month()));
    long units = years;
    if (m_rule.frequency == Frequency::Daily)
        units = (date - m_start).count();
    else if (m_rule.frequency == Frequency::Weekly)
        units = floor<weeks>(date - m_week).count();
    else if (m_rule.frequency == Frequency::Monthly)
        units = months;
    return std::max(units, 0L) / m_rule.interval;
}

std::optional<LocalDate> RuleDays::begin(long period) const
{
    const long units = period * m_rule.interval;
    if (m_rule.frequency == Frequency::Daily || m_rule.frequency == Frequency::Weekly) {
        const long most = (dateAt(lastYear, 12, 31) - m_start).count();
        const long ahead = m_rule.frequency == Frequency::Daily ? units : units * 7;
        if (ahead > most)
            return std::nullopt;
        return (m_rule.frequency == Frequency::Daily ? m_start : m_week) + days(ahead);
    }
    const long first = static_cast<int>(m_civil.year()) * 12L + static_cast<unsigned>(m_civil.month()) - 1;
    const long month = m_rule.frequency == Frequency::Monthly ? first + units : (first / 12 + units) * 12;
    if (month / 12 > lastYear)
        return std::nullopt;
    return dateAt(static_cast<int>(month / 12), static_cast<unsigned>(month % 12 + 1), 1);
}

bool RuleDays::monthAllowed(LocalDate date) const
{
    return m_rule.byMonth.empty() ||
           contains(m_rule.byMonth, static_cast<int>(static_cast<unsigned>(year_month_day(date).month())));
}

bool RuleDays::weekdayAllowed(LocalDate date) const
{
    const int weekday = isoWeekday(date);
    return m_rule.byDay.empty() || std::ranges::any_of(m_rule.byDay,
                                       [&](const RuleWeekday &day) { return day.isoWeekday == weekday; });
}

bool RuleDays::monthDayAllowed(LocalDate date) const
{
    if (m_rule.byMonthDay.empty())
        return true;
    const year_month_day parts(date);
    const int d = static_cast<int>(static_cast<unsigned>(parts.day()));
    const int fromEnd = d - lastDay(static_cast<int>(parts.year()), static_cast<unsigned>(parts.month())) - 1;
    return contains(m_rule.byMonthDay, d) || contains(m_rule.byMonthDay, fromEnd);
}

void RuleDays::addMonth(int y, unsigned m)
{
    const int last = lastDay(y, m);
    const auto from = static_cast<std::ptrdiff_t>(m_dates.size());
    if (!m_rule.byMonthDay.empty()) {
        for (const int d : m_rule.byMonthDay) {
            const int real = d > 0 ? d : last + 1 + d;
            if (real >= 1 && real <= last && weekdayAllowed(dateAt(y, m, real)))
                m_dates.push_back(dateAt(y, m, real));
        }
    } else if (!m_rule.byDay.empty()) {
        const int firstWeekday = isoWeekday(dateAt(y, m, 1));
        for (const RuleWeekday &day : m_rule.byDay) {
            const int first = 1 + (day.isoWeekday - firstWeekday + 7) % 7;
            const int total = (last - first) / 7 + 1;
            const int index = day.ordinal > 0 ? day.ordinal - 1 : total + day.ordinal;
            if (day.ordinal == 0) {
                for (int d = first; d <= last; d += 7)
                    m_dates.push_back(dateAt(y, m, d));
            } else if (index >= 0 && index < total) {
                m_dates.push_back(dateAt(y, m, first + 7 * index));
            }
        }
    } else if (const int d = static_cast<int>(static_cast<unsigned>(m_civil.day())); d <= last) {
        m_dates.push_back(dateAt(y, m, d));
    }
    std::sort(m_dates.begin() + from, m_dates.end());
    m_dates.erase(std::unique(m_dates.begin() + from, m_dates.end()), m_dates.end());
}

void RuleDays::takePositions()
{
    std::vector<LocalDate> taken;
    const int size = static_cast<int>(m_dates.size());
    for (const int position : m_rule.bySetPosition) {
        const int index = position > 0 ? position - 1 : size + position;
        if (index >= 0 && index < size)
            taken.push_back(m_dates[static_cast<std::size_t>(index)]);
    }
    std::ranges::sort(taken);
    taken.erase(std::unique(taken.begin(), taken.end()), taken.end());
    m_dates = std::move(taken);
}

const std::vector<LocalDate> &RuleDays::dates(long period)
{
    m_dates.clear();
    const auto first = begin(period);
    if (!first)
        return m_dates;
    const year_month_day parts(*first);
    const int y = static_cast<int>(parts.year());
    switch (m_rule.frequency) {
    case Frequency::Weekly:
        for (LocalDate date = *first; date < *first + days(7); date += days(1))
            if (monthAllowed(date) &&
                (m_rule.byDay.empty() ? isoWeekday(date) == isoWeekday(m_start) : weekdayAllowed(date)))
                m_dates.push_back(date);
        break;
    case Frequency::Monthly:
        if (monthAllowed(*first))
            addMonth(y, static_cast<unsigned>(parts.month()));
        break;
    case Frequency::Yearly:
        if (m_rule.byMonth.empty() && m_rule.byMonthDay.empty())
            addMonth(y, static_cast<unsigned>(m_civil.month()));
        else
            for (unsigned m = 1; m <= 12; ++m)
                if (m_rule.byMonth.empty() || contains(m_rule.byMonth, static_cast<int>(m)))
                    addMonth(y, m);
        break;
    default:
        if (monthAllowed(*first) && monthDayAllowed(*first) && weekdayAllowed(*first))
            m_dates.push_back(*first);
    }
    if (!m_rule.bySetPosition.empty())
        takePositions();
    return m_dates;
}

std::optional<long> RuleDays::instancesBefore(long period)
{
    if (period == 0)
        return 0;
    if (!m_rule.byMonth.empty() || !m_rule.byMonthDay.empty() || !m_rule.bySetPosition.empty())
        return std::nullopt;
    if (m_rule.frequency == Frequency::Daily && m_rule.byDay.empty())
        return period;
    if (m_rule.frequency != Frequency::Weekly)
        return std::nullopt;
    const std::vector<LocalDate> &first = dates(0);
    const long perWeek = static_cast<long>(first.size());
    const long inFirst = std::ranges::count_if(first, [this](LocalDate date) { return date >= m_start; });
    // DTSTART counts even on a weekday that BYDAY does not name.
    const long extra = std::ranges::find(first, m_start) == first.end() ? 1 : 0;
    return inFirst + extra + (period - 1) * perWeek;
}

}  // namespace sp
