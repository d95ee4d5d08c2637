// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/smtp/smtp_session.h"

#include "core/base/bytes.h"

#include <QSslConfiguration>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace sp {

namespace {

/// The practice's name in EHLO. The machine's own name or address would end in the headers of every mail it
/// sends, and a submission server knows the account from its login (RFC 6409 section 6.1), so a loopback
/// literal is enough.
constexpr QByteArrayView ownName = "[127.0.0.1]";

/// Mail is handed to the socket in pieces, so that a slow line shows progress before the idle time is over.
constexpr qsizetype pieceSize = 64 * 1024;

/// How long the answer to QUIT is awaited.
constexpr std::chrono::seconds farewell(2);

/// Why a certificate or a handshake was not good enough, as a code for facts. A certificate has often several
/// faults; the rarer one tells the owner more (an expired one may only mean that this machine's clock is
/// wrong).
QString handshakeProblem(const QList<QSslError> &errors)
{
    struct Problem {
        QString code;
        std::vector<QSslError::SslError> errors;
    };
    const std::array<Problem, 4> byRarity = {
        {{QStringLiteral("revoked"), {QSslError::CertificateRevoked, QSslError::CertificateBlacklisted}},
            {QStringLiteral("not_valid_now"),
                {QSslError::CertificateExpired, QSslError::CertificateNotYetValid}},
            {QStringLiteral("host_mismatch"), {QSslError::HostNameMismatch}},
            {QStringLiteral("untrusted"),
                {QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
                    QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToVerifyFirstCertificate,
                    QSslError::CertificateUntrusted}}}};
    for (const Problem &problem : byRarity) {
        const bool found = std::ranges::any_of(errors, [&](const QSslError &error) {
            return std::ranges::find(problem.errors, error.error()) != problem.errors.end();
        });
        if (found)
            return problem.code;
    }
    return errors.isEmpty() ? QStringLiteral("handshake") : QStringLiteral("certificate");
}

/// RFC 5321 section 4.5.2: a line that begins with a dot gets another one.
QByteArray dotStuffed(const QByteArray &bytes)
{
    QByteArray stuffed = bytes;
    stuffed.replace("\r\n.", "\r\n..");
    if (stuffed.startsWith('.'))
        stuffed.prepend('.');
    return stuffed;
}

}  // namespace

SmtpSession::SmtpSession(const SmtpSettings &settings)
    : m_settings(settings), m_total(settings.timeouts.total)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Naming authorities switches off Qt's loading of system roots on demand, so they are named too.
    if (!settings.extraAuthorities.isEmpty())
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + settings.extraAuthorities);
    m_socket.setSslConfiguration(tls);
    m_socket.setReadBufferSize(settings.maxReply + 1);
}

Result<Done> SmtpSession::open()
{
    SP_CHECK(connectSocket());
    if (m_settings.security == SmtpSecurity::ImplicitTls)
        SP_CHECK(encrypt());
    SP_TRY(greeting, readReply(m_settings.timeouts.idle));
    if (!greeting.isPositive())
        return refusal(greeting);
    SP_CHECK(greet());
    if (m_settings.security == SmtpSecurity::StartTls)
        SP_CHECK(startTls());
    return logIn();
}

Result<Done> SmtpSession::connectSocket()
{
    m_socket.connectToHost(m_settings.host, m_settings.port);
    m_socket.setPeerVerifyName(m_settings.host);
    if (!m_socket.waitForConnected(wait(m_settings.timeouts.connect)))
        return failure();
    return Done{};
}

Result<Done> SmtpSession::encrypt()
{
    m_socket.startClientEncryption();
    if (!m_socket.waitForEncrypted(wait(m_settings.timeouts.idle)))
        return failure();
    return Done{};
}

Result<Done> SmtpSession::startTls()
{
    if (!m_offered.startTls)
        return trouble("mail.starttls_missing");
    SP_TRY(reply, ask("STARTTLS"));
    if (!reply.isPositive())
        return trouble("mail.starttls_missing");
    // Whatever came in the clear behind the answer could be a stranger's words in the encrypted part of the
    // conversation (RFC 3207 section 4.2 has it discarded; nobody honest sends any).
    if (!m_received.isEmpty() || m_socket.bytesAvailable() > 0)
        return broken("mail.protocol");
    SP_CHECK(encrypt());
    return greet();
}

