// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/booking/series_pin_store.h"
#include "core/practice/scheduling/calendar_service.h"

namespace sp {

/// A series somebody agrees on: its rule counts on the clock of its pin.
struct SeriesBooking {
    EventDraft draft;  ///< Its start is on the pin's clock, whatever zone it says.
    SeriesPinning pinning = SeriesPinning::Host;
    TimeZone host;
    TimeZone client;
};

/// One occurrence of a pinned series, as it stands in the calendar.
struct ShownOccurrence {
    CalendarEntry entry;
    PinnedOccurrence pinned;
    /// The clocks change right before it; see shiftBetween().
    std::optional<PinShift> shift = {};
    enum class Source { Rule, Exception } source = Source::Rule;
};

/// Series that keep their hour on somebody's wall. What nobody pinned keeps the hour of its own zone, as the
/// calendar always did: that is the host's.
class SeriesService {
public:
    SeriesService(Database &database, CalendarService &calendar) : m_pins(database), m_calendar(calendar) {}

    /// From now on a pin goes where its series goes: along with a move, and to the part that is cut off.
    void follow(EventBus &bus);

    /// Puts it into the calendar. Fails as CalendarService::add does, and with InvalidInput
    /// "series.no_rule".
    Result<EventId> book(Unit &unit, const SeriesBooking &booking);
    Result<std::optional<SeriesPin>> pinOf(const EventId &series) const { return m_pins.find(series); }

    /// The occurrences within `window`, changed ones too, computed from their wall times: nothing is written
    /// when clocks change. Fails with NotFound "series.unpinned".
    Result<std::vector<ShownOccurrence>> occurrences(
        const EventId &series, Interval window, const TimeZone &viewer) const;

    /// The client lives by another clock from `from` on (F30.2.4). A series pinned to the client goes on as
    /// another one there, at its hours; any other keeps its hour and knows the new clock. Answers the series
    /// that goes on. Fails with NotFound "series.unpinned".
    Result<EventId> changeClientZone(Unit &unit, const EventId &series, LocalDate from, const TimeZone &zone);

private:
    Result<Done> onMoved(Unit &unit, const OccurrencesMoved &moved);

    SeriesPinStore m_pins;
    CalendarService &m_calendar;
};

}  // namespace sp
