// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mail/mail_message.h"
#include "tests/providers/smtp/support/scripted_smtp_server.h"
#include "tests/providers/smtp/support/smtp_account.h"

#include <QTest>

using namespace sp;
using namespace sp::test;

class SmtpTransportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deliversOverBothKindsOfTls_data();
    void deliversOverBothKindsOfTls();
    void logsInWithLoginWhereThereIsNoPlain();
    void sendsWithoutLoginWhenThereIsNoUser();
    void keepsLinesThatBeginWithDots();
    void deliversLargeMail();
    void refusesMailAboveTheServersLimitBeforeSendingIt();
    void tellsEveryRecipientOnceAndHidesBcc();
    void sendsNothingWhenOneRecipientIsRefused();
    void refusesInjectionBeforeConnecting();
};

void SmtpTransportTest::deliversOverBothKindsOfTls_data()
{
    QTest::addColumn<bool>("implicit");
    QTest::newRow("TLS from the first byte") << true;
    QTest::newRow("STARTTLS, with the greeting said again inside") << false;
}

void SmtpTransportTest::deliversOverBothKindsOfTls()
{
    QFETCH(bool, implicit);
    const SmtpScript script{.encryption = implicit ? Encryption::Implicit : Encryption::StartTls};
    ScriptedSmtpServer server(script, certificate());
    const Result<SendReceipt> receipt = sendTo(server, script, mail());
    server.stop();
    QVERIFY2(receipt, text(receipt ? Error{} : receipt.error()).constData());
    QCOMPARE(receipt->providerId, QByteArray("250 thank you 2.0.0 queued as 4F1"));
    QVERIFY(receipt->acceptedAt == now);
    const QByteArray bytes = *composeMail(mail());
    QCOMPARE(server.mails(), QList<QByteArray>{bytes});
    QList<QByteArray> expected{"EHLO [127.0.0.1]",
        "AUTH PLAIN " + QByteArray("\0lena\0geheim-ß", 15).toBase64(),
        "MAIL FROM:<lena@praxis.example> SIZE=" + QByteArray::number(bytes.size()),
        "RCPT TO:<anna@client.example>", "DATA", "QUIT"};
    if (!implicit)
        expected = QList<QByteArray>{"EHLO [127.0.0.1]", "STARTTLS"} + expected;
    QCOMPARE(server.commands(), expected);
}

void SmtpTransportTest::logsInWithLoginWhereThereIsNoPlain()
{
    const SmtpScript script =
        answering(Moment::SecureHello, "250-mail.test\r\n250-AUTH=LOGIN\r\n250 HELP\r\n");
    ScriptedSmtpServer server(script, certificate());
    QVERIFY(sendTo(server, script, mail()));
    server.stop();
    QCOMPARE(server.commands().mid(1, 3),
        (QList<QByteArray>{"AUTH LOGIN", QByteArray("lena").toBase64(), QByteArray("geheim-ß").toBase64()}));
    QCOMPARE(server.commands().at(4),
        QByteArray("MAIL FROM:<lena@praxis.example>"));  // No SIZE where none is offered.
}

void SmtpTransportTest::sendsWithoutLoginWhenThereIsNoUser()
{
    ScriptedSmtpServer server({}, certificate());
    SmtpSettings account = settings(server.port());
    account.user.clear();
    QVERIFY(sendWith(std::move(account), mail()));
    server.stop();
    QVERIFY(server.commands().at(1).startsWith("MAIL"));
}

void SmtpTransportTest::keepsLinesThatBeginWithDots()
{
    OutgoingMail dotted = mail();
    dotted.bodyText = QStringLiteral(".\n..\n.hidden\nplain\n...\n.");
    ScriptedSmtpServer server({}, certificate());
    QVERIFY(sendTo(server, {}, dotted));
    server.stop();
    const QByteArray bytes = *composeMail(dotted);
    QVERIFY(bytes.endsWith("\r\n\r\n.\r\n..\r\n.hidden\r\nplain\r\n...\r\n.\r\n"));
    QCOMPARE(server.mails(), QList<QByteArray>{bytes});
    QCOMPARE(server.dottedLines(), (QList<QByteArray>{"..", "...", "..hidden", "....", ".."}));
}

void SmtpTransportTest::deliversLargeMail()
{
    OutgoingMail large = mail();
    QByteArray bytes(3'000'000, '\0');
    for (qsizetype at = 0; at < bytes.size(); ++at)
        bytes[at] = static_cast<char>(at * 7 + at / 251);
    large.attachments = {{QStringLiteral("Übersicht.bin"), "application/octet-stream", bytes}};
    ScriptedSmtpServer server({}, certificate());
    const Result<SendReceipt> receipt = sendTo(server, {}, large);
    server.stop();
    QVERIFY2(receipt, text(receipt ? Error{} : receipt.error()).constData());
    QVERIFY(server.mails() == QList<QByteArray>{*composeMail(large)});
}

void SmtpTransportTest::refusesMailAboveTheServersLimitBeforeSendingIt()
{
    const SmtpScript script =
        answering(Moment::SecureHello, "250-mail.test\r\n250-SIZE 100\r\n250 AUTH PLAIN\r\n");
    ScriptedSmtpServer server(script, certificate());
    const Result<SendReceipt> receipt = sendTo(server, script, mail());
    server.stop();
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().reason, QByteArray("mail.too_large"));
    QCOMPARE(receipt.error().code, ErrorCode::Refused);
    QCOMPARE(receipt.error().facts, (QJsonObject{{QStringLiteral("size"), (*composeMail(mail())).size()},
                                        {QStringLiteral("limit"), 100}}));
    QVERIFY(!server.commands().join('\n').contains("MAIL FROM"));
}

void SmtpTransportTest::tellsEveryRecipientOnceAndHidesBcc()
{
    OutgoingMail many = mail();
    many.cc = {address("ben@bücher.example")};
    many.bcc = {address("anna@client.example"), address("archive@praxis.example")};
    ScriptedSmtpServer server({}, certificate());
    QVERIFY(sendTo(server, {}, many));
    server.stop();
    QCOMPARE(server.commands().mid(3, 4),
        (QList<QByteArray>{"RCPT TO:<anna@client.example>", "RCPT TO:<ben@xn--bcher-kva.example>",
            "RCPT TO:<archive@praxis.example>", "DATA"}));
    QVERIFY(!server.mails().value(0).contains("archive"));
}

void SmtpTransportTest::sendsNothingWhenOneRecipientIsRefused()
{
    OutgoingMail many = mail();
    many.cc = {address("gone@client.example")};
    const SmtpScript script{.recipients = {{"gone@client.example", "550 gone\r\n"}}};
    ScriptedSmtpServer server(script, certificate());
    const Result<SendReceipt> receipt = sendTo(server, script, many);
    server.stop();
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().facts.value(QStringLiteral("address")).toString(),
        QStringLiteral("gone@client.example"));
    QVERIFY(!server.commands().contains("DATA"));
}

void SmtpTransportTest::refusesInjectionBeforeConnecting()
{
    OutgoingMail hostile = mail();
    hostile.subject = QStringLiteral("Hello\r\nBcc: everybody@client.example");
    ScriptedSmtpServer server({}, certificate());
    const Result<SendReceipt> receipt = sendTo(server, {}, hostile);
    server.stop();
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().reason, QByteArray("mail.header_injection"));
    QVERIFY(server.commands().isEmpty());
}

QTEST_GUILESS_MAIN(SmtpTransportTest)
#include "smtp_transport_test.moc"
