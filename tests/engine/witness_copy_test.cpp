// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/vault_keys.h"
#include "core/providers/fake/memory_key_store.h"

#include "tests/support/test_engine.h"

#include <QDir>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

/// A practice that this computer's keychain may open, and everything in its folder put back as it once was.
struct Practice : TestEngine {
    MemoryKeyStore keychain;
    QString copy = folder() + u"-copy"_s;

    explicit Practice(bool remembered)
    {
        openAgain();
        if (remembered)
            must(VaultKeys(*engine, KdfPolicyForTests::cheap()).remember(keychain));
        openAgain();
        close();
        for (const QString &name : files(folder()))
            QVERIFY(QDir().mkpath(copy) && QFile::copy(folder() + u'/' + name, copy + u'/' + name));
        openAgain();
        did<ClientId>(
            "client.add", [&](Unit &unit) { return engine->people().add(unit, {.name = u"Pat"_s}); });
        close();
    }
    ~Practice()
    {
        close();  // It writes into the keychain, which goes first.
        QDir(copy).removeRecursively();
    }

    static QStringList files(const QString &folder)
    {
        return QDir(folder).entryList({u"practice.db*"_s, u"anchor"_s}, QDir::Files);
    }
    void openAgain()
    {
        close();
        const Passphrase phrase = words();
        EnginePorts with = ports();
        with.keys = &keychain;
        engine = must(openPractice(folder(), &phrase, KdfPolicyForTests::cheap(), with));
    }
    /// The whole folder: the database together with the witness beside it.
    void rollBack()
    {
        for (const QString &name : files(folder()))
            QVERIFY(QFile::remove(folder() + u'/' + name));
        for (const QString &name : files(copy))
            QVERIFY(QFile::copy(copy + u'/' + name, folder() + u'/' + name));
    }
    QByteArray warning()
    {
        const auto said = engine->rollbackWarning();
        return said ? said->reason : QByteArray();
    }
};

}  // namespace

class WitnessCopyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeFolderPutBackIsNoticed();
    void withoutTheKeychainOnlyTheFileSpeaks();
    void aKeychainThatIsAwayCostsTheCopyOnly();
    void forgettingThrowsTheCopyAway();
};

void WitnessCopyTest::aWholeFolderPutBackIsNoticed()
{
    Practice practice(true);
    practice.openAgain();
    QCOMPARE(practice.warning(), "");
    practice.close();
    practice.rollBack();
    for (int opening = 0; opening < 2; ++opening) {
        practice.openAgain();
        QCOMPARE(practice.warning(), "anchor.rolled_back");
    }
    must(practice.engine->acknowledgeRollback());
    practice.openAgain();
    QCOMPARE(practice.warning(), "");
}

void WitnessCopyTest::withoutTheKeychainOnlyTheFileSpeaks()
{
    Practice practice(false);
    practice.rollBack();
    practice.openAgain();
    // Nobody is asked to unlock a keychain that does not open the practice.
    QCOMPARE(practice.warning(), "");
}

void WitnessCopyTest::aKeychainThatIsAwayCostsTheCopyOnly()
{
    Practice practice(true);
    practice.keychain.setPresence(MemoryKeyStore::Presence::Away);
    practice.openAgain();
    QCOMPARE(practice.warning(), "");
    must(practice.engine->settle());
}

void WitnessCopyTest::forgettingThrowsTheCopyAway()
{
    Practice practice(true);
    practice.openAgain();
    must(VaultKeys(*practice.engine, KdfPolicyForTests::cheap()).forget(practice.keychain));
    practice.close();
    QCOMPARE(practice.keychain.size(), std::size_t(0));
}

QTEST_GUILESS_MAIN(WitnessCopyTest)
#include "witness_copy_test.moc"
