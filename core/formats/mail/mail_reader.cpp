// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mail/mail_reader.h"

#include "core/formats/mail/mail_admission.h"
#include "core/formats/mail/mail_charset.h"
#include "core/formats/mail/mail_fields.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>

namespace sp {

namespace {

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

/// Fields that tell of automatic mails and of how a mail came.
constexpr auto toldFields = std::to_array<QByteArrayView>(
    {"auto-submitted", "x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-response-suppress",
        "x-mail-autoreply", "x-ms-exchange-inbox-rules-loop", "precedence", "x-precedence", "x-vacation",
        "x-cron-env", "return-path", "x-failed-recipients", "list-id", "list-unsubscribe", "x-spam-flag",
        "x-mailer", "user-agent", "x-loop", "feedback-id", "x-original-sender", "content-language"});

QByteArrayView rawField(GMimeHeaderList *headers, const char *name)
{
    GMimeHeader *header = g_mime_header_list_get_header(headers, name);
    const char *value = header ? g_mime_header_get_raw_value(header) : nullptr;
    return value ? QByteArrayView(value) : QByteArrayView();
}

QByteArrayView rawField(GMimeObject *part, const char *name)
{
    return rawField(g_mime_object_get_header_list(part), name);
}

QByteArray decoded(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len));
}

