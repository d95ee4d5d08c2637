// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/calendar_events.h"
#include "core/practice/scheduling/calendar_service.h"
#include "core/practice/scheduling/series_shift.h"

#include <algorithm>

namespace sp {

using namespace std::chrono;

namespace {

std::optional<TimeZone> clockOf(const CalendarTime &start)
{
    if (start.kind == TimeKind::Utc)
        return TimeZone::utc();
    return start.zone;
}

CalendarTime at(CalendarTime time, LocalTime local)
{
    time.local = local;
    return time;
}

void stamp(CalendarEvent &event, Instant now)
{
    ++event.sequence;
    event.lastModified = now;
}

void setLength(CalendarEvent &event, seconds length)
{
    event.length = lengthFor(event.when.start.kind, length);
    event.end.reset();
}

void setCanceled(StoredEvent &stored)
{
    stored.status = EventStatus::Canceled;
    stored.event.status = "CANCELLED";
}

LocalTime nameOf(const StoredEvent &stored)
{
    return stored.event.recurrenceId ? stored.event.recurrenceId->local : stored.event.when.start.local;
}

QString scopeName(SeriesScope scope)
{
    return scope == SeriesScope::This           ? QStringLiteral("this")
           : scope == SeriesScope::ThisAndLater ? QStringLiteral("later")
                                                : QStringLiteral("all");
}

}  // namespace

bool isSeries(const CalendarEvent &event)
{
    return !event.when.rules.empty() || !event.when.extraDates.empty();
}

EventLength lengthFor(TimeKind kind, seconds length)
{
    if (kind == TimeKind::AllDay)
        return {std::max(ceil<days>(length), days(1)), {}};
    return {{}, length};
}

EventRecord OccurrencesMoved::record() const
{
    return {"calendar.occurrences_moved", "event", from.bytes(),
        {{QStringLiteral("to"), QString::fromLatin1(to.text())},
            {QStringLiteral("first"), QString::fromLatin1(localTimeText(first))},
            {QStringLiteral("scope"), scopeName(scope)}}};
}

EventRecord SeriesReplaced::record() const
{
    return {"calendar.series_replaced", "event", event.bytes(),
        {{QStringLiteral("shift_ms"), static_cast<qint64>(shift.count())}}};
}

EventRecord OccurrencesCanceled::record() const
{
    return {"calendar.occurrences_canceled", "event", event.bytes(),
        {{QStringLiteral("first"), QString::fromLatin1(localTimeText(first))},
            {QStringLiteral("scope"), scopeName(scope)}}};
}

Result<CalendarService::Target> CalendarService::target(
    const EventId &id, const QByteArray &occurrence, SeriesScope scope) const
{
    SP_TRY(stored, known(id));
    const LocalTime shown = stored.event.when.start.local;
    if (isSeries(stored.event)) {
        SP_TRY(name, parseLocalTime(occurrence));
        return Target{std::move(stored), name, name, true};
    }
    const LocalTime name = nameOf(stored);
    if (stored.event.recurrenceId && scope != SeriesScope::This) {
        SP_TRY(series, m_store.findByUid(stored.event.uid, {}));
        if (series)
            return Target{*std::move(series), name, shown, true};
    }
    return Target{std::move(stored), name, shown, false};
}

Result<Done> CalendarService::tellUpdate(Unit &unit, const StoredEvent &before, const StoredEvent &after)
{
    if (after.status == EventStatus::Canceled)
        return unit.publish(OccurrencesCanceled{after.id, nameOf(before),
            isSeries(before.event) || isSeries(after.event) ? SeriesScope::All : SeriesScope::This});
    return unit.publish(OccurrencesMoved{after.id, after.id, nameOf(before), SeriesScope::This,
        nameOf(after) - nameOf(before), after.event.when.start.local, clockOf(after.event.when.start),
        eventSpan(after.event, TimeZone::utc()).length()});
}

Result<Done> CalendarService::tellOverride(Unit &unit, const StoredEvent &series, const StoredEvent &changed)
{
    if (changed.status == EventStatus::Canceled)
        return unit.publish(OccurrencesCanceled{series.id, nameOf(changed)});
    return unit.publish(OccurrencesMoved{series.id, changed.id, nameOf(changed), SeriesScope::This, {},
        changed.event.when.start.local, clockOf(changed.event.when.start),
        eventSpan(changed.event, TimeZone::utc()).length()});
}

Result<std::optional<CalendarService::Place>> CalendarService::placeOf(
    const EventId &series, LocalTime name, milliseconds shift, const TimeZone &viewer) const
{
    SP_TRY(event, known(series));
    const TimeZone clock = event.event.when.start.zoneFor(viewer);
    const auto length = eventSpan(event.event, viewer).length();
    const auto sameDay = shift - floor<days>(shift);
    for (const milliseconds by :
        {milliseconds(0), milliseconds(sameDay), milliseconds(sameDay) - days(1), shift}) {
        const Instant start = clock.toInstant(name + by);
        SP_TRY(there, expand(event.event.when, {start, start + milliseconds(1)}, viewer));
        for (const Occurrence &each : there.occurrences)
            if (each.local == name + by)
                return Place{each.local, clock,
                    {each.start, each.start + each.length.value_or(duration_cast<seconds>(length))}};
    }
    return std::nullopt;
}

Result<StoredEvent> CalendarService::overrideOccurrence(
    Unit &unit, const StoredEvent &series, LocalTime name, const std::optional<OccurrenceMove> &to)
{
    SP_TRY(existing, m_store.findByUid(series.event.uid, localTimeText(name)));
    if (!existing) {
        const Instant start = series.event.when.start.zoneFor(TimeZone::utc()).toInstant(name);
        SP_TRY(there, expand(series.event.when, {start, start + milliseconds(1)}, TimeZone::utc()));
        if (there.occurrences.empty() || there.occurrences.front().local != name)
            return Error{ErrorCode::NotFound, "recurrence.no_occurrence",
                {{QStringLiteral("time"), QString::fromLatin1(localTimeText(name))}}};
    }
    StoredEvent changed = existing.value_or(series);
    CalendarEvent &event = changed.event;
    const CalendarTime own = at(series.event.when.start, name);
    const auto length = duration_cast<seconds>(eventSpan(event, TimeZone::utc()).length());
    event.recurrenceId = own;
    event.when = {own, {}, {}, {}};
    if (to) {
        event.when.start.local = to->start;
        changed.status = series.status;
        event.status = series.event.status;
    } else {
        setCanceled(changed);
    }
    setLength(event, to ? to->length : length);
    stamp(event, unit.now());
    if (!existing) {
        changed.id = unit.newId<EventTag>();
        changed.version = 1;
    }
    SP_CHECK(save(changed, unit.now(), !existing));
    return changed;
}

/// Changed occurrences from `first` on belong to `later` from now on, and stand in for what its rule gives
/// there.
Result<Done> CalendarService::carryOverrides(Unit &unit, const QByteArray &uid, const StoredEvent &later,
    LocalTime first, milliseconds shift, Carried carried)
{
    SP_TRY(overrides, m_store.overrides(uid));
    // In an order in which no name is given while another still has it.
    std::ranges::sort(overrides, [&](const StoredEvent &a, const StoredEvent &b) {
        return shift > milliseconds(0) ? nameOf(a) > nameOf(b) : nameOf(a) < nameOf(b);
    });
    for (StoredEvent &each : overrides) {
        const LocalTime name = nameOf(each);
        if (name < first)
            continue;
        each.event.uid = later.event.uid;
        each.event.recurrenceId = at(later.event.when.start, name + shift);
        if (carried == Carried::Ours)
            stamp(each.event, unit.now());
        SP_CHECK(save(each, unit.now(), false));
        SP_CHECK(unit.publish(
            OccurrencesMoved{each.id, each.id, name, SeriesScope::This, shift, each.event.when.start.local,
                clockOf(each.event.when.start), eventSpan(each.event, TimeZone::utc()).length()}));
    }
    return Done{};
}

Result<Done> CalendarService::goOn(Unit &unit, const SeriesBranch &branch)
{
    SP_TRY(from, m_store.findByUid(branch.from, {}));
    SP_TRY(to, m_store.findByUid(branch.to, {}));
    if (!from || !to)
        return Error{ErrorCode::NotFound, "event.unknown"};
    SP_CHECK(carryOverrides(unit, branch.from, *to, branch.first, branch.renamed, Carried::Theirs));
    return unit.publish(OccurrencesMoved{from->id, to->id, branch.first, SeriesScope::ThisAndLater,
        branch.renamed, {}, clockOf(to->event.when.start), eventSpan(to->event, TimeZone::utc()).length()});
}

Result<EventId> CalendarService::moveSeries(Unit &unit, const Target &target, const OccurrenceMove &to,
    SeriesScope scope, const std::optional<TimeZone> &clock)
{
    const StoredEvent &series = target.event;
    const auto shift = to.start - target.shown;
    std::optional<SeriesSplit> split;
    if (scope == SeriesScope::ThisAndLater) {
        SP_TRY(cut, splitSeries(series.event.when, target.name, TimeZone::utc()));
        split = std::move(cut);
    }
    const bool whole = !split || !split->head;
    StoredEvent later = series;
    SP_TRY(when, shifted(whole ? series.event.when : split->tail, shift));
    later.event.when = std::move(when);
    if (clock) {
        SP_TRY(elsewhere, onClock(std::move(later.event.when), *clock));
        later.event.when = std::move(elsewhere);
    }
    setLength(later.event, to.length);
    stamp(later.event, unit.now());
    if (whole) {
        SP_CHECK(save(later, unit.now(), false));
    } else {
        StoredEvent head = series;
        setLength(head.event, duration_cast<seconds>(eventSpan(head.event, TimeZone::utc()).length()));
        head.event.when = *split->head;
        stamp(head.event, unit.now());
        SP_CHECK(save(head, unit.now(), false));
        later.id = unit.newId<EventTag>();
        later.event.uid = later.id.text() + "@solopilot";
        later.version = 1;
        SP_CHECK(save(later, unit.now(), true));
    }
    const LocalTime first = whole ? LocalTime::min() : target.name;
    SP_CHECK(carryOverrides(unit, series.event.uid, later, first, shift, Carried::Ours));
    SP_CHECK(unit.publish(
        OccurrencesMoved{series.id, later.id, whole ? series.event.when.start.local : target.name,
            whole ? SeriesScope::All : SeriesScope::ThisAndLater, shift, {}, clockOf(later.event.when.start),
            to.length}));
    return later.id;
}

Result<EventId> CalendarService::move(
    Unit &unit, const EventId &id, const QByteArray &occurrence, const OccurrenceMove &to, SeriesScope scope)
{
    if (to.length < seconds(0) || to.length > days(31))
        return Error{ErrorCode::InvalidInput, "event.length"};
    SP_TRY(target, this->target(id, occurrence, scope));
    EventId result = id;
    if (target.series && scope != SeriesScope::This) {
        SP_TRY(moved, moveSeries(unit, target, to, scope));
        result = moved;
    } else {
        StoredEvent after = target.event;
        if (target.series) {
            SP_TRY(changed, overrideOccurrence(unit, target.event, target.name, to));
            after = std::move(changed);
            result = after.id;
        } else {
            after.event.when.start.local = to.start;
            setLength(after.event, to.length);
            stamp(after.event, unit.now());
            SP_CHECK(save(after, unit.now(), false));
        }
        SP_CHECK(unit.publish(OccurrencesMoved{target.event.id, after.id, target.name, SeriesScope::This,
            nameOf(after) - target.name, to.start, clockOf(after.event.when.start), to.length}));
    }
    unit.audit("event.moved", "event", id,
        {{QStringLiteral("occurrence"), QString::fromLatin1(occurrence)},
            {QStringLiteral("to"), QString::fromLatin1(localTimeText(to.start))},
            {QStringLiteral("scope"), static_cast<int>(scope)}});
    unit.touch("calendar");
    return result;
}

Result<EventId> CalendarService::changeClock(
    Unit &unit, const EventId &id, const QByteArray &occurrence, const TimeZone &clock)
{
    SP_TRY(target, this->target(id, occurrence, SeriesScope::ThisAndLater));
    if (!target.series)
        return Error{ErrorCode::Refused, "recurrence.no_series"};
    const auto length = duration_cast<seconds>(eventSpan(target.event.event, TimeZone::utc()).length());
    SP_TRY(later, moveSeries(unit, target, {target.shown, length}, SeriesScope::ThisAndLater, clock));
    unit.audit("event.clock_changed", "event", later,
        {{QStringLiteral("from"), QString::fromLatin1(localTimeText(target.name))},
            {QStringLiteral("zone"), QString::fromLatin1(clock.name())}});
    unit.touch("calendar");
    return later;
}

Result<Done> CalendarService::restore(Unit &unit, const EventId &changed)
{
    SP_TRY(own, known(changed));
    SP_TRY(series, m_store.findByUid(own.event.uid, {}));
    if (!own.event.recurrenceId || !series)
        return Error{ErrorCode::NotFound, "recurrence.no_occurrence"};
    const LocalTime name = nameOf(own);
    SP_CHECK(unit.publish(OccurrencesMoved{changed, series->id, name, SeriesScope::This, {}, name,
        clockOf(series->event.when.start), eventSpan(series->event, TimeZone::utc()).length()}));
    SP_CHECK(m_store.remove(changed));
    stamp(series->event, unit.now());
    SP_CHECK(save(*series, unit.now(), false));
    unit.audit("event.restored", "event", series->id,
        {{QStringLiteral("occurrence"), QString::fromLatin1(localTimeText(name))}});
    unit.touch("calendar");
    return Done{};
}

Result<Done> CalendarService::cancelWhole(Unit &unit, StoredEvent event)
{
    setCanceled(event);
    stamp(event.event, unit.now());
    SP_CHECK(save(event, unit.now(), false));
    const auto scope = isSeries(event.event) ? SeriesScope::All : SeriesScope::This;
    return unit.publish(OccurrencesCanceled{event.id, nameOf(event), scope});
}

Result<Done> CalendarService::cancel(
    Unit &unit, const EventId &id, const QByteArray &occurrence, SeriesScope scope)
{
    SP_TRY(target, this->target(id, occurrence, scope));
    if (!target.series) {
        SP_CHECK(cancelWhole(unit, target.event));
    } else if (scope == SeriesScope::This) {
        SP_CHECK(overrideOccurrence(unit, target.event, target.name, {}));
        SP_CHECK(unit.publish(OccurrencesCanceled{target.event.id, target.name}));
    } else {
        std::optional<Recurrence> head;
        if (scope == SeriesScope::ThisAndLater) {
            SP_TRY(split, splitSeries(target.event.event.when, target.name, TimeZone::utc()));
            head = std::move(split.head);
        }
        SP_TRY(overrides, m_store.overrides(target.event.event.uid));
        for (const StoredEvent &each : overrides)
            if (each.status != EventStatus::Canceled && (!head || nameOf(each) >= target.name))
                SP_CHECK(cancelWhole(unit, each));
        if (head) {
            StoredEvent rest = target.event;
            setLength(rest.event, duration_cast<seconds>(eventSpan(rest.event, TimeZone::utc()).length()));
            rest.event.when = *std::move(head);
            stamp(rest.event, unit.now());
            SP_CHECK(save(rest, unit.now(), false));
            SP_CHECK(unit.publish(OccurrencesCanceled{rest.id, target.name, SeriesScope::ThisAndLater}));
        } else {
            SP_CHECK(cancelWhole(unit, target.event));
        }
    }
    unit.audit("event.canceled", "event", id,
        {{QStringLiteral("occurrence"), QString::fromLatin1(occurrence)},
            {QStringLiteral("scope"), static_cast<int>(scope)}});
    unit.touch("calendar");
    return Done{};
}

Result<Done> CalendarService::agree(Unit &unit, const EventId &id)
{
    SP_TRY(event, known(id));
    if (event.status != EventStatus::Tentative || isSeries(event.event))
        return Done{};
    event.status = EventStatus::Confirmed;
    event.event.status = "CONFIRMED";
    event.event.transparency = "OPAQUE";
    stamp(event.event, unit.now());
    SP_CHECK(save(event, unit.now(), false));
    unit.audit("event.agreed", "event", id);
    unit.touch("calendar");
    return Done{};
}

Result<Done> CalendarService::assign(Unit &unit, const EventId &id, const Assignment &said)
{
    SP_TRY(meant, known(id));
    SP_TRY(series, m_store.findByUid(meant.event.uid, {}));
    SP_TRY(events, m_store.overrides(meant.event.uid));
    if (series)
        events.push_back(*series);
    const EntryOwner before{meant.client, meant.service};
    for (StoredEvent &each : events) {
        const EntryOwner own{each.client, each.service};
        const EntryOwner after =
            assigned(own, before, said, each.id == id ? EntryRole::Meant : EntryRole::Relative);
        if (after == own)
            continue;
        each.client = after.client;
        each.service = after.service;
        SP_CHECK(save(each, unit.now(), false));
    }
    const EntryOwner after = assigned(before, before, said, EntryRole::Meant);
    unit.audit("event.assigned", "event", id,
        {{QStringLiteral("client"), after.client ? QString::fromLatin1(after.client->text()) : QString()},
            {QStringLiteral("service"),
                after.service ? QString::fromLatin1(after.service->text()) : QString()}});
    unit.touch("calendar");
    return Done{};
}

Result<Done> CalendarService::unassign(Unit &unit, const ClientId &client)
{
    SP_TRY(events, m_store.ofClient(client));
    for (StoredEvent &each : events) {
        each.client.reset();
        SP_CHECK(save(each, unit.now(), false));
        unit.audit("event.unassigned", "event", each.id,
            {{QStringLiteral("client"), QString::fromLatin1(client.text())}});
    }
    if (!events.empty())
        unit.touch("calendar");
    return Done{};
}

}  // namespace sp
