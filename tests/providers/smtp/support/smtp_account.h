// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/providers/smtp/smtp_transport.h"
#include "tests/providers/smtp/support/scripted_smtp_server.h"

#include <QJsonDocument>

namespace sp::test {

inline const auto host = QStringLiteral("127.0.0.1");
inline constexpr Instant now = instantFromMillis(1'764'000'000'000);

inline MailAddress address(const char *text, const QString &name = {})
{
    return {*EmailAddress::create(QString::fromUtf8(text)), name};
}

/// A mail in German to one person.
inline OutgoingMail mail()
{
    return {.from = address("lena@praxis.example", QStringLiteral("Praxis Lena Größe")),
        .to = {address("anna@client.example", QStringLiteral("Anna Ünal"))},
        .subject = QStringLiteral("Rechnung für März"),
        .bodyText = QStringLiteral("Guten Tag,\n\nanbei die Rechnung.\n"),
        .messageId = "018f3c5e@praxis.example",
        .date = now};
}

/// The certificate of the honest server.
inline const TestCertificate &certificate()
{
    static const TestCertificate made = makeCertificate("IP:127.0.0.1");
    return made;
}

/// An account on the scripted server that trusts its certificate.
inline SmtpSettings settings(quint16 port, SmtpSecurity security = SmtpSecurity::ImplicitTls)
{
    return {.host = host,
        .port = port,
        .security = security,
        .user = QStringLiteral("lena"),
        .password = SecretBytes::copyOf(octets("geheim-ß")),
        .extraAuthorities = {QSslCertificate(certificate().certificate)}};
}

inline SmtpSecurity securityOf(const SmtpScript &script)
{
    return script.encryption == Encryption::Implicit ? SmtpSecurity::ImplicitTls : SmtpSecurity::StartTls;
}

inline const ManualClock &standingClock()
{
    static const ManualClock clock(now);
    return clock;
}

inline Result<SendReceipt> sendWith(SmtpSettings account, const OutgoingMail &outgoing)
{
    return SmtpTransport(std::move(account), standingClock()).send(outgoing);
}

inline Result<SendReceipt> sendTo(
    const ScriptedSmtpServer &server, const SmtpScript &script, const OutgoingMail &outgoing)
{
    return sendWith(settings(server.port(), securityOf(script)), outgoing);
}

inline SmtpScript answering(Moment moment, const QByteArray &octets, Answer::Then then = Answer::Then::GoOn)
{
    return {.answers = {{moment, {octets, then}}}};
}

/// An error on one line, for the message of a failed test.
inline QByteArray text(const Error &error)
{
    return error.reason + ' ' + QJsonDocument(error.facts).toJson(QJsonDocument::Compact) + ' ' +
           error.detail;
}

}  // namespace sp::test
