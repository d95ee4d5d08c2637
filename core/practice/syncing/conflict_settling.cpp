// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/syncing/conflict_settling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp::syncing {

namespace {

QByteArray resolutionOf(const FieldChoices &choices, std::size_t fields)
{
    const auto allOf = [&](FieldSide side) {
        return choices.size() == fields &&
               std::ranges::all_of(choices, [&](const auto &choice) { return choice.second == side; });
    };
    return choices.empty()            ? "as_is"
           : allOf(FieldSide::Ours)   ? "ours"
           : allOf(FieldSide::Theirs) ? "theirs"
                                      : "fields";
}

}  // namespace

Result<SyncConflict> openConflict(const LinkStore &links, const SyncConflictId &id)
{
    SP_TRY(conflict, links.conflict(id));
    if (!conflict)
        return Error{ErrorCode::NotFound, "sync.conflict_unknown"};
    if (conflict->resolvedAt)
        return Error{ErrorCode::Conflict, "sync.conflict_resolved"};
    return *std::move(conflict);
}

Result<Done> settleConflict(Unit &unit, LinkStore &links, EventRows &rows, const SyncConflict &conflict,
    const Bundle &wanted, const QByteArray &resolution)
{
    SP_TRY(here, rows.load(conflict.uid));
    if (wanted.isEmpty()) {
        SP_CHECK(rows.cancel(unit, conflict.uid));
    } else if (wanted.digest() != here.bundle.digest()) {
        const int sequence = std::max(wanted.sequence(), here.bundle.sequence()) + 1;
        SP_CHECK(rows.put(unit, wanted.revised(sequence, unit.now())));
    }
    SP_CHECK(links.resolve(conflict.id, resolution, unit.now()));
    unit.audit("calendar.conflict_resolved", "sync_conflict", conflict.id,
        {{u"resolution"_s, QString::fromLatin1(resolution)}});
    unit.touch("calendar_conflicts");
    return Done{};
}

Result<Done> settleConflict(
    Unit &unit, ConflictDesk &desk, const SyncConflictId &id, const FieldChoices &choices)
{
    SP_TRY(conflict, openConflict(desk.links, id));
    const Bundle ours = Bundle::unpacked(conflict.ours), theirs = Bundle::unpacked(conflict.theirs);
    if (ours.isEmpty() && theirs.isEmpty())
        return Error{ErrorCode::Refused, "sync.conflict_erased"};
    SP_TRY(here, desk.rows.load(conflict.uid));
    const auto fields = conflictFields(ours, theirs, here.bundle, conflict.fields);
    for (const auto &[name, side] : choices)
        if (std::ranges::find(fields, name, &ConflictField::name) == fields.end())
            return Error{
                ErrorCode::InvalidInput, "sync.field_unknown", {{u"field"_s, QString::fromUtf8(name)}}};
    return settleConflict(unit, desk.links, desk.rows, conflict,
        withChoices(ours, theirs, here.bundle, choices), resolutionOf(choices, fields.size()));
}

}  // namespace sp::syncing
