// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/calendar_events.h"
#include "core/practice/scheduling/calendar_service.h"

namespace sp {

using namespace Qt::StringLiterals;

EventRecord AppointmentAdded::record() const
{
    return {"calendar.appointment_added", "event", event.bytes(),
        {{QStringLiteral("service"), QString::fromLatin1(service.text())}}};
}

EventRecord MeetingChanged::record() const
{
    return {"calendar.meeting_changed", "event", event.bytes(), {}};
}

Result<Done> CalendarService::setMeeting(
    Unit &unit, const EventId &id, const Meeting &meeting, const QString &link, const QString &place)
{
    SP_TRY(meant, known(id));
    SP_TRY(events, m_store.overrides(meant.event.uid));
    SP_TRY(series, m_store.findByUid(meant.event.uid, {}));
    if (series)
        events.push_back(*std::move(series));
    bool changes = false;
    for (const StoredEvent &before : events) {
        StoredEvent after = before;
        after.meeting = meeting;
        // A link or a place that came from how it met before goes with it.
        if (meeting.by == MeetsBy::Video)
            after.event.url = link;
        else if (before.meeting.by == MeetsBy::Video)
            after.event.url.clear();
        if (meeting.by == MeetsBy::InPerson && !place.isEmpty())
            after.event.location = place;
        else if (meeting.by != MeetsBy::InPerson && before.meeting.by == MeetsBy::InPerson)
            after.event.location.clear();
        if (after.meeting == before.meeting && after.event == before.event)
            continue;
        ++after.event.sequence;
        after.event.lastModified = unit.now();
        SP_CHECK(save(after, unit.now(), false));
        changes = true;
    }
    if (!changes)
        return Done{};
    unit.audit("event.meeting_set", "event", id,
        {{u"by"_s, QLatin1String(meetsByName(meeting.by))},
            {u"link_by"_s, QLatin1String(linkMakerName(meeting.maker))}});
    unit.touch("calendar");
    unit.touch("sessions");
    return unit.publish(MeetingChanged{id});
}

}  // namespace sp
