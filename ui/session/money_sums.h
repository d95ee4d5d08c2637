// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"

#include <algorithm>
#include <vector>

namespace sp::ui {

/// Adds an amount to the sum in its currency.
inline void addTo(std::vector<Money> &sums, const Money &amount)
{
    const auto same =
        std::ranges::find(sums, amount.currency(), [](const Money &sum) { return sum.currency(); });
    if (same == sums.end())
        sums.push_back(amount);
    else
        *same += amount;
}

}  // namespace sp::ui
