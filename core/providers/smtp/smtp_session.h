// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/providers/smtp/smtp_reply.h"
#include "core/providers/smtp/smtp_settings.h"

#include <QDeadlineTimer>
#include <QSslSocket>

#include <vector>

namespace sp {

/// Who a mail is from and for, as the server sees it; addresses in their wire form.
struct SmtpEnvelope {
    QByteArray sender;
    std::vector<QByteArray> recipients;
};

/// One conversation with a submission server, blocking on the thread that made it. Errors as of
/// MailTransport.
class SmtpSession {
public:
    explicit SmtpSession(const SmtpSettings &settings);

    /// Connects, encrypts, greets and logs in.
    Result<Done> open();
    /// Hands over one mail and returns the server's acceptance. `bytes` are CRLF lines, the last one ended.
    Result<SmtpReply> submit(const SmtpEnvelope &envelope, const QByteArray &bytes);
    /// Says goodbye, where the connection still stands. Nothing depends on the answer.
    void close();

private:
    Result<Done> connectSocket();
    Result<Done> encrypt();
    Result<Done> startTls();
    Result<Done> greet();
    Result<Done> logIn();
    Result<Done> announce(const SmtpEnvelope &envelope, qsizetype size);
    Result<SmtpReply> finishData();

    Result<SmtpReply> ask(QByteArrayView command);
    Result<SmtpReply> askSecret(const SecretBytes &plain, QByteArrayView prefix);
    Result<Done> write(QByteArrayView octets);
    Result<SmtpReply> readReply(std::chrono::milliseconds idle);
    int wait(std::chrono::milliseconds atMost) const;

    /// What the socket's fault means; the connection is given up.
    Error failure();
    /// The same for a fault that the socket does not know.
    Error broken(QByteArray reason);
    Error trouble(QByteArray reason) const;
    Error refusal(const SmtpReply &reply) const;

    const SmtpSettings &m_settings;
    QDeadlineTimer m_total;
    QSslSocket m_socket;
    QByteArray m_received;
    SmtpCapabilities m_offered;
};

}  // namespace sp
