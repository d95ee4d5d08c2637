// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/jobs/retry_profile.h"

#include <algorithm>

namespace sp {

using namespace std::chrono_literals;

RetryProfile RetryProfile::fast()
{
    return {"fast", {2s, 10s, 30s}};
}

RetryProfile RetryProfile::mail()
{
    return {"mail", {1min, 5min, 15min, 60min, 6h, 6h, 6h}};
}

RetryProfile RetryProfile::never()
{
    return {"never", {}};
}

std::chrono::milliseconds RetryProfile::delayAfter(int attempt, Random &random) const
{
    Q_ASSERT(!delays.empty() && attempt >= 1);
    const auto delay = delays[std::min(static_cast<std::size_t>(attempt), delays.size()) - 1];
    const auto spread = delay.count() * jitterPercent / 100;
    const auto width = static_cast<std::uint32_t>(std::min<std::int64_t>(2 * spread + 1, UINT32_MAX));
    return delay + std::chrono::milliseconds(static_cast<std::int64_t>(random.uniform(width)) - spread);
}

}  // namespace sp
