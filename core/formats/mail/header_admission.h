// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace sp {

/// True for text that may become the value of a header: no line break of any script, no control character.
bool isHeaderText(QStringView text);

/// True for the inside of a message id (RFC 5322 section 3.6.4): printable ASCII with one "@", no spaces or
/// brackets.
bool isMessageId(QByteArrayView text);

/// True for the name of a header that a caller may add: an RFC 5322 field name that composing does not write
/// itself.
bool isFreeHeaderName(QByteArrayView name);

/// True for a media type with optional parameters that a leaf part may have: "type/subtype" of RFC 2045
/// tokens, in printable ASCII, but neither multipart nor message (RFC 2046 forbids base64 there).
bool isLeafMediaType(QByteArrayView mime);

}  // namespace sp
