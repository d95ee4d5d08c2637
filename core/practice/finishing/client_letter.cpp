// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finishing/client_letter.h"

namespace sp {

MailChannel channelOf(const PracticeSettings &settings)
{
    return mailChannelFromName(settings.mailChannel).value_or(MailChannel::Eml);
}

Result<std::optional<MessageDraft>> letterTo(
    const Client &payer, const PracticeSettings &settings, const MailText &mail)
{
    if (payer.invoiceEmail().isEmpty())
        return std::optional<MessageDraft>();
    if (settings.seller.email.isEmpty())
        return Error{ErrorCode::Refused, "mail.sender_missing"};
    const QString &name = payer.details.billing.name;
    return std::optional(MessageDraft{.messageClass = {},
        .channel = channelOf(settings),
        .client = payer.id,
        .address = payer.invoiceEmail(),
        .name = name.isEmpty() ? payer.details.name : name,
        .subject = mail.subject,
        .body = mail.body,
        .idempotencyKey = {}});
}

}  // namespace sp