Result<Done> SmtpSession::greet()
{
    m_offered = {};  // What was said before TLS counts no longer.
    SP_TRY(reply, ask(QByteArray("EHLO " + ownName.toByteArray())));
    if (!reply.isPositive())
        return refusal(reply);
    m_offered = SmtpCapabilities::read(reply);
    return Done{};
}

Result<Done> SmtpSession::logIn()
{
    if (m_settings.user.isEmpty())
        return Done{};
    if (!m_offered.authPlain && !m_offered.authLogin)
        return Error{
            ErrorCode::Refused, "mail.auth_unavailable", {{QStringLiteral("host"), m_settings.host}}};
    const QByteArray user = m_settings.user.toUtf8();
    Result<SmtpReply> answer = SmtpReply{};
    if (m_offered.authPlain) {
        // RFC 4616: no authorization identity, then the name, then the password, each after a zero octet.
        SecretBytes plain(static_cast<std::size_t>(user.size()) + m_settings.password.size() + 2);
        std::memset(plain.data(), 0, plain.size());
        std::memcpy(plain.data() + 1, user.constData(), static_cast<std::size_t>(user.size()));
        if (!m_settings.password.empty())
            std::memcpy(
                plain.data() + user.size() + 2, m_settings.password.data(), m_settings.password.size());
        answer = askSecret(plain, "AUTH PLAIN ");
    } else {
        answer = ask("AUTH LOGIN");
        if (answer && answer->code == 334)
            answer = ask(user.toBase64());
        if (answer && answer->code == 334)
            answer = askSecret(m_settings.password, {});
    }
    SP_TRY(reply, std::move(answer));
    if (reply.isPositive())
        return Done{};
    if (reply.isTransient())
        return refusal(reply);
    return Error{ErrorCode::Refused, "mail.auth_refused",
        {{QStringLiteral("user"), m_settings.user}, {QStringLiteral("reply"), reply.text()}}};
}

Result<SmtpReply> SmtpSession::submit(const SmtpEnvelope &envelope, const QByteArray &bytes)
{
    Q_ASSERT(bytes.endsWith("\r\n"));
    if (m_offered.maxSize && bytes.size() > *m_offered.maxSize) {
        return Error{ErrorCode::Refused, "mail.too_large",
            {{QStringLiteral("size"), static_cast<qint64>(bytes.size())},
                {QStringLiteral("limit"), *m_offered.maxSize}}};
    }
    SP_CHECK(announce(envelope, bytes.size()));
    SP_TRY(ready, ask("DATA"));
    if (ready.code != 354)
        return refusal(ready);
    SP_CHECK(write(dotStuffed(bytes)));
    // Up to here the server has no complete mail and must throw away what it has (RFC 5321 section 4.1.1.4).
    return finishData();
}

Result<Done> SmtpSession::announce(const SmtpEnvelope &envelope, qsizetype size)
{
    QByteArray sender = "MAIL FROM:<" + envelope.sender + ">";
    if (m_offered.size)
        sender += " SIZE=" + QByteArray::number(size);
    SP_TRY(taken, ask(sender));
    if (!taken.isPositive())
        return refusal(taken);
    for (const QByteArray &recipient : envelope.recipients) {
        SP_TRY(reply, ask(QByteArray("RCPT TO:<" + recipient + ">")));
        if (reply.isTransient())
            return refusal(reply);
        if (!reply.isPositive()) {
            return Error{ErrorCode::Refused, "mail.recipient_refused",
                {{QStringLiteral("address"), QString::fromLatin1(recipient)},
                    {QStringLiteral("reply"), reply.text()}}};
        }
    }
    return Done{};
}

Result<SmtpReply> SmtpSession::finishData()
{
    Result<SmtpReply> reply = Error{};
    if (Result<Done> sent = write(".\r\n"); !sent)
        reply = std::move(sent).error();
    else
        reply = readReply(m_settings.timeouts.total);
    if (!reply || reply->code < 400) {
        if (reply && reply->isPositive())
            return reply;
        Error unknown = trouble("mail.outcome_unknown");
        unknown.detail = reply ? QByteArray::number(reply->code) : reply.error().reason;
        return unknown;
    }
    return refusal(*reply);
}

