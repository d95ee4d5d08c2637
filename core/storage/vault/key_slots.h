// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/storage/vault/kdf.h"
#include "core/storage/vault/recovery_key.h"
#include "core/storage/vault/subkeys.h"

#include <QString>

#include <array>
#include <vector>

namespace sp {

class Random;

/// What a slot is opened with. The numbers are part of the file format.
enum class SlotType : std::uint8_t { Passphrase = 1, Recovery = 2, Keychain = 3, Device = 4 };

/// What the person behind a profile may do; the engine's permission table gives each its meaning. The numbers
/// are part of the file format.
enum class ProfileRole : std::uint8_t {
    Owner = 1,
    Assistant = 2,
    Accountant = 3,
    Facilitator = 4,
    Auditor = 5
};

using KeySlotId = Id<struct KeySlotTag>;

/// Whose slot it is and what the list of slots shows of it. Anybody who has the file or a backup reads it, so
/// a person's name stands in the vault, under the profile.
struct SlotHeader {
    KeySlotId id;
    ProfileId profile;
    ProfileRole role = ProfileRole::Owner;
    QString label;  ///< At most 200 bytes of UTF-8.
    friend bool operator==(const SlotHeader &, const SlotHeader &) = default;
};

/// The vault key, sealed under one secret with XChaCha20-Poly1305. Holds nothing that needs hiding.
struct KeySlot {
    SlotType type = SlotType::Passphrase;
    SlotHeader header;
    /// Zero unless the type is Passphrase: the other secrets are random and need no stretching.
    KdfParameters kdf = {};
    KdfSalt salt{};
    std::array<unsigned char, 24> nonce{};
    std::array<unsigned char, vaultKeySize + 16> sealedKey{};
    friend bool operator==(const KeySlot &, const KeySlot &) = default;
};

/// What a secret opened.
struct Unlocked {
    SecretBytes vaultKey;
    SlotType type = SlotType::Passphrase;
    SlotHeader slot;
};

/// All slots of one vault, as a value: every change gives it the next generation and a MAC under the vault
/// key over all of it, so that nobody without that key adds, drops, relabels or reorders a slot unnoticed.
/// Role and profile are bound to each slot besides, with the vault's id and the cost of its key derivation.
class KeySlots {
public:
    static constexpr std::size_t maximumSlots = 64;
    static constexpr qsizetype maximumLabelBytes = 200;

    /// 32 fresh bytes; once per vault.
    static SecretBytes newVaultKey(Random &random);
    /// No slot yet. Add an owner's passphrase before saving it.
    KeySlots(VaultId vault, const SecretBytes &vaultKey);

    VaultId vault() const { return m_vault; }
    std::uint64_t generation() const { return m_generation; }
    const std::vector<KeySlot> &slots() const { return m_slots; }

    /// Adding fails with "vault.wrong_key" (`vaultKey` is not this vault's), "slot.exists", "slot.too_many"
    /// {limit}, "slot.label_too_long" {limit}, or as deriveKey does.
    Result<Done> addPassphrase(const SecretBytes &vaultKey, const SlotHeader &header,
        const Passphrase &passphrase, const KdfPolicy &policy, Random &random);
    Result<Done> addRecovery(
        const SecretBytes &vaultKey, const SlotHeader &header, const RecoveryKey &key, Random &random);
    /// `type` is Keychain or Device; `secret` is 32 random bytes that the keychain or the device keeps.
    Result<Done> addSecret(const SecretBytes &vaultKey, SlotType type, const SlotHeader &header,
        const SecretBytes &secret, Random &random);

    /// Fails with "slot.not_found" or "slot.last": an owner's passphrase or recovery key must remain, since
    /// keychains and devices get lost.
    Result<Done> remove(const SecretBytes &vaultKey, KeySlotId slot);

    /// Puts a new secret into one slot and leaves all else as it is. Fails also with "slot.not_found".
    Result<Done> changePassphrase(const SecretBytes &vaultKey, KeySlotId slot, const Passphrase &passphrase,
        const KdfPolicy &policy, Random &random);
    Result<Done> changeRecovery(
        const SecretBytes &vaultKey, KeySlotId slot, const RecoveryKey &key, Random &random);

    /// Tries every slot of the kind. A slot that the secret does not open and a slot that was tampered with
    /// fail alike, with "vault.wrong_passphrase", "vault.wrong_recovery_key" or
    /// "vault.wrong_keychain_secret". Where no slot opens and one was left out for its parameters, the reason
    /// is KdfPolicy::check's. A secret that opens a slot in a list that was changed without the vault key
    /// fails with "slot.damaged".
    Result<Unlocked> unlock(const Passphrase &passphrase, const KdfPolicy &policy) const;
    Result<Unlocked> unlock(const RecoveryKey &key) const;
    /// `type` is Keychain or Device.
    Result<Unlocked> unlock(SlotType type, const SecretBytes &secret) const;

    /// The bytes of the slot file: equal slots have equal bytes.
    QByteArray encode() const;
    /// Reads bytes nobody vouches for. Fails with "slot.damaged" or, for an intact file of a later format,
    /// with "slot.version" {needs}.
    static Result<KeySlots> decode(QByteArrayView bytes);

    friend bool operator==(const KeySlots &, const KeySlots &) = default;

private:
    explicit KeySlots(VaultId vault) : m_vault(vault) {}

    QByteArray body() const;
    Digest macOf(const SecretBytes &vaultKey) const;
    void stamp(const SecretBytes &vaultKey);
    Result<Done> requireKey(const SecretBytes &vaultKey) const;
    Result<Done> admit(const SecretBytes &vaultKey, const SlotHeader &header) const;
    Result<KeySlot> find(KeySlotId slot, SlotType type) const;
    void put(const SecretBytes &vaultKey, KeySlot slot, const SecretBytes &slotKey, Random &random);
    Result<Unlocked> open(const KeySlot &slot, const SecretBytes &slotKey, const char *wrongSecret) const;

    VaultId m_vault;
    std::uint64_t m_generation = 0;
    std::vector<KeySlot> m_slots;
    Digest m_mac{};
};

}  // namespace sp
