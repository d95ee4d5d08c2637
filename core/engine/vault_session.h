// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/access/access.h"
#include "core/storage/database/database.h"
#include "core/storage/vault/anchor.h"
#include "core/storage/vault/key_slots.h"
#include "core/storage/vault/workspace_folder.h"

namespace sp {

class Clock;

/// An unlocked workspace folder: its lock, its vault key and its open database.
struct VaultSession {
    WorkspaceFolder folder;
    VaultId vault;
    SecretBytes vaultKey;
    SlotHeader slot;
    Database database;
    AnchorVerdict anchor;  ///< What the witness outside the database said at unlocking.

    Actor actor() const;

    /// Makes the folder, the vault key, the slots of `passphrase` and `recovery` for a new Owner, and an empty database with
    /// the newest schema. A failure leaves nothing of it behind. Errors of WorkspaceFolder, KeySlots and Database.
    static Result<VaultSession> create(const QString &path, const QString &owner, const Passphrase &passphrase,
        const RecoveryKey &recovery, const KdfPolicy &kdf, const Clock &clock, Random &random);
    /// What opens a workspace.
    using Secret = std::variant<const Passphrase *, const RecoveryKey *>;
    /// Unlocks, opens, migrates. Refuses a newer schema with "storage.newer" {needs}.
    static Result<VaultSession> open(const QString &path, const Secret &secret, const KdfPolicy &kdf, const Clock &clock);

    /// Writes the witness anew; called after work and before closing.
    Result<Done> writeAnchor(Instant now);
};

}  // namespace sp
