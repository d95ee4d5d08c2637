// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/bench_command.h"
#include "app/cli/secret_input.h"

#include "core/base/json.h"
#include "core/engine/audit_stamping.h"
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

/// The window goes on with it each second; here it is all done at once.
Result<Done> sealAll(Engine &engine)
{
    for (bool more = true; more;) {
        SP_TRY(report, engine.jobs().runDue(attachmentSealingJob));
        more = report.postponed > 0;
    }
    return Done{};
}

Result<Reply> jobsRunDue(Context &context)
{
    SP_CHECK(context.engine().mayRead("jobs.run"));
    if (!context.engine().units().held()) {
        SP_CHECK(scheduleWeeklyCheck(context.engine()));
        SP_CHECK(scheduleBackupDrill(context.engine()));
        SP_CHECK(scheduleMirror(context.engine()));
        SP_CHECK(scheduleAuditStamping(context.engine()));
    }
    SP_TRY(report, context.engine().runDueJobs());
    SP_CHECK(sealAll(context.engine()));
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
