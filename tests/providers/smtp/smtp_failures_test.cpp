// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/providers/smtp/support/scripted_smtp_server.h"
#include "tests/providers/smtp/support/smtp_account.h"

#include <QTcpServer>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace std::chrono_literals;

namespace {

SmtpScript startTls(std::map<Moment, Answer> answers = {})
{
    return {.encryption = Encryption::StartTls, .answers = std::move(answers)};
}

/// A script, what it must lead to, and whether a later attempt makes sense.
struct Failure {
    const char *name;
    SmtpScript script;
    ErrorCode code;
    const char *reason;
    QJsonObject facts;
};

const std::vector<Failure> &failures()
{
    const QJsonObject atHost{{QStringLiteral("host"), host}};
    const auto replied = [](const char *reply) {
        return QJsonObject{{QStringLiteral("reply"), QString::fromUtf8(reply)}};
    };
    const auto refusedLogin = [](const char *reply) {
        return QJsonObject{{QStringLiteral("user"), QStringLiteral("lena")},
            {QStringLiteral("reply"), QString::fromUtf8(reply)}};
    };
    const QByteArray flood = QByteArray("250-more and more\r\n").repeated(8000);
    const QByteArray loginOnly = "250-mail.test\r\n250 AUTH LOGIN\r\n";
    using enum ErrorCode;
    using enum Answer::Then;
    // clang-format off
    static const std::vector<Failure> all = {
        {"a wrong password is refused and says whose",
         answering(Moment::Auth, "535 5.7.8 bad credentials\r\n"), Refused, "mail.auth_refused", refusedLogin("535 5.7.8 bad credentials")},
        {"a wrong password is refused with LOGIN too",
         {.answers = {{Moment::SecureHello, {loginOnly}}, {Moment::Auth, {"535 no\r\n"}}}}, Refused, "mail.auth_refused", refusedLogin("535 no")},
        {"a login service that is down for now can be tried later",
         answering(Moment::Auth, "454 4.7.0 later\r\n"), Unavailable, "mail.greylisted", replied("454 4.7.0 later")},
        {"a server without a known login is told apart from a wrong password",
         answering(Moment::SecureHello, "250-mail.test\r\n250 AUTH GSSAPI XOAUTH2\r\n"), Refused, "mail.auth_unavailable", atHost},
        {"an unknown recipient is refused by name",
         {.recipients = {{"anna@client.example", "550 5.1.1 no such user\r\n"}}}, Refused, "mail.recipient_refused",
         {{QStringLiteral("address"), QStringLiteral("anna@client.example")}, {QStringLiteral("reply"), QStringLiteral("550 5.1.1 no such user")}}},
        {"a greylisted recipient can be tried later",
         {.recipients = {{"anna@client.example", "451-4.7.1 greylisted,\r\n451 4.7.1 try again\r\n"}}}, Unavailable, "mail.greylisted", replied("451 4.7.1 greylisted, 4.7.1 try again")},
        {"a refused sender refuses the message",
         answering(Moment::Sender, "553 5.7.1 not your address\r\n"), Refused, "mail.message_refused", replied("553 5.7.1 not your address")},
        {"a server that takes no data refuses the message",
         answering(Moment::Data, "554 5.3.4 no\r\n"), Refused, "mail.message_refused", replied("554 5.3.4 no")},
        {"a message refused for its content",
         answering(Moment::Accepted, "550 5.7.1 looks like spam\r\n"), Refused, "mail.message_refused", replied("550 5.7.1 looks like spam")},
        {"a message put off after its content can be tried later",
         answering(Moment::Accepted, "452 4.3.1 disk full\r\n"), Unavailable, "mail.greylisted", replied("452 4.3.1 disk full")},
        {"a server that is too busy to greet can be tried later",
         answering(Moment::Greeting, "421 too many connections\r\n"), Unavailable, "mail.greylisted", replied("421 too many connections")},
        {"a server that takes no mail at all",
         answering(Moment::Greeting, "554 no mail here\r\n"), Refused, "mail.message_refused", replied("554 no mail here")},
        {"a server without STARTTLS gets neither password nor mail",
         startTls({{Moment::Hello, {"250-mail.test\r\n250 AUTH PLAIN\r\n"}}}), Unavailable, "mail.starttls_missing", atHost},
        {"a server that takes STARTTLS back gets neither password nor mail",
         startTls({{Moment::StartTls, {"454 not now\r\n"}}}), Unavailable, "mail.starttls_missing", atHost},
        {"words smuggled in behind STARTTLS end the conversation",
         startTls({{Moment::StartTls, {"220 go\r\n250-evil\r\n250 AUTH PLAIN\r\n", Hang}}}), Unavailable, "mail.protocol", atHost},
        {"a plain server on the TLS port",
         answering(Moment::Handshake, "220 mail.test ESMTP\r\n", Hang), Unavailable, "mail.tls", {{QStringLiteral("host"), host}, {QStringLiteral("problem"), QStringLiteral("handshake")}}},
        {"a connection dropped before the greeting",
         answering(Moment::Greeting, {}, Drop), Unavailable, "mail.unreachable", atHost},
        {"a connection dropped after the login",
         answering(Moment::Auth, "235 ok\r\n", Drop), Unavailable, "mail.unreachable", atHost},
        {"a connection dropped after the whole mail: nobody knows",
         answering(Moment::Accepted, {}, Drop), Unavailable, "mail.outcome_unknown", atHost},
        {"nonsense after the whole mail: nobody knows",
         answering(Moment::Accepted, "HTTP/1.1 200 OK\r\n"), Unavailable, "mail.outcome_unknown", atHost},
        {"an unexpected code after the whole mail: nobody knows",
         answering(Moment::Accepted, "354 again?\r\n"), Unavailable, "mail.outcome_unknown", atHost},
        {"a web server on the port",
         answering(Moment::Greeting, "HTTP/1.1 400 Bad Request\r\n"), Unavailable, "mail.protocol", atHost},
        {"lines of one reply with different codes",
         answering(Moment::SecureHello, "250-mail.test\r\n550 no\r\n"), Unavailable, "mail.protocol", atHost},
        {"an answer that asks for more where nothing is left",
         answering(Moment::Sender, "334 more\r\n"), Unavailable, "mail.protocol", atHost},
        {"a flood of reply lines is cut off",
         answering(Moment::SecureHello, flood, Hang), Unavailable, "mail.protocol", atHost},
        {"a flood without a line end is cut off",
         answering(Moment::SecureHello, QByteArray(200'000, 'x'), Hang), Unavailable, "mail.protocol", atHost},
    };
    // clang-format on
    return all;
}

}  // namespace

class SmtpFailuresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void failsWithItsReason_data();
    void failsWithItsReason();
    void saysNothingSecretBeforeTls();
    void refusesCertificates_data();
    void refusesCertificates();
    void givesUpOnSilence_data();
    void givesUpOnSilence();
    void reportsAClosedPort();
    void noticesALossBeforeTheEndOfTheMail();
};

void SmtpFailuresTest::failsWithItsReason_data()
{
    QTest::addColumn<std::size_t>("at");
    for (std::size_t at = 0; at < failures().size(); ++at)
        QTest::newRow(failures()[at].name) << at;
}

void SmtpFailuresTest::failsWithItsReason()
{
    QFETCH(std::size_t, at);
    const Failure &expected = failures()[at];
    ScriptedSmtpServer server(expected.script, certificate());
    const Result<SendReceipt> receipt = sendTo(server, expected.script, mail());
    QVERIFY(!receipt);
    QVERIFY2(receipt.error().reason == expected.reason, text(receipt.error()).constData());
    QCOMPARE(receipt.error().code, expected.code);
    QCOMPARE(receipt.error().facts, expected.facts);
}

void SmtpFailuresTest::saysNothingSecretBeforeTls()
{
    const SmtpScript script = startTls({{Moment::Hello, {"250-mail.test\r\n250 AUTH PLAIN LOGIN\r\n"}}});
    ScriptedSmtpServer server(script, certificate());
    QVERIFY(!sendTo(server, script, mail()));
    server.stop();
    QCOMPARE(server.commands().value(0), QByteArray("EHLO [127.0.0.1]"));
    QVERIFY(server.commands().size() == 1 || server.commands().mid(1) == QList<QByteArray>{"QUIT"});
}

void SmtpFailuresTest::refusesCertificates_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("expired");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nobody vouches for it")
        << QByteArray("IP:127.0.0.1") << false << false << QStringLiteral("untrusted");
    QTest::newRow("another server's")
        << QByteArray("DNS:mail.example") << false << true << QStringLiteral("host_mismatch");
    QTest::newRow("out of date") << QByteArray("IP:127.0.0.1") << true << true
                                 << QStringLiteral("not_valid_now");
}

void SmtpFailuresTest::refusesCertificates()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, expired);
    QFETCH(bool, trusted);
    QFETCH(QString, problem);
    const TestCertificate bad = makeCertificate(name, expired ? Validity::Expired : Validity::Now);
    for (const Encryption encryption : {Encryption::Implicit, Encryption::StartTls}) {
        const SmtpScript script{.encryption = encryption};
        ScriptedSmtpServer server(script, bad);
        SmtpSettings account = settings(server.port(), securityOf(script));
        account.extraAuthorities.clear();
        if (trusted)
            account.extraAuthorities = {QSslCertificate(bad.certificate)};
        const Result<SendReceipt> receipt = sendWith(std::move(account), mail());
        server.stop();
        QVERIFY(!receipt);
        QVERIFY2(receipt.error().reason == "mail.tls", text(receipt.error()).constData());
        QCOMPARE(receipt.error().code, ErrorCode::Unavailable);
        QCOMPARE(receipt.error().facts,
            (QJsonObject{{QStringLiteral("host"), host}, {QStringLiteral("problem"), problem}}));
        QVERIFY(!server.commands().join().contains("AUTH"));
    }
}

