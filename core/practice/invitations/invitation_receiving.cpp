// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/invitations/invitation_service.h"

#include <algorithm>
#include <array>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

std::optional<CalendarPerson> ownPart(const CalendarEvent &event, const QStringList &ours)
{
    const auto mine = std::ranges::find_if(event.attendees,
        [&](const CalendarPerson &each) { return ours.contains(each.email.trimmed().toLower()); });
    return mine == event.attendees.end() ? std::nullopt : std::optional(*mine);
}

/// The event as it stands, with what a message says of it in little: that it is off.
CalendarEvent calledOff(CalendarEvent event, const CalendarEvent &message, const EventRemark &remark)
{
    event.status = "CANCELLED";
    event.sequence = std::max(event.sequence, message.sequence);
    event.lastModified = remark.stamp;
    return event;
}

}  // namespace

Result<MeetingFacts> InvitationService::facts(const QByteArray &uid) const
{
    SP_TRY(settings, m_settings.practice());
    SP_TRY(events, stored(uid));
    SP_TRY(invitation, m_store.find(uid));
    SP_TRY(answers, m_store.answers(uid));
    MeetingFacts facts{.events = std::move(events), .ours = {settings.seller.email.trimmed().toLower()}};
    if (invitation) {
        facts.invited = invitation->address.trimmed().toLower();
        facts.told = invitation->sequence;
    }
    for (const InvitationAnswer &answer : answers)
        facts.answers.push_back({answer.recurrence, answer.sequence, answer.stamp});
    return facts;
}

/// An occurrence is named on the clock of its series here, whatever clock the message names it on.
Result<CalendarEvent> InvitationService::onOurClock(CalendarEvent event, const MeetingFacts &facts) const
{
    if (!event.recurrenceId || facts.events.empty() || facts.events.front().event.recurrenceId)
        return event;
    CalendarTime name = facts.events.front().event.when.start;
    name.local = onClockOf(name, *event.recurrenceId, TimeZone::utc());
    event.recurrenceId = name;
    return event;
}

Result<std::vector<ItipTaken>> InvitationService::take(Unit &unit, const ItipMail &mail, ItipTrust trust)
{
    const auto method = itipMethodFromName(mail.file.method);
    if (!method || mail.file.events.empty() || mail.file.remarks.size() != mail.file.events.size())
        return Error{ErrorCode::InvalidInput, "itip.not_a_message"};
    std::vector<ItipTaken> all;
    // A series before its changed occurrences, in whatever order they came.
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < mail.file.events.size(); ++i)
        order.push_back(i);
    std::ranges::stable_sort(
        order, {}, [&](std::size_t i) { return mail.file.events[i].recurrenceId.has_value(); });
    for (const std::size_t i : order) {
        const CalendarEvent &given = mail.file.events[i];
        SP_TRY(facts, this->facts(given.uid));
        SP_TRY(event, onOurClock(given, facts));
        const EventRemark &remark = mail.file.remarks[i];
        ItipTaken taken{event.uid, event.summary, judgeItip(*method, event, remark, mail.sender, facts)};
        ItipFate fate = taken.verdict.fate;
        if (fate == ItipFate::AskOwner && trust == ItipTrust::Believed && taken.verdict.ifBelieved)
            fate = *taken.verdict.ifBelieved;
        SP_TRY(about, obey(unit, fate, event, remark, facts));
        taken.event = about;
        unit.audit(
            {"invitation.received", "event", about ? std::optional(about->bytes()) : std::optional<IdBytes>(),
                {{u"method"_s, QString::fromLatin1(mail.file.method)},
                    {u"done"_s, fate != ItipFate::AskOwner && fate != ItipFate::LeaveAlone},
                    {u"reason"_s, QString::fromLatin1(taken.verdict.reason)}}});
        all.push_back(std::move(taken));
    }
    unit.touch("invitations");
    return all;
}

Result<std::optional<EventId>> InvitationService::obey(Unit &unit, ItipFate fate, const CalendarEvent &event,
    const EventRemark &remark, const MeetingFacts &facts)
{
    const auto known = facts.events.empty() ? std::optional<EventId>() : facts.events.front().id;
    switch (fate) {
    case ItipFate::TakeIn:
        return takeIn(unit, event, remark);
    case ItipFate::CallOff:
        return callOff(unit, event, remark, facts);
    case ItipFate::NoteAnswer:
        return noteAnswer(unit, event, remark, facts);
    case ItipFate::NoteProposal:
        return noteProposal(unit, event, remark, facts);
    case ItipFate::SendAgain:
        SP_CHECK(invite(unit, *known));
        return known;
    case ItipFate::NoteRefusal:
    case ItipFate::LeaveAlone:
    case ItipFate::AskOwner:
        break;
    }
    return known;
}

