// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/file_occurrences.h"

#include "core/practice/scheduling/series_ranges.h"

#include <algorithm>
#include <map>
#include <set>

namespace sp {

namespace {

bool canceled(const CalendarEvent &event)
{
    return event.status == "CANCELLED";
}

/// The names of the changed occurrences of each series, on its clock.
std::map<QByteArray, std::set<LocalTime>> changedNames(
    const std::vector<CalendarEvent> &events, const TimeZone &viewer)
{
    std::map<QByteArray, CalendarTime> starts;
    for (const CalendarEvent &event : events)
        if (!event.recurrenceId)
            starts.emplace(event.uid, event.when.start);
    std::map<QByteArray, std::set<LocalTime>> names;
    for (const CalendarEvent &event : events) {
        if (!event.recurrenceId)
            continue;
        const auto series = starts.find(event.uid);
        names[event.uid].insert(series == starts.end()
                                    ? event.recurrenceId->local
                                    : onClockOf(series->second, *event.recurrenceId, viewer));
    }
    return names;
}

}  // namespace

Result<Expansion> occurrencesOf(
    std::vector<CalendarEvent> events, const Interval &window, const TimeZone &viewer, int limit)
{
    const auto nothingStored = [](const QByteArray &) -> Result<std::optional<CalendarEvent>> {
        return std::optional<CalendarEvent>();
    };
    SP_TRY(resolved, resolveRanges(std::move(events), viewer, nothingStored));
    const auto changed = changedNames(resolved.events, viewer);
    Expansion all;
    for (const CalendarEvent &event : resolved.events) {
        if (canceled(event))
            continue;
        Recurrence when = event.when;
        if (event.recurrenceId)
            when.rules.clear();
        SP_TRY(found, expand(when, window, viewer));
        const auto names = changed.find(event.uid);
        for (const Occurrence &each : found.occurrences)
            if (event.recurrenceId || names == changed.end() || !names->second.contains(each.local))
                all.occurrences.push_back(each);
        if (!found.stopped.isEmpty())
            all.stopped = found.stopped;
    }
    std::ranges::stable_sort(all.occurrences, {}, &Occurrence::start);
    if (std::ssize(all.occurrences) > limit) {
        all.occurrences.resize(static_cast<std::size_t>(limit));
        all.stopped = "recurrence.too_many";
    }
    return all;
}

}  // namespace sp
