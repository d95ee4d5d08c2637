// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/ports/key_store.h"

namespace sp {

/// Who can open the practice: the key slots of an unlocked one, changed by its profiles. A slot file is in
/// force the moment it is written and every change stands in the audit trail: the file is written as the last
/// thing of the Unit that says so. Changing others' keys is the owner's; "keys.change_own" is everybody's.
///
/// All changes fail also as VaultSession::saveSlots does, and with "vault.wrong_key" where the slots on the
/// disk are not those of this vault or were changed without its key; then nothing changes.
class VaultKeys {
public:
    /// New passphrases cost what `kdf` prefers. The engine outlives this.
    VaultKeys(Engine &engine, KdfPolicy kdf) : m_engine(engine), m_kdf(std::move(kdf)) {}

    /// Passphrases bear the names of the people whose they are. Fails with "access.denied" but for the owner.
    Result<std::vector<KeySlot>> list() const;

    /// Asks for what a person at an unlocked machine may not know. Fails with "vault.wrong_passphrase" where
    /// this is not the unlocked profile's passphrase.
    Result<Done> confirm(const Passphrase &passphrase) const;
    /// The unlocked profile's passphrase from now on; the old one opens nothing any more. One is made where
    /// the profile has none. Fails with "passphrase.too_weak".
    Result<Done> changePassphrase(const Passphrase &passphrase);
    /// The owner's recovery key from now on; the sheet with the old one is waste paper, and
    /// Engine::recoveryDue() is settled.
    Result<Done> changeRecovery(const RecoveryKey &key);
    /// A profile with a passphrase of its own, which opens the practice in its role. Fails with
    /// "profile.name_missing" or "passphrase.too_weak".
    Result<ProfileId> addProfile(const QString &name, Role role, const Passphrase &passphrase);
    /// Fails with "slot.not_found" or "slot.last".
    Result<Done> removeSlot(KeySlotId slot);

    /// Lets the machine's keychain open the practice as the unlocked profile, in place of what it kept
    /// before. Fails also with "keychain.unavailable".
    Result<Done> remember(KeyStore &store);
    /// The keychain opens the practice no more. SlotOnly: the keychain could not be asked, and keeps a secret
    /// that fits nothing.
    enum class Forgotten { Everywhere, SlotOnly };
    Result<Forgotten> forget(KeyStore &store);

private:
    using Change = std::function<Result<Done>(KeySlots &slots, const SecretBytes &vaultKey)>;
    using Say = std::function<Result<Done>(Unit &unit)>;
    Result<Done> change(const QByteArray &permission, const Change &change, const Say &say);
    SlotHeader newHeader(const QString &label);

    Engine &m_engine;
    KdfPolicy m_kdf;
};

/// What the keychain keeps for the practice in `folder`; asked before unlocking. Errors of KeySlotFiles and
/// KeyStore.
Result<SecretBytes> keychainSecret(const QString &folder, KeyStore &store);

/// What opened the practice this time. Errors of KeySlotFiles.
Result<SlotType> unlockedBy(const Engine &engine);

/// "passphrase", "recovery", "keychain", "device"
QByteArray slotTypeName(SlotType type);

}  // namespace sp
