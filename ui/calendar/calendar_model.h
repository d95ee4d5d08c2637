// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/holds/hold.h"
#include "core/practice/scheduling/calendar_service.h"
#include "core/practice/scheduling/rules/clash.h"
#include "core/practice/scheduling/rules/working_hours.h"
#include "core/practice/sessions/session.h"
#include "ui/calendar/calendar_range.h"
#include "ui/calendar/overlays.h"
#include "ui/session/clock_notices.h"

#include <set>

namespace sp {
class Engine;
}

namespace sp::ui {

/// A time that is kept for somebody for a while.
struct HeldTime {
    HoldId id;
    LocalTime until;  ///< On the viewer's wall.
    HoldPurpose purpose = HoldPurpose::Click;
    std::optional<ServiceId> service = {};
    Interval when = {};
};

/// A block of the calendar: an entry of it, with the session it stands for, or a time that is held.
struct CalendarItem {
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
    bool unbilled = false;   ///< Finished and on no invoice yet.
    QByteArray colour = {};  ///< Of its service, "#1F6F6B", or empty.
    std::optional<HeldTime> held = {};
    OverlayPointer from = {};  ///< The calendar elsewhere that it is of; null where it is the practice's.
    /// That calendar is switched off: it is not seen, and takes its time all the same.
    bool out = false;
    /// What its service wants free around it.
    std::chrono::minutes before{0};
    std::chrono::minutes after{0};

    bool isSession() const { return client.has_value() && !held; }
    /// It stands above the hours: whole days, or a day and longer.
    bool isLong() const { return allDay || end - start >= std::chrono::days(1); }
    Stretch stretch() const { return {start, end, before, after}; }
    std::chrono::minutes length() const
    {
        return std::chrono::duration_cast<std::chrono::minutes>(end - start);
    }
    /// What has happened stays where it is, and so does what only counts where it comes from.
    bool movable() const
    {
        return entry && !(from && from->readOnly) &&
               (state == SessionState::Tentative || state == SessionState::Confirmed);
    }
    /// It can be canceled, removed or let go of.
    bool endable() const { return held || movable(); }
    bool isOn(LocalDate date) const
    {
        return start < LocalTime(date + std::chrono::days(1)) &&
               (end > LocalTime(date) || (end == start && start >= LocalTime(date)));
    }
    /// Names the block across reloads.
    QByteArray key() const;
};

/// Some days in a row, as the viewer's wall shows them.
struct ShownDays {
    LocalDate first = {};
    int count = 7;
    TimeZone zone = TimeZone::utc();
    std::vector<CalendarItem> items = {};  ///< By start.
    /// The zone beside the own: the one most clients of these days live in, empty when all share the
    /// viewer's.
    QByteArray otherZone = {};
    /// When the owner works, once that was said.
    std::optional<WorkingHours> hours = {};
    /// Clocks that change on these days, and whom that touches; of a week at most.
    std::vector<ClockNotice> clockNotices = {};
    /// The calendars elsewhere that count here, whether or not something of theirs is on these days.
    std::vector<OverlayPointer> overlays = {};

    LocalDate past() const { return first + std::chrono::days(count); }
    bool contains(LocalDate date) const { return date >= first && date < past(); }
    int dayOf(LocalDate date) const { return static_cast<int>((date - first).count()); }
    const CalendarItem *find(const QByteArray &key) const;
    /// The hour with which somebody wants to begin looking: when they work, or have a session, first.
    int firstHour() const;
    /// Takes what is of these calendars, by the text of their ids, out of sight.
    void switchOff(const std::set<QByteArray> &calendars);
};

/// Needs "calendar.read". Fails as CalendarService::entries does.
Result<ShownDays> readDays(Engine &engine, LocalDate first, int count);
/// The days that a view shows around `date`, which is today where none is given; `date` is answered.
struct ShownView {
    LocalDate date = {};
    ShownDays days = {};
};
Result<ShownView> readView(Engine &engine, CalendarView view, std::optional<LocalDate> date);

/// A place in the calendar, on the viewer's wall.
struct CalendarMove {
    LocalTime start;
    std::chrono::minutes length;
    /// Whether somebody was shown that it stands over another there, and wants it all the same.
    enum class Overlap { Unseen, Wanted } overlap = Overlap::Unseen;
    /// Why it is wanted where it breaks rules of availability; nothing where nobody was shown that it does.
    std::optional<QString> anyway = {};
    friend bool operator==(const CalendarMove &, const CalendarMove &) = default;
};

}  // namespace sp::ui
