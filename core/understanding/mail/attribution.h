// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/mail/mail_line.h"

namespace sp {

/// How many lines, from `at` on, say who wrote the mail that is quoted after them ("On Tue, 3 Mar 2026 at
/// 10:00, Anna <anna@example.com> wrote:"), which mail programs wrap over up to four; 0 when they do not. A
/// sentence of the writer's ("On Monday I wrote to you") is none.
std::size_t attributionLines(const std::vector<MailLine> &lines, std::size_t at);

/// Where such a line begins within one that begins with the answer ("Fine! On Tue, ... wrote:"), or -1.
qsizetype attributionWithin(const QString &line);
/// How much of a line is such a line where the quoted words follow behind it ("On ... wrote:   Hi"), or -1.
qsizetype attributionLength(const QString &line);

}  // namespace sp
