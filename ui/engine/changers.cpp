// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engine/changers.h"

#include "core/engine/audit_view_store.h"

#include <limits>

namespace sp::ui {

namespace {
constexpr int mostLines = 10'000;
}  // namespace

Result<Changers> changersOf(Engine &engine, const IdBytes &record)
{
    Changers changers;
    // Asked before, since a refusal is a line of the trail itself.
    if (!engine.may("audit.read"))
        return changers;
    SP_TRY(page, auditPage(engine, {.record = record}, std::numeric_limits<std::int64_t>::max(), mostLines));
    for (const AuditRow &row : page)
        if (!row.actor.isEmpty())
            changers.insert_or_assign(row.entry.at, row.actor);
    return changers;
}

Result<std::map<ProfileId, QString>> namesOfPeople(Engine &engine)
{
    SP_TRY(people, engine.settings().profiles());
    std::map<ProfileId, QString> names;
    for (const SettingsStore::Profile &person : people)
        names.emplace(person.id, person.name);
    return names;
}

}  // namespace sp::ui
