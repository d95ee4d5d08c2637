// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

namespace sp {

class Engine;

/// Takes back a Unit that changed clients, the calendar, sessions that are not billed, drafts or services, by a
/// Unit of its own. Fails as UndoService::undo does, and with Refused "unit.not_undoable" for what is on record (issued
/// invoices, payments, notes): that is corrected by new entries.
Result<Done> undoUnit(Engine &engine, UnitId unit);

}  // namespace sp
