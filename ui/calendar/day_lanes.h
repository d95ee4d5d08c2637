// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_model.h"

namespace sp::ui {

/// Where a block stands among those that overlap it on its day.
struct Lane {
    int column = 0;
    int columns = 1;
    friend bool operator==(const Lane &, const Lane &) = default;
};
/// Side by side, so that no block covers another; `spans` are minutes of one day, by start. As many lanes as
/// spans.
std::vector<Lane> lanesOf(const std::vector<std::pair<int, int>> &spans);

/// A long entry as a bar over the days it covers, in a row of its own there.
struct DayBar {
    std::size_t item;  ///< In ShownDays::items.
    int from;          ///< The first and the last day, 0 for the first that was asked for.
    int to;
    int row = 0;
    bool goesOn = false;     ///< It began before the first day.
    bool continues = false;  ///< It ends after the last.
    friend bool operator==(const DayBar &, const DayBar &) = default;
};
/// The bars of `count` days from `first` on, by row and then by day; the longest take the upper rows.
std::vector<DayBar> barsOf(const ShownDays &shown, LocalDate first, int count);
/// How many rows they take.
int rowsOf(const std::vector<DayBar> &bars);

}  // namespace sp::ui
