// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QString>

#include <chrono>

namespace sp {

/// How the connection is encrypted. There is no third way: a password and a client's mail never travel in the
/// clear.
enum class SmtpSecurity {
    ImplicitTls,  ///< TLS from the first byte, port 465 (RFC 8314 section 3.3).
    StartTls,     ///< STARTTLS before anything else, port 587 (RFC 3207); without the offer nothing is sent.
};

/// The longest waits. Idle is the silence between two signs of life, total is the whole conversation. The
/// answer to the finished mail may take all that is left of total, because servers scan there (RFC 5321
/// section 4.5.3.2.6).
struct SmtpTimeouts {
    std::chrono::milliseconds connect = std::chrono::seconds(10);
    std::chrono::milliseconds idle = std::chrono::seconds(20);
    std::chrono::milliseconds total = std::chrono::seconds(60);
};

/// One account on one submission server. An empty `user` sends without logging in, for servers that know the
/// machine.
struct SmtpSettings {
    QString host;
    quint16 port = 465;
    SmtpSecurity security = SmtpSecurity::ImplicitTls;
    QString user = {};
    SecretBytes password = {};  ///< An app password, UTF-8.
    SmtpTimeouts timeouts = {};
    qsizetype maxReply =
        64 * 1024;  ///< Octets of one reply, all its lines; honest servers need a few hundred.
    QList<QSslCertificate> extraAuthorities =
        {};  ///< Trusted besides the system's roots, for a practice's own server.
};

}  // namespace sp
