// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/audit/audit_store.h"

namespace sp {

class Row;

/// A link from a row of "seq, at, unit, actor, role, action, entity_type, entity, data".
AuditEntry readAuditEntry(const Row &row);

}  // namespace sp
