// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/vault_keys.h"

#include "core/base/log.h"
#include "core/engine/witness_copy.h"
#include "core/values/passphrase_strength.h"

#include <algorithm>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

QByteArray keychainName(const VaultId &vault)
{
    return "vault/" + vault.text();
}

QJsonObject factsOf(SlotType type, const ProfileId &profile)
{
    return {{u"type"_s, QString::fromLatin1(slotTypeName(type))},
        {u"profile"_s, QString::fromLatin1(profile.text())}};
}

/// The slot of a profile that is of this type; the one it unlocked with before others.
std::optional<KeySlotId> slotOf(const KeySlots &slots, SlotType type, const SlotHeader &unlocked)
{
    std::optional<KeySlotId> found;
    for (const KeySlot &slot : slots.slots()) {
        if (slot.type != type || slot.header.profile != unlocked.profile)
            continue;
        if (slot.header.id == unlocked.id)
            return slot.header.id;
        if (!found)
            found = slot.header.id;
    }
    return found;
}

/// Takes every slot of a profile's that is of this type away; the type is no lasting one.
Result<Done> dropSlots(KeySlots &slots, const SecretBytes &vaultKey, SlotType type, const ProfileId &profile)
{
    const std::vector<KeySlot> before = slots.slots();
    for (const KeySlot &slot : before)
        if (slot.type == type && slot.header.profile == profile)
            SP_CHECK(slots.remove(vaultKey, slot.header.id));
    return Done{};
}

}  // namespace

QByteArray slotTypeName(SlotType type)
{
    switch (type) {
    case SlotType::Passphrase:
        return "passphrase";
    case SlotType::Recovery:
        return "recovery";
    case SlotType::Keychain:
        return "keychain";
    case SlotType::Device:
        return "device";
    }
    Q_UNREACHABLE();
}

Result<SecretBytes> keychainSecret(const QString &folder, KeyStore &store)
{
    SP_TRY(loaded, WorkspaceLayout(folder).slotFiles().load());
    // Nobody is asked to unlock their keychain for a practice that it does not open.
    const auto isKeychain = [](const KeySlot &slot) { return slot.type == SlotType::Keychain; };
    if (std::ranges::none_of(loaded.slots.slots(), isKeychain))
        return Error{ErrorCode::NotFound, "keychain.not_found"};
    return store.read(keychainName(loaded.slots.vault()));
}

Result<SlotType> unlockedBy(const Engine &engine)
{
    SP_TRY(slots, engine.vault().slots());
    const auto used = std::ranges::find(
        slots.slots(), engine.vault().slot.id, [](const KeySlot &slot) { return slot.header.id; });
    return used == slots.slots().end() ? SlotType::Passphrase : used->type;
}

Result<Done> VaultKeys::change(const QByteArray &permission, const Change &change, const Say &say)
{
    SP_CHECK(m_engine.units().require(m_engine.actor(), permission));
    const VaultSession &vault = m_engine.vault();
    SP_TRY(slots, vault.slots());
    // Deriving a key takes its time; it is not spent inside the Unit.
    SP_CHECK(change(slots, vault.vaultKey));
    return m_engine.run<Done>(permission, [&](Unit &unit) -> Result<Done> {
        SP_CHECK(say(unit));
        SP_TRY(written, vault.saveSlots(slots));
        if (written == CopiesWritten::One)
            logWarning(
                "The second copy of the key slots could not be written; the next unlocking mends it...");
        return Done{};
    });
}

SlotHeader VaultKeys::newHeader(const QString &label)
{
    const SlotHeader &own = m_engine.vault().slot;
    return {m_engine.ids().next<KeySlotTag>(), own.profile, own.role, label};
}

Result<std::vector<KeySlot>> VaultKeys::list() const
{
    SP_CHECK(m_engine.units().require(m_engine.actor(), "keys.read"));
    SP_TRY(slots, m_engine.vault().slots());
    SP_TRY(people, m_engine.settings().profiles());
    std::vector<KeySlot> all = slots.slots();
    for (KeySlot &slot : all)
        for (const SettingsStore::Profile &person : people)
            if (slot.type == SlotType::Passphrase && slot.header.profile == person.id)
                slot.header.label = person.name;
    return all;
}

Result<Done> VaultKeys::confirm(const Passphrase &passphrase) const
{
    const VaultSession &vault = m_engine.vault();
    SP_TRY(slots, vault.slots());
    SP_TRY(unlocked, slots.unlock(passphrase, m_kdf));
    if (unlocked.slot.profile != vault.slot.profile)
        return Error{ErrorCode::Refused, "vault.wrong_passphrase"};
    return Done{};
}

