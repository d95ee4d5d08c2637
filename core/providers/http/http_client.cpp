// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/http/http_client.h"

#include "core/base/bytes.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QHostAddress>
#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QThreadStorage>
#include <QTimer>

#include <algorithm>
#include <cstring>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr auto heed = std::chrono::milliseconds(20);  // How often somebody's giving up is looked at.
/// Servers close connections that are not used, some of them after two seconds.
constexpr auto keptOpen = std::chrono::milliseconds(1'500);

/// A body that can be read once. Qt sends a request again on a new connection when the old one was closed
/// without a word; but the server may have done by then what it was asked for.
class OnceOnlyBody final : public QIODevice {
public:
    explicit OnceOnlyBody(QByteArray bytes) : m_bytes(std::move(bytes)) { open(ReadOnly | Unbuffered); }
    bool reset() override { return false; }
    qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_bytes.size() - m_at);
        std::memcpy(data, m_bytes.constData() + m_at, static_cast<std::size_t>(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

QNetworkRequest prepared(const HttpRequest &wanted, const HttpClientSettings &settings)
{
    QNetworkRequest request(wanted.url);
    // Qt would tell the language of this machine, and unpack what is packed, whatever its size.
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("Accept-Encoding", "identity");
    for (const HttpHeader &header : wanted.headers)
        request.setRawHeader(header.name, header.value);
    if (wanted.authorization)
        request.setRawHeader("Authorization", view(wanted.authorization->span()).toByteArray());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    // A password that is asked for is never answered from somewhere.
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(static_cast<int>(settings.idle.count()));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.addCaCertificates(settings.extraAuthorities);
    request.setSslConfiguration(tls);
    return request;
}

bool isAllowed(const QUrl &url, PlainHttp plain)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == u"https"_s ||
           (url.scheme() == u"http"_s && (plain == PlainHttp::Anywhere || isThisMachine(url)));
}

enum class Reuse { Allowed, Refused };

/// The open connections of one thread, apart for each client because its settings are its own.
class Network {
public:
    struct Line {
        QNetworkAccessManager &manager;
        bool mayBeOld;  ///< It may speak on a connection of before.
    };
    Line of(const std::shared_ptr<const int> &client, Reuse reuse)
    {
        std::erase_if(m_kept, [](const Kept &each) { return each.client.expired(); });
        auto found =
            std::ranges::find_if(m_kept, [&](const Kept &each) { return each.client.lock() == client; });
        bool mayBeOld = found != m_kept.end();
        if (!mayBeOld)
            found = m_kept.insert(m_kept.end(), {client, std::make_unique<QNetworkAccessManager>(), {}});
        if (mayBeOld && (reuse == Reuse::Refused || found->used.hasExpired(keptOpen.count()))) {
            found->manager->clearConnectionCache();
            mayBeOld = false;
        }
        found->used.start();
        return {*found->manager, mayBeOld};
    }

private:
    struct Kept {
        std::weak_ptr<const int> client;
        std::unique_ptr<QNetworkAccessManager> manager;
        QElapsedTimer used;
    };
    std::vector<Kept> m_kept;
};

/// A network manager belongs to the thread that made it, and goes with it.
Network &networkOfThread()
{
    static QThreadStorage<Network> networks;
    return networks.localData();
}

/// What only asks may be asked again.
bool onlyAsks(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS" || method == "PROPFIND" ||
           method == "REPORT";
}

enum class Ended { Finished, OutOfTime, TooLong, Canceled };

/// Waits for the answer, as long as it may take and be.
Ended await(QNetworkReply &reply, const HttpClientSettings &settings, const std::atomic_bool *canceled)
{
    QEventLoop loop;
    QTimer limit, watch;
    Ended ended = Ended::Finished;
    const auto giveUp = [&](Ended why) {
        if (ended != Ended::Finished)
            return;
        ended = why;
        reply.abort();
    };
    reply.setReadBufferSize(settings.mostBytes + 1);
    QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(&reply, &QNetworkReply::readyRead, &loop, [&] {
        if (reply.bytesAvailable() > settings.mostBytes)
            giveUp(Ended::TooLong);
    });
    QObject::connect(&reply, &QNetworkReply::metaDataChanged, &loop, [&] {
        if (reply.header(QNetworkRequest::ContentLengthHeader).toLongLong() > settings.mostBytes)
            giveUp(Ended::TooLong);
    });
    QObject::connect(&limit, &QTimer::timeout, &loop, [&] { giveUp(Ended::OutOfTime); });
    limit.setSingleShot(true);
    limit.start(settings.total);
    if (canceled) {
        QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
            if (canceled->load())
                giveUp(Ended::Canceled);
        });
        watch.start(heed);
    }
    if (!reply.isFinished())
        loop.exec();
    return ended;
}

