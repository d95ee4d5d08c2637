// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/mail/incoming_mail.h"

namespace sp {

/// All words of a mail as one text: its parts one below the other, those in HTML as a reader sees them.
QString mailWords(const IncomingMail &mail);

/// "2026-03-03T10:04:00+01:00"
QString isoText(const MailDate &date);

/// "Anna Meier <anna@example.com>", with quotes where the name needs them.
QString personText(const MailPerson &person);

}  // namespace sp
