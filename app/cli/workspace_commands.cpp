// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/bench_command.h"
#include "app/cli/secret_input.h"

#include "core/base/json.h"
#include "core/engine/backup_drill.h"
#include "core/engine/mirror.h"
#include "core/engine/weekly_check.h"
#include "ui/messages/error_text.h"

namespace sp::cli {

namespace {

QJsonObject jobJson(const Job &job)
{
    return {{QStringLiteral("id"), idString(job.id.text())}, {QStringLiteral("type"), idString(job.type)},
        {QStringLiteral("status"), idString(jobStatusName(job.status))},
        {QStringLiteral("run_at"), idString(instantText(job.runAt))},
        {QStringLiteral("attempts"), job.attempts},
        {QStringLiteral("last_reason"), idString(job.lastReason)}};
}

/// Whether the witness says that this is not the database it knew; one that is lost or damaged says nothing,
/// and is told among the warnings.
bool speaksAgainst(const Error &warning)
{
    return warning.reason != "anchor.missing" && warning.reason != "anchor.damaged";
}

Result<Reply> auditVerify(Context &context)
{
    SP_CHECK(context.engine().mayRead("audit.read"));
    SP_TRY(verdict, context.engine().units().auditTrail().verify());
    if (verdict.brokenAt)
        return Error{ErrorCode::Corrupt, verdict.reason,
            {{QStringLiteral("seq"), static_cast<qint64>(*verdict.brokenAt)}}};
    SP_TRY(postings, context.engine().ledger().verify());
    SP_TRY(versions, context.engine().notes().store().verify());
    // Last, because it reads everything: the pages that the chains do not stand on.
    SP_CHECK(context.engine().database().checkIntegrity());
    // A chain that is whole may still be an old one.
    if (const auto warning = context.engine().rollbackWarning(); warning && speaksAgainst(*warning))
        return *warning;
    return Reply{{{QStringLiteral("entries"), static_cast<qint64>(verdict.head.size)},
                     {QStringLiteral("head"), idString(hex(verdict.head.hash))},
                     {QStringLiteral("postings"), static_cast<qint64>(postings)},
                     {QStringLiteral("note_versions"), static_cast<qint64>(versions)},
                     {QStringLiteral("anchor"), idString(context.engine().vault().anchor.reason)}},
        QStringLiteral(
            "The audit trail is whole: %1 entries, head %2.\n%3 postings balance, %4 note versions are "
            "chained. Every page of the database is sound.\n")
            .arg(verdict.head.size)
            .arg(idString(hex(verdict.head.hash).left(16)))
            .arg(postings)
            .arg(versions)};
}

Result<Reply> auditAcknowledge(Context &context)
{
    const auto warning = context.engine().rollbackWarning();
    SP_CHECK(context.engine().acknowledgeRollback());
    return Reply{{{QStringLiteral("acknowledged"), idString(warning->reason)}},
        QStringLiteral("From now on the database is taken for the right one. The audit trail says that you "
                       "confirmed it.\n")};
}

Result<Reply> auditLog(Context &context)
{
    SP_CHECK(context.engine().mayRead("audit.read"));
    std::optional<IdBytes> entity;
    if (const auto text = context.arguments().option("entity")) {
        entity = idFromText(text->toUtf8());
        if (!entity)
            return Error{ErrorCode::InvalidInput, "id.invalid", {{QStringLiteral("id"), text->left(80)}}};
    }
    SP_TRY(limit, context.arguments().number("limit", 1, 1'000'000));
    SP_TRY(entries, context.engine().units().auditTrail().list(entity, {}, limit.value_or(50)));
    QJsonArray json;
    QList<QStringList> rows;
    for (const AuditEntry &entry : entries) {
        const QString subject = entry.entity ? idString(idText(*entry.entity)) : QString();
        json.append(QJsonObject{{QStringLiteral("seq"), static_cast<qint64>(entry.seq)},
            {QStringLiteral("at"), idString(instantText(entry.at))},
            {QStringLiteral("action"), idString(entry.action)},
            {QStringLiteral("role"), idString(entry.role)},
            {QStringLiteral("entity_type"), idString(entry.entityType)}, {QStringLiteral("entity"), subject},
            {QStringLiteral("data"), entry.data}});
        rows.append({QString::number(entry.seq), idString(instantText(entry.at)), idString(entry.action),
            subject, QString::fromUtf8(canonicalJson(entry.data))});
    }
    return Reply{{{QStringLiteral("entries"), json}}, table(rows)};
}

Result<Reply> jobsList(Context &context)
{
    SP_CHECK(context.engine().mayRead("jobs.read"));
    SP_TRY(jobs, context.engine().jobStore().list({}, 1000));
    QString told;
    QJsonArray json;
    QList<QStringList> rows;
    for (const Job &job : jobs) {
        QJsonObject entry = jobJson(job);
        const QString why =
            job.lastReason.isEmpty() ? QString() : ui::reasonText(job.lastReason, job.lastFacts);
        entry.insert(QStringLiteral("message"), why);
        json.append(entry);
        if (!why.isEmpty())
            told += QStringLiteral("%1: %2\n").arg(idString(job.type), why);
        rows.append({idString(job.type), idString(jobStatusName(job.status)),
            idString(instantText(job.runAt)), idString(job.lastReason), idString(job.id.text())});
    }
    return Reply{{{QStringLiteral("jobs"), json}}, table(rows) + told};
}

Result<Reply> jobsRunDue(Context &context)
{
    SP_CHECK(context.engine().mayRead("jobs.run"));
    if (!context.engine().units().held()) {
        SP_CHECK(scheduleWeeklyCheck(context.engine()));
        SP_CHECK(scheduleBackupDrill(context.engine()));
        SP_CHECK(scheduleMirror(context.engine()));
    }
    SP_TRY(report, context.engine().runDueJobs());
    return Reply{
        {{QStringLiteral("started"), report.started}, {QStringLiteral("succeeded"), report.succeeded},
            {QStringLiteral("retried"), report.retried}, {QStringLiteral("dead"), report.deadLettered},
            {QStringLiteral("postponed"), report.postponed}},
        QStringLiteral("%1 started, %2 succeeded, %3 to be tried again, %4 given up.\n")
            .arg(report.started)
            .arg(report.succeeded)
            .arg(report.retried)
            .arg(report.deadLettered)};
}

Result<Reply> settingsShow(Context &context)
{
    SP_CHECK(context.engine().mayRead("workspace.read"));
    SP_TRY(settings, context.settings());
    const QJsonObject json = settings.toJson();
    QList<QStringList> rows;
    for (auto at = json.begin(); at != json.end(); ++at)
        rows.append({at.key(), at.value().isObject() ? QString::fromUtf8(canonicalJson(at.value()))
                                                     : at.value().toVariant().toString()});
    return Reply{{{QStringLiteral("settings"), json}}, table(rows)};
}

Result<Reply> settingsSet(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "JSON"));
    SP_TRY(changes, parseJsonObject(text.toUtf8()));
    SP_TRY(settings, context.settings());
    SP_TRY(changed, settings.changedBy(changes));
    SP_CHECK(context.engine().run<Done>("settings.change",
        [&](Unit &unit) { return context.engine().settings().setPractice(unit, changed); }));
    return Reply{{{QStringLiteral("settings"), changed.toJson()}}, QStringLiteral("Saved.\n")};
}

