// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/mail/reply_parts.h"

namespace sp {

/// Lines from `from` up to `to`.
struct LineRange {
    std::size_t from = 0;
    std::size_t to = 0;
};

/// Finds what is below the words in a stretch of lines that somebody wrote: the leave, the signature (behind
/// "-- " or a leave, or by what stands in it), what the program added, notices. Changes their roles; the
/// others stay Body. `sender`: their name or address as the mail's header gives it, if known.
void findSignature(
    const std::vector<MailLine> &lines, std::vector<LineRole> &roles, LineRange range, const QString &sender);

}  // namespace sp
