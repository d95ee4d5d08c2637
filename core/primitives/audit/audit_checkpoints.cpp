// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/audit/audit_checkpoints.h"

#include "core/values/time.h"

namespace sp {

namespace {

/// Lines of the checkpoint that are ours: when, and which checkpoint it follows, so that none goes missing
/// between two.
QList<QByteArray> extensionsOf(Instant at, std::int64_t previous)
{
    return {"at " + instantText(at), "previous " + QByteArray::number(qlonglong(previous))};
}

/// Follows links, tree and checkpoints side by side.
class Walk {
public:
    Walk(KeyChain keys, std::vector<StoredCheckpoint> checkpoints)
        : m_keys(std::move(keys)), m_checkpoints(std::move(checkpoints))
    {
    }

    bool pass(const AuditLink &link)
    {
        if (!m_chain.follows(link)) {
            const AuditVerdict &verdict = m_chain.verdict();
            return damaged({verdict.reason, *verdict.brokenAt, *verdict.brokenAt});
        }
        m_found.head = m_chain.verdict().head;
        m_range.append(merkleLeaf(link.canonical));
        if (m_keys.brokenAt() == link.seq)
            return damaged({"audit.key", link.seq, link.seq});
        return m_next == m_checkpoints.size() || m_checkpoints[m_next].head.size != link.seq ||
               check(m_checkpoints[m_next]);
    }

    AuditProof end()
    {
        if (!m_found.damage && m_next < m_checkpoints.size())
            damaged({"audit.cut", m_found.head.size + 1, m_checkpoints[m_next].head.size});
        return m_found;
    }

private:
    bool damaged(AuditDamage damage)
    {
        m_found.damage = std::move(damage);
        return false;
    }

    bool check(const StoredCheckpoint &kept)
    {
        const std::int64_t size = kept.head.size;
        const AuditDamage unsound{"audit.checkpoint", size, size};
        const NoteKey &key = m_keys.at(size);
        const auto opened = openNote(kept.note, key);
        const auto said = opened ? parseCheckpoint(opened->text) : Result<Checkpoint>(opened.error());
        if (!said || said->origin != key.name || said->head.size != size ||
            said->extensions != extensionsOf(kept.at, m_found.covered))
            return damaged(unsound);
        if (said->head.root != m_range.root())
            return damaged({"audit.tree", m_found.covered + 1, size});
        if (kept.head.root != said->head.root || kept.nodes != m_range.bytes())
            return damaged(unsound);
        m_found.covered = size;
        ++m_found.checkpoints;
        ++m_next;
        return true;
    }

    KeyChain m_keys;
    std::vector<StoredCheckpoint> m_checkpoints;
    std::size_t m_next = 0;
    ChainCheck m_chain;
    CompactRange m_range;
    AuditProof m_found{};
};

/// The tree to grow on, after a look at whether it is the one that was signed.
Result<CompactRange> treeOf(const StoredCheckpoint &last, const NoteKey &key)
{
    const std::int64_t size = last.head.size;
    const auto range = CompactRange::fromBytes(size, last.nodes);
    const auto opened = openNote(last.note, key);
    const auto said = opened ? parseCheckpoint(opened->text) : Result<Checkpoint>(opened.error());
    if (!range || !said || said->head.size != size || said->head.root != range->root())
        return damageError({"audit.checkpoint", size, size});
    return *range;
}

}  // namespace

Error damageError(const AuditDamage &damage)
{
    return {ErrorCode::Corrupt, damage.reason,
        {{QStringLiteral("seq"), qint64(damage.first)}, {QStringLiteral("last"), qint64(damage.last)}}};
}

Result<std::optional<StoredCheckpoint>> AuditCheckpoints::make(const NoteSigner &signer, Instant now)
{
    SP_TRY(last, m_store.last());
    CompactRange range;
    AuditHead head;
    if (last) {
        auto kept = treeOf(*last, m_key);
        if (!kept) {
            // Signed before this key took over, for whose hand-over all links are read.
            SP_TRY(keys, this->keys());
            if (const auto broken = keys.brokenAt())
                return damageError({"audit.key", *broken, *broken});
            kept = treeOf(*last, keys.at(last->head.size));
        }
        SP_CHECK(kept);
        SP_TRY(hash, m_trail.hashAt(last->head.size));
        if (!hash) {
            SP_TRY(end, m_trail.head());
            return damageError({"audit.cut", end.size + 1, last->head.size});
        }
        range = *kept;
        head = {last->head.size, *hash};
    }
    ChainCheck chain(head);
    SP_CHECK(m_trail.each(head.size + 1, [&](const AuditLink &link) {
        range.append(merkleLeaf(link.canonical));
        return chain.follows(link);
    }));
    if (const AuditVerdict &verdict = chain.verdict(); verdict.brokenAt)
        return damageError({verdict.reason, *verdict.brokenAt, *verdict.brokenAt});
    if (range.size() == head.size)
        return std::optional<StoredCheckpoint>();
    const Checkpoint said{m_key.name, {range.size(), range.root()}, extensionsOf(now, head.size)};
    StoredCheckpoint made{said.head, now, range.bytes(), signer.sign(checkpointText(said))};
    SP_CHECK(m_store.append(made));
    return std::optional(std::move(made));
}

Result<AuditProof> AuditCheckpoints::verify(const std::function<bool(std::int64_t)> &progress) const
{
    SP_TRY(checkpoints, m_store.all());
    SP_TRY(keys, this->keys());
    Walk walk(std::move(keys), std::move(checkpoints));
    bool canceled = false;
    SP_CHECK(m_trail.each(INT64_MIN, [&](const AuditLink &link) {
        canceled = progress && link.seq % 8192 == 0 && !progress(link.seq);
        return walk.pass(link) && !canceled;
    }));
    if (canceled)
        return Error{ErrorCode::Refused, "canceled"};
    return walk.end();
}

}  // namespace sp
