// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mail/mail_html.h"
#include "core/formats/mail/mail_message.h"

#include <gmime/gmime.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace sp;

namespace {

constexpr Instant sentAt = instantFromMillis(1'764'000'000'987);  // 2025-11-24 16:00:00 UTC and a bit.

MailAddress address(const char *text, const QString &name = {})
{
    return {*EmailAddress::create(QString::fromUtf8(text)), name};
}

OutgoingMail simple()
{
    return {.from = address("lena@praxis.example"),
        .to = {address("anna@client.example")},
        .subject = QStringLiteral("Hello"),
        .bodyText = QStringLiteral("Hi"),
        .messageId = "018f3c5e@praxis.example",
        .date = sentAt};
}

OutgoingMail rich()
{
    OutgoingMail mail = simple();
    mail.from.name = QStringLiteral("Größe, \"Lena\" (Praxis)");
    mail.to = {address("anna@client.example", QStringLiteral("Анна Петрова")),
        address("ben@bücher.example", QStringLiteral("Ben"))};
    mail.cc = {address("care@kasse.example")};
    mail.bcc = {address("archive@praxis.example", QStringLiteral("Archive"))};
    mail.replyTo = {address("office@praxis.example", QStringLiteral("Büro"))};
    mail.subject = QStringLiteral(
        "Rechnung 2025-017 für März über 120,00 €, zahlbar bis zum Monatsende – bitte beachten 🙂");
    mail.bodyText = QStringLiteral("Guten Tag,\r\n\r\nFrom here on: = und ß \r.\nEnde");
    mail.attachments = {
        {QStringLiteral("Rechnung für März – sehr langer Name, damit er umbrochen werden muss (Kopie).pdf"),
            "application/pdf", QByteArray("\0\r\n\n\r.\xff", 7).repeated(40)},
        {QStringLiteral("a \"b\";c.ics"), "text/calendar; method=REQUEST",
            "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"}};
    mail.inReplyTo = "question@client.example";
    mail.references = {"first@client.example", "question@client.example"};
    mail.headers = {
        {"X-Note", QStringLiteral("grüße")}, {"Auto-Submitted", QStringLiteral("auto-generated")}};
    return mail;
}

QString withPlainLineEnds(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return text.endsWith(u'\n') ? text : text + u'\n';
}

QJsonArray people(const std::vector<MailAddress> &addresses)
{
    QJsonArray all;
    for (const MailAddress &each : addresses)
        all.append(QJsonArray{each.name, QString::fromUtf8(*wireAddress(each.address))});
    return all;
}

/// What any reader should find in the composed bytes.
QJsonObject expected(const OutgoingMail &mail)
{
    QJsonArray attachments;
    for (const MailAttachment &each : mail.attachments) {
        attachments.append(QJsonArray{each.filename, QString::fromLatin1(each.mime.split(';').first()),
            each.mime.contains("method=") ? QStringLiteral("REQUEST") : QString(),
            QString::fromLatin1(each.bytes.toBase64())});
    }
    QString meeting;
    for (const MailAttachment &each : mail.attachments)
        meeting = each.mime.contains("method=") ? QString::fromLatin1(each.bytes.toBase64()) : meeting;
    QJsonArray references;
    for (const QByteArray &id : mail.references)
        references.append(QString::fromLatin1("<" + id + ">"));
    QString extra;
    for (const auto &[name, value] : mail.headers)
        extra = name == "X-Note" ? value : extra;
    return {{QStringLiteral("subject"), mail.subject}, {QStringLiteral("from"), people({mail.from})},
        {QStringLiteral("to"), people(mail.to)}, {QStringLiteral("cc"), people(mail.cc)},
        {QStringLiteral("bcc"), QJsonArray()}, {QStringLiteral("replyTo"), people(mail.replyTo)},
        {QStringLiteral("date"), static_cast<qint64>(toMillis(mail.date) / 1000)},
        {QStringLiteral("messageId"), QString::fromLatin1("<" + mail.messageId + ">")},
        {QStringLiteral("inReplyTo"),
            mail.inReplyTo.isEmpty() ? QString() : QString::fromLatin1("<" + mail.inReplyTo + ">")},
        {QStringLiteral("references"), references}, {QStringLiteral("extra"), extra},
        {QStringLiteral("body"), withPlainLineEnds(mail.bodyText)},
        {QStringLiteral("html"),
            mail.forms == OutgoingMail::Forms::Text ? QString() : mailHtml(mail.bodyText)},
        {QStringLiteral("meeting"), meeting}, {QStringLiteral("attachments"), attachments},
        {QStringLiteral("defects"), QJsonArray()}};
}

QString gmimeText(GMimePart *part)
{
    GMimeStream *bytes = g_mime_stream_mem_new();
    g_mime_data_wrapper_write_to_stream(g_mime_part_get_content(part), bytes);
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(bytes));
    const QByteArray text(reinterpret_cast<const char *>(array->data), static_cast<qsizetype>(array->len));
    g_object_unref(bytes);
    const bool words = g_mime_content_type_is_type(
                           g_mime_object_get_content_type(GMIME_OBJECT(part)), "text", "calendar") == FALSE;
    return GMIME_IS_TEXT_PART(part) && words && g_mime_part_get_filename(part) == nullptr
               ? withPlainLineEnds(QString::fromUtf8(text))
               : QString::fromLatin1(text.toBase64());
}

