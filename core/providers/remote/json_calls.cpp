// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/remote/json_calls.h"

#include "core/base/bytes.h"
#include "core/base/json.h"
#include "core/providers/http/retry_after.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr qint64 usualWait = 60;  // Seconds, where a busy service names none.

Error about(
    const QUrl &url, const char *reason, ErrorCode code = ErrorCode::Unavailable, QJsonObject facts = {})
{
    facts.insert(u"host"_s, url.host());
    return {code, reason, facts};
}

SecretBytes bearer(const SecretBytes &token)
{
    constexpr QByteArrayView word = "Bearer ";
    SecretBytes value(static_cast<std::size_t>(word.size()) + token.size());
    auto *end = std::ranges::copy(octets(word), value.data()).out;
    std::ranges::copy(token.span(), end);
    return value;
}

}  // namespace

HttpRequest jsonRequest(QByteArray method, QUrl url, const QJsonObject &body)
{
    HttpRequest request{std::move(method), std::move(url), {{"Accept", "application/json"}}, {}, {}};
    if (!body.isEmpty()) {
        request.headers.push_back({"Content-Type", "application/json"});
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    return request;
}

Error remoteError(const Error &error, const QUrl &url, CallEffect effect)
{
    const bool writes = effect == CallEffect::Writes;
    const QByteArray &reason = error.reason;
    if (reason == "http.canceled" || reason == "oauth.canceled")
        return {ErrorCode::Refused, "remote.canceled"};
    if (reason == "http.unreachable")
        return about(url, "remote.unreachable");
    if (reason == "http.tls")
        return about(url, "remote.tls");
    if (reason == "http.timeout")
        return about(url, writes ? "remote.unknown_outcome" : "remote.timeout");
    if (reason == "http.cut" || reason == "http.too_long")
        return about(url, writes ? "remote.unknown_outcome" : "remote.protocol");
    if (reason == "http.address" || reason == "oauth.protocol")
        return about(url, "remote.protocol");
    if (reason == "oauth.sign_in" || reason == "oauth.refused")
        return about(url, "remote.signed_out", ErrorCode::Refused);
    if (reason == "oauth.busy" || reason == "oauth.server")
        return about(url, reason == "oauth.busy" ? "remote.busy" : "remote.server", error.code, error.facts);
    return error;
}

Result<HttpAnswer> JsonCalls::ask(HttpRequest request, const std::atomic_bool *canceled) const
{
    const auto tokenless = [&](const Error &error) {
        return remoteError(error, request.url, CallEffect::None);
    };
    auto token = m_tokens.access(canceled);
    if (!token)
        return tokenless(token.error());
    request.authorization = bearer(*token);
    auto answer = m_http.exchange(request, canceled);
    if (!answer || answer->status != 401)
        return answer;
    auto other = m_tokens.instead(*token, canceled);
    if (!other)
        return tokenless(other.error());
    request.authorization = bearer(*other);
    return m_http.exchange(request, canceled);
}

Result<JsonAnswer> JsonCalls::call(
    HttpRequest request, CallEffect effect, const std::atomic_bool *canceled) const
{
    const QUrl url = request.url;
    const auto answer = ask(std::move(request), canceled);
    if (!answer)
        return remoteError(answer.error(), url, effect);
    return judge(url, *answer, effect);
}

Result<JsonAnswer> JsonCalls::judge(const QUrl &url, const HttpAnswer &answer, CallEffect effect) const
{
    const int status = answer.status;
    const bool writes = effect == CallEffect::Writes;
    const auto json =
        answer.body.isEmpty() ? Result<QJsonObject>(QJsonObject()) : parseJsonObject(answer.body);
    const auto busy = [&] {
        const auto wait = retryAfter(answer, m_clock.now());
        return about(url, "remote.busy", ErrorCode::Unavailable,
            {{u"retryAfter"_s, wait ? static_cast<qint64>(wait->count()) : usualWait}});
    };
    if (status == 401)
        return about(url, "remote.signed_out", ErrorCode::Refused);
    if (status == 429 || status == 503 || (status == 403 && json && m_isQuota(*json)))
        return busy();
    if (status == 403)
        return about(url, "remote.forbidden", ErrorCode::Refused);
    if (status >= 500)
        return about(url, writes ? "remote.unknown_outcome" : "remote.server", ErrorCode::Unavailable,
            {{u"status"_s, status}});
    if (status >= 200 && status < 300) {
        if (!json)
            return about(url, writes ? "remote.unknown_outcome" : "remote.protocol");
        return JsonAnswer{status, *json};
    }
    constexpr std::array<int, 5> meaningful{400, 404, 409, 410, 412};
    if (std::ranges::find(meaningful, status) == meaningful.end())
        return about(url, "remote.protocol");
    return JsonAnswer{status, json ? *json : QJsonObject()};
}

Error JsonCalls::unexpected(const QUrl &url, const JsonAnswer &answer)
{
    if (answer.isGone())
        return about(url, "remote.gone", ErrorCode::NotFound);
    return about(url, "remote.protocol", ErrorCode::Unavailable, {{u"status"_s, answer.status}});
}

}  // namespace sp
