// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/key_slot_files.h"

#include "core/base/random.h"
#include "tests/support/file_faults.h"
#include "tests/support/kdf_for_tests.h"
#include "tests/support/vault_samples.h"

#include <QDir>
#include <QTemporaryDir>

#include <sys/wait.h>

using namespace sp;

namespace {

const KdfPolicy cheap = KdfPolicyForTests::cheap();

struct Sample {
    QTemporaryDir folder;
    QString a = folder.filePath(QStringLiteral("keys.slots"));
    QString b = folder.filePath(QStringLiteral("keys.slots.b"));
    KeySlotFiles files{a, b};
    SeededRandom random{11};
    SecretBytes key = KeySlots::newVaultKey(random);
    KeySlots before{sampleId<VaultId>(9), key};
    KeySlots after = before;

    /// `before` opens with "old one", `after` with "new one".
    Sample()
    {
        require(before.addPassphrase(key, sampleHeader(1), passphrase("old one"), cheap, random));
        after = before;
        require(after.changePassphrase(key, sampleId<KeySlotId>(1), passphrase("new one"), cheap, random));
    }
    void require(const Result<Done> &done) { QVERIFY(done); }
    bool opens(const KeySlots &slots) const
    {
        const bool withOld = slots.unlock(passphrase("old one"), cheap).has_value();
        const bool withNew = slots.unlock(passphrase("new one"), cheap).has_value();
        return withOld != withNew;
    }
};

/// How many calls that change the disk a save makes.
int callsOfASave()
{
    const Sample sample;
    faults::arm(0, 0);
    return sample.files.save(sample.before) ? faults::seen.load() : 0;
}

}  // namespace

class KeySlotFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepTwoPrivateCopies()
    {
        Sample sample;
        QCOMPARE(sample.files.load().error().reason, "slot.missing");
        QVERIFY(sample.files.save(sample.before));
        QCOMPARE(fileBytes(sample.a), sample.before.encode());
        QCOMPARE(fileBytes(sample.b), sample.before.encode());
        const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(sample.a), ownerOnly);
        const auto loaded = sample.files.load();
        QVERIFY(loaded);
        QVERIFY(loaded->slots == sample.before);
        QVERIFY(!loaded->needsRepair());
    }

    void leaveNoCopyThatTheOldPassphraseOpens()
    {
        Sample sample;
        QVERIFY(sample.files.save(sample.before));
        const auto written = sample.files.save(sample.after);
        QVERIFY(written);
        QCOMPARE(*written, CopiesWritten::Both);
        for (const QString &path : {sample.a, sample.b})
            QVERIFY(!KeySlots::decode(fileBytes(path))->unlock(passphrase("old one"), cheap));
    }

    void doWithOneCopy_data()
    {
        QTest::addColumn<QString>("harm");
        QTest::addColumn<CopyState>("state");
        QTest::newRow("gone") << u"gone"_qs << CopyState::Missing;
        QTest::newRow("cut") << u"cut"_qs << CopyState::Damaged;
        QTest::newRow("empty") << u"empty"_qs << CopyState::Damaged;
        QTest::newRow("a flipped bit") << u"flip"_qs << CopyState::Damaged;
        QTest::newRow("huge") << u"huge"_qs << CopyState::Damaged;
        QTest::newRow("older") << u"older"_qs << CopyState::Stale;
    }

    void doWithOneCopy()
    {
        QFETCH(QString, harm);
        QFETCH(CopyState, state);
        for (const bool first : {true, false}) {
            Sample sample;
            QVERIFY(sample.files.save(sample.after));
            const QString path = first ? sample.a : sample.b;
            QByteArray bytes = fileBytes(path);
            if (harm == u"gone")
                QVERIFY(QFile::remove(path));
            else if (harm == u"cut")
                overwrite(path, bytes.chopped(1));
            else if (harm == u"empty")
                overwrite(path, {});
            else if (harm == u"flip")
                overwrite(path, bytes.replace(60, 1, QByteArray(1, static_cast<char>(~bytes[60]))));
            else if (harm == u"huge")
                overwrite(path, QByteArray(100'000, 'x'));
            else
                overwrite(path, sample.before.encode());
            const auto loaded = sample.files.load();
            QVERIFY(loaded);
            QVERIFY(loaded->slots == sample.after);
            QCOMPARE(first ? loaded->a : loaded->b, state);
            QCOMPARE(first ? loaded->b : loaded->a, CopyState::Intact);
            QVERIFY(loaded->needsRepair());
            QVERIFY(sample.files.save(loaded->slots));
            QVERIFY(!sample.files.load()->needsRepair());
        }
    }

    void refuse_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<QByteArray>("reason");
        const Sample sample;
        QByteArray newer = sample.after.encode().chopped(32).replace(8, 2, QByteArray("\0\2", 2));
        newer.append(view(sha256({newer})));
        QTest::newRow("both damaged") << QByteArray("x") << QByteArray("y") << QByteArray("slot.damaged");
        QTest::newRow("a newer program wrote one")
            << sample.before.encode() << newer << QByteArray("slot.version");
        QTest::newRow("a newer program wrote the other")
            << newer << QByteArray("y") << QByteArray("slot.version");
    }

    void refuse()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(QByteArray, reason);
        const Sample sample;
        overwrite(sample.a, a);
        overwrite(sample.b, b);
        QCOMPARE(sample.files.load().error().reason, reason);
    }

    void neverGoBack()
    {
        const Sample sample;
        QVERIFY(sample.files.save(sample.after));
        const auto back = sample.files.save(sample.before);
        QVERIFY(!back);
        QCOMPARE(back.error().reason, "slot.changed_meanwhile");
        KeySlots rival = sample.before;
        SeededRandom random(12);
        QVERIFY(
            rival.changePassphrase(sample.key, sampleId<KeySlotId>(1), passphrase("rival"), cheap, random));
        QCOMPARE(rival.generation(), sample.after.generation());
        QCOMPARE(sample.files.save(rival).error().reason, "slot.changed_meanwhile");
        QVERIFY(sample.files.load()->slots == sample.after);
    }

    // P3: the process ends at each call that changes the disk.
    void surviveAnEndAtEveryCall()
    {
        const int calls = callsOfASave();
        QVERIFY(calls >= 10);
        int withNew = 0;
        for (int nth = 1; nth <= calls; ++nth) {
            const Sample sample;
            QVERIFY(sample.files.save(sample.before));
            const pid_t child = fork();
            if (child == 0) {
                faults::arm(nth, 0);
                static_cast<void>(sample.files.save(sample.after));
                _exit(0);
            }
            int status = 0;
            QCOMPARE(waitpid(child, &status, 0), child);
            QCOMPARE(WEXITSTATUS(status), 99);
            const auto loaded = sample.files.load();
            QVERIFY(loaded);
            QVERIFY(sample.opens(loaded->slots));
            withNew += loaded->slots == sample.after;
            QVERIFY(sample.files.save(loaded->slots));
            QVERIFY(!sample.files.load()->needsRepair());
        }
        qInfo(
            "%d ends: %d with the new slots, %d with the old, 0 with none", calls, withNew, calls - withNew);
        QVERIFY(withNew > 0 && withNew < calls);
    }

    // D3, D4: each call fails once, and the process goes on.
    void tellOfAnErrorAtEveryCall_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("a full disk") << ENOSPC << QByteArray("storage.disk_full");
        QTest::newRow("a quota") << EDQUOT << QByteArray("storage.disk_full");
        QTest::newRow("a read-only disk") << EROFS << QByteArray("storage.read_only");
        QTest::newRow("a broken disk") << EIO << QByteArray("storage.io");
    }

    void tellOfAnErrorAtEveryCall()
    {
        QFETCH(int, error);
        QFETCH(QByteArray, reason);
        const int calls = callsOfASave();
        for (int nth = 1; nth <= calls; ++nth) {
            const Sample sample;
            QVERIFY(sample.files.save(sample.before));
            faults::arm(nth, error);
            const auto written = sample.files.save(sample.after);
            faults::disarm();
            if (written)
                QCOMPARE(*written, CopiesWritten::One);
            else
                QCOMPARE(written.error().reason, reason);
            const auto loaded = sample.files.load();
            QVERIFY(loaded);
            QVERIFY(sample.opens(loaded->slots));
            if (written)
                QVERIFY(loaded->slots == sample.after);
            QCOMPARE(QDir(sample.folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
        }
    }
};

QTEST_GUILESS_MAIN(KeySlotFilesTest)
#include "key_slot_files_test.moc"
