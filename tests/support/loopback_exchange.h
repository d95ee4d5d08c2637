// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/ports/http_exchange.h"

#include <QDeadlineTimer>
#include <QTcpSocket>

namespace sp::test {

/// HttpExchange for a server on this machine: one connection a request, no TLS, the answer's end is the
/// connection's or its Content-Length. For tests of what stands above HTTP.
class LoopbackExchange final : public HttpExchange {
public:
    Result<HttpAnswer> exchange(const HttpRequest &request, const std::atomic_bool *canceled) override
    {
        ++requests;
        const auto failed = [&](const char *reason) {
            return Error{ErrorCode::Unavailable, reason, {{QStringLiteral("host"), request.url.host()}}};
        };
        if (canceled && *canceled)
            return Error{ErrorCode::Refused, "http.canceled"};
        QTcpSocket socket;
        socket.connectToHost(request.url.host(), static_cast<quint16>(request.url.port(80)));
        if (!socket.waitForConnected(patience))
            return failed("http.unreachable");
        QByteArray target = request.url.path(QUrl::FullyEncoded).toLatin1();
        if (request.url.hasQuery())
            target += '?' + request.url.query(QUrl::FullyEncoded).toLatin1();
        QByteArray head =
            request.method + ' ' + (target.isEmpty() ? "/" : target) +
            " HTTP/1.1\r\nHost: " + request.url.authority().toLatin1() +
            "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(request.body.size()) + "\r\n";
        for (const HttpHeader &header : request.headers)
            head += header.name + ": " + header.value + "\r\n";
        if (request.authorization)
            head += "Authorization: " + view(request.authorization->span()).toByteArray() + "\r\n";
        socket.write(head + "\r\n" + request.body);
        QByteArray bytes;
        const QDeadlineTimer deadline(patience);
        while (!deadline.hasExpired() && !complete(bytes)) {
            if (!socket.waitForReadyRead(patience))
                break;
            bytes += socket.readAll();
        }
        bytes += socket.readAll();
        return answerFrom(bytes, failed("http.cut"));
    }

    int requests = 0;

private:
    static constexpr int patience = 60'000;

    static bool complete(const QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QByteArray head = bytes.left(end).toLower();
        const qsizetype at = head.indexOf("content-length:");
        if (at < 0)
            return head.contains(" 204 ") || head.contains(" 304 ");
        const qsizetype length = head.mid(at + 15).split('\r').front().trimmed().toLongLong();
        return bytes.size() >= end + 4 + length;
    }

    static Result<HttpAnswer> answerFrom(const QByteArray &bytes, const Error &cut)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return cut;
        HttpAnswer answer;
        const QByteArrayList lines = bytes.left(end).split('\n');
        answer.status = lines.front().split(' ').value(1).toInt();
        for (const QByteArray &line : lines.mid(1))
            answer.headers.push_back({line.left(line.indexOf(':')).trimmed().toLower(),
                line.mid(line.indexOf(':') + 1).trimmed()});
        answer.body = bytes.mid(end + 4);
        return answer;
    }
};

}  // namespace sp::test
