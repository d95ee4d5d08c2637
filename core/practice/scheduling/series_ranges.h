// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/calendar_file.h"

#include <functional>
#include <vector>

namespace sp {

/// Where a series went on as another one: its occurrences from `first` on are those of `to`, `renamed` later.
struct SeriesBranch {
    QByteArray from;  ///< The uid.
    QByteArray to;
    LocalTime first;  ///< The name the first of them had.
    std::chrono::milliseconds renamed{};
    friend bool operator==(const SeriesBranch &, const SeriesBranch &) = default;
};

/// The events of a file without RANGE=THISANDFUTURE.
struct ResolvedRanges {
    std::vector<CalendarEvent> events;   ///< Series before what changes single occurrences of them.
    std::vector<SeriesBranch> branches;  ///< In the order in which the series were cut.
    std::vector<Warning> notices;
};

/// Turns each override of "this and all later ones" into what the calendar keeps (RFC 5545 section 3.2.13):
/// the series ends before it, and a series of its own goes on from it, with the rest of the rule moved along.
/// That series' uid follows from the first one's and the occurrence, so a second import finds it again.
/// Overrides of later occurrences go along; a canceled range only ends its series. `stored` answers a series
/// that the file speaks of without giving it.
///
/// What cannot be carried over changes that one occurrence, and a notice says so: "import.range_not_carried"
/// {summary, at} (the rule cannot be moved that way, or has no such occurrence) or
/// "import.range_without_series" {summary, at}. "import.cancel_not_found" {summary, at}: there is nothing to
/// cancel from there on. Fails as `stored` does.
using KnownSeries = std::function<Result<std::optional<CalendarEvent>>(const QByteArray &uid)>;
Result<ResolvedRanges> resolveRanges(
    std::vector<CalendarEvent> events, const TimeZone &viewer, const KnownSeries &stored);

}  // namespace sp
