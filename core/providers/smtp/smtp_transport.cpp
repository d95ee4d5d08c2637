// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/smtp/smtp_transport.h"

#include "core/base/log.h"
#include "core/formats/mail/mail_message.h"
#include "core/providers/smtp/smtp_session.h"

#include <algorithm>

namespace sp {

namespace {

Result<SmtpEnvelope> envelopeOf(const OutgoingMail &mail)
{
    SP_TRY(sender, wireAddress(mail.from.address));
    SmtpEnvelope envelope{.sender = sender, .recipients = {}};
    for (const auto *addresses : {&mail.to, &mail.cc, &mail.bcc}) {
        for (const MailAddress &entry : *addresses) {
            SP_TRY(recipient, wireAddress(entry.address));
            // Somebody in To and in Bcc gets the mail once.
            if (std::ranges::find(envelope.recipients, recipient) == envelope.recipients.end())
                envelope.recipients.push_back(recipient);
        }
    }
    return envelope;
}

}  // namespace

SmtpTransport::SmtpTransport(SmtpSettings settings, const Clock &clock)
    : m_settings(std::move(settings)), m_clock(clock)
{
}

Result<SendReceipt> SmtpTransport::send(const OutgoingMail &mail)
{
    SP_TRY(bytes, composeMail(mail));
    SP_TRY(envelope, envelopeOf(mail));
    logInfo("Handing a mail to the submission server...");
    SmtpSession session(m_settings);
    const Result<Done> opened = session.open();
    const Result<SmtpReply> accepted =
        opened ? session.submit(envelope, bytes) : Result<SmtpReply>(opened.error());
    session.close();
    if (!accepted)
        return accepted.error();
    return SendReceipt{.providerId = accepted->text().toUtf8(), .acceptedAt = m_clock.now()};
}

}  // namespace sp
