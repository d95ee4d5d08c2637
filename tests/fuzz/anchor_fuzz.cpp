// SPDX-License-Identifier: GPL-3.0-or-later
// Witness files of any bytes: as they are, and as ours with the MAC made right, or nothing would get past it.
// What is read is written again the same, the first version as the second; no other vault or key reads it;
// and it can be compared with any database.
#include "core/storage/vault/anchor.h"
#include "core/storage/vault/subkeys.h"
#include "tests/fuzz/fuzz_input.h"

using namespace sp;
using fuzz::require;

namespace {

constexpr qsizetype longest = 8 + 2 + 16 + 16 + 8 + 32 + 8 + 8 + 1 + 32 + 32;
constexpr qsizetype vaultAt = 10, macSize = 32;

const SecretBytes &ourKey()
{
    static const SecretBytes key = fuzz::countingKey(0);
    return key;
}

VaultId vaultOf(unsigned char number)
{
    IdBytes bytes;
    bytes.fill(number);
    return VaultId(bytes);
}

QByteArray sealedAsOurs(const QByteArray &given)
{
    QByteArray body = given;
    const IdBytes vault = vaultOf(7).bytes();
    if (body.size() >= vaultAt + qsizetype(vault.size()))
        body.replace(vaultAt, qsizetype(vault.size()), view(vault).toByteArray());
    return QByteArray(body).append(view(keyedDigest(subkey(ourKey(), KeyPurpose::Anchor), {body})));
}

void compareWithDatabases(const Anchor &anchor)
{
    const Result<std::optional<Anchor>> reading{std::optional(anchor)};
    DatabaseFacts same{anchor.vault, anchor.auditSize, anchor.auditHead, anchor.changeCounter};
    same.pages = anchor.pages;
    require(compare(reading, same).state == AnchorState::Matches);
    DatabaseFacts fresh{anchor.vault, 3, {}, 3};
    fresh.headAtAnchor = anchor.auditHead;
    const AnchorVerdict verdict = compare(reading, fresh);
    require(verdict.state != AnchorState::Missing && verdict.state != AnchorState::Damaged);
    require((verdict.state == AnchorState::DatabaseOlder) == needsAcknowledgement(verdict.state) ||
            verdict.state == AnchorState::Foreign || verdict.state == AnchorState::Altered);
    DatabaseFacts other = same;
    other.vault = vaultOf(8);
    require(compare(reading, other).state == AnchorState::Foreign);
}

void judge(const QByteArray &file)
{
    const auto anchor = decodeAnchor(file, vaultOf(7), ourKey());
    if (!anchor) {
        require(anchor.error().reason == "anchor.damaged" || anchor.error().reason == "anchor.other_vault");
        return;
    }
    require(file.size() <= longest && anchor->vault == vaultOf(7));
    require(anchor->auditSize >= 0 && anchor->changeCounter >= 0);
    const QByteArray written = encodeAnchor(*anchor, ourKey());
    const bool isFirstVersion = file[9] == 1;
    require(isFirstVersion ? !anchor->pages && written.size() == file.size() + 1 : written == file);
    require(*decodeAnchor(written, vaultOf(7), ourKey()) == *anchor);
    require(!decodeAnchor(file, vaultOf(7), fuzz::countingKey(1)));
    require(decodeAnchor(file, vaultOf(8), ourKey()).error().reason == "anchor.other_vault");
    QByteArray flipped = file;
    flipped[file.size() / 2] = static_cast<char>(flipped[file.size() / 2] ^ 1);
    require(!decodeAnchor(flipped, vaultOf(7), ourKey()));
    compareWithDatabases(*anchor);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray given = fuzz::bytesOf(data, size);
    judge(given);
    judge(sealedAsOurs(given));
    judge(sealedAsOurs(given.chopped(std::min(macSize, given.size()))));
    return 0;
}
