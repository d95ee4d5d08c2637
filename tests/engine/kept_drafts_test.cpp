// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/kept_drafts.h"

#include "core/engine/vault_keys.h"

#include "tests/support/full_disk.h"
#include "tests/support/test_engine.h"
#include "tests/support/vault_samples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

Drafts samples()
{
    return {{{sampleId<SessionId>(1), sampleId<ClientId>(2), "soap",
                 {u"Titel"_s, u"Er ruft Silke an.\n\n\"Naïve\" – ok?"_s, u"nur für mich"_s}},
                {sampleId<SessionId>(3), sampleId<ClientId>(2), "blank", {{}, u"zwei"_s, {}}}},
        {{"client/new", u"New client"_s,
             {{u"Name"_s, u"Silke"_s}, {u"Phone"_s, u"+49 40 1"_s}, {u"Phone"_s, u""_s}, {u"City"_s, {}}}},
            {"service/new", u"New service"_s, {{u"Name"_s, u"Walk"_s}}, true}}};
}

QString fileOf(const TestEngine &practice)
{
    return WorkspaceLayout(practice.folder()).drafts();
}

}  // namespace

class KeptDraftsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeBackAfterThePracticeWasClosed()
    {
        TestEngine practice;
        const auto drafts = samples();
        const KeptDrafts kept = keepDrafts(*practice.engine, drafts);
        QVERIFY(kept.onDisk);
        practice.reopen();
        QVERIFY(must(keptDrafts(*practice.engine)) == drafts);
        QVERIFY(must(keptDrafts(*practice.engine, kept.sealed)) == drafts);
    }

    void nothingKeptIsNoFailure()
    {
        TestEngine practice;
        QVERIFY(must(keptDrafts(*practice.engine)).empty());
        QVERIFY(dropDrafts(*practice.engine));
    }

    void areGoneOnceDropped()
    {
        TestEngine practice;
        keepDrafts(*practice.engine, samples());
        must(dropDrafts(*practice.engine));
        QVERIFY(!QFile::exists(fileOf(practice)));
        QVERIFY(must(keptDrafts(*practice.engine)).empty());
    }

    void lieOnTheDiskSealed()
    {
        TestEngine practice;
        keepDrafts(*practice.engine, samples());
        QFile file(fileOf(practice));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("Silke") && !bytes.contains("\"body\""));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void areNobodyElses()
    {
        TestEngine practice;
        keepDrafts(*practice.engine, samples());
        const Drafts others{{}, {{"service/new", u"New service"_s, {{u"Name"_s, u"Walk"_s}}}}};
        const Passphrase words = TestEngine::passphrase("five other words for tests");
        must(VaultKeys(*practice.engine, KdfPolicyForTests::cheap())
                 .addProfile(u"Tom"_s, Role::Assistant, words));
        practice.close();
        practice.engine = must(practice.open(words));
        QVERIFY(must(keptDrafts(*practice.engine)).empty());
        keepDrafts(*practice.engine, others);
        QVERIFY(must(keptDrafts(*practice.engine)) == others);
        must(dropDrafts(*practice.engine));
        QVERIFY(must(keptDrafts(*practice.engine)).empty());
        practice.reopen();
        QVERIFY(must(keptDrafts(*practice.engine)) == samples());
    }

    void waitInMemoryWhereTheDiskIsFull()
    {
        TestEngine practice;
        const auto drafts = samples();
        KeptDrafts kept;
        {
            const FileSizeLimit full(0);
            kept = keepDrafts(*practice.engine, drafts);
        }
        QVERIFY(!kept.onDisk);
        QVERIFY(!QFile::exists(fileOf(practice)));
        practice.reopen();
        QVERIFY(must(keptDrafts(*practice.engine, kept.sealed)) == drafts);
    }

    void anotherPracticesFileIsNotReadAsItsOwn()
    {
        TestEngine practice, other(TestEngine::Make::Later);
        other.random = SeededRandom(8);
        other.engine = must(other.create());
        keepDrafts(*other.engine, samples());
        QVERIFY(QFile::copy(fileOf(other), fileOf(practice)));
        const auto read = keptDrafts(*practice.engine);
        QVERIFY(!read);
        QCOMPARE(read.error().reason, "drafts.damaged");
    }

    void aDamagedFileIsToldOnceAndLiesAside()
    {
        TestEngine practice;
        const auto damage = [&practice](const QByteArray &bytes) {
            QFile file(fileOf(practice));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
        };
        for (const auto &[bytes, name] :
            {std::pair("scratched", "drafts.damaged"), std::pair("again", "drafts.damaged-2")}) {
            damage(bytes);
            const auto read = keptDrafts(*practice.engine);
            QVERIFY(!read);
            QCOMPARE(read.error().reason, "drafts.damaged");
            QFile aside(read.error().facts[u"path"_s].toString());
            QCOMPARE(QFileInfo(aside).fileName(), QString::fromLatin1(name));
            QVERIFY(aside.open(QIODevice::ReadOnly));
            QCOMPARE(aside.readAll(), QByteArray(bytes));
            practice.reopen();
            QVERIFY(must(keptDrafts(*practice.engine)).empty());
        }
        // Nor is it written over by what is typed next.
        damage("a third time");
        keepDrafts(*practice.engine, samples());
        QVERIFY(must(keptDrafts(*practice.engine)) == samples());
        QVERIFY(QFile::exists(fileOf(practice) + u".damaged-3"_s));
    }
};

QTEST_GUILESS_MAIN(KeptDraftsTest)
#include "kept_drafts_test.moc"
