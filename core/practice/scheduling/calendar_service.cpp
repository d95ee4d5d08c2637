// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/calendar_service.h"

#include "core/practice/scheduling/calendar_events.h"
#include "core/practice/scheduling/series_shift.h"

#include <algorithm>
#include <map>
#include <set>

namespace sp {

using namespace std::chrono;

namespace {

EventStatus statusOf(const CalendarEvent &event)
{
    return event.status == "CANCELLED"   ? EventStatus::Canceled
           : event.status == "TENTATIVE" ? EventStatus::Tentative
                                         : EventStatus::Confirmed;
}

CalendarEntry entryOf(const StoredEvent &stored, const Occurrence &occurrence, QByteArray key, seconds length)
{
    CalendarEntry entry{stored.id, std::move(key), {occurrence.start, occurrence.start + length},
        occurrence.local, stored.event.when.start.kind, occurrence.reading, stored.event.summary,
        stored.event.location};
    entry.busy = stored.busy();
    entry.status = stored.status;
    entry.client = stored.client;
    entry.service = stored.service;
    return entry;
}

/// An older copy never overwrites a newer one, whichever file it comes in.
bool replaces(const CalendarEvent &event, const CalendarEvent &known)
{
    const auto age = [](const CalendarEvent &each) {
        return std::pair(each.sequence, each.lastModified.value_or(Instant::min()));
    };
    return !(known == event) && age(event) >= age(known);
}

/// An all-day length is in whole local days, however long the day.
Instant endOf(
    const CalendarTime &start, LocalTime local, seconds length, const TimeZone &viewer, Instant from)
{
    if (start.kind == TimeKind::AllDay)
        return viewer.toInstant(local + std::max<seconds>(length, days(1)));
    return from + length;
}

/// In order of their starts, those of one moment as they were. An entry is large, so what is sorted is where
/// each stands, and each is moved once.
std::vector<CalendarEntry> byStart(std::vector<CalendarEntry> entries)
{
    std::vector<std::pair<Instant, std::size_t>> order;
    order.reserve(entries.size());
    for (const CalendarEntry &entry : entries)
        order.emplace_back(entry.when.start, order.size());
    std::ranges::sort(order);
    std::vector<CalendarEntry> sorted;
    sorted.reserve(entries.size());
    for (const auto &[start, at] : order)
        sorted.push_back(std::move(entries[at]));
    return sorted;
}

}  // namespace

Result<std::vector<CalendarEntry>> CalendarService::entries(Interval window, const TimeZone &viewer) const
{
    SP_TRY(stored, m_store.touching({window.start - hours(14), window.end + hours(14)}));
    return expanded(stored, window, viewer);
}

Result<std::vector<CalendarEntry>> CalendarService::entriesOf(
    const ClientId &client, Interval window, const TimeZone &viewer) const
{
    SP_TRY(stored, m_store.touchingOf(client, {window.start - hours(14), window.end + hours(14)}));
    return expanded(stored, window, viewer);
}

Result<std::vector<CalendarEntry>> CalendarService::expanded(
    std::span<const StoredEvent> stored, Interval window, const TimeZone &viewer) const
{
    // A changed occurrence stands in for the one its series would give.
    std::map<QByteArray, std::set<LocalTime>> replaced;
    SP_TRY(names, m_store.overrideNames());
    for (auto &[uid, local] : names)
        replaced[uid].insert(local);

    std::vector<CalendarEntry> entries;
    for (const StoredEvent &event : stored) {
        if (event.status == EventStatus::Canceled)
            continue;
        const seconds length = event.event.length ? event.event.length->exact : seconds(0);
        seconds longest = std::max<seconds>(length, days(1));
        for (const ExtraDate &extra : event.event.when.extraDates)
            longest = std::max(longest, extra.length.value_or(seconds(0)));
        // A day on which the clocks go back is longer than its 24 hours.
        const Interval wide{window.start - longest - hours(2), window.end};
        Expansion expansion;
        if (event.event.recurrenceId) {
            const CalendarTime &start = event.event.when.start;
            const LocalReading reading = start.zoneFor(viewer).read(start.local);
            expansion.occurrences.push_back({start.local, reading.before, reading.kind, {}});
        } else {
            SP_TRY(found, expand(event.event.when, wide, viewer));
            expansion = std::move(found);
        }
        const std::size_t before = entries.size();
        const auto known = replaced.find(event.event.uid);
        for (const Occurrence &occurrence : expansion.occurrences) {
            if (!event.event.recurrenceId && known != replaced.end() &&
                known->second.contains(occurrence.local))
                continue;
            const LocalTime name =
                event.event.recurrenceId ? event.event.recurrenceId->local : occurrence.local;
            CalendarEntry entry =
                entryOf(event, occurrence, localTimeText(name), occurrence.length.value_or(length));
            entry.when.end = endOf(event.event.when.start, occurrence.local,
                occurrence.length.value_or(length), viewer, entry.when.start);
            entry.recurring = event.event.recurrenceId.has_value() || !event.event.when.rules.empty() ||
                              !event.event.when.extraDates.empty();
            // An entry without length still shows where it starts.
            if (entry.when.overlaps(window) || window.contains(entry.when.start))
                entries.push_back(std::move(entry));
        }
        if (!expansion.stopped.isEmpty() && entries.size() > before)
            entries.back().lastShown = true;
    }
    return byStart(std::move(entries));
}

Result<StoredEvent> CalendarService::known(const EventId &id) const
{
    SP_TRY(event, m_store.find(id));
    if (!event)
        return Error{ErrorCode::NotFound, "event.unknown"};
    return *std::move(event);
}

Result<Done> CalendarService::save(const StoredEvent &event, Instant now, bool isNew)
{
    SP_TRY(extent, extentOf(event.event.when, eventSpan(event.event, TimeZone::utc()).length()));
    const bool open = extent.end == SeriesExtent::End::Open;
    return isNew ? m_store.insert(event, extent.interval, open, now)
                 : m_store.update(event, extent.interval, open, now);
}

Result<EventId> CalendarService::add(Unit &unit, const EventDraft &draft)
{
    if (draft.length < seconds(0) ||
        (draft.client && (draft.length > hours(24) || draft.length == seconds(0))))
        return Error{ErrorCode::InvalidInput, "event.length"};
    for (const QByteArray &rule : draft.rules)
        SP_CHECK(checkRule(rule, draft.start));
    StoredEvent stored{unit.newId<EventTag>(), {}};
    CalendarEvent &event = stored.event;
    event.uid = stored.id.text() + "@solopilot";
    event.when.start = draft.start;
    event.when.rules = draft.rules;
    event.length = lengthFor(draft.start.kind, draft.length);
    event.summary = draft.summary;
    event.description = draft.description;
    event.location = draft.location;
    event.transparency = draft.busy ? "OPAQUE" : "TRANSPARENT";
    event.created = unit.now();
    event.lastModified = unit.now();
    stored.client = draft.client;
    stored.service = draft.service;
    stored.status = draft.status;
    if (draft.status == EventStatus::Tentative)
        event.status = "TENTATIVE";
    SP_CHECK(save(stored, unit.now(), true));
    unit.audit("event.added", "event", stored.id,
        {{QStringLiteral("start"), QString::fromLatin1(localTimeText(draft.start.local))},
            {QStringLiteral("recurring"), !draft.rules.empty()}});
    unit.touch("calendar");
    if (stored.client && stored.service)
        SP_CHECK(unit.publish(AppointmentAdded{stored.id, *stored.service}));
    return stored.id;
}

Result<CalendarEvent> CalendarService::onSeriesClock(CalendarEvent event) const
{
    if (!event.recurrenceId)
        return event;
    SP_TRY(series, m_store.findByUid(event.uid, {}));
    if (series) {
        CalendarTime name = series->event.when.start;
        name.local = onClockOf(name, *event.recurrenceId, TimeZone::utc());
        event.recurrenceId = name;
    }
    return event;
}

Result<Done> CalendarService::renameOverrides(const StoredEvent &series, Instant now)
{
    SP_TRY(overrides, m_store.overrides(series.event.uid));
    for (StoredEvent &each : overrides) {
        SP_TRY(renamed, onSeriesClock(each.event));
        if (renamed == each.event)
            continue;
        each.event = std::move(renamed);
        SP_CHECK(save(each, now, false));
    }
    return Done{};
}

Result<CalendarService::Taken> CalendarService::judge(const CalendarEvent &given) const
{
    SP_TRY(event, onSeriesClock(given));
    SP_TRY(before, m_store.findByUid(event.uid, recurrenceKey(event.recurrenceId)));
    if (!before)
        return Taken::Added;
    return replaces(event, before->event) ? Taken::Updated : Taken::Unchanged;
}

Result<CalendarService::TakenEvent> CalendarService::take(
    Unit &unit, const CalendarEvent &given, const QByteArray &source, std::optional<ClientId> client, Age age)
{
    // Outlook and Google name an occurrence in UTC or by its day; the series' own clock is what it is found
    // by.
    SP_TRY(event, onSeriesClock(given));
    SP_TRY(before, m_store.findByUid(event.uid, recurrenceKey(event.recurrenceId)));
    if (!before) {
        StoredEvent stored{unit.newId<EventTag>(), event, statusOf(event), client, {}, source};
        std::optional<StoredEvent> series;
        if (event.recurrenceId) {
            SP_TRY(found, m_store.findByUid(event.uid, {}));
            series = std::move(found);
        }
        if (series) {
            stored.client = client ? client : series->client;
            stored.service = series->service;
            stored.meeting = series->meeting;
        }
        SP_CHECK(save(stored, unit.now(), true));
        if (!event.recurrenceId)
            SP_CHECK(renameOverrides(stored, unit.now()));
        unit.audit("event.imported", "event", stored.id);
        unit.touch("calendar");
        if (series)
            SP_CHECK(tellOverride(unit, *series, stored));
        return TakenEvent{stored.id, Taken::Added};
    }
    if (age == Age::Weighed ? !replaces(event, before->event) : event == before->event)
        return TakenEvent{before->id, Taken::Unchanged};
    StoredEvent after = *before;
    after.event = event;
    after.status = statusOf(event);
    if (!after.client)
        after.client = client;
    SP_CHECK(save(after, unit.now(), false));
    if (!event.recurrenceId)
        SP_CHECK(renameOverrides(after, unit.now()));
    unit.audit("event.updated", "event", before->id, {{QStringLiteral("sequence"), event.sequence}});
    unit.touch("calendar");
    if (after.meeting.by == MeetsBy::Video && after.event.url != before->event.url)
        SP_CHECK(unit.publish(MeetingChanged{after.id}));
    TakenEvent taken{before->id, Taken::Updated};
    const bool series = isSeries(before->event) || isSeries(after.event);
    if (series && after.status != EventStatus::Canceled)
        taken.replaced =
            SeriesReplaced{after.id, after.event.when.start.local - before->event.when.start.local};
    else
        SP_CHECK(tellUpdate(unit, *before, after));
    return taken;
}

}  // namespace sp
