// SPDX-License-Identifier: GPL-3.0-or-later
// Notes, checkpoints, keys and proofs of the audit, of any bytes. 'k': a key's text. 'n': a note as it is.
// 't': a checkpoint's text. 'p': a proof about a tree. 'r': a compact tree. 'h': a hand-over between two
// keys, as it is or with the bytes laid over a true one. Else: the bytes are signed, and the first ones laid
// over the note. There is one way to write each thing, one proof of each claim, and no bit of a signed note
// that may change.
#include "core/primitives/audit/checkpoint.h"
#include "core/primitives/audit/key_chain.h"
#include "tests/fuzz/fuzz_input.h"

#include <QStringDecoder>

using namespace sp;
using fuzz::Input;
using fuzz::require;

namespace {

const NoteSigner &signer()
{
    static const NoteSigner made("solopilot.example/audit", fuzz::countingKey(0));
    return made;
}

void tryKey(QByteArrayView text)
{
    const auto key = NoteKey::parse(text);
    require(!key || (key->text() == text && *NoteKey::parse(key->text()) == *key));
    require(key ? QString::fromUtf8(key->name).toUtf8() == key->name : key.error().reason == "note.key");
}

void tryNote(QByteArrayView note)
{
    const auto opened = openNote(note, signer().key());
    if (!opened) {
        require(opened.error().reason == "note.format" || opened.error().reason == "note.signature");
        return;
    }
    require(note.size() <= 1'000'000 && note.startsWith(opened->text + '\n') && opened->text.endsWith('\n'));
    require(opened->signature.size() == 64);
    // Nobody else has signed it: signatures are a function of key and text.
    require(openNote(signer().sign(opened->text), signer().key())->signature == opened->signature);
}

void tryCheckpoint(const QByteArray &text)
{
    const auto checkpoint = parseCheckpoint(text);
    if (!checkpoint) {
        require(checkpoint.error().reason == "note.format");
        return;
    }
    require(checkpointText(*checkpoint) == text && checkpoint->head.size >= 0);
    const auto opened = openNote(signer().sign(text), signer().key());
    require(opened && opened->text == text);
}

bool isText(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() &&
           std::ranges::none_of(text, [](QChar c) { return c.unicode() < 0x20 && c != u'\n'; });
}

void altered(QByteArray &note, Input change)
{
    while (!change.atEnd()) {
        const auto at = static_cast<qsizetype>(change.number(2)) % note.size();
        note[at] = static_cast<char>(static_cast<unsigned char>(note[at]) ^ change.number(1));
    }
}

void trySigned(Input &input)
{
    const auto changes = input.take(static_cast<qsizetype>(input.number(1)));
    QByteArray text = input.rest().toByteArray();
    if (!isText(text) || text.size() > 100'000)
        return;
    text += '\n';
    const QByteArray note = signer().sign(text);
    const auto opened = openNote(note, signer().key());
    require(opened && opened->text == text);
    tryCheckpoint(text);
    QByteArray other = note;
    altered(other, Input(changes));
    require(other == note || !openNote(other, signer().key()));
    tryNote(other);
}

void tryHandover(Input &input)
{
    static const NoteSigner next("solopilot.example/audit", fuzz::countingKey(1));
    const KeyHandover made = makeHandover(signer(), next, static_cast<std::int64_t>(input.number(8)));
    const auto read = openHandover(made.note);
    require(read && read->seq == made.seq && read->from == signer().key() && read->to == next.key());
    QByteArray note = made.note;
    altered(note, Input(input.rest()));
    for (const QByteArray &each : {note, input.rest().toByteArray()}) {
        const auto opened = openHandover(each);
        require(each == made.note || !opened);
        require(opened || opened.error().reason == "audit.key");
    }
}

Digest digestFrom(Input &input)
{
    Digest digest{};
    std::ranges::copy(octets(input.take(qsizetype(digest.size()))), digest.begin());
    return digest;
}

Digest leafOf(std::int64_t index)
{
    return merkleLeaf(QByteArray::number(qlonglong(index)));
}

/// A true proof, with hashes put in and others left out by the input; true again only when it is the same.
MerkleProof alteredBy(Input &input, MerkleProof proof)
{
    for (int edits = 0; edits < 4 && !input.atEnd(); ++edits) {
        const auto at = proof.empty() ? 0 : static_cast<std::ptrdiff_t>(input.number(1) % proof.size());
        switch (input.number(1) % 4) {
        case 0:
            if (!proof.empty())
                proof.erase(proof.begin() + at);
            break;
        case 1:
            proof.insert(proof.begin() + at, digestFrom(input));
            break;
        case 2:
            if (!proof.empty())
                proof[static_cast<std::size_t>(at)][0] ^= static_cast<unsigned char>(input.number(1));
            break;
        default:
            if (!proof.empty())
                std::swap(proof.front(), proof[static_cast<std::size_t>(at)]);
            break;
        }
    }
    return proof;
}

void tryProof(Input &input)
{
    constexpr std::int64_t most = 70;
    static const MerkleTree tree = [] {
        MerkleTree grown;
        for (std::int64_t at = 0; at < most; ++at)
            grown.append(leafOf(at));
        return grown;
    }();
    const auto size = static_cast<std::int64_t>(input.number(1)) % most + 1;
    const auto index = static_cast<std::int64_t>(input.number(1)) % size;
    const Digest root = tree.root(size);
    const MerkleProof truth = tree.inclusion(index, size);
    require(verifyInclusion({leafOf(index), index, size, root}, truth));
    require(size < 2 || !verifyInclusion({leafOf(index), (index + 1) % size, size, root}, truth));
    const auto older = index + 1;
    const MerkleProof growth = tree.consistency(older, size);
    require(verifyConsistency({older, tree.root(older)}, {size, root}, growth));

    const MerkleProof tried = alteredBy(input, truth);
    require(verifyInclusion({leafOf(index), index, size, root}, tried) == (tried == truth));
    const MerkleProof triedGrowth = alteredBy(input, growth);
    require(
        verifyConsistency({older, tree.root(older)}, {size, root}, triedGrowth) == (triedGrowth == growth));
    // Sizes that nobody has seen, of numbers as large as there are.
    const auto anySize = static_cast<std::int64_t>(input.number(8));
    const auto anyIndex = static_cast<std::int64_t>(input.number(8));
    require(
        !verifyInclusion({digestFrom(input), anyIndex, anySize, digestFrom(input)}, tried) || tried.empty());
    verifyConsistency({anyIndex, root}, {anySize, digestFrom(input)}, tried);
}

void tryRange(Input &input)
{
    const auto size = static_cast<std::int64_t>(input.number(8));
    const QByteArrayView nodes = input.rest();
    auto range = CompactRange::fromBytes(size, nodes);
    if (!range) {
        require(range.error().reason == "audit.tree");
        return;
    }
    require(range->bytes() == nodes && range->size() == size);
    if (size == std::numeric_limits<std::int64_t>::max())
        return;
    range->append(leafOf(1));
    const auto again = CompactRange::fromBytes(range->size(), range->bytes());
    require(again && again->root() == range->root());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray given = fuzz::bytesOf(data, size);
    Input input(given);
    switch (input.number(1)) {
    case 'k':
        tryKey(input.rest());
        break;
    case 'n':
        tryNote(input.rest());
        break;
    case 't':
        tryCheckpoint(input.rest().toByteArray());
        break;
    case 'p':
        tryProof(input);
        break;
    case 'r':
        tryRange(input);
        break;
    case 'h':
        tryHandover(input);
        break;
    default:
        trySigned(input);
        break;
    }
    return 0;
}
