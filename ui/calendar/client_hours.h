// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/availability/rules/interval_set.h"
#include "core/practice/people/client.h"
#include "core/values/time.h"

#include <QString>

namespace sp {
class Engine;
}

namespace sp::ui {

/// When it suits a client to be met, over the days that are shown.
struct ClientHours {
    ClientId client;
    QString name;
    QByteArray zone;                    ///< The client's; the practice's where nobody said.
    availability::Intervals open = {};  ///< Rising, apart.
};
/// Nothing where it says no more than the own clock does: nobody said what suits the client, who lives by the
/// same clock. Needs "client.read"; fails with NotFound "client.unknown".
Result<std::optional<ClientHours>> readClientHours(
    Engine &engine, const ClientId &client, LocalDate first, int count);

/// A stretch of a day that does not suit the client, on the viewer's wall.
struct UnsuitedSpan {
    LocalTime from;
    LocalTime until;
    friend bool operator==(const UnsuitedSpan &, const UnsuitedSpan &) = default;
};
std::vector<UnsuitedSpan> unsuitedOn(const ClientHours &hours, LocalDate day, const TimeZone &viewer);
/// "Lisbon 08:00": a moment on the client's wall.
QString clientClockText(const ClientHours &hours, LocalTime at, const TimeZone &viewer);
/// For a screen reader: "Suits Maya Brooks 14:00 – 22:00 (New York 09:00 – 17:00)", of that day.
QString spokenClientHours(const ClientHours &hours, LocalDate day, const TimeZone &viewer);

}  // namespace sp::ui
