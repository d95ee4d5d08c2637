// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/day_lanes.h"

#include <algorithm>

namespace sp::ui {

using namespace std::chrono;

std::vector<Lane> lanesOf(const std::vector<std::pair<int, int>> &spans)
{
    std::vector<Lane> lanes(spans.size());
    std::size_t groupStart = 0;
    std::vector<int> ends;  // Of each column of the running group.
    const auto close = [&](std::size_t past) {
        for (std::size_t i = groupStart; i < past; ++i)
            lanes[i].columns = static_cast<int>(ends.size());
        groupStart = past;
        ends.clear();
    };
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const auto [start, end] = spans[i];
        if (!ends.empty() && std::ranges::all_of(ends, [start](int taken) { return taken <= start; }))
            close(i);
        const auto free = std::ranges::find_if(ends, [start](int taken) { return taken <= start; });
        lanes[i].column = static_cast<int>(free - ends.begin());
        if (free == ends.end())
            ends.push_back(end);
        else
            *free = end;
    }
    close(spans.size());
    return lanes;
}

std::vector<DayBar> barsOf(const ShownDays &shown, LocalDate first, int count)
{
    std::vector<DayBar> bars;
    const LocalTime start(first), end(first + days(count));
    for (std::size_t i = 0; i < shown.items.size(); ++i) {
        const CalendarItem &item = shown.items[i];
        if (!item.isLong() || item.out || item.start >= end || item.end <= start)
            continue;
        DayBar bar{i, static_cast<int>((dateOf(item.start) - first).count()),
            static_cast<int>((dateOf(item.end - milliseconds(1)) - first).count())};
        bar.goesOn = bar.from < 0;
        bar.continues = bar.to >= count;
        bar.from = std::max(bar.from, 0);
        bar.to = std::min(bar.to, count - 1);
        bars.push_back(bar);
    }
    std::ranges::stable_sort(bars, [](const DayBar &a, const DayBar &b) {
        return std::pair(a.from, -(a.to - a.from)) < std::pair(b.from, -(b.to - b.from));
    });
    std::vector<int> taken;  // The last day of each row so far.
    for (DayBar &bar : bars) {
        const auto free = std::ranges::find_if(taken, [&](int last) { return last < bar.from; });
        bar.row = static_cast<int>(free - taken.begin());
        if (free == taken.end())
            taken.push_back(bar.to);
        else
            *free = bar.to;
    }
    std::ranges::stable_sort(bars, {}, [](const DayBar &bar) { return std::pair(bar.row, bar.from); });
    return bars;
}

int rowsOf(const std::vector<DayBar> &bars)
{
    int rows = 0;
    for (const DayBar &bar : bars)
        rows = std::max(rows, bar.row + 1);
    return rows;
}

}  // namespace sp::ui
