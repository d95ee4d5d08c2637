// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/audit/audit_checkpoints.h"

#include <QJsonObject>

namespace sp {

struct AuditExported {
    std::int64_t links = 0;
    std::int64_t checkpoints = 0;
    std::int64_t proofs = 0;
    std::int64_t stamps = 0;
};

/// Writes the audit into a new folder so that others can check it without this program: "links.jsonl" (each
/// link's canonical record and its place in the chain), "checkpoints.jsonl", "proofs.jsonl" (that each
/// checkpoint continues the one before and covers its last link), "stamps" (what a time-stamping authority
/// said of checkpoints), "public_key.txt", the checking program
/// "verify_audit.py" and a "README.txt". It writes what there is and judges nothing. The folder appears with
/// all of it or not at all. Fails with Conflict "file.exists" {path} where something is there that is no
/// empty folder, and as AtomicFile does.
Result<AuditExported> exportAudit(const AuditCheckpoints &audit, const QString &folder);

/// That link `seq` is what a checkpoint signed for, as one JSON object for the same program: the record, the
/// way up the tree, the newest checkpoint, its key, and how that took over from those before it. Fails with
/// NotFound "audit.no_link" {seq}, and with Refused "audit.not_covered" {seq} where no checkpoint covers the
/// link yet.
Result<QJsonObject> proveLink(const AuditCheckpoints &audit, std::int64_t seq);

/// The checking program "verify_audit.py" into a folder. Fails as AtomicFile does.
Result<Done> writeVerifier(const QString &folder);

}  // namespace sp
