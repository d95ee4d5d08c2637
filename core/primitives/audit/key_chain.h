// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/audit/checkpoint_store.h"

namespace sp {

/// The action of a link by which one signing key hands the audit over to the next. Its data: "from" and
/// "key", both as NoteKey::text(), and "note", what both have signed.
inline constexpr auto keyHandedOver = "audit.key_handed_over";

/// That `to` signs the audit from link number `seq` on, the link that says so included.
struct KeyHandover {
    std::int64_t seq = 0;
    NoteKey from;
    NoteKey to;
    QByteArray note;
};

/// Makes the hand-over that is to be link number `seq`. Both sign one text: the old key, because only whoever
/// has it may say who comes next; the new one, because nobody may take over for a key that he does not have.
KeyHandover makeHandover(const NoteSigner &from, const NoteSigner &to, std::int64_t seq);
QJsonObject handoverData(const KeyHandover &handover);
/// Reads a signed note of makeHandover() and checks both signatures. Fails with Corrupt "audit.key".
Result<KeyHandover> openHandover(const QByteArray &note);

/// The keys that signed the audit one after the other.
class KeyChain {
public:
    /// Reads the hand-overs among the links; `current` is the key that signs now. They are held against each
    /// other, not against the chain of links: that is for AuditCheckpoints::verify().
    static Result<KeyChain> read(const CheckpointStore &store, const NoteKey &current);

    /// The key for a checkpoint of `size` links.
    const NoteKey &at(std::int64_t size) const;
    /// The hand-overs as far as each is signed by the key before it.
    const std::vector<KeyHandover> &handovers() const { return m_handovers; }
    /// The first link that claims to hand the audit over and does not, or after which the key that signs now
    /// is another.
    std::optional<std::int64_t> brokenAt() const { return m_brokenAt; }

private:
    NoteKey m_first;
    std::vector<KeyHandover> m_handovers;
    std::optional<std::int64_t> m_brokenAt;
};

}  // namespace sp
