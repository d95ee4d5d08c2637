// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/key_slot_format.h"

#include "core/storage/vault/framing.h"

#include <algorithm>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView magic("SPSLOTS\0", 8);
constexpr std::uint64_t formatVersion = 1;
constexpr qsizetype digestSize = 32;

void writeOwner(FrameWriter &writer, const KeySlot &slot)
{
    writer.number(static_cast<std::uint64_t>(slot.type), 1);
    writer.raw(slot.header.id.bytes());
    writer.raw(slot.header.profile.bytes());
    writer.number(static_cast<std::uint64_t>(slot.header.role), 1);
}

void writeCost(FrameWriter &writer, const KeySlot &slot)
{
    writer.number(slot.kdf.memoryBytes, 8);
    writer.number(slot.kdf.passes, 4);
}

bool isWellFormed(const KeySlot &slot, QByteArrayView label)
{
    const bool stretches = slot.type == SlotType::Passphrase;
    return slot.type >= SlotType::Passphrase && slot.type <= SlotType::Device &&
           slot.header.role >= ProfileRole::Owner && slot.header.role <= ProfileRole::Auditor &&
           (stretches || slot.kdf == KdfParameters{}) && label.size() <= KeySlots::maximumLabelBytes &&
           slot.header.label.toUtf8() == label;
}

Result<KeySlot> readSlot(FrameReader &reader)
{
    const auto type = static_cast<SlotType>(reader.number(1));
    const KeySlotId id(reader.array<16>());
    const ProfileId profile(reader.array<16>());
    const auto role = static_cast<ProfileRole>(reader.number(1));
    const QByteArrayView label = reader.text();
    KeySlot slot{.type = type, .header = {id, profile, role, QString::fromUtf8(label)}};
    slot.kdf.memoryBytes = reader.number(8);
    slot.kdf.passes = static_cast<std::uint32_t>(reader.number(4));
    slot.salt = reader.array<16>();
    slot.nonce = reader.array<24>();
    slot.sealedKey = reader.array<48>();
    if (reader.failed() || !isWellFormed(slot, label))
        return slotsDamaged();
    return slot;
}

}  // namespace

Error slotsDamaged()
{
    return {ErrorCode::Corrupt, "slot.damaged"};
}

QByteArray slotBinding(VaultId vault, const KeySlot &slot)
{
    FrameWriter bound;
    bound.raw(octets(magic));
    bound.number(formatVersion, 2);
    bound.raw(vault.bytes());
    writeOwner(bound, slot);
    writeCost(bound, slot);
    return bound.bytes();
}

QByteArray KeySlots::body() const
{
    FrameWriter writer;
    writer.raw(octets(magic));
    writer.number(formatVersion, 2);
    writer.raw(m_vault.bytes());
    writer.number(m_generation, 8);
    writer.number(m_slots.size(), 2);
    for (const KeySlot &slot : m_slots) {
        writeOwner(writer, slot);
        writer.text(slot.header.label.toUtf8());
        writeCost(writer, slot);
        writer.raw(slot.salt);
        writer.raw(slot.nonce);
        writer.raw(slot.sealedKey);
    }
    return writer.bytes();
}

QByteArray KeySlots::encode() const
{
    QByteArray bytes = body();
    bytes += view(m_mac);
    return QByteArray(bytes).append(view(sha256({bytes})));
}

Result<KeySlots> KeySlots::decode(QByteArrayView bytes)
{
    if (bytes.size() < magic.size() + digestSize || bytes.first(magic.size()) != magic)
        return slotsDamaged();
    const QByteArrayView summed = bytes.chopped(digestSize);
    if (view(sha256({summed})) != bytes.last(digestSize))
        return slotsDamaged();
    FrameReader reader(summed.sliced(magic.size()));
    if (const std::uint64_t version = reader.number(2); !reader.failed() && version > formatVersion)
        return Error{ErrorCode::Refused, "slot.version", {{u"needs"_s, static_cast<qint64>(version)}}};
    else if (version != formatVersion)
        return slotsDamaged();

    KeySlots slots{VaultId(reader.array<16>())};
    slots.m_generation = reader.number(8);
    const std::uint64_t count = reader.number(2);
    if (reader.failed() || count > maximumSlots)
        return slotsDamaged();
    for (std::uint64_t at = 0; at < count; ++at) {
        SP_TRY(slot, readSlot(reader));
        const auto sameId = [&](const KeySlot &other) { return other.header.id == slot.header.id; };
        if (std::ranges::any_of(slots.m_slots, sameId))
            return slotsDamaged();
        slots.m_slots.push_back(std::move(slot));
    }
    slots.m_mac = reader.array<32>();
    if (!reader.atEnd())
        return slotsDamaged();
    return slots;
}

}  // namespace sp
