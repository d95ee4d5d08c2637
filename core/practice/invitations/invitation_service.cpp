// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/invitations/invitation_service.h"

#include "core/practice/billing/service/buyer_of.h"
#include "core/practice/finishing/client_letter.h"
#include "core/practice/sessions/session_service.h"
#include "core/practice/templates/letter.h"

#include <algorithm>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

QString fileName(ItipMethod method)
{
    return method == ItipMethod::Cancel  ? u"cancel.ics"_s
           : method == ItipMethod::Reply ? u"reply.ics"_s
                                         : u"invite.ics"_s;
}

/// What a letter says, whenever it is written.
Digest saidBy(ItipLetter letter)
{
    letter.stamp = Instant();
    return sha256({itipRequest(letter)});
}

}  // namespace

EventRecord InvitationAnswered::record() const
{
    return {"invitation.answered", "event", event.bytes(),
        {{u"participation"_s, QString::fromLatin1(participation)}}};
}

EventRecord TimeProposed::record() const
{
    return {"invitation.time_proposed", "event", event.bytes(),
        {{u"proposal"_s, QString::fromLatin1(proposal.text())}}};
}

void InvitationService::follow(EventBus &bus)
{
    bus.hear<OccurrencesMoved>([this](Unit &unit, const OccurrencesMoved &moved) -> Result<Done> {
        SP_CHECK(changed(unit, moved.from));
        return moved.to == moved.from ? Result<Done>(Done{}) : changed(unit, moved.to);
    });
    bus.hear<OccurrencesCanceled>(
        [this](Unit &unit, const OccurrencesCanceled &canceled) { return changed(unit, canceled.event); });
    bus.hear<MeetingChanged>(
        [this](Unit &unit, const MeetingChanged &meeting) { return changed(unit, meeting.event); });
    bus.hear<SeriesReplaced>(
        [this](Unit &unit, const SeriesReplaced &replaced) { return changed(unit, replaced.event); });
}

void InvitationService::registerJobs(JobRunner &runner)
{
    runner.handle(tellJob, JobHandler::simple([this](Unit &unit, const Job &job) {
        return tell(unit, job.payload.value(u"uid"_s).toString().toUtf8());
    }));
}

Result<AttachmentSource> InvitationService::attachment(const AttachmentReference &reference) const
{
    SP_TRY(letter, m_store.letter(LetterId(reference.id)));
    if (!letter)
        return Error{ErrorCode::NotFound, "invitation.no_letter"};
    const MailAttachment file{reference.filename, itipMediaType(letter->method), letter->content};
    return AttachmentSource{sha256({letter->content}), [file]() -> Result<MailAttachment> { return file; }};
}

Result<std::vector<StoredEvent>> InvitationService::stored(const QByteArray &uid) const
{
    SP_TRY(events, m_calendar.store().overrides(uid));
    SP_TRY(whole, m_calendar.store().findByUid(uid, {}));
    if (whole)
        events.insert(events.begin(), *std::move(whole));
    return events;
}

Result<InvitationService::Meeting> InvitationService::meeting(
    const QByteArray &uid, const std::optional<ClientId> &client) const
{
    SP_TRY(settings, m_settings.practice());
    if (settings.seller.email.isEmpty())
        return Error{ErrorCode::Refused, "mail.sender_missing"};
    SP_TRY(events, stored(uid));
    SP_TRY(ours, TimeZone::create(settings.zone));
    Meeting meeting{std::move(events), {}, {.title = settings.seller.name, .ours = ours, .theirs = ours},
        {.name = settings.seller.name, .email = settings.seller.email},
        settings.practitioner.isEmpty() ? settings.seller.name : settings.practitioner, settings.seller,
        channelOf(settings)};
    if (const auto own = billing::languageFromCode(settings.locale))
        meeting.words.language = *own;
    if (client) {
        SP_TRY(found, m_people.client(*client));
        const auto theirs = TimeZone::create(found.details.zone);
        meeting.words.theirs = theirs ? *theirs : ours;
        meeting.words.language = languageOf(found, settings);
        meeting.client = std::move(found);
    }
    if (meeting.stored.empty())
        return meeting;
    const StoredEvent &first = meeting.stored.front();
    meeting.words.by = first.meeting.by;
    if (first.service) {
        SP_TRY(service, m_services.service(*first.service));
        meeting.words.title = service.details.name;
    }
    // A calendar may be on a clock of its own, such as that of the city where sessions take place.
    if (first.event.when.start.zone)
        meeting.words.ours = *first.event.when.start.zone;
    return meeting;
}

Result<MessageId> InvitationService::invite(Unit &unit, const EventId &id)
{
    SP_TRY(event, m_calendar.store().find(id));
    if (!event)
        return Error{ErrorCode::NotFound, "event.unknown"};
    if (event->event.organizer)
        return Error{ErrorCode::Refused, "invitation.not_ours"};
    if (!event->client)
        return Error{ErrorCode::Refused, "invitation.no_client"};
    SP_TRY(meeting, this->meeting(event->event.uid, event->client));
    if (meeting.client->email().isEmpty())
        return Error{ErrorCode::Refused, "invitation.no_address"};
    SP_TRY(before, m_store.find(event->event.uid));
    Invitation invitation = before.value_or(Invitation{.uid = event->event.uid, .letters = 0});
    invitation.client = event->client;
    invitation.address = meeting.client->email();
    invitation.name = meeting.client->details.name;
    if (meetingEvents(meeting.stored, meeting.words, 0).empty())
        return Error{ErrorCode::Refused, "invitation.canceled"};
    return tellNow(unit, meeting, std::move(invitation), LetterSubject::Invited);
}

