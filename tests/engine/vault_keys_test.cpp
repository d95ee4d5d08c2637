// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/vault_keys.h"
#include "core/providers/fake/memory_key_store.h"

#include "tests/support/kdf_for_tests.h"
#include "tests/support/practice_services.h"
#include "tests/support/vault_samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

/// A passphrase that is good enough to be chosen, told from others by its first word.
Passphrase strong(const char *word)
{
    return passphrase(QByteArray(word) + " violet kettle monday lamp");
}

/// A practice on the disk whose owner's passphrase is "first".
struct Locked {
    QTemporaryDir parent;
    QString folder = parent.filePath(u"practice"_s);
    ManualClock clock{instant("2026-10-27T10:00:00Z")};
    SeededRandom random{11};
    KdfPolicy kdf = KdfPolicyForTests::cheap();
    RecoveryKey sheet = RecoveryKey::generate(random);

    Locked()
    {
        must(createPractice(
            {folder, ServicePractice::hamburg()}, strong("first"), sheet, kdf, {clock, random}));
    }

    Result<std::unique_ptr<Engine>> tried(const VaultSession::Secret &secret)
    {
        return openPractice(folder, secret, kdf, {clock, random});
    }
    Result<std::unique_ptr<Engine>> tried(const SecretBytes &kept)
    {
        return openPractice(folder, kept, {clock, random});
    }
    Result<std::unique_ptr<Engine>> tried(const char *text)
    {
        const Passphrase typed = strong(text);
        return tried(&typed);
    }
    std::unique_ptr<Engine> opened(const char *text) { return must(tried(text)); }
    VaultKeys keysOf(Engine &engine) { return {engine, kdf}; }
};

/// What was done last, newest first: "key_slot.changed key_slot passphrase".
QByteArray lastDone(Engine &engine)
{
    const AuditEntry entry = must(engine.units().auditTrail().list({}, {}, 1)).front();
    return entry.action + ' ' + entry.entityType + ' ' + entry.data.value(u"type"_s).toString().toLatin1();
}

KeySlotId slotOfType(const std::vector<KeySlot> &slots, SlotType type)
{
    for (const KeySlot &slot : slots)
        if (slot.type == type)
            return slot.header.id;
    qFatal("no such slot");
}

}  // namespace

class VaultKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changingASlotLeavesTheDatabaseAlone();
    void aChangedPassphraseReplacesTheOldOne();
    void aWeakPassphraseIsRefusedWhicheverWayItComesIn();
    void theRecoverySheetSetsANewPassphrase();
    void aSheetThatWasUsedAsksForANewOneUntilThereIsOne();
    void aNewRecoveryKeyReplacesTheSheet();
    void theLastWayInStays();
    void aSlotActsInItsRole_data();
    void aSlotActsInItsRole();
    void theKeychainOpensAndForgets();
    void aKeychainThatIsAwayChangesNothing();
    void onlyTheOwnPassphraseConfirms();
    void slotsChangedByAStrangerAreNotTakenUp();
};

void VaultKeysTest::changingASlotLeavesTheDatabaseAlone()
{
    Locked practice;
    const Passphrase first = strong("first"), second = strong("second");
    const WorkspaceLayout layout(practice.folder);
    const QByteArray before = fileBytes(layout.database());
    QVERIFY(!before.isEmpty());
    {
        VaultSession session =
            must(VaultSession::open(practice.folder, &first, practice.kdf, practice.clock));
        KeySlots slots = must(session.slots());
        must(
            slots.changePassphrase(session.vaultKey, session.slot.id, second, practice.kdf, practice.random));
        QCOMPARE(must(session.saveSlots(slots)), CopiesWritten::Both);
    }
    // One key of the vault, many ways to it: nothing is encrypted anew.
    QVERIFY(fileBytes(layout.database()) == before);
    QCOMPARE(reason(practice.tried("first")), "vault.wrong_passphrase");
    QVERIFY(practice.tried("second"));
}

void VaultKeysTest::aChangedPassphraseReplacesTheOldOne()
{
    Locked practice;
    {
        const auto engine = practice.opened("first");
        must(practice.keysOf(*engine).changePassphrase(strong("second")));
        QCOMPARE(lastDone(*engine), "key_slot.changed key_slot passphrase");
    }
    QCOMPARE(reason(practice.tried("first")), "vault.wrong_passphrase");
    const auto engine = practice.opened("second");
    QCOMPARE(must(practice.keysOf(*engine).list()).size(), std::size_t(2));
    QVERIFY(!must(engine->units().auditTrail().verify()).brokenAt);
}

