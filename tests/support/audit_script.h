// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/audit/audit_checkpoints.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

/// The verifier of the audit that needs nothing of this program, as tests ask it.
namespace sp::test {

inline const QString auditScript = QStringLiteral(SOLOPILOT_SOURCE_DIR "/resources/verifier/verify_audit.py");

/// The independent verifier's words on each path.
inline std::vector<QJsonObject> asked(
    const QStringList &paths, const QStringList &options = {}, int exitCode = -1)
{
    QProcess process;
    process.start(QStringLiteral("python3"),
        QStringList{QStringLiteral("-B"), auditScript, QStringLiteral("--json")} + options + paths);
    if (!process.waitForFinished(240'000))
        qFatal("python3 did not answer");
    if (exitCode >= 0 && process.exitCode() != exitCode)
        qFatal("exit code %d: %s", process.exitCode(), process.readAllStandardError().constData());
    std::vector<QJsonObject> answers;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
        if (!line.isEmpty())
            answers.push_back(QJsonDocument::fromJson(line).object());
    return answers;
}

inline std::optional<AuditDamage> damageIn(const QJsonObject &answer)
{
    if (answer.value(QLatin1StringView("ok")).toBool())
        return std::nullopt;
    return AuditDamage{answer.value(QLatin1StringView("reason")).toString().toLatin1(),
        answer.value(QLatin1StringView("first")).toInteger(),
        answer.value(QLatin1StringView("last")).toInteger()};
}

inline QByteArray damageWords(const std::optional<AuditDamage> &damage)
{
    return !damage ? QByteArray("nothing")
                   : damage->reason + ' ' + QByteArray::number(qlonglong(damage->first)) + ' ' +
                         QByteArray::number(qlonglong(damage->last));
}

}  // namespace sp::test
