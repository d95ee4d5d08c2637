// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/time_zone.h"

#include <optional>
#include <vector>

namespace sp {

/// What becomes of a wall-clock time that the clocks skip or show twice.
enum class WallMode {
    Ask,       ///< Nothing is taken; what may be meant is offered: for forms, and for answers by mail.
    First,     ///< Of two, the earlier; a skipped one is asked about.
    Second,    ///< Of two, the later; a skipped one is asked about.
    Suppress,  ///< Nothing is taken or offered: for times that are made up and not typed.
    Nearest,   ///< The nearest time there is on the wall; of two, the earlier.
};

/// What was taken, or else what may be meant, in rising order.
struct WallChoice {
    LocalReading::Kind kind;
    std::optional<Instant> at = {};
    std::vector<Instant> offers = {};
};

/// A wall-clock time read by `mode`; one that is there once is always taken. Instead of a skipped time the
/// first one after the gap is offered, as it is what the wall shows next.
WallChoice chooseWallTime(const TimeZone &zone, LocalTime local, WallMode mode);

/// The moment that was taken. Fails with InvalidInput "INVALID_LOCAL_TIME" {time, zone, kind: "skipped" or
/// "repeated", offers: moments}.
Result<Instant> chosenInstant(const TimeZone &zone, LocalTime local, WallMode mode);

/// "unique", "skipped" or "repeated".
QByteArray readingKindName(LocalReading::Kind kind);

/// The first moment after the gap that a skipped time of `reading` lies in.
Instant endOfGap(const TimeZone &zone, const LocalReading &reading);

}  // namespace sp
