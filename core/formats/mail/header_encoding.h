// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace sp {

// Whole header fields, ending in "\n" and folded with "\n " at 78 octets wherever a blank allows it (RFC 5322
// section 2.1.1). The text passed isHeaderText(). GMime has such functions too, but its encoded words grow
// beyond the 75 octets of RFC 2047 section 2, cut characters in two, and leave text alone that only looks
// encoded.

/// A field of free text, such as Subject; in encoded words where plain ASCII would not say the same.
QByteArray textField(QByteArrayView name, const QString &text);

/// A person as RFC 5322 writes one, `address` in its wire form: anna@client.example, "Dr. Anna"
/// <anna@client.example>.
QByteArray mailbox(const QString &name, const QByteArray &address);

/// A field of several items that stay whole: mailboxes with separator ",", message ids with none.
QByteArray listField(QByteArrayView name, const std::vector<QByteArray> &items, QByteArrayView separator);

}  // namespace sp
