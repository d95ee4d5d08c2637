// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/meetings/meeting_service.h"

namespace sp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto settingKey = "meetings";

}  // namespace

MeetingFact meetingOf(const StoredEvent &stored)
{
    MeetingFact fact{stored.meeting.by, stored.meeting.maker, stored.event.location};
    if (const auto link = checkedLink(stored.event.url))
        fact.link = *link;
    // Many programs write the link where the place belongs.
    if (const auto place = checkedLink(fact.place)) {
        fact.place.clear();
        if (fact.link.isEmpty())
            fact.link = *place;
    }
    fact.missing = fact.by == MeetsBy::Video && fact.link.isEmpty();
    return fact;
}

void MeetingService::follow(EventBus &bus)
{
    bus.hear<AppointmentAdded>([this](Unit &unit, const AppointmentAdded &added) -> Result<Done> {
        SP_TRY(service, m_services.service(added.service));
        MeetingPlan plan = service.details.meeting;
        if (plan.by == MeetsBy::Unsaid) {
            SP_TRY(usual, defaults());
            plan = usual.plan;
        }
        if (plan.by == MeetsBy::Unsaid)
            return Done{};
        SP_TRY(event, m_calendar.store().find(added.event));
        // Whoever booked it has said where.
        if (plan.by == MeetsBy::InPerson && event && !event->event.location.isEmpty())
            plan.place.clear();
        return arrange(unit, added.event, plan);
    });
}

Result<MeetingDefaults> MeetingService::defaults() const
{
    SP_TRY(json, m_settings.value(settingKey));
    MeetingDefaults defaults{meetingPlanFrom(json.value(u"plan"_s).toObject())};
    if (const QString server = json.value(u"room_server"_s).toString(); !server.isEmpty())
        defaults.roomServer = server;
    return defaults;
}

Result<Done> MeetingService::setDefaults(Unit &unit, const MeetingDefaults &wanted)
{
    SP_TRY(plan, checkedPlan(wanted.plan));
    SP_TRY(server, checkedLink(wanted.roomServer));
    return m_settings.setValue(
        unit, settingKey, {{u"plan"_s, meetingPlanJson(plan)}, {u"room_server"_s, server}});
}

Result<QString> MeetingService::linkFor(const MeetingPlan &plan)
{
    if (plan.maker == LinkMaker::Own)
        return plan.link;
    if (plan.maker != LinkMaker::Room)
        return QString();
    SP_TRY(usual, defaults());
    std::array<unsigned char, roomNameBits / 8> random{};
    m_random.fill(random);
    return roomLink(usual.roomServer, random);
}

Result<Done> MeetingService::arrange(Unit &unit, const EventId &event, const MeetingPlan &wanted)
{
    SP_TRY(plan, checkedPlan(wanted));
    SP_TRY(stored, m_calendar.store().find(event));
    if (!stored)
        return Error{ErrorCode::NotFound, "event.unknown"};
    const Meeting meeting{plan.by, plan.maker};
    SP_TRY(link, linkFor(plan));
    // What was made once stays: whoever has it must not find an empty room.
    const bool isMade = meeting.maker == LinkMaker::Room || meeting.maker == LinkMaker::Calendar;
    if (isMade && stored->meeting == meeting && !stored->event.url.isEmpty())
        link = stored->event.url;
    return m_calendar.setMeeting(unit, event, meeting, link, plan.place);
}

Result<Done> MeetingService::arrange(Unit &unit, const SessionId &id, const MeetingPlan &plan)
{
    SP_TRY(session, m_sessions.find(id));
    if (!session)
        return Error{ErrorCode::NotFound, "session.unknown"};
    if (!session->event)
        return Error{ErrorCode::Refused, "meeting.no_entry"};
    return arrange(unit, *session->event, plan);
}

Result<MeetingFact> MeetingService::of(const SessionId &id) const
{
    SP_TRY(session, m_sessions.find(id));
    if (!session)
        return Error{ErrorCode::NotFound, "session.unknown"};
    if (!session->event)
        return MeetingFact{};
    SP_TRY(event, m_calendar.store().find(*session->event));
    return event ? meetingOf(*event) : MeetingFact{};
}

}  // namespace sp
