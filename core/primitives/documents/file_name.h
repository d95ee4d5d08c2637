// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sp {

/// `name` as a folder's name or a file's without its extension, by the rules of safeFileName() and at most
/// `longest` characters.
QString safeName(const QString &name, qsizetype longest);
/// `name` as a file name that Linux, macOS and Windows all accept: letters, digits, "-", "_", "." and "+" of
/// ASCII; accents dropped ("Müller" becomes "Muller"), everything else a single "-". At most 240 characters
/// with `extension`
/// ("pdf"), which is kept. Never empty: "document" then.
QString safeFileName(const QString &name, const QString &extension);

/// "Invoice_2026-0148.pdf"
QString invoiceFileName(const QString &number);
/// "Quote_Q-2026-0007.pdf"
QString quoteFileName(const QString &number);

}  // namespace sp
