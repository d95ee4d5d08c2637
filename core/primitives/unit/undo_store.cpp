// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/unit/undo_store.h"

#include "core/storage/database/change_recorder.h"
#include "core/storage/database/database.h"

#include <algorithm>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

#define SP_UNIT_COLUMNS                                                                                      \
    "SELECT u.seq, u.id, u.command, u.actor, u.role, u.reason, u.at, u.undoes, later.seq, c.seq IS NOT "     \
    "NULL "                                                                                                  \
    "  FROM unit_log u LEFT JOIN unit_log later ON later.undoes = u.seq "                                    \
    "  LEFT JOIN unit_changeset c ON c.seq = u.seq "

constexpr auto selectRecent = SP_UNIT_COLUMNS "WHERE u.seq < :before ORDER BY u.seq DESC LIMIT :limit";
constexpr auto selectBySeq = SP_UNIT_COLUMNS "WHERE u.seq = :seq";
constexpr auto selectById = SP_UNIT_COLUMNS "WHERE u.id = :id";

LoggedUnit readUnit(const Row &row)
{
    return {row.integer(0), row.id<UnitTag>(1), row.bytes(2), row.id<ProfileTag>(3), row.bytes(4),
        row.text(5), row.instant(6), row.optionalInteger(7), row.optionalInteger(8),
        row.flag(9) ? LoggedUnit::Changes::Kept : LoggedUnit::Changes::Gone};
}

}  // namespace

Result<std::vector<LoggedUnit>> UndoService::recent(std::optional<std::int64_t> before, int limit) const
{
    return m_database.all(
        selectRecent, {{":before", before.value_or(INT64_MAX)}, {":limit", limit}}, readUnit);
}

Result<std::optional<LoggedUnit>> UndoService::find(std::int64_t seq) const
{
    return m_database.first(selectBySeq, {{":seq", seq}}, readUnit);
}

Result<std::optional<LoggedUnit>> UndoService::find(UnitId id) const
{
    return m_database.first(selectById, {{":id", id}}, readUnit);
}

Result<TurnedChange> UndoService::origin(const LoggedUnit &unit) const
{
    TurnedChange origin{unit, unit};
    while (origin.change.undoes) {
        SP_TRY(before, find(*origin.change.undoes));
        if (!before)
            return Error{ErrorCode::NotFound, "unit.unknown"};
        origin.change = *std::move(before);
        ++origin.turns;
    }
    return origin;
}

Result<TurnedChange> UndoService::turned(const LoggedUnit &unit) const
{
    SP_TRY(turned, origin(unit));
    while (turned.last.undoneBy) {
        SP_TRY(later, find(*turned.last.undoneBy));
        if (!later)
            return Error{ErrorCode::NotFound, "unit.unknown"};
        turned.last = *std::move(later);
        ++turned.turns;
    }
    return turned;
}

Result<std::set<QByteArray>> UndoService::changedTables(std::int64_t seq) const
{
    SP_TRY(changeset, m_database.first("SELECT body FROM unit_changeset WHERE seq = :seq", {{":seq", seq}},
                          [](const Row &row) { return row.bytes(0); }));
    return changeset ? sp::changedTables(*changeset) : std::set<QByteArray>();
}

Result<UnitId> UndoService::undo(
    UnitRunner &units, const Actor &actor, std::int64_t seq, const UndoPlan &plan, const QString &reason)
{
    SP_TRY(asked, find(seq));
    if (!asked)
        return Error{ErrorCode::NotFound, "unit.unknown"};
    SP_TRY(origin, this->origin(*asked));
    SP_CHECK(units.require(actor, origin.change.command));
    return units.run<UnitId>({"unit.undo", actor, reason}, [&](Unit &unit) -> Result<UnitId> {
        SP_TRY(target, find(seq));
        if (target->undoneBy)
            return Error{ErrorCode::Conflict, "unit.already_undone"};
        SP_TRY(changeset, m_database.first("SELECT body FROM unit_changeset WHERE seq = :seq",
                              {{":seq", seq}}, [](const Row &row) { return row.bytes(0); }));
        if (!changeset)
            return Error{ErrorCode::Refused, "unit.not_undoable"};
        SP_TRY(touched, sp::changedTables(*changeset));
        // Saying "taken back" of what stays as it is would be a lie in the log.
        if (std::ranges::none_of(
                touched, [&](const QByteArray &table) { return plan.tables.contains(table); }))
            return Error{ErrorCode::Refused, "unit.not_undoable"};
        SP_CHECK(applyInverse(m_database, *changeset, plan.tables));
        if (plan.compensate)
            SP_CHECK(plan.compensate(unit, *target));
        unit.undoes(seq);
        unit.audit(origin.turns % 2 == 0 ? "unit.undone" : "unit.done_again", "unit", target->id,
            {{u"command"_s, QString::fromLatin1(origin.change.command)}});
        return unit.id();
    });
}

}  // namespace sp