Result<Done> VaultKeys::changePassphrase(const Passphrase &passphrase)
{
    SP_CHECK(admitPassphrase(passphrase.bytes().span()));
    const SlotHeader &own = m_engine.vault().slot;
    SlotHeader header = newHeader({});
    const auto replace = [&](KeySlots &slots, const SecretBytes &vaultKey) -> Result<Done> {
        const auto known = slotOf(slots, SlotType::Passphrase, own);
        if (!known)
            return slots.addPassphrase(vaultKey, header, passphrase, m_kdf, m_engine.random());
        header.id = *known;
        return slots.changePassphrase(vaultKey, *known, passphrase, m_kdf, m_engine.random());
    };
    return change("keys.change_own", replace, [&](Unit &unit) -> Result<Done> {
        unit.audit("key_slot.changed", "key_slot", header.id, factsOf(SlotType::Passphrase, own.profile));
        return Done{};
    });
}

Result<Done> VaultKeys::changeRecovery(const RecoveryKey &key)
{
    const SlotHeader &own = m_engine.vault().slot;
    SlotHeader header = newHeader(u"Recovery key"_s);
    const auto replace = [&](KeySlots &slots, const SecretBytes &vaultKey) -> Result<Done> {
        const auto known = slotOf(slots, SlotType::Recovery, own);
        if (!known)
            return slots.addRecovery(vaultKey, header, key, m_engine.random());
        header.id = *known;
        return slots.changeRecovery(vaultKey, *known, key, m_engine.random());
    };
    return change("keys.change_recovery", replace, [&](Unit &unit) -> Result<Done> {
        unit.audit("key_slot.changed", "key_slot", header.id, factsOf(SlotType::Recovery, own.profile));
        SP_TRY(due, m_engine.recoveryDue());
        return due ? m_engine.settings().setValue(unit, Engine::recoveryKey, {}) : Result<Done>(Done{});
    });
}

Result<ProfileId> VaultKeys::addProfile(const QString &name, Role role, const Passphrase &passphrase)
{
    const QString shown = name.trimmed().left(60);
    if (shown.isEmpty())
        return Error{ErrorCode::InvalidInput, "profile.name_missing"};
    SP_CHECK(admitPassphrase(passphrase.bytes().span()));
    const SlotHeader header{
        m_engine.ids().next<KeySlotTag>(), m_engine.ids().next<ProfileTag>(), slotRoleOf(role), {}};
    const auto add = [&](KeySlots &slots, const SecretBytes &vaultKey) {
        return slots.addPassphrase(vaultKey, header, passphrase, m_kdf, m_engine.random());
    };
    SP_CHECK(change("keys.add_profile", add, [&](Unit &unit) -> Result<Done> {
        SP_CHECK(m_engine.settings().addProfile(unit, header.profile, shown, role));
        unit.audit("key_slot.added", "key_slot", header.id, factsOf(SlotType::Passphrase, header.profile));
        return Done{};
    }));
    return header.profile;
}

Result<Done> VaultKeys::removeSlot(KeySlotId slot)
{
    QJsonObject facts;
    const auto take = [&](KeySlots &slots, const SecretBytes &vaultKey) -> Result<Done> {
        for (const KeySlot &each : slots.slots())
            if (each.header.id == slot)
                facts = factsOf(each.type, each.header.profile);
        return slots.remove(vaultKey, slot);
    };
    return change("keys.remove_slot", take, [&](Unit &unit) -> Result<Done> {
        unit.audit("key_slot.removed", "key_slot", slot, facts);
        return Done{};
    });
}

Result<Done> VaultKeys::remember(KeyStore &store)
{
    const VaultSession &vault = m_engine.vault();
    const SlotHeader header = newHeader(u"Keychain"_s);
    SecretBytes secret(vaultKeySize);
    m_engine.random().fill(secret.span());
    const auto replace = [&](KeySlots &slots, const SecretBytes &vaultKey) -> Result<Done> {
        SP_CHECK(dropSlots(slots, vaultKey, SlotType::Keychain, header.profile));
        SP_CHECK(slots.addSecret(vaultKey, SlotType::Keychain, header, secret, m_engine.random()));
        // Before the slot is in force: a slot that nothing opens would be worse than a secret that opens
        // nothing.
        return store.write(keychainName(vault.vault), secret);
    };
    return change("keys.change_own", replace, [&](Unit &unit) -> Result<Done> {
        unit.audit("key_slot.added", "key_slot", header.id, factsOf(SlotType::Keychain, header.profile));
        return Done{};
    });
}

Result<VaultKeys::Forgotten> VaultKeys::forget(KeyStore &store)
{
    const VaultSession &vault = m_engine.vault();
    const auto drop = [&](KeySlots &slots, const SecretBytes &vaultKey) {
        return dropSlots(slots, vaultKey, SlotType::Keychain, vault.slot.profile);
    };
    SP_CHECK(change("keys.change_own", drop, [&](Unit &unit) -> Result<Done> {
        unit.audit("key_slot.removed", "profile", vault.slot.profile,
            factsOf(SlotType::Keychain, vault.slot.profile));
        return Done{};
    }));
    const auto copy = dropWitnessCopy(vault, store);
    return store.remove(keychainName(vault.vault)) && copy ? Forgotten::Everywhere : Forgotten::SlotOnly;
}

}  // namespace sp
