// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/mail_transport.h"

namespace sp {

/// The longest link that mail programs take: Windows cuts a command line's address at 2083 characters.
inline constexpr qsizetype longestMailtoLink = 2000;

/// A link (RFC 6068) that opens the owner's mail program with recipients, subject and text filled in: ASCII
/// only, spaces as %20, line breaks as %0D%0A. The mail program uses its own sender, date and message id.
///
/// Fails with Refused "mail.mailto_attachments" (a link carries no files), Refused "mail.mailto_too_long"
/// {length, limit}, and the reasons of composeMail().
Result<QByteArray> mailtoLink(const OutgoingMail &mail);

}  // namespace sp
