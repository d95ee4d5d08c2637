// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/providers/smtp/support/test_certificate.h"

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QThread>

#include <map>

class QSslSocket;

namespace sp::test {

/// The moments of a conversation at which the server can be told what to do.
enum class Moment {
    Handshake,
    Greeting,
    Hello,
    SecureHello,
    StartTls,
    Auth,
    LoginName,
    LoginPassword,
    Sender,
    Recipient,
    Data,
    Body,
    Accepted
};

/// What to do then: answer these octets, and afterwards go on, close the connection at once, or say nothing
/// more until the client goes away.
struct Answer {
    enum class Then { GoOn, Drop, Hang };
    QByteArray octets;
    Then then = Then::GoOn;
};

enum class Encryption { Implicit, StartTls };

/// A whole script; moments that are not named get an ordinary friendly answer. A recipient is answered by
/// address where `recipients` names it.
struct SmtpScript {
    Encryption encryption = Encryption::Implicit;
    std::map<Moment, Answer> answers = {};
    std::map<QByteArray, QByteArray> recipients = {};
};

/// A submission server on a free loopback port, on its own thread, one conversation at a time.
class ScriptedSmtpServer final : private QTcpServer {
public:
    ScriptedSmtpServer(SmtpScript script, TestCertificate certificate);
    ~ScriptedSmtpServer() override;

    quint16 port() const { return m_port; }
    /// Waits for the conversation to end and gives up the port.
    void stop();
    /// The lines it got, without DATA's content; after stop().
    const QList<QByteArray> &commands() const { return m_commands; }
    /// The complete mails it got, dots unstuffed; after stop().
    const QList<QByteArray> &mails() const { return m_mails; }
    /// The lines that began with a dot as they came over the wire; after stop().
    const QList<QByteArray> &dottedLines() const { return m_dottedLines; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    enum class Flow { GoOn, End };

    void converse(QSslSocket &socket);
    Flow encrypt(QSslSocket &socket);
    Flow say(QSslSocket &socket, Moment moment, const QByteArray &usual);
    Flow handle(QSslSocket &socket, const QByteArray &command);
    Flow handleLogin(QSslSocket &socket, const QByteArray &command);
    Flow handleData(QSslSocket &socket);
    bool readLine(QSslSocket &socket, QByteArray &line);

    SmtpScript m_script;
    TestCertificate m_certificate;
    quint16 m_port = 0;
    bool m_encrypted = false;
    QList<QByteArray> m_commands;
    QList<QByteArray> m_mails;
    QList<QByteArray> m_dottedLines;
    QThread m_thread;
};

}  // namespace sp::test