QJsonArray gmimePeople(GMimeMessage *message, GMimeAddressType type)
{
    InternetAddressList *list = g_mime_message_get_addresses(message, type);
    QJsonArray all;
    for (int at = 0; at < internet_address_list_length(list); ++at) {
        InternetAddress *each = internet_address_list_get_address(list, at);
        all.append(QJsonArray{QString::fromUtf8(internet_address_get_name(each)),
            QString::fromUtf8(internet_address_mailbox_get_idn_addr(INTERNET_ADDRESS_MAILBOX(each)))});
    }
    return all;
}

/// Reads with GMime's parser what its composer wrote.
QJsonObject readWithGMime(const QByteArray &bytes)
{
    GMimeStream *stream =
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, nullptr);
    const auto header = [&](const char *name) {
        return QString::fromUtf8(g_mime_object_get_header(GMIME_OBJECT(message), name));
    };
    QJsonArray references;
    for (const QString &id : header("References").simplified().split(u' ', Qt::SkipEmptyParts))
        references.append(id);
    QJsonArray attachments;
    QString body, html, meeting;
    GMimePartIter *parts = g_mime_part_iter_new(GMIME_OBJECT(message));
    do {
        GMimeObject *object = g_mime_part_iter_get_current(parts);
        if (!GMIME_IS_PART(object))
            continue;
        GMimeContentType *type = g_mime_object_get_content_type(object);
        const char *name = g_mime_part_get_filename(GMIME_PART(object));
        if (name == nullptr) {
            (g_mime_content_type_is_type(type, "text", "html")          ? html
                : g_mime_content_type_is_type(type, "text", "calendar") ? meeting
                                                                        : body) =
                gmimeText(GMIME_PART(object));
            continue;
        }
        attachments.append(QJsonArray{QString::fromUtf8(name),
            QString::fromUtf8(g_mime_content_type_get_media_type(type)) + u'/' +
                QString::fromUtf8(g_mime_content_type_get_media_subtype(type)),
            QString::fromUtf8(g_mime_content_type_get_parameter(type, "method")),
            gmimeText(GMIME_PART(object))});
    } while (g_mime_part_iter_next(parts));
    const QJsonObject found{
        {QStringLiteral("subject"), QString::fromUtf8(g_mime_message_get_subject(message))},
        {QStringLiteral("from"), gmimePeople(message, GMIME_ADDRESS_TYPE_FROM)},
        {QStringLiteral("to"), gmimePeople(message, GMIME_ADDRESS_TYPE_TO)},
        {QStringLiteral("cc"), gmimePeople(message, GMIME_ADDRESS_TYPE_CC)},
        {QStringLiteral("bcc"), gmimePeople(message, GMIME_ADDRESS_TYPE_BCC)},
        {QStringLiteral("replyTo"), gmimePeople(message, GMIME_ADDRESS_TYPE_REPLY_TO)},
        {QStringLiteral("date"), static_cast<qint64>(g_date_time_to_unix(g_mime_message_get_date(message)))},
        {QStringLiteral("messageId"),
            QString(u'<' + QString::fromUtf8(g_mime_message_get_message_id(message)) + u'>')},
        {QStringLiteral("inReplyTo"), header("In-Reply-To").trimmed()},
        {QStringLiteral("references"), references}, {QStringLiteral("extra"), header("X-Note")},
        {QStringLiteral("body"), body}, {QStringLiteral("html"), html}, {QStringLiteral("meeting"), meeting},
        {QStringLiteral("attachments"), attachments}, {QStringLiteral("defects"), QJsonArray()}};
    g_mime_part_iter_free(parts);
    g_object_unref(message);
    g_object_unref(parser);
    g_object_unref(stream);
    return found;
}

