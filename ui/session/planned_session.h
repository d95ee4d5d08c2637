// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

namespace sp::ui {

/// Something in the calendar with a place in the day: a session, an occurrence that can become one, or a time
/// taken otherwise.
struct PlannedSession {
    Interval when;
    std::optional<SessionId> session = {};
    std::optional<CalendarEntry> entry = {};  ///< What the session is made of when there is none yet.
    std::optional<ClientId> client = {};
    QString clientName = {};
    QByteArray clientZone = {};  ///< Empty when unknown.
    std::optional<ServiceId> service = {};
    QString serviceName = {};
    std::optional<minutes> serviceLength = {};
    std::optional<billing::PriceRule> price = {};
    QString title = {};  ///< As the calendar names it.
    QString location = {};
    bool allDay = false;
    SessionState state = SessionState::Confirmed;
    BillingState billing = BillingState::Unbilled;
    std::optional<DocumentId> document = {};

    /// With somebody, so that it can be started and billed.
    bool isAppointment() const { return client.has_value(); }
    /// It becomes a session without asking anything.
    bool isComplete() const { return session || (client && service); }
    bool isOver() const
    {
        return state == SessionState::Completed || state == SessionState::NoShow || !holdsPlace(state);
    }
};

/// Everything of `window` by start: occurrences of the calendar joined with their sessions, and sessions
/// without one.
Result<std::vector<PlannedSession>> plannedWithin(Engine &engine, Interval window, const TimeZone &viewer);
/// What the owner says of an occurrence of which the calendar does not say enough.
struct SessionDetails {
    std::optional<ClientId> client = {};
    std::optional<ServiceId> service = {};
    /// It holds for the whole series, so that nobody is asked twice.
    bool wholeSeries = true;
};
/// The session of `planned`, made when there is none yet. Fails as SessionService::ofEntry does.
Result<SessionId> sessionOf(
    Engine &engine, Unit &unit, const PlannedSession &planned, const SessionDetails &said = {});
/// The client that the title names, if it names one.
Result<std::optional<ClientSummary>> clientNamedIn(Engine &engine, const QString &title);

/// The zone of the practice.
Result<TimeZone> practiceZone(Engine &engine);

}  // namespace sp::ui