void VaultKeysTest::aWeakPassphraseIsRefusedWhicheverWayItComesIn()
{
    Locked practice;
    // Too short, and long but of what people try first.
    for (const char *text : {"lamp oyster 7", "passwordpassword"}) {
        const Passphrase weak = passphrase(text);
        const QString other = practice.parent.filePath(u"other"_s);
        QCOMPARE(reason(createPractice({other, ServicePractice::hamburg()}, weak, practice.sheet,
                     practice.kdf, {practice.clock, practice.random})),
            "passphrase.too_weak");
        QVERIFY(!QDir(other).exists());
        const auto engine = practice.opened("first");
        VaultKeys keys = practice.keysOf(*engine);
        QCOMPARE(reason(keys.addProfile(u"Ana"_s, Role::Assistant, weak)), "passphrase.too_weak");
        QCOMPARE(reason(keys.changePassphrase(weak)), "passphrase.too_weak");
    }
    QVERIFY(practice.tried("first"));
}

void VaultKeysTest::theRecoverySheetSetsANewPassphrase()
{
    Locked practice;
    {
        const auto engine = must(practice.tried(&practice.sheet));
        must(practice.keysOf(*engine).changePassphrase(strong("remembered")));
    }
    QCOMPARE(reason(practice.tried("first")), "vault.wrong_passphrase");
    QVERIFY(practice.tried("remembered"));
    QVERIFY(practice.tried(&practice.sheet));
}

void VaultKeysTest::aSheetThatWasUsedAsksForANewOneUntilThereIsOne()
{
    Locked practice;
    QVERIFY(!must(practice.opened("first")->recoveryDue()));
    {
        const auto engine = must(practice.tried(&practice.sheet));
        QVERIFY(must(engine->recoveryDue()));
        // A new passphrase alone leaves the key that was out of its envelope in force.
        must(practice.keysOf(*engine).changePassphrase(strong("second")));
    }
    const auto engine = practice.opened("second");
    QVERIFY(must(engine->recoveryDue()));
    must(practice.keysOf(*engine).changeRecovery(RecoveryKey::generate(practice.random)));
    QVERIFY(!must(engine->recoveryDue()));
}

void VaultKeysTest::aNewRecoveryKeyReplacesTheSheet()
{
    Locked practice;
    const RecoveryKey next = RecoveryKey::generate(practice.random);
    {
        const auto engine = practice.opened("first");
        must(practice.keysOf(*engine).changeRecovery(next));
        QCOMPARE(lastDone(*engine), "key_slot.changed key_slot recovery");
    }
    QCOMPARE(reason(practice.tried(&practice.sheet)), "vault.wrong_recovery_key");
    QVERIFY(practice.tried(&next));
    QVERIFY(practice.tried("first"));
}

void VaultKeysTest::theLastWayInStays()
{
    Locked practice;
    const auto engine = practice.opened("first");
    VaultKeys keys = practice.keysOf(*engine);
    must(keys.addProfile(u"Books"_s, Role::Accountant, strong("books")));
    const auto slots = must(keys.list());
    must(keys.removeSlot(slotOfType(slots, SlotType::Recovery)));
    QCOMPARE(lastDone(*engine), "key_slot.removed key_slot recovery");
    // Neither the keychain nor an accountant can stand in for the owner.
    MemoryKeyStore keychain;
    must(keys.remember(keychain));
    const qint64 entries = must(engine->units().auditTrail().head()).size;
    QCOMPARE(reason(keys.removeSlot(engine->vault().slot.id)), "slot.last");
    QCOMPARE(reason(keys.removeSlot(KeySlotId(IdBytes{}))), "slot.not_found");
    QCOMPARE(must(engine->units().auditTrail().head()).size, entries);
    QCOMPARE(must(keys.list()).size(), std::size_t(3));
}

void VaultKeysTest::aSlotActsInItsRole_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("readsNotes");
    QTest::addColumn<bool>("issues");

    QTest::newRow("an assistant") << int(Role::Assistant) << false << true;
    QTest::newRow("an accountant") << int(Role::Accountant) << false << true;
    QTest::newRow("a facilitator") << int(Role::Facilitator) << true << false;
    QTest::newRow("an auditor") << int(Role::Auditor) << false << false;
    QTest::newRow("a second owner") << int(Role::Owner) << true << true;
}

