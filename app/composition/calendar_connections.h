// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/ports/calendar_connector.h"
#include "core/ports/confined_parser.h"

#include <memory>

namespace sp {

/// Reaches accounts of every kind that this program knows, over the network. Nothing is asked of it until a
/// calendar is. All that it is given outlives it; `parser` as in EnginePorts.
std::unique_ptr<CalendarConnector> makeCalendarConnector(
    const Clock &clock, Random &random, ConfinedParser *parser);

}  // namespace sp