QString unixLines(QString text)
{
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

class Reading {
public:
    explicit Reading(const MailReadOptions &options) : m_options(options) {}

    IncomingMail done(GMimeMessage *message)
    {
        takeHeader(g_mime_object_get_header_list(GMIME_OBJECT(message)));
        if (GMimeObject *top = g_mime_message_get_mime_part(message))
            take(top, 0);
        return std::move(m_mail);
    }

private:
    void takeHeader(GMimeHeaderList *headers)
    {
        m_mail.subject = headerText(rawField(headers, "Subject"));
        const auto people = [&](const char *name) { return peopleOf(rawField(headers, name)); };
        m_mail.from = people("From");
        m_mail.sender = people("Sender");
        m_mail.replyTo = people("Reply-To");
        m_mail.to = people("To");
        m_mail.cc = people("Cc");
        m_mail.bcc = people("Bcc");
        m_mail.date = mailDateOf(rawField(headers, "Date"));
        m_mail.messageId = idsOf(rawField(headers, "Message-ID")).empty()
                               ? QByteArray()
                               : idsOf(rawField(headers, "Message-ID")).front();
        if (const auto ids = idsOf(rawField(headers, "In-Reply-To")); !ids.empty())
            m_mail.inReplyTo = ids.front();
        m_mail.references = idsOf(rawField(headers, "References"));
        for (int at = 0; at < g_mime_header_list_get_count(headers); ++at) {
            GMimeHeader *header = g_mime_header_list_get_header_at(headers, at);
            const QByteArray name = QByteArray(g_mime_header_get_name(header)).toLower();
            const char *value = g_mime_header_get_raw_value(header);
            if (value && std::ranges::find(toldFields, QByteArrayView(name)) != toldFields.end())
                m_mail.fields.push_back({name, headerText(value)});
        }
    }

    void warn(const char *code)
    {
        const bool told =
            std::ranges::any_of(m_mail.warnings, [&](const Warning &each) { return each.reason == code; });
        if (!told)
            m_mail.warnings.push_back(Warning{code, {}});
    }

    void protect(const char *how)
    {
        if (std::ranges::find(m_mail.protections, QByteArray(how)) == m_mail.protections.end())
            m_mail.protections.push_back(how);
    }

    void take(GMimeObject *object, int depth)
    {
        if (depth > m_options.deepest)
            return warn("mail.too_deep");
        if (GMIME_IS_MULTIPART(object))
            takeMultipart(GMIME_MULTIPART(object), depth);
        else if (GMIME_IS_MESSAGE_PART(object))
            takeMessage(GMIME_MESSAGE_PART(object));
        else if (GMIME_IS_PART(object))
            takePart(GMIME_PART(object));
    }

    void takeMultipart(GMimeMultipart *multipart, int depth)
    {
        const QByteArray type = valueOf(rawField(GMIME_OBJECT(multipart), "Content-Type"));
        nameProtection(type, GMIME_OBJECT(multipart));
        const int count = g_mime_multipart_get_count(multipart);
        if (count == 0) {
            // Its boundary is missing: all of it stands before the first.
            if (const char *words = g_mime_multipart_get_prologue(multipart))
                addText(unixLines(mailText(words, {})), false);
            return;
        }
        if (type == "multipart/alternative")
            return takeAlternative(multipart, depth);
        // The root of related parts is the first, unless it says otherwise by an id that nobody writes.
        for (int at = 0; at < count; ++at)
            take(g_mime_multipart_get_part(multipart, at), depth + 1);
    }

    /// The plain form of the same words, or the richest that has any.
    void takeAlternative(GMimeMultipart *multipart, int depth)
    {
        std::vector<IncomingMail> forms;
        for (int at = 0; at < g_mime_multipart_get_count(multipart); ++at) {
            IncomingMail form;
            std::swap(form, m_mail);
            take(g_mime_multipart_get_part(multipart, at), depth + 1);
            std::swap(form, m_mail);
            forms.push_back(std::move(form));
        }
        const auto hasWords = [](const IncomingMail &form, bool html) {
            return std::ranges::any_of(form.texts, [&](const MailTextPart &text) {
                return text.html == html && !text.text.trimmed().isEmpty();
            });
        };
        auto chosen =
            std::ranges::find_if(forms, [&](const IncomingMail &form) { return hasWords(form, false); });
        if (chosen == forms.end())
            chosen =
                std::ranges::find_if(forms, [&](const IncomingMail &form) { return hasWords(form, true); });
        for (auto form = forms.begin(); form != forms.end(); ++form) {
            if (form == chosen)
                append(m_mail.texts, form->texts);
            append(m_mail.attachments, form->attachments);
            append(m_mail.calendars, form->calendars);
            append(m_mail.deliveries, form->deliveries);
            append(m_mail.protections, form->protections);
            append(m_mail.warnings, form->warnings);
            if (m_mail.html.isEmpty())
                m_mail.html = form->html;
        }
    }

    template <typename T>
    static void append(std::vector<T> &to, std::vector<T> &from)
    {
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    }

    void takeMessage(GMimeMessagePart *part)
    {
        MailAttachmentFacts facts;
        facts.type = "message/rfc822";
        facts.name = fileName(GMIME_OBJECT(part));
        if (GMimeMessage *message = g_mime_message_part_get_message(part)) {
            if (facts.name.isEmpty())
                facts.name = headerText(rawField(GMIME_OBJECT(message), "Subject"));
            const Owned<GMimeStream> stream(g_mime_stream_null_new());
            const auto size = g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, stream.get());
            facts.size = std::max<qint64>(0, size);
        }
        m_mail.attachments.push_back(std::move(facts));
    }

    static QString fileName(GMimeObject *part)
    {
        QString name = parameterOf(rawField(part, "Content-Disposition"), "filename");
        if (name.isEmpty())
            name = parameterOf(rawField(part, "Content-Type"), "name");
        // Of a path only its end; a name is no place.
        return name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1).trimmed();
    }

    void nameProtection(const QByteArray &type, GMimeObject *part)
    {
        const QByteArray protocol =
            parameterOf(rawField(part, "Content-Type"), "protocol").toLatin1().toLower();
        const bool pgp = protocol.contains("pgp");
        if (type == "multipart/signed")
            protect(pgp ? "pgp.signed" : "smime.signed");
        else if (type == "multipart/encrypted" || type == "application/pgp-encrypted")
            protect("pgp.encrypted");
        else if (type == "application/pkcs7-mime" || type == "application/x-pkcs7-mime")
            protect(parameterOf(rawField(part, "Content-Type"), "smime-type").startsWith(u"signed")
                        ? "smime.signed"
                        : "smime.encrypted");
        else if (type == "application/ms-tnef" || type == "application/vnd.ms-tnef")
            protect("tnef");
    }

    void takePart(GMimePart *part)
    {
        GMimeObject *object = GMIME_OBJECT(part);
        const QByteArrayView rawType = rawField(object, "Content-Type");
        QByteArray type = valueOf(rawType);
        if (type.isEmpty() || !type.contains('/'))
            type = "text/plain";
        nameProtection(type, object);
        const QByteArray disposition = valueOf(rawField(object, "Content-Disposition"));
        const QString name = fileName(object);
        const QByteArray bytes = decoded(part);
        if (type == "message/delivery-status" || type == "message/global-delivery-status")
            return takeDeliveries(bytes);
        if (type == "text/calendar" || (type == "application/ics" && disposition != "inline"))
            takeCalendar(rawType, bytes);
        const bool words = (type == "text/plain" || type == "text/html" ||
                               (type.startsWith("text/") && name.isEmpty() && type != "text/calendar" &&
                                   type != "text/rfc822-headers")) &&
                           disposition != "attachment" &&
                           (name.isEmpty() || disposition == "inline" || type == "text/html");
        if (words)
            return takeWords(type, rawType, bytes);
        // The invitation beside the words is none of the files.
        if (type == "text/calendar" && disposition != "attachment" && name.isEmpty())
            return;
        m_mail.attachments.push_back({name, type, bytes.size(),
            disposition == "inline" || (disposition.isEmpty() && !rawField(object, "Content-Id").isEmpty())});
    }

    void takeCalendar(QByteArrayView rawType, const QByteArray &bytes)
    {
        constexpr qsizetype largest = 1024 * 1024;
        constexpr std::size_t most = 20;
        if (bytes.size() <= largest && m_mail.calendars.size() < most)
            m_mail.calendars.push_back({parameterOf(rawType, "method").toUpper().toLatin1(), bytes});
    }

    void takeWords(const QByteArray &type, QByteArrayView rawType, QByteArray bytes)
    {
        if (bytes.size() > m_options.mostText - m_text) {
            bytes.truncate(std::max<qint64>(0, m_options.mostText - m_text));
            warn("mail.text_cut");
        }
        m_text += bytes.size();
        QString text = unixLines(mailText(bytes, parameterOf(rawType, "charset").toLatin1()));
        text.remove(QChar::Null);
        if (text.startsWith(QChar(0xFEFF)))
            text.remove(0, 1);
        const bool html = type == "text/html";
        if (!html && parameterOf(rawType, "format").compare(u"flowed", Qt::CaseInsensitive) == 0)
            text = unflowed(text, parameterOf(rawType, "delsp").compare(u"yes", Qt::CaseInsensitive) == 0);
        if (!html && text.contains(u"-----BEGIN PGP MESSAGE-----"))
            protect("pgp.encrypted");
        addText(text, html);
    }

    void addText(const QString &text, bool html)
    {
        if (html && m_mail.html.isEmpty())
            m_mail.html = text;
        m_mail.texts.push_back({text, html});
    }

    /// Blocks of fields, the first of which is about the mail and the others each about a recipient.
    void takeDeliveries(const QByteArray &bytes)
    {
        constexpr std::size_t most = 200;
        DeliveryStatus status;
        QString original;
        const auto finish = [&] {
            if (status.recipient.isEmpty())
                status.recipient = original;
            if ((!status.recipient.isEmpty() || !status.action.isEmpty()) && m_mail.deliveries.size() < most)
                m_mail.deliveries.push_back(status);
            status = {};
            original.clear();
        };
        QByteArray field;
        const auto take = [&] {
            const qsizetype colon = field.indexOf(':');
            const QByteArray name = field.left(std::max<qsizetype>(0, colon)).trimmed().toLower();
            const QByteArray value = field.mid(colon + 1).trimmed();
            const QString typed = headerText(value.mid(value.indexOf(';') + 1)).trimmed();
            if (name == "final-recipient")
                status.recipient = typed;
            else if (name == "original-recipient")
                original = typed;
            else if (name == "action")
                status.action = value.toLower();
            else if (name == "status")
                status.status = value.split(' ').first();
            else if (name == "diagnostic-code")
                status.diagnostic = typed.left(500);
            field.clear();
        };
        for (const QByteArray &line : bytes.split('\n')) {
            if (line.startsWith(' ') || line.startsWith('\t')) {
                field += ' ' + line.trimmed();
                continue;
            }
            take();
            if (line.trimmed().isEmpty())
                finish();
            else
                field = line.trimmed();
        }
        take();
        finish();
    }

    MailReadOptions m_options;
    IncomingMail m_mail;
    qint64 m_text = 0;
};

