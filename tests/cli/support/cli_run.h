// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// What follows needs a command line that draws PDFs; one built without Qt Gui says that it cannot.
#ifdef SOLOPILOT_GUI
#define SP_NEEDS_PDF()
#else
#define SP_NEEDS_PDF() QSKIP("this command line is built without Qt Gui, which draws the PDF")
#endif

namespace sp::test {

/// The member of that name, here or in an object below.
inline QString findText(const QJsonObject &json, QLatin1StringView member)
{
    if (json.contains(member))
        return json.value(member).toString();
    for (const auto &each : json)
        if (each.isObject())
            if (const QString text = findText(each.toObject(), member); !text.isEmpty())
                return text;
    return {};
}

/// What a command said and how it ended.
struct CliAnswer {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json = {};

    QString text(const char *member) const { return findText(json, QLatin1StringView(member)); }
    QByteArray reason() const { return text("reason").toLatin1(); }
};

/// Runs the real solopilot-cli to its end.
inline CliAnswer runCli(const QStringList &arguments, const QString &program = {})
{
    QProcess process;
    process.start(
        program.isEmpty() ? QStringLiteral(SOLOPILOT_BINARY_DIR "/app/solopilot-cli") : program, arguments);
    constexpr int longest = 120'000;
    CliAnswer answer;
    if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit)
        return answer;
    answer = {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    answer.json = QJsonDocument::fromJson(answer.out).object();
    return answer;
}

/// A practice in a folder of its own, and its passphrase in a file.
class CliPractice {
public:
    QTemporaryDir parent;
    QString folder = parent.filePath(QStringLiteral("practice"));
    QString passphrase = parent.filePath(QStringLiteral("passphrase.txt"));
    QString recovery = parent.filePath(QStringLiteral("recovery.txt"));

    explicit CliPractice(const QStringList &more = {})
    {
        write(passphrase, "a long walk along the quiet river\n");
        made =
            run(QStringList{QStringLiteral("init"), QStringLiteral("--name"),
                    QStringLiteral("Lindqvist Coaching"), QStringLiteral("--country"), QStringLiteral("DE"),
                    QStringLiteral("--vat-id"), QStringLiteral("DE123456789"), QStringLiteral("--email"),
                    QStringLiteral("kontakt@lindqvist.example"), QStringLiteral("--currency"),
                    QStringLiteral("EUR"), QStringLiteral("--zone"), QStringLiteral("Europe/Berlin"),
                    QStringLiteral("--iban"), QStringLiteral("DE89370400440532013000"),
                    QStringLiteral("--recovery-file"), recovery} +
                more);
    }

    /// With --json, this workspace and its passphrase.
    CliAnswer run(const QStringList &command) const
    {
        return runCli(QStringList{QStringLiteral("--workspace"), folder, QStringLiteral("--passphrase-file"),
                          passphrase, QStringLiteral("--json")} +
                      command);
    }
    /// What people read: without --json.
    QString words(const QStringList &command) const
    {
        return QString::fromUtf8(runCli(QStringList{QStringLiteral("--workspace"), folder,
                                            QStringLiteral("--passphrase-file"), passphrase} +
                                        command)
                                     .out);
    }
    CliAnswer run(const char *words) const { return run(QString::fromUtf8(words).split(u' ')); }
    /// The member of an answer that has to succeed.
    QString must(const QStringList &command, const char *member = "id") const
    {
        const CliAnswer answer = run(command);
        if (answer.exit != 0)
            qFatal("%s: %s", qPrintable(command.join(u' ')), answer.out.constData());
        return answer.text(member);
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }
    QString file(const char *name, const QByteArray &bytes) const
    {
        const QString path = parent.filePath(QString::fromUtf8(name));
        write(path, bytes);
        return path;
    }

    CliAnswer made;
};

}  // namespace sp::test
