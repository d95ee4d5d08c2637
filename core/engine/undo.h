// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/unit/undo_store.h"

namespace sp {

class Engine;

/// What undo and redo are about next.
struct LastChanges {
    /// The newest change by a person that still stands. What left no more than a line in the audit (an
    /// export, a backup, a denial) and what the program did by itself (a mail that was sent) are passed over;
    /// what is on record is not, since an older change is not what was meant then.
    std::optional<TurnedChange> undo;
    /// What was taken back last, while no person has changed anything else since.
    std::optional<TurnedChange> redo;
};
Result<LastChanges> lastChanges(Engine &engine);
/// The change of LastChanges::undo.
Result<std::optional<LoggedUnit>> lastChange(Engine &engine);
/// Whether undoUnit() can take it back, as far as can be told without trying.
bool isUndoable(const LoggedUnit &unit);
/// The same for a change with what became of it: whether undoUnit(), or redoUnit() where it was taken back,
/// can turn it round.
bool isTurnable(const TurnedChange &turned);

/// Takes back a change of clients, the calendar, sessions that are not billed, drafts or services, by a Unit
/// of its own; a recorded payment by its reversal, which counts as the Unit that undid it, fails as
/// BillingService::reversePayment() does and changes nothing the second time; a noted, changed or removed
/// expense by posting what it was before, which fails as ExpenseService::revert(); a published wording by
/// publishing the one before, which fails as TemplateService::revert(). `unit` may also be one that did the
/// change again. Fails as UndoService::undo does, and with Refused "unit.on_record" {command} for what is
/// corrected by new entries only: issued invoices, refunds, notes.
Result<Done> undoUnit(Engine &engine, UnitId unit);

/// Does a change again that was taken back; `unit` is the change or what took it back. Fails as undoUnit(),
/// with Conflict "unit.not_undone" where it stands, and with "unit.on_record" for a payment: it was reversed
/// by an entry of its own and is recorded anew.
Result<Done> redoUnit(Engine &engine, UnitId unit);

}  // namespace sp
