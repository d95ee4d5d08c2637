// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/times/calendar.h"
#include "core/values/time_zone.h"

namespace sp::times {

/// Against what phrases are set: the time of writing where the writer is.
struct Writing {
    Wall now = 0;
    std::optional<TimeZone> zone;
    std::int64_t offset = 0;  ///< Of the time of writing from UTC, in seconds, where no zone is known.
    Language language = Language::English;
};

enum class Half : std::uint8_t { Likely, Other };

/// Sets a When against the time of writing; the future comes first. `half` settles an open hour: Likely takes
/// one to six for the afternoon; Other is the other reading.
Stretch resolve(const When &when, const Writing &writing, Half half = Half::Likely);
/// The other halves, given the hour as it was settled.
int settledHour(const Clock &clock, int part, Half half);
/// The wall clock at the writer's of a wall clock in another zone.
Wall fromZone(Wall wall, int zone, const Writing &writing);
/// So many seconds of real time later.
Wall laterBy(Wall wall, std::int64_t seconds, const Writing &writing);
/// The hours a part of the day stands for, from the day's midnight.
struct PartHours {
    int begin;
    int end;
};
PartHours hoursOf(DayPart part, int edge, Language language);

}  // namespace sp::times
