// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/sessions/session_start.h"

namespace sp {

Result<Instant> startOn(const TimeZone &zone, LocalTime start)
{
    const LocalReading reading = zone.read(start);
    if (reading.kind == LocalReading::Kind::Skipped)
        return Error{ErrorCode::InvalidInput, "session.time_skipped",
            {{QStringLiteral("time"), QString::fromLatin1(localTimeText(start))},
                {QStringLiteral("zone"), QString::fromUtf8(zone.name())}}};
    return reading.before;
}

}  // namespace sp
