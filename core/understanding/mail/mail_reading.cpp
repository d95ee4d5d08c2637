// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/mail/mail_reading.h"

#include "core/understanding/mail/contact_marks.h"
#include "core/understanding/mail/html_lines.h"

#include <QJsonArray>

namespace sp {

namespace {

bool isList(ContactField field)
{
    return field == ContactField::Phone || field == ContactField::Fax || field == ContactField::Email ||
           field == ContactField::Social;
}

SignatureHints hintsOf(const MailContext &context)
{
    SignatureHints hints;
    hints.language = context.language;
    hints.senderAddress = context.senderAddress;
    QString name = context.sender;
    for (const TextSpan &span : addressesIn(context.sender)) {
        hints.senderAddress = context.sender.sliced(span.from, span.length);
        name.remove(hints.senderAddress);
        break;
    }
    hints.senderName = without(name, u"<>\"'").toString();
    return hints;
}

}  // namespace

MailReading readMailText(QStringView text, MailBodyFormat format, const MailContext &context)
{
    const bool html =
        format == MailBodyFormat::Html || (format == MailBodyFormat::Unknown && looksLikeHtml(text));
    const SignatureHints hints = hintsOf(context);
    const ReplyParts parts = separateReply(
        html ? htmlLines(text) : mailLines(text), QString(hints.senderName + u' ' + hints.senderAddress));
    return {parts.body(), parts.quoted(), parts.signature(), readSignature(signatureLines(parts), hints)};
}

QJsonObject fieldsJson(const SignatureFields &fields)
{
    QJsonObject json;
    QJsonArray facts;
    for (const SignatureFact &fact : fields.facts) {
        const QLatin1String name(contactFieldName(fact.field));
        facts += QJsonObject{{QStringLiteral("field"), name}, {QStringLiteral("value"), fact.value},
            {QStringLiteral("confidence"), fact.confidence}, {QStringLiteral("line"), fact.line},
            {QStringLiteral("source"),
                fact.line < 0 ? QStringLiteral("inferred") : QStringLiteral("signature")}};
        if (isList(fact.field))
            json.insert(name, QJsonArray::fromStringList(fields.values(fact.field)));
        else
            json.insert(name, fields.value(fact.field));
    }
    const PostalAddress &address = fields.address;
    if (json.contains(QLatin1String("address")))
        json.insert(QStringLiteral("addressParts"),
            QJsonObject{{QStringLiteral("street"), address.street},
                {QStringLiteral("postcode"), address.postcode}, {QStringLiteral("city"), address.city},
                {QStringLiteral("region"), address.region},
                {QStringLiteral("country"), QString::fromLatin1(address.country)}});
    if (!facts.isEmpty())
        json.insert(QStringLiteral("facts"), facts);
    return json;
}

}  // namespace sp
