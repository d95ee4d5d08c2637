// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/http_exchange.h"
#include "core/providers/oauth/account_tokens.h"

#include <QJsonObject>

#include <functional>

namespace sp {

/// Whether a call may have changed something there when its answer is lost.
enum class CallEffect { None, Writes };

struct JsonAnswer {
    int status = 0;
    QJsonObject json = {};  ///< Empty when nothing was said.

    bool isDone() const { return status >= 200 && status < 300; }
    /// 404 and 410.
    bool isGone() const { return status == 404 || status == 410; }
};

/// Calls of a service that speaks JSON and lets in by OAuth, with the reasons of RemoteCalendars.
class JsonCalls {
public:
    /// Whether an answer of status 403 says that the service is asked too often.
    using IsQuota = std::function<bool(const QJsonObject &)>;

    JsonCalls(HttpExchange &http, BearerTokens &tokens, const Clock &clock, IsQuota isQuota)
        : m_http(http), m_tokens(tokens), m_clock(clock), m_isQuota(std::move(isQuota))
    {
    }

    /// The answer when it is done (2xx), or of the statuses 400, 404, 409, 410 and 412, which mean something
    /// else with each call. Asks for another token once when the service knows this one no more. Fails as
    /// RemoteCalendars says each call may, and, when it writes, with "remote.unknown_outcome".
    Result<JsonAnswer> call(HttpRequest request, CallEffect effect, const std::atomic_bool *canceled) const;
    /// What it is when such a status has no meaning for this call.
    static Error unexpected(const QUrl &url, const JsonAnswer &answer);

private:
    Result<HttpAnswer> ask(HttpRequest request, const std::atomic_bool *canceled) const;
    Result<JsonAnswer> judge(const QUrl &url, const HttpAnswer &answer, CallEffect effect) const;

    HttpExchange &m_http;
    BearerTokens &m_tokens;
    const Clock &m_clock;
    IsQuota m_isQuota;
};

/// A request with a body of JSON.
HttpRequest jsonRequest(QByteArray method, QUrl url, const QJsonObject &body = {});

/// An error of HttpExchange or OAuthClient as one of RemoteCalendars; any other stays what it is.
Error remoteError(const Error &error, const QUrl &url, CallEffect effect);

}  // namespace sp
