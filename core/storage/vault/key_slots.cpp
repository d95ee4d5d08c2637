// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/key_slots.h"

#include "core/base/random.h"
#include "core/storage/vault/key_slot_format.h"

#include <sodium.h>

#include <algorithm>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto wrongPassphrase = "vault.wrong_passphrase";
constexpr auto wrongRecoveryKey = "vault.wrong_recovery_key";
constexpr auto wrongKeychainSecret = "vault.wrong_keychain_secret";

/// The key of a slot whose secret is random already: one keyed BLAKE2b with the slot's salt and its type's
/// name.
SecretBytes slotKeyFrom(const SecretBytes &secret, SlotType type, const KdfSalt &salt)
{
    static_assert(std::tuple_size_v<KdfSalt> == crypto_generichash_blake2b_SALTBYTES);
    std::array<unsigned char, crypto_generichash_blake2b_PERSONALBYTES> use = {'S', 'P', 's', 'l', 'o', 't'};
    use.back() = static_cast<unsigned char>(type);
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    crypto_generichash_blake2b_salt_personal(
        key.data(), key.size(), nullptr, 0, secret.data(), secret.size(), salt.data(), use.data());
    return key;
}

KdfSalt newSalt(Random &random)
{
    KdfSalt salt;
    random.fill(salt);
    return salt;
}

Error notFound()
{
    return {ErrorCode::NotFound, "slot.not_found"};
}

/// Opens the door by itself, on any machine, for somebody who may do everything.
bool isLasting(const KeySlot &slot)
{
    return slot.header.role == ProfileRole::Owner &&
           (slot.type == SlotType::Passphrase || slot.type == SlotType::Recovery);
}

}  // namespace

SecretBytes KeySlots::newVaultKey(Random &random)
{
    SecretBytes key(vaultKeySize);
    random.fill(key.span());
    return key;
}

KeySlots::KeySlots(VaultId vault, const SecretBytes &vaultKey) : m_vault(vault)
{
    stamp(vaultKey);
}

Digest KeySlots::macOf(const SecretBytes &vaultKey) const
{
    return keyedDigest(subkey(vaultKey, KeyPurpose::Slots), {body()});
}

void KeySlots::stamp(const SecretBytes &vaultKey)
{
    ++m_generation;
    m_mac = macOf(vaultKey);
}

Result<Done> KeySlots::requireKey(const SecretBytes &vaultKey) const
{
    // A slot around some other key would look like a way in and be none.
    if (vaultKey.size() != vaultKeySize || !sameDigest(macOf(vaultKey), m_mac))
        return Error{ErrorCode::Refused, "vault.wrong_key"};
    return Done{};
}

Result<Done> KeySlots::admit(const SecretBytes &vaultKey, const SlotHeader &header) const
{
    SP_CHECK(requireKey(vaultKey));
    if (m_slots.size() >= maximumSlots)
        return Error{ErrorCode::Refused, "slot.too_many", {{u"limit"_s, qint64(maximumSlots)}}};
    if (header.label.toUtf8().size() > maximumLabelBytes)
        return Error{
            ErrorCode::InvalidInput, "slot.label_too_long", {{u"limit"_s, qint64(maximumLabelBytes)}}};
    if (std::ranges::any_of(m_slots, [&](const KeySlot &slot) { return slot.header.id == header.id; }))
        return Error{ErrorCode::Conflict, "slot.exists"};
    return Done{};
}

Result<KeySlot> KeySlots::find(KeySlotId slot, SlotType type) const
{
    const auto found = std::ranges::find_if(
        m_slots, [&](const KeySlot &each) { return each.header.id == slot && each.type == type; });
    return found == m_slots.end() ? Result<KeySlot>(notFound()) : Result<KeySlot>(*found);
}

/// Seals the vault key into `slot` and takes the place of the slot with its id, or the last place.
void KeySlots::put(const SecretBytes &vaultKey, KeySlot slot, const SecretBytes &slotKey, Random &random)
{
    // What is kept must be what is authenticated: a lone surrogate does not survive UTF-8.
    slot.header.label = QString::fromUtf8(slot.header.label.toUtf8());
    random.fill(slot.nonce);
    const QByteArray bound = slotBinding(m_vault, slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.sealedKey.data(), nullptr, vaultKey.data(),
        vaultKey.size(), octets(bound).data(), octets(bound).size(), nullptr, slot.nonce.data(),
        slotKey.data());
    const auto same =
        std::ranges::find_if(m_slots, [&](const KeySlot &each) { return each.header.id == slot.header.id; });
    if (same == m_slots.end())
        m_slots.push_back(std::move(slot));
    else
        *same = std::move(slot);
    stamp(vaultKey);
}

Result<Done> KeySlots::addPassphrase(const SecretBytes &vaultKey, const SlotHeader &header,
    const Passphrase &passphrase, const KdfPolicy &policy, Random &random)
{
    SP_CHECK(admit(vaultKey, header));
    KeySlot slot{SlotType::Passphrase, header, policy.preferred(), newSalt(random)};
    SP_TRY(slotKey, deriveKey(passphrase, slot.salt, slot.kdf, policy));
    put(vaultKey, std::move(slot), slotKey, random);
    return Done{};
}

