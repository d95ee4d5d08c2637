// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/booking/series_service.h"

#include <algorithm>

namespace sp {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

/// How far ahead of a change of zone its occurrences are counted for the record.
constexpr auto countedAhead = days(2 * 365);

minutes movedTime(minutes time, milliseconds by)
{
    const minutes day = days(1);
    return ((time + round<minutes>(by)) % day + day) % day;
}

}  // namespace

void SeriesService::follow(EventBus &bus)
{
    bus.hear<OccurrencesMoved>(
        [this](Unit &unit, const OccurrencesMoved &moved) { return onMoved(unit, moved); });
}

Result<EventId> SeriesService::book(Unit &unit, const SeriesBooking &booking)
{
    if (booking.draft.rules.empty())
        return Error{ErrorCode::InvalidInput, "series.no_rule"};
    SeriesPin pin{booking.pinning, booking.host, booking.client};
    EventDraft draft = booking.draft;
    const TimeZone clock = pin.clock();
    draft.start = booking.pinning == SeriesPinning::FixedUtc
                      ? CalendarTime{draft.start.local, TimeKind::Utc, {}}
                      : CalendarTime{draft.start.local, TimeKind::Zoned, clock};
    pin = pinnedAt(booking.pinning, booking.host, booking.client, clock.toInstant(draft.start.local));
    SP_TRY(series, m_calendar.add(unit, draft));
    SP_CHECK(m_pins.set(series, pin));
    unit.audit("series.pinned", "event", series,
        {{u"pin"_s, QString::fromLatin1(pinningName(pin.pinning))},
            {u"host"_s, QString::fromLatin1(pin.host.name())},
            {u"client"_s, QString::fromLatin1(pin.client.name())}});
    return series;
}

Result<std::vector<ShownOccurrence>> SeriesService::occurrences(
    const EventId &series, Interval window, const TimeZone &viewer) const
{
    SP_TRY(pin, m_pins.find(series));
    SP_TRY(stored, m_calendar.store().find(series));
    if (!pin || !stored)
        return Error{ErrorCode::NotFound, "series.unpinned"};
    SP_TRY(overrides, m_calendar.store().overrides(stored->event.uid));
    SP_TRY(entries, m_calendar.entries(window, viewer));
    std::vector<ShownOccurrence> shown;
    std::optional<PinnedOccurrence> before;
    for (const CalendarEntry &entry : entries) {
        const bool changed =
            std::ranges::any_of(overrides, [&](const StoredEvent &each) { return each.id == entry.event; });
        if (entry.event != series && !changed)
            continue;
        // A changed one stays at the hour it was put to, on the clock it was put there by.
        const LocalTime at = changed ? pin->clock().toLocal(entry.when.start) : entry.localStart;
        ShownOccurrence each{entry, pinnedOccurrence(*pin, at), {},
            changed ? ShownOccurrence::Source::Exception : ShownOccurrence::Source::Rule};
        if (before)
            each.shift = shiftBetween(*pin, *before, each.pinned);
        before = each.pinned;
        shown.push_back(std::move(each));
    }
    return shown;
}

Result<EventId> SeriesService::changeClientZone(
    Unit &unit, const EventId &series, LocalDate from, const TimeZone &zone)
{
    SP_TRY(pin, m_pins.find(series));
    SP_TRY(stored, m_calendar.store().find(series));
    if (!pin || !stored)
        return Error{ErrorCode::NotFound, "series.unpinned"};
    const TimeZone clock = pin->clock();
    const Instant begin = clock.toInstant(LocalTime(from));
    SP_TRY(there, expand(stored->event.when, {begin, begin + countedAhead}, clock));
    EventId later = series;
    const bool theirs = pin->pinning == SeriesPinning::Client || pin->pinning == SeriesPinning::DualClient;
    if (theirs && !there.occurrences.empty()) {
        SP_TRY(
            cut, m_calendar.changeClock(unit, series, localTimeText(there.occurrences.front().local), zone));
        later = cut;
    }
    pin->client = zone;
    SP_CHECK(m_pins.set(later, *pin));
    unit.audit("series.client_zone_changed", "event", later,
        {{u"from"_s, QString::fromLatin1(dateText(from))}, {u"zone"_s, QString::fromLatin1(zone.name())},
            {u"affected"_s, theirs ? static_cast<int>(there.occurrences.size()) : 0}});
    unit.touch("calendar");
    return later;
}

Result<Done> SeriesService::onMoved(Unit &, const OccurrencesMoved &moved)
{
    if (moved.scope == SeriesScope::This)
        return Done{};
    SP_TRY(pin, m_pins.find(moved.from));
    if (!pin)
        return Done{};
    pin->hostTime = movedTime(pin->hostTime, moved.renamed);
    pin->clientTime = movedTime(pin->clientTime, moved.renamed);
    return m_pins.set(moved.to, *pin);
}

}  // namespace sp
