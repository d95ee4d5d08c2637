// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/holds/hold_store.h"
#include "core/practice/scheduling/calendar_events.h"
#include "core/practice/scheduling/calendar_service.h"
#include "core/practice/services/service_store.h"
#include "core/practice/sessions/session_store.h"

namespace sp {

/// What is booked: a session with its place in the calendar.
struct SessionBooking {
    ClientId client;
    ServiceId service;
    LocalTime start;
    TimeZone zone;
    std::optional<std::chrono::minutes> length = {};  ///< The service's when not given.
    QString location = {};
    /// Why it may stand over others; without a reason it may not.
    QString overbooked = {};
    /// Asked for only, and until when; Open as its place keeps nobody away.
    TentativeKind tentative = TentativeKind::None;
    std::optional<Instant> cutoff = {};
    SessionPlace place = SessionPlace::Exclusive;
    int seats = 1;
    std::optional<QByteArray> key = {};  ///< Session::bookingKey
    std::optional<SessionId> id = {};
    /// A shared hold that became this was one of several: others' are no obstacle.
    HoldProfile::Kind held = HoldProfile::Kind::Exclusive;
    SetAside aside = {};  ///< Session::aside
};

/// How a session is moved.
struct SessionMoving {
    QString overbooked = {};  ///< Why it may stand over others; without a reason it may not.
    Standing standing = Standing::Provider;
    SetAside aside = {};  ///< Session::aside, from now on.
};

/// A session that already took place.
struct SessionLog {
    ClientId client;
    ServiceId service;
    Interval actual;
    TimeZone zone;
};

/// Sessions from booking to completion, with the one timer.
class SessionService {
public:
    SessionService(Database &database, CalendarService &calendar, ServiceStore &services)
        : m_store(database), m_holds(database), m_calendar(calendar), m_services(services)
    {
    }
    const SessionStore &store() const { return m_store; }
    /// From now on sessions go where their occurrences in the calendar go: moved while they are still to
    /// come, canceled with them; those that took place keep their times.
    void follow(EventBus &bus);

    /// Puts it into the calendar and confirms it, unless it is a tentative one. A start in a DST gap fails
    /// with "session.time_skipped" {time}; a repeated one takes the first. Fails with Conflict "SLOT_TAKEN"
    /// where others stand and no reason is given for standing over them.
    Result<SessionId> book(Unit &unit, const SessionBooking &booking);
    /// The session of a calendar occurrence, made on first use. The event's client and service may be given
    /// here when it has none yet. Fails with "session.client_missing", "session.service_missing" or
    /// "session.length" (over 24 h). What the calendar says stands over others where it does.
    Result<SessionId> ofEntry(Unit &unit, const CalendarEntry &entry, const TimeZone &viewer,
        std::optional<ClientId> client = {}, std::optional<ServiceId> service = {});
    /// A completed session, after the fact. Fails with "session.length" (none, or over 24 h) or
    /// "session.future".
    Result<SessionId> log(Unit &unit, const SessionLog &log);

    /// A tentative appointment is agreed on; its occurrence in the calendar stays where it is. One that kept
    /// nobody away needs its time now, or a reason: Conflict "SLOT_TAKEN".
    Result<Done> confirm(Unit &unit, const SessionId &id, const QString &overbooked = {});
    /// A tentative appointment is given up: its time in the calendar is free again.
    Result<Done> release(Unit &unit, const SessionId &id);
    /// Nobody said yes by the cutoff: it is released, or expires as a draft; see lapseOf().
    Result<Done> lapse(Unit &unit, const SessionId &id);
    /// Starts the timer; what takes place was agreed on, so a tentative one is confirmed first. Conflict
    /// "session.other_running" {session} when another one runs.
    Result<Done> start(Unit &unit, const SessionId &id);
    /// Both fail with Refused "session.not_running" and change nothing when it is so already.
    Result<Done> pause(Unit &unit, const SessionId &id);
    Result<Done> resume(Unit &unit, const SessionId &id);
    /// Ends the session: the timer stops, actual times are kept. Without a timer the planned times count.
    /// `actual` overrides both. A tentative one is confirmed first. Publishes SessionCompleted.
    Result<Session> finish(Unit &unit, const SessionId &id, std::optional<Interval> actual = {});
    Result<Done> cancel(
        Unit &unit, const SessionId &id, const QString &reason, Standing standing = Standing::Provider);
    Result<Done> markNoShow(Unit &unit, const SessionId &id);
    /// Takes a finish or a no-show back, as long as the session stands on no invoice or draft
    /// ("session.billed").
    Result<Done> reopen(Unit &unit, const SessionId &id);
    /// Keeps id and UID. Fails as book() does.
    Result<Done> reschedule(Unit &unit, const SessionId &id, LocalTime start, std::chrono::minutes length,
        const SessionMoving &how = {});
    /// Lets something happen to the session's billing; `document` is what it stands on from then on. Fails as
    /// nextBillingState() does.
    Result<Done> bill(
        Unit &unit, const SessionId &id, BillingEvent event, std::optional<DocumentId> document = {});

    /// Fails with NotFound "session.unknown".
    Result<Session> session(const SessionId &id) const;
    /// Minutes on the timer, pauses left out, rounded to the nearest; without a timer the counted interval's.
    Result<int> actualMinutes(const Session &session) const;
    /// A running session with the times that finishing it at `now` would give it; any other as it is.
    Result<Session> asFinished(Session session, Instant now) const;

private:
    Result<Done> onMoved(Unit &unit, const OccurrencesMoved &moved);
    Result<Done> onCanceled(Unit &unit, const OccurrencesCanceled &canceled);
    Result<Done> onReplaced(Unit &unit, const SeriesReplaced &replaced);
    /// `begins`: when it began as the act tells; the plan where it does not.
    Result<Session> transition(
        Unit &unit, const SessionId &id, SessionEvent event, std::optional<Instant> begins = {});
    Result<Done> leaveCalendar(Unit &unit, const Session &session);
    /// Gives it a place of its own, or one over others for this reason. Fails with Conflict "SLOT_TAKEN".
    Result<Done> settle(Session &session, Instant now, const QString &reason,
        HoldProfile::Kind held = HoldProfile::Kind::Exclusive) const;
    Result<Session> transitionHeld(
        Unit &unit, const SessionId &id, SessionEvent event, std::optional<Instant> begins = {});

    SessionStore m_store;
    HoldStore m_holds;
    CalendarService &m_calendar;
    ServiceStore &m_services;
};

}  // namespace sp
