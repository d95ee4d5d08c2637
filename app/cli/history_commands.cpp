// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/engine/undo.h"

namespace sp::cli {

namespace {

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
    SP_CHECK(undoUnit(engine, wanted->id));
    return Reply{{{QStringLiteral("unit"), idString(wanted->id.text())},
                     {QStringLiteral("command"), idString(wanted->command)}},
        QStringLiteral("Taken back: %1 of %2.\n")
            .arg(idString(wanted->command), idString(instantText(wanted->at)))};
}

Result<Reply> redo(Context &context)
{
    Engine &engine = context.engine();
    SP_TRY(last, lastChanges(engine));
    if (!last.redo)
        return Error{ErrorCode::NotFound, "unit.nothing_undone"};
    const LoggedUnit &change = last.redo->change;
    SP_CHECK(redoUnit(engine, change.id));
    return Reply{{{QStringLiteral("unit"), idString(change.id.text())},
                     {QStringLiteral("command"), idString(change.command)}},
        QStringLiteral("Done again: %1 of %2.\n")
            .arg(idString(change.command), idString(instantText(change.at)))};
}

Result<Reply> history(Context &context)
{
    SP_CHECK(context.engine().mayRead("audit.read"));
    SP_TRY(limit, context.arguments().number("limit", 1, 100'000));
    SP_TRY(units, UndoService(context.engine().database()).recent({}, limit.value_or(20)));
    QJsonArray json;
    QList<QStringList> rows;
    for (const LoggedUnit &unit : units) {
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
        rows.append(
            {idString(instantText(unit.at)), idString(unit.command), state, idString(unit.id.text())});
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
