// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/daily_backup.h"

#include "core/engine/upgrade.h"

#include "tests/support/test_engine.h"

#include <QDir>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

QStringList backupsIn(const QString &folder, const QString &kind)
{
    return QDir(folder).entryList({u"solopilot-"_s + kind + u"-*.spbackup"_s}, QDir::Files, QDir::Name);
}

struct Practice : TestEngine {
    QTemporaryDir disk;
    QString own = folder() + u"/backups"_s;

    void addClient(const char *name)
    {
        did<ClientId>("client.add",
            [&](Unit &unit) { return engine->people().add(unit, {.name = QString::fromUtf8(name)}); });
    }
    JobReport after(std::chrono::milliseconds time)
    {
        clock.set(clock.now() + time);
        return must(engine->runDueJobs());
    }
};

}  // namespace

class DailyBackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R25_oneTestedBackupADay();
    void R25_missedDaysAreMadeUpByOne();
    void R25_goesToTheChosenFolderAndRemovesItsOwnOnly();
    void aFolderThatIsAwayIsSaidAndTriedAgain();
    void lockingPutsItOff();
    void aFolderInsideThePracticeIsRefused();
    void aSecondConnectionSeesOneMoment();
    void R25_anUpgradeIsBackedUpFirst();
    void anUpgradeThatCannotBeBackedUpChangesNothing();
};

void DailyBackupTest::R25_oneTestedBackupADay()
{
    Practice practice;
    must(scheduleDailyBackup(*practice.engine));
    practice.after({});
    QVERIFY(backupsIn(practice.own, u"daily"_s).isEmpty());
    practice.addClient("Ana");
    practice.after(std::chrono::hours(4));
    const QStringList made = backupsIn(practice.own, u"daily"_s);
    QCOMPARE(made.size(), 1);
    const Passphrase words = TestEngine::words();
    const auto report =
        must(verifyBackup(practice.own + u'/' + made.front(), &words, KdfPolicyForTests::cheap()));
    QCOMPARE(report.manifest.counts.at("client"), 1);
    const BackupState state = must(backupState(*practice.engine));
    QVERIFY(state.madeAt == practice.clock.now() && !state.failedAt && state.bytes > 0);
    QCOMPARE(state.path, practice.own + u'/' + made.front());
    // Every opening sets the schedule up again, which changes nothing.
    practice.reopen();
    must(scheduleDailyBackup(*practice.engine));
    practice.after(std::chrono::hours(1));
    QCOMPARE(backupsIn(practice.own, u"daily"_s).size(), 1);
    practice.after(std::chrono::hours(23));
    QCOMPARE(backupsIn(practice.own, u"daily"_s).size(), 2);
    must(setBackupPlan(*practice.engine, {.daily = false}));
    practice.after(std::chrono::hours(48));
    QCOMPARE(backupsIn(practice.own, u"daily"_s).size(), 2);
}

void DailyBackupTest::R25_missedDaysAreMadeUpByOne()
{
    Practice practice;
    must(scheduleDailyBackup(*practice.engine));
    practice.close();
    practice.clock.set(practice.clock.now() + std::chrono::days(9));
    practice.reopen();
    practice.after({});
    practice.after(std::chrono::minutes(5));
    QCOMPARE(backupsIn(practice.own, u"daily"_s).size(), 1);
}

void DailyBackupTest::R25_goesToTheChosenFolderAndRemovesItsOwnOnly()
{
    Practice practice;
    const QString disk = practice.disk.path();
    QFile strange(disk + u"/solopilot-daily-20200101-000000.spbackup"_s);
    QVERIFY(strange.open(QIODevice::WriteOnly) && strange.write("not ours") > 0);
    strange.close();
    must(createBackup(*practice.engine, disk + u"/solopilot-20261027-100000.spbackup"_s));
    must(setBackupPlan(*practice.engine, {true, disk}));
    for (int day = 0; day < 12; ++day)
        practice.after(std::chrono::days(1));
    // Seven days, the Sunday of the week before and the last of October, and the strange one.
    const QStringList left = backupsIn(disk, u"daily"_s);
    QVERIFY2(left.size() == 10, qPrintable(left.join(u' ')));
    QVERIFY(strange.exists());
    QVERIFY(QFile::exists(disk + u"/solopilot-20261027-100000.spbackup"_s));
    QVERIFY(backupsIn(practice.own, u"daily"_s).isEmpty());
}

void DailyBackupTest::aFolderThatIsAwayIsSaidAndTriedAgain()
{
    Practice practice;
    const QString disk = practice.disk.filePath(u"usb"_s);
    QDir().mkpath(disk);
    must(setBackupPlan(*practice.engine, {true, disk}));
    QDir(disk).removeRecursively();
    practice.after(std::chrono::hours(4));
    BackupState state = must(backupState(*practice.engine));
    QVERIFY(state.failedAt == practice.clock.now() && !state.madeAt);
    QCOMPARE(state.reason, QByteArray("backup.folder_missing"));
    QVERIFY2(!QDir(disk).exists(), "nothing is written where the disk would be");
    QDir().mkpath(disk);
    practice.after(std::chrono::minutes(30));
    state = must(backupState(*practice.engine));
    QVERIFY(state.madeAt && !state.failedAt);
    QCOMPARE(backupsIn(disk, u"daily"_s).size(), 1);
}

