// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/engine/client_export.h"
#include "core/engine/erasure.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sp::cli {

namespace {

/// "unpaid_invoice" as people read it.
QString words(const QByteArray &kind)
{
    const qsizetype point = kind.indexOf('.');
    return QString::fromLatin1(kind.mid(point + 1)).replace(u'_', u' ');
}

QJsonArray backupsJson(const std::vector<OlderBackup> &backups)
{
    QJsonArray list;
    for (const OlderBackup &each : backups)
        list.append(QJsonObject{{u"path"_s, each.path}, {u"made_at"_s, idString(instantText(each.madeAt))},
            {u"leaves_on"_s, each.leavesOn ? QJsonValue(idString(dateText(*each.leavesOn))) : QJsonValue()}});
    return list;
}

QString backupsText(const std::vector<OlderBackup> &backups)
{
    if (backups.empty())
        return {};
    QString text = u"Backups that still hold the client; copies in other places are yours to remove:\n"_s;
    for (const OlderBackup &each : backups)
        text +=
            u"  %1  %2\n"_s.arg(each.path, each.leavesOn ? u"goes on "_s + idString(dateText(*each.leavesOn))
                                                         : u"stays until you remove it"_s);
    return text;
}

QString planText(const erasing::Plan &plan)
{
    QList<QStringList> rows;
    for (const erasing::Counted &each : plan.erased)
        rows.append({u"goes"_s, words(each.kind), QString::number(each.count), {}});
    for (const erasing::Kept &each : plan.kept)
        rows.append({u"stays"_s, words(each.kind), QString::number(each.count),
            u"with name and address, for the tax records, until "_s + idString(dateText(each.until))});
    for (const erasing::Counted &each : plan.obstacles)
        rows.append({u"in the way"_s, words(each.kind), QString::number(each.count),
            u"has to be settled or canceled first"_s});
    return table(rows);
}

QJsonArray keptJson(const std::vector<erasing::Kept> &kept)
{
    erasing::Plan plan;
    plan.kept = kept;
    return planJson(plan).value(u"kept").toArray();
}

Result<Reply> showPlan(Context &context, const ClientId &id)
{
    SP_TRY(plan, erasurePlan(context.engine(), id));
    QJsonObject json = planJson(plan.plan);
    json.insert(u"client"_s, idString(plan.subject.client.text()));
    json.insert(u"name"_s, plan.name);
    json.insert(u"pseudonym"_s, erasing::pseudonym(plan.subject.client));
    json.insert(u"backups"_s, backupsJson(plan.backups));
    json.insert(u"retention"_s, QJsonObject{{u"years"_s, plan.years}});
    return Reply{
        json, u"%1 would become \"%2\".\n"_s.arg(plan.name, erasing::pseudonym(plan.subject.client)) +
                  planText(plan.plan) + backupsText(plan.backups)};
}

Result<Reply> clientErase(Context &context)
{
    const Arguments &arguments = context.arguments();
    SP_TRY(text, arguments.word(0, "CLIENT"));
    SP_TRY(id, context.client(text));
    if (arguments.has("plan"))
        return showPlan(context, id);
    SP_TRY(reason, arguments.required("reason"));
    if (!arguments.has("yes"))
        return usage(u"nobody takes this back: look at --plan first, then say --yes"_s);
    const auto old = arguments.has("old-backups") ? OldBackups::Remove : OldBackups::Keep;
    SP_TRY(report, eraseClient(context.engine(), id, {reason, old}));
    QJsonObject json = planJson(report.plan);
    json.remove(u"obstacles"_s);
    json.insert(u"client"_s, idString(report.client.text()));
    json.insert(u"pseudonym"_s, erasing::pseudonym(report.client));
    json.insert(u"backup"_s, report.backup.isEmpty() ? QJsonValue() : QJsonValue(report.backup));
    if (!report.leftUndone.isEmpty())
        json.insert(u"left_undone"_s, idString(report.leftUndone));
    json.insert(u"older_backups"_s, backupsJson(report.olderBackups));
    json.insert(u"owed"_s, report.rewritten != ErasureReport::Rewritten::Done);
    const QString made =
        report.backup.isEmpty()
            ? u"The file was not written anew and no backup made (%1). The next command makes up for it.\n"_s
                  .arg(idString(report.leftUndone))
            : u"A backup without the client is in %1.\n"_s.arg(report.backup);
    return Reply{
        json, u"Erased; what is left is called \"%1\".\n"_s.arg(erasing::pseudonym(report.client)) +
                  planText(report.plan) + made + backupsText(report.olderBackups) +
                  u"The proof: client erasure-proof %1 --to FOLDER\n"_s.arg(idString(report.client.text()))};
}

Result<Reply> clientErasureProof(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "CLIENT"));
    SP_TRY(id, context.client(text));
    SP_TRY(folder, context.arguments().required("to"));
    SP_TRY(outside, context.outside(QFileInfo(folder).absoluteFilePath()));
    const QString form = context.arguments().value("format", u"text"_s);
    if (form != u"text"_s && form != u"pdf"_s)
        return usage(u"--format is text or pdf"_s);
    SP_TRY(proof,
        proveErasure(context.engine(), id, outside, form == u"pdf"_s ? ProofForm::Pdf : ProofForm::Text));
    return Reply{{{u"path"_s, outside}, {u"proof"_s, proof}},
        u"The proof is in %1. Whoever has it checks it with verify_audit.py beside it.\n"_s.arg(outside)};
}

