// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/availability/availability_policies.h"
#include "core/practice/people/people_service.h"
#include "core/practice/scheduling/rules/series_impact.h"
#include "core/practice/scheduling/rules/zone_choice.h"
#include "core/practice/sessions/session_service.h"
#include "core/practice/workspace/settings_store.h"

#include <functional>

namespace sp {

/// What somebody wants to book.
struct SlotQuestion {
    ServiceId service;
    std::optional<ClientId> client = {};
    std::optional<minutes> length = {};  ///< The service's when not given.
    std::optional<TimeZone> zone = {};   ///< The client's, as chosen while booking.
    QByteArray place = {};               ///< One of the policy's; empty where it needs no place.
    int seats = 1;
    /// What is being moved: it is not in its own way.
    std::optional<EventId> except = {};
    QByteArray exceptOccurrence = {};
};

/// What can be booked: gathers what calendars, policies and records say and hands it to the rules. Decides
/// nothing, writes nothing.
class AvailabilityService {
public:
    AvailabilityService(const CalendarService &calendar, const SessionService &sessions,
        const ServiceStore &services, const PeopleService &people, const SettingsStore &settings,
        const PolicyService &policies)
        : m_calendar(calendar), m_sessions(sessions), m_services(services), m_people(people),
          m_settings(settings), m_policies(policies)
    {
    }

    /// Taken time from elsewhere within a window: holds, calendars of accounts.
    using BusySource = std::function<Result<std::vector<availability::BusyTime>>(Interval window)>;
    /// From now on it is asked as well. Where it fails with Unavailable all of the window is taken for
    /// unknown; any other failure is that of the question.
    void addBusySource(const QByteArray &name, BusySource source);

    /// The question with all that is known for a stretch of time.
    struct Asked {
        availability::SlotFacts facts;
        availability::ServiceTerms terms;
        ZoneVerdict clientZone;  ///< Whose wall the client reads times on, and how sure that is.
        /// Whether anybody said when the owner works and what suits the client. What nobody said is a guess:
        /// enough to offer times by, but the owner's own bookings are not to be held to it.
        bool hoursSaid = false;
        bool windowsSaid = false;
    };
    /// Fails with NotFound "service.unknown", "client.unknown" or "availability.place_unknown" {place}, or
    /// InvalidInput "availability.length" (none, or over 24 h).
    Result<Asked> ask(const SlotQuestion &question, Interval window, Instant now) const;

    /// Which sessions to come stand at another moment by the rules of today than by those they were booked
    /// under. Without the wall time they were agreed at, in the calendar, nothing can be said of one.
    Result<RuleChange> movedByRules(Instant now) const;

private:
    Result<availability::HoursPlan> hostPlan(const TimeZone &zone, Interval window, Instant now) const;
    Result<std::vector<availability::BusyTime>> busyTimes(const SlotQuestion &question,
        const availability::ServiceTerms &terms, const TimeZone &zone, Interval window) const;
    Result<std::vector<availability::BusyTime>> ownTimes(
        const SlotQuestion &question, const TimeZone &zone, Interval window) const;
    Result<Done> settle(availability::SlotFacts &facts, const QByteArray &place, Instant now) const;
    Result<ZoneVerdict> zoneOf(
        const SlotQuestion &question, const PracticeSettings &settings, Instant now) const;

    const CalendarService &m_calendar;
    const SessionService &m_sessions;
    const ServiceStore &m_services;
    const PeopleService &m_people;
    const SettingsStore &m_settings;
    const PolicyService &m_policies;
    std::vector<std::pair<QByteArray, BusySource>> m_sources;
};

}  // namespace sp
