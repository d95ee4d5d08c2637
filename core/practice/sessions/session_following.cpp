// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/sessions/session_service.h"

#include <algorithm>

namespace sp {

using namespace std::chrono;

namespace {

/// What the calendar says happens whether or not there is room for it.
const QString saidByCalendar = QStringLiteral("calendar");

bool isToCome(const Session &session)
{
    return session.state == SessionState::Tentative || session.state == SessionState::Confirmed;
}

/// How long a session takes whose occurrence takes `length` now. A whole day and no length at all say nothing
/// of that: then it is the service that did.
milliseconds lengthFrom(milliseconds length, const Session &session)
{
    const bool says = length > milliseconds(0) && length < hours(23);
    return says ? length : session.planned.length();
}

/// The sessions of those occurrences that an event speaks of.
template <typename Event>
Result<std::vector<Session>> meant(const SessionStore &store, const EventId &id, const Event &event)
{
    SP_TRY(sessions, store.ofEvent(id));
    std::erase_if(sessions, [&](const Session &session) {
        const auto name = parseLocalTime(session.occurrence);
        if (!name)
            return true;
        return event.scope == SeriesScope::This
                   ? *name != event.first
                   : event.scope == SeriesScope::ThisAndLater && *name < event.first;
    });
    return sessions;
}

}  // namespace

void SessionService::follow(EventBus &bus)
{
    bus.hear<SeriesReplaced>(
        [this](Unit &unit, const SeriesReplaced &replaced) { return onReplaced(unit, replaced); });
    bus.hear<OccurrencesMoved>(
        [this](Unit &unit, const OccurrencesMoved &moved) { return onMoved(unit, moved); });
    bus.hear<OccurrencesCanceled>(
        [this](Unit &unit, const OccurrencesCanceled &canceled) { return onCanceled(unit, canceled); });
}

Result<Done> SessionService::onMoved(Unit &unit, const OccurrencesMoved &moved)
{
    SP_TRY(sessions, meant(m_store, moved.from, moved));
    // In an order in which no name is given while another still has it.
    if (moved.renamed > milliseconds(0))
        std::ranges::reverse(sessions);
    for (Session &session : sessions) {
        SP_TRY(name, parseLocalTime(session.occurrence));
        const LocalTime renamed = name + moved.renamed;
        session.event = moved.to;
        session.occurrence = localTimeText(renamed);
        if (isToCome(session)) {
            SP_TRY(agreed, TimeZone::create(session.zone));
            const TimeZone zone = moved.zone.value_or(agreed);
            const auto length = lengthFrom(moved.length, session);
            const Instant start = zone.toInstant(moved.start.value_or(renamed));
            session.zone = zone.name();
            session.tzdbVersion = tzdbVersion();
            session.planned = {start, start + length};
            SP_CHECK(settle(session, unit.now(), saidByCalendar));
        }
        SP_CHECK(m_store.update(session, unit.now()));
        unit.audit("session.followed", "session", session.id,
            {{QStringLiteral("start"), static_cast<qint64>(toMillis(session.planned.start))}});
        unit.touch("sessions");
    }
    return Done{};
}

Result<Done> SessionService::onReplaced(Unit &unit, const SeriesReplaced &replaced)
{
    SP_TRY(sessions, m_store.ofEvent(replaced.event));
    // In an order in which no name is given while another still has it.
    if (replaced.shift > milliseconds(0))
        std::ranges::reverse(sessions);
    for (Session &session : sessions) {
        // What should have happened already is billed or canceled by somebody who knows.
        const auto name = parseLocalTime(session.occurrence);
        if (!name || !isToCome(session) || session.planned.end <= unit.now())
            continue;
        SP_TRY(agreed, TimeZone::create(session.zone));
        SP_TRY(place, m_calendar.placeOf(replaced.event, *name, replaced.shift, agreed));
        const QByteArray renamed = place ? localTimeText(place->name) : QByteArray();
        SP_TRY(taken, m_store.ofOccurrence(replaced.event, renamed));
        if (!place || (taken && taken->id != session.id)) {
            SP_TRY(canceled, transition(unit, session.id, SessionEvent::Cancel));
            SP_CHECK(m_store.update(canceled, unit.now()));
            continue;
        }
        const Interval when{place->when.start, place->when.start + lengthFrom(place->when.length(), session)};
        if (renamed == session.occurrence && when == session.planned)
            continue;
        session.occurrence = renamed;
        session.zone = place->zone.name();
        session.tzdbVersion = tzdbVersion();
        session.planned = when;
        SP_CHECK(settle(session, unit.now(), saidByCalendar));
        SP_CHECK(m_store.update(session, unit.now()));
        unit.audit("session.followed", "session", session.id,
            {{QStringLiteral("start"), static_cast<qint64>(toMillis(session.planned.start))}});
        unit.touch("sessions");
    }
    return Done{};
}

Result<Done> SessionService::onCanceled(Unit &unit, const OccurrencesCanceled &canceled)
{
    SP_TRY(sessions, meant(m_store, canceled.event, canceled));
    for (const Session &each : sessions) {
        if (!isToCome(each))
            continue;
        SP_TRY(session, transition(unit, each.id, SessionEvent::Cancel));
        session.canceledAs = Standing::Provider;
        SP_CHECK(m_store.update(session, unit.now()));
    }
    return Done{};
}

}  // namespace sp