Result<Reply> settingsPassword(Context &context)
{
    SP_TRY(name, context.arguments().word(0, "ACCOUNT"));
    if (name != QLatin1String("smtp"))
        return usage(QStringLiteral("ACCOUNT is smtp"));
    SP_TRY(secret, readSecret(context.arguments().value("password-file"), "Password"));
    SP_CHECK(context.engine().run<Done>("settings.change",
        [&](Unit &unit) { return context.engine().secrets().put(unit, name.toUtf8(), secret); }));
    return Reply{{}, QStringLiteral("Saved.\n")};
}

constexpr Command commands[] = {
    {"audit verify", "",
        "Check the audit trail, the ledger, the notes' chains, every page, and that it is the newest", "",
        auditVerify, 0},
    {"audit acknowledge-rollback", "",
        "Take the database as it is after a warning that it is not the one last seen", "", auditAcknowledge,
        0},
    {"audit log", "[--entity ID] [--limit N]", "List what was done, newest first", "entity limit", auditLog,
        0},
    {"jobs list", "", "List background work", "", jobsList, 0},
    {"jobs run-due", "", "Do the background work that is due", "", jobsRunDue, 0, Drawing::Draws},
    {"bench", "", "Measure speed and memory on a copy of this practice", "", bench, 0, Drawing::Draws},
    {"settings show", "", "Show the practice's settings", "", settingsShow, 0},
    {"settings password", "smtp [--password-file F]", "Keep an account's password in the vault",
        "password-file", settingsPassword, 1},
    {"settings set", "JSON", "Change settings, such as '{\"terms_days\": 30}'", "", settingsSet, 1},
};

}  // namespace

std::span<const Command> workspaceCommands()
{
    return commands;
}

}  // namespace sp::cli
