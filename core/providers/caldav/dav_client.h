// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/http_exchange.h"
#include "core/providers/caldav/dav_reply.h"

#include <memory>

namespace sp::dav {

/// Whom the requests of one account speak for.
struct Credentials {
    QString user;  ///< Empty: `secret` is a token and not a password.
    std::shared_ptr<const SecretBytes> secret = {};
};

/// One request of WebDAV.
struct Request {
    QByteArray method;
    QUrl url;
    QByteArray body = {};
    QByteArray depth = {};  ///< "0", "1" or none.
    std::vector<HttpHeader> headers = {};
    /// A write that may have been done although no answer came is another thing than a question without one.
    enum class Effect { Reads, Writes } effect = Effect::Reads;
};

/// Asks one account's server: signs in, follows redirects as far as the password may go along, and says in
/// the words of RemoteCalendars what went wrong on the way.
class Client {
public:
    Client(HttpExchange &exchange, Credentials credentials)
        : m_exchange(exchange), m_credentials(std::move(credentials))
    {
    }

    struct Reached {
        HttpAnswer answer;
        QUrl url;  ///< Where redirects led.
    };
    /// Whatever the server said that only the caller can understand: 2xx, 404, 409, 412 and the like. Fails
    /// with "remote.unreachable", "remote.timeout", "remote.tls", "remote.protocol", "remote.busy",
    /// "remote.server", "remote.sign_in", "remote.canceled", and for a write "remote.unknown_outcome".
    Result<Reached> ask(Request request, const std::atomic_bool *canceled);
    /// The same for a PROPFIND or a REPORT that is answered with a multistatus.
    struct Found {
        int status = 0;
        QByteArray body = {};  ///< Of anything but a 207.
        Multistatus content = {};
        QUrl url = {};
    };
    Result<Found> find(Request request, const std::atomic_bool *canceled);

private:
    Result<HttpAnswer> once(const Request &request, const std::atomic_bool *canceled);

    HttpExchange &m_exchange;
    Credentials m_credentials;
};

/// An error with the host that caused it.
Error remoteError(ErrorCode code, const char *reason, const QUrl &url, QJsonObject facts = {});

}  // namespace sp::dav
