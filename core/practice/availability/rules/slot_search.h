// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/availability/rules/slot_verdict.h"

#include <optional>
#include <vector>

namespace sp::availability {

/// Which moments may begin a session, worked out once for a stretch of time: hours become instants a day at a
/// time, and whatever forbids a start is a stretch of starts.
class SlotSearch {
public:
    /// Starts within `horizon`; longer than mostDays is cut.
    SlotSearch(const SlotFacts &facts, Interval horizon);

    /// The starts that are allowed, to the millisecond: a stretch [a, b) means each moment of it.
    const Intervals &allowed() const { return m_allowed; }
    /// The starts on the grid of the host's wall: every `step` minutes from midnight; with those of group
    /// sessions that have seats left, wherever they begin. Rising.
    std::vector<Instant> starts(minutes step) const;
    Interval horizon() const { return m_horizon; }

    static constexpr std::chrono::days mostDays{366};

private:
    Intervals blocked() const;
    Intervals fullDays() const;
    Intervals crowded() const;
    Intervals roomless() const;
    void admit(const Intervals &open, minutes before, minutes after);

    const SlotFacts &m_facts;
    Interval m_horizon;
    Intervals m_allowed;
    std::vector<Instant> m_joinable;
};

/// The moments of `allowed` at which the wall shows a multiple of `step` since midnight. Rising.
std::vector<Instant> gridStarts(const Intervals &allowed, const TimeZone &zone, minutes step);

}  // namespace sp::availability
