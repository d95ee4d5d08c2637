// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_model.h"

namespace sp::ui {

/// Moves the block within a Unit named "calendar.move"; a session keeps its booking. Answers the Unit, for
/// Undo.
Result<UnitId> moveItem(Engine &engine, const CalendarItem &item, const TimeZone &zone,
    const CalendarMove &to, SeriesScope scope);
/// The same once more, elsewhere, within a Unit named "calendar.copy": a session is booked anew with the
/// newest version of its service, anything else is written down again. Of a series it is the one occurrence.
Result<UnitId> copyItem(
    Engine &engine, const CalendarItem &item, const TimeZone &zone, const CalendarMove &to);
/// Cancels the block within a Unit named "calendar.cancel".
Result<UnitId> cancelItem(Engine &engine, const CalendarItem &item, SeriesScope scope);

/// A block that was let go of somewhere, by pointer or keys.
struct CalendarDrop {
    CalendarItem item;
    CalendarMove to;
    enum class Way { Move, Copy } way = Way::Move;
    /// Whether it may stand on another: it was let go of with Alt held, or that was asked.
    enum class Overlaps { Ask, Allowed } overlaps = Overlaps::Ask;
};

/// What the booking form asks for.
struct Booking {
    ClientId client;
    ServiceId service;
    CalendarMove at;
    TimeZone zone;
    enum class Repeat { Once, Weekly, Fortnightly, FourWeekly, Monthly } repeat = Repeat::Once;
    /// How often altogether, when it repeats; none: without end.
    std::optional<int> times = {};
};
/// Books it within a Unit named "session.book". Fails as SessionService::book and CalendarService::add do.
Result<UnitId> bookItem(Engine &engine, const Booking &booking);

}  // namespace sp::ui
