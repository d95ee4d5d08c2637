// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/time_zone.h"

#include <optional>
#include <span>
#include <vector>

namespace sp {

/// An appointment with somebody, and the zone they live by.
struct BookedTime {
    Interval when;
    TimeZone zone;
    /// On whose wall the time was agreed: that clock goes on showing the hour, the other one moves.
    enum class Keeps { OwnHour, TheirHour } keeps = Keeps::OwnHour;
};

/// What an appointment's two clocks show after a change, and what they would have shown without it.
struct TouchedTime {
    std::size_t booked;  ///< Its place among what was asked about.
    LocalTime own = {};
    LocalTime ownBefore = {};
    LocalTime theirs = {};
    LocalTime theirsBefore = {};
    friend bool operator==(const TouchedTime &, const TouchedTime &) = default;
};

/// A zone whose clocks go forward or back. Of other zones only with appointments that it touches.
struct ClockChange {
    TimeZone zone;
    bool own = false;
    Instant at;
    std::chrono::seconds shift;  ///< Above zero: forward.
    std::chrono::seconds apart;  ///< What the zone is ahead of the own one from then on.
    std::vector<TouchedTime> touched;

    /// What the wall there shows in the moment before it changes.
    LocalTime wallTime() const { return zone.toLocal(at) - shift; }
};

/// The changes within `window`, of the own zone and of those of `booked`, by time. Touched is who begins
/// within `follow` after the change with another difference between both clocks than before it: Lisbon and
/// Berlin change in one moment and touch nobody of each other.
std::vector<ClockChange> clockChanges(
    const TimeZone &own, std::span<const BookedTime> booked, Interval window, std::chrono::days follow);

/// How far a clock is ahead of the own one, and what that becomes.
struct ClocksApart {
    std::chrono::seconds now;
    struct Next {
        Instant at;
        std::chrono::seconds apart;
        friend bool operator==(const Next &, const Next &) = default;
    };
    std::optional<Next> next;
    friend bool operator==(const ClocksApart &, const ClocksApart &) = default;
};
/// `next` only where the difference changes within `ahead`.
ClocksApart clocksApart(const TimeZone &own, const TimeZone &other, Instant at, std::chrono::days ahead);

}  // namespace sp
