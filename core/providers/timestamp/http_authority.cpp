// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/timestamp/http_authority.h"

#include "core/providers/http/http_client.h"

using namespace Qt::StringLiterals;

namespace sp {

namespace {

QNetworkRequest requestTo(const QUrl &address, const HttpAuthorityLimits &limits)
{
    QNetworkRequest request(address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/timestamp-query"));
    request.setRawHeader("Accept", "application/timestamp-reply");
    // Qt would tell the language of this machine, and unpack what is packed, whatever its size.
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setTransferTimeout(static_cast<int>(limits.idle.count()));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    request.setSslConfiguration(tls);
    return request;
/// What the owner is told of a conversation without an answer.
QByteArray ourReason(const QByteArray &reason)
{
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

Result<QByteArray> HttpAuthority::ask(const QString &url, const QByteArray &request)
{
    const QUrl address(url, QUrl::StrictMode);
    // Qt would read a file just as well.
    if (!isAuthorityUrl(address))
        return Error{ErrorCode::InvalidInput, "stamp.url"};
    const auto failed = [&](const char *reason, QJsonObject facts = {}) {
        facts.insert(u"host"_s, address.host());
        return Error{ErrorCode::Unavailable, reason, facts};
    };
    QNetworkAccessManager network;
    QEventLoop loop;
    QTimer limit;
    Ended ended = Ended::Finished;
    const std::unique_ptr<QNetworkReply> reply(network.post(requestTo(address, m_limits), request));
    const auto giveUp = [&](Ended why) {
        ended = why;
        reply->abort();
    };
    reply->setReadBufferSize(m_limits.maxReply + 1);
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, [&] {
        if (reply->bytesAvailable() > m_limits.maxReply)
            giveUp(Ended::TooLong);
    });
    QObject::connect(&limit, &QTimer::timeout, &loop, [&] { giveUp(Ended::OutOfTime); });
    limit.setSingleShot(true);
    limit.start(m_limits.total);
    if (!reply->isFinished())
        loop.exec();

    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (ended == Ended::TooLong)
        return failed("stamp.protocol");
    // Qt aborts by itself when nothing moves.
    if (ended == Ended::OutOfTime || reply->error() == QNetworkReply::OperationCanceledError)
        return failed("stamp.timeout");
    if (reply->error() == QNetworkReply::SslHandshakeFailedError)
        return failed("stamp.tls");
    if (status != 0 && status != 200)
        return failed("stamp.http", {{u"status"_s, status}});
    if (reply->error() != QNetworkReply::NoError)
        return failed("stamp.unreachable");
    const QByteArray kind = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    const QByteArray body = reply->readAll();
    if (!kind.startsWith("application/timestamp-reply") || body.isEmpty() || body.size() > m_limits.maxReply)
        return failed("stamp.protocol");
    return body;
    const auto failed = [&](const QByteArray &reason, QJsonObject facts = {}) {
        facts.insert(u"host"_s, m_settings.url.host());
        return Error{ErrorCode::Unavailable, reason, facts};
    };
    HttpClient client({.idle = m_settings.idle,
        .total = m_settings.total,
        .mostBytes = m_settings.maxReply,
        .plain = PlainHttp::Anywhere});
    const auto answer = client.exchange({.method = "POST",
        .url = m_settings.url,
        .headers = {{"Content-Type", "application/timestamp-query"},
            {"Accept", "application/timestamp-reply"}},
        .body = request});
    if (!answer)
        return failed(ourReason(answer.error().reason));
    if (answer->status != 200)
        return failed("stamp.http", {{u"status"_s, answer->status}});
    if (!answer->header("content-type").startsWith("application/timestamp-reply") || answer->body.isEmpty())
        return failed("stamp.protocol");
    const auto failed = [&](const QByteArray &reason, QJsonObject facts = {}) {
        facts.insert(u"host"_s, m_settings.url.host());
        return Error{ErrorCode::Unavailable, reason, facts};
    };
    HttpClient client({.idle = m_settings.idle,
        .total = m_settings.total,
        .mostBytes = m_settings.maxReply,
        .plain = PlainHttp::Anywhere});
    const auto answer = client.exchange({.method = "POST",
        .url = m_settings.url,
        .headers = {{"Content-Type", "application/timestamp-query"},
            {"Accept", "application/timestamp-reply"}},
        .body = request});
    if (!answer)
        return failed(ourReason(answer.error().reason));
    if (answer->status != 200)
        return failed("stamp.http", {{u"status"_s, answer->status}});
    if (!answer->header("content-type").startsWith("application/timestamp-reply") || answer->body.isEmpty())
        return failed("stamp.protocol");
    return answer->body;
}

}  // namespace sp
