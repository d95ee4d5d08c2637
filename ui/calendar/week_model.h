// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scheduling/calendar_service.h"
#include "core/practice/scheduling/rules/clash.h"
#include "core/practice/scheduling/rules/working_hours.h"
#include "core/practice/sessions/session.h"

namespace sp {
class Engine;
}

namespace sp::ui {

/// A block of the week: an entry of the calendar, with the session it stands for.
struct WeekItem {
    std::optional<CalendarEntry> entry = {};  ///< None for a session that was logged without an appointment.
    std::optional<SessionId> session = {};
    SessionState state = SessionState::Confirmed;
    std::optional<ClientId> client = {};
    QString title = {};
    QString note = {};  ///< Location, or the service.
    QByteArray clientZone = {};
    LocalTime start = {};  ///< On the viewer's wall.
    LocalTime end = {};
    bool busy = true;
    bool allDay = false;
    bool tentative = false;
    bool recurring = false;
    bool unbilled = false;  ///< Finished and on no invoice yet.
    /// What its service wants free around it.
    std::chrono::minutes before{0};
    std::chrono::minutes after{0};

    bool isSession() const { return client.has_value(); }
    Stretch stretch() const { return {start, end, before, after}; }
    /// What has happened, or was imported as a whole day, stays where it is.
    bool movable() const
    {
        return entry && !allDay && (state == SessionState::Tentative || state == SessionState::Confirmed);
    }
    /// Names the block across reloads.
    QByteArray key() const;
};

/// Seven days from a Monday, as the viewer's wall shows them.
struct Week {
    LocalDate monday = {};
    TimeZone zone = TimeZone::utc();
    std::vector<WeekItem> items = {};
    /// The zone beside the own: the one most clients of the week live in, empty when all share the viewer's.
    QByteArray otherZone = {};
    /// When the owner works, once that was said.
    std::optional<WorkingHours> hours = {};
};

/// The Monday on or before.
LocalDate mondayOf(LocalDate date);
/// Fails as CalendarService::entries does.
Result<Week> readWeek(Engine &engine, LocalDate monday);

/// Where a block stands among those that overlap it on its day.
struct Lane {
    int column = 0;
    int columns = 1;
    friend bool operator==(const Lane &, const Lane &) = default;
};
/// Side by side, so that no block covers another; `spans` are minutes of one day, by start. As many lanes as
/// spans.
std::vector<Lane> lanesOf(const std::vector<std::pair<int, int>> &spans);

/// A change of place by drag or form.
struct WeekMove {
    LocalTime start;
    std::chrono::minutes length;
};
/// Moves the block within a Unit named "calendar.move"; a session keeps its booking. Answers the Unit, for
/// Undo.
Result<UnitId> moveItem(
    Engine &engine, const WeekItem &item, const TimeZone &zone, const WeekMove &to, SeriesScope scope);
/// Cancels the block within a Unit named "calendar.cancel".
Result<UnitId> cancelItem(Engine &engine, const WeekItem &item, SeriesScope scope);

/// What the booking form asks for.
struct Booking {
    ClientId client;
    ServiceId service;
    WeekMove at;
    TimeZone zone;
    enum class Repeat { Once, Weekly, Fortnightly, FourWeekly, Monthly } repeat = Repeat::Once;
    /// How often altogether, when it repeats; none: without end.
    std::optional<int> times = {};
};
/// Books it within a Unit named "session.book". Fails as SessionService::book and CalendarService::add do.
Result<UnitId> bookItem(Engine &engine, const Booking &booking);

/// The busy block of the week that is most in the way of a stretch, and how; `except` is left out.
struct Overlap {
    Clash clash = {};
    QString with = {};
    bool none() const { return clash.none(); }
};
Overlap overlapOf(const Week &week, const Stretch &stretch, const QByteArray &except);
/// Whether the owner has said when they work, and it is not then.
bool isOffHours(const Week &week, LocalTime start, LocalTime end);

}  // namespace sp::ui
