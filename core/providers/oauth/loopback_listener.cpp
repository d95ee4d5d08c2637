// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/oauth/loopback_listener.h"

#include <QEventLoop>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

namespace sp {

namespace {

constexpr qint64 longestHead = 16'384;
constexpr std::size_t mostGuests = 16;
constexpr auto guestsPatience = std::chrono::seconds(10);
constexpr auto heed = std::chrono::milliseconds(20);

QByteArray page(const char *status, const QString &text)
{
    const QByteArray body =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>SoloPilot</title></head><body><p>" +
        text.toHtmlEscaped().toUtf8() + "</p></body></html>";
    return QByteArray("HTTP/1.1 ") + status +
           "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
           "Referrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n"
           "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n"
           "Connection: close\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

}  // namespace

LoopbackListener::LoopbackListener(ReturnPages pages) : m_pages(std::move(pages))
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { welcome(); });
}

LoopbackListener::~LoopbackListener()
{
    for (QTcpSocket *guest : std::exchange(m_guests, {}))
        delete guest;
}

Result<Done> LoopbackListener::listen()
{
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost)))
        return Error{ErrorCode::Unavailable, "oauth.no_port"};
    return Done{};
}

QUrl LoopbackListener::address() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_server.serverPort()));
}

void LoopbackListener::welcome()
{
    while (QTcpSocket *guest = m_server.nextPendingConnection()) {
        // Who only holds a place gives way to who comes.
        if (m_guests.size() >= mostGuests)
            m_guests.front()->abort();
        m_guests.push_back(guest);
        QObject::connect(guest, &QTcpSocket::disconnected, guest, [this, guest] {
            std::erase(m_guests, guest);
            guest->deleteLater();
        });
        QObject::connect(guest, &QTcpSocket::readyRead, guest, [this, guest] { hear(*guest); });
        QTimer::singleShot(guestsPatience, guest, [guest] { guest->abort(); });
    }
}

void LoopbackListener::hear(QTcpSocket &socket)
{
    if (m_answer)
        return;
    const QByteArray head = socket.peek(longestHead);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0) {
        if (head.size() >= longestHead)
            socket.abort();
        return;
    }
    socket.readAll();
    auto query = readRedirect(QByteArrayView(head).first(end), m_server.serverPort());
    const bool isExpected = query && m_isExpected && m_isExpected(*query);
    socket.write(isExpected ? page("200 OK", m_pages.accepted) : page("400 Bad Request", m_pages.refused));
    socket.disconnectFromHost();
    if (!isExpected)
        return;
    m_answer = std::move(query);
    m_server.close();
    // The page is on its way before the listener goes.
    if (socket.state() == QAbstractSocket::UnconnectedState)
        m_done();
    else
        QObject::connect(&socket, &QTcpSocket::disconnected, &socket, [this] { m_done(); });
}

Result<RedirectQuery> LoopbackListener::await(const std::function<bool(const RedirectQuery &)> &isExpected,
    std::chrono::milliseconds limit, const std::atomic_bool *canceled)
{
    QEventLoop loop;
    QTimer end, watch;
    const char *gaveUp = nullptr;
    const auto giveUp = [&](const char *why) {
        gaveUp = why;
        loop.quit();
    };
    m_isExpected = isExpected;
    m_done = [&loop] { loop.quit(); };
    QObject::connect(&end, &QTimer::timeout, &loop, [&] { giveUp("oauth.timeout"); });
    end.setSingleShot(true);
    end.start(limit);
    if (canceled) {
        QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
            if (canceled->load())
                giveUp("oauth.canceled");
        });
        watch.start(heed);
    }
    loop.exec();
    m_isExpected = {};
    m_done = [] {};
    m_server.close();
    if (!m_answer)
        return Error{ErrorCode::Refused, gaveUp ? gaveUp : "oauth.canceled"};
    return *std::exchange(m_answer, std::nullopt);
}

}  // namespace sp