/// --NAME or a word as whole years.
Result<int> yearsOf(const QString &text)
{
    bool isNumber = false;
    const int years = text.toInt(&isNumber);
    if (!isNumber)
        return usage(u"\"%1\" is not a number of years"_s.arg(text.left(40)));
    return years;
}

Result<Reply> retentionShow(Context &context)
{
    const Arguments &arguments = context.arguments();
    SP_TRY(set, retention(context.engine()));
    std::optional<int> asked;
    if (const auto text = arguments.option("years")) {
        SP_TRY(years, yearsOf(*text));
        asked = years;
    }
    const int years = asked.value_or(set);
    QJsonObject json{{u"years"_s, set}};
    QString text = u"Records are kept for %1 years from the end of the year they are of.\n"_s.arg(set);
    if (arguments.words().isEmpty())
        return asked ? Result<Reply>(usage(u"--years says what it would mean for a CLIENT"_s))
                     : Result<Reply>(Reply{json, text});
    SP_TRY(name, arguments.word(0, "CLIENT"));
    SP_TRY(id, context.client(name));
    SP_TRY(kept, keptFor(context.engine(), id, asked));
    json.insert(u"client"_s, idString(id.text()));
    json.insert(u"kept"_s, keptJson(kept));
    json.insert(u"asked_years"_s, years);
    erasing::Plan plan;
    plan.kept = kept;
    if (years != set)
        text += u"With %1 years, erasing this client would mean:\n"_s.arg(years);
    text += kept.empty() ? u"Nothing of this client would stay.\n"_s : planText(plan);
    return Reply{json, text};
}

Result<Reply> retentionSet(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "YEARS"));
    SP_TRY(years, yearsOf(text));
    SP_CHECK(setRetention(context.engine(), years));
    return Reply{{{u"years"_s, years}}, u"Records are kept for %1 years from now on.\n"_s.arg(years)};
}

Result<Reply> clientExport(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "CLIENT"));
    SP_TRY(id, context.client(text));
    SP_TRY(folder, context.arguments().required("to"));
    SP_TRY(outside, context.outside(QFileInfo(folder).absoluteFilePath()));
    const auto privateNotes =
        context.arguments().has("private") ? PrivateNotes::Include : PrivateNotes::LeaveOut;
    SP_TRY(files, exportClient(context.engine(), id, outside, privateNotes));
    QJsonArray list;
    for (const ExportedFile &each : files)
        list.append(each.path);
    return Reply{{{u"path"_s, outside}, {u"files"_s, list}},
        u"%1 files are in %2, which is not encrypted.\n"_s.arg(files.size()).arg(outside)};
}

constexpr Command commands[] = {
    {"client export", "CLIENT --to FOLDER [--private]",
        "Write all that is held of one client, for whoever asks what is known of them", "to private",
        clientExport, 1},
    {"client erase", "CLIENT (--plan | --reason TEXT --yes [--old-backups])",
        "Erase a client for good, but for what the law keeps; --plan says what that is. --old-backups "
        "removes "
        "earlier backups too",
        "plan reason yes old-backups", clientErase, 1},
    {"client erasure-proof", "CLIENT --to FOLDER [--format text|pdf]",
        "Write what shows that a client was erased, for people and for a program that checks it", "to format",
        clientErasureProof, 1, Drawing::Draws},
    {"retention show", "[CLIENT [--years N]]",
        "For how many years records are kept; of a client, what would stay after erasing, also with other "
        "years",
        "years", retentionShow, 1},
    {"retention set", "YEARS", "Set for how many years records are kept", "", retentionSet, 1},
};

}  // namespace

std::span<const Command> erasureCommands()
{
    return commands;
}

}  // namespace sp::cli
