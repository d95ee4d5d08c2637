// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the files that waited for a person to send them.
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

bool waitsNoMore(MessageStatus status)
{
    return status == MessageStatus::Canceled || status == MessageStatus::Sent;
}

}  // namespace

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
