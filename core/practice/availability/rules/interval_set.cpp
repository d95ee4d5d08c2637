// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/availability/rules/interval_set.h"

#include <algorithm>

namespace sp::availability {

Intervals merged(std::vector<Interval> any)
{
    std::ranges::sort(any, {}, &Interval::start);
    Intervals joined;
    joined.reserve(any.size());
    for (const Interval &each : any) {
        if (each.end <= each.start)
            continue;
        if (!joined.empty() && each.start <= joined.back().end)
            joined.back().end = std::max(joined.back().end, each.end);
        else
            joined.push_back(each);
    }
    return joined;
}

Intervals common(const Intervals &one, const Intervals &other)
{
    Intervals both;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        const Interval shared{std::max(a->start, b->start), std::min(a->end, b->end)};
        if (shared.start < shared.end)
            both.push_back(shared);
        (a->end < b->end ? a : b) += 1;
    }
    return both;
}

Intervals without(const Intervals &all, const Intervals &taken)
{
    Intervals left;
    auto next = taken.begin();
    for (const Interval &each : all) {
        Instant from = each.start;
        while (next != taken.end() && next->end <= from)
            ++next;
        for (auto cut = next; cut != taken.end() && cut->start < each.end; ++cut) {
            if (from < cut->start)
                left.push_back({from, cut->start});
            from = std::max(from, cut->end);
        }
        if (from < each.end)
            left.push_back({from, each.end});
    }
    return left;
}

const Interval *holding(const Intervals &all, Instant at)
{
    const auto next = std::ranges::upper_bound(all, at, {}, &Interval::start);
    if (next == all.begin() || std::prev(next)->end <= at)
        return nullptr;
    return &*std::prev(next);
}

bool covers(const Intervals &all, Interval what)
{
    const Interval *held = holding(all, what.start);
    return held && what.end <= held->end;
}

}  // namespace sp::availability
