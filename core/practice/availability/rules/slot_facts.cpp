// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/availability/rules/slot_facts.h"

#include <algorithm>
#include <set>

namespace sp::availability {

namespace {

bool isOwn(const BusyTime &busy)
{
    return busy.kind == BusyKind::Session || busy.kind == BusyKind::Hold;
}

Gap gapOf(minutes ofSlot, minutes ofBusy, const BusyTime &busy, const SlotFacts &facts)
{
    if (facts.rules.together > 1 || busy.freshness == Freshness::Unknown)
        return {};
    const auto way = facts.place.travel.find(busy.place);
    const minutes travel =
        way == facts.place.travel.end() || busy.place == facts.place.name ? minutes(0) : way->second;
    return {std::max({ofSlot, ofBusy, travel}), travel};
}

}  // namespace

std::optional<Instant> SlotFacts::latest() const
{
    if (!rules.maxNotice)
        return std::nullopt;
    return host.zone.toInstant(host.zone.toLocal(now) + *rules.maxNotice);
}

bool blocks(const BusyTime &busy, const SlotRules &rules)
{
    return !busy.tentative || rules.tentativeBlocks || isOwn(busy);
}

bool sharesTime(const BusyTime &busy, const SlotRules &rules)
{
    return rules.together > 1 && isOwn(busy) && busy.freshness != Freshness::Unknown;
}

bool joins(const BusyTime &busy, const SlotFacts &facts, Instant start)
{
    return facts.rules.seats > 1 && busy.kind == BusyKind::Session && busy.service == facts.service &&
           busy.when == facts.slotAt(start);
}

Gap gapAfter(const BusyTime &busy, const SlotFacts &facts)
{
    return gapOf(facts.rules.before, busy.after, busy, facts);
}

Gap gapBefore(const BusyTime &busy, const SlotFacts &facts)
{
    return gapOf(facts.rules.after, busy.before, busy, facts);
}

Freshness freshnessOf(const std::optional<Instant> &lastRead, Instant now, bool reachable)
{
    if (!reachable || !lastRead)
        return Freshness::Unknown;
    return now - *lastRead > staleAfter ? Freshness::Stale : Freshness::Fresh;
}

std::vector<QByteArray> staleSources(const SlotFacts &facts)
{
    std::set<QByteArray> sources;
    for (const BusyTime &busy : facts.busy)
        if (busy.freshness == Freshness::Stale)
            sources.insert(busy.source);
    return {sources.begin(), sources.end()};
}

std::map<LocalDate, int> bookedByDay(const SlotFacts &facts)
{
    std::map<LocalDate, int> count;
    if (facts.rules.dailyCap > 0)
        for (const BusyTime &busy : facts.busy)
            if (isOwn(busy) && busy.service == facts.service)
                ++count[dateOf(facts.host.zone.toLocal(busy.when.start))];
    return count;
}

}  // namespace sp::availability
