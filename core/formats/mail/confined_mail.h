// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/mail/mail_reader.h"
#include "core/ports/confined_parser.h"

namespace sp {

/// Reads the mails of strangers in a confined process and gives what readMail() gives. Without a parser it
/// reads them in this process, which is for tests: a program always has one, and where that cannot be started
/// nothing is read.
///
/// Blocks as ConfinedParser does; never inside a Unit.
class ForeignMails {
public:
    explicit ForeignMails(ConfinedParser *parser) : m_parser(parser) {}

    /// Fails as readMail(), or with "parser.too_costly", "parser.failed", "parser.unavailable".
    Result<IncomingMail> mail(const QByteArray &bytes) const;

private:
    ConfinedParser *m_parser;
};

/// What the confined process does with a request: the mail's bytes and nothing else.
QByteArray answerForeignMail(const QByteArray &request);

/// What a confined reader answers, and takes such an answer apart without trusting it. Fails as the reader
/// did, or with Refused "parser.failed" when the answer does not fit.
QByteArray packedMail(const Result<IncomingMail> &mail);
Result<IncomingMail> unpackedMail(QByteArrayView answer);

}  // namespace sp
