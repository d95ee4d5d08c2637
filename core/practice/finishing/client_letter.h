// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/finishing/invoice_mail.h"
#include "core/practice/people/client.h"
#include "core/practice/workspace/practice_settings.h"
#include "core/primitives/outbox/outbox.h"

namespace sp {

/// How the practice sends mail.
MailChannel channelOf(const PracticeSettings &settings);
/// A mail to whoever gets a payer's documents; class, subject, attachments and key are the caller's. Nothing
/// when the payer has no mail address. Fails with Refused "mail.sender_missing" when the practice has none.
Result<std::optional<MessageDraft>> letterTo(
    const Client &payer, const PracticeSettings &settings, const InvoiceMail &mail);

}  // namespace sp
