// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backup_commands.h"

#include "app/cli/backup_words.h"
#include "app/cli/progress.h"
#include "app/cli/rekey_command.h"
#include "app/cli/secret_input.h"
#include "core/engine/backup_drill.h"
#include "core/engine/daily_backup.h"
#include "ui/messages/error_text.h"

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
    if (!engine.units().held())
        SP_CHECK(noteBackupMade(engine, path));
    return Reply{reportJson(report),
        QStringLiteral("A backup %1:\n  %2\nIt was opened again and compared with the practice.\n")
            .arg(described(report), path)};
}

Result<Reply> backupList(Context &context)
{
    Progress progress("backups");
    const auto reading = context.arguments().has("read-all") ? BackupReading::Whole : BackupReading::Heads;
    SP_TRY(report, backupChain(context.engine(), reading, [&](qint64 done, qint64 all) {
        progress.show(done, all);
        return true;
    }));
    progress.clear();
    return chainReply(report);
}

Result<Reply> backupAccept(Context &context)
{
    SP_TRY(accepted, acceptBackupFaults(context.engine()));
    return Reply{{{QStringLiteral("accepted"), faultsJson(accepted)}},
        accepted.empty() ? QStringLiteral("There was nothing to accept.\n")
                         : QStringLiteral("From now on these are not missed:\n") + faultsText(accepted)};
}

Result<Reply> backupDrill(Context &context)
{
    const QStringList words = context.arguments().words();
    Progress progress("bytes");
    SP_TRY(report,
        runDrill(context.engine(), words.isEmpty() ? QString() : QFileInfo(words.front()).absoluteFilePath(),
            [&](qint64 done, qint64 all) {
                progress.show(done, all);
                return true;
            }));
    progress.clear();
    if (report.passed())
        return Reply{report.toJson(), drillText(report)};
    Error failure = *report.failure;
    failure.facts.insert(QStringLiteral("check"), idString(report.failedCheck));
    failure.facts.insert(QStringLiteral("file"), report.path);
    return failure;
}

/// How backups stand: the plan, the last one, what is wrong with the chain, and whether one is elsewhere.
Result<Reply> backupStatus(Context &context)
{
    Engine &engine = context.engine();
    SP_CHECK(engine.mayRead("backup.run"));
    SP_TRY(plan, backupPlan(engine));
    SP_TRY(folder, backupFolder(engine));
    SP_TRY(state, backupState(engine));
    QString words = plan.daily
                        ? QStringLiteral("Each day at midday into %1, while a program runs the jobs that "
                                         "are due.\n")
                              .arg(folder)
                        : QStringLiteral("No daily backup.\n");
    if (state.madeAt)
        words += QStringLiteral("Last made %1: %2\n").arg(atText(state.madeAt), state.path);
    if (state.failedAt)
        words += QStringLiteral("Failed %1: %2\n")
                     .arg(atText(state.failedAt), ui::reasonText(state.reason, state.facts));
    words += faultsText(state.faults);
    const bool due = awayIsDue(state, engine.now());
    if (due)
        words += QStringLiteral("For 14 days or longer no backup has been written to another disk.\n");
    SP_TRY(drill, lastDrill(engine));
    words += drillText(drill);
    return Reply{
        {{QStringLiteral("daily"), plan.daily}, {QStringLiteral("folder"), folder},
            {QStringLiteral("drill"), drill.toJson()}, {QStringLiteral("made_at"), atText(state.madeAt)},
            {QStringLiteral("path"), state.path}, {QStringLiteral("failed_at"), atText(state.failedAt)},
            {QStringLiteral("failed_reason"), idString(state.reason)},
            {QStringLiteral("faults"), faultsJson(state.faults)},
            {QStringLiteral("same_disk"), state.sameDisk ? QJsonValue(*state.sameDisk) : QJsonValue()},
            {QStringLiteral("away_at"), atText(state.awayAt)}, {QStringLiteral("away_due"), due}},
        words};
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
    return backupStatus(context);
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

/// Every daily backup in a folder by what the newest of them says, for when the practice is not at hand.
Result<Reply> verifyFolder(const QString &folder)
{
    Progress progress("backups");
    SP_TRY(report, readBackupFolder(folder, [&](qint64 done, qint64 all) {
        progress.show(done, all);
        return true;
    }));
    progress.clear();
    if (report.faults.empty())
        return chainReply(report);
    return Error{ErrorCode::Corrupt, "backup.chain_broken",
        {{QStringLiteral("count"), static_cast<qint64>(report.faults.size())},
            {QStringLiteral("name"), report.faults.front().name},
            {QStringLiteral("faults"), faultsJson(report.faults)}}};
}

Result<Reply> backupVerify(const Arguments &arguments, const QString &, const Clock &)
{
    SP_CHECK(allowed(arguments, 1));
    SP_TRY(path, arguments.word(0, "FILE"));
    const QString file = QFileInfo(path).absoluteFilePath();
    if (QFileInfo(file).isDir())
        return verifyFolder(file);
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
    {"backup list", "[--read-all]",
        "List the daily backups, and which is missing, altered, foreign or out of order", "read-all",
        backupList, 0},
    {"backup accept", "", "Miss the daily backups no longer that \"backup list\" calls missing or altered",
        "", backupAccept, 0},
    {"backup drill", "[FILE]",
        "Restore the newest daily backup, or FILE, for practice: look at all of it and remove it again", "",
        backupDrill, 1},
    {"backup status", "", "Show how the daily backups and the restore drill went", "", backupStatus, 0},
};

constexpr FileCommand fileCommands[] = {
    {"backup verify", "FILE|DIR [--passphrase-file F | --recovery-file F]",
        "Check a backup, or all daily ones in a folder and that none is missing", backupVerify},
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
