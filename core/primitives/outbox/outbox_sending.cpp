// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/outbox/outbox.h"

namespace sp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto outcomeUnknown = "mail.outcome_unknown";

}  // namespace

void Outbox::registerJobs(JobRunner &runner)
{
    JobHandler handler = JobHandler::steps<Parcel, SendReceipt>(
        [this](Unit &unit, const Job &job) { return prepare(unit, job); },
        [](const Parcel &parcel, const JobProgress &progress) -> Result<SendReceipt> {
            // A mail that has begun to leave is waited for; one behind it in the queue goes another time.
            if (progress.canceled())
                return Error{ErrorCode::Unavailable, "mail.interrupted"};
            SP_TRY(mail, finished(parcel));
            return parcel.transport->send(mail);
        },
        [this](Unit &unit, const Job &job, const Result<SendReceipt> &answer, const JobVerdict &intended) {
            return record(unit, job, answer, intended);
        });
    handler.retry = RetryProfile::mail();
    runner.handle("outbox.send", std::move(handler));
    runner.handle(withdrawType, withdrawing());
}

Result<Outbox::Parcel> Outbox::pack(const OutboxMessage &message) const
{
    SP_TRY(hash, contentHash(message));
    if (hash != message.contentHash)
        return Error{ErrorCode::Conflict, "outbox.content_changed"};
    SP_TRY(sender, m_sender());
    SP_TRY(address, EmailAddress::create(message.address));
    const QString from = sender.address.text();
    Parcel parcel{{.from = std::move(sender),
                      .to = {{address, message.name}},
                      .subject = message.subject,
                      .bodyText = message.body,
                      .forms = OutgoingMail::Forms::TextAndHtml},
        {}, nullptr};
    parcel.mail.messageId = message.id.text() + '@' + from.mid(from.indexOf(u'@') + 1).toUtf8();
    parcel.mail.date = message.datedAt.value_or(message.createdAt);
    for (const AttachmentReference &reference : message.attachments) {
        SP_TRY(source, m_resolvers.at(reference.type)(reference));  // contentHash() found the resolver.
        parcel.attachments.emplace_back(reference.filename, std::move(source));
    }
    return parcel;
}

Result<OutgoingMail> Outbox::finished(const Parcel &parcel)
{
    OutgoingMail mail = parcel.mail;
    for (const auto &[filename, source] : parcel.attachments) {
        SP_TRY(attachment, source.make());
        attachment.filename = filename;
        mail.attachments.push_back(std::move(attachment));
    }
    return mail;
}

Result<OutgoingMail> Outbox::mail(MessageId id, Instant now) const
{
    SP_TRY(message, known(id));
    if (!message.datedAt)
        message.datedAt = now;
    SP_TRY(parcel, pack(message));
    return finished(parcel);
}

Result<JobVerdict> Outbox::settleUnsent(
    Unit &unit, OutboxMessage &message, MessageStatus from, const Error &error)
{
    message.status = MessageStatus::Failed;
    message.lastReason = error.reason;
    message.lastFacts = error.facts;
    SP_CHECK(saved(unit, message, from));
    return JobVerdict::finish();  // The outbox shows the failure; a dead job beside it would say it twice.
}

Result<std::variant<Outbox::Parcel, JobVerdict>> Outbox::prepare(Unit &unit, const Job &job)
{
    using Answer = std::variant<Parcel, JobVerdict>;
    const auto id = MessageId::parse(job.payload[u"message"].toString().toLatin1());
    if (!id)
        return Error{ErrorCode::Internal, "outbox.unknown"};
    SP_TRY(message, known(*id));
    const MessageStatus from = message.status;
    if (from == MessageStatus::Sending && message.channel == MailChannel::Smtp) {
        // The program ended between handing over and hearing the answer. Only a person may risk a second
        // mail.
        SP_TRY(verdict, settleUnsent(unit, message, from, {ErrorCode::Unavailable, outcomeUnknown}));
        return Answer(verdict);
    }
    if (from != MessageStatus::Scheduled && from != MessageStatus::Deferred && from != MessageStatus::Sending)
        return Answer(JobVerdict::finish());
    // Its job was called off with the holding; somebody may have tried that again by itself.
    if (message.lastReason == heldReason)
        return Answer(JobVerdict::finish());
    if (message.sendAt() > unit.now())
        return Answer(JobVerdict::postpone(message.sendAt(), message.lastReason));

    SP_TRY(outcome, askGates(message, unit.now(), GateQuestion::Moment::Send));
    if (follow(message, outcome) == Way::Closed) {
        SP_CHECK(saved(unit, message, from));
        return Answer(outcome.verdict.kind == GateVerdict::Kind::Hold
                          ? JobVerdict::postpone(message.notBefore, message.lastReason)
                          : JobVerdict::finish());
    }
    if (message.channel == MailChannel::Mailto) {
        message.status = MessageStatus::Queued;
        SP_CHECK(saved(unit, message, from));
        return Answer(JobVerdict::finish());
    }
    message.datedAt = message.datedAt.value_or(unit.now());
    auto parcel = pack(message);
    const auto transport = m_transports.find(message.channel);
    if (parcel && transport == m_transports.end())
        parcel = Error{ErrorCode::Refused, "outbox.no_transport",
            {{u"channel"_s, QString::fromLatin1(mailChannelName(message.channel))}}};
    if (!parcel) {
        SP_TRY(verdict, settleUnsent(unit, message, from, parcel.error()));
        return Answer(verdict);
    }
    parcel->transport = transport->second;
    message.status = MessageStatus::Sending;
    message.triedAt = unit.now();
    ++message.attempts;
    SP_CHECK(saved(unit, message, from));
    return Answer(*std::move(parcel));
}

Result<JobVerdict> Outbox::record(
    Unit &unit, const Job &job, const Result<SendReceipt> &answer, const JobVerdict &intended)
{
    const auto id = MessageId::parse(job.payload[u"message"].toString().toLatin1());
    SP_TRY(message, known(*id));
    const MessageStatus from = message.status;
    if (answer) {
        // A file is no mail yet: a person sends it and says so.
        const bool sent = !leavesByPerson(message.channel);
        message.status = sent ? MessageStatus::Sent : MessageStatus::Queued;
        if (sent)
            message.sentAt = answer->acceptedAt;
        message.providerId = answer->providerId;
        message.lastReason.clear();
        message.lastFacts = {};
        SP_CHECK(saved(unit, message, from));
        return intended;
    }
    if (intended.kind != JobVerdict::Kind::Retry || answer.error().reason == outcomeUnknown)
        return settleUnsent(unit, message, from, answer.error());
    message.status = MessageStatus::Deferred;
    message.notBefore = intended.at;
    message.lastReason = answer.error().reason;
    message.lastFacts = answer.error().facts;
    SP_CHECK(saved(unit, message, from));
    return intended;
}

}  // namespace sp
