// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/mail/signature_fields.h"

#include <QJsonObject>

namespace sp {

/// How the text of a mail is written. Unknown: it is looked at.
enum class MailBodyFormat { Plain, Html, Unknown };

/// What somebody knows of a mail besides its text.
struct MailContext {
    QString sender;  ///< "Anna Meier <anna@example.com>", or either of the two.
    QString senderAddress;
    QByteArray language;  ///< ISO 639-1, or empty.
};

/// The text of a mail, taken apart.
struct MailReading {
    QString body;            ///< What was written now; see ReplyParts::body().
    QString quoted;          ///< The mails it quotes.
    QStringList signature;   ///< The lines of the signature.
    SignatureFields fields;  ///< What signature and leave tell of the sender.
};

/// Reads any text in time linear in its length; 64 KiB take less than 50 ms.
MailReading readMailText(QStringView text, MailBodyFormat format, const MailContext &context = {});

/// "name", "title", "company", "site", "address", "zone", "locale" as texts and "phones", "fax", "emails",
/// "social" as lists, those that are known; "addressParts"; and "facts", each with field, value, confidence,
/// line and source.
QJsonObject fieldsJson(const SignatureFields &fields);

}  // namespace sp
