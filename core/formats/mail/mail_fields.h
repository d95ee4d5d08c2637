// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/mail/incoming_mail.h"

namespace sp {

/// The people of a header field (RFC 5322 section 3.4), in its order; also of groups, with names in comments,
/// and of lists that break the rules in the usual ways.
std::vector<MailPerson> peopleOf(QByteArrayView raw);

/// A date of a header (RFC 5322 section 3.3 and 4.3), also as asctime() and ISO 8601 write it; nothing when
/// it is none. Names of zones that mean nothing to a program count as UTC.
std::optional<MailDate> mailDateOf(QByteArrayView raw);

/// The ids between angle brackets; where there are none, the words that look like ids.
std::vector<QByteArray> idsOf(QByteArrayView raw);

/// The value of a field before its parameters, in small letters: "text/plain", "attachment".
QByteArray valueOf(QByteArrayView raw);

/// A parameter of a field (RFC 2045, 2231), decoded; also where somebody put an encoded word.
QString parameterOf(QByteArrayView raw, QByteArrayView name);

/// The text with the lines joined that its program had wrapped (RFC 3676). `delSp`: the blank before the
/// break is not of the text.
QString unflowed(const QString &text, bool delSp);

}  // namespace sp
