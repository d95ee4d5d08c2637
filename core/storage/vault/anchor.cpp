// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/anchor.h"

#include "core/storage/vault/atomic_file.h"
#include "core/storage/vault/framing.h"
#include "core/storage/vault/subkeys.h"

namespace sp {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView magic("SPANCHOR", 8);
/// 1 had no pages.
constexpr std::uint64_t formatVersion = 2;
constexpr qsizetype macSize = 32;
constexpr qint64 maximumFileSize = 4096;

QByteArray body(const Anchor &anchor)
{
    FrameWriter writer;
    writer.raw(octets(magic));
    writer.number(formatVersion, 2);
    writer.raw(anchor.vault.bytes());
    writer.raw(anchor.device.bytes());
    writer.number(static_cast<std::uint64_t>(anchor.auditSize), 8);
    writer.raw(anchor.auditHead);
    writer.number(static_cast<std::uint64_t>(anchor.changeCounter), 8);
    writer.number(static_cast<std::uint64_t>(toMillis(anchor.at)), 8);
    writer.number(anchor.pages ? 1 : 0, 1);
    if (anchor.pages)
        writer.raw(*anchor.pages);
    return writer.bytes();
}

Digest macOf(QByteArrayView body, const SecretBytes &vaultKey)
{
    return keyedDigest(subkey(vaultKey, KeyPurpose::Anchor), {body});
}

Error damaged()
{
    return {ErrorCode::Corrupt, "anchor.damaged"};
}

AnchorVerdict verdictOf(const Error &error)
{
    const bool isForeign = error.reason == "anchor.other_vault";
    return {isForeign ? AnchorState::Foreign : AnchorState::Damaged, error.reason, error.facts};
}

}  // namespace

bool needsAcknowledgement(AnchorState state)
{
    return state != AnchorState::Matches && state != AnchorState::DatabaseNewer;
}

QByteArray encodeAnchor(const Anchor &anchor, const SecretBytes &vaultKey)
{
    const QByteArray bytes = body(anchor);
    return QByteArray(bytes).append(view(macOf(bytes, vaultKey)));
}

Result<Anchor> decodeAnchor(QByteArrayView bytes, VaultId vault, const SecretBytes &vaultKey)
{
    FrameReader reader(bytes);
    const bool isAnchor = reader.raw(magic.size()) == magic;
    const std::uint64_t version = reader.number(2);
    Anchor anchor{VaultId(reader.array<16>()), DeviceId(reader.array<16>())};
    anchor.auditSize = static_cast<std::int64_t>(reader.number(8));
    anchor.auditHead = reader.array<32>();
    anchor.changeCounter = static_cast<std::int64_t>(reader.number(8));
    anchor.at = instantFromMillis(static_cast<std::int64_t>(reader.number(8)));
    const std::uint64_t hasPages = version >= 2 ? reader.number(1) : 0;
    if (hasPages == 1)
        anchor.pages = reader.array<32>();
    const Digest mac = reader.array<macSize>();
    if (!isAnchor || version < 1 || version > formatVersion || hasPages > 1 || !reader.atEnd())
        return damaged();
    if (anchor.auditSize < 0 || anchor.changeCounter < 0)  // compare() subtracts them.
        return damaged();
    if (anchor.vault != vault)  // Before the MAC: another vault's file is whole, only not ours.
        return Error{ErrorCode::Refused, "anchor.other_vault"};
    if (!sameDigest(mac, macOf(bytes.chopped(macSize), vaultKey)))
        return damaged();
    return anchor;
}

Result<Done> writeAnchor(const QString &path, const Anchor &anchor, const SecretBytes &vaultKey)
{
    return writeAtomically(path, encodeAnchor(anchor, vaultKey));
}

Result<std::optional<Anchor>> readAnchor(const QString &path, VaultId vault, const SecretBytes &vaultKey)
{
    auto bytes = readWhole(path, maximumFileSize);
    if (!bytes && bytes.error().reason == "storage.missing")
        return std::optional<Anchor>();
    if (!bytes)
        return bytes.error().reason == "storage.too_large" ? damaged() : bytes.error();
    SP_TRY(anchor, decodeAnchor(*bytes, vault, vaultKey));
    return std::optional(anchor);
}

AnchorVerdict compare(const Result<std::optional<Anchor>> &reading, const DatabaseFacts &facts)
{
    if (!reading)
        return verdictOf(reading.error());
    if (!*reading)
        return {AnchorState::Missing, "anchor.missing"};
    const Anchor &anchor = **reading;
    const qint64 at = toMillis(anchor.at);
    if (anchor.vault != facts.vault)
        return {AnchorState::Foreign, "anchor.other_vault"};
    if (facts.auditSize < anchor.auditSize)
        return {AnchorState::DatabaseOlder, "anchor.rolled_back",
            {{u"entries"_s, qint64(anchor.auditSize - facts.auditSize)}, {u"at"_s, at}}};
    const auto seen =
        facts.auditSize == anchor.auditSize ? std::optional(facts.auditHead) : facts.headAtAnchor;
    if (seen != anchor.auditHead)
        return {AnchorState::Foreign, "anchor.other_history", {{u"at"_s, at}}};
    if (facts.changeCounter < anchor.changeCounter)
        return {AnchorState::DatabaseOlder, "anchor.lost_commits",
            {{u"commits"_s, qint64(anchor.changeCounter - facts.changeCounter)}, {u"at"_s, at}}};
    if (facts.auditSize == anchor.auditSize && facts.changeCounter == anchor.changeCounter) {
        // Once it vouches for pages nothing was changed, so a log that lies beside them is somebody else's.
        if (anchor.pages && anchor.pages != facts.pages)
            return {AnchorState::Altered, "anchor.pages_replaced", {{u"at"_s, at}}};
        return {AnchorState::Matches, "anchor.matches"};
    }
    return {AnchorState::DatabaseNewer, "anchor.newer",
        {{u"entries"_s, qint64(facts.auditSize - anchor.auditSize)}}};
}

}  // namespace sp
