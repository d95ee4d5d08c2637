// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <optional>
#include <vector>

namespace sp {

struct HttpHeader {
    QByteArray name;  ///< Compared without regard to case; an answer's names are lower case.
    QByteArray value;
};

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    std::vector<HttpHeader> headers = {};
    QByteArray body = {};
    /// The value of the header Authorization, kept apart from the others because it is a secret. It never
    /// follows to another host.
    std::optional<SecretBytes> authorization = {};
};

struct HttpAnswer {
    int status = 0;  ///< Whatever the server said; only the caller knows what it means.
    std::vector<HttpHeader> headers = {};
    QByteArray body = {};

    /// The first header of that name, in lower case; empty when there is none.
    QByteArray header(QByteArrayView name) const
    {
        for (const HttpHeader &one : headers)
            if (one.name == name)
                return one.value;
        return {};
    }
};

/// One request and its answer over the network.
class HttpExchange {
public:
    virtual ~HttpExchange() = default;
    /// Blocks until the whole answer is there, so it is never called inside a Unit nor on the window's
    /// thread. Redirects are answered as they are, not followed. `canceled`, when given, is looked at while
    /// waiting.
    ///
    /// Fails with Refused "http.address" for anything but https, and http to this machine itself; with
    /// Unavailable "http.unreachable" {host} when nothing was sent, "http.tls" {host}, "http.timeout" {host},
    /// "http.cut" {host} when the answer ended early, "http.too_long" {host}; and with Refused
    /// "http.canceled". After "http.timeout", "http.cut" and "http.canceled" the server may have done what it
    /// was asked for.
    virtual Result<HttpAnswer> exchange(
        const HttpRequest &request, const std::atomic_bool *canceled = nullptr) = 0;
};

}  // namespace sp
