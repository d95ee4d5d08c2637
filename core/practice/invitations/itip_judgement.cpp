// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/invitations/itip_judgement.h"

#include "core/practice/scheduling/calendar_store.h"

#include <algorithm>

namespace sp {

namespace {

/// The stored form of what the message is about: that occurrence where it was changed before, else the whole.
const StoredEvent *storedOf(const CalendarEvent &event, const MeetingFacts &facts)
{
    const QByteArray key = recurrenceKey(event.recurrenceId);
    const StoredEvent *whole = nullptr;
    for (const StoredEvent &stored : facts.events) {
        if (recurrenceKey(stored.event.recurrenceId) == key)
            return &stored;
        if (!stored.event.recurrenceId)
            whole = &stored;
    }
    return whole;
}

QString written(const QString &address)
{
    return address.trimmed().toLower();
}

/// Whether this practice keeps the meeting: it invited to it, or is named as its organiser.
bool isOurs(const MeetingFacts &facts)
{
    if (!facts.invited.isEmpty())
        return true;
    return std::ranges::any_of(facts.events, [&](const StoredEvent &stored) {
        return stored.event.organizer && facts.ours.contains(written(stored.event.organizer->email));
    });
}

ItipVerdict doubted(const char *reason, std::optional<ItipFate> ifBelieved)
{
    return {ItipFate::AskOwner, reason, ifBelieved};
}

/// What the organiser of somebody else's meeting says.
ItipVerdict fromOrganizer(ItipFate fate, const CalendarEvent &event, const EventRemark &remark,
    const QString &sender, const MeetingFacts &facts)
{
    if (isOurs(facts) || (event.organizer && facts.ours.contains(written(event.organizer->email))))
        return doubted("itip.own_meeting", std::nullopt);
    const StoredEvent *known = storedOf(event, facts);
    if (!known && fate != ItipFate::TakeIn)
        return {ItipFate::LeaveAlone, "itip.unknown_meeting"};
    if (known) {
        const bool sameOne = recurrenceKey(known->event.recurrenceId) == recurrenceKey(event.recurrenceId);
        const bool older = event.sequence < known->event.sequence;
        // Said of the whole before, of this occurrence for the first time: only a lower number is older.
        const bool repeated = sameOne && event.sequence == known->event.sequence && remark.stamp &&
                              known->event.lastModified && *remark.stamp <= *known->event.lastModified;
        if (older || (fate == ItipFate::TakeIn && repeated))
            return {ItipFate::LeaveAlone, "itip.older"};
        // Another organiser of the same UID is not this one.
        if (known->event.organizer && event.organizer &&
            written(known->event.organizer->email) != written(event.organizer->email))
            return doubted("itip.sender_differs", fate);
    }
    const QString organizer = event.organizer ? written(event.organizer->email) : QString();
    if (sender.isEmpty() || organizer != written(sender))
        return doubted("itip.sender_differs", fate);
    return {fate};
}

/// What somebody says who was invited here.
ItipVerdict fromAttendee(ItipFate fate, const CalendarEvent &event, const EventRemark &remark,
    const QString &sender, const MeetingFacts &facts)
{
    if (facts.events.empty())
        return {ItipFate::LeaveAlone, "itip.unknown_meeting"};
    if (!isOurs(facts))
        return {ItipFate::LeaveAlone, "itip.not_invited_there"};
    if (event.attendees.size() != 1 || written(event.attendees.front().email) != facts.invited)
        return doubted("itip.not_invited", std::nullopt);
    const QByteArray key = recurrenceKey(event.recurrenceId);
    for (const KnownAnswer &answer : facts.answers)
        if (answer.recurrence == key &&
            (event.sequence < answer.sequence ||
                (event.sequence == answer.sequence && remark.stamp && *remark.stamp <= answer.stamp)))
            return {ItipFate::LeaveAlone, "itip.older"};
    if (written(sender) != facts.invited)
        return doubted("itip.sender_differs", fate);
    // What they answer is no longer what they were told.
    if (event.sequence < facts.told)
        return doubted("itip.earlier_time", fate);
    return {fate};
}

}  // namespace

ItipVerdict judgeItip(ItipMethod method, const CalendarEvent &event, const EventRemark &remark,
    const QString &sender, const MeetingFacts &facts)
{
    switch (method) {
    case ItipMethod::Add:
        // Another date under the same UID: taken for the meeting itself it would take the others away.
        return doubted("itip.add", std::nullopt);
    case ItipMethod::Publish:
    case ItipMethod::Request:
        return fromOrganizer(ItipFate::TakeIn, event, remark, sender, facts);
    case ItipMethod::Cancel:
        return fromOrganizer(ItipFate::CallOff, event, remark, sender, facts);
    case ItipMethod::DeclineCounter:
        return fromOrganizer(ItipFate::NoteRefusal, event, remark, sender, facts);
    case ItipMethod::Reply:
        return fromAttendee(ItipFate::NoteAnswer, event, remark, sender, facts);
    case ItipMethod::Counter:
        return fromAttendee(ItipFate::NoteProposal, event, remark, sender, facts);
    case ItipMethod::Refresh:
        return fromAttendee(ItipFate::SendAgain, event, remark, sender, facts);
    }
    return {ItipFate::LeaveAlone, "itip.unknown_meeting"};
}

}  // namespace sp
