// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scheduling/rules/series_pinning.h"
#include "core/values/time_zone.h"

#include <optional>

namespace sp {

/// "host", "client", "dual_host", "dual_client", "fixed_utc"
QByteArray pinningName(SeriesPinning pinning);
std::optional<SeriesPinning> pinningFromName(QByteArrayView name);

/// What a series was agreed on as.
struct SeriesPin {
    SeriesPinning pinning = SeriesPinning::Host;
    TimeZone host;
    TimeZone client;
    /// What each wall was to show, from midnight.
    std::chrono::minutes hostTime{};
    std::chrono::minutes clientTime{};

    /// The clock that the series' rule counts on.
    TimeZone clock() const;
    friend bool operator==(const SeriesPin &, const SeriesPin &) = default;
};

/// A pin as it follows from the first occurrence: both walls are to show what they show then.
SeriesPin pinnedAt(SeriesPinning pinning, const TimeZone &host, const TimeZone &client, Instant first);

/// An occurrence on both walls.
struct PinnedOccurrence {
    LocalTime name;  ///< On the pin's clock: the start by the series' rule.
    Instant start;
    LocalReading::Kind reading = LocalReading::Kind::Unique;
    LocalTime host;
    LocalTime client;
    /// How much later than promised the wall shows, within half a day; of one who was promised nothing zero.
    std::chrono::minutes hostShift{};
    std::chrono::minutes clientShift{};
};

/// `name` is the wall time on the pin's clock.
PinnedOccurrence pinnedOccurrence(const SeriesPin &pin, LocalTime name);

/// Between two occurrences the clocks change by which the series counts, so the second one is at another hour
/// of UTC, and of whoever lives by other clocks.
struct PinShift {
    Instant at;                    ///< When the pin's clock changes.
    std::chrono::minutes byUtc{};  ///< How much later the second one is in UTC.
    bool host = false;             ///< Whose wall shows another hour.
    bool client = false;
};
/// Nothing where the hour in UTC stays.
std::optional<PinShift> shiftBetween(
    const SeriesPin &pin, const PinnedOccurrence &before, const PinnedOccurrence &after);

}  // namespace sp
