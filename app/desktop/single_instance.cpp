// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::Literals::StringLiterals;

namespace sp {

namespace {
constexpr int answerWithin = 1000;  // Milliseconds; the first program may be busy painting.
}

SingleInstance::SingleInstance(const QString &folder, QObject *parent) : QObject(parent)
{
    // Socket names are short; links and dots in the path must not make two of one folder.
    const QFileInfo info(folder);
    const QString path = info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
    const QByteArray digest =
        QCryptographicHash::hash((path + u'\n' + QDir::homePath()).toUtf8(), QCryptographicHash::Sha256);
    m_name = u"solopilot-"_s + QString::fromLatin1(digest.toHex().left(24));
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