void DailyBackupTest::lockingPutsItOff()
{
    Practice practice;
    must(scheduleDailyBackup(*practice.engine));
    std::function<std::function<void()>()> outside;
    practice.engine->jobs().executeOn([&](std::function<std::function<void()>()> work) { outside = work; });
    practice.after(std::chrono::hours(4));
    QVERIFY(outside);
    // As the window does when it locks.
    practice.engine->jobs().cancelAllRunning();
    outside()();
    outside = {};
    QVERIFY(backupsIn(practice.own, u"daily"_s).isEmpty());
    QVERIFY(!must(backupState(*practice.engine)).failedAt);
    practice.reopen();
    practice.after(std::chrono::minutes(2));
    QCOMPARE(backupsIn(practice.own, u"daily"_s).size(), 1);
}

void DailyBackupTest::aFolderInsideThePracticeIsRefused()
{
    Practice practice;
    QCOMPARE(reason(setBackupPlan(*practice.engine, {true, practice.folder() + u"/attachments"_s})),
        "backup.folder_in_practice");
    QCOMPARE(reason(setBackupPlan(*practice.engine, {true, practice.disk.filePath(u"not there"_s)})),
        "backup.folder_missing");
    QVERIFY(must(backupPlan(*practice.engine)) == BackupPlan());
}

void DailyBackupTest::aSecondConnectionSeesOneMoment()
{
    Practice practice;
    practice.addClient("Ana");
    const BackupSource source = backupSource(*practice.engine);
    int told = 0;
    // What is committed while the backup is being written is not in it, and spoils nothing.
    const auto report = must(writeBackup(
        source, practice.disk.filePath(u"one.spbackup"_s), practice.clock.now(), [&](qint64, qint64) {
            if (++told == 1)
                practice.addClient("Pat");
            return true;
        }));
    QCOMPARE(report.manifest.counts.at("client"), 1);
    QCOMPARE(practice.count("SELECT count(*) FROM client"), 2);
    QCOMPARE(reason(writeBackup(source, practice.disk.filePath(u"two.spbackup"_s), practice.clock.now(),
                 [](qint64, qint64) { return false; })),
        "canceled");
    QVERIFY(!QFile::exists(practice.disk.filePath(u"two.spbackup"_s)));
}

void DailyBackupTest::R25_anUpgradeIsBackedUpFirst()
{
    Practice practice;
    practice.addClient("Ana");
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    must(upgrade(backupSource(*practice.engine), practice.engine->database(), steps, practice.clock.now()));
    QVERIFY2(backupsIn(practice.own, u"before-upgrade"_s).isEmpty(), "there was nothing to upgrade");
    const int known = steps.back().number;
    for (int more = 1; more <= 5; ++more) {
        static const std::array<QByteArray, 5> sql = {"CREATE TABLE extra_1 (a)", "CREATE TABLE extra_2 (a)",
            "CREATE TABLE extra_3 (a)", "CREATE TABLE extra_4 (a)", "CREATE TABLE extra_5 (a)"};
        steps.push_back({known + more, "extra", sql[static_cast<std::size_t>(more - 1)].constData()});
        practice.clock.set(practice.clock.now() + std::chrono::minutes(1));
        must(upgrade(
            backupSource(*practice.engine), practice.engine->database(), steps, practice.clock.now()));
        if (more > 1)
            continue;
        const QStringList made = backupsIn(practice.own, u"before-upgrade"_s);
        QCOMPARE(made.size(), 1);
        const Passphrase words = TestEngine::words();
        const auto report =
            must(verifyBackup(practice.own + u'/' + made.front(), &words, KdfPolicyForTests::cheap()));
        QCOMPARE(report.manifest.schema, known);
        QVERIFY(!report.manifest.counts.contains("extra_1"));
    }
    QCOMPARE(must(schemaNumber(practice.engine->database())), known + 5);
    QCOMPARE(backupsIn(practice.own, u"before-upgrade"_s).size(), 3);
}

void DailyBackupTest::anUpgradeThatCannotBeBackedUpChangesNothing()
{
    Practice practice;
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    const int known = steps.back().number;
    steps.push_back({known + 1, "extra", "CREATE TABLE extra (a)"});
    BackupSource elsewhere = backupSource(*practice.engine);
    QVERIFY(QDir(practice.own).removeRecursively());
    QVERIFY(!upgrade(elsewhere, practice.engine->database(), steps, practice.clock.now()));
    QCOMPARE(must(schemaNumber(practice.engine->database())), known);
}

QTEST_GUILESS_MAIN(DailyBackupTest)
#include "daily_backup_test.moc"