void VaultKeysTest::aSlotActsInItsRole()
{
    QFETCH(int, role);
    QFETCH(bool, readsNotes);
    QFETCH(bool, issues);
    Locked practice;
    std::optional<ProfileId> profile;
    {
        const auto engine = practice.opened("first");
        VaultKeys keys = practice.keysOf(*engine);
        QCOMPARE(reason(keys.addProfile(u"  "_s, Role::Owner, strong("x"))), "profile.name_missing");
        profile = must(keys.addProfile(u" Jo Okafor "_s, static_cast<Role>(role), strong("theirs")));
    }
    const auto engine = practice.opened("theirs");
    QVERIFY(engine->actor().profile == *profile && engine->actor().role == static_cast<Role>(role));
    // Whose it is stands in the vault; the file of slots can be read by anybody.
    QCOMPARE(engine->vault().slot.label, QString());
    QCOMPARE(bool(engine->mayRead("notes.read")), readsNotes);
    QCOMPARE(bool(engine->units().require(engine->actor(), "invoice.issue")), issues);
    VaultKeys keys = practice.keysOf(*engine);
    const bool owner = static_cast<Role>(role) == Role::Owner;
    QCOMPARE(reason(keys.list()), owner ? QByteArray() : QByteArray("access.denied"));
    if (owner)
        QVERIFY(std::ranges::any_of(
            must(keys.list()), [](const KeySlot &slot) { return slot.header.label == u"Jo Okafor"_s; }));
    QCOMPARE(reason(keys.addProfile(u"Mole"_s, Role::Owner, strong("mole"))),
        owner ? QByteArray() : QByteArray("access.denied"));
    // Their own passphrase is theirs, and nobody else's changes with it.
    must(keys.changePassphrase(strong("theirs anew")));
    QVERIFY(engine->units().auditTrail().list({}, {}, 1)->front().role == roleName(static_cast<Role>(role)));
}

void VaultKeysTest::theKeychainOpensAndForgets()
{
    Locked practice;
    MemoryKeyStore keychain;
    QCOMPARE(reason(keychainSecret(practice.folder, keychain)), "keychain.not_found");
    {
        const auto engine = practice.opened("first");
        VaultKeys keys = practice.keysOf(*engine);
        must(keys.remember(keychain));
        QCOMPARE(lastDone(*engine), "key_slot.added key_slot keychain");
        must(keys.remember(keychain));
        QCOMPARE(must(keys.list()).size(), std::size_t(3));  // Not one more each time.
    }
    const SecretBytes kept = must(keychainSecret(practice.folder, keychain));
    QVERIFY(!kept.equals(SecretBytes(kept.size())));
    {
        const auto engine = must(practice.tried(kept));
        QVERIFY(engine->actor().role == Role::Owner);
        QCOMPARE(must(practice.keysOf(*engine).forget(keychain)), VaultKeys::Forgotten::Everywhere);
        QCOMPARE(lastDone(*engine), "key_slot.removed profile keychain");
    }
    QCOMPARE(reason(keychainSecret(practice.folder, keychain)), "keychain.not_found");
    QCOMPARE(reason(practice.tried(kept)), "vault.wrong_keychain_secret");
    QVERIFY(practice.tried("first"));
}

void VaultKeysTest::aKeychainThatIsAwayChangesNothing()
{
    Locked practice;
    MemoryKeyStore keychain;
    const auto engine = practice.opened("first");
    VaultKeys keys = practice.keysOf(*engine);
    keychain.setPresence(MemoryKeyStore::Presence::Away);
    QCOMPARE(reason(keys.remember(keychain)), "keychain.unavailable");
    QCOMPARE(must(keys.list()).size(), std::size_t(2));
    keychain.setPresence(MemoryKeyStore::Presence::There);
    must(keys.remember(keychain));
    keychain.setPresence(MemoryKeyStore::Presence::Away);
    QCOMPARE(must(keys.forget(keychain)), VaultKeys::Forgotten::SlotOnly);
    QCOMPARE(must(keys.list()).size(), std::size_t(2));
    // A keychain that opens nothing is not asked, so nobody has to unlock it for nothing.
    QCOMPARE(reason(keychainSecret(practice.folder, keychain)), "keychain.not_found");
}

void VaultKeysTest::onlyTheOwnPassphraseConfirms()
{
    Locked practice;
    const auto engine = practice.opened("first");
    VaultKeys keys = practice.keysOf(*engine);
    must(keys.addProfile(u"Ana"_s, Role::Assistant, strong("anas own")));
    must(keys.confirm(strong("first")));
    QCOMPARE(reason(keys.confirm(strong("guessed"))), "vault.wrong_passphrase");
    QCOMPARE(reason(keys.confirm(strong("anas own"))), "vault.wrong_passphrase");
}

void VaultKeysTest::slotsChangedByAStrangerAreNotTakenUp()
{
    Locked practice;
    const auto engine = practice.opened("first");
    const WorkspaceLayout &layout = engine->vault().folder.layout();
    // Somebody puts their own slots into the folder while the practice is open.
    const SecretBytes stolen = KeySlots::newVaultKey(practice.random);
    KeySlots strange(engine->vault().vault, stolen);
    for (unsigned char number = 1; number < 10; ++number)
        must(strange.addPassphrase(
            stolen, sampleHeader(number), strong("mine"), practice.kdf, practice.random));
    must(layout.slotFiles().save(strange));
    QCOMPARE(reason(practice.keysOf(*engine).changePassphrase(strong("second"))), "vault.wrong_key");
    QCOMPARE(lastDone(*engine).contains("key_slot"), false);
}

QTEST_GUILESS_MAIN(VaultKeysTest)
#include "vault_keys_test.moc"
