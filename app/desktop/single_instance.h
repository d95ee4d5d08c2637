// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace sp {

/// Whether the program at the other end of a local socket belongs to this user. Where the system does not
/// say, the socket's rights are all there is.
bool isOwnProgram(qintptr socket);

/// Hears programs of this user's alone.
class OwnServer : public QLocalServer {
protected:
    void incomingConnection(quintptr socket) override;
};

/// One window for each practice folder: a second program hands the first what it was started with, and ends.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// Whether this program is the first. If not, the first has heard called(words); no more than longestCall
    /// bytes of it.
    bool claim(const QByteArray &words = {});

    static constexpr int longestCall = 256;

Q_SIGNALS:
    /// Another program was started, with these words; empty where it was just started. They come from
    /// outside and may be anything.
    void called(const QByteArray &words);

private:
    void listenTo(class QLocalSocket *caller);

    QString m_name;
    OwnServer m_server;
};

}  // namespace sp
