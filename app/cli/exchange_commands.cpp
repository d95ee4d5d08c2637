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
        text += QStringLiteral("Prepared sessions: %1 moved, %2 cancelled, %3 kept.\n")
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

/// How files of one kind come in: opened before there is a Unit, then planned or applied.
template <typename File>
struct Way {
    const char *permission;
    Result<File> (ImportService::*open)(const QByteArray &, const QString &);
    std::function<Result<ImportPlan>(ImportService &, const File &)> plan;
    std::function<Result<ImportPlan>(ImportService &, Unit &, const File &)> apply;
};

template <typename File>
Result<Reply> import(Context &context, const Way<File> &way)
{
    SP_TRY(path, context.arguments().word(0, "FILE"));
    SP_TRY(bytes, readFile(path));
    Engine &engine = context.engine();
    ImportService service = importService(engine);
    const bool dryRun = context.arguments().has("dry-run");
    if (dryRun)
        SP_CHECK(engine.mayRead(way.permission));
    SP_TRY(file, (service.*way.open)(bytes, QFileInfo(path).fileName()));
    if (dryRun) {
        SP_TRY(planned, way.plan(service, file));
        return told(planned, true);
    }
    SP_TRY(done,
        engine.run<ImportPlan>(way.permission, [&](Unit &unit) { return way.apply(service, unit, file); }));
    return told(done, false);
}

Result<Reply> importCalendar(Context &context)
{
    const auto apply = [](ImportService &service, Unit &unit, const CalendarImport &file) {
        return service.applyCalendar(unit, file);
    };
    const auto rehearse = [&](ImportService &, const CalendarImport &file) {
        return rehearsedImport(context.engine(), "import.calendar",
            [&](ImportService &service, Unit &unit) { return apply(service, unit, file); });
    };
    return import <CalendarImport>(
        context, {"import.calendar", &ImportService::openCalendar, rehearse, apply});
}

Result<Reply> importContacts(Context &context)
{
    return import <ContactImport>(context,
        {"import.contacts", &ImportService::openContacts,
            [](ImportService &service, const ContactImport &file) { return service.planContacts(file); },
            [](ImportService &service, Unit &unit, const ContactImport &file) {
                return service.applyContacts(unit, file);
            }});
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
    return import <TableImport>(context,
        {"import.table", &ImportService::openTable,
            [&](ImportService &service, const TableImport &file) { return service.planTable(file, options); },
            [&](ImportService &service, Unit &unit, const TableImport &file) {
                return service.applyTable(unit, file, options);
            }});
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
