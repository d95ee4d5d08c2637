// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/time.h"

#include <chrono>

namespace sp {

/// A stretch on one wall, with what is to stay free before and after it.
struct Stretch {
    LocalTime start;
    LocalTime end;
    std::chrono::minutes before{0};
    std::chrono::minutes after{0};
};

/// How two stretches get into each other's way.
struct Clash {
    std::chrono::minutes shared{0};   ///< Both at once.
    std::chrono::minutes missing{0};  ///< Of the free time between them, when they do not meet.

    bool none() const { return shared == std::chrono::minutes(0) && missing == std::chrono::minutes(0); }
    friend bool operator==(const Clash &, const Clash &) = default;
};

/// Free time after the one serves as free time before the other: the longer of the two is what must lie
/// between.
Clash clashOf(const Stretch &one, const Stretch &other);

}  // namespace sp
