// SPDX-License-Identifier: GPL-3.0-or-later
// What calendars elsewhere and the one here did not agree on, and what was deleted.
#include "app/cli/command.h"

#include "core/practice/syncing/conflict_settling.h"
#include "core/practice/syncing/record_store.h"

using namespace Qt::StringLiterals;

namespace sp::cli {

namespace {

using namespace syncing;

QString momentWord(Instant at)
{
    return QString::fromLatin1(sp::instantText(at));
}

/// What an event says, for one line.
QString lineOf(const Bundle &bundle)
{
    if (bundle.isEmpty())
        return u"(deleted)"_s;
    const CalendarEvent &event = bundle.events().front();
    return event.summary + u" "_s + QString::fromLatin1(localTimeText(event.when.start.local)) +
           (event.location.isEmpty() ? QString() : u" "_s + event.location);
}

Result<Reply> conflicts(Context &context)
{
    SP_CHECK(context.engine().mayRead("calendar.read"));
    SP_TRY(found, context.engine().syncing().links().conflicts(context.arguments().has("all")));
    const EventRows rowsHere(context.engine().calendar());
    QJsonArray json;
    QList<QStringList> rows;
    for (const SyncConflict &conflict : found) {
        const Bundle here = Bundle::unpacked(conflict.ours), there = Bundle::unpacked(conflict.theirs);
        const QString ours = lineOf(here), theirs = lineOf(there);
        SP_TRY(now, rowsHere.load(conflict.uid));
        QStringList differing;
        for (const ConflictField &field : conflictFields(here, there, now.bundle, conflict.fields))
            differing << QString::fromUtf8(field.name());
        json.append(QJsonObject{{u"id"_s, idString(conflict.id.text())}, {u"at"_s, momentWord(conflict.at)},
            {u"ours"_s, ours}, {u"theirs"_s, theirs},
            {u"fields"_s, QString::fromUtf8(conflict.fields.join(", "))},
            {u"differing"_s, QJsonArray::fromStringList(differing)}, {u"rule"_s, idString(conflict.rule)},
            {u"resolution"_s, idString(conflict.resolution)}});
        rows.append({idString(conflict.id.text()), differing.join(u", "_s), u"here: "_s + ours,
            u"there: "_s + theirs, idString(conflict.rule)});
    }
    return Reply{{{u"conflicts"_s, json}}, table(rows)};
}

/// "summary=theirs", for each field; the names are those that "calendar conflicts" tells.
Result<FieldChoices> chosen(const QStringList &taken)
{
    FieldChoices choices;
    for (const QString &each : taken) {
        const qsizetype mark = each.lastIndexOf(u'=');
        const QStringView side = QStringView(each).sliced(mark + 1);
        if (mark <= 0 || (side != u"ours" && side != u"theirs"))
            return usage(u"--take is FIELD=ours or FIELD=theirs"_s);
        choices[each.left(mark).toUtf8()] = side == u"ours" ? FieldSide::Ours : FieldSide::Theirs;
    }
    return choices;
}

Result<Reply> resolve(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "CONFLICT"));
    const auto id = SyncConflictId::parse(text.toUtf8());
    if (!id)
        return Error{ErrorCode::NotFound, "sync.conflict_unknown"};
    const QStringList taken = context.arguments().values("take");
    if (!taken.isEmpty() && context.arguments().has("keep"))
        return usage(u"It is either --keep or --take"_s);
    if (!taken.isEmpty()) {
        SP_TRY(choices, chosen(taken));
        SP_CHECK(context.engine().run<Done>("calendar.resolve", [&](Unit &unit) {
            ConflictDesk desk(context.engine().database(), context.engine().calendar());
            return settleConflict(unit, desk, *id, choices);
        }));
        return Reply{{}, u"Resolved.\n"_s};
    }
    const QString keep = context.arguments().value("keep", u"as-is"_s);
    const QStringList choices{u"as-is"_s, u"ours"_s, u"theirs"_s};
    if (!choices.contains(keep))
        return usage(u"--keep is ours, theirs or as-is"_s);
    SP_CHECK(context.engine().run<Done>("calendar.resolve", [&](Unit &unit) {
        return context.engine().syncing().resolve(
            unit, *id, static_cast<SyncService::Keep>(choices.indexOf(keep)));
    }));
    return Reply{{}, u"Resolved.\n"_s};
}

