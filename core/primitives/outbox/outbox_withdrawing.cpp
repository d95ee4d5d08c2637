// SPDX-License-Identifier: GPL-3.0-or-later
// What a person takes back or holds, and what becomes of the files that waited to be sent by hand.
#include "core/primitives/outbox/outbox.h"

namespace sp {

using namespace Qt::StringLiterals;

namespace {

/// When files are looked for again that lie where this program does not reach.
constexpr auto lookAgain = std::chrono::minutes(10);

struct Files {
    MailTransport *transport;
    std::vector<QString> names;
};

/// A mail that was written whole, or the attachments that lie beside a mail link.
std::vector<QString> namesOf(const OutboxMessage &message)
{
    if (message.channel == MailChannel::Eml)
        return {QString::fromUtf8(message.providerId)};
    std::vector<QString> names;
    for (const AttachmentReference &reference : message.attachments)
        names.push_back(reference.filename);
    return names;
}

QJsonObject statusFact(MessageStatus status)
{
    return {{u"status"_s, QString::fromLatin1(messageStatusName(status))}};
}

bool waitsNoMore(MessageStatus status)
{
    return status == MessageStatus::Canceled || status == MessageStatus::Sent;
}

}  // namespace

Result<Done> Outbox::hold(Unit &unit, MessageId id)
{
    SP_TRY(message, known(id));
    const MessageStatus from = message.status;
    if (from != MessageStatus::Scheduled && from != MessageStatus::Deferred)
        return Error{ErrorCode::Conflict, "outbox.too_late", statusFact(from)};
    message.status = MessageStatus::Deferred;
    message.lastReason = heldReason;
    message.lastFacts = {};
    SP_CHECK(m_jobs.cancelKey(unit, sendType, id.text()));
    return saved(unit, message, from);
}

Result<Done> Outbox::release(Unit &unit, MessageId id)
{
    SP_TRY(window, undoWindow());
    SP_TRY(message, known(id));
    const MessageStatus from = message.status;
    if (from != MessageStatus::Deferred || message.lastReason != heldReason)
        return Error{ErrorCode::Conflict, "outbox.not_held", statusFact(from)};
    message.status = MessageStatus::Scheduled;
    message.undoUntil = unit.now() + window;
    message.lastReason.clear();
    SP_CHECK(wake(unit, message));
    return saved(unit, message, from);
}

Result<Done> Outbox::restore(Unit &unit, MessageId id)
{
    SP_TRY(message, known(id));
    const MessageStatus from = message.status;
    if (from != MessageStatus::Canceled)
        return Error{ErrorCode::Conflict, "outbox.not_canceled", statusFact(from)};
    message.status = MessageStatus::Deferred;
    message.lastReason = heldReason;
    message.lastFacts = {};
    return saved(unit, message, from);
}

Result<Done> Outbox::clearAway(Unit &unit, const OutboxMessage &message, MessageStatus from)
{
    if (from != MessageStatus::Queued || !leavesByPerson(message.channel))
        return Done{};
    SP_CHECK(m_jobs.schedule(unit, withdrawType, message.id.text(),
        {{u"message"_s, QString::fromLatin1(message.id.text())}}, unit.now()));
    return Done{};
}

JobHandler Outbox::withdrawing()
{
    JobHandler handler = JobHandler::steps<Files, Done>(
        [this](Unit &unit, const Job &job) -> Result<std::variant<Files, JobVerdict>> {
            using Answer = std::variant<Files, JobVerdict>;
            const auto id = MessageId::parse(job.payload[u"message"].toString().toLatin1());
            if (!id)
                return Error{ErrorCode::Internal, "outbox.unknown"};
            SP_TRY(message, known(*id));
            // Whatever the channel, such files lie in the folder that mail files are written to.
            const auto folder = m_transports.find(MailChannel::Eml);
            if (!waitsNoMore(message.status))
                return Answer(JobVerdict::finish());
            // Without the folder nothing is known of the file: whoever has it next takes it away.
            if (folder == m_transports.end())
                return Answer(JobVerdict::postpone(unit.now() + lookAgain, {}));
            return Answer(Files{folder->second, namesOf(message)});
        },
        [](const Files &files, const JobProgress &) -> Result<Done> {
            return files.transport->withdraw(files.names);
        },
        [](Unit &, const Job &, const Result<Done> &, const JobVerdict &intended) -> Result<JobVerdict> {
            return intended;
        });
    handler.retry = RetryProfile::mail();
    return handler;
}

}  // namespace sp
