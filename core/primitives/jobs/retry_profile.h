// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <QByteArray>

#include <chrono>
#include <vector>

namespace sp {

/// How long to wait before each further attempt at something that failed for now. The delays are used in
/// order and the last one repeats; each varies by up to `jitterPercent` either way, so that many jobs do not
/// come back at once.
struct RetryProfile {
    QByteArray name;
    std::vector<std::chrono::milliseconds> delays;
    std::uint32_t jitterPercent = 20;

    /// For what a person waits for: 2 s, 10 s, 30 s (F03.3).
    static RetryProfile fast();
    /// For mail servers: 1 min, 5 min, 15 min, 1 h, then every 6 h; eight attempts within a day
    /// (primitives.md P16).
    static RetryProfile mail();
    /// One attempt only.
    static RetryProfile never();

    /// The attempts that use each delay once.
    int attempts() const { return static_cast<int>(delays.size()) + 1; }
    /// The wait after failed attempt number `attempt` (1 is the first). There is at least one delay.
    std::chrono::milliseconds delayAfter(int attempt, Random &random) const;
};

}  // namespace sp
