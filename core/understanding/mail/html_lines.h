// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/mail/mail_line.h"

namespace sp {

/// The text of an HTML mail as a reader sees it, line by line, with what its markup says of quotations and
/// signatures. Nothing is loaded; what is hidden, styles, scripts and pictures are left out. Elements may
/// nest as deep as they like, only the outer 200 are told apart; takes time linear in the length.
std::vector<MailLine> htmlLines(QStringView html);

/// The same as one text.
QString htmlText(QStringView html);

/// Whether a text is HTML, by its first elements.
bool looksLikeHtml(QStringView text);

}  // namespace sp
