// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/rule_days.h"

#include <libical/ical.h>

#include <memory>
#include <mutex>

namespace sp {

using namespace std::chrono;

namespace {

/// Counts the instances of a rule for COUNT, in which DTSTART is the first one, whether the rule makes it or
/// not.
class Counter {
public:
    Counter(int most, LocalTime start) : m_most(most), m_start(start) {}

    void skipTo(long counted) { m_counted = counted; }
    /// Takes the next instance; false when COUNT is used up.
    bool take(LocalTime instance)
    {
        if (m_counted == 0 && instance != m_start)
            m_counted = 1;
        return ++m_counted <= m_most || m_most == 0;
    }

private:
    long m_most;
    LocalTime m_start;
    long m_counted = 0;
};

struct Scan {
    const RecurrenceRule &rule;
    LocalTime start;
    LocalTime from;
    LocalTime to;
    const std::function<bool(LocalTime)> &consume;
};

ScanEnd scanByDates(const Scan &scan)
{
    constexpr long mostPeriods = 100'000;  // 270 years of days; a calendar never asks for more.
    const LocalDate startDate = floor<days>(scan.start);
    const auto timeOfDay = scan.start - startDate;
    RuleDays days(scan.rule, startDate);
    Counter counter(scan.rule.count, scan.start);
    long period = days.periodOf(floor<std::chrono::days>(scan.from));
    if (scan.rule.count > 0) {
        const auto before = days.instancesBefore(period);
        period = before ? period : 0;
        counter.skipTo(before.value_or(0));
    }
    for (const long end = period + mostPeriods; period < end; ++period) {
        const auto begin = days.begin(period);
        if (!begin || *begin >= scan.to)
            return ScanEnd::Complete;
        for (const LocalDate date : days.dates(period)) {
            const LocalTime local = date + timeOfDay;
            if (local < scan.start)
                continue;
            if (local >= scan.to || !counter.take(local))
                return ScanEnd::Complete;
            if (local >= scan.from && !scan.consume(local))
                return ScanEnd::Complete;
        }
    }
    return ScanEnd::WorkLimit;
}

icaltimetype floatingTime(LocalTime local)
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

LocalTime localTime(const icaltimetype &time)
{
    const year_month_day date(
        year(time.year), month(static_cast<unsigned>(time.month)), day(static_cast<unsigned>(time.day)));
    return local_days(date) + hours(time.hour) + minutes(time.minute) + seconds(time.second);
}

/// The step of a rule on the wall clock; nothing for months and years, which have no one length.
std::optional<milliseconds> stepOf(const RecurrenceRule &rule)
{
    switch (rule.frequency) {
    case Frequency::Secondly:
        return seconds(1) * rule.interval;
    case Frequency::Minutely:
        return minutes(1) * rule.interval;
    case Frequency::Hourly:
        return hours(1) * rule.interval;
    case Frequency::Daily:
        return days(1) * rule.interval;
    case Frequency::Weekly:
        return days(7) * rule.interval;
    default:
        return std::nullopt;
    }
}

/// How much local time libical may walk through at once: it checks its end only between steps, so an
/// impossible rule of seconds would otherwise run for centuries inside one call.
milliseconds sliceLength(const RecurrenceRule &rule)
{
    constexpr int steps = 3600;
    const auto step = stepOf(rule);
    return step && rule.frequency < Frequency::Daily ? *step * steps : days(366 * 400);
}

/// A DTSTART close before `slice` that makes the same instances from there on. icalrecur_iterator_set_start()
/// would be the tool, but that of 3.0.16 loses the phase of INTERVAL and misses instances with BYSETPOS.
LocalTime startNear(const RecurrenceRule &rule, LocalTime start, LocalTime slice)
{
    const auto step = stepOf(rule);
    if (!step || slice <= start)
        return start;
    return start + *step * std::max<std::int64_t>(
                               (slice - start) / *step - 1, 0);  // A whole period before it, for BYSETPOS.
}

void prepareLibical()
{
    static std::once_flag once;
    std::call_once(once, [] {
        icaltimezone_set_builtin_tzdata(0);  // Debian's libical has no zones of its own.
        icalerror_set_errors_are_fatal(0);
    });
}

ScanEnd scanByLibical(const Scan &scan)
{
    constexpr int mostSlices = 16;
    constexpr int mostSteps = 60'000;
    prepareLibical();
    RecurrenceRule endless = scan.rule;
    endless.count = 0;
    endless.until.reset();
    const QByteArray text = endless.text();
    icalrecurrencetype recurrence = icalrecurrencetype_from_string(text.constData());
    if (recurrence.freq == ICAL_NO_RECURRENCE)
        return ScanEnd::Unsupported;
    Counter counter(scan.rule.count, scan.start);
    int steps = 0;
    LocalTime slice = scan.rule.count > 0 ? scan.start : std::max(scan.start, scan.from);
    for (int i = 0; i < mostSlices && slice < scan.to; ++i) {
        const LocalTime end = std::min(scan.to, slice + sliceLength(scan.rule));
        recurrence.until = floatingTime(end - seconds(1));
        const std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> iterator(
            icalrecur_iterator_new(recurrence, floatingTime(startNear(scan.rule, scan.start, slice))),
            &icalrecur_iterator_free);
        if (!iterator)
            return ScanEnd::Unsupported;
        for (;;) {
            const icaltimetype next = icalrecur_iterator_next(iterator.get());
            if (icaltime_is_null_time(next))
                break;
            if (++steps > mostSteps)
                return ScanEnd::WorkLimit;
            const LocalTime local = localTime(next);
            if (local < slice || local < scan.start)
                continue;
            if (local >= end)
                break;
            if (!counter.take(local) || (local >= scan.from && !scan.consume(local)))
                return ScanEnd::Complete;
        }
        slice = end;
    }
    return slice < scan.to ? ScanEnd::WorkLimit : ScanEnd::Complete;
}

}  // namespace

ScanEnd scanRule(const RecurrenceRule &rule, LocalTime start, LocalTime from, LocalTime to,
    const std::function<bool(LocalTime)> &consume, RuleEngine engine)
{
    const Scan scan{rule, start, from, to, consume};
    if (to <= from || to <= start)
        return ScanEnd::Complete;
    if (engine == RuleEngine::Fastest && RuleDays::understands(rule))
        return scanByDates(scan);
    return scanByLibical(scan);
}

}  // namespace sp
