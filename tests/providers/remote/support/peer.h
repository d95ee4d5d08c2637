// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

namespace sp::test {

/// A server of tests/servers in a process of its own, on a free loopback port.
class Peer {
public:
    /// `package`: what has to be installed for it, or empty.
    Peer(QString script, QString package) : m_script(std::move(script)), m_package(std::move(package)) {}
    ~Peer()
    {
        m_process.closeWriteChannel();  // The server ends when its input does, also when this test is killed.
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patience))
            m_process.kill();
    }
    Q_DISABLE_COPY_MOVE(Peer)

    /// Empty when it runs; else why it cannot.
    QString start()
    {
        const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
        if (node.isEmpty())
            return QStringLiteral("Node.js is not installed, so the independent servers cannot run.");
        const QString modules = QStringLiteral(SOLOPILOT_BINARY_DIR "/test-servers");
        if (!m_package.isEmpty() && !QDir(modules + QStringLiteral("/node_modules/") + m_package).exists())
            return m_package + QStringLiteral(" is not installed. `ctest -R test_servers` installs it.");
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(node, {QStringLiteral(SOLOPILOT_SOURCE_DIR "/tests/servers/") + m_script, modules});
        m_port = nextLine().value(QStringLiteral("port")).toInt();
        return m_port > 0 ? QString() : m_script + QStringLiteral(" does not start.");
    }

    /// The next line that it says; other things that packages print are passed over.
    QJsonObject nextLine()
    {
        while (true) {
            while (!m_process.canReadLine())
                if (!m_process.waitForReadyRead(patience))
                    return {};
            const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
            if (!line.isEmpty())
                return line;
        }
    }
    void tell(const QJsonObject &line)
    {
        m_process.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        // Not every test has an event loop that would hand it over.
        m_process.waitForBytesWritten(patience);
    }
    QJsonObject ask(const QJsonObject &line)
    {
        tell(line);
        return nextLine();
    }
    /// "http://127.0.0.1:49152"
    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

private:
    static constexpr int patience = 20'000;
    QString m_script;
    QString m_package;
    QProcess m_process;
    int m_port = 0;
};

}  // namespace sp::test
