// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/change_steps.h"

#include "core/engine/audit_subject_store.h"

#include <algorithm>

namespace sp {

namespace {

/// The kind of record that commands of a family are about, as the audit calls it.
QByteArray kindOfRecord(const QByteArray &command)
{
    const QByteArray family = command.left(command.indexOf('.'));
    return family == "invoice" ? "document" : family == "calendar" ? "event" : family;
}

Result<ChangeStep> stepOf(Engine &engine, const TurnedChange &turned)
{
    SP_TRY(lines, engine.units().auditTrail().ofUnit(turned.change.id));
    const AuditEntry *line = namingLine(turned.change.command, lines);
    if (!line)
        return Error{ErrorCode::NotFound, "unit.unknown"};
    SP_TRY(subject, auditSubject(engine, *line));
    const auto why =
        turned.last.changes == LoggedUnit::Changes::Gone ? ChangeStep::Way::Gone : ChangeStep::Way::OnRecord;
    return ChangeStep{turned, *line, std::move(subject), isTurnable(turned) ? ChangeStep::Way::Open : why};
}

}  // namespace

const AuditEntry *namingLine(const QByteArray &command, const std::vector<AuditEntry> &lines)
{
    if (lines.empty())
        return nullptr;
    for (const QByteArray &action : {command, QByteArray("invoice.issued")})
        if (const auto named = std::ranges::find(lines, action, &AuditEntry::action); named != lines.end())
            return &*named;
    const auto about = std::ranges::find(lines, kindOfRecord(command), &AuditEntry::entityType);
    return about == lines.end() ? &lines.front() : &*about;
}

Result<ChangeSteps> changeSteps(Engine &engine)
{
    ChangeSteps steps;
    if (!engine.may("unit.undo"))
        return steps;
    SP_TRY(last, lastChanges(engine));
    if (last.undo) {
        SP_TRY(step, stepOf(engine, *last.undo));
        steps.undo = std::move(step);
    }
    if (last.redo) {
        SP_TRY(step, stepOf(engine, *last.redo));
        steps.redo = std::move(step);
    }
    return steps;
}

}  // namespace sp