/// The first field that differs, with both sides; empty when all agree.
QByteArray difference(const QJsonObject &found, const QJsonObject &wanted)
{
    for (const QString &key : wanted.keys()) {
        const QJsonArray sides{found.value(key), wanted.value(key)};
        if (sides.at(0) != sides.at(1))
            return key.toUtf8() + ": " + QJsonDocument(sides).toJson(QJsonDocument::Compact);
    }
    return {};
}

}  // namespace

class MailMessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBack_data();
    void readsBack();
    void keepsToTheLimitsOfTheWire_data();
    void keepsToTheLimitsOfTheWire();
    void writesPlainTextPlainly();
    void isTheSameEveryTime();
    void leavesBccOutUnlessItIsADraft();
    void refusesInjection_data();
    void refusesInjection();
    void refusesAddressesThatCannotTravel();
    void needsARecipient();

private:
    static void rows();
};

void MailMessageTest::rows()
{
    QTest::addColumn<OutgoingMail>("mail");
    QTest::newRow("a line of ASCII") << simple();
    QTest::newRow("names, files and text in several scripts") << rich();
    const auto changed = [](const char *name, auto change) {
        OutgoingMail mail = simple();
        change(mail);
        QTest::newRow(name) << mail;
    };
    changed("words in two forms", [](OutgoingMail &mail) {
        mail.forms = OutgoingMail::Forms::TextAndHtml;
        mail.bodyText = QStringLiteral("Grüße <b>,\n\n- = 1\n- https://a.example/?x=1&y=2\n\nEnde");
    });
    changed("words in two forms, and a file", [](OutgoingMail &mail) {
        mail.forms = OutgoingMail::Forms::TextAndHtml;
        mail.attachments = {{QStringLiteral("a.bin"), "application/octet-stream", "x"}};
    });
    changed("a text that is not Latin", [](OutgoingMail &mail) {
        mail.bodyText = QStringLiteral("Здравствуйте!\nДо свидания\n").repeated(30);
    });
    changed("a text of one very long line",
        [](OutgoingMail &mail) { mail.bodyText = QStringLiteral("word ").repeated(3000); });
    changed("a text with trailing blanks and From",
        [](OutgoingMail &mail) { mail.bodyText = QStringLiteral("From here  \n\t\n.\n\n"); });
    changed("an empty text", [](OutgoingMail &mail) { mail.bodyText.clear(); });
    changed("an empty subject", [](OutgoingMail &mail) { mail.subject.clear(); });
    changed(
        "a subject of one very long word", [](OutgoingMail &mail) { mail.subject = QString(2500, u'x'); });
    changed("a long subject with many accents",
        [](OutgoingMail &mail) { mail.subject = QStringLiteral("äöü€🙂").repeated(300); });
    changed("a subject that looks encoded already",
        [](OutgoingMail &mail) { mail.subject = QStringLiteral("=?utf-8?B?SGVsbG8=?= was here"); });
    changed("a subject with blanks around and inside",
        [](OutgoingMail &mail) { mail.subject = QStringLiteral(" a  b   c "); });
    changed("a long subject of words and double blanks",
        [](OutgoingMail &mail) { mail.subject = QStringLiteral("word  of  ").repeated(40) + u'x'; });
    changed("names that need quotes or only look encoded", [](OutgoingMail &mail) {
        mail.to = {address("a@b.example", QStringLiteral("Dr. Anna \\ \"A\", Praxis")),
            address("c@d.example", QStringLiteral("=?utf-8?B?SGVsbG8=?=")),
            address("e@f.example", QStringLiteral("Two  blanks")),
            address("g@h.example", QStringLiteral("O'Neill & Co"))};
    });
    changed("a very long name",
        [](OutgoingMail &mail) { mail.to = {address("a@b.example", QString(1200, u'n'))}; });
    changed("a long file name in another script", [](OutgoingMail &mail) {
        mail.attachments = {
            {QStringLiteral("счёт").repeated(60) + QStringLiteral(".pdf"), "application/pdf", "x"}};
    });
    changed("an empty file", [](OutgoingMail &mail) {
        mail.attachments = {{QStringLiteral("empty.txt"), "text/plain", {}}};
    });
    changed("a thread of a hundred mails", [](OutgoingMail &mail) {
        mail.references = std::vector<QByteArray>(100, "018f3c5e-7b1a-7c3d-9a4e-0123456789ab@client.example");
    });
    changed("two hundred recipients", [](OutgoingMail &mail) {
        mail.to = std::vector<MailAddress>(200, address("anna@client.example", QStringLiteral("Anna Ü")));
    });
    changed("a text that holds the boundary", [](OutgoingMail &mail) {
        mail.attachments = {{QStringLiteral("a.bin"), "application/octet-stream", "x"}};
        const QByteArray bytes = *composeMail(mail);
        const qsizetype at = bytes.indexOf("=_sp_");
        mail.bodyText =
            QStringLiteral("--") + QString::fromLatin1(bytes.mid(at, 37)) + QStringLiteral("--\nstill here");
    });
}