Result<Reply> missing(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "CALENDAR"));
    const auto id = RemoteCalendarId::parse(text.toUtf8());
    if (!id)
        return Error{ErrorCode::NotFound, "sync.calendar_unknown"};
    SP_TRY(answer, context.arguments().word(1, "gone|keep"));
    if (answer != u"gone"_s && answer != u"keep"_s)
        return usage(u"The answer is gone or keep"_s);
    SP_CHECK(context.engine().run<Done>("calendar.resolve", [&](Unit &unit) {
        return context.engine().syncing().answerMissing(
            unit, *id, answer == u"gone"_s ? SyncService::Missing::Gone : SyncService::Missing::Keep);
    }));
    return Reply{{}, u"Done at the next round; \"calendar sync\" does it now.\n"_s};
}

Result<Reply> trash(Context &context)
{
    SP_CHECK(context.engine().mayRead("calendar.read"));
    SP_TRY(found, context.engine().syncing().links().trash());
    QJsonArray json;
    QList<QStringList> rows;
    for (const TrashedEvent &trashed : found) {
        const QString line = lineOf(Bundle::unpacked(trashed.content));
        json.append(QJsonObject{{u"id"_s, idString(trashed.id.text())}, {u"at"_s, momentWord(trashed.at)},
            {u"deleted"_s, idString(trashed.side)}, {u"event"_s, line}});
        rows.append({idString(trashed.id.text()), momentWord(trashed.at),
            u"deleted "_s + idString(trashed.side), line});
    }
    return Reply{{{u"trash"_s, json}}, table(rows)};
}

Result<Reply> emptyTrash(Context &context)
{
    SP_TRY(forgotten, context.engine().run<std::int64_t>("calendar.empty_trash", [&](Unit &unit) {
        return RecordStore(context.engine().database()).emptyTrash(unit);
    }));
    return Reply{{{u"forgotten"_s, qint64(forgotten)}}, u"%1 forgotten.\n"_s.arg(forgotten)};
}

Result<Reply> restore(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "ID"));
    const auto id = TrashedEventId::parse(text.toUtf8());
    if (!id)
        return Error{ErrorCode::NotFound, "sync.trash_unknown"};
    SP_TRY(event, context.engine().run<EventId>("calendar.restore",
                      [&](Unit &unit) { return context.engine().syncing().restore(unit, *id); }));
    return Reply{{{u"event"_s, idString(event.text())}}, u"Restored.\n"_s};
}

Result<Reply> syncLog(Context &context)
{
    SP_CHECK(context.engine().mayRead("calendar.read"));
    SP_TRY(limit, context.arguments().number("limit", 1, 100'000));
    SP_TRY(lines, context.engine().syncing().links().logged({}, limit.value_or(100)));
    QJsonArray json;
    QList<QStringList> rows;
    for (const SyncLogLine &line : lines) {
        QString title;
        if (!line.uid.isEmpty()) {
            SP_TRY(event, context.engine().calendar().store().findByUid(line.uid, {}));
            title = event ? event->event.summary : QString();
        }
        const QString reason = line.facts.value("reason"_L1).toString();
        json.append(QJsonObject{{u"at"_s, momentWord(line.at)}, {u"action"_s, idString(line.action)},
            {u"event"_s, title}, {u"facts"_s, line.facts}});
        rows.append({momentWord(line.at), idString(line.action), reason, title});
    }
    return Reply{{{u"log"_s, json}}, table(rows)};
}

constexpr Command commands[] = {
    {"calendar conflicts", "[--all]", "Show what was changed here and elsewhere in different ways", "all",
        conflicts, 0},
    {"calendar resolve", "CONFLICT [--keep ours|theirs|as-is | --take FIELD=ours|theirs ...]",
        "Say which side of a conflict holds, as a whole or field by field", "keep take", resolve, 1},
    {"calendar missing", "CALENDAR gone|keep", "Say whether what is missing elsewhere is really gone", "",
        missing, 2},
    {"calendar trash", "", "List what was deleted here or elsewhere", "", trash, 0},
    {"calendar empty-trash", "", "Forget for good what was deleted", "", emptyTrash, 0},
    {"calendar restore", "ID", "Put what was deleted back", "", restore, 1},
    {"calendar sync-log", "[--limit N]", "Show what happened between here and elsewhere", "limit", syncLog,
        0},
};

}  // namespace

std::span<const Command> conflictCommands()
{
    return commands;
}

}  // namespace sp::cli
