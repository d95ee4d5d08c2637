// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/mail/incoming_mail.h"

namespace sp {

/// What a mail may take (security.md, default 53).
struct MailReadOptions {
    qint64 mostBytes = 25LL * 1024 * 1024;
    int mostParts = 500;
    int deepest = 20;
    int mostHeaders = 1000;
    qint64 longestHeader = 64LL * 1024;
    qint64 mostText = 4LL * 1024 * 1024;  ///< Bytes of words, decoded; what is more is cut with a warning.
};

/// Takes a mail (RFC 5322, MIME) apart, with the mistakes that mails are full of. Called by the confined
/// process and by tests only: programs ask ForeignMails (confined_mail.h).
///
/// Fails with InvalidInput "mail.too_large" {bytes, limit}, "mail.too_many_headers" {limit},
/// "mail.header_too_long" {limit}, "mail.too_many_parts" {limit}, before anything is parsed, and
/// "mail.unreadable" for bytes that are no mail at all. Warnings: "mail.too_deep", "mail.text_cut".
Result<IncomingMail> readMail(const QByteArray &bytes, const MailReadOptions &options = {});

/// What the reader loads at its first use.
void loadMailReader();

}  // namespace sp
