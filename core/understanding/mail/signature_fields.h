// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/mail/reply_parts.h"
#include "core/values/contact_point.h"

namespace sp {

/// What a signature may tell. Zone: an IANA name. Locale: a BCP 47 tag. Site and Social: with their scheme.
enum class ContactField { Name, Title, Company, Phone, Fax, Email, Site, Social, Address, Zone, Locale };

/// One thing that a signature tells, and how sure that is.
struct SignatureFact {
    ContactField field = ContactField::Name;
    QString value;
    double confidence = 0;  ///< 0 to 1.
    int line = -1;          ///< Which of the lines given said so; -1: what is known of the sender.
};

/// What is known beside the signature.
struct SignatureHints {
    QString senderName;
    QString senderAddress;
    QByteArray language;  ///< ISO 639-1 of the mail, or empty.
};

struct SignatureFields {
    std::vector<SignatureFact> facts;
    PostalAddress address;  ///< The parts of the Address fact.

    /// The surest value, or an empty one.
    QString value(ContactField field) const;
    /// In the order of the lines, each once.
    QStringList values(ContactField field) const;
};

/// The name under which a field is told to programs: "name", "phones".
const char *contactFieldName(ContactField field);

/// Reads the lines of a signature (ReplyParts::signature()), or of a leave with a name. Numbers become E.164
/// by the country that the signature, the addresses in it or the language point to; one whose country nobody
/// can tell is left out, as is whatever is not sure: wrong facts are worse than none.
SignatureFields readSignature(const QStringList &lines, const SignatureHints &hints);

/// The lines from which readSignature() reads: the signature's, and else those of the leave.
QStringList signatureLines(const ReplyParts &parts);

}  // namespace sp
