// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/unit/undo_store.h"

namespace sp {

class Engine;

/// What taking the last change back is about: the newest Unit by which a person changed the practice and that
/// still stands. What left no more than a line in the audit (an export, a backup, a denial) and what the
/// program did by itself (a mail that was sent) are passed over; what is on record is not, since an older
/// change is not what was meant then.
Result<std::optional<LoggedUnit>> lastChange(Engine &engine);
/// Whether undoUnit() can take it back, as far as can be told without trying.
bool isUndoable(const LoggedUnit &unit);

/// Takes back a Unit that changed clients, the calendar, sessions that are not billed, drafts or services, by
/// a Unit of its own; a recorded payment by its reversal, which counts as the Unit that undid it, fails as
/// BillingService::reversePayment() does and changes nothing the second time; a noted, changed or removed
/// expense by posting what it was before, which fails as ExpenseService::revert(); a published wording by
/// publishing the one before, which fails as TemplateService::revert(). Fails as UndoService::undo
/// does, and with Refused "unit.on_record" {command} for what is corrected by new entries only: issued
/// invoices, refunds, notes.
Result<Done> undoUnit(Engine &engine, UnitId unit);

}  // namespace sp
