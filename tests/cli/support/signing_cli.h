// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/support/cli_run.h"
#include "tests/providers/remote/support/peer.h"

#include <QProcessEnvironment>

namespace sp::test {

/// The command line of tests, whose services are servers on this machine, with an owner at a browser.
class SigningCli {
public:
    explicit SigningCli(const CliPractice &practice) : m_practice(practice) {}

    void serve(const char *variable, const QString &address)
    {
        m_environment.insert(QLatin1String(variable), address);
    }
    /// Runs a command; whatever page it asks for is visited by `browser`, as its owner would.
    CliAnswer run(const QStringList &command, Peer *browser = nullptr, const QJsonObject &more = {})
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(SOLOPILOT_BINARY_DIR "/app/solopilot-cli-at-test-servers"),
            QStringList{QStringLiteral("--workspace"), m_practice.folder, QStringLiteral("--passphrase-file"),
                m_practice.passphrase, QStringLiteral("--json")} +
                command);
        CliAnswer answer;
        QByteArray told;
        process.setReadChannel(QProcess::StandardError);
        while (browser) {
            if (!process.canReadLine() && !process.waitForReadyRead(patience))
                break;
            if (!process.canReadLine())
                continue;
            const QByteArray line = process.readLine();
            told += line;
            if (!line.startsWith("http"))
                continue;
            page = QString::fromUtf8(line.trimmed());
            QJsonObject visit = more;
            visit.insert(QStringLiteral("visit"), page);
            browser->tell(visit);
            break;
        }
        if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit)
            return answer;
        answer = {process.exitCode(), process.readAllStandardOutput(), told + process.readAllStandardError()};
        answer.json = QJsonDocument::fromJson(answer.out).object();
        return answer;
    }
    CliAnswer run(const char *words) { return run(QString::fromUtf8(words).split(u' ')); }

    QString page;  ///< That was asked for last.

private:
    static constexpr int patience = 60'000;
    static constexpr int longest = 60'000;
    const CliPractice &m_practice;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

}  // namespace sp::test