Result<Done> InvitationService::changed(Unit &unit, const EventId &id)
{
    SP_TRY(event, m_calendar.store().find(id));
    if (!event)
        return Done{};
    SP_TRY(invitation, m_store.find(event->event.uid));
    if (!invitation)
        return Done{};
    SP_CHECK(m_jobs.schedule(unit, tellJob, event->event.uid,
        {{u"uid"_s, QString::fromUtf8(event->event.uid)}}, unit.now() + settling));
    return Done{};
}

Result<Done> InvitationService::tell(Unit &unit, const QByteArray &uid)
{
    SP_TRY(invitation, m_store.find(uid));
    if (!invitation)
        return Done{};
    SP_TRY(meeting, this->meeting(uid, invitation->client));
    const auto events = meetingEvents(meeting.stored, meeting.words, invitation->sequence);
    if (events.empty()) {
        if (!invitation->calledOff)
            SP_CHECK(tellNow(unit, meeting, *std::move(invitation), LetterSubject::CalledOff));
        return Done{};
    }
    const CalendarPerson attendee{.name = invitation->name, .email = invitation->address};
    const Digest now =
        saidBy({events, meeting.organizer, attendee, {}, {}, meeting.words.by == MeetsBy::Video});
    if (invitation->calledOff || now != invitation->told)
        SP_CHECK(tellNow(unit, meeting, *std::move(invitation), LetterSubject::Changed));
    return Done{};
}

Result<MessageId> InvitationService::tellNow(
    Unit &unit, const Meeting &meeting, Invitation invitation, LetterSubject subject)
{
    // What was told before is told anew under a higher number, or nobody's calendar would take it.
    int sequence = invitation.letters == 0 ? 0 : invitation.sequence + 1;
    for (const StoredEvent &each : meeting.stored)
        sequence = std::max(sequence, each.event.sequence);
    const CalendarPerson attendee{.name = invitation.name, .email = invitation.address};
    const bool off = subject == LetterSubject::CalledOff;
    std::vector<CalendarEvent> events;
    if (off) {
        // The meeting itself may be gone, so it is named by what was last told of it.
        CalendarEvent named;
        named.uid = invitation.uid;
        named.when.start = {
            std::chrono::floor<std::chrono::seconds>(LocalTime(invitation.startsAt.time_since_epoch())),
            TimeKind::Utc, {}};
        named.summary = meeting.words.title;
        named.sequence = sequence;
        if (!meeting.stored.empty()) {
            named.when.start = meeting.stored.front().event.when.start;
            named.end = meeting.stored.front().event.end;
            named.length = meeting.stored.front().event.length;
        }
        events.push_back(std::move(named));
    } else {
        events = meetingEvents(meeting.stored, meeting.words, sequence);
    }
    const ItipLetter letter{
        events, meeting.organizer, attendee, unit.now(), {}, meeting.words.by == MeetsBy::Video};
    invitation.told = saidBy(letter);
    invitation.sequence = sequence;
    invitation.startsAt = eventSpan(events.front(), meeting.words.ours).start;
    invitation.calledOff = off;
    ++invitation.letters;
    SP_CHECK(m_store.keep(invitation, unit.now()));
    return post(unit, meeting, invitation, appointmentOf(events, meeting.words), subject,
        off ? ItipMethod::Cancel : ItipMethod::Request, off ? itipCancel(letter) : itipRequest(letter));
}

Result<MessageId> InvitationService::post(Unit &unit, const Meeting &meeting, const Invitation &invitation,
    const AppointmentWords &appointment, LetterSubject subject, ItipMethod method, const QByteArray &content)
{
    const auto id = unit.newId<LetterTag>();
    SP_CHECK(m_store.addLetter({id, invitation.uid, invitation.client, method, content}, unit.now()));
    const QString given = meeting.client ? meeting.client->details.given : QString();
    templates::FactTable people =
        letterFacts(meeting.seller, {.name = invitation.name}, {meeting.signedBy, given});
    if (!given.isEmpty())
        people.insert_or_assign("client.greeting_name", given);
    std::optional<TemplateInForce> wording;
    if (const auto kind = wordingOf(subject)) {
        SP_TRY(inForce, mailWording(unit, *kind, appointment.language));
        wording = std::move(inForce);
    }
    const MailText mail =
        appointmentMail(subject, appointment, people, wording ? std::optional(wording->text) : std::nullopt);
    SP_TRY(message, m_outbox.enqueue(unit, MessageDraft{.messageClass = "invitation",
                                               .channel = meeting.channel,
                                               .client = invitation.client,
                                               .address = invitation.address,
                                               .name = invitation.name,
                                               .subject = mail.subject,
                                               .body = mail.body,
                                               .attachments = {{letterType, id.bytes(), fileName(method)}},
                                               .subjectType = "invitation",
                                               .subjectId = id.bytes(),
                                               .idempotencyKey = "invitation:" + id.text()}));
    if (wording)
        auditWording(unit, message, *wordingOf(subject), *wording);
    unit.audit("invitation.told", "letter", id,
        {{u"method"_s, QString::fromLatin1(itipMethodName(method))}, {u"sequence"_s, invitation.sequence}});
    unit.touch("invitations");
    return message;
}

}  // namespace sp