void SmtpFailuresTest::givesUpOnSilence_data()
{
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<SmtpTimeouts>("timeouts");
    QTest::addColumn<QByteArray>("reason");
    const SmtpTimeouts shortIdle{.connect = 10s, .idle = 100ms, .total = 30s};
    const SmtpTimeouts shortTotal{.connect = 10s, .idle = 10s, .total = 200ms};
    const SmtpTimeouts shortEnd{.connect = 10s, .idle = 10s, .total = 6000ms};
    QTest::newRow("before the greeting") << Moment::Greeting << shortIdle << QByteArray("mail.timeout");
    QTest::newRow("in the handshake") << Moment::Handshake << shortIdle << QByteArray("mail.timeout");
    QTest::newRow("after the recipient") << Moment::Recipient << shortIdle << QByteArray("mail.timeout");
    QTest::newRow("longer than the whole may take")
        << Moment::Auth << shortTotal << QByteArray("mail.timeout");
    QTest::newRow("after the whole mail: nobody knows")
        << Moment::Accepted << shortEnd << QByteArray("mail.outcome_unknown");
}

void SmtpFailuresTest::givesUpOnSilence()
{
    QFETCH(Moment, moment);
    QFETCH(SmtpTimeouts, timeouts);
    QFETCH(QByteArray, reason);
    const SmtpScript script = answering(moment, {}, Answer::Then::Hang);
    ScriptedSmtpServer server(script, certificate());
    SmtpSettings account = settings(server.port());
    account.timeouts = timeouts;
    const Result<SendReceipt> receipt = sendWith(std::move(account), mail());
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().reason, reason);
    QCOMPARE(receipt.error().code, ErrorCode::Unavailable);
    QCOMPARE(receipt.error().facts, (QJsonObject{{QStringLiteral("host"), host}}));
}

void SmtpFailuresTest::reportsAClosedPort()
{
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost, 0));
    const quint16 port = gone.serverPort();
    gone.close();
    const Result<SendReceipt> receipt = sendWith(settings(port), mail());
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().reason, QByteArray("mail.unreachable"));
    QCOMPARE(receipt.error().code, ErrorCode::Unavailable);
}

void SmtpFailuresTest::noticesALossBeforeTheEndOfTheMail()
{
    // More than any socket buffer holds, so the end of the mail cannot have left when the connection goes.
    OutgoingMail large = mail();
    large.attachments = {{QStringLiteral("x.bin"), "application/octet-stream", QByteArray(16'000'000, 'x')}};
    const SmtpScript script = answering(Moment::Body, {}, Answer::Then::Drop);
    ScriptedSmtpServer server(script, certificate());
    const Result<SendReceipt> receipt = sendTo(server, script, large);
    QVERIFY(!receipt);
    QVERIFY2(receipt.error().reason == "mail.unreachable", text(receipt.error()).constData());
}

QTEST_GUILESS_MAIN(SmtpFailuresTest)
#include "smtp_failures_test.moc"
