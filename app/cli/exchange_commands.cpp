// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/progress.h"
#include "core/base/json.h"
#include "core/engine/exchange.h"
#include "ui/messages/error_text.h"

#include <QFileInfo>

namespace sp::cli {

namespace {

constexpr std::size_t shownWarnings = 20;

QString counted(const ImportCounts &counts)
{
    return QStringLiteral("%1 new, %2 updated, %3 unchanged, %4 skipped")
        .arg(counts.added)
        .arg(counts.updated)
        .arg(counts.unchanged)
        .arg(counts.skipped);
}

/// Each warning with its sentence, for programs that show it to somebody.
void addSentences(QJsonObject &json, const QString &list)
{
    QJsonArray told;
    for (const auto &entry : json.value(list).toArray()) {
        QJsonObject warning = entry.toObject();
        warning.insert(QStringLiteral("message"),
            ui::reasonText(warning.value(QLatin1String("reason")).toString().toUtf8(),
                warning.value(QLatin1String("facts")).toObject()));
        told.append(warning);
    }
    json.insert(list, told);
}

QString sentences(const std::vector<Warning> &warnings)
{
    QString text;
    for (std::size_t at = 0; at < std::min(warnings.size(), shownWarnings); ++at) {
        const int line = warnings[at].facts.value(QLatin1String("line")).toInt();
        text += QStringLiteral("  ") + (line > 0 ? QStringLiteral("Line %1: ").arg(line) : QString()) +
                ui::reasonText(warnings[at].reason, warnings[at].facts) + u'\n';
    }
    if (warnings.size() > shownWarnings)
        text +=
            QStringLiteral("  and %1 more; --json lists them all.\n").arg(warnings.size() - shownWarnings);
    return text;
}

Reply told(const ImportPlan &plan, bool dryRun)
{
    QJsonObject json = plan.toJson();
    json.insert(QStringLiteral("dry_run"), dryRun);
    addSentences(json, QStringLiteral("warnings"));
    addSentences(json, QStringLiteral("errors"));
    QString text;
    if (dryRun)
        text += QStringLiteral("A dry run: nothing was changed.\n");
    else if (!plan.changesSomething())
        text += QStringLiteral("All of it was here already: nothing was changed.\n");
    if (plan.kind == "calendar")
        text += QStringLiteral("Calendar entries: %1.\n").arg(counted(plan.events));
    if (plan.sessions && *plan.sessions != ImportedSessions{})
        text += QStringLiteral("Prepared sessions: %1 moved, %2 canceled, %3 kept.\n")
                    .arg(plan.sessions->moved)
                    .arg(plan.sessions->canceled)
                    .arg(plan.sessions->kept);
    text += QStringLiteral("Clients: %1.\n").arg(counted(plan.clients));
    for (const ImportItem &item : plan.items)
        if (item.fate == ImportFate::New)
            text += QStringLiteral("  + %1\n").arg(item.name);
        else if (item.why)
            text += QStringLiteral("  - %1: %2\n")
                        .arg(item.name, ui::reasonText(item.why->reason, item.why->facts));
    if (!plan.errors.empty())
        text += QStringLiteral("Rows that cannot be taken:\n") + sentences(plan.errors);
    if (!plan.warnings.empty())
        text += QStringLiteral("To look at:\n") + sentences(plan.warnings);
    return {json, text};
}

using Plan = std::function<Result<ImportPlan>(ImportService &, const QByteArray &, const QString &)>;
using Apply = std::function<Result<ImportPlan>(ImportService &, Unit &, const QByteArray &, const QString &)>;

Result<Reply> import(Context &context, const char *permission, const Plan &plan, const Apply &apply)
{
    SP_TRY(path, context.arguments().word(0, "FILE"));
    SP_TRY(bytes, readFile(path));
    const QString source = QFileInfo(path).fileName();
    Engine &engine = context.engine();
    ImportService service = importService(engine);
    if (context.arguments().has("dry-run")) {
        SP_CHECK(engine.mayRead(permission));
        SP_TRY(planned, plan(service, bytes, source));
        return told(planned, true);
    }
    SP_TRY(done,
        engine.run<ImportPlan>(permission, [&](Unit &unit) { return apply(service, unit, bytes, source); }));
    return told(done, false);
}

Result<Reply> importCalendar(Context &context)
{
    return import(
        context, "import.calendar",
        [&](ImportService &, const QByteArray &bytes, const QString &source) {
            return rehearsedImport(
                context.engine(), "import.calendar", [&](ImportService &service, Unit &unit) {
                    return service.applyCalendar(unit, bytes, source);
                });
        },
        [](ImportService &service, Unit &unit, const QByteArray &bytes, const QString &source) {
            return service.applyCalendar(unit, bytes, source);
        });
}

Result<Reply> importContacts(Context &context)
{
    return import(
        context, "import.contacts",
        [](ImportService &service, const QByteArray &bytes, const QString &source) {
            return service.planContacts(bytes, source);
        },
        [](ImportService &service, Unit &unit, const QByteArray &bytes, const QString &source) {
            return service.applyContacts(unit, bytes, source);
        });
}

Result<Reply> importTable(Context &context)
{
    TableOptions options;
    if (const auto text = context.arguments().option("mapping")) {
        SP_TRY(json, parseJsonObject(text->toUtf8()));
        SP_TRY(mapping, TableMapping::fromJson(json));
        options.mapping = mapping;
    }
    if (context.arguments().has("skip-bad"))
        options.badRows = TableOptions::BadRows::Skip;
    return import(
        context, "import.table",
        [&](ImportService &service, const QByteArray &bytes, const QString &source) {
            return service.planTable(bytes, source, options);
        },
        [&](ImportService &service, Unit &unit, const QByteArray &bytes, const QString &source) {
            return service.applyTable(unit, bytes, source, options);
        });
}

Result<Reply> exportContent(Context &context, ExportContent content)
{
    Engine &engine = context.engine();
    SP_TRY(path, context.arguments().word(0, "DIR"));
    SP_TRY(folder, context.outside(path));
    const ExportRequest request{
        content, context.arguments().has("private") ? PrivateNotes::Include : PrivateNotes::LeaveOut};
    Progress progress("records");
    SP_TRY(report, exportPractice(engine, folder, request, [&](qint64 done, qint64 all) {
        progress.show(done, all);
        return true;
    }));
    progress.clear();
    qint64 bytes = 0;
    QList<QStringList> rows;
    for (const ExportedFile &file : report.files) {
        bytes += file.bytes;
        if (rows.size() < 12)
            rows.append({QStringLiteral("  ") + file.path, QStringLiteral("%1 bytes").arg(file.bytes)});
    }
    QString text = QStringLiteral("Wrote %1 files (%2 bytes) to %3. They are not encrypted.\n")
                       .arg(report.files.size())
                       .arg(bytes)
                       .arg(folder) +
                   table(rows);
    if (report.files.size() > 12)
        text += QStringLiteral("  and %1 more\n").arg(report.files.size() - 12);
    return Reply{report.toJson(), text};
}

template <ExportContent content>
Result<Reply> exportOf(Context &context)
{
    return exportContent(context, content);
}

constexpr Command commands[] = {
    {"import calendar", "FILE [--dry-run]", "Take in an .ics file", "dry-run", importCalendar, 1},
    {"import contacts", "FILE [--dry-run]", "Take in a vCard file", "dry-run", importContacts, 1},
    {"import table", "FILE [--dry-run] [--mapping JSON] [--skip-bad]", "Take in a CSV file of clients",
        "dry-run mapping skip-bad", importTable, 1},
    {"export all", "DIR [--private]", "Write everything out: JSON, CSV, calendar, contacts, notes, books",
        "private", exportOf<ExportContent::Everything>, 1},
    {"export hledger", "DIR", "Write the books for hledger", "", exportOf<ExportContent::Books>, 1},
    {"export csv", "DIR", "Write tables for a spreadsheet", "", exportOf<ExportContent::Tables>, 1},
    {"export ics", "DIR", "Write the calendar", "", exportOf<ExportContent::Calendar>, 1},
    {"export vcard", "DIR", "Write the address book", "", exportOf<ExportContent::Contacts>, 1},
};

}  // namespace

std::span<const Command> exchangeCommands()
{
    return commands;
}

}  // namespace sp::cli
