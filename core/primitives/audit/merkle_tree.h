// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <vector>

namespace sp {

/// Hashes of the Merkle tree of RFC 6962, section 2.1: leaves and nodes are told apart by a byte in front, so
/// that none can be passed off as the other.
Digest merkleLeaf(QByteArrayView record);
Digest merkleNode(const Digest &left, const Digest &right);

/// A tree that only remembers what its root and its growth need: one hash for each bit that is set in its
/// size, the largest part first.
class CompactRange {
public:
    void append(const Digest &leaf);
    std::int64_t size() const { return m_size; }
    /// The hash of nothing for an empty tree.
    Digest root() const;

    /// The remembered hashes, one after the other.
    QByteArray bytes() const;
    /// Fails with Corrupt "audit.tree" where `bytes` cannot be those of `size` leaves.
    static Result<CompactRange> fromBytes(std::int64_t size, QByteArrayView bytes);

private:
    std::int64_t m_size = 0;
    std::vector<Digest> m_nodes;
};

using MerkleProof = std::vector<Digest>;

/// A tree with every hash at hand, 64 bytes a leaf, for making proofs in the time of their length.
class MerkleTree {
public:
    void append(const Digest &leaf);
    std::int64_t size() const { return m_levels.empty() ? 0 : std::int64_t(m_levels.front().size()); }
    /// Of the first `size` leaves; `size` is at most size().
    Digest root(std::int64_t size) const;
    /// That leaf `index` (from 0) is in the tree of the first `size` leaves: RFC 9162, section 2.1.3.1.
    MerkleProof inclusion(std::int64_t index, std::int64_t size) const;
    /// That the tree of the first `older` leaves, at least one, was continued to that of the first `size`:
    /// RFC 9162, section 2.1.4.1.
    MerkleProof consistency(std::int64_t older, std::int64_t size) const;

private:
    Digest part(std::int64_t from, std::int64_t to) const;

    /// [0] holds the leaves, [n] the hashes of each whole 2^n of them.
    std::vector<std::vector<Digest>> m_levels;
};

/// What a proof says of a leaf: it is number `index` (from 0) of the `size` leaves under `root`.
struct InclusionClaim {
    Digest leaf;
    std::int64_t index;
    std::int64_t size;
    Digest root;
};

/// Whether `proof` shows the claim, from itself alone: RFC 9162, section 2.1.3.2.
bool verifyInclusion(const InclusionClaim &claim, const MerkleProof &proof);

/// A tree as others know it.
struct TreeHead {
    std::int64_t size;
    Digest root;
};

/// Whether `proof` shows that `newer` begins with the leaves of `older`, of which there is at least one: RFC
/// 9162, section 2.1.4.2. Of two trees of one size the roots are the same and the proof is empty.
bool verifyConsistency(const TreeHead &older, const TreeHead &newer, const MerkleProof &proof);

}  // namespace sp
