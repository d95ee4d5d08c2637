// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/audit/audit_store.h"
#include "core/primitives/audit/key_chain.h"

namespace sp {

/// Where the audit's links and its checkpoints first fail to agree, and why: "audit.gap" and "audit.hash" (a
/// link that does not follow from the one before), "audit.tree" (the links `first` to `last` are not those
/// that were signed for; which of them, a chain that was made anew does not tell), "audit.cut" (links `first`
/// to `last` were signed for and are gone), "audit.key" (link `first` does not hand the audit over from the
/// key before it to the one after it, or not to the one that signs now), "audit.checkpoint" (the checkpoint
/// of `last` links is not as it was signed, or one before it is gone).
struct AuditDamage {
    QByteArray reason;
    std::int64_t first = 0;
    std::int64_t last = 0;
    friend bool operator==(const AuditDamage &, const AuditDamage &) = default;
};

/// Corrupt, with the damage as facts {seq, last}.
Error damageError(const AuditDamage &damage);

/// What verifying the chain, the tree and every checkpoint found.
struct AuditProof {
    AuditHead head;                ///< As far as all was well.
    std::int64_t checkpoints = 0;  ///< How many agreed.
    std::int64_t covered = 0;      ///< How many links the last of them covers.
    std::optional<AuditDamage> damage;
};

/// Puts the audit's links, as the leaves of a Merkle tree, under signed heads. A chain tells whoever holds
/// all of it whether it is whole; a signed head tells whoever keeps a copy of it that nothing before it was
/// made anew, and lets one link be proved without the others.
class AuditCheckpoints {
public:
    /// `key` is what checkpoints are signed with from now on; its name is their origin. Those from before it
    /// took over are held against the keys before it (KeyChain).
    AuditCheckpoints(Database &database, NoteKey key)
        : m_trail(database), m_store(database), m_key(std::move(key))
    {
    }

    /// Signs the tree as it is now, if there are links that the last checkpoint does not cover; nothing
    /// otherwise. It is not a Unit: a link about each would ask for the next. Signs nothing that does not
    /// follow: fails with the damage it meets, as damageError().
    Result<std::optional<StoredCheckpoint>> make(const NoteSigner &signer, Instant now);

    /// Walks the whole chain beside the whole tree and opens every checkpoint on the way; each must be
    /// consistent with those before it, which are of the same leaves. `progress` as in AuditStore::verify().
    Result<AuditProof> verify(const std::function<bool(std::int64_t)> &progress = {}) const;

    const CheckpointStore &store() const { return m_store; }
    const AuditStore &trail() const { return m_trail; }
    const NoteKey &key() const { return m_key; }
    Result<KeyChain> keys() const { return KeyChain::read(m_store, m_key); }

private:
    AuditStore m_trail;
    CheckpointStore m_store;
    NoteKey m_key;
};

}  // namespace sp
