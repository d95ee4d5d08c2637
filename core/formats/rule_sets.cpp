// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/rule_sets.h"

#include <algorithm>
#include <numeric>

namespace sp {

using namespace std::chrono;

namespace {

/// Days looked at and starts made in one scan: some tens of milliseconds.
constexpr std::int64_t mostWork = 1'000'000;
/// Starts passed in one scan: a month of every minute.
constexpr int lastYear = 9999;

bool contains(const std::vector<int> &list, int value)
{
    return std::ranges::find(list, value) != list.end();
}

int yearOf(const year_month_day &civil)
{
    return static_cast<int>(civil.year());
}

int monthOf(const year_month_day &civil)
{
    return static_cast<int>(static_cast<unsigned>(civil.month()));
}

int dayOf(const year_month_day &civil)
{
    return static_cast<int>(static_cast<unsigned>(civil.day()));
}

int daysInMonth(const year_month_day &civil)
{
    return dayOf(
        {civil.year(), civil.month(), year_month_day_last(civil.year() / civil.month() / last).day()});
}

int dayOfYear(LocalDate date, const year_month_day &civil)
{
    return static_cast<int>((date - local_days(civil.year() / January / 1)).count()) + 1;
}

int daysInYear(const year_month_day &civil)
{
    return civil.year().is_leap() ? 366 : 365;
}

/// Whether a list names the `number`th of `all`, from either end.
bool names(const std::vector<int> &list, int number, int all)
{
    return list.empty() || contains(list, number) || contains(list, number - all - 1);
}

std::vector<int> upTo(int end)
{
    std::vector<int> all(static_cast<std::size_t>(end));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

std::vector<int> either(const std::vector<int> &said, std::vector<int> otherwise)
{
    return said.empty() ? std::move(otherwise) : said;
}

/// What the rule leaves to DTSTART.
RecurrenceRule completed(RecurrenceRule rule, LocalDate start)
{
    const year_month_day civil(start);
    const bool noDay = rule.byDay.empty() && rule.byMonthDay.empty() && rule.byYearDay.empty();
    if (!noDay)
        return rule;
    if (rule.frequency == Frequency::Weekly || !rule.byWeekNumber.empty()) {
        rule.byDay = {{0, isoWeekday(start)}};
    } else if (rule.frequency == Frequency::Monthly || rule.frequency == Frequency::Yearly) {
        rule.byMonthDay = {dayOf(civil)};
        if (rule.frequency == Frequency::Yearly && rule.byMonth.empty())
            rule.byMonth = {monthOf(civil)};
    }
    return rule;
}

}  // namespace

RuleSets::RuleSets(const RecurrenceRule &rule, LocalTime start)
    : m_rule(completed(rule, floor<days>(start))), m_start(start), m_startDate(floor<days>(start)),
      m_ofMonth(rule.frequency == Frequency::Monthly || !rule.byMonth.empty())
{
    const hh_mm_ss clock(floor<seconds>(start - m_startDate));
    const auto at = [](auto part) { return std::vector{static_cast<int>(part.count())}; };
    // A rule that repeats within the day passes every hour that nothing limits, and so on down to its step.
    const bool hourly = rule.frequency <= Frequency::Hourly, minutely = rule.frequency <= Frequency::Minutely;
    m_hours = either(rule.byHour, hourly ? upTo(24) : at(clock.hours()));
    m_minutes = either(rule.byMinute, minutely ? upTo(60) : at(clock.minutes()));
    m_seconds = either(rule.bySecond, rule.frequency == Frequency::Secondly ? upTo(60) : at(clock.seconds()));
    std::erase(m_seconds, 60);  // A leap second is no time on a clock of ours.
}

bool RuleSets::weekdayAllowed(LocalDate date, const year_month_day &civil) const
{
    if (m_rule.byDay.empty())
        return true;
    const int weekday = isoWeekday(date);
    const int number = m_ofMonth ? dayOf(civil) : dayOfYear(date, civil);
    const int all = m_ofMonth ? daysInMonth(civil) : daysInYear(civil);
    const int fromFirst = (number - 1) / 7 + 1, fromLast = -((all - number) / 7 + 1);
    return std::ranges::any_of(m_rule.byDay, [&](const RuleWeekday &day) {
        return day.isoWeekday == weekday &&
               (day.ordinal == 0 || day.ordinal == fromFirst || day.ordinal == fromLast);
    });
}

/// Weeks begin on WKST; the first of a year is the one with four days of it (ISO 8601 for Mondays).
bool RuleSets::weekAllowed(LocalDate date) const
{
    if (m_rule.byWeekNumber.empty())
        return true;
    const auto middleOf = [this](LocalDate day) {
        return day - days((isoWeekday(day) - m_rule.weekStart + 7) % 7) + days(3);
    };
    const auto number = [](LocalDate middle) {
        return (dayOfYear(middle, year_month_day(middle)) - 1) / 7 + 1;
    };
    const LocalDate middle = middleOf(date);
    const LocalDate inLastWeek = local_days(year_month_day(middle).year() / December / 28);
    return names(m_rule.byWeekNumber, number(middle), number(middleOf(inLastWeek)));
}

bool RuleSets::dayAllowed(LocalDate date) const
{
    const year_month_day civil(date);
    return (m_rule.byMonth.empty() || contains(m_rule.byMonth, monthOf(civil))) &&
           names(m_rule.byMonthDay, dayOf(civil), daysInMonth(civil)) && weekdayAllowed(date, civil) &&
           names(m_rule.byYearDay, dayOfYear(date, civil), daysInYear(civil)) && weekAllowed(date);
}

ScanEnd RuleSets::scan(LocalTime from, LocalTime to, const std::function<bool(LocalTime)> &take)
{
    m_from = std::max(from, m_start);
    m_to = to;
    m_take = &take;
    m_work = mostWork;
    return m_rule.frequency < Frequency::Daily ? scanDays(m_from, to) : scanPeriods(m_from, to);
}

ScanEnd RuleSets::scanPeriods(LocalTime from, LocalTime to)
{
    std::vector<seconds> times;
    for (const int hour : m_hours)
        for (const int minute : m_minutes)
            for (const int second : m_seconds)
                times.push_back(hours(hour) + minutes(minute) + seconds(second));
    const LocalDate fromDate = floor<days>(from);
    const year_month_day origin(m_startDate), asked(fromDate);
    const LocalDate week = m_startDate - days((isoWeekday(m_startDate) - m_rule.weekStart + 7) % 7);
    const int firstMonth = yearOf(origin) * 12 + monthOf(origin) - 1;
    const auto unitOf = [&](LocalDate date) -> std::int64_t {
        const year_month_day civil(date);
        switch (m_rule.frequency) {
        case Frequency::Daily:
            return (date - m_startDate).count();
        case Frequency::Weekly:
            return floor<weeks>(date - week).count();
        case Frequency::Monthly:
            return yearOf(civil) * 12 + monthOf(civil) - 1 - firstMonth;
        default:
            return yearOf(civil) - yearOf(origin);
        }
    };
    std::vector<LocalDate> dates;
    std::int64_t unit = unitOf(fromDate);
    // The one that is asked for may begin within a period.
    unit -= unit % m_rule.interval;
    for (;; unit += m_rule.interval) {
        LocalDate begin = m_startDate, end;
        if (m_rule.frequency == Frequency::Daily || m_rule.frequency == Frequency::Weekly) {
            const int length = m_rule.frequency == Frequency::Daily ? 1 : 7;
            begin = (length == 1 ? m_startDate : week) + days(unit * length);
            end = begin + days(length);
        } else {
            const bool monthly = m_rule.frequency == Frequency::Monthly;
            const std::int64_t month = monthly ? firstMonth + unit : (yearOf(origin) + unit) * 12;
            if (month / 12 > lastYear)
                return ScanEnd::Complete;
            const year_month first(year(static_cast<int>(month / 12)),
                std::chrono::month(static_cast<unsigned>(month % 12 + 1)));
            begin = local_days(first / 1);
            end = local_days((first + months(monthly ? 1 : 12)) / 1);
        }
        if (begin >= to)
            return ScanEnd::Complete;
        dates.clear();
        for (LocalDate date = begin; date < end; date += days(1))
            if (dayAllowed(date))
                dates.push_back(date);
        if (!spend((end - begin).count()))
            return ScanEnd::WorkLimit;
        if (takeSet(dates, times) == Go::Enough)
            return m_work > 0 ? ScanEnd::Complete : ScanEnd::WorkLimit;
    }
}

ScanEnd RuleSets::scanDays(LocalTime from, LocalTime to)
{
    for (LocalDate date = floor<days>(from); date < to; date += days(1)) {
        if (!spend())
            return ScanEnd::WorkLimit;
        if (dayAllowed(date) && takeHours(date) == Go::Enough)
            return m_work > 0 ? ScanEnd::Complete : ScanEnd::WorkLimit;
    }
    return ScanEnd::Complete;
}

std::int64_t RuleSets::aligned(std::int64_t from) const
{
    const std::int64_t past = from % m_rule.interval;
    return past == 0 ? from : from + m_rule.interval - past;
}

RuleSets::Go RuleSets::takeHours(LocalDate date)
{
    const std::int64_t since = (date - m_startDate).count();
    const hh_mm_ss clock(floor<seconds>(m_start - m_startDate));
    const bool hourly = m_rule.frequency == Frequency::Hourly;
    // How many units of the rule an hour is, and how many lie between DTSTART's and midnight.
    const std::int64_t perHour = hourly ? 1 : m_rule.frequency == Frequency::Minutely ? 60 : 3600;
    const std::int64_t startUnit = hourly          ? clock.hours().count()
                                   : perHour == 60 ? floor<minutes>(m_start - m_startDate).count()
                                                   : floor<seconds>(m_start - m_startDate).count();
    for (const int hour : m_hours) {
        const std::int64_t unit = (since * 24 + hour) * perHour - startUnit;
        // Before DTSTART, or no step of the interval falls into this hour.
        if (unit + perHour <= 0 || (unit > 0 && aligned(unit) >= unit + perHour))
            continue;
        if (!spend())
            return Go::Enough;
        if (!hourly) {
            if (takeMinutes(date, hour) == Go::Enough)
                return Go::Enough;
            continue;
        }
        std::vector<seconds> times;
        for (const int minute : m_minutes)
            for (const int second : m_seconds)
                times.push_back(hours(hour) + minutes(minute) + seconds(second));
        if (takeSet({date}, times) == Go::Enough)
            return Go::Enough;
    }
    return Go::On;
}

RuleSets::Go RuleSets::takeMinutes(LocalDate date, int hour)
{
    const bool minutely = m_rule.frequency == Frequency::Minutely;
    const LocalTime origin = minutely ? floor<minutes>(m_start) : floor<seconds>(m_start);
    for (const int minute : m_minutes) {
        const LocalTime at = date + hours(hour) + minutes(minute);
        const std::int64_t unit =
            minutely ? floor<minutes>(at - origin).count() : floor<seconds>(at - origin).count();
        const std::int64_t length = minutely ? 1 : 60;
        if (unit + length <= 0 || (unit > 0 && aligned(unit) >= unit + length))
            continue;
        if (!spend())
            return Go::Enough;
        if (!minutely) {
            if (takeSeconds(date, hour, minute) == Go::Enough)
                return Go::Enough;
            continue;
        }
        std::vector<seconds> times;
        for (const int second : m_seconds)
            times.push_back(hours(hour) + minutes(minute) + seconds(second));
        if (takeSet({date}, times) == Go::Enough)
            return Go::Enough;
    }
    return Go::On;
}

RuleSets::Go RuleSets::takeSeconds(LocalDate date, int hour, int minute)
{
    const LocalTime at = date + hours(hour) + minutes(minute);
    const std::int64_t unit = floor<seconds>(at - floor<seconds>(m_start)).count();
    for (const int second : m_seconds)
        if (unit + second >= 0 && (unit + second) % m_rule.interval == 0 &&
            takeSet({date}, {hours(hour) + minutes(minute) + seconds(second)}) == Go::Enough)
            return Go::Enough;
    return Go::On;
}

RuleSets::Go RuleSets::takeSet(const std::vector<LocalDate> &dates, const std::vector<seconds> &times)
{
    const auto all = static_cast<std::int64_t>(dates.size() * times.size());
    const auto nth = [&](std::int64_t index) -> LocalTime {
        const auto each = static_cast<std::int64_t>(times.size());
        return dates[static_cast<std::size_t>(index / each)] + times[static_cast<std::size_t>(index % each)];
    };
    if (m_rule.bySetPosition.empty()) {
        for (std::int64_t index = 0; index < all; ++index)
            if (take(nth(index)) == Go::Enough)
                return Go::Enough;
        return Go::On;
    }
    std::vector<std::int64_t> chosen;
    for (const int position : m_rule.bySetPosition) {
        const std::int64_t index = position > 0 ? position - 1 : all + position;
        if (index >= 0 && index < all)
            chosen.push_back(index);
    }
    std::ranges::sort(chosen);
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    for (const std::int64_t index : chosen)
        if (take(nth(index)) == Go::Enough)
            return Go::Enough;
    return Go::On;
}

RuleSets::Go RuleSets::take(LocalTime local)
{
    if (local < m_from)
        return Go::On;
    if (local >= m_to || !(*m_take)(local))
        return Go::Enough;
    return spend() ? Go::On : Go::Enough;
}

}  // namespace sp