void SmtpSession::close()
{
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    // Leaving with the answer unread would reset the connection, which servers log as a fault. What it says,
    // or that it does not come, no longer matters.
    if (write("QUIT\r\n"))
        (void)readReply(farewell);
    m_socket.disconnectFromHost();
}

Result<SmtpReply> SmtpSession::ask(QByteArrayView command)
{
    SP_CHECK(write(command.toByteArray() + "\r\n"));
    return readReply(m_settings.timeouts.idle);
}

Result<SmtpReply> SmtpSession::askSecret(const SecretBytes &plain, QByteArrayView prefix)
{
    const std::size_t capacity = sodium_base64_ENCODED_LEN(plain.size(), sodium_base64_VARIANT_ORIGINAL);
    const auto prefixSize = static_cast<std::size_t>(prefix.size());
    SecretBytes line(prefixSize + capacity + 1);
    if (prefixSize > 0)
        std::memcpy(line.data(), prefix.data(), prefixSize);
    char *const encoded = reinterpret_cast<char *>(line.data()) + prefixSize;
    sodium_bin2base64(encoded, capacity, plain.data(), plain.size(), sodium_base64_VARIANT_ORIGINAL);
    std::memcpy(encoded + capacity - 1, "\r\n", 2);  // Over the zero that ends the base64.
    SP_CHECK(write(view(line.span())));
    return readReply(m_settings.timeouts.idle);
}

Result<Done> SmtpSession::write(QByteArrayView octets)
{
    for (qsizetype at = 0; at < octets.size(); at += pieceSize) {
        const QByteArrayView piece = octets.sliced(at, std::min(pieceSize, octets.size() - at));
        if (m_socket.write(piece.data(), piece.size()) != piece.size())
            return failure();
        while (m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0) {
            if (!m_socket.waitForBytesWritten(wait(m_settings.timeouts.idle)))
                return failure();
        }
    }
    return Done{};
}

Result<SmtpReply> SmtpSession::readReply(std::chrono::milliseconds idle)
{
    SmtpReplyReader reader(m_settings.maxReply);
    SmtpReplyReader::State state = reader.feed(std::exchange(m_received, {}));
    while (state == SmtpReplyReader::State::Incomplete) {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(wait(idle)))
            return failure();
        if (m_total.hasExpired())
            return broken("mail.timeout");
        state = reader.feed(m_socket.readAll());
    }
    if (state != SmtpReplyReader::State::Complete)
        return broken("mail.protocol");
    m_received = reader.rest();
    return reader.reply();
}

int SmtpSession::wait(std::chrono::milliseconds atMost) const
{
    return static_cast<int>(std::min<qint64>(atMost.count(), m_total.remainingTime()));
}

Error SmtpSession::failure()
{
    switch (m_socket.error()) {
    case QAbstractSocket::SocketTimeoutError:
        return broken("mail.timeout");
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: {
        const QString problem = handshakeProblem(m_socket.sslHandshakeErrors());
        Error error = broken("mail.tls");
        error.facts[QStringLiteral("problem")] = problem;
        return error;
    }
    default:
        return broken(m_total.hasExpired() ? "mail.timeout" : "mail.unreachable");
    }
}

Error SmtpSession::broken(QByteArray reason)
{
    Error error = trouble(std::move(reason));
    m_socket.abort();
    return error;
}

Error SmtpSession::trouble(QByteArray reason) const
{
    return {ErrorCode::Unavailable, std::move(reason), {{QStringLiteral("host"), m_settings.host}},
        m_socket.errorString().toUtf8()};
}

Error SmtpSession::refusal(const SmtpReply &reply) const
{
    if (reply.isTransient())
        return {ErrorCode::Unavailable, "mail.greylisted", {{QStringLiteral("reply"), reply.text()}}};
    if (reply.code < 400)
        return trouble("mail.protocol");
    return {ErrorCode::Refused, "mail.message_refused", {{QStringLiteral("reply"), reply.text()}}};
}

}  // namespace sp
