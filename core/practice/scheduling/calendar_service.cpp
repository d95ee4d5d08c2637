// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/calendar_service.h"

#include <algorithm>
#include <map>
#include <set>

namespace sp {

using namespace std::chrono;

namespace {

/// From the first start to the end of the last occurrence, as far as a rule says when it ends.
struct Extent {
    Interval interval;
    bool endless;
};

/// UNTIL is a bound; COUNT needs counting, which the expansion does for up to its limit.
Result<Extent> extentOf(const CalendarEvent &event)
{
    const Interval first = eventSpan(event, TimeZone::utc());
    // All-day and floating times are somebody's wall clock: up to 14 hours off UTC either way.
    const bool wall = event.when.start.kind == TimeKind::AllDay || event.when.start.kind == TimeKind::Floating;
    const auto slack = wall ? hours(14) : hours(0);
    if (event.when.rules.empty() && event.when.extraDates.empty())
        return Extent{{first.start - slack, first.end + slack}, false};
    for (const QByteArray &rule : event.when.rules)
        if (!rule.contains("UNTIL=") && !rule.contains("COUNT="))
            return Extent{{first.start - slack, first.end}, true};
    SP_TRY(expansion, expand(event.when, {first.start - days(1), first.start + days(5 * 366)}, TimeZone::utc()));
    if (!expansion.stopped.isEmpty())
        return Extent{{first.start - slack, first.end}, true};
    Instant last = first.end;
    for (const Occurrence &occurrence : expansion.occurrences)
        last = std::max(last, occurrence.start + std::max<milliseconds>(first.length(),
                                                     occurrence.length.value_or(seconds(0))));
    return Extent{{first.start - slack, last + slack}, false};
}

EventStatus statusOf(const CalendarEvent &event)
{
    return event.status == "CANCELLED"   ? EventStatus::Canceled
        : event.status == "TENTATIVE"    ? EventStatus::Tentative
                                         : EventStatus::Confirmed;
}

CalendarEntry entryOf(const StoredEvent &stored, const Occurrence &occurrence, QByteArray key, seconds length)
{
    CalendarEntry entry{stored.id, std::move(key), {occurrence.start, occurrence.start + length}, occurrence.local,
        stored.event.when.start.kind, occurrence.reading, stored.event.summary, stored.event.location};
    entry.busy = stored.busy();
    entry.status = stored.status;
    entry.client = stored.client;
    entry.service = stored.service;
    return entry;
}

/// An all-day length is in whole local days, however long the day.
Instant endOf(const CalendarTime &start, LocalTime local, seconds length, const TimeZone &viewer, Instant from)
{
    if (start.kind == TimeKind::AllDay)
        return viewer.toInstant(local + std::max<seconds>(length, days(1)));
    return from + length;
}

}  // namespace

Result<std::vector<CalendarEntry>> CalendarService::entries(Interval window, const TimeZone &viewer) const
{
    SP_TRY(stored, m_store.touching({window.start - hours(14), window.end + hours(14)}));
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
        const Interval wide{window.start - std::max<seconds>(length, days(1)), window.end};
        Expansion expansion;
        if (event.event.recurrenceId) {
            const CalendarTime &start = event.event.when.start;
            const LocalReading reading = start.zoneFor(viewer).read(start.local);
            expansion.occurrences.push_back({start.local, reading.before, reading.kind, {}});
        } else {
            SP_TRY(found, expand(event.event.when, wide, viewer));
            expansion = std::move(found);
        }
        const auto known = replaced.find(event.event.uid);
        for (const Occurrence &occurrence : expansion.occurrences) {
            if (!event.event.recurrenceId && known != replaced.end() && known->second.contains(occurrence.local))
                continue;
            const LocalTime name = event.event.recurrenceId ? event.event.recurrenceId->local : occurrence.local;
            CalendarEntry entry = entryOf(event, occurrence, localTimeText(name), occurrence.length.value_or(length));
            entry.when.end = endOf(event.event.when.start, occurrence.local, occurrence.length.value_or(length), viewer,
                entry.when.start);
            entry.recurring = event.event.recurrenceId.has_value() || !event.event.when.rules.empty();
            // An entry without length still shows where it starts.
            if (entry.when.overlaps(window) || window.contains(entry.when.start))
                entries.push_back(std::move(entry));
        }
    }
    std::ranges::stable_sort(entries, {}, [](const CalendarEntry &entry) { return entry.when.start; });
    return entries;
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
    SP_TRY(extent, extentOf(event.event));
    return isNew ? m_store.insert(event, extent.interval, extent.endless, now)
                 : m_store.update(event, extent.interval, extent.endless, now);
}

