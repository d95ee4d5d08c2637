// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

namespace sp {

/// The first of the three months that addBusyMonths() fills, long after everything in the practice.
LocalDate busyMonth(Instant now);
/// How many occurrences each of them has, at least.
inline constexpr int busyOccurrences = 3000;
/// Fills three months with weekly series, so that a month view has more to show than anybody's life.
Result<Done> addBusyMonths(Engine &engine);

}  // namespace sp
