// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/syncing/trash_model.h"

#include "core/practice/syncing/record_store.h"
#include "ui/session/time_words.h"
#include "ui/syncing/conflict_model.h"
#include "ui/syncing/entry_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace sp::ui {

using namespace syncing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

}  // namespace

Result<std::vector<ShownTrash>> readTrash(Engine &engine)
{
    SP_CHECK(engine.mayRead("calendar.read"));
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(own, TimeZone::create(settings.zone));
    SP_TRY(found, engine.syncing().links().trash());
    std::vector<ShownTrash> all;
    for (const TrashedEvent &trashed : found) {
        const Bundle content = Bundle::unpacked(trashed.content);
        if (content.isEmpty())
            continue;
        SP_TRY(calendar, calendarName(engine, trashed.calendar));
        const QString when = momentText(trashed.at, own);
        const QString where = trashed.side == "here"
                                  ? Words::tr("Deleted here, and so in %1 too, %2.").arg(calendar, when)
                                  : Words::tr("Deleted in %1, %2.").arg(calendar, when);
        const LocalDate until = dateOf(own.toLocal(trashed.at + trashKept));
        all.push_back({trashed.id, entryTitle(content, own),
            Words::tr("%1 Kept until %2.").arg(where, dayMonthYear(until, QLocale::ShortFormat))});
    }
    return all;
}

Result<UnitId> restoreAll(Engine &engine, const std::vector<TrashedEventId> &ids)
{
    return engine.run<UnitId>("calendar.restore", [&](Unit &unit) -> Result<UnitId> {
        for (const TrashedEventId &id : ids)
            SP_CHECK(engine.syncing().restore(unit, id));
        return unit.id();
    });
}

Result<UnitId> emptyTrash(Engine &engine)
{
    return engine.run<UnitId>("calendar.empty_trash", [&](Unit &unit) -> Result<UnitId> {
        SP_CHECK(RecordStore(engine.database()).emptyTrash(unit));
        return unit.id();
    });
}

Result<UnitId> answerMissing(Engine &engine, const RemoteCalendarId &id, SyncService::Missing answer)
{
    return engine.run<UnitId>("calendar.resolve", [&](Unit &unit) -> Result<UnitId> {
        SP_CHECK(engine.syncing().answerMissing(unit, id, answer));
        return unit.id();
    });
}

}  // namespace sp::ui
