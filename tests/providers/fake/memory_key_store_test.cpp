// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/fake/memory_key_store.h"

#include "tests/support/key_store_contract.h"

using namespace sp;

class MemoryKeyStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsSecretsAsAnyKeyStore()
    {
        MemoryKeyStore store;
        keepsSecrets(store);
    }

    void canBeAway()
    {
        MemoryKeyStore store;
        QVERIFY(store.write("a", secret("x")));
        store.setPresence(MemoryKeyStore::Presence::Away);
        QCOMPARE(reasonOf(store.read("a")), "keychain.unavailable");
        QCOMPARE(reasonOf(store.write("a", secret("y"))), "keychain.unavailable");
        QCOMPARE(reasonOf(store.remove("a")), "keychain.unavailable");
        store.setPresence(MemoryKeyStore::Presence::There);
        QCOMPARE(valueOf(store.read("a")), "x");
    }
};

QTEST_GUILESS_MAIN(MemoryKeyStoreTest)
#include "memory_key_store_test.moc"
