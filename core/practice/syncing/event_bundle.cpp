// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/syncing/event_bundle.h"

#include "core/formats/confined/file_parcels.h"

#include <algorithm>

namespace sp::syncing {

using namespace std::chrono;

namespace {

bool isCanceled(const CalendarEvent &event)
{
    return event.status == "CANCELLED";
}

bool byLocal(const CalendarTime &a, const CalendarTime &b)
{
    return a.local < b.local;
}

/// On the clock of the series.
CalendarTime onClock(const CalendarTime &start, const CalendarTime &time)
{
    CalendarTime own = start;
    own.local = onClockOf(start, time, TimeZone::utc());
    return own;
}

void sortDates(Recurrence &when)
{
    std::ranges::sort(when.excludedDates, byLocal);
    const auto [from, to] = std::ranges::unique(when.excludedDates);
    when.excludedDates.erase(from, to);
    std::ranges::sort(
        when.extraDates, [](const ExtraDate &a, const ExtraDate &b) { return byLocal(a.time, b.time); });
    std::ranges::sort(when.rules);
}

/// What the series gives for an occurrence by itself.
CalendarEvent usualOf(const CalendarEvent &series, const CalendarTime &name)
{
    CalendarEvent usual = series;
    usual.recurrenceId = name;
    usual.when = {name, {}, {}, {}};
    return usual;
}

}  // namespace

CalendarEvent comparable(CalendarEvent event)
{
    const auto length = duration_cast<seconds>(eventSpan(event, TimeZone::utc()).length());
    if (event.when.start.kind == TimeKind::AllDay)
        event.length = EventLength{std::max(ceil<days>(length), days(1)), {}};
    else
        event.length = EventLength{{}, length};
    event.end.reset();
    if (event.status.isEmpty())
        event.status = "CONFIRMED";
    if (event.transparency.isEmpty())
        event.transparency = "OPAQUE";
    if (event.classification.isEmpty())
        event.classification = "PUBLIC";
    sortDates(event.when);
    std::ranges::sort(event.attendees, {}, [](const CalendarPerson &person) { return person.email; });
    std::ranges::sort(event.categories);
    return event;
}

CalendarEvent contentOf(CalendarEvent event)
{
    event.sequence = 0;
    event.created.reset();
    event.lastModified.reset();
    return event;
}

Bundle Bundle::of(std::vector<CalendarEvent> events)
{
    Bundle bundle;
    for (CalendarEvent &event : events)
        event = comparable(std::move(event));
    const auto series =
        std::ranges::find_if(events, [](const CalendarEvent &event) { return !event.recurrenceId; });
    if (series == events.end()) {
        std::erase_if(events, isCanceled);
        std::ranges::sort(events, byLocal, [](const CalendarEvent &event) { return *event.recurrenceId; });
        bundle.m_events = std::move(events);
        return bundle;
    }
    if (isCanceled(*series))
        return bundle;
    CalendarEvent whole = *series;
    for (CalendarTime &time : whole.when.excludedDates)
        time = onClock(whole.when.start, time);
    std::vector<CalendarEvent> changed;
    for (CalendarEvent &event : events) {
        if (!event.recurrenceId)
            continue;
        event.recurrenceId = onClock(whole.when.start, *event.recurrenceId);
        if (isCanceled(event))
            whole.when.excludedDates.push_back(*event.recurrenceId);
        else
            changed.push_back(std::move(event));
    }
    sortDates(whole.when);
    std::erase_if(changed, [&](const CalendarEvent &event) {
        return contentOf(event) == contentOf(usualOf(whole, *event.recurrenceId));
    });
    std::ranges::sort(changed, byLocal, [](const CalendarEvent &event) { return *event.recurrenceId; });
    bundle.m_events.push_back(std::move(whole));
    std::ranges::move(changed, std::back_inserter(bundle.m_events));
    return bundle;
}

Bundle Bundle::unpacked(const QByteArray &parcel)
{
    Bundle bundle;
    if (!parcel.isEmpty())
        if (auto file = unpackedCalendar(parcel))
            bundle.m_events = std::move(file->events);
    return bundle;
}

const CalendarEvent *Bundle::find(const std::optional<CalendarTime> &recurrenceId) const
{
    const auto found = std::ranges::find(m_events, recurrenceId, &CalendarEvent::recurrenceId);
    return found == m_events.end() ? nullptr : &*found;
}

std::optional<Digest> Bundle::digest() const
{
    if (isEmpty())
        return std::nullopt;
    CalendarFile content;
    for (const CalendarEvent &event : m_events)
        content.events.push_back(contentOf(event));
    return sha256({sp::packed(content)});
}

int Bundle::sequence() const
{
    int highest = 0;
    for (const CalendarEvent &event : m_events)
        highest = std::max(highest, event.sequence);
    return highest;
}

std::optional<Instant> Bundle::lastModified() const
{
    std::optional<Instant> latest;
    for (const CalendarEvent &event : m_events)
        latest = std::max(latest, event.lastModified);
    return latest;
}

bool Bundle::busy() const
{
    return std::ranges::any_of(
        m_events, [](const CalendarEvent &event) { return event.transparency != "TRANSPARENT"; });
}

QByteArray Bundle::packed() const
{
    if (isEmpty())
        return {};
    CalendarFile file;
    file.events = m_events;
    return sp::packed(file);
}

Bundle Bundle::onlyTimes() const
{
    Bundle bare;
    for (const CalendarEvent &event : m_events) {
        CalendarEvent &kept = bare.m_events.emplace_back();
        kept.uid = event.uid;
        kept.recurrenceId = event.recurrenceId;
        kept.range = event.range;
        kept.when = event.when;
        kept.length = event.length;
        kept.status = event.status;
        kept.transparency = event.transparency;
        kept.classification = "PRIVATE";
        kept.sequence = event.sequence;
        kept.lastModified = event.lastModified;
    }
    return bare;
}

Bundle Bundle::with(const Bundle &changes) const
{
    std::vector<CalendarEvent> events;
    for (const CalendarEvent &event : m_events) {
        const bool replaced = event.recurrenceId && changes.find(event.recurrenceId);
        if (!replaced)
            events.push_back(event);
    }
    for (const CalendarEvent &event : changes.m_events)
        events.push_back(event);
    return of(std::move(events));
}

Bundle Bundle::revised(int sequence, Instant now) const
{
    Bundle next = *this;
    for (CalendarEvent &event : next.m_events) {
        event.sequence = sequence;
        event.lastModified = now;
    }
    return next;
}

}  // namespace sp::syncing
