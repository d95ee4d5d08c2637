// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/invitations/invitation_letter.h"

#include "core/practice/scheduling/calendar_service.h"

#include <algorithm>

namespace sp {

namespace {

CalendarEvent told(const StoredEvent &stored, const MeetingWords &words, int sequence)
{
    CalendarEvent event;
    event.uid = stored.event.uid;
    event.recurrenceId = stored.event.recurrenceId;
    event.when = stored.event.when;
    event.end = stored.event.end;
    event.length = stored.event.length;
    event.summary = words.title;
    event.location = stored.event.location;
    event.url = stored.event.url;
    // Many calendars show the place only.
    if (words.by == MeetsBy::Video && event.location.isEmpty())
        event.location = event.url;
    event.status = stored.status == EventStatus::Tentative ? "TENTATIVE" : "CONFIRMED";
    event.sequence = sequence;
    return event;
}

}  // namespace

std::vector<CalendarEvent> meetingEvents(
    const std::vector<StoredEvent> &stored, const MeetingWords &words, int sequence)
{
    const auto whole = std::ranges::find_if(
        stored, [](const StoredEvent &each) { return !each.event.recurrenceId.has_value(); });
    if (whole == stored.end() || whole->status == EventStatus::Canceled)
        return {};
    std::vector<CalendarEvent> events{told(*whole, words, sequence)};
    for (const StoredEvent &each : stored) {
        if (!each.event.recurrenceId)
            continue;
        // A request cannot say that one of its dates is off but by leaving it out (RFC 5546 section 3.2.2).
        if (each.status == EventStatus::Canceled)
            events.front().when =
                withoutOccurrence(std::move(events.front().when), each.event.recurrenceId->local);
        else
            events.push_back(told(each, words, sequence));
    }
    std::ranges::sort(events.begin() + 1, events.end(), {},
        [](const CalendarEvent &event) { return event.recurrenceId->local; });
    for (CalendarEvent &event : events) {
        const AppointmentWords said = appointmentOf({event}, words);
        event.description = appointmentTimes(said);
        if (words.by == MeetsBy::Video || words.by == MeetsBy::Phone)
            event.description += u'\n' + appointmentPlace(said);
    }
    return events;
}

AppointmentWords appointmentOf(const std::vector<CalendarEvent> &events, const MeetingWords &words)
{
    const CalendarEvent &first = events.front();
    return {.title = words.title,
        .place = first.location.isEmpty() && words.by != MeetsBy::Video ? first.url : first.location,
        .by = words.by,
        .link = words.by == MeetsBy::Video ? first.url : QString(),
        .when = eventSpan(first, words.ours),
        .allDay = first.when.start.kind == TimeKind::AllDay,
        .recurring = isSeries(first),
        .ours = words.ours,
        .theirs = words.theirs,
        .language = words.language};
}

}  // namespace sp
