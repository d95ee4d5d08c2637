// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backup_words.h"

#include "ui/messages/error_text.h"

namespace sp::cli {

namespace {

QByteArray kindName(FoundBackup::Kind kind)
{
    switch (kind) {
    case FoundBackup::Kind::Ours:
        return "ours";
    case FoundBackup::Kind::Other:
        return "other_practice";
    case FoundBackup::Kind::Forged:
        return "forged";
    case FoundBackup::Kind::Damaged:
        return "damaged";
    }
    Q_UNREACHABLE();
}

}  // namespace

QString atText(const std::optional<Instant> &at)
{
    return at ? idString(instantText(*at)) : QString();
}

QJsonArray faultsJson(const std::vector<ChainFault> &faults)
{
    QJsonArray json;
    for (const ChainFault &fault : faults)
        json.append(fault.toJson());
    return json;
}

QString faultsText(const std::vector<ChainFault> &faults)
{
    QString text;
    for (const ChainFault &fault : faults) {
        const QString made =
            fault.madeAt ? QStringLiteral("number %1 of %2, ").arg(fault.number).arg(atText(fault.madeAt))
                         : QString();
        switch (fault.kind) {
        case ChainFault::Kind::Missing:
            text += QStringLiteral("Missing: %1%2\n").arg(made, fault.name);
            break;
        case ChainFault::Kind::Altered:
            text += QStringLiteral("Altered or replaced: %1%2\n").arg(made, fault.name);
            break;
        case ChainFault::Kind::Foreign:
            text += QStringLiteral("Not made by this practice, or unreadable: %1\n").arg(fault.name);
            break;
        case ChainFault::Kind::OutOfOrder:
            text += QStringLiteral("Out of order: %1%2\n").arg(made, fault.name);
            break;
        }
    }
    return text;
}

Reply chainReply(const ChainReport &report)
{
    const auto &[folder, found, faults] = report;
    QJsonArray json;
    QList<QStringList> rows;
    for (const FoundBackup &each : found) {
        const QString number = each.link() ? QString::number(each.link()->number) : QString();
        const QString at = each.manifest ? atText(each.manifest->createdAt) : QString();
        json.append(QJsonObject{{QStringLiteral("name"), each.name},
            {QStringLiteral("number"), each.link() ? static_cast<qint64>(each.link()->number) : 0},
            {QStringLiteral("made_at"), at}, {QStringLiteral("kind"), idString(kindName(each.kind))},
            {QStringLiteral("reason"), idString(each.reason)}});
        rows.append({number, at, idString(kindName(each.kind)), each.name});
    }
    return {{{QStringLiteral("folder"), folder}, {QStringLiteral("backups"), json},
                {QStringLiteral("faults"), faultsJson(faults)}, {QStringLiteral("whole"), faults.empty()}},
        table(rows) +
            (faults.empty() ? QStringLiteral("The chain is whole: none is missing.\n") : faultsText(faults))};
}

QString drillText(const DrillReport &report)
{
    if (!report.at)
        return QStringLiteral("No backup has been restored for practice yet.\n");
    const QString when = QStringLiteral("Restore drill of %1, %2 s: ")
                             .arg(atText(report.at))
                             .arg(static_cast<double>(report.took.count()) / 1000, 0, 'f', 1);
    if (report.passed())
        return when + QStringLiteral("%1 came back whole (%2).\n")
                          .arg(report.path, QString::fromLatin1(report.checks.join(", ")));
    const QString why = ui::reasonText(report.failure->reason, report.failure->facts);
    return report.path.isEmpty() ? when + QStringLiteral("it could not be done. %1\n").arg(why)
                                 : when + QStringLiteral("%1 FAILED at \"%2\". %3\n")
                                              .arg(report.path, QString::fromLatin1(report.failedCheck), why);
}

}  // namespace sp::cli
