// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/timestamp/http_authority.h"

#include "core/providers/http/http_client.h"

using namespace Qt::StringLiterals;

namespace sp {

namespace {

/// What the owner is told of a conversation without an answer.
QByteArray ourReason(const QByteArray &reason)
{
    if (reason == "http.too_long")
        return "stamp.protocol";
    if (reason == "http.timeout")
        return "stamp.timeout";
    return reason == "http.tls" ? "stamp.tls" : "stamp.unreachable";
}

}  // namespace

bool isAuthorityUrl(const QUrl &url)
{
    const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty();
}

Result<QByteArray> HttpAuthority::ask(
    const QString &url, const QByteArray &request, const std::atomic_bool *canceled)
{
    const QUrl address(url, QUrl::StrictMode);
    if (!isAuthorityUrl(address))
        return Error{ErrorCode::InvalidInput, "stamp.url"};
    const auto failed = [&](const QByteArray &reason, QJsonObject facts = {}) {
        facts.insert(u"host"_s, address.host());
        return Error{ErrorCode::Unavailable, reason, facts};
    };
    HttpClient client({.idle = m_limits.idle,
        .total = m_limits.total,
        .mostBytes = m_limits.maxReply,
        .plain = PlainHttp::Anywhere});
    const auto answer = client.exchange({.method = "POST",
                                            .url = address,
                                            .headers = {{"Content-Type", "application/timestamp-query"},
                                                {"Accept", "application/timestamp-reply"}},
                                            .body = request},
        canceled);
    if (!answer && answer.error().reason == "http.canceled")
        return Error{ErrorCode::Refused, "canceled"};
    if (!answer)
        return failed(ourReason(answer.error().reason));
    if (answer->status != 200)
        return failed("stamp.http", {{u"status"_s, answer->status}});
    if (!answer->header("content-type").startsWith("application/timestamp-reply") || answer->body.isEmpty())
        return failed("stamp.protocol");
    return answer->body;
}

}  // namespace sp
