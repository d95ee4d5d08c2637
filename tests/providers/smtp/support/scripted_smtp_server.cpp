// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/providers/smtp/support/scripted_smtp_server.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace sp::test {

namespace {

/// A test that goes wrong ends here instead of never; one that goes well never waits so long.
constexpr int patience = 20'000;

}  // namespace

ScriptedSmtpServer::ScriptedSmtpServer(SmtpScript script, TestCertificate certificate)
    : m_script(std::move(script)), m_certificate(std::move(certificate))
{
    moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        this,
        [this] {
            const bool listening = listen(QHostAddress::LocalHost, 0);
            Q_ASSERT(listening);
            Q_UNUSED(listening)
            m_port = serverPort();
        },
        Qt::BlockingQueuedConnection);
}

ScriptedSmtpServer::~ScriptedSmtpServer()
{
    stop();
}

void ScriptedSmtpServer::stop()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        this, [this] { close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void ScriptedSmtpServer::incomingConnection(qintptr descriptor)
{
    QSslSocket socket;
    QSslConfiguration tls = socket.sslConfiguration();
    tls.setLocalCertificate(QSslCertificate(m_certificate.certificate));
    tls.setPrivateKey(QSslKey(m_certificate.key, QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);  // A server asks its clients for no certificate.
    socket.setSslConfiguration(tls);
    socket.setSocketDescriptor(descriptor);
    m_encrypted = false;
    converse(socket);
    socket.abort();
}

void ScriptedSmtpServer::converse(QSslSocket &socket)
{
    if (m_script.encryption == Encryption::Implicit && encrypt(socket) == Flow::End)
        return;
    if (say(socket, Moment::Greeting, "220 mail.test ESMTP\r\n") == Flow::End)
        return;
    QByteArray command;
    while (readLine(socket, command)) {
        m_commands.append(command);
        if (handle(socket, command) == Flow::End)
            return;
    }
}

ScriptedSmtpServer::Flow ScriptedSmtpServer::encrypt(QSslSocket &socket)
{
    if (m_script.answers.contains(Moment::Handshake) && say(socket, Moment::Handshake, {}) == Flow::End)
        return Flow::End;
    socket.startServerEncryption();
    m_encrypted = socket.waitForEncrypted(patience);
    return m_encrypted ? Flow::GoOn : Flow::End;
}

ScriptedSmtpServer::Flow ScriptedSmtpServer::say(QSslSocket &socket, Moment moment, const QByteArray &usual)
{
    const auto told = m_script.answers.find(moment);
    const Answer answer = told == m_script.answers.end() ? Answer{usual, Answer::Then::GoOn} : told->second;
    socket.write(answer.octets);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(patience)) {
    }
    if (answer.then == Answer::Then::Hang) {
        while (socket.waitForReadyRead(patience))
            socket.readAll();
    }
    return answer.then == Answer::Then::GoOn ? Flow::GoOn : Flow::End;
}

ScriptedSmtpServer::Flow ScriptedSmtpServer::handle(QSslSocket &socket, const QByteArray &command)
{
    const QByteArray verb = command.left(4).toUpper();
    if (verb == "EHLO") {
        const QByteArray abilities = "250-mail.test greets you\r\n250-8BITMIME\r\n250-SIZE 30000000\r\n";
        if (m_encrypted)
            return say(socket, Moment::SecureHello, abilities + "250 AUTH PLAIN LOGIN\r\n");
        return say(socket, Moment::Hello, abilities + "250 STARTTLS\r\n");
    }
    if (verb == "STAR") {
        const Flow flow = say(socket, Moment::StartTls, "220 go ahead\r\n");
        return flow == Flow::End ? flow : encrypt(socket);
    }
    if (verb == "AUTH")
        return handleLogin(socket, command);
    if (verb == "MAIL")
        return say(socket, Moment::Sender, "250 ok\r\n");
    if (verb == "RCPT") {
        const QByteArray address = command.mid(9).chopped(1);
        const auto told = m_script.recipients.find(address);
        return say(
            socket, Moment::Recipient, told == m_script.recipients.end() ? "250 ok\r\n" : told->second);
    }
    if (verb == "DATA")
        return handleData(socket);
    socket.write("221 bye\r\n");
    socket.waitForBytesWritten(patience);
    return Flow::End;
}

ScriptedSmtpServer::Flow ScriptedSmtpServer::handleLogin(QSslSocket &socket, const QByteArray &command)
{
    if (command.startsWith("AUTH LOGIN")) {
        for (const auto &[moment, prompt] : {std::pair(Moment::LoginName, "334 VXNlcm5hbWU6\r\n"),
                 std::pair(Moment::LoginPassword, "334 UGFzc3dvcmQ6\r\n")}) {
            QByteArray line;
            if (say(socket, moment, prompt) == Flow::End || !readLine(socket, line))
                return Flow::End;
            m_commands.append(line);
        }
    }
    return say(socket, Moment::Auth, "235 welcome\r\n");
}

ScriptedSmtpServer::Flow ScriptedSmtpServer::handleData(QSslSocket &socket)
{
    if (say(socket, Moment::Data, "354 go on\r\n") == Flow::End)
        return Flow::End;
    if (m_script.answers.contains(Moment::Data))
        return Flow::GoOn;
    QByteArray mail;
    QByteArray line;
    while (readLine(socket, line)) {
        if (m_script.answers.contains(Moment::Body))
            return say(socket, Moment::Body, {});
        if (line == ".") {
            m_mails.append(mail);
            return say(socket, Moment::Accepted, "250-thank you\r\n250 2.0.0 queued as 4F1\r\n");
        }
        if (line.startsWith('.'))
            m_dottedLines.append(line);
        mail += (line.startsWith('.') ? line.mid(1) : line) + "\r\n";
    }
    return Flow::End;
}

bool ScriptedSmtpServer::readLine(QSslSocket &socket, QByteArray &line)
{
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patience))
            return false;
    }
    line = socket.readLine();
    Q_ASSERT(line.endsWith("\r\n"));
    line.chop(2);
    return true;
}

}  // namespace sp::test
