// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <vector>

namespace sp::ui {

/// What the numbers of an axis are, which decides what is round. Decimal: 1, 2 and 5 times a power of ten.
/// Minutes: minutes and hours as a clock counts them.
enum class AxisUnit { Decimal, Minutes };

/// An axis in round steps that holds all values and zero.
struct AxisScale {
    std::int64_t low = 0;
    std::int64_t high = 1;
    std::int64_t step = 1;

    std::vector<std::int64_t> marks() const;
    friend bool operator==(const AxisScale &, const AxisScale &) = default;
};

/// The axis with at most `most` steps (at least one), its step the smallest round one, and not below
/// `smallest`: what one of a currency's whole units is, so that no mark stands between two of them. Both ends
/// are marks; without any value it goes one step up.
AxisScale axisScale(std::int64_t low, std::int64_t high, AxisUnit unit, int most, std::int64_t smallest = 1);

/// Every how many places a label may stand so that none touches its neighbour: 1 when all fit.
int labelEvery(qreal widest, qreal gap, qreal place);

}  // namespace sp::ui
