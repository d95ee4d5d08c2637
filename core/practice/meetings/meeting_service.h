// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/practice/scheduling/calendar_service.h"
#include "core/practice/services/service_store.h"
#include "core/practice/sessions/session_store.h"
#include "core/practice/workspace/settings_store.h"

namespace sp {

/// How the practice's sessions meet where their service says nothing.
struct MeetingDefaults {
    MeetingPlan plan = {};
    QString roomServer = QString::fromLatin1(usualRoomServer);
    friend bool operator==(const MeetingDefaults &, const MeetingDefaults &) = default;
};

/// How one appointment meets, as people are told.
struct MeetingFact {
    MeetsBy by = MeetsBy::Unsaid;
    LinkMaker maker = LinkMaker::None;
    QString place = {};    ///< Empty where it is the link itself.
    QString link = {};     ///< Of the web, by https; empty where there is none.
    bool missing = false;  ///< By video, and there is no link yet.
};
MeetingFact meetingOf(const StoredEvent &event);

/// Gives appointments their way of meeting and their links.
class MeetingService {
public:
    MeetingService(Database &database, CalendarService &calendar, ServiceStore &services,
        SettingsStore &settings, Random &random)
        : m_sessions(database), m_calendar(calendar), m_services(services), m_settings(settings),
          m_random(random)
    {
    }
    /// From now on what is booked meets as its service says, or the practice.
    void follow(EventBus &bus);

    Result<MeetingDefaults> defaults() const;
    /// For what is booked from now on. Fails as checkedPlan() and checkedLink() do.
    Result<Done> setDefaults(Unit &unit, const MeetingDefaults &defaults);

    /// Says how an appointment meets from now on, and with it all of its series. A link that others make is
    /// missing until they have. Fails as checkedPlan(), and with NotFound "event.unknown".
    Result<Done> arrange(Unit &unit, const EventId &event, const MeetingPlan &plan);
    /// The same of a session. Fails also with NotFound "session.unknown", and Refused "meeting.no_entry" for
    /// one that stands in no calendar.
    Result<Done> arrange(Unit &unit, const SessionId &session, const MeetingPlan &plan);

    /// Nothing known of a session that stands in no calendar. Fails with NotFound "session.unknown".
    Result<MeetingFact> of(const SessionId &session) const;
    /// What is to take place by video and has no link, by start.
    Result<std::vector<StoredEvent>> missing(Instant now) const
    {
        return m_calendar.store().lackingLink(now);
    }

private:
    Result<QString> linkFor(const MeetingPlan &plan);

    SessionStore m_sessions;
    CalendarService &m_calendar;
    ServiceStore &m_services;
    SettingsStore &m_settings;
    Random &m_random;
};

}  // namespace sp
