// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace sp {

/// A moment, in UTC milliseconds since 1970. What happened or is due is an Instant; what people agreed on is
/// a LocalTime with a TimeZone.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

constexpr Instant instantFromMillis(std::int64_t millis)
{
    return Instant(std::chrono::milliseconds(millis));
}

constexpr std::int64_t toMillis(Instant instant)
{
    return instant.time_since_epoch().count();
}

}  // namespace sp
