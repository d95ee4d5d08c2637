// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/access/access.h"
#include "core/storage/database/database.h"
#include "core/storage/vault/anchor.h"
#include "core/storage/vault/key_slots.h"
#include "core/storage/vault/workspace_folder.h"

namespace sp {

class Clock;

/// What a slot's role is to the engine, and the other way round.
Role roleOf(ProfileRole role);
ProfileRole slotRoleOf(Role role);

/// An unlocked workspace folder: its lock, its vault key and its open database.
struct VaultSession {
    WorkspaceFolder folder;
    VaultId vault;
    SecretBytes vaultKey;
    SlotHeader slot;
    Database database;
    AnchorVerdict anchor = {};  ///< What the witness outside the database said at unlocking.

    Actor actor() const;

    /// Makes the folder, the vault key, the slots of `passphrase` and `recovery` for a new Owner, and an
    /// empty database with the newest schema. A failure leaves nothing of it behind. Errors of
    /// WorkspaceFolder, KeySlots and Database.
    static Result<VaultSession> create(const QString &path, const Passphrase &passphrase,
        const RecoveryKey &recovery, const KdfPolicy &kdf, const Clock &clock, Random &random);
    /// What opens a workspace.
    using Secret = std::variant<const Passphrase *, const RecoveryKey *>;
    /// Unlocks, opens, migrates. Refuses a newer schema with "storage.newer" {needs}.
    static Result<VaultSession> open(
        const QString &path, const Secret &secret, const KdfPolicy &kdf, const Clock &clock);
    /// The same with what the machine's keychain kept; fails with "vault.wrong_keychain_secret" once it was
    /// forgotten.
    static Result<VaultSession> open(const QString &path, const SecretBytes &kept, const Clock &clock);
    /// open() from behind the key derivation: `unlocked` came out of the slots of this folder, or of the
    /// folder it is a copy of. A key of another vault fails with "storage.damaged".
    static Result<VaultSession> openUnlocked(const QString &path, Unlocked unlocked, const Clock &clock);

    /// The key slots as they lie on the disk now. Errors of KeySlotFiles.
    Result<KeySlots> slots() const;
    /// Puts changed slots into force; the database stays as it is. Errors of KeySlotFiles, such as
    /// "slot.changed_meanwhile".
    Result<CopiesWritten> saveSlots(const KeySlots &slots) const;

    /// What the witness says of the database as it is now.
    Result<Anchor> currentAnchor(Instant now);
    /// Judges what a witness says by the database as it is now, and by the pages it was found with.
    Result<AnchorVerdict> judge(
        const Result<std::optional<Anchor>> &reading, const std::optional<Digest> &pages = {});
    /// Writes the witness anew, after work; AtRest, with the log folded into the file, it vouches for the
    /// pages too, until beforeChange() of the database. A witness that speaks against this database is left
    /// as it is.
    enum class Rest { Working, AtRest };
    Result<Done> writeAnchor(Instant now, Rest rest);
    /// Takes the database for the right one from now on, whatever the witness said.
    Result<Done> trustDatabase(Instant now);
};

}  // namespace sp
