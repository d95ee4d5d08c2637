// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mail/confined_mail.h"

#include "core/formats/confined/parcel.h"

namespace sp {

namespace {

constexpr qsizetype mostPeople = 2000;
constexpr qsizetype mostParts = 2000;
/// The longest header, each byte of which may become three.
constexpr qsizetype longestField = 256 * 1024;
constexpr qsizetype longestText = 16LL * 1024 * 1024;
constexpr qsizetype largestCalendar = 1024 * 1024;

}  // namespace

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, MailPerson> &person)
{
    parcel.text(person.name, longestField);
    parcel.text(person.address, longestField);
    parcel.require(!person.name.isEmpty() || !person.address.isEmpty());
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, MailDate> &date)
{
    constexpr int day = 24 * 60;
    carry(parcel, date.moment);
    parcel.whole(date.offset, -day, day);
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, MailTextPart> &part)
{
    parcel.text(part.text, longestText);
    parcel.flag(part.html);
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, MailAttachmentFacts> &facts)
{
    parcel.text(facts.name, longestField);
    parcel.bytes(facts.type, longestField);
    parcel.whole(facts.size, 0, std::numeric_limits<qint64>::max());
    parcel.flag(facts.inlined);
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, MailCalendarPart> &part)
{
    parcel.bytes(part.method, longestField);
    parcel.bytes(part.bytes, largestCalendar);
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, DeliveryStatus> &status)
{
    parcel.text(status.recipient, longestField);
    parcel.bytes(status.action, longestField);
    parcel.bytes(status.status, longestField);
    parcel.text(status.diagnostic, longestField);
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, MailHeaderField> &field)
{
    parcel.bytes(field.name, longestField);
    parcel.text(field.value, longestField);
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, IncomingMail> &mail)
{
    parcel.text(mail.subject, longestField);
    for (auto *people : {&mail.from, &mail.sender, &mail.replyTo, &mail.to, &mail.cc, &mail.bcc})
        parcel.list(*people, mostPeople);
    parcel.optional(mail.date);
    parcel.bytes(mail.messageId, longestField);
    parcel.bytes(mail.inReplyTo, longestField);
    parcel.list(mail.references, mostPeople);
    parcel.list(mail.texts, mostParts);
    parcel.text(mail.html, longestText);
    parcel.list(mail.attachments, mostParts);
    parcel.list(mail.calendars, mostParts);
    parcel.list(mail.deliveries, mostParts);
    parcel.list(mail.fields, mostParts);
    parcel.list(mail.protections, mostParts);
    parcel.list(mail.warnings, mostParts);
}

QByteArray packedMail(const Result<IncomingMail> &mail)
{
    ParcelWriter parcel;
    parcel.flag(mail.has_value());
    if (mail)
        carry(parcel, *mail);
    else
        carryError(parcel, mail.error());
    return parcel.written();
}

Result<IncomingMail> unpackedMail(QByteArrayView answer)
{
    ParcelReader parcel(answer, "mail");
    bool read = false;
    parcel.flag(read);
    IncomingMail mail;
    Error error;
    if (read)
        carry(parcel, mail);
    else
        carryError(parcel, error);
    if (!parcel.atEnd())
        return Error{ErrorCode::Refused, "parser.failed", {}, "the answer does not fit"};
    if (!read)
        return error;
    return mail;
}

QByteArray answerForeignMail(const QByteArray &request)
{
    return packedMail(readMail(request));
}

Result<IncomingMail> ForeignMails::mail(const QByteArray &bytes) const
{
    if (!m_parser)
        return readMail(bytes);
    // Too large a mail is not even handed over.
    if (const qint64 limit = MailReadOptions().mostBytes; bytes.size() > limit)
        return Error{ErrorCode::InvalidInput, "mail.too_large",
            {{QStringLiteral("bytes"), bytes.size()}, {QStringLiteral("limit"), limit}}};
    SP_TRY(answer, m_parser->answer(ForeignKind::Mail, bytes));
    return unpackedMail(answer);
}

}  // namespace sp
