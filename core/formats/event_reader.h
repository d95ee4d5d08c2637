// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/calendar_file.h"
#include "core/formats/content_line.h"
#include "core/formats/warning_list.h"
#include "core/formats/zone_resolver.h"

namespace sp {

/// The lines of one VEVENT, kept until all zones of the file are known.
struct EventLines {
    int number = 0;  ///< Line of BEGIN:VEVENT.
    std::vector<ContentLine> lines;
};

/// Tells the resolver which zones the event reads which local times with.
void noteZones(const EventLines &event, ZoneResolver &zones);

/// The event, or nothing with a warning when it has no usable start.
std::optional<CalendarEvent> readEvent(const EventLines &event, ZoneResolver &zones, WarningList &warnings);

/// DTSTAMP and COMMENT of the event; a second COMMENT follows on a line of its own.
EventRemark remarkOf(const EventLines &event);

/// "P1W", "P1DT2H", "PT30M" (RFC 5545 section 3.3.6). Nothing when it is malformed, negative or longer than a
/// year.
std::optional<EventLength> readEventLength(QByteArrayView text);

}  // namespace sp
