// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

namespace sp {

/// Whom or what a line of the audit trail is about, as the owner calls it: "Jonas Keller", "2026-0148, Jonas
/// Keller". The trail itself holds ids only. Empty where the record has no name or is gone, and where the
/// unlocked profile may not read it.
Result<QString> auditSubject(Engine &engine, const AuditEntry &entry);
/// The same for a record of a kind as the trail names it: "client", "document".
Result<QString> recordName(Engine &engine, QByteArrayView type, const IdBytes &id);

}  // namespace sp
