// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mail/mail_reader.h"

#include "core/formats/mail/confined_mail.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "From: Lea Brandt <lea@brandt.test>\r\nTo: pia@mail.test\r\nSubject: Hello\r\n"
                        "Date: Tue, 3 Mar 2026 10:04:00 +0100\r\nMIME-Version: 1.0\r\n";

IncomingMail read(const QByteArray &bytes)
{
    const auto mail = readMail(bytes);
    if (!mail)
        qFatal("%s", mail.error().reason.constData());
    return *mail;
}

/// The words of the first part.
QString words(const QByteArray &bytes)
{
    const IncomingMail mail = read(bytes);
    return mail.texts.empty() ? QString() : mail.texts.front().text.trimmed();
}

QString told(const MailPerson &person)
{
    return person.name + u'<' + person.address + u'>';
}

QByteArray reasonOf(const QByteArray &bytes)
{
    const auto mail = readMail(bytes);
    return mail ? QByteArray() : mail.error().reason;
}

}  // namespace

class MailReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headersAreDecoded_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("subject");
        QTest::newRow("plain") << QByteArray("Hello there") << u"Hello there"_s;
        QTest::newRow("folded") << QByteArray("Hello\r\n there") << u"Hello there"_s;
        QTest::newRow("Q") << QByteArray("=?iso-8859-1?Q?Caf=E9_noir?=") << u"Café noir"_s;
        QTest::newRow("B") << QByteArray("=?UTF-8?B?R3LDvMOfZQ==?=") << u"Grüße"_s;
        QTest::newRow("B without its padding") << QByteArray("=?UTF-8?B?R3LDvMOfZQ?=") << u"Grüße"_s;
        QTest::newRow("the blank between words is none")
            << QByteArray("=?utf-8?q?a?=\r\n =?utf-8?q?b?=") << u"ab"_s;
        QTest::newRow("a character in two words") << QByteArray("=?utf-8?q?=C3?= =?utf-8?q?=A9?=") << u"é"_s;
        QTest::newRow("blanks within a word") << QByteArray("=?utf-8?q?a b=C3=A9?=") << u"a bé"_s;
        QTest::newRow("a language (RFC 2231)") << QByteArray("=?utf-8*fr?q?=C3=A9?=") << u"é"_s;
        QTest::newRow("raw UTF-8") << QByteArray("Gr\xC3\xBC\xC3\x9F") << u"Grüß"_s;
        QTest::newRow("raw Windows-1252") << QByteArray("Gr\xFC\xDF \x80") << u"Grüß €"_s;
        QTest::newRow("another charset") << QByteArray("=?koi8-r?B?8NLJ18XU?=") << u"Привет"_s;
        QTest::newRow("ISO-2022-JP") << QByteArray("=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=") << u"日本"_s;
        QTest::newRow("no word at all") << QByteArray("Is 2=?3") << u"Is 2=?3"_s;
    }

    void headersAreDecoded()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QString, subject);
        QCOMPARE(read("From: a@b.test\r\nSubject: " + raw + "\r\n\r\nx").subject, subject);
    }

    void peopleAreRead_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QStringList>("people");
        QTest::newRow("address") << QByteArray("a@b.test") << QStringList{u"<a@b.test>"_s};
        QTest::newRow("name") << QByteArray("Ann Lee <a@b.test>") << QStringList{u"Ann Lee<a@b.test>"_s};
        QTest::newRow("quoted comma") << QByteArray("\"Lee, Ann\" <a@b.test>, c@d.test")
                                      << QStringList{u"Lee, Ann<a@b.test>"_s, u"<c@d.test>"_s};
        QTest::newRow("encoded") << QByteArray("=?utf-8?Q?Ren=C3=A9=2C_M?= <a@b.test>")
                                 << QStringList{u"René, M<a@b.test>"_s};
        QTest::newRow("encoded within quotes")
            << QByteArray("\"=?utf-8?Q?Ren=C3=A9?=\" <a@b.test>") << QStringList{u"René<a@b.test>"_s};
        QTest::newRow("comment") << QByteArray("a@b.test (Ann Lee)") << QStringList{u"Ann Lee<a@b.test>"_s};
        QTest::newRow("group") << QByteArray("Team: a@b.test, c@d.test;")
                               << QStringList{u"<a@b.test>"_s, u"<c@d.test>"_s};
        QTest::newRow("nobody") << QByteArray("undisclosed-recipients:;") << QStringList{};
    }

    void peopleAreRead()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QStringList, people);
        QStringList found;
        for (const MailPerson &person : read("From: x@y.test\r\nTo: " + raw + "\r\n\r\nx").to)
            found += told(person);
        QCOMPARE(found, people);
    }

    void datesAreRead_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<int>("offset");
        QTest::newRow("as the standard has it")
            << QByteArray("Tue, 3 Mar 2026 10:04:00 +0100") << 1772528640LL << 60;
        QTest::newRow("without a weekday and seconds")
            << QByteArray("3 Mar 2026 10:04 -0500") << 1772550240LL << -300;
        QTest::newRow("an old zone") << QByteArray("Tue, 03 Mar 2026 10:04:00 EST") << 1772550240LL << -300;
        QTest::newRow("GMT") << QByteArray("Tue, 03 Mar 2026 10:04:00 GMT") << 1772532240LL << 0;
        QTest::newRow("a comment") << QByteArray("Tue, 3 Mar 2026 10:04:00 +0100 (CET)") << 1772528640LL
                                   << 60;
        QTest::newRow("two digits of a year")
            << QByteArray("Tue, 3 Mar 26 10:04:00 +0000") << 1772532240LL << 0;
        QTest::newRow("asctime") << QByteArray("Tue Mar  3 10:04:00 2026") << 1772532240LL << 0;
        QTest::newRow("ISO 8601") << QByteArray("2026-03-03T10:04:00+01:00") << 1772528640LL << 60;
    }

    void datesAreRead()
    {
        QFETCH(QByteArray, raw);
        QFETCH(qint64, seconds);
        QFETCH(int, offset);
        const auto date = read("From: x@y.test\r\nDate: " + raw + "\r\n\r\nx").date;
        QVERIFY(date.has_value());
        QCOMPARE(toMillis(date->moment), seconds * 1000);
        QCOMPARE(date->offset, offset);
    }

    void wordsAreDecoded_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &part, const QString &text) {
            QTest::newRow(name) << part << text;
        };
        row("no type", "\r\nJust words", u"Just words"_s);
        row("UTF-8", "Content-Type: text/plain; charset=utf-8\r\n\r\nGr\xC3\xBC\xC3\x9F", u"Grüß"_s);
        row("unlabelled UTF-8", "\r\nGr\xC3\xBC\xC3\x9F", u"Grüß"_s);
        row("Windows-1252 called ISO-8859-1",
            "Content-Type: text/plain; charset=iso-8859-1\r\n\r\n\x93"
            "a\x94 \x80",
            u"“a” €"_s);
        row("GB 2312",
            "Content-Type: text/plain; charset=gb2312\r\nContent-Transfer-Encoding: base64\r\n\r\nxOO6ww==",
            u"你好"_s);
        row("Shift JIS",
            "Content-Type: text/plain; charset=Shift_JIS\r\nContent-Transfer-Encoding: "
            "base64\r\n\r\nk/qWew==",
            u"日本"_s);
        row("UTF-7", "Content-Type: text/plain; charset=utf-7\r\n\r\nGr+APwA3w-e", u"Grüße"_s);
        row("quoted-printable",
            "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: "
            "quoted-printable\r\n\r\nGr=C3=BC=\r\n=C3=9F",
            u"Grüß"_s);
        row("broken quoted-printable",
            "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: "
            "quoted-printable\r\n\r\n50 = 5=ZZ",
            u"50 = 5=ZZ"_s);
        row("flowed", "Content-Type: text/plain; format=flowed\r\n\r\nOne line \r\nin two.\r\nNext.",
            u"One line in two.\nNext."_s);
        row("flowed with DelSp", "Content-Type: text/plain; format=flowed; delsp=yes\r\n\r\nOne li \r\nne.",
            u"One line."_s);
        row("alternative",
            "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: "
            "text/plain\r\n\r\nplain\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>rich</p>\r\n--b--\r\n",
            u"plain"_s);
        row("alternative with an empty plain form",
            "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n "
            "\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>rich</p>\r\n--b--\r\n",
            u"<p>rich</p>"_s);
        row("related within alternative within mixed",
            "Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: multipart/related; "
            "boundary=r\r\n\r\n--r\r\nContent-Type: multipart/alternative; "
            "boundary=\"a\"\r\n\r\n--a\r\n\r\nplain\r\n--a\r\nContent-Type: "
            "text/html\r\n\r\n<p>x</p>\r\n--a--\r\n--r\r\nContent-Type: image/png\r\nContent-ID: "
            "<i>\r\n\r\nx\r\n--r--\r\n--m--\r\n",
            u"plain"_s);
        row("a boundary that is never closed",
            "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: "
            "text/plain\r\n\r\nplain\r\n",
            u"plain"_s);
        row("a boundary that is nowhere", "Content-Type: multipart/mixed; boundary=b\r\n\r\nplain words\r\n",
            u"plain words"_s);
    }

    void wordsAreDecoded()
    {
        QFETCH(QByteArray, part);
        QFETCH(QString, text);
        QCOMPARE(words(head + part), text);
    }

    void filesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QByteArray("Content-Disposition: attachment; filename=\"a b.pdf\"")
                               << u"a b.pdf"_s;
        QTest::newRow("RFC 2231")
            << QByteArray("Content-Disposition: attachment; filename*=utf-8''%C3%A9t%C3%A9.pdf")
            << u"été.pdf"_s;
        QTest::newRow("in pieces")
            << QByteArray(
                   "Content-Disposition: attachment;\r\n filename*0*=utf-8''%C3%A9;\r\n filename*1=\"t.pdf\"")
            << u"ét.pdf"_s;
        QTest::newRow("an encoded word")
            << QByteArray("Content-Disposition: attachment; filename=\"=?utf-8?Q?=C3=A9t.pdf?=\"")
            << u"ét.pdf"_s;
        QTest::newRow("by its type") << QByteArray("X-A: b") << u"typed.pdf"_s;
        QTest::newRow("no path") << QByteArray(
                                        "Content-Disposition: attachment; filename=\"../../etc/x.pdf\"")
                                 << u"x.pdf"_s;
    }

    void filesAreNamed()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QString, name);
        const IncomingMail mail =
            read(head +
                 "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhello\r\n--b\r\nContent-Type: "
                 "application/pdf; name=typed.pdf\r\n" +
                 fields + "\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n");
        QCOMPARE(mail.attachments.size(), std::size_t(1));
        QCOMPARE(mail.attachments.front().name, name);
        QCOMPARE(mail.attachments.front().type, QByteArray("application/pdf"));
        QCOMPARE(mail.attachments.front().size, 3);
        QCOMPARE(mail.texts.front().text.trimmed(), u"hello"_s);
    }

    void threadsAreRead()
    {
        const IncomingMail mail = read("From: a@b.test\r\nMessage-ID: <1@b>\r\nIn-Reply-To: Your mail of "
                                       "Tuesday <2@b>\r\nReferences: <3@b>\r\n\t<2@\r\n b>\r\n\r\nx");
        QCOMPARE(mail.messageId, QByteArray("1@b"));
        QCOMPARE(mail.inReplyTo, QByteArray("2@b"));
        QCOMPARE(mail.references, (std::vector<QByteArray>{"3@b", "2@b"}));
    }

    void deliveriesAreRead()
    {
        const IncomingMail mail =
            read(head +
                 "Content-Type: multipart/report; report-type=delivery-status; "
                 "boundary=b\r\n\r\n--b\r\n\r\nSorry\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
                 "Reporting-MTA: dns; mx.test\r\n\r\nFinal-Recipient: rfc822; gone@mail.test\r\nAction: "
                 "Failed\r\nStatus: 5.1.1 (no such user)\r\nDiagnostic-Code: smtp; 550 no\r\n such "
                 "user\r\n--b--\r\n");
        QCOMPARE(mail.deliveries.size(), std::size_t(1));
        QCOMPARE(mail.deliveries.front().recipient, u"gone@mail.test"_s);
        QCOMPARE(mail.deliveries.front().action, QByteArray("failed"));
        QCOMPARE(mail.deliveries.front().status, QByteArray("5.1.1"));
        QCOMPARE(mail.deliveries.front().diagnostic, u"550 no such user"_s);
    }

    void calendarsAreHandedOn()
    {
        const IncomingMail mail = read(
            head +
            "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\nhello\r\n--b\r\nContent-Type: "
            "text/calendar; method=request\r\n\r\nBEGIN:VCALENDAR\r\n--b--\r\n");
        QCOMPARE(mail.calendars.size(), std::size_t(1));
        QCOMPARE(mail.calendars.front().method, QByteArray("REQUEST"));
        QVERIFY(mail.calendars.front().bytes.startsWith("BEGIN:VCALENDAR"));
        QVERIFY(mail.attachments.empty());
    }

    void costlyMailsAreRefusedBeforeTheyAreParsed()
    {
        QByteArray parts = head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
        for (int at = 0; at < 100'000; ++at)
            parts += "--b\r\n\r\n\r\n";
        QCOMPARE(reasonOf(parts), QByteArray("mail.too_many_parts"));
        QByteArray nested = head;
        for (int at = 0; at < 5000; ++at)
            nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(at) + "\r\n\r\n--b" +
                      QByteArray::number(at) + "\r\n";
        QCOMPARE(reasonOf(nested), QByteArray("mail.too_many_parts"));
        QByteArray fields;
        for (int at = 0; at < 1001; ++at)
            fields += "X-A: b\r\n";
        QCOMPARE(reasonOf(fields + "\r\nx"), QByteArray("mail.too_many_headers"));
        QCOMPARE(reasonOf("Subject: " + QByteArray(65 * 1024, 'a') + "\r\n\r\nx"),
            QByteArray("mail.header_too_long"));
        QCOMPARE(
            reasonOf("Subject: a\r\n\r\n" + QByteArray(25 * 1024 * 1024, 'a')), QByteArray("mail.too_large"));
    }

    void deepPartsAreLeftOutWithAWarning()
    {
        QByteArray nested = head;
        for (int at = 0; at < 30; ++at)
            nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(at) + "\r\n\r\n--b" +
                      QByteArray::number(at) + "\r\n";
        const IncomingMail mail = read(nested + "\r\ndeep");
        QVERIFY(mail.texts.empty());
        QCOMPARE(mail.warnings.size(), std::size_t(1));
        QCOMPARE(mail.warnings.front().reason, QByteArray("mail.too_deep"));
    }

    void whatIsPackedComesOutAlike()
    {
        const QByteArray bytes =
            head + "Message-ID: <1@b>\r\nAuto-Submitted: auto-replied\r\nContent-Type: multipart/mixed; "
                   "boundary=b\r\n\r\n--b\r\n\r\nhello\r\n--b\r\nContent-Type: application/pdf; "
                   "name=x.pdf\r\n\r\nAA\r\n--b--\r\n";
        const auto mail = readMail(bytes);
        const auto unpacked = unpackedMail(packedMail(mail));
        QVERIFY(unpacked.has_value());
        QVERIFY(*unpacked == *mail);
        const auto refused = unpackedMail(packedMail(readMail("")));
        QCOMPARE(refused.error().reason, QByteArray("mail.unreadable"));
        QCOMPARE(unpackedMail("nonsense").error().reason, QByteArray("parser.failed"));
    }
};

QTEST_APPLESS_MAIN(MailReaderTest)
#include "mail_reader_test.moc"
