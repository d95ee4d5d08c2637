// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/audit/merkle_tree.h"

#include <algorithm>
#include <bit>

namespace sp {

namespace {

constexpr QByteArrayView leafMark("\0", 1), nodeMark("\1", 1);

/// Where the tree of RFC 6962 parts `width` leaves, of which there are two or more.
std::int64_t leftWidth(std::int64_t width)
{
    return static_cast<std::int64_t>(std::bit_floor(static_cast<std::uint64_t>(width - 1)));
}

/// The way from a leaf up to the root, as RFC 9162 walks it: the leaf's number and the last one's.
struct Climb {
    std::uint64_t at;
    std::uint64_t last;

    bool isRight() const { return (at & 1) != 0; }
    bool isAtRoot() const { return last == 0; }
    void up()
    {
        at >>= 1;
        last >>= 1;
    }
    /// Whether the next hash of a proof stands to the left; skips the levels where nothing stands beside.
    bool joinsFromTheLeft()
    {
        if (!isRight() && at != last)
            return false;
        while (!isRight() && at != 0)
            up();
        return true;
    }
};

}  // namespace

Digest merkleLeaf(QByteArrayView record)
{
    return sha256({leafMark, record});
}

Digest merkleNode(const Digest &left, const Digest &right)
{
    return sha256({nodeMark, view(left), view(right)});
}

void CompactRange::append(const Digest &leaf)
{
    Digest whole = leaf;
    for (std::int64_t rest = m_size; (rest & 1) != 0; rest >>= 1) {
        whole = merkleNode(m_nodes.back(), whole);
        m_nodes.pop_back();
    }
    m_nodes.push_back(whole);
    ++m_size;
}

Digest CompactRange::root() const
{
    if (m_nodes.empty())
        return sha256({});
    Digest root = m_nodes.back();
    for (auto left = m_nodes.rbegin() + 1; left != m_nodes.rend(); ++left)
        root = merkleNode(*left, root);
    return root;
}

QByteArray CompactRange::bytes() const
{
    QByteArray bytes;
    for (const Digest &node : m_nodes)
        bytes += view(node);
    return bytes;
}

Result<CompactRange> CompactRange::fromBytes(std::int64_t size, QByteArrayView bytes)
{
    constexpr qsizetype width = std::tuple_size_v<Digest>;
    if (size < 0 || bytes.size() != width * std::popcount(static_cast<std::uint64_t>(size)))
        return Error{ErrorCode::Corrupt, "audit.tree"};
    CompactRange range;
    range.m_size = size;
    for (qsizetype at = 0; at < bytes.size(); at += width) {
        Digest &node = range.m_nodes.emplace_back();
        std::ranges::copy(octets(bytes.sliced(at, width)), node.begin());
    }
    return range;
}

void MerkleTree::append(const Digest &leaf)
{
    Digest whole = leaf;
    for (std::size_t level = 0;; ++level) {
        if (level == m_levels.size())
            m_levels.emplace_back();
        std::vector<Digest> &row = m_levels[level];
        row.push_back(whole);
        if (row.size() % 2 != 0)
            return;
        whole = merkleNode(row[row.size() - 2], row.back());
    }
}

Digest MerkleTree::part(std::int64_t from, std::int64_t to) const
{
    const auto width = static_cast<std::uint64_t>(to - from);
    if (width == 0)
        return sha256({});
    if (std::has_single_bit(
            width))  // The tree parts itself so that these begin at a multiple of their width.
        return m_levels[static_cast<std::size_t>(std::countr_zero(width))]
                       [static_cast<std::size_t>(from) / width];
    const std::int64_t middle = from + leftWidth(to - from);
    return merkleNode(part(from, middle), part(middle, to));
}

Digest MerkleTree::root(std::int64_t size) const
{
    return part(0, size);
}

MerkleProof MerkleTree::inclusion(std::int64_t index, std::int64_t size) const
{
    MerkleProof proof;
    for (std::int64_t from = 0, to = size; to - from > 1;) {
        const std::int64_t middle = from + leftWidth(to - from);
        const bool isLeft = index < middle;
        proof.push_back(isLeft ? part(middle, to) : part(from, middle));
        (isLeft ? to : from) = middle;
    }
    std::ranges::reverse(proof);
    return proof;
}

MerkleProof MerkleTree::consistency(std::int64_t older, std::int64_t size) const
{
    MerkleProof proof;
    std::int64_t from = 0, to = size;
    while (older != to) {
        const std::int64_t middle = from + leftWidth(to - from);
        const bool isLeft = older <= middle;
        proof.push_back(isLeft ? part(middle, to) : part(from, middle));
        (isLeft ? to : from) = middle;
    }
    // Whoever checks knows the hash of the older tree, but not of a part of it.
    if (from != 0)
        proof.push_back(part(from, to));
    std::ranges::reverse(proof);
    return proof;
}

bool verifyInclusion(const InclusionClaim &claim, const MerkleProof &proof)
{
    if (claim.index < 0 || claim.index >= claim.size)
        return false;
    Climb climb{static_cast<std::uint64_t>(claim.index), static_cast<std::uint64_t>(claim.size - 1)};
    Digest hash = claim.leaf;
    for (const Digest &beside : proof) {
        if (climb.isAtRoot())
            return false;
        hash = climb.joinsFromTheLeft() ? merkleNode(beside, hash) : merkleNode(hash, beside);
        climb.up();
    }
    return climb.isAtRoot() && hash == claim.root;
}

bool verifyConsistency(const TreeHead &older, const TreeHead &newer, const MerkleProof &proof)
{
    if (older.size < 1 || older.size > newer.size)
        return false;
    if (older.size == newer.size)
        return proof.empty() && older.root == newer.root;
    MerkleProof path;
    if (std::has_single_bit(static_cast<std::uint64_t>(older.size)))
        path.push_back(older.root);
    path.insert(path.end(), proof.begin(), proof.end());
    if (path.empty())
        return false;
    Climb climb{static_cast<std::uint64_t>(older.size - 1), static_cast<std::uint64_t>(newer.size - 1)};
    while (climb.isRight())
        climb.up();
    Digest oldHash = path.front(), newHash = path.front();
    for (auto beside = path.begin() + 1; beside != path.end(); ++beside) {
        if (climb.isAtRoot())
            return false;
        if (climb.joinsFromTheLeft()) {
            oldHash = merkleNode(*beside, oldHash);
            newHash = merkleNode(*beside, newHash);
        } else {
            newHash = merkleNode(newHash, *beside);
        }
        climb.up();
    }
    return climb.isAtRoot() && oldHash == older.root && newHash == newer.root;
}

}  // namespace sp
