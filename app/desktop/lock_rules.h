// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sp {

/// Why the practice may have to lock.
enum class LockReason { Asked, Idle, ScreenLocked, Suspend };

/// What decides it.
struct LockFacts {
    LockReason reason = LockReason::Asked;
    bool unlocked = true;
    bool timerRuns = false;  ///< A session is being timed at this moment; a paused one is not.
};

enum class LockDecision { Lock, Stay };

/// Whoever leads a session touches the client's time, not the keyboard: while the timer runs, idleness says
/// nothing. A locked screen or a closed lid does, and then the tray keeps the timer.
LockDecision decideLock(const LockFacts &facts);

}  // namespace sp