Result<EventId> CalendarService::add(Unit &unit, const EventDraft &draft)
{
    if (draft.length < seconds(0) || (draft.client && (draft.length > hours(24) || draft.length == seconds(0))))
        return Error{ErrorCode::InvalidInput, "event.length"};
    for (const QByteArray &rule : draft.rules)
        SP_CHECK(checkRule(rule, draft.start));
    StoredEvent stored{unit.newId<EventTag>(), {}};
    CalendarEvent &event = stored.event;
    event.uid = stored.id.text() + "@solopilot";
    event.when.start = draft.start;
    event.when.rules = draft.rules;
    event.length = EventLength{{}, draft.length};
    event.summary = draft.summary;
    event.description = draft.description;
    event.location = draft.location;
    event.transparency = draft.busy ? "OPAQUE" : "TRANSPARENT";
    event.created = unit.now();
    event.lastModified = unit.now();
    stored.client = draft.client;
    stored.service = draft.service;
    SP_CHECK(save(stored, unit.now(), true));
    unit.audit("event.added", "event", stored.id,
        {{QStringLiteral("start"), QString::fromLatin1(localTimeText(draft.start.local))},
            {QStringLiteral("recurring"), !draft.rules.empty()}});
    unit.touch("calendar");
    return stored.id;
}

Result<CalendarService::TakenEvent> CalendarService::take(
    Unit &unit, const CalendarEvent &event, const QByteArray &source, std::optional<ClientId> client)
{
    SP_TRY(before, m_store.findByUid(event.uid, recurrenceKey(event.recurrenceId)));
    if (!before) {
        const StoredEvent stored{unit.newId<EventTag>(), event, statusOf(event), client, {}, source};
        SP_CHECK(save(stored, unit.now(), true));
        unit.audit("event.imported", "event", stored.id);
        unit.touch("calendar");
        return TakenEvent{stored.id, Taken::Added};
    }
    // An older copy never overwrites a newer one, whichever file it comes in.
    const auto age = [](const CalendarEvent &each) {
        return std::pair(each.sequence, each.lastModified.value_or(Instant::min()));
    };
    if (before->event == event || age(event) < age(before->event))
        return TakenEvent{before->id, Taken::Unchanged};
    StoredEvent after = *before;
    after.event = event;
    after.status = statusOf(event);
    if (!after.client)
        after.client = client;
    SP_CHECK(save(after, unit.now(), false));
    unit.audit("event.updated", "event", before->id, {{QStringLiteral("sequence"), event.sequence}});
    unit.touch("calendar");
    return TakenEvent{before->id, Taken::Updated};
}

Result<EventId> CalendarService::overrideOccurrence(
    Unit &unit, const StoredEvent &series, LocalTime at, const std::optional<OccurrenceMove> &to)
{
    CalendarTime name = series.event.when.start;
    name.local = at;
    SP_TRY(existing, m_store.findByUid(series.event.uid, localTimeText(at)));
    StoredEvent changed = existing.value_or(series);
    changed.event.recurrenceId = name;
    changed.event.when = {name, {}, {}, {}};
    changed.event.lastModified = unit.now();
    ++changed.event.sequence;
    if (to) {
        changed.event.when.start.local = to->start;
        changed.event.length = EventLength{{}, to->length};
        changed.event.end.reset();
    } else {
        changed.status = EventStatus::Canceled;
        changed.event.status = "CANCELLED";
    }
    if (!existing) {
        changed.id = unit.newId<EventTag>();
        changed.version = 1;
    }
    SP_CHECK(save(changed, unit.now(), !existing));
    return changed.id;
}