Result<Done> KeySlots::addRecovery(
    const SecretBytes &vaultKey, const SlotHeader &header, const RecoveryKey &key, Random &random)
{
    SP_CHECK(admit(vaultKey, header));
    KeySlot slot{SlotType::Recovery, header, {}, newSalt(random)};
    const SecretBytes slotKey = slotKeyFrom(key.bytes(), slot.type, slot.salt);
    put(vaultKey, std::move(slot), slotKey, random);
    return Done{};
}

Result<Done> KeySlots::addSecret(const SecretBytes &vaultKey, SlotType type, const SlotHeader &header,
    const SecretBytes &secret, Random &random)
{
    Q_ASSERT((type == SlotType::Keychain || type == SlotType::Device) && secret.size() == 32);
    SP_CHECK(admit(vaultKey, header));
    KeySlot slot{type, header, {}, newSalt(random)};
    const SecretBytes slotKey = slotKeyFrom(secret, slot.type, slot.salt);
    put(vaultKey, std::move(slot), slotKey, random);
    return Done{};
}

Result<Done> KeySlots::remove(const SecretBytes &vaultKey, KeySlotId slot)
{
    SP_CHECK(requireKey(vaultKey));
    const auto found =
        std::ranges::find_if(m_slots, [&](const KeySlot &each) { return each.header.id == slot; });
    if (found == m_slots.end())
        return notFound();
    if (isLasting(*found) && std::ranges::count_if(m_slots, isLasting) == 1)
        return Error{ErrorCode::Refused, "slot.last"};
    m_slots.erase(found);
    stamp(vaultKey);
    return Done{};
}

Result<Done> KeySlots::changePassphrase(const SecretBytes &vaultKey, KeySlotId slot,
    const Passphrase &passphrase, const KdfPolicy &policy, Random &random)
{
    SP_CHECK(requireKey(vaultKey));
    SP_TRY(changed, find(slot, SlotType::Passphrase));
    changed.kdf = policy.preferred();
    changed.salt = newSalt(random);
    SP_TRY(slotKey, deriveKey(passphrase, changed.salt, changed.kdf, policy));
    put(vaultKey, std::move(changed), slotKey, random);
    return Done{};
}

Result<Done> KeySlots::changeRecovery(
    const SecretBytes &vaultKey, KeySlotId slot, const RecoveryKey &key, Random &random)
{
    SP_CHECK(requireKey(vaultKey));
    SP_TRY(changed, find(slot, SlotType::Recovery));
    changed.salt = newSalt(random);
    const SecretBytes slotKey = slotKeyFrom(key.bytes(), changed.type, changed.salt);
    put(vaultKey, std::move(changed), slotKey, random);
    return Done{};
}

Result<Unlocked> KeySlots::open(
    const KeySlot &slot, const SecretBytes &slotKey, const char *wrongSecret) const
{
    SecretBytes vaultKey(vaultKeySize);
    const QByteArray bound = slotBinding(m_vault, slot);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(vaultKey.data(), nullptr, nullptr, slot.sealedKey.data(),
            slot.sealedKey.size(), octets(bound).data(), octets(bound).size(), slot.nonce.data(),
            slotKey.data()) != 0)
        return Error{ErrorCode::Refused, wrongSecret};
    if (!sameDigest(macOf(vaultKey), m_mac))
        return slotsDamaged();
    return Unlocked{std::move(vaultKey), slot.type, slot.header};
}

Result<Unlocked> KeySlots::unlock(const Passphrase &passphrase, const KdfPolicy &policy) const
{
    Error failure{ErrorCode::Refused, wrongPassphrase};
    for (const KeySlot &slot : m_slots) {
        if (slot.type != SlotType::Passphrase)
            continue;
        auto slotKey = deriveKey(passphrase, slot.salt, slot.kdf, policy);
        if (!slotKey) {
            failure = slotKey.error();
            continue;
        }
        auto opened = open(slot, *slotKey, wrongPassphrase);
        if (opened || opened.error().code == ErrorCode::Corrupt)
            return opened;
    }
    return failure;
}

Result<Unlocked> KeySlots::unlock(const RecoveryKey &key) const
{
    for (const KeySlot &slot : m_slots) {
        if (slot.type != SlotType::Recovery)
            continue;
        auto opened = open(slot, slotKeyFrom(key.bytes(), slot.type, slot.salt), wrongRecoveryKey);
        if (opened || opened.error().code == ErrorCode::Corrupt)
            return opened;
    }
    return Error{ErrorCode::Refused, wrongRecoveryKey};
}

Result<Unlocked> KeySlots::unlock(SlotType type, const SecretBytes &secret) const
{
    Q_ASSERT(type == SlotType::Keychain || type == SlotType::Device);
    for (const KeySlot &slot : m_slots) {
        if (slot.type != type || secret.size() != 32)
            continue;
        auto opened = open(slot, slotKeyFrom(secret, slot.type, slot.salt), wrongKeychainSecret);
        if (opened || opened.error().code == ErrorCode::Corrupt)
            return opened;
    }
    return Error{ErrorCode::Refused, wrongKeychainSecret};
}

}  // namespace sp
