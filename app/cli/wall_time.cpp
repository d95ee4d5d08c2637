// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wall_time.h"

#include "app/cli/command.h"

namespace sp::cli {

Result<Instant> instantOn(const TimeZone &zone, LocalTime local)
{
    const LocalReading reading = zone.read(local);
    if (reading.kind == LocalReading::Kind::Skipped)
        return Error{ErrorCode::InvalidInput, "session.time_skipped",
            {{QStringLiteral("time"), idString(localTimeText(local))},
                {QStringLiteral("zone"), idString(zone.name())}}};
    return reading.before;
}

QString readingWords(LocalReading::Kind kind)
{
    switch (kind) {
    case LocalReading::Kind::Unique:
        return {};
    case LocalReading::Kind::Skipped:
        return QStringLiteral("the clocks go forward then");
    case LocalReading::Kind::Repeated:
        return QStringLiteral("that hour comes twice, as the clocks go back; the first is meant");
    }
    Q_UNREACHABLE();
}

}  // namespace sp::cli