Result<EventId> CalendarService::move(
    Unit &unit, const EventId &id, const QByteArray &occurrence, const OccurrenceMove &to, SeriesScope scope)
{
    if (to.length < seconds(0) || to.length > days(31))
        return Error{ErrorCode::InvalidInput, "event.length"};
    SP_TRY(stored, known(id));
    const bool series = !stored.event.when.rules.empty() || !stored.event.when.extraDates.empty();
    EventId result = id;
    if (!series) {
        stored.event.when.start.local = to.start;
        stored.event.length = EventLength{{}, to.length};
        stored.event.end.reset();
        ++stored.event.sequence;
        stored.event.lastModified = unit.now();
        SP_CHECK(save(stored, unit.now(), false));
    } else {
        SP_TRY(at, parseLocalTime(occurrence));
        if (scope == SeriesScope::This) {
            SP_TRY(changed, overrideOccurrence(unit, stored, at, to));
            result = changed;
        } else {
            const auto shift = to.start - at;
            SP_TRY(split, splitSeries(stored.event.when, scope == SeriesScope::All ? stored.event.when.start.local : at,
                              TimeZone::utc()));
            StoredEvent later = stored;
            later.event.when = split.tail;
            later.event.when.start.local += shift;
            later.event.length = EventLength{{}, to.length};
            later.event.end.reset();
            later.event.lastModified = unit.now();
            ++later.event.sequence;
            if (scope == SeriesScope::All || !split.head) {
                SP_CHECK(save(later, unit.now(), false));
            } else {
                StoredEvent head = stored;
                head.event.when = *split.head;
                head.event.lastModified = unit.now();
                ++head.event.sequence;
                SP_CHECK(save(head, unit.now(), false));
                later.id = unit.newId<EventTag>();
                later.event.uid = later.id.text() + "@solopilot";
                later.version = 1;
                SP_CHECK(save(later, unit.now(), true));
                result = later.id;
            }
        }
    }
    unit.audit("event.moved", "event", id,
        {{QStringLiteral("occurrence"), QString::fromLatin1(occurrence)},
            {QStringLiteral("to"), QString::fromLatin1(localTimeText(to.start))},
            {QStringLiteral("scope"), static_cast<int>(scope)}});
    unit.touch("calendar");
    return result;
}

Result<Done> CalendarService::cancel(
    Unit &unit, const EventId &id, const QByteArray &occurrence, SeriesScope scope)
{
    SP_TRY(stored, known(id));
    const bool series = !stored.event.when.rules.empty() || !stored.event.when.extraDates.empty();
    if (!series || scope == SeriesScope::All) {
        stored.status = EventStatus::Canceled;
        stored.event.status = "CANCELLED";
        ++stored.event.sequence;
        stored.event.lastModified = unit.now();
        SP_CHECK(save(stored, unit.now(), false));
    } else {
        SP_TRY(at, parseLocalTime(occurrence));
        if (scope == SeriesScope::This) {
            SP_CHECK(overrideOccurrence(unit, stored, at, {}));
        } else {
            SP_TRY(split, splitSeries(stored.event.when, at, TimeZone::utc()));
            if (split.head) {
                stored.event.when = *split.head;
            } else {
                stored.status = EventStatus::Canceled;
                stored.event.status = "CANCELLED";
            }
            ++stored.event.sequence;
            stored.event.lastModified = unit.now();
            SP_CHECK(save(stored, unit.now(), false));
        }
    }
    unit.audit("event.canceled", "event", id,
        {{QStringLiteral("occurrence"), QString::fromLatin1(occurrence)},
            {QStringLiteral("scope"), static_cast<int>(scope)}});
    unit.touch("calendar");
    return Done{};
}

Result<Done> CalendarService::assign(
    Unit &unit, const EventId &id, std::optional<ClientId> client, std::optional<ServiceId> service)
{
    SP_TRY(stored, known(id));
    stored.client = client;
    stored.service = service;
    SP_CHECK(save(stored, unit.now(), false));
    unit.audit("event.assigned", "event", id,
        {{QStringLiteral("client"), client ? QString::fromLatin1(client->text()) : QString()},
            {QStringLiteral("service"), service ? QString::fromLatin1(service->text()) : QString()}});
    unit.touch("calendar");
    return Done{};
}

}  // namespace sp
