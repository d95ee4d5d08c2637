// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace sp {

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

}  // namespace sp
