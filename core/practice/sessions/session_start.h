// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/values/time_zone.h"

namespace sp {

/// When a session begins that starts at `start` on the wall of `zone`; of a time that comes twice the first
/// is meant. Fails with InvalidInput "session.time_skipped" {time, zone}.
Result<Instant> startOn(const TimeZone &zone, LocalTime start);

}  // namespace sp
