// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/providers/smtp/support/test_certificate.h"

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QTcpServer>
#include <QThread>
#include <QUrl>

#include <optional>

class QTcpSocket;

namespace sp::test {

/// What a server does with each request it has heard whole.
struct Manners {
    enum class Then { Keep, Close, Drip };
    QByteArray octets;        ///< Said at once; for Drip, one octet at a time and for ever again.
    Then then = Then::Close;  ///< Keep: says nothing more and stays.
    std::optional<TestCertificate> certificate = {};  ///< With one, TLS from the first byte.
};

/// An HTTP server on a free loopback port, on its own thread, that behaves as it is told.
class HostileServer final : private QTcpServer {
public:
    explicit HostileServer(Manners manners);
    ~HostileServer() override;

    QUrl url(const QByteArray &path = "/") const;
    /// Each whole request, as it came.
    QList<QByteArray> heard() const;
    /// How many connections were made to it.
    int connections() const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void listenTo(QTcpSocket *socket);
    void answer(QTcpSocket *socket);

    Manners m_manners;
    quint16 m_port = 0;
    mutable QMutex m_mutex;
    QList<QByteArray> m_heard;
    int m_connections = 0;
    QThread m_thread;
};

/// An answer of HTTP/1.1 with its length.
QByteArray httpAnswer(const QByteArray &body, const QByteArray &status = "200 OK",
    const QByteArray &kind = "application/json", const QByteArray &more = {});

}  // namespace sp::test
