// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/workspace/secret_store.h"
#include "core/primitives/audit/audit_checkpoints.h"

namespace sp {

class Engine;
class Random;

/// Gives a practice the Ed25519 key that its audit is signed with, once: 32 random bytes among its secrets,
/// so that backups and a new vault key take it along. The audit says the public half.
Result<Done> makeAuditKey(Unit &unit, SecretStore &secrets, Random &random, VaultId vault);
/// The same for a practice that was made before there was such a key; nothing where there is one.
Result<Done> ensureAuditKey(Engine &engine);

/// Gives the audit another key: in one Unit the new one takes the old one's place among the secrets, and a
/// link says so that both have signed (KeyHandover). What stands before is signed for by the old key first.
/// Of the old one nothing is left but what it signed. Asks for the permission "audit.rotate_key", which is
/// the owner's. Fails with Corrupt "audit.key_missing", with the witness's warning as rollbackWarning() gives
/// it, or as AuditCheckpoints::make().
Result<KeyHandover> rotateAuditKey(Engine &engine);

/// The key to sign with; nothing where the practice has none. Its name, the origin of every checkpoint, is
/// "solopilot/" and the vault's id.
Result<std::optional<NoteSigner>> auditSigner(Database &database, VaultId vault);

/// AuditCheckpoints::make() with the practice's key; nothing without one.
Result<std::optional<StoredCheckpoint>> signAudit(Database &database, VaultId vault, Instant now);
/// A checkpoint's note, opened by the key that signed at its size. Fails as openNote() and with Corrupt
/// "audit.key_missing".
Result<OpenedNote> openCheckpoint(Database &database, VaultId vault, const StoredCheckpoint &checkpoint);

/// AuditCheckpoints::verify() with the practice's key. Checkpoints without the key fail with Corrupt
/// "audit.key_missing".
Result<AuditProof> proveAudit(
    Database &database, VaultId vault, const std::function<bool(std::int64_t)> &progress = {});

}  // namespace sp
