// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/time.h"

#include <vector>

namespace sp::availability {

/// Stretches in rising order that neither overlap nor touch.
using Intervals = std::vector<Interval>;

/// Any stretches, put in order and joined; empty ones are left out.
Intervals merged(std::vector<Interval> any);
/// What lies in both.
Intervals common(const Intervals &one, const Intervals &other);
/// What is left of `all`.
Intervals without(const Intervals &all, const Intervals &taken);
/// Whether one of them holds all of `what`.
bool covers(const Intervals &all, Interval what);
/// The one that holds a moment, or null.
const Interval *holding(const Intervals &all, Instant at);

}  // namespace sp::availability
