// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sp {

/// Text in the charset of this label (IANA, or as mail programs misspell it). Never fails: a label that
/// nobody knows, or that the bytes belie, is guessed: UTF-8 where the bytes are, else Windows-1252. What is
/// called ISO-8859-1 is read as Windows-1252 and GB2312 as GB 18030, of which they are parts.
QString mailText(QByteArrayView bytes, QByteArrayView label);

/// The text of a header field as it stands there, folded or not: encoded words (RFC 2047) are decoded, also
/// those that break its rules in the usual ways; 8-bit characters are guessed.
QString headerText(QByteArrayView raw);

/// What stands in base64, whatever else stands between.
QByteArray looseBase64(QByteArrayView text);

}  // namespace sp
