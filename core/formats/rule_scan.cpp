// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/rule_days.h"
#include "core/formats/rule_sets.h"

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

ScanEnd scanBySets(const Scan &scan)
{
    Counter counter(scan.rule.count, scan.start);
    RuleSets sets(scan.rule, scan.start);
    return sets.scan(scan.rule.count > 0 ? scan.start : scan.from, scan.to,
        [&](LocalTime local) { return counter.take(local) && (local < scan.from || scan.consume(local)); });
}

}  // namespace

ScanEnd scanRule(const RecurrenceRule &rule, LocalTime start, LocalTime from, LocalTime to,
    const std::function<bool(LocalTime)> &consume)
{
    const Scan scan{rule, start, from, to, consume};
    if (to <= from || to <= start)
        return ScanEnd::Complete;
    return RuleDays::understands(rule) ? scanByDates(scan) : scanBySets(scan);
}

}  // namespace sp