Result<std::optional<EventId>> InvitationService::takeIn(
    Unit &unit, CalendarEvent event, const EventRemark &remark)
{
    SP_TRY(settings, m_settings.practice());
    // Which of two messages is later is told by when they were made.
    if (remark.stamp)
        event.lastModified = remark.stamp;
    const auto mine = ownPart(event, {settings.seller.email.trimmed().toLower()});
    if (mine && mine->participation == "NEEDS-ACTION" && event.status != "CANCELLED")
        event.status = "TENTATIVE";
    SP_TRY(taken, m_calendar.take(unit, event, "invitation", {}));
    if (taken.replaced)
        SP_CHECK(unit.publish(*taken.replaced));
    return std::optional(taken.id);
}

Result<std::optional<EventId>> InvitationService::callOff(
    Unit &unit, const CalendarEvent &event, const EventRemark &remark, const MeetingFacts &facts)
{
    const StoredEvent &whole = facts.events.front();
    CalendarEvent off = whole.event;
    if (event.recurrenceId) {
        const auto same = std::ranges::find_if(facts.events, [&](const StoredEvent &each) {
            return recurrenceKey(each.event.recurrenceId) == recurrenceKey(event.recurrenceId);
        });
        if (same != facts.events.end()) {
            off = same->event;
        } else {
            off.recurrenceId = event.recurrenceId;
            off.when = {*event.recurrenceId, {}, {}, {}};
            off.length =
                lengthFor(off.when.start.kind, std::chrono::duration_cast<std::chrono::seconds>(
                                                   eventSpan(whole.event, TimeZone::utc()).length()));
            off.end.reset();
        }
    }
    SP_TRY(taken, m_calendar.take(unit, calledOff(std::move(off), event, remark), "invitation", {}));
    return std::optional(taken.id);
}

Result<std::optional<EventId>> InvitationService::noteAnswer(
    Unit &unit, const CalendarEvent &event, const EventRemark &remark, const MeetingFacts &facts)
{
    const StoredEvent &whole = facts.events.front();
    const QByteArray key = recurrenceKey(event.recurrenceId);
    SP_TRY(invitation, m_store.find(event.uid));
    const QByteArray participation = event.attendees.front().participation;
    SP_CHECK(m_store.keepAnswer({event.uid, key, participation, event.sequence,
        remark.stamp.value_or(unit.now()), remark.comment, unit.now()}));
    // Whoever answers has left the proposal that came before.
    SP_CHECK(m_store.supersede(event.uid, key));
    SP_CHECK(unit.publish(InvitationAnswered{whole.id, invitation->client, participation}));
    return std::optional(whole.id);
}

