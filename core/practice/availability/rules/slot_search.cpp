// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/availability/rules/slot_search.h"

#include <algorithm>
#include <iterator>

namespace sp::availability {

using namespace std::chrono;

namespace {

constexpr milliseconds moment{1};

/// The starts by which [start - before, start + after] lies in one of `open`.
Intervals startsWithin(const Intervals &open, milliseconds before, milliseconds after)
{
    Intervals starts;
    starts.reserve(open.size());
    for (const Interval &each : open)
        if (const Interval fits{each.start + before, each.end - after + moment}; fits.start < fits.end)
            starts.push_back(fits);
    return starts;
}

/// The starts by which [start, start + duration) overlaps `busy` or comes nearer to it than is asked.
Interval startsAgainst(Interval busy, milliseconds duration, milliseconds gapBefore, milliseconds gapAfter)
{
    return {busy.start - duration - gapBefore + moment, busy.end + gapAfter};
}

}  // namespace

SlotSearch::SlotSearch(const SlotFacts &facts, Interval horizon)
    : m_facts(facts), m_horizon{horizon.start, std::min(horizon.end, horizon.start + mostDays)}
{
    const SlotRules &rules = facts.rules;
    Interval within{std::max(m_horizon.start, facts.earliest()), m_horizon.end};
    if (const auto latest = facts.latest())
        within.end = std::min(within.end, *latest + moment);
    if (within.start >= within.end)
        return;
    Intervals welcome{within};
    for (const HoursPlan &guest : facts.guests)
        welcome = common(welcome, startsWithin(openTimes(guest, m_horizon), milliseconds(0), rules.duration));
    for (const BusyTime &busy : facts.busy)
        if (joins(busy, facts, busy.when.start) && busy.seats + facts.seatsWanted <= rules.seats &&
            holding(welcome, busy.when.start))
            m_joinable.push_back(busy.when.start);
    std::ranges::sort(m_joinable);
    // Not std::ranges::unique: clang 14, which the fuzzers are built with, cannot read it.
    m_joinable.erase(std::unique(m_joinable.begin(), m_joinable.end()), m_joinable.end());
    if (facts.seatsWanted > rules.seats)
        return;
    m_allowed = std::move(welcome);
    Intervals open = openTimes(facts.host, m_horizon);
    if (rules.windows)
        open = common(open, openTimes(facts.onHostsWall(*rules.windows), m_horizon));
    admit(open, rules.before, rules.duration + rules.after);
    if (facts.place.hours)
        admit(openTimes(facts.onHostsWall(*facts.place.hours), m_horizon), minutes(0), rules.duration);
    m_allowed = without(m_allowed, blocked());
    m_allowed = without(m_allowed, crowded());
    m_allowed = without(m_allowed, roomless());
    m_allowed = without(m_allowed, fullDays());
}

void SlotSearch::admit(const Intervals &open, minutes before, minutes after)
{
    m_allowed = common(m_allowed, startsWithin(open, before, after));
}

Intervals SlotSearch::blocked() const
{
    std::vector<Interval> all;
    all.reserve(m_facts.busy.size());
    for (const BusyTime &busy : m_facts.busy)
        if (blocks(busy, m_facts.rules) && !sharesTime(busy, m_facts.rules))
            all.push_back(startsAgainst(busy.when, m_facts.rules.duration, gapBefore(busy, m_facts).needed,
                gapAfter(busy, m_facts).needed));
    return merged(std::move(all));
}

/// Where as many go on at once as may.
Intervals SlotSearch::crowded() const
{
    if (m_facts.rules.together <= 1)
        return {};
    std::vector<std::pair<Instant, int>> edges;
    for (const BusyTime &busy : m_facts.busy) {
        if (!sharesTime(busy, m_facts.rules))
            continue;
        edges.push_back({busy.when.start, 1});
        edges.push_back({busy.when.end, -1});
    }
    std::ranges::sort(edges);  // At one moment what ends goes first.
    std::vector<Interval> full;
    int goingOn = 0;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        goingOn += edges[i].second;
        if (goingOn >= m_facts.rules.together && i + 1 < edges.size())
            full.push_back(startsAgainst({edges[i].first, edges[i + 1].first}, m_facts.rules.duration,
                milliseconds(0), milliseconds(0)));
    }
    return merged(std::move(full));
}

Intervals SlotSearch::roomless() const
{
    std::optional<Intervals> inAll;
    for (const Room &room : m_facts.place.rooms) {
        std::vector<Interval> taken;
        for (const Interval &busy : room.busy)
            taken.push_back(startsAgainst(busy, m_facts.rules.duration, milliseconds(0), milliseconds(0)));
        Intervals starts = merged(std::move(taken));
        inAll = inAll ? common(*inAll, starts) : std::move(starts);
    }
    return inAll.value_or(Intervals());
}

Intervals SlotSearch::fullDays() const
{
    std::vector<Interval> full;
    const TimeZone &zone = m_facts.host.zone;
    for (const auto &[date, count] : bookedByDay(m_facts))
        if (count >= m_facts.rules.dailyCap)
            full.push_back({zone.toInstant(LocalTime(date)), zone.toInstant(LocalTime(date + days(1)))});
    return merged(std::move(full));
}

std::vector<Instant> SlotSearch::starts(minutes step) const
{
    std::vector<Instant> grid = gridStarts(m_allowed, m_facts.host.zone, step);
    if (m_joinable.empty())
        return grid;
    std::vector<Instant> all;
    std::ranges::set_union(grid, m_joinable, std::back_inserter(all));
    return all;
}

std::vector<Instant> gridStarts(const Intervals &allowed, const TimeZone &zone, minutes step)
{
    std::vector<Instant> starts;
    for (const Interval &each : allowed) {
        Instant from = each.start;
        while (from < each.end) {
            // Between two changes of the clocks the wall runs along with time.
            const auto change = zone.nextTransition(from);
            const Instant until = change ? std::min(*change, each.end) : each.end;
            for (Instant at = from; at < until;) {
                const LocalTime wall = zone.toLocal(at);
                const milliseconds today = wall - floor<days>(wall);
                const milliseconds past = today % step;
                if (past == milliseconds(0))
                    starts.push_back(at);
                // The grid begins anew at each midnight, for steps that do not fill a day.
                at += std::min<milliseconds>(step - past, days(1) - today);
            }
            from = until;
        }
    }
    return starts;
}

}  // namespace sp::availability
