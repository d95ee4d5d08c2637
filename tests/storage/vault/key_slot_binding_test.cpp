// SPDX-License-Identifier: GPL-3.0-or-later
// What a slot is bound to, each thing by itself: some of it is vouched for by a second guard as well, behind
// which a binding that got lost would not show.
#include "core/storage/vault/key_slot_format.h"

#include "core/base/random.h"
#include "tests/support/vault_samples.h"

#include <functional>

using namespace sp;

namespace {

using Change = std::function<void(KeySlot &)>;

KeySlot sampleSlot()
{
    return {SlotType::Passphrase, sampleHeader(1), {256 * 1024 * 1024, 3}};
}

}  // namespace

class KeySlotBindingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheSlotIs_data();
    void saysWhatTheSlotIs();
    void saysNothingOfWhatMayChange();
    void eachKindOfSecretHasAKeyOfItsOwn();
};

void KeySlotBindingTest::saysWhatTheSlotIs_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("P2 the kind", [](KeySlot &slot) { slot.type = SlotType::Recovery; });
    row("P2 its id", [](KeySlot &slot) { slot.header.id = sampleId<KeySlotId>(2); });
    row("P2 whose it is", [](KeySlot &slot) { slot.header.profile = sampleId<ProfileId>(2); });
    row("P2 what that person may do", [](KeySlot &slot) { slot.header.role = ProfileRole::Auditor; });
    row("P2 the memory of its derivation", [](KeySlot &slot) { slot.kdf.memoryBytes /= 2; });
    row("P2 the passes of its derivation", [](KeySlot &slot) { slot.kdf.passes = 2; });
}

void KeySlotBindingTest::saysWhatTheSlotIs()
{
    QFETCH(Change, change);
    KeySlot other = sampleSlot();
    change(other);
    const auto vault = sampleId<VaultId>(9);
    QVERIFY(slotBinding(vault, other) != slotBinding(vault, sampleSlot()));
    QVERIFY(slotBinding(sampleId<VaultId>(8), other) != slotBinding(vault, other));
}

void KeySlotBindingTest::saysNothingOfWhatMayChange()
{
    KeySlot renamed = sampleSlot();
    renamed.header.label = QStringLiteral("another name");
    renamed.nonce.fill(1);
    const auto vault = sampleId<VaultId>(9);
    QCOMPARE(slotBinding(vault, renamed), slotBinding(vault, sampleSlot()));
}

// One secret, one salt, one nonce: what differs is the key alone, and the cipher's stream shows it, whatever
// the slot is bound to.
void KeySlotBindingTest::eachKindOfSecretHasAKeyOfItsOwn()
{
    SeededRandom making(3);
    const SecretBytes vaultKey = KeySlots::newVaultKey(making);
    const SecretBytes kept = KeySlots::newVaultKey(making);
    const auto slotOf = [&](SlotType type) {
        SeededRandom random(5);
        KeySlots slots(sampleId<VaultId>(9), vaultKey);
        if (!slots.addSecret(vaultKey, type, sampleHeader(1), kept, random))
            qFatal("no slot");
        return slots.slots().front();
    };
    const KeySlot keychain = slotOf(SlotType::Keychain), device = slotOf(SlotType::Device);
    QCOMPARE(keychain.type, SlotType::Keychain);
    QCOMPARE(device.type, SlotType::Device);
    QVERIFY(keychain.salt == device.salt && keychain.nonce == device.nonce);
    const auto stream = [](const KeySlot &slot) {
        return view(std::span(slot.sealedKey).first(vaultKeySize)).toByteArray();
    };
    QVERIFY(stream(keychain) != stream(device));
    QCOMPARE(stream(slotOf(SlotType::Keychain)), stream(keychain));
}

Q_DECLARE_METATYPE(Change)
QTEST_GUILESS_MAIN(KeySlotBindingTest)
#include "key_slot_binding_test.moc"
