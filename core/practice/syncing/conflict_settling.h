// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/syncing/conflict_fields.h"
#include "core/practice/syncing/event_rows.h"
#include "core/practice/syncing/link_store.h"

namespace sp::syncing {

/// What it takes to settle a conflict: what is known of both sides, and the rows here.
struct ConflictDesk {
    LinkStore links;
    EventRows rows;

    ConflictDesk(Database &database, CalendarService &calendar) : links(database), rows(calendar) {}
};

/// Fails with NotFound "sync.conflict_unknown" and Conflict "sync.conflict_resolved".
Result<SyncConflict> openConflict(const LinkStore &links, const SyncConflictId &id);

/// Makes the rows here say what is wanted, canceling where that is empty, and settles the conflict; the next
/// round brings it to the other side.
Result<Done> settleConflict(Unit &unit, LinkStore &links, EventRows &rows, const SyncConflict &conflict,
    const Bundle &wanted, const QByteArray &resolution);

/// Field by field, see conflictFields(); what is not named stays as it is now. Fails as openConflict() does,
/// with InvalidInput "sync.field_unknown" {field}, and with Refused "sync.conflict_erased" when what the
/// sides said is no longer kept.
Result<Done> settleConflict(
    Unit &unit, ConflictDesk &desk, const SyncConflictId &id, const FieldChoices &choices);

}  // namespace sp::syncing
