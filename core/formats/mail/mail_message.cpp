// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mail/mail_message.h"

#include "core/base/bytes.h"
#include "core/formats/mail/header_admission.h"
#include "core/formats/mail/header_encoding.h"
#include "core/formats/mail/mail_html.h"

#include <gmime/gmime.h>

#include <QDateTime>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <memory>

namespace sp {

namespace {

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

/// RFC 5322 section 2.1.1: a line should stay below this many octets; longer text is encoded, which wraps it.
constexpr qsizetype preferredLine = 78;

Error injection(const QByteArray &header)
{
    return {ErrorCode::InvalidInput, "mail.header_injection",
        {{QStringLiteral("header"), QString::fromUtf8(header.left(80))}}};
}

Result<Done> admitAddresses(const std::vector<MailAddress> &addresses, const QByteArray &header)
{
    for (const MailAddress &address : addresses) {
        if (!isHeaderText(address.name) || !isHeaderText(address.address.text()))
            return injection(header);
        SP_CHECK(wireAddress(address.address));
    }
    return Done{};
}

Result<Done> admitThread(const OutgoingMail &mail)
{
    if (!isMessageId(mail.messageId))
        return injection("Message-ID");
    if (!mail.inReplyTo.isEmpty() && !isMessageId(mail.inReplyTo))
        return injection("In-Reply-To");
    if (!std::ranges::all_of(mail.references, [](const QByteArray &id) { return isMessageId(id); }))
        return injection("References");
    return Done{};
}

QString unixLines(QString text)
{
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

/// Plain where every relay leaves the text alone, quoted-printable where it stays mostly readable, base64
/// otherwise.
GMimeContentEncoding bodyEncoding(const QByteArray &utf8)
{
    const auto foreign =
        std::ranges::count_if(utf8, [](char c) { return (c < 0x20 && c != '\n' && c != '\t') || c == 0x7F; });
    if (foreign * 3 > utf8.size())
        return GMIME_CONTENT_ENCODING_BASE64;
    bool plain = foreign == 0;
    for (const QByteArray &line : utf8.split('\n')) {
        // Relays strip trailing blanks and mailboxes escape "From "; encoding protects both.
        plain = plain && line.size() <= preferredLine && !line.endsWith(' ') && !line.endsWith('\t') &&
                !line.startsWith("From ");
    }
    return plain ? GMIME_CONTENT_ENCODING_7BIT : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE;
}

void setContent(GMimePart *part, const QByteArray &bytes, GMimeContentEncoding encoding)
{
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part, content.get());
    g_mime_part_set_content_encoding(part, encoding);
}

Owned<GMimeObject> textPart(const char *subtype, const QString &text)
{
    QByteArray utf8 = unixLines(text).toUtf8();
    if (!utf8.endsWith('\n'))
        utf8 += '\n';
    const GMimeContentEncoding encoding = bodyEncoding(utf8);
    if (encoding == GMIME_CONTENT_ENCODING_BASE64)
        utf8.replace("\n",
            "\r\n");  // Inside base64 nobody else writes the canonical line ends (RFC 2045 section 6.8).
    GMimePart *part = g_mime_part_new_with_type("text", subtype);
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset", "utf-8");
    setContent(part, utf8, encoding);
    return Owned<GMimeObject>(GMIME_OBJECT(part));
}

Owned<GMimeObject> bytesPart(const MailAttachment &attachment)
{
    GMimePart *part = g_mime_part_new();
    const Owned<GMimeContentType> type(g_mime_content_type_parse(nullptr, attachment.mime.constData()));
    g_mime_object_set_content_type(GMIME_OBJECT(part), type.get());
    setContent(part, attachment.bytes, GMIME_CONTENT_ENCODING_BASE64);
    return Owned<GMimeObject>(GMIME_OBJECT(part));
}

Owned<GMimeObject> attachmentPart(const MailAttachment &attachment)
{
    Owned<GMimeObject> part = bytesPart(attachment);
    g_mime_object_set_disposition(part.get(), GMIME_DISPOSITION_ATTACHMENT);
    // Only the disposition names the file: the older "name" parameter has no encoding that all readers share.
    g_mime_object_set_content_disposition_parameter(
        part.get(), "filename", attachment.filename.toUtf8().constData());
    return part;
}

/// A line of our own making that no text contains, from the message id and what it divides.
QByteArray boundary(const OutgoingMail &mail, QByteArrayView what)
{
    QByteArray candidate;
    QByteArray seed = mail.messageId;
    const QByteArray text = mail.bodyText.toUtf8();
    do {
        const Digest digest = sha256({what, seed});
        candidate = "=_sp_" + hex(digest).left(32);
        seed = candidate;
    } while (text.contains(candidate));
    return candidate;
}

/// A message about a meeting, which calendars look for among the forms of the words (RFC 6047 section 2.4).
bool isMeeting(const MailAttachment &attachment)
{
    const QByteArray mime = attachment.mime.toLower();
    return mime.startsWith("text/calendar") && mime.contains("method=");
}

/// The words: alone, or with what says the same in HTML or to a calendar, the better form last (RFC 2046
/// section 5.1.4).
Owned<GMimeObject> words(const OutgoingMail &mail)
{
    Owned<GMimeObject> text = textPart("plain", mail.bodyText);
    const bool html = mail.forms == OutgoingMail::Forms::TextAndHtml;
    const auto meeting = std::ranges::find_if(mail.attachments, isMeeting);
    if (!html && meeting == mail.attachments.end())
        return text;
    Owned<GMimeObject> both(GMIME_OBJECT(g_mime_multipart_new_with_subtype("alternative")));
    g_mime_multipart_set_boundary(GMIME_MULTIPART(both.get()), boundary(mail, "alternative").constData());
    g_mime_multipart_add(GMIME_MULTIPART(both.get()), text.get());
    if (html)
        g_mime_multipart_add(GMIME_MULTIPART(both.get()), textPart("html", mailHtml(mail.bodyText)).get());
    if (meeting != mail.attachments.end())
        g_mime_multipart_add(GMIME_MULTIPART(both.get()), bytesPart(*meeting).get());
    return both;
}

Owned<GMimeObject> content(const OutgoingMail &mail)
{
    Owned<GMimeObject> text = words(mail);
    if (mail.attachments.empty())
        return text;
    Owned<GMimeObject> all(GMIME_OBJECT(g_mime_multipart_new_with_subtype("mixed")));
    g_mime_multipart_set_boundary(GMIME_MULTIPART(all.get()), boundary(mail, "boundary").constData());
    g_mime_multipart_add(GMIME_MULTIPART(all.get()), text.get());
    for (const MailAttachment &attachment : mail.attachments)
        g_mime_multipart_add(GMIME_MULTIPART(all.get()), attachmentPart(attachment).get());
    return all;
}

void addAddresses(QByteArray &header, QByteArrayView field, const std::vector<MailAddress> &addresses)
{
    std::vector<QByteArray> people;
    for (const MailAddress &entry : addresses) {
        const Result<QByteArray> address = wireAddress(entry.address);
        Q_ASSERT(address);  // admitMail() has seen it.
        people.push_back(mailbox(entry.name, *address));
    }
    if (!people.empty())
        header += listField(field, people, ",");
}

void addIds(QByteArray &header, QByteArrayView field, const std::vector<QByteArray> &ids)
{
    std::vector<QByteArray> framed;
    for (const QByteArray &id : ids)
        framed.push_back('<' + id + '>');
    if (!framed.empty())
        header += listField(field, framed, {});
}

/// RFC 5322 section 3.3, whole seconds; UTC tells nobody where the practice is.
QByteArray dateText(Instant date)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMillis(date), Qt::UTC);
    return QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " +0000";
}

