// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/syncing/conflict_model.h"

#include "core/practice/syncing/record_store.h"
#include "ui/engine/changers.h"
#include "ui/syncing/entry_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace syncing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

/// When, and who where that is known: "26 Oct 2026, 18:05, by Mara Winter".
QString changedText(const std::optional<Instant> &at, const QString &who, const TimeZone &own)
{
    if (!at)
        return Words::tr("it does not say when");
    const QString when = momentText(*at, own);
    return who.isEmpty() ? when : Words::tr("%1, by %2").arg(when, who);
}

/// Who changed the entry here last before the two sides met.
Result<QString> changerOf(Engine &engine, const QByteArray &uid, Instant before)
{
    SP_TRY(stored, engine.calendar().store().findByUid(uid, {}));
    if (!stored)
        return QString();
    SP_TRY(changers, changersOf(engine, stored->id.bytes()));
    auto last = changers.upper_bound(before);
    return last == changers.begin() ? QString() : std::prev(last)->second;
}

Result<ShownConflict> shown(
    Engine &engine, EventRows &rows, const SyncConflict &conflict, const TimeZone &own)
{
    const Bundle ours = Bundle::unpacked(conflict.ours), theirs = Bundle::unpacked(conflict.theirs);
    SP_TRY(here, rows.load(conflict.uid));
    SP_TRY(calendar, calendarName(engine, conflict.calendar));
    SP_TRY(who, changerOf(engine, conflict.uid, conflict.at));
    ShownConflict made{conflict.id,
        entryTitle(here.bundle.isEmpty() ? (ours.isEmpty() ? theirs : ours) : here.bundle, own), calendar,
        ours.isEmpty() ? Words::tr("deleted here") : changedText(ours.lastModified(), who, own),
        theirs.isEmpty() ? Words::tr("deleted there") : changedText(theirs.lastModified(), {}, own),
        conflict.rule, {}};
    for (const ConflictField &field : conflictFields(ours, theirs, here.bundle, conflict.fields)) {
        ShownConflict::Field row{field.name(), fieldTitle(field), fieldText(field, ours, own),
            fieldText(field, theirs, own), field.clashed, field.now};
        if (field.now == FieldSide::Clash)
            row.nowText = fieldText(field, here.bundle, own);
        made.fields.push_back(std::move(row));
    }
    return made;
}

}  // namespace

Result<QString> calendarName(Engine &engine, const RemoteCalendarId &id)
{
    SP_TRY(calendar, engine.syncing().accounts().calendar(id));
    if (!calendar)
        return Words::tr("another calendar");
    if (!calendar->name.isEmpty())
        return calendar->name;
    SP_TRY(account, engine.syncing().accounts().account(calendar->account));
    return account ? account->settings.name : Words::tr("another calendar");
}

Result<std::vector<ShownConflict>> readConflicts(Engine &engine)
{
    SP_CHECK(engine.mayRead("calendar.read"));
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(own, TimeZone::create(settings.zone));
    SP_TRY(found, engine.syncing().links().conflicts(false));
    EventRows rows(engine.calendar());
    std::vector<ShownConflict> all;
    for (const SyncConflict &conflict : found) {
        if (conflict.ours.isEmpty() && conflict.theirs.isEmpty())
            continue;
        SP_TRY(one, shown(engine, rows, conflict, own));
        all.push_back(std::move(one));
    }
    std::ranges::reverse(all);
    return all;
}

Result<UnitId> settleShown(Engine &engine, const SyncConflictId &id, const FieldChoices &choices)
{
    return engine.run<UnitId>("calendar.resolve", [&](Unit &unit) -> Result<UnitId> {
        ConflictDesk desk(engine.database(), engine.calendar());
        SP_CHECK(settleConflict(unit, desk, id, choices));
        return unit.id();
    });
}

Result<SyncNews> readSyncNews(Engine &engine)
{
    SyncNews news;
    if (!engine.may("calendar.read"))
        return news;
    SP_TRY(conflicts, engine.syncing().links().conflicts(false));
    for (const SyncConflict &conflict : conflicts) {
        if (conflict.ours.isEmpty() && conflict.theirs.isEmpty())
            continue;
        ++news.conflicts;
        SP_TRY(name, calendarName(engine, conflict.calendar));
        if (!news.calendars.contains(name))
            news.calendars << name;
    }
    SP_TRY(accounts, engine.syncing().accounts().accounts());
    news.connected = !accounts.empty();
    const RecordStore records(engine.database());
    for (const CalendarAccount &account : accounts) {
        SP_TRY(calendars, engine.syncing().accounts().calendars(account.id));
        for (const CalendarHere &calendar : calendars) {
            if (calendar.missing == 0 || !calendar.said.isEmpty())
                continue;
            SP_TRY(name, calendarName(engine, calendar.id));
            SP_TRY(known, records.linkedIn(calendar.id));
            news.missing.push_back({calendar.id, name, calendar.missing, std::max(known, calendar.missing)});
        }
    }
    return news;
}

}  // namespace sp::ui
