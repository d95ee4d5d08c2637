// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/calendar_connections.h"

#include "app/composition/network_connector.h"

namespace sp {

std::unique_ptr<CalendarConnector> makeCalendarConnector(
    const Clock &clock, Random &random, ConfinedParser *parser)
{
    return std::make_unique<NetworkConnector>(clock, random, parser, CalendarServices{});
}

}  // namespace sp
