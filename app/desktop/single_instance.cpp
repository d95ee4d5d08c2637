// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace sp {

namespace {

constexpr int answerWithin = 1000;  // Milliseconds; the first program may be busy painting.
/// Of a socket's path, with room for the name that Qt gives it while it makes it (sun_path has 108).
constexpr qsizetype longestPath = 90;

/// Where sockets of this user's lie; the folder for temporary files only where there is no better one.
QString placed(const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString path = folder + u'/' + name;
    return folder.isEmpty() || path.size() > longestPath ? name : path;
}

}  // namespace

bool isOwnProgram(qintptr socket)
{
#ifdef Q_OS_LINUX
    ucred other{};
    socklen_t size = sizeof other;
    return getsockopt(static_cast<int>(socket), SOL_SOCKET, SO_PEERCRED, &other, &size) == 0 &&
           other.uid == geteuid();
#else
    Q_UNUSED(socket)
    return true;
#endif
}

void OwnServer::incomingConnection(quintptr socket)
{
    if (isOwnProgram(static_cast<qintptr>(socket))) {
        QLocalServer::incomingConnection(socket);
        return;
    }
#ifdef Q_OS_LINUX
    ::close(static_cast<int>(socket));
#endif
}

SingleInstance::SingleInstance(const QString &folder, QObject *parent) : QObject(parent)
{
    // Socket names are short; links and dots in the path must not make two of one folder.
    const QFileInfo info(folder);
    const QString path = info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
    const QByteArray digest =
        QCryptographicHash::hash((path + u'\n' + QDir::homePath()).toUtf8(), QCryptographicHash::Sha256);
    m_name = placed(u"solopilot-"_s + QString::fromLatin1(digest.toHex().left(24)));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            listenTo(caller);
    });
}

void SingleInstance::listenTo(QLocalSocket *caller)
{
    caller->setParent(this);
    // One more than is read: a full buffer would hide that the caller left.
    caller->setReadBufferSize(longestCall + 1);
    const auto hear = [this, caller] {
        Q_EMIT called(caller->read(longestCall));
        caller->deleteLater();
    };
    // It says all it has to say and leaves; it may have left already.
    if (caller->state() == QLocalSocket::UnconnectedState)
        hear();
    else
        connect(caller, &QLocalSocket::disconnected, this, hear);
}

bool SingleInstance::claim(const QByteArray &words)
{
    QLocalSocket first;
    first.connectToServer(m_name);
    if (first.waitForConnected(answerWithin)) {
        // Somebody else took the name: nothing is said to them, and the window opens all the same.
        if (!isOwnProgram(first.socketDescriptor()))
            return true;
        first.write(words.left(longestCall));
        while (first.bytesToWrite() > 0 && first.waitForBytesWritten(answerWithin)) {
        }
        first.disconnectFromServer();
        return false;
    }
    // A program that died leaves its socket behind.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name) || m_server.serverError() != QAbstractSocket::AddressInUseError;
}

}  // namespace sp
