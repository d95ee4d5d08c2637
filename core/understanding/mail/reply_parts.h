// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/mail/mail_line.h"

namespace sp {

/// What a line of a mail is. Body: what the sender wrote now. Closing: the leave and the name below it, which
/// stay part of what was written. Attribution and Quotation: another mail. Signature, Notice: added to every
/// mail of the sender's.
enum class LineRole { Body, Closing, Attribution, Quotation, Signature, Notice };

/// A mail's text, taken apart.
struct ReplyParts {
    std::vector<MailLine> lines;
    std::vector<LineRole> roles;  ///< One for each line.

    /// What the sender wrote now, Body and Closing, without blanks at both ends.
    QString body() const;
    /// Every mail that is quoted, with the lines that say whose it is.
    QString quoted() const;
    /// The lines of the signature that are not blank, without its mark.
    QStringList signature() const;
};

/// Tells what was written from what was quoted or added. Linear in the length of the text.
ReplyParts separateReply(std::vector<MailLine> lines, QStringView sender = {});
ReplyParts separateReply(QStringView text, QStringView sender = {});

}  // namespace sp
