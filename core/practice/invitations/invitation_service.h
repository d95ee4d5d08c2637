// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/invitations/invitation_letter.h"
#include "core/practice/invitations/invitation_store.h"
#include "core/practice/invitations/itip_judgement.h"
#include "core/practice/people/people_service.h"
#include "core/practice/scheduling/calendar_service.h"
#include "core/practice/services/service_store.h"
#include "core/practice/workspace/settings_store.h"
#include "core/primitives/jobs/job_runner.h"
#include "core/primitives/outbox/outbox.h"

namespace sp {

/// Somebody who was invited has answered.
struct InvitationAnswered {
    EventId event;
    std::optional<ClientId> client;
    QByteArray participation;
    EventRecord record() const;
};

/// Somebody who was invited asks for another time.
struct TimeProposed {
    ProposalId proposal;
    EventId event;
    std::optional<ClientId> client;
    EventRecord record() const;
};

/// A message about meetings as it came in.
struct ItipMail {
    CalendarFile file;    ///< Read by ForeignFiles.
    QString sender = {};  ///< Who wrote the mail, as its From says; empty where nobody knows.
};

/// What became of one event of a message.
struct ItipTaken {
    QByteArray uid;
    QString summary;
    ItipVerdict verdict;
    std::optional<EventId> event = {};
};

/// Whether what is doubtful is gone by all the same, because the owner said so.
enum class ItipTrust { Judged, Believed };

/// Invitations by mail: asks clients to what the calendar holds, tells them what changes, and takes in what
/// they and others answer. Who was invited once is told of every change from then on, some time after the
/// last of them, so that five drags of a mouse make one mail. All mail goes through the outbox.
class InvitationService {
public:
    InvitationService(Database &database, CalendarService &calendar, PeopleService &people,
        ServiceStore &services, SettingsStore &settings, Outbox &outbox)
        : m_store(database), m_jobs(database), m_calendar(calendar), m_people(people), m_services(services),
          m_settings(settings), m_outbox(outbox)
    {
    }
    const InvitationStore &store() const { return m_store; }

    /// How long after a change its letter is written.
    static constexpr std::chrono::seconds settling{30};
    static constexpr auto tellJob = "invitation.tell";
    /// Attachments of this type are letters; see attachment().
    static constexpr auto letterType = "invitation";

    void follow(EventBus &bus);
    void registerJobs(JobRunner &runner);
    Result<AttachmentSource> attachment(const AttachmentReference &reference) const;

    /// Asks the client of an entry to it, or tells them once more; a series is told of whole. Fails with
    /// NotFound "event.unknown", Refused "invitation.no_client", "invitation.no_address",
    /// "invitation.canceled", "invitation.not_ours" (somebody else organises it), or "mail.sender_missing".
    Result<MessageId> invite(Unit &unit, const EventId &event);

    /// Takes a message in, event by event. Fails with InvalidInput "itip.not_a_message" when the file has no
    /// METHOD that is known, or as CalendarService::take().
    Result<std::vector<ItipTaken>> take(Unit &unit, const ItipMail &mail, ItipTrust trust);

    /// Answers an invitation of somebody else: a mail to its organiser, and what is declined leaves the
    /// calendar. Fails with NotFound "event.unknown", Refused "invitation.no_organizer",
    /// "mail.sender_missing", or InvalidInput "invitation.participation" {participation}.
    Result<MessageId> answer(
        Unit &unit, const EventId &event, const QByteArray &participation, const QString &remark = {});

    /// The appointment moves to the time that was asked for; everybody who was invited is told. Fails with
    /// NotFound "proposal.unknown", Conflict "proposal.settled", or as CalendarService::move().
    Result<Done> accept(Unit &unit, const ProposalId &proposal);
    /// The appointment stays, and they are told so. Fails as accept().
    Result<Done> decline(Unit &unit, const ProposalId &proposal, const QString &remark = {});

private:
    struct Meeting {
        std::vector<StoredEvent> stored;
        std::optional<Client> client;
        MeetingWords words;
        CalendarPerson organizer;
        QString signedBy;
        billing::Party seller;
        MailChannel channel;
    };
    Result<std::vector<StoredEvent>> stored(const QByteArray &uid) const;
    Result<Meeting> meeting(const QByteArray &uid, const std::optional<ClientId> &client) const;
    Result<MeetingFacts> facts(const QByteArray &uid) const;
    Result<CalendarEvent> onOurClock(CalendarEvent event, const MeetingFacts &facts) const;

    Result<Done> changed(Unit &unit, const EventId &event);
    Result<Done> tell(Unit &unit, const QByteArray &uid);
    Result<MessageId> tellNow(
        Unit &unit, const Meeting &meeting, Invitation invitation, LetterSubject subject);
    Result<MessageId> post(Unit &unit, const Meeting &meeting, const Invitation &invitation,
        const AppointmentWords &appointment, LetterSubject subject, ItipMethod method,
        const QByteArray &content);

    Result<std::optional<EventId>> obey(Unit &unit, ItipFate fate, const CalendarEvent &event,
        const EventRemark &remark, const MeetingFacts &facts);
    Result<std::optional<EventId>> takeIn(Unit &unit, CalendarEvent event, const EventRemark &remark);
    Result<std::optional<EventId>> callOff(
        Unit &unit, const CalendarEvent &event, const EventRemark &remark, const MeetingFacts &facts);
    Result<std::optional<EventId>> noteAnswer(
        Unit &unit, const CalendarEvent &event, const EventRemark &remark, const MeetingFacts &facts);
    Result<std::optional<EventId>> noteProposal(
        Unit &unit, const CalendarEvent &event, const EventRemark &remark, const MeetingFacts &facts);
    Result<TimeProposal> openProposal(const ProposalId &id) const;

    InvitationStore m_store;
    JobStore m_jobs;
    CalendarService &m_calendar;
    PeopleService &m_people;
    ServiceStore &m_services;
    SettingsStore &m_settings;
    Outbox &m_outbox;
};

}  // namespace sp
