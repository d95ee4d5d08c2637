// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/formats/warning.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace sp {

/// Somebody in the header of a mail, as the header says: nothing is checked.
struct MailPerson {
    QString name;
    QString address;
    friend bool operator==(const MailPerson &, const MailPerson &) = default;
};

/// When a mail was written, on its writer's clock.
struct MailDate {
    Instant moment{};
    int offset = 0;  ///< Minutes east of UTC; 0 as well where the header does not say.
    friend bool operator==(const MailDate &, const MailDate &) = default;
};

/// Words of a mail that are to be read one after the other.
struct MailTextPart {
    QString text;
    bool html = false;
    friend bool operator==(const MailTextPart &, const MailTextPart &) = default;
};

/// What a mail brings besides its words; its content stays where the mail is.
struct MailAttachmentFacts {
    QString name;     ///< Without a path; empty when the mail gives none.
    QByteArray type;  ///< "application/pdf", in small letters.
    qint64 size = 0;  ///< Bytes, decoded.
    bool inlined = false;
    friend bool operator==(const MailAttachmentFacts &, const MailAttachmentFacts &) = default;
};

/// A calendar that came with the words (RFC 6047), for the calendar reader.
struct MailCalendarPart {
    QByteArray method;  ///< "REQUEST", of its Content-Type; may be empty.
    QByteArray bytes;
    friend bool operator==(const MailCalendarPart &, const MailCalendarPart &) = default;
};

/// What became of a mail for one recipient (RFC 3464 section 2.3).
struct DeliveryStatus {
    QString recipient;  ///< Final-Recipient, else Original-Recipient.
    QByteArray action;  ///< "failed", "delayed", "delivered", "relayed", "expanded"
    QByteArray status;  ///< "5.1.1"
    QString diagnostic;
    friend bool operator==(const DeliveryStatus &, const DeliveryStatus &) = default;
};

/// A field of the header that says how the mail came about; name in small letters.
struct MailHeaderField {
    QByteArray name;
    QString value;
    friend bool operator==(const MailHeaderField &, const MailHeaderField &) = default;
};

/// A mail as it came, taken apart. Ids are without their angle brackets.
struct IncomingMail {
    QString subject;
    std::vector<MailPerson> from, sender, replyTo, to, cc, bcc;
    std::optional<MailDate> date;
    QByteArray messageId;
    QByteArray inReplyTo;
    std::vector<QByteArray> references;
    std::vector<MailTextPart>
        texts;     ///< Of several forms of the same words the plain one, unless it is empty.
    QString html;  ///< The words as HTML, where the mail has them so.
    std::vector<MailAttachmentFacts> attachments;
    std::vector<MailCalendarPart> calendars;
    std::vector<DeliveryStatus> deliveries;
    std::vector<MailHeaderField>
        fields;  ///< Of what automatic mails are known by, and the list they came over.
    std::vector<QByteArray>
        protections;  ///< "smime.signed", "smime.encrypted", "pgp.signed", "pgp.encrypted", "tnef"
    std::vector<Warning> warnings;
    friend bool operator==(const IncomingMail &, const IncomingMail &) = default;
};

}  // namespace sp
