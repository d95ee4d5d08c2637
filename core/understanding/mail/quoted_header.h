// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/mail/mail_line.h"

namespace sp {

/// How many lines, from `at` on, are a header that a mail program copied above the mail it quotes ("From: ...
/// Sent: ... To: ... Subject: ..."), with the rule above it; 0 when they are none.
std::size_t quotedHeaderLines(const std::vector<MailLine> &lines, std::size_t at);

/// Whether the line announces the whole of another mail: "-----Original Message-----", "Begin forwarded
/// message:".
bool announcesMail(const MailLine &line);

/// Whether the line asks to answer above it, as help desks do: "##- Please type your reply above this line
/// -##".
bool limitsReply(const MailLine &line);

/// Five or more of "_", "-" or "=" and nothing else.
bool isRule(QStringView plain);

}  // namespace sp
