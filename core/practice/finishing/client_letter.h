// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/people/client.h"
#include "core/practice/templates/template_kind.h"
#include "core/practice/workspace/practice_settings.h"
#include "core/primitives/outbox/outbox.h"

namespace sp {

/// How the practice sends mail.
MailChannel channelOf(const PracticeSettings &settings);
/// A mail to whoever gets a payer's documents; class, subject, attachments and key are the caller's. Nothing
/// when the payer has no mail address. Fails with Refused "mail.sender_missing" when the practice has none.
Result<std::optional<MessageDraft>> letterTo(
    const Client &payer, const PracticeSettings &settings, const MailText &mail);

}  // namespace sp