Result<std::optional<EventId>> InvitationService::noteProposal(
    Unit &unit, const CalendarEvent &event, const EventRemark &remark, const MeetingFacts &facts)
{
    const StoredEvent &whole = facts.events.front();
    const QByteArray key = recurrenceKey(event.recurrenceId);
    SP_TRY(invitation, m_store.find(event.uid));
    SP_TRY(settings, m_settings.practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    Interval when = eventSpan(event, zone);
    if (when.end <= when.start)
        when.end = when.start + eventSpan(whole.event, zone).length();
    SP_CHECK(m_store.supersede(event.uid, key));
    const auto id = unit.newId<ProposalTag>();
    SP_CHECK(m_store.addProposal({id, event.uid, key, when, event.sequence, remark.stamp.value_or(unit.now()),
        remark.comment, ProposalStatus::Open, unit.now()}));
    SP_CHECK(unit.publish(TimeProposed{id, whole.id, invitation->client}));
    return std::optional(whole.id);
}

Result<TimeProposal> InvitationService::openProposal(const ProposalId &id) const
{
    SP_TRY(proposal, m_store.proposal(id));
    if (!proposal)
        return Error{ErrorCode::NotFound, "proposal.unknown"};
    if (proposal->status != ProposalStatus::Open)
        return Error{ErrorCode::Conflict, "proposal.settled"};
    return *std::move(proposal);
}

Result<Done> InvitationService::accept(Unit &unit, const ProposalId &id)
{
    SP_TRY(proposal, openProposal(id));
    SP_TRY(events, stored(proposal.uid));
    if (events.empty())
        return Error{ErrorCode::NotFound, "event.unknown"};
    const StoredEvent &whole = events.front();
    SP_TRY(settings, m_settings.practice());
    SP_TRY(viewer, TimeZone::create(settings.zone));
    const TimeZone zone = whole.event.when.start.zoneFor(viewer);
    const LocalTime start = std::chrono::floor<std::chrono::seconds>(zone.toLocal(proposal.when.start));
    const auto scope =
        proposal.recurrence.isEmpty() && isSeries(whole.event) ? SeriesScope::All : SeriesScope::This;
    const QByteArray name =
        proposal.recurrence.isEmpty() ? localTimeText(whole.event.when.start.local) : proposal.recurrence;
    SP_CHECK(m_calendar.move(unit, whole.id, name,
        {start, std::chrono::duration_cast<std::chrono::seconds>(proposal.when.length())}, scope));
    SP_CHECK(m_store.settle(id, ProposalStatus::Accepted));
    unit.audit("invitation.proposal_accepted", "proposal", id);
    unit.touch("invitations");
    return Done{};
}

Result<Done> InvitationService::decline(Unit &unit, const ProposalId &id, const QString &remark)
{
    SP_TRY(proposal, openProposal(id));
    SP_TRY(invitation, m_store.find(proposal.uid));
    if (!invitation)
        return Error{ErrorCode::NotFound, "proposal.unknown"};
    SP_TRY(meeting, this->meeting(proposal.uid, invitation->client));
    SP_CHECK(m_store.settle(id, ProposalStatus::Declined));
    unit.audit("invitation.proposal_declined", "proposal", id);
    const auto events = meetingEvents(meeting.stored, meeting.words, proposal.sequence);
    if (events.empty())
        return Done{};
    const ItipLetter letter{{events.front()}, meeting.organizer,
        {.name = invitation->name, .email = invitation->address}, unit.now(), remark};
    SP_CHECK(post(unit, meeting, *invitation, appointmentOf(events, meeting.words),
        LetterSubject::ProposalDeclined, ItipMethod::DeclineCounter, itipDeclineCounter(letter)));
    return Done{};
}

Result<MessageId> InvitationService::answer(
    Unit &unit, const EventId &id, const QByteArray &participation, const QString &remark)
{
    static constexpr std::array<QByteArrayView, 3> known = {"ACCEPTED", "TENTATIVE", "DECLINED"};
    if (std::ranges::find(known, QByteArrayView(participation)) == known.end())
        return Error{ErrorCode::InvalidInput, "invitation.participation",
            {{u"participation"_s, QString::fromLatin1(participation)}}};
    SP_TRY(event, m_calendar.store().find(id));
    if (!event)
        return Error{ErrorCode::NotFound, "event.unknown"};
    if (!event->event.organizer || event->event.organizer->email.isEmpty())
        return Error{ErrorCode::Refused, "invitation.no_organizer"};
    SP_TRY(meeting, this->meeting(event->event.uid, std::nullopt));
    meeting.words.title = event->event.summary;
    const CalendarPerson mine{
        .name = meeting.organizer.name, .email = meeting.organizer.email, .participation = participation};
    CalendarEvent after = event->event;
    for (CalendarPerson &attendee : after.attendees)
        if (attendee.email.trimmed().toLower() == mine.email.trimmed().toLower())
            attendee.participation = participation;
    after.status = participation == "DECLINED"    ? "CANCELLED"
                   : participation == "TENTATIVE" ? "TENTATIVE"
                                                  : "CONFIRMED";
    SP_TRY(taken, m_calendar.take(unit, after, "invitation", {}));
    if (taken.replaced)
        SP_CHECK(unit.publish(*taken.replaced));
    const ItipLetter letter{{event->event}, *event->event.organizer, mine, unit.now(), remark};
    const Invitation to{.uid = event->event.uid,
        .address = event->event.organizer->email,
        .name = event->event.organizer->name,
        .sequence = event->event.sequence};
    const auto subject = participation == "DECLINED"    ? LetterSubject::Declined
                         : participation == "TENTATIVE" ? LetterSubject::Tentative
                                                        : LetterSubject::Accepted;
    return post(unit, meeting, to, appointmentOf({event->event}, meeting.words), subject, ItipMethod::Reply,
        itipReply(letter));
}

}  // namespace sp
