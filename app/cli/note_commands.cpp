// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <algorithm>

namespace sp::cli {

namespace {

constexpr int mostVersions = 1'000'000;

/// The parts that the command names; what it does not name stays as it is in `note`. A text goes below the
/// one that is there, unless it is to stand in its place.
Result<Done> takeParts(const Arguments &arguments, NoteContent &note)
{
    const auto placed = [&](const QString &text, QString &part) -> Result<Done> {
        if (text.trimmed().isEmpty() && !arguments.has("replace"))
            return usage(QStringLiteral("the text is empty; to empty a note, say --replace"));
        part = arguments.has("replace") ? text : joinedNote(part, text);
        return Done{};
    };
    if (const auto file = arguments.option("file")) {
        SP_TRY(written, readText(*file));
        SP_CHECK(placed(written, note.body));
    } else if (const auto text = arguments.option("text")) {
        SP_CHECK(placed(*text, note.body));
    }
    note.title = arguments.option("title").value_or(note.title);
    if (const auto text = arguments.option("private-text"))
        SP_CHECK(placed(*text, note.privateBody));
    return Done{};
}

Result<Reply> noteAdd(Context &context)
{
    const Arguments &arguments = context.arguments();
    if (arguments.has("text") && arguments.has("file"))
        return usage(QStringLiteral("--text and --file exclude each other"));
    if (!arguments.has("text") && !arguments.has("file") && !arguments.has("private-text"))
        return usage(QStringLiteral("--text TEXT, --file FILE or --private-text TEXT is missing"));
    const auto sessionText = arguments.option("session");
    const auto clientText = arguments.option("client");
    if (!sessionText && !clientText)
        return usage(QStringLiteral("--session SESSION or --client CLIENT is missing"));
    int number = 0;
    SP_TRY(id, context.engine().run<NoteId>("note.save", [&](Unit &unit) -> Result<NoteId> {
        NoteService &notes = context.engine().notes();
        std::optional<NoteId> note;
        NoteContent content;
        if (sessionText) {
            SP_TRY(session, context.session(unit, *sessionText, {}, {}));
            SP_TRY(found, context.engine().sessions().session(session));
            SP_TRY(service, context.engine().services().version(found.service));
            SP_TRY(opened, notes.openForSession(unit, found.client, session, service.details.noteTemplate));
            SP_TRY(current, notes.store().current(opened));
            if (current)
                content = current->content;
            note = opened;
        } else {
            SP_TRY(client, context.client(*clientText));
            SP_TRY(added, notes.add(unit, client, "blank"));
            note = added;
        }
        SP_CHECK(takeParts(arguments, content));
        SP_TRY(saved, notes.save(unit, *note, content));
        number = saved;
        return *note;
    }));
    return Reply{{{QStringLiteral("id"), idString(id.text())}, {QStringLiteral("version"), number}},
        QStringLiteral("Saved as version %1 (%2).\n").arg(number).arg(idString(id.text()))};
}

QJsonObject versionJson(const NoteVersion &version)
{
    return {{QStringLiteral("number"), version.number}, {QStringLiteral("title"), version.content.title},
        {QStringLiteral("body"), version.content.body},
        {QStringLiteral("private"), version.content.privateBody},
        {QStringLiteral("saved_at"), idString(instantText(version.savedAt))},
        {QStringLiteral("sha256"), idString(hex(version.hash))}};
}

Result<NoteId> noteArgument(Context &context)
{
    SP_CHECK(context.engine().mayRead("notes.read"));
    SP_TRY(text, context.arguments().word(0, "NOTE"));
    const auto id = NoteId::parse(text.toUtf8());
    if (!id)
        return Error{ErrorCode::InvalidInput, "id.invalid", {{QStringLiteral("id"), text.left(80)}}};
    SP_TRY(note, context.engine().notes().store().find(*id));
    if (!note)
        return Error{ErrorCode::NotFound, "note.unknown"};
    return *id;
}

Result<Reply> noteShow(Context &context)
{
    SP_TRY(id, noteArgument(context));
    SP_TRY(number, context.arguments().number("number", 1, mostVersions));
    std::optional<NoteVersion> version;
    if (number) {
        SP_TRY(history, context.engine().notes().store().history(id));
        const auto found = std::ranges::find(history, *number, &NoteVersion::number);
        if (found != history.end())
            version = *found;
    } else {
        SP_TRY(current, context.engine().notes().store().current(id));
        version = std::move(current);
    }
    if (!version)
        return Error{ErrorCode::NotFound, "note.unknown"};
    return Reply{versionJson(*version), version->content.title + u'\n' + version->content.body + u'\n'};
}

Result<Reply> noteHistory(Context &context)
{
    SP_TRY(id, noteArgument(context));
    SP_TRY(versions, context.engine().notes().store().history(id));
    QJsonArray json;
    QList<QStringList> rows;
    for (const NoteVersion &version : versions) {
        json.append(versionJson(version));
        rows.append({QString::number(version.number), idString(instantText(version.savedAt)),
            idString(hex(version.hash).left(12)), version.content.title});
    }
    return Reply{{{QStringLiteral("versions"), json}}, table(rows)};
}

Result<Reply> noteSearch(Context &context)
{
    SP_CHECK(context.engine().mayRead("notes.read"));
    SP_TRY(found, context.engine().notes().store().search(context.arguments().words().join(u' '), 50));
    QJsonArray json;
    QList<QStringList> rows;
    for (const NoteSummary &note : found) {
        json.append(QJsonObject{{QStringLiteral("id"), idString(note.note.id.text())},
            {QStringLiteral("client"), note.clientName}, {QStringLiteral("title"), note.title},
            {QStringLiteral("excerpt"), note.excerpt}});
        rows.append({note.clientName, note.title, note.excerpt.left(60), idString(note.note.id.text())});
    }
    return Reply{{{QStringLiteral("notes"), json}}, table(rows)};
}

constexpr Command commands[] = {
    {"note add",
        "--session S | --client C, --text TEXT | --file F [--title T] [--private-text T] [--replace]",
        "Write a note, below what it says already",
        "session client text file title private-text replace zone", noteAdd, 0},
    {"note show", "NOTE [--number N]", "Show a note, or what its version of that number said", "number",
        noteShow, 1},
    {"note history", "NOTE", "List the versions of a note", "", noteHistory, 1},
    {"note search", "WORDS", "Search all notes", "", noteSearch},
};

}  // namespace

std::span<const Command> noteCommands()
{
    return commands;
}

}  // namespace sp::cli