QByteArray headerOf(const OutgoingMail &mail, MailPurpose purpose)
{
    QByteArray header = "Date: " + dateText(mail.date) + '\n';
    addAddresses(header, "From", {mail.from});
    addAddresses(header, "Reply-To", mail.replyTo);
    addAddresses(header, "To", mail.to);
    addAddresses(header, "Cc", mail.cc);
    if (purpose == MailPurpose::Draft)
        addAddresses(header, "Bcc", mail.bcc);
    if (!mail.subject.isEmpty())
        header += textField("Subject", mail.subject);
    addIds(header, "Message-ID", {mail.messageId});
    if (!mail.inReplyTo.isEmpty())
        addIds(header, "In-Reply-To", {mail.inReplyTo});
    addIds(header, "References", mail.references);
    if (purpose == MailPurpose::Draft)
        header += "X-Unsent: 1\n";
    for (const auto &[name, value] : mail.headers)
        header += textField(name, value);
    return header + "MIME-Version: 1.0\n";
}

/// The part with its own header fields, which follow the mail's.
QByteArray written(GMimeObject *part)
{
    const std::unique_ptr<GMimeFormatOptions, decltype(&g_mime_format_options_free)> options(
        g_mime_format_options_new(), &g_mime_format_options_free);
    g_mime_format_options_set_param_encoding_method(options.get(), GMIME_PARAM_ENCODING_METHOD_RFC2231);
    const std::unique_ptr<char, decltype(&g_free)> text(
        g_mime_object_to_string(part, options.get()), &g_free);
    return QByteArray(text.get());
}

}  // namespace

