// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/files/mailto_link.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace sp;

namespace {

MailAddress address(const char *text)
{
    return {*EmailAddress::create(QString::fromUtf8(text))};
}

OutgoingMail mail()
{
    return {.from = address("lena@praxis.example"),
        .to = {address("anna@client.example")},
        .messageId = "a@praxis.example"};
}

}  // namespace

class MailtoLinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodes_data();
    void encodes();
    void readsBackAsAnUrl();
    void refusesWhatALinkCannotCarry();
};

void MailtoLinkTest::encodes_data()
{
    QTest::addColumn<OutgoingMail>("mail");
    QTest::addColumn<QByteArray>("link");
    const auto row = [](const char *name, const char *link, auto change) {
        OutgoingMail outgoing = mail();
        change(outgoing);
        QTest::newRow(name) << outgoing << QByteArray(link);
    };
    // clang-format off
    row("nothing but a recipient", "mailto:anna@client.example", [](OutgoingMail &) {});
    row("blanks are %20, never plus", "mailto:anna@client.example?subject=a%20b%2Bc",
        [](OutgoingMail &m) { m.subject = QStringLiteral("a b+c"); });
    row("what separates fields is encoded", "mailto:anna@client.example?subject=a%26b%3Dc%3Fd%23e%25",
        [](OutgoingMail &m) { m.subject = QStringLiteral("a&b=c?d#e%"); });
    row("other scripts are UTF-8", "mailto:anna@client.example?subject=M%C3%A4rz&body=10%20%E2%82%AC",
        [](OutgoingMail &m) { m.subject = QStringLiteral("März"); m.bodyText = QStringLiteral("10 €"); });
    row("every line break is %0D%0A", "mailto:anna@client.example?body=a%0D%0Ab%0D%0Ac%0D%0A",
        [](OutgoingMail &m) { m.bodyText = QStringLiteral("a\nb\r\nc\r"); });
    row("an ampersand in an address cannot start a field", "mailto:a%26bcc%3Dx@client.example,ben@xn--bcher-kva.example",
        [](OutgoingMail &m) { m.to = {address("a&bcc=x@client.example"), address("ben@bücher.example")}; });
    row("copies and the answered mail", "mailto:anna@client.example?cc=b@c.example&bcc=d@e.example,f@g.example&in-reply-to=%3Cq%40c.example%3E",
        [](OutgoingMail &m) { m.cc = {address("b@c.example")}; m.bcc = {address("d@e.example"), address("f@g.example")}; m.inReplyTo = "q@c.example"; });
    // clang-format on
}

void MailtoLinkTest::encodes()
{
    QFETCH(OutgoingMail, mail);
    QFETCH(QByteArray, link);
    const Result<QByteArray> made = mailtoLink(mail);
    QVERIFY(made);
    QCOMPARE(*made, link);
}

void MailtoLinkTest::readsBackAsAnUrl()
{
    OutgoingMail outgoing = mail();
    outgoing.subject = QStringLiteral("100% & mehr; \"Größe\" <x>");
    outgoing.bodyText = QStringLiteral("Zeile 1\nZeile 2 + 3 🙂");
    const QUrl url = QUrl::fromEncoded(*mailtoLink(outgoing), QUrl::StrictMode);
    QVERIFY(url.isValid());
    QCOMPARE(url.path(), QStringLiteral("anna@client.example"));
    const QUrlQuery query(url);
    QCOMPARE(query.queryItemValue(QStringLiteral("subject"), QUrl::FullyDecoded), outgoing.subject);
    QCOMPARE(query.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded),
        QStringLiteral("Zeile 1\r\nZeile 2 + 3 🙂"));
}

void MailtoLinkTest::refusesWhatALinkCannotCarry()
{
    OutgoingMail withFile = mail();
    withFile.attachments = {{QStringLiteral("a.pdf"), "application/pdf", "x"}};
    QVERIFY(mailtoLink(withFile).error() == (Error{ErrorCode::Refused, "mail.mailto_attachments"}));

    OutgoingMail longText = mail();
    const auto frame = QByteArrayLiteral("mailto:anna@client.example?body=").size();
    longText.bodyText = QString(longestMailtoLink - frame, u'x');
    QCOMPARE(mailtoLink(longText)->size(), longestMailtoLink);
    longText.bodyText += u'x';
    QVERIFY(mailtoLink(longText).error() ==
            (Error{ErrorCode::Refused, "mail.mailto_too_long",
                {{QStringLiteral("length"), 2001}, {QStringLiteral("limit"), 2000}}}));

    OutgoingMail hostile = mail();
    hostile.subject = QStringLiteral("a\r\nBcc: b@c.example");
    QCOMPARE(mailtoLink(hostile).error().reason, QByteArray("mail.header_injection"));
}

QTEST_GUILESS_MAIN(MailtoLinkTest)
#include "mailto_link_test.moc"
