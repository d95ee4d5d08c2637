// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/kept_recent.h"

#include "core/engine/vault_keys.h"

#include "tests/support/full_disk.h"
#include "tests/support/test_engine.h"

#include <QFile>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<QByteArray> opened{"client:018f3c5e-7b1a-7c3d-9a4e-0123456789ab", "session.new"};

QString fileOf(const TestEngine &practice)
{
    return WorkspaceLayout(practice.folder()).recent();
}

}  // namespace

class KeptRecentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingKeptIsNothing()
    {
        TestEngine practice;
        QVERIFY(must(keptRecent(*practice.engine)).empty());
    }

    void comesBackAfterThePracticeWasClosed()
    {
        TestEngine practice;
        must(keepRecent(*practice.engine, opened));
        practice.reopen();
        QVERIFY(must(keptRecent(*practice.engine)) == opened);
        must(keepRecent(*practice.engine, {}));
        QVERIFY(must(keptRecent(*practice.engine)).empty());
    }

    void liesOnTheDiskSealed()
    {
        TestEngine practice;
        must(keepRecent(*practice.engine, opened));
        QFile file(fileOf(practice));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("client"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void isNobodyElses()
    {
        TestEngine practice;
        must(keepRecent(*practice.engine, opened));
        const Passphrase words = TestEngine::passphrase("five other words for tests");
        must(VaultKeys(*practice.engine, KdfPolicyForTests::cheap())
                 .addProfile(u"Tom"_s, Role::Assistant, words));
        practice.close();
        practice.engine = must(practice.open(words));
        QVERIFY(must(keptRecent(*practice.engine)).empty());
        must(keepRecent(*practice.engine, {"session.new"}));
        practice.reopen();
        QVERIFY(must(keptRecent(*practice.engine)) == opened);
    }

    void aDamagedFileIsWrittenAnew()
    {
        TestEngine practice;
        QFile file(fileOf(practice));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("scratched") > 0);
        file.close();
        QCOMPARE(reason(keptRecent(*practice.engine)), "sealed.damaged");
        must(keepRecent(*practice.engine, opened));
        QVERIFY(must(keptRecent(*practice.engine)) == opened);
    }

    void aFullDiskKeepsWhatWasThere()
    {
        TestEngine practice;
        must(keepRecent(*practice.engine, opened));
        {
            const FileSizeLimit full(0);
            QVERIFY(!keepRecent(*practice.engine, {"session.new"}));
        }
        QVERIFY(must(keptRecent(*practice.engine)) == opened);
    }
};

QTEST_GUILESS_MAIN(KeptRecentTest)
#include "kept_recent_test.moc"
