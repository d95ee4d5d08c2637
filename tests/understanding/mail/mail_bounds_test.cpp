// SPDX-License-Identifier: GPL-3.0-or-later
// No text of 64 KiB keeps the reader of mails busy, whatever it is made of; nor does one that somebody
// mistyped lose what was written.
#include "core/understanding/mail/automatic_mail.h"
#include "core/understanding/mail/html_lines.h"
#include "core/understanding/mail/mail_reading.h"

#include <QTest>

#include <ctime>

using namespace sp;
using namespace Qt::StringLiterals;

namespace {

QString filled(const QString &piece)
{
    constexpr qsizetype size = 64 * 1024;
    return piece.repeated(size / piece.size());
}

}  // namespace

class MailBoundsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyTextIsReadInTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<MailBodyFormat>("format");
        const auto row = [](const char *name, const QString &piece,
                             MailBodyFormat format = MailBodyFormat::Plain) {
            QTest::newRow(name) << filled(piece) << format;
        };
        row("blank lines", u"\n"_s);
        row("one line", u"a"_s);
        row("attributions", u"On 1 May 2026 at 10:00 a wrote:\n> x\n"_s);
        row("attributions that never end", u"On 1 May 2026 at 10:00 a\n"_s);
        row("attributions within lines", u"yes On Wed, Apr 4, 2026 at 3:59 PM, b@c.test wrote:\n> x\n"_s);
        row("marks of signatures", u"---\n"_s);
        row("sure marks", u"--\n\n"_s);
        row("header fields", u"From: a\n"_s);
        row("quotes and answers", u"> a\nb\n"_s);
        row("addresses", u"a@b.test "_s);
        row("ats", u"@"_s);
        row("numbers", u"+49 30 1234567 / "_s);
        row("digits", u"1"_s);
        row("names", u"Anna Meier\n\n"_s);
        row("leaves", u"Best,\nAnna Meier\n+49 30 1234567\n"_s);
        row("dots", u"a.b."_s);
        row("entities", u"&amp"_s, MailBodyFormat::Html);
        row("open elements", u"<div>"_s, MailBodyFormat::Html);
        row("closed elements", u"</a>"_s, MailBodyFormat::Html);
        row("open lists", u"<ul><li>"_s, MailBodyFormat::Html);
        row("quotes that never close", u"<a href=\""_s, MailBodyFormat::Html);
        row("comments that never close", u"<!--"_s, MailBodyFormat::Html);
        row("scripts that never close", u"<script>"_s, MailBodyFormat::Html);
        row("quotations", u"<blockquote>a"_s, MailBodyFormat::Html);
        row("less-than signs", u"<"_s, MailBodyFormat::Html);
    }

    void anyTextIsReadInTime()
    {
        QFETCH(QString, text);
        QFETCH(MailBodyFormat, format);
        readMailText(
            u"Hi.\n\nBest,\nAnna Meier\n+49 30 901820", MailBodyFormat::Plain);  // Tables are made once.
        double best = std::numeric_limits<double>::max();
        // The processor's time, and the best of five: what else runs on the machine is not the reader's.
        for (int round = 0; round < 5; ++round) {
            const std::clock_t began = std::clock();
            readMailText(text, format);
            best = std::min(best, 1e3 * static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC);
        }
        qInfo("%s: %.1f ms", QTest::currentDataTag(), best);
        constexpr double longest = 50;
        QVERIFY2(best <= longest, qPrintable(QString::number(best)));
    }

    void entitiesAreInOrder()
    {
        QCOMPARE(htmlText(u"&Aacute;&zwnj;&eacute;&#233;&#xE9;&#150;&euro;&nosuch;&amp;lt;"),
            u"Á\u200Céé\u00E9\u2013€&nosuch;&lt;"_s);
    }

    void originsAreTold_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QByteArray>("origin");
        QTest::newRow("RFC 3834") << QByteArray("auto-submitted") << u"auto-replied"_s << u"Re: Hi"_s
                                  << QByteArray("auto_reply");
        QTest::newRow("not automatic")
            << QByteArray("auto-submitted") << u"no"_s << u"Re: Hi"_s << QByteArray("person");
        QTest::newRow("precedence") << QByteArray("precedence") << u"auto_reply"_s << u"Hi"_s
                                    << QByteArray("auto_reply");
        QTest::newRow("subject") << QByteArray("user-agent") << u"x"_s << u"Abwesenheitsnotiz: Termin"_s
                                 << QByteArray("auto_reply");
        QTest::newRow("about an absence")
            << QByteArray("user-agent") << u"x"_s << u"Re: Out of office"_s << QByteArray("person");
        QTest::newRow("bounce") << QByteArray("return-path") << u"<>"_s
                                << u"Undelivered Mail Returned to Sender"_s << QByteArray("bounce");
        QTest::newRow("list") << QByteArray("list-unsubscribe") << u"<mailto:x@y.test>"_s << u"News"_s
                              << QByteArray("bulk");
        QTest::newRow("somebody") << QByteArray("user-agent") << u"x"_s << u"Undeliverable parcel"_s
                                  << QByteArray("person");
    }

    void originsAreTold()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, value);
        QFETCH(QString, subject);
        QFETCH(QByteArray, origin);
        IncomingMail mail;
        mail.subject = subject;
        mail.fields.push_back({field, value});
        QCOMPARE(QByteArray(mailOriginName(assessOrigin(mail).origin)), origin);
    }
};

QTEST_APPLESS_MAIN(MailBoundsTest)
#include "mail_bounds_test.moc"
