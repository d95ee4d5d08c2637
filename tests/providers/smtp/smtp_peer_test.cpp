// SPDX-License-Identifier: GPL-3.0-or-later
// The transport against a server that nobody here wrote: the npm package smtp-server.
#include "core/base/bytes.h"
#include "core/formats/mail/mail_message.h"
#include "core/providers/smtp/smtp_transport.h"
#include "tests/providers/smtp/support/test_certificate.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sp;
using namespace sp::test;

namespace {

constexpr int patience = 20'000;

MailAddress address(const char *text)
{
    return {*EmailAddress::create(QString::fromUtf8(text))};
}

OutgoingMail mail(const char *recipient)
{
    return {.from = address("lena@praxis.example"),
        .to = {address(recipient)},
        .bcc = {address("archive@praxis.example")},
        .subject = QStringLiteral("Termin am Öltag: 10 €"),
        .bodyText = QStringLiteral(".dotted\nGrüße\n.\nEnde\n"),
        .attachments = {{QStringLiteral("Rechnung März.pdf"), "application/pdf",
            QByteArray(200'000, '\x8f')}},
        .messageId = "018f3c5e@praxis.example",
        .date = instantFromMillis(1'764'000'000'000)};
}

}  // namespace

class SmtpPeerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void delivers_data();
    void delivers();
    void fails_data();
    void fails();
    void cleanupTestCase();

private:
    QJsonObject nextLine();
    SmtpSettings settings(SmtpSecurity security, const QByteArray &password) const;
    Result<SendReceipt> send(SmtpSettings account, const OutgoingMail &outgoing) const;

    QTemporaryDir m_folder;
    TestCertificate m_certificate = makeCertificate("IP:127.0.0.1");
    QProcess m_server;
    QJsonObject m_ports;
};

void SmtpPeerTest::initTestCase()
{
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    const QString modules = QStringLiteral(SOLOPILOT_BINARY_DIR "/test-servers");
    if (node.isEmpty())
        QSKIP("Node.js is not installed, so the independent SMTP server cannot run.");
    if (!QDir(modules + QStringLiteral("/node_modules/smtp-server")).exists())
        QSKIP("The npm package smtp-server is not installed. `ctest -R test_servers` installs it.");
    const auto keep = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(keep(QStringLiteral("key.pem"), m_certificate.key));
    QVERIFY(keep(QStringLiteral("cert.pem"), m_certificate.certificate));
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(node,
        {QStringLiteral(SOLOPILOT_SOURCE_DIR "/tests/servers/smtp_server.mjs"), modules,
            m_folder.filePath(QStringLiteral("key.pem")), m_folder.filePath(QStringLiteral("cert.pem"))});
    QVERIFY(m_server.waitForStarted(patience));
    m_ports = nextLine();
    QVERIFY(m_ports.value(QStringLiteral("tls")).toInt() > 0);
}

QJsonObject SmtpPeerTest::nextLine()
{
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(patience))
            return {};
    }
    return QJsonDocument::fromJson(m_server.readLine()).object();
}

SmtpSettings SmtpPeerTest::settings(SmtpSecurity security, const QByteArray &password) const
{
    const QString port =
        security == SmtpSecurity::ImplicitTls ? QStringLiteral("tls") : QStringLiteral("starttls");
    return {.host = QStringLiteral("127.0.0.1"),
        .port = static_cast<quint16>(m_ports.value(port).toInt()),
        .security = security,
        .user = QStringLiteral("lena"),
        .password = SecretBytes::copyOf(octets(password)),
        .extraAuthorities = {QSslCertificate(m_certificate.certificate)}};
}

Result<SendReceipt> SmtpPeerTest::send(SmtpSettings account, const OutgoingMail &outgoing) const
{
    const ManualClock clock(outgoing.date);
    return SmtpTransport(std::move(account), clock).send(outgoing);
}

void SmtpPeerTest::delivers_data()
{
    QTest::addColumn<SmtpSecurity>("security");
    QTest::newRow("TLS from the first byte, login PLAIN") << SmtpSecurity::ImplicitTls;
    QTest::newRow("STARTTLS, login LOGIN") << SmtpSecurity::StartTls;
}

void SmtpPeerTest::delivers()
{
    QFETCH(SmtpSecurity, security);
    const OutgoingMail outgoing = mail("anna@client.example");
    const Result<SendReceipt> receipt = send(settings(security, "geheim-ß"), outgoing);
    QVERIFY2(receipt, receipt ? "" : receipt.error().reason.constData());
    const QJsonObject got = nextLine();
    QCOMPARE(got.value(QStringLiteral("from")).toString(), QStringLiteral("lena@praxis.example"));
    QCOMPARE(got.value(QStringLiteral("to")).toArray(),
        (QJsonArray{QStringLiteral("anna@client.example"), QStringLiteral("archive@praxis.example")}));
    const QString id = got.value(QStringLiteral("id")).toString();
    QFile file(m_folder.filePath(id + QStringLiteral(".eml")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == *composeMail(outgoing));
    QVERIFY(receipt->providerId.contains(id.toUtf8()));
}

void SmtpPeerTest::fails_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("a wrong password")
        << QByteArray("wrong") << QByteArray("anna@client.example") << QByteArray("mail.auth_refused");
    QTest::newRow("an unknown recipient") << QByteArray("geheim-ß") << QByteArray("reject@client.example")
                                          << QByteArray("mail.recipient_refused");
    QTest::newRow("a greylisted recipient")
        << QByteArray("geheim-ß") << QByteArray("later@client.example") << QByteArray("mail.greylisted");
}

void SmtpPeerTest::fails()
{
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, recipient);
    QFETCH(QByteArray, reason);
    for (const SmtpSecurity security : {SmtpSecurity::ImplicitTls, SmtpSecurity::StartTls}) {
        const Result<SendReceipt> receipt = send(settings(security, password), mail(recipient.constData()));
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().reason, reason);
    }
}

void SmtpPeerTest::cleanupTestCase()
{
    m_server.closeWriteChannel();  // The server ends when its input does, also when this test is killed.
    if (m_server.state() != QProcess::NotRunning && !m_server.waitForFinished(patience))
        m_server.kill();
}

QTEST_GUILESS_MAIN(SmtpPeerTest)
#include "smtp_peer_test.moc"
