// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/values/wall_choice.h"

namespace sp::cli {

/// A time on the wall of `zone`. One that the clocks skip fails with "session.time_skipped" {time, zone}; of
/// one that comes twice the first is meant.
Result<Instant> instantOn(const TimeZone &zone, LocalTime local);
/// What is to be said of a time that is not an ordinary one; empty for the rest.
QString readingWords(LocalReading::Kind kind);

}  // namespace sp::cli
