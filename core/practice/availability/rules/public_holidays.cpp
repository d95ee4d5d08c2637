// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/availability/rules/public_holidays.h"

#include "core/practice/availability/rules/holiday_table.h"

#include <algorithm>
#include <optional>

namespace sp::availability {

using namespace std::chrono;

namespace {

LocalDate dateIn(int year, int month, int day)
{
    return local_days(
        std::chrono::year(year) / std::chrono::month(unsigned(month)) / std::chrono::day(unsigned(day)));
}

LocalDate nthWeekday(int year, int month, int nth, int weekday)
{
    const year_month within = std::chrono::year(year) / std::chrono::month(unsigned(month));
    const std::chrono::weekday day{unsigned(weekday) % 7};
    return nth < 0 ? local_days(within / day[last]) : local_days(within / day[unsigned(nth)]);
}

std::optional<LocalDate> dateOf(const HolidayRule &rule, int year)
{
    if (year < rule.from || (rule.every > 1 && (year - rule.from) % rule.every != 0))
        return std::nullopt;
    switch (rule.kind) {
    case HolidayRule::Day::Fixed:
        return dateIn(year, rule.month, rule.day);
    case HolidayRule::Day::Nth:
        return nthWeekday(year, rule.month, rule.day, rule.weekday);
    case HolidayRule::Day::OnOrBefore: {
        const LocalDate latest = dateIn(year, rule.month, rule.day);
        return latest - days((isoWeekday(latest) - rule.weekday + 7) % 7);
    }
    case HolidayRule::Day::Easter:
        return easterSunday(year) + days(rule.day);
    case HolidayRule::Day::Listed:
        for (const ListedDate &date : listedHolidays())
            if (date.year == year && std::string_view(date.name) == rule.name)
                return dateIn(year, date.month, date.day);
        return std::nullopt;
    case HolidayRule::Day::FirstOrFixed: {
        const LocalDate fixed = dateIn(year, rule.month, rule.day);
        constexpr int friday = 5;
        return isoWeekday(fixed) == friday ? fixed : nthWeekday(year, rule.month, 1, rule.weekday);
    }
    }
    Q_UNREACHABLE();
}

bool isWeekend(LocalDate date)
{
    return isoWeekday(date) >= 6;
}

bool isTaken(std::span<const Holiday> holidays, LocalDate date)
{
    return std::ranges::any_of(holidays, [&](const Holiday &each) { return each.date == date; });
}

/// The day that is off as well, or instead; nothing where the rule asks for none.
std::optional<LocalDate> movedTo(const HolidayRule &rule, LocalDate date, std::span<const Holiday> others)
{
    const bool sunday = isoWeekday(date) == 7;
    switch (rule.weekend) {
    case HolidayRule::Weekend::Stays:
        return std::nullopt;
    case HolidayRule::Weekend::NextWorkday: {
        LocalDate next = date;
        while (isWeekend(next) || isTaken(others, next))
            next += days(1);
        return next;
    }
    case HolidayRule::Weekend::NearestWorkday:
        return sunday ? date + days(1) : date - days(1);
    case HolidayRule::Weekend::SundayToMonday:
        return sunday ? std::optional(date + days(1)) : std::nullopt;
    case HolidayRule::Weekend::SundayToSaturday:
        return sunday ? std::optional(date - days(1)) : std::nullopt;
    }
    Q_UNREACHABLE();
}

/// One year's, with what falls on the year's last or next year's first days because of a weekend.
std::vector<Holiday> ofYear(const HolidayCalendar &calendar, int year)
{
    std::vector<Holiday> found;
    std::vector<const HolidayRule *> rules;
    for (const HolidayRule &rule : calendar.rules) {
        if (const auto date = dateOf(rule, year)) {
            found.push_back({*date, rule.name});
            rules.push_back(&rule);
        }
    }
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const LocalDate date = found[i].date;
        if (!isWeekend(date))
            continue;
        const auto moved = movedTo(*rules[i], date, found);
        if (moved && rules[i]->weekend == HolidayRule::Weekend::SundayToSaturday)
            found[i].date = *moved;
        else if (moved)
            found.push_back({*moved, rules[i]->name, true});
    }
    return found;
}

}  // namespace

LocalDate easterSunday(int year)
{
    const int golden = year % 19, century = year / 100;
    const int moon = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    const int full = moon - (moon / 28) * (1 - (29 / (moon + 1)) * ((21 - golden) / 11));
    const int weekday = (year + year / 4 + full + 2 - century + century / 4) % 7;
    const int past = full - weekday;
    const int month = 3 + (past + 40) / 44;
    return dateIn(year, month, past + 28 - 31 * (month / 4));
}

const HolidayCalendar *holidayCalendar(QByteArrayView country)
{
    const auto all = holidayCalendars();
    const auto found =
        std::ranges::find_if(all, [&](const HolidayCalendar &each) { return country == each.country; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<Holiday> publicHolidays(QByteArrayView country, LocalDate first, LocalDate last)
{
    std::vector<Holiday> all;
    const HolidayCalendar *calendar = holidayCalendar(country);
    if (!calendar || last < first)
        return all;
    // A substitute may lie in the year before or after its own.
    for (int year = int(civil(first).year()) - 1; year <= int(civil(last).year()) + 1; ++year)
        for (Holiday &holiday : ofYear(*calendar, year))
            if (first <= holiday.date && holiday.date <= last)
                all.push_back(std::move(holiday));
    std::ranges::stable_sort(all, {}, &Holiday::date);
    return all;
}

}  // namespace sp::availability
