// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/calendar_connector.h"

#include <memory>

namespace sp {

/// Reaches accounts of every kind that this program knows, over the network. Nothing is asked of it until a
/// calendar is.
std::unique_ptr<CalendarConnector> makeCalendarConnector();

}  // namespace sp
