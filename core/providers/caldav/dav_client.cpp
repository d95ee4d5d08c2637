// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/caldav/dav_client.h"

#include "core/base/bytes.h"
#include "core/providers/caldav/caldav_quirks.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sp::dav {

namespace {

constexpr int mostRedirects = 5;
constexpr qint64 usualWait = 60;
constexpr qint64 longestWait = 24 * 3600;

/// RFC 9110 section 5.6.7. Qt knows the form but not the "GMT".
QDateTime httpDate(const QByteArray &text)
{
    return QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
}

/// Seconds. A date counts from the server's own clock, whatever ours says.
qint64 waitOf(const HttpAnswer &answer)
{
    const QByteArray asked = answer.header("retry-after").trimmed();
    bool isNumber = false;
    qint64 seconds = asked.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime until = httpDate(asked), now = httpDate(answer.header("date"));
        seconds = until.isValid() && now.isValid() ? now.secsTo(until) : usualWait;
    }
    return std::clamp<qint64>(seconds, 1, longestWait);
}

/// Base64 (RFC 4648) from locked memory into locked memory.
void appendBase64(SecretBytes &out, std::size_t at, std::span<const unsigned char> bytes)
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (std::size_t from = 0; from < bytes.size(); from += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - from);
        unsigned group = 0;
        for (std::size_t each = 0; each < 3; ++each)
            group = group << 8U | (each < count ? bytes[from + each] : 0U);
        for (std::size_t each = 0; each < 4; ++each)
            out.data()[at++] = each <= count
                                   ? static_cast<unsigned char>(letters[group >> (18U - 6U * each) & 63U])
                                   : static_cast<unsigned char>('=');
    }
}

void place(SecretBytes &out, std::size_t at, std::span<const unsigned char> bytes)
{
    std::ranges::copy(bytes, out.data() + at);
}

SecretBytes authorizationOf(const Credentials &credentials)
{
    const auto secret = credentials.secret->span();
    if (credentials.user.isEmpty()) {
        const auto scheme = octets("Bearer ");
        SecretBytes header(scheme.size() + secret.size());
        place(header, 0, scheme);
        place(header, scheme.size(), secret);
        return header;
    }
    const QByteArray user = credentials.user.toUtf8() + ':';
    SecretBytes both(static_cast<std::size_t>(user.size()) + secret.size());
    place(both, 0, octets(user));
    place(both, static_cast<std::size_t>(user.size()), secret);
    const auto scheme = octets("Basic ");
    SecretBytes header(scheme.size() + (both.size() + 2) / 3 * 4);
    place(header, 0, scheme);
    appendBase64(header, scheme.size(), both.span());
    return header;
}

/// What the network said, as RemoteCalendars says it.
Error networkError(const Error &error, const Request &request)
{
    const bool sent = error.reason == "http.timeout" || error.reason == "http.cut";
    if (sent && request.effect == Request::Effect::Writes)
        return remoteError(ErrorCode::Unavailable, "remote.unknown_outcome", request.url);
    static constexpr std::array known = {
        std::pair{"http.unreachable", "remote.unreachable"},
        std::pair{"http.tls", "remote.tls"},
        std::pair{"http.timeout", "remote.timeout"},
        std::pair{"http.cut", "remote.protocol"},
        std::pair{"http.too_long", "remote.protocol"},
    };
    for (const auto &[http, remote] : known)
        if (error.reason == http)
            return remoteError(ErrorCode::Unavailable, remote, request.url);
    if (error.reason == "http.canceled")
        return remoteError(ErrorCode::Refused, "remote.canceled", request.url);
    return error;
}

}  // namespace

Error remoteError(ErrorCode code, const char *reason, const QUrl &url, QJsonObject facts)
{
    facts.insert(u"host"_s, url.host());
    return {code, reason, facts};
}

Result<HttpAnswer> Client::once(const Request &request, const std::atomic_bool *canceled)
{
    HttpRequest http{request.method, request.url, request.headers, request.body};
    if (!request.depth.isEmpty())
        http.headers.push_back({"Depth", request.depth});
    if (!request.body.isEmpty() && request.method != "PUT")
        http.headers.push_back({"Content-Type", "application/xml; charset=utf-8"});
    if (m_credentials.secret)
        http.authorization = authorizationOf(m_credentials);
    auto answer = m_exchange.exchange(http, canceled);
    if (!answer)
        return networkError(answer.error(), request);
    return answer;
}

Result<Client::Reached> Client::ask(Request request, const std::atomic_bool *canceled)
{
    for (int redirects = 0;; ++redirects) {
        SP_TRY(answer, once(request, canceled));
        const int status = answer.status;
        if (status == 401)
            return remoteError(ErrorCode::Refused, "remote.sign_in", request.url);
        if (status == 429 || status == 503 || status == 423)
            return remoteError(
                ErrorCode::Unavailable, "remote.busy", request.url, {{u"retryAfter"_s, waitOf(answer)}});
        if (status >= 500 && status != 501) {
            // A gateway that heard nothing does not know what was done behind it.
            const bool open = request.effect == Request::Effect::Writes && status != 507;
            return remoteError(ErrorCode::Unavailable, open ? "remote.unknown_outcome" : "remote.server",
                request.url, {{u"status"_s, status}});
        }
        const bool moved = status == 301 || status == 302 || status == 307 || status == 308;
        if (!moved)
            return Reached{std::move(answer), request.url};
        const QUrl target =
            request.url.resolved(QUrl::fromEncoded(answer.header("location"), QUrl::TolerantMode));
        if (redirects == mostRedirects || !target.isValid() || !mayFollow(request.url, target))
            return remoteError(ErrorCode::Unavailable, "remote.protocol", request.url);
        request.url = target;
    }
}

Result<Client::Found> Client::find(Request request, const std::atomic_bool *canceled)
{
    SP_TRY(reached, ask(std::move(request), canceled));
    Found found{reached.answer.status, {}, {}, reached.url};
    if (found.status != 207) {
        if (found.status / 100 == 2)  // A page of HTML, or a portal that wants something else first.
            return remoteError(ErrorCode::Unavailable, "remote.protocol", reached.url);
        found.body = reached.answer.body;
        return found;
    }
    auto content = readMultistatus(reached.answer.body);
    if (!content)
        return remoteError(ErrorCode::Unavailable, "remote.protocol", reached.url);
    found.content = *std::move(content);
    return found;
}

}  // namespace sp::dav
