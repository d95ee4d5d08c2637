// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/recurrence_rule.h"

#include <libical/ical.h>

#include <memory>
#include <mutex>

/// libical as another opinion of rules.
namespace sp::test {

using namespace std::chrono;

inline icaltimetype floatingTime(LocalTime local)
{
    const auto date = floor<days>(local);
    const year_month_day parts(date);
    const hh_mm_ss clock(floor<seconds>(local - date));
    icaltimetype time = icaltime_null_time();
    time.year = static_cast<int>(parts.year());
    time.month = static_cast<int>(static_cast<unsigned>(parts.month()));
    time.day = static_cast<int>(static_cast<unsigned>(parts.day()));
    time.hour = static_cast<int>(clock.hours().count());
    time.minute = static_cast<int>(clock.minutes().count());
    time.second = static_cast<int>(clock.seconds().count());
    return time;
}

inline LocalTime localTimeOf(const icaltimetype &time)
{
    const year_month_day date(
        year(time.year), month(static_cast<unsigned>(time.month)), day(static_cast<unsigned>(time.day)));
    return local_days(date) + hours(time.hour) + minutes(time.minute) + seconds(time.second);
}

inline void prepareLibical()
{
    static std::once_flag once;
    std::call_once(once, [] {
        icaltimezone_set_builtin_tzdata(0);  // Debian's libical has no zones of its own.
        icalerror_set_errors_are_fatal(0);
    });
}

/// The starts of a rule as libical counts them; nothing where it refuses the rule or walks too far.
inline std::optional<std::vector<LocalTime>> libicalStarts(
    const RecurrenceRule &rule, LocalTime start, LocalTime from, LocalTime to, std::size_t most)
{
    prepareLibical();
    RecurrenceRule endless = rule;
    endless.count = 0;
    endless.until.reset();
    icalrecurrencetype recurrence = icalrecurrencetype_from_string(endless.text().constData());
    if (recurrence.freq == ICAL_NO_RECURRENCE)
        return std::nullopt;
    recurrence.until = floatingTime(to - seconds(1));
    const std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> iterator(
        icalrecur_iterator_new(recurrence, floatingTime(start)), &icalrecur_iterator_free);
    if (!iterator)
        return std::nullopt;
    std::vector<LocalTime> found;
    // DTSTART is the first of COUNT, whether the rule makes it or not.
    int counted = 0;
    for (;;) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next))
            return found;
        const LocalTime local = localTimeOf(next);
        if (counted == 0 && local != start)
            counted = 1;
        if (local >= to || found.size() == most || (rule.count > 0 && ++counted > rule.count))
            return found;
        if (local >= from)
            found.push_back(local);
    }
}

}  // namespace sp::test