void MailMessageTest::readsBack_data()
{
    rows();
}

void MailMessageTest::readsBack()
{
    QFETCH(OutgoingMail, mail);
    const Result<QByteArray> bytes = composeMail(mail);
    QVERIFY2(bytes, bytes ? "" : bytes.error().reason.constData());
    QCOMPARE(difference(readWithGMime(*bytes), expected(mail)), QByteArray());

    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("python3 is not installed; only GMime has read the mail back.");
    QProcess reader;
    reader.start(python, {QStringLiteral(SOLOPILOT_SOURCE_DIR "/tests/formats/mail/parse_mail.py")});
    QVERIFY(reader.waitForStarted());
    reader.write(*bytes);
    reader.closeWriteChannel();
    QVERIFY(reader.waitForFinished());
    QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
    QJsonObject found = QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
    QString body = found.value(QStringLiteral("body")).toString();
    found[QStringLiteral("body")] = withPlainLineEnds(body);
    QCOMPARE(difference(found, expected(mail)), QByteArray());
}

void MailMessageTest::keepsToTheLimitsOfTheWire_data()
{
    rows();
}

void MailMessageTest::keepsToTheLimitsOfTheWire()
{
    QFETCH(OutgoingMail, mail);
    const QByteArray bytes = *composeMail(mail);
    QVERIFY(bytes.endsWith("\r\n"));
    QCOMPARE(bytes.count('\r'), bytes.count("\r\n"));
    QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
    for (const QByteArray &line : bytes.split('\n')) {
        QVERIFY2(line.size() <= 999, line.constData());  // 998 and the carriage return.
        for (const QByteArray &word : line.split(' '))
            QVERIFY2(!word.startsWith("=?utf-8?") || word.trimmed().size() <= 76,
                word.constData());  // 75 and a comma.
        for (const char c : line)
            QVERIFY2((c >= 0x20 && c < 0x7F) || c == '\t' || c == '\r', line.constData());
    }
}

