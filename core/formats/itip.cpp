// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/itip.h"

#include <array>

namespace sp {

namespace {

constexpr std::array<const char *, 8> names = {
    "PUBLISH", "REQUEST", "REPLY", "ADD", "CANCEL", "REFRESH", "COUNTER", "DECLINECOUNTER"};

/// What every message names of the meeting, and nothing that is only for the one who keeps it.
CalendarEvent addressed(CalendarEvent event, const ItipLetter &letter)
{
    event.classification.clear();
    event.categories.clear();
    event.organizer = letter.organizer;
    event.organizer->participation.clear();
    event.organizer->replyWanted = false;
    event.attendees = {letter.attendee};
    return event;
}

QByteArray written(ItipMethod method, const ItipLetter &letter, const std::vector<CalendarEvent> &events)
{
    CalendarHeader header{.method = itipMethodName(method), .stamp = letter.stamp, .comment = letter.comment};
    if (letter.byVideo)
        for (const CalendarEvent &event : events)
            header.byVideo.insert(event.uid);
    return writeCalendar(events, header);
}

/// The event as what an answer is about: which one, and nothing of what it is.
CalendarEvent named(const CalendarEvent &event)
{
    CalendarEvent bare;
    bare.uid = event.uid;
    bare.recurrenceId = event.recurrenceId;
    bare.when.start = event.when.start;
    bare.end = event.end;
    bare.length = event.length;
    bare.summary = event.summary;
    bare.sequence = event.sequence;
    return bare;
}

}  // namespace

QByteArray itipMethodName(ItipMethod method)
{
    return names[static_cast<std::size_t>(method)];
}

std::optional<ItipMethod> itipMethodFromName(QByteArrayView name)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (name == QByteArrayView(names[i]))
            return static_cast<ItipMethod>(i);
    return std::nullopt;
}

QByteArray itipMediaType(ItipMethod method)
{
    return "text/calendar; method=" + itipMethodName(method) + "; charset=UTF-8; component=VEVENT";
}

QByteArray itipRequest(const ItipLetter &letter)
{
    std::vector<CalendarEvent> events;
    for (const CalendarEvent &event : letter.events) {
        CalendarEvent asked = addressed(event, letter);
        if (asked.status.isEmpty())
            asked.status = "CONFIRMED";
        CalendarPerson &attendee = asked.attendees.front();
        if (attendee.participation.isEmpty())
            attendee.participation = "NEEDS-ACTION";
        attendee.role = "REQ-PARTICIPANT";
        attendee.replyWanted = true;
        events.push_back(std::move(asked));
    }
    return written(ItipMethod::Request, letter, events);
}

QByteArray itipCancel(const ItipLetter &letter)
{
    std::vector<CalendarEvent> events;
    for (const CalendarEvent &event : letter.events) {
        // A series takes its changed occurrences along; naming them too would read as these alone.
        if (!events.empty() && !events.front().recurrenceId)
            break;
        CalendarEvent off = addressed(named(event), letter);
        off.attendees.front().participation.clear();
        off.status = "CANCELLED";
        events.push_back(std::move(off));
    }
    return written(ItipMethod::Cancel, letter, events);
}

QByteArray itipReply(const ItipLetter &letter)
{
    std::vector<CalendarEvent> events;
    for (const CalendarEvent &event : letter.events)
        events.push_back(addressed(named(event), letter));
    return written(ItipMethod::Reply, letter, events);
}

QByteArray itipCounter(const ItipLetter &letter)
{
    std::vector<CalendarEvent> events;
    for (const CalendarEvent &event : letter.events)
        events.push_back(addressed(event, letter));
    return written(ItipMethod::Counter, letter, events);
}

QByteArray itipDeclineCounter(const ItipLetter &letter)
{
    std::vector<CalendarEvent> events;
    for (const CalendarEvent &event : letter.events)
        events.push_back(addressed(named(event), letter));
    return written(ItipMethod::DeclineCounter, letter, events);
}

}  // namespace sp
