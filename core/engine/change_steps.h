// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/undo.h"
#include "core/primitives/audit/audit_store.h"

namespace sp {

/// A step of undo or redo, with what it is called by.
struct ChangeStep {
    TurnedChange turned;
    AuditEntry line;  ///< What the audit says of the change first and foremost.
    QString subject;  ///< auditSubject() of that line.
    /// OnRecord: it is corrected by new entries only. Gone: its changes are no longer kept.
    enum class Way { Open, OnRecord, Gone } way = Way::Open;
};

struct ChangeSteps {
    std::optional<ChangeStep> undo = {};
    std::optional<ChangeStep> redo = {};
};

/// What undo and redo would do next, see lastChanges(); nothing for a profile without the permission
/// "unit.undo".
Result<ChangeSteps> changeSteps(Engine &engine);

/// The line that names a Unit: the one called like its command, an invoice it issued, else the first about
/// the kind of record that the command is about, else its first.
const AuditEntry *namingLine(const QByteArray &command, const std::vector<AuditEntry> &lines);

}  // namespace sp