void MailMessageTest::writesPlainTextPlainly()
{
    const QByteArray bytes = *composeMail(simple());
    QVERIFY(bytes.contains("Subject: Hello\r\n"));
    QVERIFY(bytes.contains("From: lena@praxis.example\r\n"));
    QVERIFY(bytes.contains("Date: Mon, 24 Nov 2025 16:00:00 +0000\r\n"));
    QVERIFY(bytes.contains("Message-ID: <018f3c5e@praxis.example>\r\n"));
    QVERIFY(bytes.contains("MIME-Version: 1.0\r\n"));
    QVERIFY(bytes.contains("Content-Type: text/plain; charset=utf-8\r\n"));
    QVERIFY(bytes.endsWith("\r\n\r\nHi\r\n"));
}

void MailMessageTest::isTheSameEveryTime()
{
    QCOMPARE(*composeMail(rich()), *composeMail(rich()));
    OutgoingMail other = rich();
    other.messageId = "other@praxis.example";
    const auto boundary = [](const QByteArray &bytes) { return bytes.mid(bytes.indexOf("=_sp_"), 37); };
    QVERIFY(boundary(*composeMail(rich())) != boundary(*composeMail(other)));
}

void MailMessageTest::leavesBccOutUnlessItIsADraft()
{
    const QByteArray sent = *composeMail(rich());
    QVERIFY(!sent.toLower().contains("bcc"));
    QVERIFY(!sent.contains("archive@praxis.example"));
    QVERIFY(!sent.contains("X-Unsent"));
    const QByteArray draft = *composeMail(rich(), MailPurpose::Draft);
    QVERIFY(draft.contains("Bcc: Archive <archive@praxis.example>\r\n"));
    QVERIFY(draft.contains("X-Unsent: 1\r\n"));
}

