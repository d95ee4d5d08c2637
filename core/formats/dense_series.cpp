// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/dense_series.h"

#include <map>

namespace sp {

constexpr std::size_t mostWarnings = 50;  // Whoever reads them has understood by then.

std::vector<Warning> weighSeries(const std::vector<CalendarEvent> &events, const TimeZone &viewer)
{
    std::vector<Warning> warnings;
    std::map<QByteArray, const Recurrence *> series;
    for (const CalendarEvent &event : events) {
        if (event.when.rules.empty())
            continue;
        if (!event.recurrenceId)
            series.emplace(event.uid, &event.when);
        const Instant start = event.when.start.instant(viewer);
        const auto month = expand(event.when, {start, start + std::chrono::days(31)}, viewer);
        if (month && month->stopped == "recurrence.too_many" && warnings.size() < mostWarnings)
            warnings.push_back({"ics.repeats_too_often",
                {{QStringLiteral("title"), event.summary}, {QStringLiteral("limit"), mostOccurrences}}});
    }
    for (const CalendarEvent &event : events) {
        const auto cut = series.find(event.uid);
        if (!event.recurrenceId || event.range != OverrideRange::ThisAndFuture || cut == series.end())
            continue;
        // Only its cost counts here: what cannot be cut is told when it comes in.
        static_cast<void>(
            splitSeries(*cut->second, onClockOf(cut->second->start, *event.recurrenceId, viewer), viewer));
    }
    return warnings;
}

}  // namespace sp
