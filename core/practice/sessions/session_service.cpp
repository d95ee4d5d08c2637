// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/sessions/session_service.h"

#include "core/practice/sessions/session_start.h"
namespace sp {

using namespace std::chrono;

namespace {

constexpr auto longest = hours(24);

QString text(const QByteArray &code)
{
    return QString::fromLatin1(code);
}

}  // namespace

EventRecord SessionCompleted::record() const
{
    return {"session.completed", "session", session.bytes(),
        {{QStringLiteral("client"), text(client.text())},
            {QStringLiteral("start"), static_cast<qint64>(toMillis(counted.start))},
            {QStringLiteral("end"), static_cast<qint64>(toMillis(counted.end))}}};
}

EventRecord SessionNoShow::record() const
{
    return {"session.no_show", "session", session.bytes(), {{QStringLiteral("client"), text(client.text())}}};
}

EventRecord SessionReopened::record() const
{
    return {
        "session.reopened", "session", session.bytes(), {{QStringLiteral("client"), text(client.text())}}};
}

Result<Session> SessionService::session(const SessionId &id) const
{
    SP_TRY(found, m_store.find(id));
    if (!found)
        return Error{ErrorCode::NotFound, "session.unknown"};
    return *std::move(found);
}

Result<int> SessionService::actualMinutes(const Session &session) const
{
    SP_TRY(segments, m_store.segments(session.id));
    const Instant end = session.counted().end;
    milliseconds total{0};
    for (const TimerSegment &segment : segments)
        total += std::max(segment.end.value_or(end) - segment.start, milliseconds(0));
    // Times written by hand count as they are; a timer counts what it ran.
    const bool timed = !segments.empty() && session.actualStart == segments.front().start &&
                       session.actualEnd == segments.back().end.value_or(end);
    if (!timed)
        total = session.counted().length();
    return static_cast<int>(round<minutes>(total).count());
}

Result<Session> SessionService::asFinished(Session session, Instant now) const
{
    if (session.state != SessionState::InProgress)
        return session;
    SP_TRY(segments, m_store.segments(session.id));
    if (segments.empty())
        return session;
    session.actualStart = segments.front().start;
    session.actualEnd = segments.back().end.value_or(std::max(now, segments.back().start));
    return session;
}

Result<SessionId> SessionService::book(Unit &unit, const SessionBooking &booking)
{
    SP_TRY(service, m_services.service(booking.service));
    SP_TRY(start, startOn(booking.zone, booking.start));
    const minutes length = booking.length.value_or(service.details.duration);
    if (length <= minutes(0) || length > longest)
        return Error{ErrorCode::InvalidInput, "session.length"};
    EventDraft draft{service.details.name, {booking.start, TimeKind::Zoned, booking.zone}, length};
    draft.location = booking.location;
    draft.client = booking.client;
    draft.service = booking.service;
    draft.busy = booking.place != SessionPlace::Open;
    const bool asked = booking.tentative != TentativeKind::None;
    draft.status = asked ? EventStatus::Tentative : EventStatus::Confirmed;
    Session session{booking.id.value_or(unit.newId<SessionTag>()), {}, localTimeText(booking.start),
        booking.client, service.version, asked ? SessionState::Tentative : SessionState::Confirmed};
    session.zone = booking.zone.name();
    session.tzdbVersion = tzdbVersion();
    session.planned = {start, start + length};
    session.tentative = booking.tentative;
    session.cutoff = asked ? booking.cutoff : std::nullopt;
    session.place = asked || booking.place != SessionPlace::Open ? booking.place : SessionPlace::Exclusive;
    session.seats = booking.seats;
    session.bookingKey = booking.key;
    session.aside = {booking.aside.rules, booking.aside.reason.left(500)};
    SP_CHECK(settle(session, unit.now(), booking.overbooked, booking.held));
    SP_TRY(event, m_calendar.add(unit, draft));
    session.event = event;
    SP_CHECK(m_store.insert(session, unit.now()));
    unit.audit("session.booked", "session", session.id,
        {{QStringLiteral("start"), static_cast<qint64>(toMillis(session.planned.start))}});
    unit.touch("sessions");
    return session.id;
}

Result<SessionId> SessionService::ofEntry(Unit &unit, const CalendarEntry &entry, const TimeZone &viewer,
    std::optional<ClientId> client, std::optional<ServiceId> serviceId)
{
    SP_TRY(known, m_store.ofOccurrence(entry.event, entry.occurrence));
    if (known)
        return known->id;
    const auto whose = client ? client : entry.client;
    const auto what = serviceId ? serviceId : entry.service;
    if (!whose)
        return Error{ErrorCode::InvalidInput, "session.client_missing"};
    if (!what)
        return Error{ErrorCode::InvalidInput, "session.service_missing"};
    SP_TRY(service, m_services.service(*what));
    SP_TRY(event, m_calendar.store().find(entry.event));
    if (!event)
        return Error{ErrorCode::NotFound, "event.unknown"};
    Session session{unit.newId<SessionTag>(), entry.event, entry.occurrence, *whose, service.version};
    session.zone = event->event.when.start.zoneFor(viewer).name();
    session.tzdbVersion = tzdbVersion();
    session.planned = entry.when;
    if (session.planned.length() <= milliseconds(0) || entry.kind == TimeKind::AllDay)
        session.planned.end = session.planned.start + service.details.duration;
    if (session.planned.length() > longest)
        return Error{ErrorCode::InvalidInput, "session.length"};
    session.state =
        entry.status == EventStatus::Tentative ? SessionState::Tentative : SessionState::Confirmed;
    if (session.state == SessionState::Tentative)
        session.tentative = TentativeKind::AwaitingConfirm;
    SP_CHECK(settle(session, unit.now(), QStringLiteral("calendar")));
    SP_CHECK(m_store.insert(session, unit.now()));
    unit.audit("session.created", "session", session.id,
        {{QStringLiteral("event"), text(entry.event.text())},
            {QStringLiteral("occurrence"), text(entry.occurrence)}});
    unit.touch("sessions");
    return session.id;
}

Result<SessionId> SessionService::log(Unit &unit, const SessionLog &log)
{
    if (log.actual.length() <= milliseconds(0) || log.actual.length() > longest)
        return Error{ErrorCode::InvalidInput, "session.length"};
    if (log.actual.end > unit.now() + minutes(5))
        return Error{ErrorCode::InvalidInput, "session.future"};
    SP_TRY(service, m_services.service(log.service));
    Session session{unit.newId<SessionTag>(), {}, {}, log.client, service.version, SessionState::Completed};
    session.zone = log.zone.name();
    session.tzdbVersion = tzdbVersion();
    session.planned = log.actual;
    session.actualStart = log.actual.start;
    session.actualEnd = log.actual.end;
    SP_CHECK(m_store.insert(session, unit.now()));
    unit.audit("session.logged", "session", session.id,
        {{QStringLiteral("start"), static_cast<qint64>(toMillis(log.actual.start))},
            {QStringLiteral("end"), static_cast<qint64>(toMillis(log.actual.end))}});
    unit.touch("sessions");
    SP_CHECK(unit.publish(SessionCompleted{session.id, session.client, log.actual}));
    return session.id;
}

Result<Session> SessionService::transition(
    Unit &unit, const SessionId &id, SessionEvent event, std::optional<Instant> begins)
{
    SP_TRY(session, this->session(id));
    SP_TRY(
        next, nextSessionState(session.state, event, {begins.value_or(session.planned.start), unit.now()}));
    unit.audit("session." + sessionEventName(event), "session", id,
        {{QStringLiteral("from"), text(sessionStateName(session.state))},
            {QStringLiteral("to"), text(sessionStateName(next))}});
    unit.touch("sessions");
    session.state = next;
    session.rescheduled = false;
    return session;
}

Result<Done> SessionService::settle(
    Session &session, Instant now, const QString &reason, HoldProfile::Kind held) const
{
    if (!keepsTime(session.state, session.place))
        return Done{};
    HoldStore::Wish wish{.when = session.planned, .session = session.id, .kind = held};
    if (session.place == SessionPlace::Shared) {
        wish.shared = session.service;
        wish.seats = session.seats;
    }
    SP_TRY(blocking, m_holds.blocking(wish, now));
    if (blocking && reason.isEmpty())
        return slotTaken(*blocking);
    if (blocking) {
        session.place = SessionPlace::Overbooked;
        session.overbookedReason = reason.left(500);
    } else if (session.place == SessionPlace::Overbooked) {
        session.place = SessionPlace::Exclusive;
        session.overbookedReason.clear();
    }
    return Done{};
}

/// An event that only happens to what was agreed on.
Result<Session> SessionService::transitionHeld(
    Unit &unit, const SessionId &id, SessionEvent event, std::optional<Instant> begins)
{
    SP_TRY(session, this->session(id));
    if (session.state == SessionState::Tentative)
        SP_CHECK(confirm(unit, id, QStringLiteral("took place")));
    return transition(unit, id, event, begins);
}

Result<Done> SessionService::confirm(Unit &unit, const SessionId &id, const QString &overbooked)
{
    SP_TRY(session, transition(unit, id, SessionEvent::Confirm));
    session.tentative = TentativeKind::None;
    session.cutoff.reset();
    if (session.place == SessionPlace::Open) {
        session.place = SessionPlace::Exclusive;
        SP_CHECK(settle(session, unit.now(), overbooked));
    }
    SP_CHECK(m_store.update(session, unit.now()));
    return session.event ? m_calendar.agree(unit, *session.event) : Done{};
}

Result<Done> SessionService::lapse(Unit &unit, const SessionId &id)
{
    SP_TRY(known, this->session(id));
    SP_TRY(session, transition(unit, id, lapseOf(known.tentative)));
    return leaveCalendar(unit, session);
}

Result<Done> SessionService::release(Unit &unit, const SessionId &id)
{
    SP_TRY(session, transition(unit, id, SessionEvent::Release));
    return leaveCalendar(unit, session);
}

Result<Done> SessionService::leaveCalendar(Unit &unit, const Session &session)
{
    SP_CHECK(m_store.update(session, unit.now()));
    if (session.event)
        SP_CHECK(m_calendar.cancel(unit, *session.event, session.occurrence, SeriesScope::This));
    return Done{};
}

Result<Done> SessionService::start(Unit &unit, const SessionId &id)
{
    SP_TRY(running, m_store.running());
    if (running && running->row.session.id != id)
        return Error{ErrorCode::Conflict, "session.other_running",
            {{QStringLiteral("session"), text(running->row.session.id.text())},
                {QStringLiteral("client"), running->row.clientName}}};
    SP_TRY(session, transitionHeld(unit, id, SessionEvent::Start));
    SP_CHECK(m_store.openSegment(id, unit.now()));
    // After a finish that was taken back the timer goes on from what it had.
    SP_TRY(segments, m_store.segments(id));
    session.actualStart = segments.front().start;
    session.actualEnd.reset();
    return m_store.update(session, unit.now());
}

Result<Done> SessionService::pause(Unit &unit, const SessionId &id)
{
    SP_TRY(running, m_store.running());
    if (!running || running->row.session.id != id)
        return Error{ErrorCode::Refused, "session.not_running"};
    if (running->paused())
        return Done{};
    SP_CHECK(m_store.closeSegment(id, unit.now()));
    unit.audit("session.paused", "session", id);
    unit.touch("sessions");
    return Done{};
}

Result<Done> SessionService::resume(Unit &unit, const SessionId &id)
{
    SP_TRY(running, m_store.running());
    if (!running || running->row.session.id != id)
        return Error{ErrorCode::Refused, "session.not_running"};
    if (!running->paused())
        return Done{};
    SP_CHECK(m_store.openSegment(id, unit.now()));
    unit.audit("session.resumed", "session", id);
    unit.touch("sessions");
    return Done{};
}

Result<Session> SessionService::finish(Unit &unit, const SessionId &id, std::optional<Interval> actual)
{
    if (actual && (actual->length() <= milliseconds(0) || actual->length() > longest))
        return Error{ErrorCode::InvalidInput, "session.length"};
    SP_TRY(session,
        transitionHeld(unit, id, SessionEvent::Finish, actual ? std::optional(actual->start) : std::nullopt));
    SP_CHECK(m_store.closeSegment(id, unit.now()));
    SP_TRY(segments, m_store.segments(id));
    if (actual) {
        session.actualStart = actual->start;
        session.actualEnd = actual->end;
    } else if (!segments.empty()) {
        session.actualStart = segments.front().start;
        session.actualEnd = segments.back().end;
    } else {
        session.actualStart = session.planned.start;
        session.actualEnd = session.planned.end;
    }
    SP_CHECK(m_store.update(session, unit.now()));
    SP_CHECK(unit.publish(SessionCompleted{id, session.client, session.counted()}));
    return this->session(id);
}

Result<Done> SessionService::cancel(Unit &unit, const SessionId &id, const QString &reason, Standing standing)
{
    SP_TRY(session, transition(unit, id, SessionEvent::Cancel));
    session.canceledAs = standing;
    session.cancelReason = reason.left(500);
    return leaveCalendar(unit, session);
}

Result<Done> SessionService::markNoShow(Unit &unit, const SessionId &id)
{
    SP_TRY(session, transition(unit, id, SessionEvent::MarkNoShow));
    SP_CHECK(m_store.update(session, unit.now()));
    return unit.publish(SessionNoShow{id, session.client});
}

Result<Done> SessionService::reopen(Unit &unit, const SessionId &id)
{
    SP_TRY(session, transition(unit, id, SessionEvent::Reopen));
    if (isOnDocument(session.billing))
        return Error{ErrorCode::Refused, "session.billed"};
    session.actualStart.reset();
    session.actualEnd.reset();
    // What took place took place, whoever was given its time since.
    SP_CHECK(settle(session, unit.now(), QStringLiteral("reopened")));
    SP_CHECK(m_store.update(session, unit.now()));
    return unit.publish(SessionReopened{id, session.client});
}

Result<Done> SessionService::reschedule(
    Unit &unit, const SessionId &id, LocalTime start, minutes length, const SessionMoving &how)
{
    SP_TRY(session, this->session(id));
    if (session.state != SessionState::Tentative && session.state != SessionState::Confirmed)
        return Error{ErrorCode::Refused, "session.transition",
            {{QStringLiteral("from"), text(sessionStateName(session.state))},
                {QStringLiteral("event"), QStringLiteral("reschedule")}}};
    if (length <= minutes(0) || length > longest)
        return Error{ErrorCode::InvalidInput, "session.length"};
    const Interval before = session.planned;
    SP_TRY(zone, TimeZone::create(session.zone));
    SP_TRY(begin, startOn(zone, start));
    Session there = session;
    there.planned = {begin, begin + length};
    SP_CHECK(settle(there, unit.now(), how.overbooked));
    if (session.event) {
        // The override, or the event itself, is what the session belongs to from now on.
        SP_TRY(moved,
            m_calendar.move(unit, *session.event, session.occurrence, {start, length}, SeriesScope::This));
        SP_TRY(event, m_calendar.store().find(moved));
        // Where sessions follow the calendar this one has gone along already.
        SP_TRY(followed, this->session(id));
        session = std::move(followed);
        session.event = moved;
        if (event && !event->event.recurrenceId)
            session.occurrence = localTimeText(start);
    }
    SP_CHECK(m_store.addMove(id, {before, there.planned, how.standing, unit.now()}));
    session.planned = there.planned;
    session.place = there.place;
    session.overbookedReason = there.overbookedReason;
    session.aside = {how.aside.rules, how.aside.reason.left(500)};
    session.rescheduled = true;
    session.tzdbVersion = tzdbVersion();
    SP_CHECK(m_store.update(session, unit.now()));
    unit.audit("session.rescheduled", "session", id,
        {{QStringLiteral("start"), static_cast<qint64>(toMillis(session.planned.start))}});
    unit.touch("sessions");
    return Done{};
}

Result<Done> SessionService::bill(
    Unit &unit, const SessionId &id, BillingEvent event, std::optional<DocumentId> document)
{
    SP_TRY(session, this->session(id));
    SP_TRY(next, nextBillingState(session.billing, event));
    session.billing = next;
    if (document)
        session.document = document;
    if (!isOnDocument(next) && next != BillingState::Credited)
        session.document.reset();
    SP_CHECK(m_store.update(session, unit.now()));
    unit.audit("session.billing", "session", id,
        {{QStringLiteral("state"), text(billingStateName(next))},
            {QStringLiteral("document"), session.document ? text(session.document->text()) : QString()}});
    unit.touch("sessions");
    return Done{};
}

}  // namespace sp