void MailMessageTest::refusesInjection_data()
{
    QTest::addColumn<OutgoingMail>("mail");
    QTest::addColumn<QString>("header");
    const auto hostile = [](const char *name, const char *header, auto change) {
        OutgoingMail mail = simple();
        change(mail);
        QTest::newRow(name) << mail << QString::fromLatin1(header);
    };
    const auto line = QStringLiteral("x\r\nBcc: all@client.example");
    // clang-format off
    hostile("a line break in the subject", "Subject", [&](OutgoingMail &mail) { mail.subject = line; });
    hostile("a bare carriage return in the subject", "Subject", [](OutgoingMail &mail) { mail.subject = QStringLiteral("a\rb"); });
    hostile("a bare line feed in the subject", "Subject", [](OutgoingMail &mail) { mail.subject = QStringLiteral("a\nb"); });
    hostile("a zero in the subject", "Subject", [](OutgoingMail &mail) { mail.subject = QStringLiteral("a") + QChar(0); });
    hostile("a Unicode line separator in the subject", "Subject", [](OutgoingMail &mail) { mail.subject = QStringLiteral("a") + QChar(0x2028); });
    hostile("a line break in the sender's name", "From", [&](OutgoingMail &mail) { mail.from.name = line; });
    hostile("a line break in a recipient's name", "To", [&](OutgoingMail &mail) { mail.to.front().name = line; });
    hostile("a line break in a copy's name", "Cc", [&](OutgoingMail &mail) { mail.cc = {address("a@b.example", line)}; });
    hostile("a line break in a blind copy's name", "Bcc", [&](OutgoingMail &mail) { mail.bcc = {address("a@b.example", line)}; });
    hostile("a line break in the reply name", "Reply-To", [&](OutgoingMail &mail) { mail.replyTo = {address("a@b.example", line)}; });
    hostile("a line break in the message id", "Message-ID", [](OutgoingMail &mail) { mail.messageId = "a@b\r\nBcc: x@y"; });
    hostile("no message id", "Message-ID", [](OutgoingMail &mail) { mail.messageId.clear(); });
    hostile("a second id inside the first", "Message-ID", [](OutgoingMail &mail) { mail.messageId = "a@b> <c"; });
    hostile("a line break in the answered id", "In-Reply-To", [](OutgoingMail &mail) { mail.inReplyTo = "a@b\nX: y"; });
    hostile("a line break in a reference", "References", [](OutgoingMail &mail) { mail.references = {"a@b", "c@d\nX: y"}; });
    hostile("a line break in a file name", "Content-Disposition", [&](OutgoingMail &mail) { mail.attachments = {{line, "text/plain", {}}}; });
    hostile("a file without a name", "Content-Disposition", [](OutgoingMail &mail) { mail.attachments = {{QString(), "text/plain", {}}}; });
    hostile("a line break in a media type", "Content-Type", [](OutgoingMail &mail) { mail.attachments = {{QStringLiteral("a"), "text/plain\r\nX: y", {}}}; });
    hostile("a media type that is none", "Content-Type", [](OutgoingMail &mail) { mail.attachments = {{QStringLiteral("a"), "text", {}}}; });
    hostile("a media type that holds others", "Content-Type", [](OutgoingMail &mail) { mail.attachments = {{QStringLiteral("a"), "multipart/mixed", {}}}; });
    hostile("a line break in an extra header", "X-Note", [&](OutgoingMail &mail) { mail.headers = {{"X-Note", line}}; });
    hostile("an extra header that replaces the sender", "From", [](OutgoingMail &mail) { mail.headers = {{"From", QStringLiteral("a@b.example")}}; });
    hostile("an extra header that adds blind copies", "bCC", [](OutgoingMail &mail) { mail.headers = {{"bCC", QStringLiteral("a@b.example")}}; });
    hostile("an extra header that changes the content", "Content-Type", [](OutgoingMail &mail) { mail.headers = {{"Content-Type", QStringLiteral("text/html")}}; });
    hostile("an extra header with a colon in its name", "A: b\r\nC", [](OutgoingMail &mail) { mail.headers = {{"A: b\r\nC", QStringLiteral("d")}}; });
    // clang-format on
}

void MailMessageTest::refusesInjection()
{
    QFETCH(OutgoingMail, mail);
    QFETCH(QString, header);
    const Result<QByteArray> bytes = composeMail(mail);
    QVERIFY(!bytes);
    QVERIFY(bytes.error() ==
            (Error{ErrorCode::InvalidInput, "mail.header_injection", {{QStringLiteral("header"), header}}}));
    QVERIFY(!admitMail(mail));
}

void MailMessageTest::refusesAddressesThatCannotTravel()
{
    // The address type itself lets no line break in, so none can reach a header or the server.
    QVERIFY(!EmailAddress::create(QStringLiteral("anna@client.example\r\nRCPT TO:<b@c.example>")));
    QVERIFY(!EmailAddress::create(QStringLiteral("anna@client.example>\nDATA")));
    OutgoingMail mail = simple();
    mail.to = {address("jürgen@client.example")};
    QVERIFY(composeMail(mail).error() ==
            (Error{ErrorCode::InvalidInput, "mail.address_unsupported",
                {{QStringLiteral("address"), QStringLiteral("jürgen@client.example")}}}));
    QCOMPARE(*wireAddress(address("ben@Bücher.example").address), QByteArray("ben@xn--bcher-kva.example"));
}

void MailMessageTest::needsARecipient()
{
    OutgoingMail mail = simple();
    mail.to.clear();
    QCOMPARE(composeMail(mail).error().reason, QByteArray("mail.no_recipient"));
    mail.bcc = {address("anna@client.example")};
    QVERIFY(composeMail(mail));
}

QTEST_GUILESS_MAIN(MailMessageTest)
#include "mail_message_test.moc"
