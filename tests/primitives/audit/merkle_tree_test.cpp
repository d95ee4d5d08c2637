// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/audit/merkle_tree.h"

#include "core/base/random.h"

#include <QTest>

#include <span>

using namespace sp;

namespace {

using Leaves = std::vector<Digest>;

/// The definitions of RFC 6962, section 2.1, word for word and without any thrift.
std::size_t split(std::size_t count)
{
    std::size_t width = 1;
    while (width * 2 < count)
        width *= 2;
    return width;
}

Digest naiveRoot(std::span<const Digest> leaves)
{
    if (leaves.empty())
        return sha256({});
    if (leaves.size() == 1)
        return leaves.front();
    const std::size_t k = split(leaves.size());
    return merkleNode(naiveRoot(leaves.first(k)), naiveRoot(leaves.subspan(k)));
}

MerkleProof naivePath(std::size_t index, std::span<const Digest> leaves)
{
    if (leaves.size() <= 1)
        return {};
    const std::size_t k = split(leaves.size());
    const bool isLeft = index < k;
    MerkleProof path = isLeft ? naivePath(index, leaves.first(k)) : naivePath(index - k, leaves.subspan(k));
    path.push_back(isLeft ? naiveRoot(leaves.subspan(k)) : naiveRoot(leaves.first(k)));
    return path;
}

MerkleProof naiveSubproof(std::size_t older, std::span<const Digest> leaves, bool isKnown)
{
    if (older == leaves.size())
        return isKnown ? MerkleProof{} : MerkleProof{naiveRoot(leaves)};
    const std::size_t k = split(leaves.size());
    const bool isLeft = older <= k;
    MerkleProof proof = isLeft ? naiveSubproof(older, leaves.first(k), isKnown)
                               : naiveSubproof(older - k, leaves.subspan(k), false);
    proof.push_back(isLeft ? naiveRoot(leaves.subspan(k)) : naiveRoot(leaves.first(k)));
    return proof;
}

Leaves manyLeaves(std::size_t count)
{
    Leaves leaves;
    for (std::size_t at = 0; at < count; ++at)
        leaves.push_back(merkleLeaf(QByteArray::number(static_cast<qulonglong>(at))));
    return leaves;
}

MerkleTree treeOf(std::span<const Digest> leaves)
{
    MerkleTree tree;
    for (const Digest &leaf : leaves)
        tree.append(leaf);
    return tree;
}

/// The same with one bit changed; which one depends on `seed`.
Digest flipped(Digest digest, std::size_t seed)
{
    digest[seed % digest.size()] ^= static_cast<unsigned char>(1 << (seed / digest.size()) % 8);
    return digest;
}

/// What the records of Certificate Transparency's own tests hold, and the roots of the first n of them.
const QByteArray knownRecords[] = {
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
const QByteArray knownRoots[] = {"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};

}  // namespace

class MerkleTreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hashesAsCertificateTransparencyDoes();
    void growsAndIsKept();
    void refusesForeignState();
    void provesEveryInclusion();
    void provesEveryConsistency();
    void provesInLargeTrees();
    void refusesProofsOfOtherTrees();
};

void MerkleTreeTest::hashesAsCertificateTransparencyDoes()
{
    CompactRange range;
    MerkleTree tree;
    QCOMPARE(hex(range.root()), knownRoots[0]);
    for (std::size_t at = 0; at < std::size(knownRecords); ++at) {
        const Digest leaf = merkleLeaf(QByteArray::fromHex(knownRecords[at]));
        range.append(leaf);
        tree.append(leaf);
        QCOMPARE(hex(range.root()), knownRoots[at + 1]);
        QCOMPARE(hex(tree.root(tree.size())), knownRoots[at + 1]);
    }
    // The proofs that the same tests publish.
    const MerkleProof first = tree.inclusion(0, 8), sixth = tree.inclusion(5, 8);
    QCOMPARE(
        hex(first.at(0)), QByteArray("96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"));
    QCOMPARE(
        hex(first.at(1)), QByteArray("5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"));
    QCOMPARE(
        hex(first.at(2)), QByteArray("6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"));
    QCOMPARE(
        hex(sixth.at(0)), QByteArray("bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"));
    const MerkleProof grown = tree.consistency(6, 8);
    QCOMPARE(grown.size(), std::size_t(3));
    QCOMPARE(
        hex(grown.at(0)), QByteArray("0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"));
    QCOMPARE(
        hex(grown.at(1)), QByteArray("ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"));
    QCOMPARE(
        hex(grown.at(2)), QByteArray("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));
}

void MerkleTreeTest::growsAndIsKept()
{
    const Leaves leaves = manyLeaves(300);
    CompactRange range;
    for (std::size_t size = 0; size <= leaves.size(); ++size) {
        QCOMPARE(range.root(), naiveRoot(std::span(leaves).first(size)));
        const auto kept = CompactRange::fromBytes(range.size(), range.bytes());
        QVERIFY(kept);
        QCOMPARE(kept->root(), range.root());
        range = *kept;
        if (size < leaves.size())
            range.append(leaves[size]);
    }
}

void MerkleTreeTest::refusesForeignState()
{
    CompactRange range;
    for (const Digest &leaf : manyLeaves(5))
        range.append(leaf);
    QVERIFY(CompactRange::fromBytes(5, range.bytes()));
    QVERIFY(CompactRange::fromBytes(6, range.bytes()));  // As many parts, another root.
    QCOMPARE(CompactRange::fromBytes(7, range.bytes()).error().reason, QByteArray("audit.tree"));
    QCOMPARE(CompactRange::fromBytes(-5, range.bytes()).error().reason, QByteArray("audit.tree"));
    QCOMPARE(CompactRange::fromBytes(5, range.bytes().chopped(1)).error().reason, QByteArray("audit.tree"));
    QCOMPARE(CompactRange::fromBytes(5, range.bytes() + '\0').error().reason, QByteArray("audit.tree"));
}

void MerkleTreeTest::provesEveryInclusion()
{
    const Leaves leaves = manyLeaves(256);
    const MerkleTree tree = treeOf(leaves);
    for (std::size_t size = 1; size <= leaves.size(); ++size) {
        const Digest root = naiveRoot(std::span(leaves).first(size));
        const auto width = static_cast<std::int64_t>(size);
        for (std::size_t index = 0; index < size; ++index) {
            const auto at = static_cast<std::int64_t>(index);
            MerkleProof proof = tree.inclusion(at, width);
            if (size % 16 == 0 || size < 40)  // The naive way takes its time.
                QCOMPARE(proof, naivePath(index, std::span(leaves).first(size)));
            const InclusionClaim claim{leaves[index], at, width, root};
            QVERIFY(verifyInclusion(claim, proof));
            QVERIFY(!verifyInclusion({flipped(claim.leaf, size + index), at, width, root}, proof));
            QVERIFY(!verifyInclusion({claim.leaf, at, width, flipped(root, size * 3 + index)}, proof));
            for (std::size_t part = 0; part < proof.size(); ++part) {
                const Digest right = proof[part];
                proof[part] = flipped(right, size + index * 7 + part);
                QVERIFY(!verifyInclusion(claim, proof));
                proof[part] = right;
            }
            proof.push_back(root);
            QVERIFY(!verifyInclusion(claim, proof));
            proof.pop_back();
            if (!proof.empty()) {
                proof.pop_back();
                QVERIFY(!verifyInclusion(claim, proof));
            }
        }
    }
}

void MerkleTreeTest::provesEveryConsistency()
{
    const Leaves leaves = manyLeaves(128);
    const MerkleTree tree = treeOf(leaves);
    for (std::size_t size = 2; size <= leaves.size(); ++size) {
        const TreeHead newer{static_cast<std::int64_t>(size), naiveRoot(std::span(leaves).first(size))};
        for (std::size_t old = 1; old < size; ++old) {
            const TreeHead older{static_cast<std::int64_t>(old), naiveRoot(std::span(leaves).first(old))};
            MerkleProof proof = tree.consistency(older.size, newer.size);
            QCOMPARE(proof, naiveSubproof(old, std::span(leaves).first(size), true));
            QVERIFY(verifyConsistency(older, newer, proof));
            QVERIFY(!verifyConsistency({older.size, flipped(older.root, size + old)}, newer, proof));
            QVERIFY(!verifyConsistency(older, {newer.size, flipped(newer.root, size + old)}, proof));
            for (std::size_t part = 0; part < proof.size(); ++part) {
                const Digest right = proof[part];
                proof[part] = flipped(right, size + old * 5 + part);
                QVERIFY(!verifyConsistency(older, newer, proof));
                proof[part] = right;
            }
            proof.push_back(newer.root);
            QVERIFY(!verifyConsistency(older, newer, proof));
            proof.resize(proof.size() - 2);
            QVERIFY(!verifyConsistency(older, newer, proof));
        }
    }
}

void MerkleTreeTest::provesInLargeTrees()
{
    constexpr std::uint32_t count = 100'003;
    const Leaves leaves = manyLeaves(count);
    const MerkleTree tree = treeOf(leaves);
    CompactRange range;
    for (const Digest &leaf : leaves)
        range.append(leaf);
    QCOMPARE(tree.root(count), range.root());
    SeededRandom random(20261130);
    for (int round = 0; round < 10'000; ++round) {
        const std::int64_t size = 1 + random.uniform(count), index = random.uniform(std::uint32_t(size)),
                           older = 1 + random.uniform(std::uint32_t(size));
        const Digest root = tree.root(size);
        QVERIFY(
            verifyInclusion({leaves[std::size_t(index)], index, size, root}, tree.inclusion(index, size)));
        QVERIFY(verifyConsistency({older, tree.root(older)}, {size, root}, tree.consistency(older, size)));
    }
}

void MerkleTreeTest::refusesProofsOfOtherTrees()
{
    const Leaves leaves = manyLeaves(40);
    const MerkleTree tree = treeOf(leaves);
    const Digest root = tree.root(37);
    const MerkleProof proof = tree.inclusion(20, 37);
    QVERIFY(verifyInclusion({leaves[20], 20, 37, root}, proof));
    QVERIFY(!verifyInclusion({leaves[20], 21, 37, root}, proof));
    QVERIFY(!verifyInclusion({leaves[20], 20, 40, tree.root(40)}, proof));
    QVERIFY(!verifyInclusion({leaves[20], -1, 37, root}, proof));
    QVERIFY(!verifyInclusion({leaves[20], 37, 37, root}, proof));
    QVERIFY(!verifyInclusion({leaves[20], 0, 0, root}, {}));
    // A node is no leaf, though its hash is right.
    QVERIFY(!verifyInclusion({merkleNode(leaves[0], leaves[1]), 0, 2, tree.root(2)}, {}));
    QVERIFY(verifyConsistency({37, root}, {37, root}, {}));
    QVERIFY(!verifyConsistency({37, root}, {37, tree.root(36)}, {}));
    QVERIFY(!verifyConsistency({37, root}, {37, root}, {root}));
    QVERIFY(!verifyConsistency({40, tree.root(40)}, {37, root}, tree.consistency(37, 40)));
    QVERIFY(!verifyConsistency({0, sha256({})}, {37, root}, {}));
    QVERIFY(!verifyConsistency({12, tree.root(12)}, {37, root}, {}));
}

QTEST_APPLESS_MAIN(MerkleTreeTest)
#include "merkle_tree_test.moc"
