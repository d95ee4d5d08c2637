// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/times/resolve.h"

namespace sp::times {

/// The days that a When names.
struct Days {
    DayNumber begin = 0;
    DayNumber end = 0;
    Grain grain = Grain::Day;
    bool range = false;
    bool valid = true;
};

/// Today where a When names none is for the caller; `valid` is false for a day that no calendar has.
Days daysOf(const When &when, const Writing &writing);

}  // namespace sp::times
