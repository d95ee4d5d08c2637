// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/engine/change_steps.h"
#include "ui/messages/audit_words.h"

#include <algorithm>
#include <map>

namespace sp::cli {

namespace {

/// What a Unit did, as the window's trail says it: by the audit line that names it, and by its command where
/// it has none.
QString doneWords(const LoggedUnit &unit, const std::vector<AuditEntry> &lines)
{
    const AuditEntry *line = namingLine(unit.command, lines);
    return line ? ui::auditText(line->action, line->data) : ui::auditText(unit.command);
}

/// "2026-10-12 09:00:05" on the practice's wall.
Result<QString> whenWords(Context &context, Instant at)
{
    SP_TRY(zone, context.zone());
    return idString(localTimeText(zone.toLocal(at))).left(19).replace(u'T', u' ');
}

/// A change that was turned round, for people: what it was and when.
Result<QString> turnedWords(Context &context, const char *how, const LoggedUnit &unit)
{
    SP_TRY(lines, context.engine().units().auditTrail().ofUnit(unit.id));
    SP_TRY(when, whenWords(context, unit.at));
    return QStringLiteral("%1: %2, of %3.\n").arg(QLatin1String(how), doneWords(unit, lines), when);
}

/// The audit lines of Units that stand newest first, each Unit's in their order; the trail is read once.
Result<std::map<UnitId, std::vector<AuditEntry>>> linesOf(
    Engine &engine, const std::vector<LoggedUnit> &units)
{
    constexpr std::size_t some = 500;
    std::map<UnitId, std::vector<AuditEntry>> found;
    bool more = !units.empty();
    for (std::optional<std::int64_t> before; more;) {
        SP_TRY(lines, engine.units().auditTrail().list({}, before, some));
        // Ids of Units rise, so what follows an older one is older too.
        more = lines.size() == some && !(lines.back().unit < units.back().id);
        for (AuditEntry &line : lines) {
            before = line.seq;
            found[line.unit].push_back(std::move(line));
        }
    }
    for (auto &[unit, lines] : found)
        std::ranges::reverse(lines);
    return found;
}

Result<Reply> undo(Context &context)
{
    Engine &engine = context.engine();
    std::optional<LoggedUnit> wanted;
    if (const auto text = context.arguments().option("unit")) {
        const auto id = UnitId::parse(text->toUtf8());
        if (!id)
            return Error{ErrorCode::InvalidInput, "id.invalid", {{QStringLiteral("id"), text->left(80)}}};
        SP_TRY(found, UndoService(engine.database()).find(*id));
        wanted = found;
    } else {
        SP_TRY(last, lastChange(engine));
        wanted = last;
    }
    if (!wanted)
        return Error{ErrorCode::NotFound, "unit.unknown"};
    SP_TRY(words, turnedWords(context, "Taken back", *wanted));
    SP_CHECK(undoUnit(engine, wanted->id));
    return Reply{{{QStringLiteral("unit"), idString(wanted->id.text())},
                     {QStringLiteral("command"), idString(wanted->command)}},
        words};
}

Result<Reply> redo(Context &context)
{
    Engine &engine = context.engine();
    SP_TRY(last, lastChanges(engine));
    if (!last.redo)
        return Error{ErrorCode::NotFound, "unit.nothing_undone"};
    const LoggedUnit &change = last.redo->change;
    SP_TRY(words, turnedWords(context, "Done again", change));
    SP_CHECK(redoUnit(engine, change.id));
    return Reply{{{QStringLiteral("unit"), idString(change.id.text())},
                     {QStringLiteral("command"), idString(change.command)}},
        words};
}

Result<Reply> history(Context &context)
{
    SP_CHECK(context.engine().mayRead("audit.read"));
    SP_TRY(limit, context.arguments().number("limit", 1, 100'000));
    SP_TRY(units, UndoService(context.engine().database()).recent({}, limit.value_or(20)));
    SP_TRY(lines, linesOf(context.engine(), units));
    QJsonArray json;
    QList<QStringList> rows;
    for (const LoggedUnit &unit : units) {
        SP_TRY(when, whenWords(context, unit.at));
        const QString state = unit.undoneBy ? QStringLiteral("taken back")
                              : unit.undoes ? QStringLiteral("takes back")
                                            : QString();
        json.append(QJsonObject{{QStringLiteral("id"), idString(unit.id.text())},
            {QStringLiteral("at"), idString(instantText(unit.at))},
            {QStringLiteral("command"), idString(unit.command)},
            {QStringLiteral("role"), idString(unit.role)},
            {QStringLiteral("undone"), unit.undoneBy.has_value()},
            {QStringLiteral("undoes"), unit.undoes.has_value()},
            {QStringLiteral("undoable"), isUndoable(unit)}});
        rows.append({when, doneWords(unit, lines[unit.id]), state, idString(unit.id.text())});
    }
    return Reply{{{QStringLiteral("units"), json}}, table(rows)};
}

constexpr Command commands[] = {
    {"undo", "[--unit ID]", "Take the last change back", "unit", undo, 0},
    {"redo", "", "Do again what was taken back last", "", redo, 0},
    {"history", "[--limit N]", "List the last changes, newest first", "limit", history, 0},
};

}  // namespace

std::span<const Command> historyCommands()
{
    return commands;
}

}  // namespace sp::cli