Result<QByteArray> wireAddress(const EmailAddress &address)
{
    const QString text = address.text();
    const qsizetype at = text.lastIndexOf(u'@');
    const QString local = text.left(at);
    const QByteArray domain = QUrl::toAce(text.mid(at + 1));
    if (domain.isEmpty() || std::ranges::any_of(local, [](QChar c) { return c.unicode() > 0x7E; }))
        return Error{
            ErrorCode::InvalidInput, "mail.address_unsupported", {{QStringLiteral("address"), text}}};
    return local.toLatin1() + '@' + domain;
}

Result<Done> admitMail(const OutgoingMail &mail)
{
    if (mail.to.empty() && mail.cc.empty() && mail.bcc.empty())
        return Error{ErrorCode::InvalidInput, "mail.no_recipient"};
    SP_CHECK(admitAddresses({mail.from}, "From"));
    SP_CHECK(admitAddresses(mail.to, "To"));
    SP_CHECK(admitAddresses(mail.cc, "Cc"));
    SP_CHECK(admitAddresses(mail.bcc, "Bcc"));
    SP_CHECK(admitAddresses(mail.replyTo, "Reply-To"));
    SP_CHECK(admitThread(mail));
    if (!isHeaderText(mail.subject))
        return injection("Subject");
    for (const auto &[name, value] : mail.headers) {
        if (!isFreeHeaderName(name) || !isHeaderText(value))
            return injection(name);
    }
    for (const MailAttachment &attachment : mail.attachments) {
        if (attachment.filename.isEmpty() || !isHeaderText(attachment.filename))
            return injection("Content-Disposition");
        if (!isLeafMediaType(attachment.mime))
            return injection("Content-Type");
    }
    return Done{};
}

Result<QByteArray> composeMail(const OutgoingMail &mail, MailPurpose purpose)
{
    SP_CHECK(admitMail(mail));
    static const bool started =
        (g_mime_init(), true);  // Once per process; GMime keeps no other global state.
    Q_UNUSED(started)

    QByteArray bytes = headerOf(mail, purpose) + written(content(mail).get());
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    // All of it is 7-bit text with bare line feeds, so this makes every line end and touches nothing else.
    return bytes.replace("\n", "\r\n");
}

}  // namespace sp
