// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/lock_rules.h"

namespace sp {

LockDecision decideLock(const LockFacts &facts)
{
    if (!facts.unlocked)
        return LockDecision::Stay;
    if (facts.reason == LockReason::Idle && facts.timerRuns)
        return LockDecision::Stay;
    return LockDecision::Lock;
}

}  // namespace sp
