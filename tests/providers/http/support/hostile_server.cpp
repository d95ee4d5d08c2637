// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/providers/http/support/hostile_server.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace sp::test {

namespace {

/// How long the request is that `heard` begins with, or 0 while it is not whole.
qsizetype requestLength(const QByteArray &heard)
{
    const qsizetype head = heard.indexOf("\r\n\r\n") + 4;
    if (head < 4)
        return 0;
    const QByteArray lower = heard.left(head).toLower();
    const qsizetype at = lower.indexOf("content-length:");
    const qsizetype body =
        at < 0 ? 0 : lower.mid(at + 15, lower.indexOf('\r', at) - at - 15).trimmed().toLongLong();
    return heard.size() >= head + body ? head + body : 0;
}

}  // namespace

HostileServer::HostileServer(Manners manners) : m_manners(std::move(manners))
{
    moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!listen(QHostAddress::LocalHost))
                qFatal("no server");
            m_port = serverPort();
        },
        Qt::BlockingQueuedConnection);
}

HostileServer::~HostileServer()
{
    // Sockets go with their server, in its thread.
    QMetaObject::invokeMethod(
        this,
        [this] {
            close();
            qDeleteAll(findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly));
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QUrl HostileServer::url(const QByteArray &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_manners.certificate ? u"https"_s : u"http"_s)
                    .arg(m_port)
                    .arg(QString::fromLatin1(path)));
}

QList<QByteArray> HostileServer::heard() const
{
    const QMutexLocker lock(&m_mutex);
    return m_heard;
}

int HostileServer::connections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_connections;
}

void HostileServer::incomingConnection(qintptr descriptor)
{
    {
        const QMutexLocker lock(&m_mutex);
        ++m_connections;
    }
    if (!m_manners.certificate) {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        listenTo(socket);
        return;
    }
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    socket->setPrivateKey(QSslKey(m_manners.certificate->key, QSsl::Ec));
    socket->setLocalCertificate(QSslCertificate(m_manners.certificate->certificate));
    listenTo(socket);
    socket->startServerEncryption();
}

void HostileServer::listenTo(QTcpSocket *socket)
{
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, heard = QByteArray()]() mutable {
        heard += socket->readAll();
        const qsizetype length = requestLength(heard);
        if (length == 0)
            return;
        {
            const QMutexLocker lock(&m_mutex);
            m_heard.append(heard.left(length));
        }
        heard.remove(0, length);
        answer(socket);
    });
}

void HostileServer::answer(QTcpSocket *socket)
{
    if (m_manners.then != Manners::Then::Drip) {
        socket->write(m_manners.octets);
        if (m_manners.then == Manners::Then::Close)
            socket->disconnectFromHost();
        return;
    }
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [this, socket, at = qsizetype(0)]() mutable {
        socket->write(m_manners.octets.mid(at, 1));
        at = at + 1 < m_manners.octets.size() ? at + 1 : at;
    });
    timer->start(5);
}

QByteArray httpAnswer(
    const QByteArray &body, const QByteArray &status, const QByteArray &kind, const QByteArray &more)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + kind + "\r\n" + more +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

}  // namespace sp::test
