// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sp::ui {

namespace {

/// The smallest of `leads`, times powers of ten, that is not below `least`.
std::int64_t decimalStep(std::int64_t least)
{
    constexpr std::array<std::int64_t, 3> leads = {1, 2, 5};
    for (std::int64_t power = 1;; power *= 10)
        for (const std::int64_t lead : leads)
            if (lead * power >= least)
                return lead * power;
}

std::int64_t clockStep(std::int64_t least)
{
    constexpr std::array<std::int64_t, 9> steps = {1, 5, 10, 15, 30, 60, 120, 180, 240};
    const auto found = std::ranges::find_if(steps, [&](std::int64_t step) { return step >= least; });
    if (found != steps.end())
        return *found;
    // Whole hours from here on.
    constexpr std::int64_t hour = 60;
    return decimalStep((least + hour - 1) / hour) * hour;
}

std::int64_t floorTo(std::int64_t value, std::int64_t step)
{
    const std::int64_t rest = ((value % step) + step) % step;
    return value - rest;
}

}  // namespace

std::vector<std::int64_t> AxisScale::marks() const
{
    std::vector<std::int64_t> all;
    for (std::int64_t mark = low; mark <= high; mark += step)
        all.push_back(mark);
    return all;
}

AxisScale axisScale(std::int64_t low, std::int64_t high, AxisUnit unit, int most, std::int64_t smallest)
{
    low = std::min<std::int64_t>(low, 0);
    high = std::max<std::int64_t>(high, 0);
    const std::int64_t steps = std::max(most, 1);
    std::int64_t least = std::max<std::int64_t>(smallest, (high - low + steps - 1) / steps);
    for (;;) {
        const std::int64_t step = unit == AxisUnit::Minutes ? clockStep(least) : decimalStep(least);
        AxisScale scale{floorTo(low, step), -floorTo(-high, step), step};
        if (scale.low == scale.high)
            scale.high += step;
        // Rounding both ends outwards may cost a step more, but no more than is asked for two sides.
        const std::int64_t needed = low < 0 && high > 0 ? std::max<std::int64_t>(steps, 2) : steps;
        if ((scale.high - scale.low) / step <= needed)
            return scale;
        least = step + 1;
    }
}

int labelEvery(qreal widest, qreal gap, qreal place)
{
    return place <= 0 ? 1 : std::max(1, static_cast<int>(std::ceil((widest + gap) / place)));
}

}  // namespace sp::ui
