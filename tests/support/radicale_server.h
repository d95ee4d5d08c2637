// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/secret.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace sp::test {

/// The CalDAV server Radicale on a free port of this machine, with one account: "alice" and "wörter im
/// Schloss".
class RadicaleServer {
public:
    /// Whether this machine has one: the Debian package radicale, or one that was put into the path.
    static bool isInstalled()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("radicale")).isEmpty();
    }

    static constexpr auto user = "alice";
    static constexpr auto password = "wörter im Schloss";

    /// False when it does not answer.
    bool start()
    {
        write("users", QByteArray(user) + ':' + password + '\n');
        QDir(m_folder.path()).mkdir(QStringLiteral("store"));
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHost))
            return false;
        m_port = probe.serverPort();
        probe.close();
        const QByteArray folder = m_folder.path().toUtf8();
        write("config", "[server]\nhosts = 127.0.0.1:" + QByteArray::number(m_port) +
                            "\nmax_connections = 20\n[encoding]\nstock = utf-8\n[auth]\ntype = htpasswd\n"
                            "htpasswd_filename = " +
                            folder +
                            "/users\nhtpasswd_encryption = plain\ndelay = 0\n"
                            "[storage]\nfilesystem_folder = " +
                            folder +
                            "/store\n"
                            "[rights]\ntype = owner_only\n[logging]\nlevel = error\n");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
        m_process.setProcessEnvironment(environment);
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("errors")));
        m_process.start(QStandardPaths::findExecutable(QStringLiteral("radicale")),
            {QStringLiteral("--config"), m_folder.filePath(QStringLiteral("config"))});
        if (!m_process.waitForStarted())
            return false;
        for (int tries = 0; tries < 200 && m_process.state() == QProcess::Running; ++tries) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, m_port);
            if (socket.waitForConnected(200))
                return true;
            m_process.waitForFinished(100);  // Nothing listens yet.
        }
        return false;
    }
    ~RadicaleServer()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(3000))
            m_process.kill();
        m_process.waitForFinished(3000);
    }

    /// An empty calendar of this name.
    bool makeCalendar(const QString &name)
    {
        const QString folder = collection(name);
        return QDir().mkpath(folder) && writeTo(folder + QStringLiteral("/.Radicale.props"),
                                            R"({"tag": "VCALENDAR", "D:displayname": "Rounds"})");
    }
    /// Puts an event there without asking the server, as if it had always been there.
    bool putFile(const QString &calendar, const QString &name, const QByteArray &text)
    {
        return writeTo(collection(calendar) + QLatin1Char('/') + name, text);
    }
    QString address() const { return QStringLiteral("http://127.0.0.1:%1/").arg(m_port); }
    std::shared_ptr<const SecretBytes> secret() const
    {
        return std::make_shared<const SecretBytes>(SecretBytes::copyOf(octets(QByteArray(password))));
    }
    /// The folder of a collection, to put thousands of events there without asking for each.
    QString collection(const QString &name) const
    {
        return m_folder.filePath(QStringLiteral("store/collection-root/alice/") + name);
    }
    QByteArray errors() const
    {
        QFile file(m_folder.filePath(QStringLiteral("errors")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    static bool writeTo(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    void write(const char *name, const QByteArray &bytes)
    {
        writeTo(m_folder.filePath(QString::fromLatin1(name)), bytes);
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

}  // namespace sp::test