/// Errors that come before the first byte of a request is sent; with any other the server may have heard it.
bool isBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

HttpAnswer answerOf(QNetworkReply &reply)
{
    HttpAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : reply.rawHeaderPairs())
        answer.headers.push_back({name.toLower(), value});
    answer.body = reply.readAll();
    return answer;
}

/// Qt takes a body that ends early for the whole one when the connection is closed in an orderly way.
bool isWhole(const HttpRequest &request, const HttpAnswer &answer)
{
    const QByteArray length = answer.header("content-length");
    if (length.isEmpty() || request.method == "HEAD" || answer.status == 204 || answer.status == 304)
        return true;
    return length.trimmed().toLongLong() == answer.body.size();
}

Result<HttpAnswer> once(QNetworkAccessManager &network, const HttpRequest &request,
    const HttpClientSettings &settings, const std::atomic_bool *canceled)
{
    const auto failed = [&](const char *reason, ErrorCode code = ErrorCode::Unavailable) {
        return Error{code, reason, {{u"host"_s, request.url.host()}}};
    };
    OnceOnlyBody body(request.body);
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(
        prepared(request, settings), request.method, request.body.isEmpty() ? nullptr : &body));
    switch (await(*reply, settings, canceled)) {
    case Ended::TooLong:
        return failed("http.too_long");
    case Ended::OutOfTime:
        return failed("http.timeout");
    case Ended::Canceled:
        return failed("http.canceled", ErrorCode::Refused);
    case Ended::Finished:
        break;
    }
    const QNetworkReply::NetworkError error = reply->error();
    if (error == QNetworkReply::OperationCanceledError)
        return failed("http.timeout");  // Qt gives up by itself when nothing moves.
    if (error == QNetworkReply::SslHandshakeFailedError)
        return failed("http.tls");
    if (isBeforeSending(error))
        return failed("http.unreachable");
    HttpAnswer answer = answerOf(*reply);
    // Qt has errors of its own for statuses such as 404, from 201 on; those are answers.
    const bool isStatus = error >= QNetworkReply::ContentAccessDenied && answer.status >= 400;
    if (answer.status == 0 || (error != QNetworkReply::NoError && !isStatus) || !isWhole(request, answer))
        return failed("http.cut");
    if (answer.body.size() > settings.mostBytes)
        return failed("http.too_long");
    return answer;
}

}  // namespace

bool isThisMachine(const QUrl &url)
{
    const QString host = url.host();
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}

Result<HttpAnswer> HttpClient::exchange(const HttpRequest &request, const std::atomic_bool *canceled)
{
    const auto refused = [&](const char *reason) {
        return Error{ErrorCode::Refused, reason, {{u"host"_s, request.url.host()}}};
    };
    if (!isAllowed(request.url, m_settings.plain))
        return refused("http.address");
    if (canceled && canceled->load())
        return refused("http.canceled");
    // Whatever changes something goes on a connection of its own: one that is just being closed would leave
    // nobody knowing whether it was done.
    const bool asks = onlyAsks(request.method);
    const Network::Line line = networkOfThread().of(m_own, asks ? Reuse::Allowed : Reuse::Refused);
    auto answer = once(line.manager, request, m_settings, canceled);
    if (answer || !line.mayBeOld || answer.error().reason != "http.cut")
        return answer;
    line.manager.clearConnectionCache();
    return once(line.manager, request, m_settings, canceled);
}

}  // namespace sp
