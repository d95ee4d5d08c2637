// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/key_slots.h"

#include "core/base/random.h"
#include "tests/support/kdf_for_tests.h"
#include "tests/support/vault_samples.h"

#include <functional>

using namespace sp;

namespace {

const KdfPolicy cheap = KdfPolicyForTests::cheap();
const auto owner = sampleId<KeySlotId>(1);
const auto assistant = sampleId<KeySlotId>(2);
const auto printed = sampleId<KeySlotId>(3);
const auto keychain = sampleId<KeySlotId>(4);

// Where things stand in the file of one slot labelled "desk"; see key_slot_format.h.
constexpr qsizetype versionAt = 8;
constexpr qsizetype vaultAt = 10;
constexpr qsizetype slotAt = 36;
constexpr qsizetype roleAt = slotAt + 33;
constexpr qsizetype memoryAt = slotAt + 36 + 4;
constexpr qsizetype passesAt = memoryAt + 8;

QByteArray withChecksum(const QByteArray &file)
{
    const QByteArray summed = file.chopped(32);
    return QByteArray(summed).append(view(sha256({summed})));
}

QByteArray patched(const QByteArray &file, qsizetype at, const QByteArray &bytes)
{
    return withChecksum(QByteArray(file).replace(at, bytes.size(), bytes));
}

struct Vault {
    SeededRandom random{7};
    SecretBytes key = KeySlots::newVaultKey(random);
    RecoveryKey recovery = RecoveryKey::generate(random);
    SecretBytes keychainSecret = KeySlots::newVaultKey(random);
    KeySlots slots{sampleId<VaultId>(9), key};

    static Vault withOwner()
    {
        Vault vault;
        vault.require(vault.slots.addPassphrase(
            vault.key, sampleHeader(1), passphrase("one owner"), cheap, vault.random));
        return vault;
    }
    static Vault withAll()
    {
        Vault vault = withOwner();
        vault.require(vault.slots.addPassphrase(vault.key, sampleHeader(2, ProfileRole::Assistant, u"Ана"_qs),
            passphrase("two helper"), cheap, vault.random));
        vault.require(vault.slots.addRecovery(vault.key, sampleHeader(3), vault.recovery, vault.random));
        vault.require(vault.slots.addSecret(
            vault.key, SlotType::Keychain, sampleHeader(4), vault.keychainSecret, vault.random));
        return vault;
    }
    void require(const Result<Done> &done) { QVERIFY2(done, done ? "" : done.error().reason.constData()); }
};

QByteArray reasonOf(const auto &result)
{
    return result ? QByteArray() : result.error().reason;
}

}  // namespace

class KeySlotsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openWithEachSecret()
    {
        const Vault vault = Vault::withAll();
        const auto first = vault.slots.unlock(passphrase("one owner"), cheap);
        QVERIFY(first);
        QVERIFY(first->vaultKey.equals(vault.key));
        QCOMPARE(first->slot, sampleHeader(1));
        const auto second = vault.slots.unlock(passphrase("two helper"), cheap);
        QVERIFY(second);
        QVERIFY(second->vaultKey.equals(vault.key));
        QCOMPARE(second->slot.role, ProfileRole::Assistant);
        QCOMPARE(second->slot.label, u"Ана"_qs);
        const auto third = vault.slots.unlock(vault.recovery);
        QVERIFY(third);
        QVERIFY(third->vaultKey.equals(vault.key));
        QCOMPARE(third->type, SlotType::Recovery);
        const auto fourth = vault.slots.unlock(SlotType::Keychain, vault.keychainSecret);
        QVERIFY(fourth);
        QVERIFY(fourth->vaultKey.equals(vault.key));
    }

    void openAtProductionCost()
    {
        Vault vault;
        vault.require(vault.slots.addPassphrase(
            vault.key, sampleHeader(1), passphrase("one owner"), KdfPolicy::production(), vault.random));
        QVERIFY(vault.slots.unlock(passphrase("one owner"), KdfPolicy::production()));
        QCOMPARE(reasonOf(vault.slots.unlock(passphrase("one owner!"), KdfPolicy::production())),
            "vault.wrong_passphrase");
    }

    void takeTheSamePassphraseInAnyForm_data()
    {
        QTest::addColumn<QByteArray>("chosen");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<bool>("opens");
        const QByteArray composed("M\xC3\xBCller caf\xC3\xA9 14");
        const QByteArray decomposed("Mu\xCC\x88ller cafe\xCC\x81 14");
        QTest::newRow("R38 chosen composed, typed decomposed") << composed << decomposed << true;
        QTest::newRow("R38 chosen decomposed, typed composed") << decomposed << composed << true;
        QTest::newRow("one case differs") << composed << composed.toLower() << false;
        QTest::newRow("a trailing space") << composed << composed + ' ' << false;
        QTest::newRow("an accent missing") << composed << QByteArray("Muller caf\xC3\xA9 14") << false;
        QTest::newRow("a prefix") << composed << composed.chopped(1) << false;
        QTest::newRow("1 MiB") << QByteArray(1024 * 1024, 'x') << QByteArray(1024 * 1024, 'x') << true;
        QTest::newRow("1 MiB less a byte")
            << QByteArray(1024 * 1024, 'x') << QByteArray(1024 * 1024 - 1, 'x') << false;
    }

    void takeTheSamePassphraseInAnyForm()
    {
        QFETCH(QByteArray, chosen);
        QFETCH(QByteArray, typed);
        QFETCH(bool, opens);
        Vault vault;
        vault.require(
            vault.slots.addPassphrase(vault.key, sampleHeader(1), passphrase(chosen), cheap, vault.random));
        QCOMPARE(vault.slots.unlock(passphrase(typed), cheap).has_value(), opens);
    }

    void stayShutForAThousandWrongPassphrases()
    {
        const Vault vault = Vault::withAll();
        SeededRandom random(8);
        for (int at = 0; at < 1000; ++at) {
            QByteArray guess("one owner");
            for (std::uint32_t change = 0; change <= random.uniform(3); ++change)
                guess[random.uniform(9)] = static_cast<char>(' ' + random.uniform(95));
            if (guess == "one owner")
                guess += '.';
            QCOMPARE(reasonOf(vault.slots.unlock(passphrase(guess), cheap)), "vault.wrong_passphrase");
        }
    }

    void stayShutForOtherSecrets()
    {
        Vault vault = Vault::withAll();
        QCOMPARE(
            reasonOf(vault.slots.unlock(RecoveryKey::generate(vault.random))), "vault.wrong_recovery_key");
        QCOMPARE(reasonOf(vault.slots.unlock(SlotType::Keychain, secret(QByteArray(32, 'x')))),
            "vault.wrong_keychain_secret");
        QCOMPARE(
            reasonOf(vault.slots.unlock(SlotType::Keychain, secret("short"))), "vault.wrong_keychain_secret");
        // The right secret of another kind of slot opens nothing.
        QCOMPARE(reasonOf(vault.slots.unlock(SlotType::Device, vault.keychainSecret)),
            "vault.wrong_keychain_secret");
    }

    void changeOneSlotAlone()
    {
        Vault vault = Vault::withAll();
        const KeySlots before = vault.slots;
        vault.require(
            vault.slots.changePassphrase(vault.key, owner, passphrase("a new one"), cheap, vault.random));
        QCOMPARE(reasonOf(vault.slots.unlock(passphrase("one owner"), cheap)), "vault.wrong_passphrase");
        const auto opened = vault.slots.unlock(passphrase("a new one"), cheap);
        QVERIFY(opened);
        QVERIFY(opened->vaultKey.equals(vault.key));
        QCOMPARE(opened->slot, before.slots()[0].header);
        QCOMPARE(vault.slots.generation(), before.generation() + 1);
        QCOMPARE(vault.slots.slots().size(), before.slots().size());
        for (std::size_t at = 1; at < before.slots().size(); ++at)
            QVERIFY(vault.slots.slots()[at] == before.slots()[at]);
        QVERIFY(vault.slots.slots()[0].salt != before.slots()[0].salt);

        const RecoveryKey fresh = RecoveryKey::generate(vault.random);
        vault.require(vault.slots.changeRecovery(vault.key, printed, fresh, vault.random));
        QVERIFY(vault.slots.unlock(fresh));
        QVERIFY(!vault.slots.unlock(vault.recovery));
        QCOMPARE(
            reasonOf(vault.slots.changeRecovery(vault.key, owner, fresh, vault.random)), "slot.not_found");
        QCOMPARE(
            reasonOf(vault.slots.changePassphrase(vault.key, printed, passphrase("x"), cheap, vault.random)),
            "slot.not_found");
    }

    void keepAnOwnersWayIn()
    {
        Vault vault = Vault::withAll();
        QVERIFY(vault.slots.remove(vault.key, owner));  // The recovery key is left.
        QCOMPARE(reasonOf(vault.slots.remove(vault.key, printed)), "slot.last");
        QVERIFY(vault.slots.unlock(vault.recovery));
        QVERIFY(vault.slots.remove(vault.key, keychain));
        QVERIFY(vault.slots.remove(vault.key, assistant));
        QCOMPARE(reasonOf(vault.slots.remove(vault.key, assistant)), "slot.not_found");
        QCOMPARE(vault.slots.slots().size(), std::size_t(1));
    }

    void refuseWhatMakesNoSense()
    {
        Vault vault = Vault::withOwner();
        const SecretBytes other = KeySlots::newVaultKey(vault.random);
        const KeySlots before = vault.slots;
        QCOMPARE(reasonOf(vault.slots.addRecovery(other, sampleHeader(5), vault.recovery, vault.random)),
            "vault.wrong_key");
        QCOMPARE(reasonOf(vault.slots.remove(other, owner)), "vault.wrong_key");
        QCOMPARE(reasonOf(vault.slots.addRecovery(vault.key, sampleHeader(1), vault.recovery, vault.random)),
            "slot.exists");
        QCOMPARE(reasonOf(vault.slots.addRecovery(vault.key,
                     sampleHeader(5, ProfileRole::Owner, QString(101, u'é')), vault.recovery, vault.random)),
            "slot.label_too_long");
        QVERIFY(vault.slots == before);
        for (unsigned char number = 2; number <= 64; ++number)
            vault.require(
                vault.slots.addRecovery(vault.key, sampleHeader(number), vault.recovery, vault.random));
        QCOMPARE(reasonOf(vault.slots.addRecovery(vault.key, sampleHeader(65), vault.recovery, vault.random)),
            "slot.too_many");
        QVERIFY(KeySlots::decode(vault.slots.encode()));
    }

    void readBackWhatTheyWrote()
    {
        const Vault vault = Vault::withAll();
        const auto read = KeySlots::decode(vault.slots.encode());
        QVERIFY(read);
        QVERIFY(*read == vault.slots);
        QVERIFY(read->unlock(passphrase("two helper"), cheap));
    }

    void hideTheKeyAndEverySecret()
    {
        const Vault vault = Vault::withAll();
        const QByteArray file = vault.slots.encode();
        QVERIFY(!file.contains(plain(vault.key)));
        QVERIFY(!file.contains("one owner"));
        QVERIFY(!file.contains(plain(vault.recovery.bytes())));
        QVERIFY(!file.contains(plain(vault.keychainSecret)));
    }

    // Every bit of the file, as damage: the checksum tells.
    void noticeEveryDamagedBit()
    {
        const QByteArray file = Vault::withAll().slots.encode();
        for (qsizetype at = 0; at < file.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray damaged = file;
                damaged[at] = static_cast<char>(damaged[at] ^ 1 << bit);
                QCOMPARE(reasonOf(KeySlots::decode(damaged)), "slot.damaged");
            }
        }
        for (qsizetype size = 0; size < file.size(); ++size)
            QCOMPARE(reasonOf(KeySlots::decode(file.first(size))), "slot.damaged");
        QCOMPARE(reasonOf(KeySlots::decode(file + '\0')), "slot.damaged");
    }

    // Every bit again, by somebody who can repair the checksum: nothing opens with anything changed.
    void openNothingThatWasTamperedWith()
    {
        const Vault vault = Vault::withAll();
        const QByteArray file = vault.slots.encode();
        const Passphrase right = passphrase("one owner");
        int undecoded = 0;
        int shut = 0;
        for (qsizetype at = 0; at < file.size() - 32; ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                const auto read = KeySlots::decode(
                    patched(file, at, QByteArray(1, static_cast<char>(file[at] ^ 1 << bit))));
                undecoded += !read;
                if (!read)
                    continue;
                QVERIFY(!read->unlock(right, cheap));
                QVERIFY(!read->unlock(vault.recovery));
                QVERIFY(!read->unlock(SlotType::Keychain, vault.keychainSecret));
                ++shut;
            }
        }
        qInfo("%d tampered bits refused when read, %d when opened, 0 unnoticed", undecoded, shut);
        QCOMPARE(undecoded + shut, int(file.size() - 32) * 8);
    }

    void tellTamperingFromAWrongPassphraseNowhere_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray file = Vault::withOwner().slots.encode();
        QTest::newRow("P2 an auditor made an owner") << patched(file, roleAt, QByteArray(1, '\x05'));
        QTest::newRow("P2 another vault's id") << patched(file, vaultAt, QByteArray(16, '\x08'));
        QTest::newRow("P2 a dearer derivation") << patched(file, passesAt, QByteArray("\0\0\0\2", 4));
        QTest::newRow("a damaged sealed key") << patched(file, passesAt + 4 + 16 + 24, QByteArray(48, 'x'));
    }

    void tellTamperingFromAWrongPassphraseNowhere()
    {
        QFETCH(QByteArray, file);
        const auto read = KeySlots::decode(file);
        QVERIFY(read);
        QCOMPARE(reasonOf(read->unlock(passphrase("one owner"), cheap)), "vault.wrong_passphrase");
    }

    void refuseADowngradedDerivation_data()
    {
        QTest::addColumn<QByteArray>("memory");
        QTest::addColumn<QByteArray>("passes");
        QTest::addColumn<QByteArray>("reason");
        const QByteArray weak("slot.kdf_too_weak");
        const QByteArray costly("slot.kdf_too_costly");
        QTest::newRow("P2 8 KiB") << QByteArray::fromHex("0000000000002000")
                                  << QByteArray::fromHex("00000003") << weak;
        QTest::newRow("P2 one pass") << QByteArray::fromHex("0000000010000000")
                                     << QByteArray::fromHex("00000001") << weak;
        QTest::newRow("P2 4 TiB") << QByteArray::fromHex("0000040000000000")
                                  << QByteArray::fromHex("00000003") << costly;
        QTest::newRow("P2 endless") << QByteArray::fromHex("0000000010000000")
                                    << QByteArray::fromHex("ffffffff") << costly;
    }

    void refuseADowngradedDerivation()
    {
        QFETCH(QByteArray, memory);
        QFETCH(QByteArray, passes);
        QFETCH(QByteArray, reason);
        const QByteArray file = Vault::withOwner().slots.encode();
        const auto read = KeySlots::decode(patched(patched(file, memoryAt, memory), passesAt, passes));
        QVERIFY(read);
        QCOMPARE(reasonOf(read->unlock(passphrase("one owner"), KdfPolicy::production())), reason);
    }

    // Slots of one vault's file carried into another's, or put into another order or number.
    void noticeASlotAddedDroppedOrMoved()
    {
        const Vault vault = Vault::withAll();
        const QByteArray file = vault.slots.encode();
        const qsizetype firstSize = 36 + 4 + 100;
        const QByteArray head = file.first(34);
        const QByteArray first = file.sliced(slotAt, firstSize);
        const QByteArray rest = file.sliced(slotAt + firstSize).chopped(64);
        const QByteArray mac = file.last(64).first(32);
        const auto build = [&](char count, const QByteArray &slots) {
            return KeySlots::decode(withChecksum(head + '\0' + count + slots + mac + QByteArray(32, '\0')));
        };
        QVERIFY(build(4, first + rest)->unlock(passphrase("one owner"), cheap));
        QCOMPARE(reasonOf(build(4, rest + first)->unlock(passphrase("one owner"), cheap)), "slot.damaged");
        QCOMPARE(reasonOf(build(1, first)->unlock(passphrase("one owner"), cheap)), "slot.damaged");
        QCOMPARE(reasonOf(build(5, first + rest + first)), "slot.damaged");
        QCOMPARE(reasonOf(build(3, first + rest)), "slot.damaged");
    }

    void tellANewerFormatFromDamage()
    {
        const QByteArray file = Vault::withOwner().slots.encode();
        const auto newer = KeySlots::decode(patched(file, versionAt, QByteArray("\0\7", 2)));
        QCOMPARE(reasonOf(newer), "slot.version");
        QCOMPARE(newer.error().facts[QStringLiteral("needs")].toInt(), 7);
        QCOMPARE(reasonOf(KeySlots::decode(patched(file, versionAt, QByteArray("\0\0", 2)))), "slot.damaged");
        QCOMPARE(reasonOf(KeySlots::decode(QByteArray(file).replace(versionAt, 2, QByteArray("\0\7", 2)))),
            "slot.damaged");
    }

    // 20,000 mutations; half of them with a right checksum, so that the parser behind it is reached.
    void surviveMutations()
    {
        const QByteArray file = Vault::withAll().slots.encode();
        SeededRandom random(10);
        int accepted = 0;
        for (int at = 0; at < 20'000; ++at) {
            QByteArray mutant = file;
            for (std::uint32_t step = 0; step <= random.uniform(4); ++step) {
                const qsizetype where = random.uniform(static_cast<std::uint32_t>(mutant.size()));
                const qsizetype length = 1 + random.uniform(40);
                switch (random.uniform(4)) {
                case 0:
                    mutant[where] = static_cast<char>(random.uniform(256));
                    break;
                case 1:
                    mutant.remove(where, length);
                    break;
                case 2:
                    mutant.insert(
                        where, mutant.mid(random.uniform(static_cast<std::uint32_t>(mutant.size())), length));
                    break;
                default:
                    mutant.insert(where, QByteArray(length, static_cast<char>(random.uniform(2) * 255)));
                }
                if (mutant.isEmpty())
                    mutant = "S";
            }
            if (at % 2 == 0 && mutant.size() >= 32)
                mutant = withChecksum(mutant);
            const auto read = KeySlots::decode(mutant);
            if (!read)
                continue;
            ++accepted;
            QCOMPARE(read->encode(), mutant);
        }
        qInfo("seed 10: %d of 20000 mutants were well formed", accepted);
        QVERIFY(accepted > 0);
    }
};

QTEST_GUILESS_MAIN(KeySlotsTest)
#include "key_slots_test.moc"
