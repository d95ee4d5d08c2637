// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backup_commands.h"

#include "app/cli/rekey_command.h"
#include "app/cli/secret_input.h"
#include "core/engine/daily_backup.h"

#include <QDir>
#include <QFileInfo>

namespace sp::cli {

namespace {

QString described(const BackupReport &report)
{
    return QStringLiteral("of %1, %2 bytes, %3 entries in the audit trail")
        .arg(idString(instantText(report.manifest.createdAt)))
        .arg(QFileInfo(report.path).size())
        .arg(report.manifest.audit.size);
}

QJsonObject reportJson(const BackupReport &report)
{
    return report.toJson();
}

Result<Reply> backupCreate(Context &context)
{
    Engine &engine = context.engine();
    SP_CHECK(engine.mayRead("backup.run"));
    const QString name = backupFileName(engine.now());
    QString path = engine.vault().folder.layout().backups() + u'/' + name;
    if (!context.arguments().words().isEmpty()) {
        SP_TRY(wanted, context.outside(context.arguments().words().front()));
        path = QFileInfo(wanted).isDir() ? wanted + u'/' + name : wanted;
    }
    std::fputs("Writing the backup and opening it again...\n", stderr);
    SP_TRY(report, createBackup(engine, path));
    return Reply{reportJson(report),
        QStringLiteral("A backup %1:\n  %2\nIt was opened again and compared with the practice.\n")
            .arg(described(report), path)};
}

/// Shows the daily backup, or changes it first.
Result<Reply> backupDaily(Context &context)
{
    Engine &engine = context.engine();
    const Arguments &arguments = context.arguments();
    SP_CHECK(engine.mayRead("backup.run"));
    int changes = 0;
    for (const char *each : {"folder", "own-folder", "off"})
        changes += arguments.has(each) ? 1 : 0;
    if (changes > 1)
        return usage(QStringLiteral("One of --folder, --own-folder and --off is enough"));
    if (changes == 1) {
        BackupPlan next{!arguments.has("off")};
        if (const auto folder = arguments.option("folder")) {
            SP_TRY(outside, context.outside(*folder));
            next.folder = outside;
        } else if (!next.daily) {
            SP_TRY(known, backupPlan(engine));
            next.folder = known.folder;
        }
        SP_CHECK(setBackupPlan(engine, next));
    }
    SP_TRY(plan, backupPlan(engine));
    SP_TRY(folder, backupFolder(engine));
    SP_TRY(state, backupState(engine));
    const auto text = [](const std::optional<Instant> &at) {
        return at ? idString(instantText(*at)) : QString();
    };
    QString words = plan.daily
                        ? QStringLiteral("Each day at midday into %1, while a program runs the jobs that "
                                         "are due.\n")
                              .arg(folder)
                        : QStringLiteral("No daily backup.\n");
    if (state.madeAt)
        words += QStringLiteral("Last made %1: %2\n").arg(text(state.madeAt), state.path);
    if (state.failedAt)
        words += QStringLiteral("Failed %1: %2\n").arg(text(state.failedAt), idString(state.reason));
    return Reply{{{QStringLiteral("daily"), plan.daily}, {QStringLiteral("folder"), folder},
                     {QStringLiteral("made_at"), text(state.madeAt)}, {QStringLiteral("path"), state.path},
                     {QStringLiteral("failed_at"), text(state.failedAt)},
                     {QStringLiteral("failed_reason"), idString(state.reason)}},
        words};
}

/// The passphrase or the recovery key an option names, kept alive for as long as `work` runs.
template <typename Work>
auto withSecret(const Arguments &arguments, const Work &work) -> decltype(work(VaultSession::Secret()))
{
    if (arguments.has("recovery-file")) {
        SP_TRY(typed, readSecret(arguments.value("recovery-file"), "Recovery key"));
        SP_TRY(key, RecoveryKey::parse(typed));
        return work(VaultSession::Secret(&key));
    }
    SP_TRY(typed, readSecret(arguments.value("passphrase-file"), "Passphrase"));
    SP_TRY(passphrase, Passphrase::create(typed));
    return work(VaultSession::Secret(&passphrase));
}

Result<Done> allowed(const Arguments &arguments, int words)
{
    SP_CHECK(arguments.allow({QStringLiteral("passphrase-file"), QStringLiteral("recovery-file"),
        QStringLiteral("workspace"), QStringLiteral("json")}));
    if (arguments.has("passphrase-file") && arguments.has("recovery-file"))
        return usage(QStringLiteral("One of --passphrase-file and --recovery-file is enough"));
    return arguments.allowWords(words);
}

Result<Reply> backupVerify(const Arguments &arguments, const QString &, const Clock &)
{
    SP_CHECK(allowed(arguments, 1));
    SP_TRY(path, arguments.word(0, "FILE"));
    const QString file = QFileInfo(path).absoluteFilePath();
    if (!arguments.has("passphrase-file") && !arguments.has("recovery-file")) {
        SP_TRY(report, verifyBackup(file, {}, KdfPolicy::production()));
        return Reply{reportJson(report),
            QStringLiteral("Undamaged: a backup %1. With --passphrase-file it is also checked for forgery.\n")
                .arg(described(report))};
    }
    SP_TRY(report, withSecret(arguments, [&](const VaultSession::Secret &secret) {
        return verifyBackup(file, secret, KdfPolicy::production());
    }));
    return Reply{
        reportJson(report), QStringLiteral("Undamaged and yours: a backup %1.\n").arg(described(report))};
}

Result<Reply> backupRestore(const Arguments &arguments, const QString &, const Clock &clock)
{
    SP_CHECK(allowed(arguments, 2));
    SP_TRY(path, arguments.word(0, "FILE"));
    SP_TRY(folder, arguments.word(1, "DIR"));
    const QString target = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    SP_TRY(report, withSecret(arguments, [&](const VaultSession::Secret &secret) {
        return restoreBackup(
            QFileInfo(path).absoluteFilePath(), secret, KdfPolicy::production(), target, clock.now());
    }));
    QJsonObject json = reportJson(report);
    json.insert(QStringLiteral("workspace"), target);
    return Reply{json,
        QStringLiteral("Restored into %1: the practice as %2.\n").arg(target, described(report).mid(3))};
}

constexpr Command commands[] = {
    {"backup create", "[FILE]",
        "Write a backup and test it; into the practice's backups folder without a FILE", "", backupCreate, 1},
    {"backup daily", "[--folder DIR | --own-folder | --off]",
        "Show or change the backup that is made each day by \"jobs run-due\" and by the window",
        "folder own-folder off", backupDaily, 0},
};

constexpr FileCommand fileCommands[] = {
    {"backup verify", "FILE [--passphrase-file F | --recovery-file F]", "Check a backup", backupVerify},
    {"backup restore", "FILE DIR [--passphrase-file F | --recovery-file F]", "Make a practice from a backup",
        backupRestore},
    {"vault rekey", rekeyUsage,
        "Seal the whole practice under a new key, for when the old one may have been seen", vaultRekey},
};

}  // namespace

std::span<const Command> backupCommands()
{
    return commands;
}

std::span<const FileCommand> backupFileCommands()
{
    return fileCommands;
}

}  // namespace sp::cli