void initialise()
{
    static const bool started =
        (g_mime_init(), true);  // Once per process; GMime keeps no other global state.
    Q_UNUSED(started)
}

/// Without what stands before the header: blank lines, a byte order mark, the line that parts mails in a
/// mailbox.
QByteArrayView headed(const QByteArray &bytes)
{
    QByteArrayView mail = bytes;
    if (mail.startsWith("\xEF\xBB\xBF"))
        mail = mail.sliced(3);
    while (!mail.isEmpty() && (mail.front() == '\n' || mail.front() == '\r'))
        mail = mail.sliced(1);
    if (mail.startsWith("From ") || mail.startsWith(">From ")) {
        const qsizetype end = mail.indexOf('\n');
        mail = end < 0 ? QByteArrayView() : mail.sliced(end + 1);
    }
    return mail;
}

}  // namespace

Result<IncomingMail> readMail(const QByteArray &bytes, const MailReadOptions &options)
{
    const Error unreadable{ErrorCode::InvalidInput, "mail.unreadable"};
    initialise();
    const QByteArrayView mail = headed(bytes);
    SP_CHECK(admitForeignMail(mail, options));
    if (mail.isEmpty())
        return unreadable;
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(mail.data(), static_cast<std::size_t>(mail.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return unreadable;
    return Reading(options).done(message.get());
}

void loadMailReader()
{
    initialise();
    // Types, filters and converters are made at their first use.
    static_cast<void>(readMail("From: =?iso-8859-2?q?a?= <a@example.com>\nSubject: =?gb2312?b?yA==?=\nDate: "
                               "Tue, 3 Mar 2026 10:00:00 +0100\n"
                               "MIME-Version: 1.0\nContent-Type: multipart/mixed; "
                               "boundary=b\n\n--b\nContent-Type: text/plain; charset=koi8-r\n"
                               "Content-Transfer-Encoding: quoted-printable\n\n=C1\n--b\nContent-Type: "
                               "text/html; charset=shift_jis\n"
                               "Content-Transfer-Encoding: base64\n\ngqA=\n--b\nContent-Type: "
                               "message/rfc822\n\nSubject: a\n\nb\n--b--\n"));
}

}  // namespace sp
