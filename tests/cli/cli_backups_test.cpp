// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/daily_backup.h"
#include "core/engine/engine.h"

#include "tests/cli/support/cli_run.h"
#include "tests/cli/support/refusal.h"
#include "tests/support/practice_services.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

/// Backups, the restore drill and the open mirror, from outside.
class CliBackupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void B1_aMissingBackupIsNamedAndCanBeAccepted();
    void B1_aFolderIsVerifiedWithoutItsPractice();
    void B1_theDrillSaysWhatItSaw();
    void theMirrorIsSwitchedOnAndOff();
    void otherRolesHaveNoneOfIt();

private:
    /// Daily backups, as the days go by.
    void makeDailies(int count);
    QStringList made() const
    {
        return QDir(m_disk).entryList({u"solopilot-daily-*.spbackup"_s}, QDir::Files, QDir::Name);
    }

    std::unique_ptr<CliPractice> m_practice;
    QString m_disk;
    int m_days = 0;  ///< That have gone by so far.
};

void CliBackupsTest::init()
{
    m_practice = std::make_unique<CliPractice>();
    QCOMPARE(m_practice->made.exit, 0);
    m_practice->must({u"client"_s, u"add"_s, u"--name"_s, u"Jonas Weber"_s});
    m_days = 0;
    m_disk = m_practice->parent.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(m_disk));
}

void CliBackupsTest::makeDailies(int count)
{
    // The command line takes the machine's clock; a day has to pass without waiting for it.
    ManualClock clock(SystemClock().now() + std::chrono::days(m_days));
    SystemRandom random;
    const Passphrase words =
        must(Passphrase::create(SecretBytes::copyOf(octets("a long walk along the quiet river"))));
    const auto engine =
        must(openPractice(m_practice->folder, &words, KdfPolicy::production(), {clock, random}));
    must(setBackupPlan(*engine, {true, m_disk}));
    for (int day = 0; day < count; ++day) {
        clock.advance(std::chrono::days(1));
        ++m_days;
        must(engine->runDueJobs());
    }
}

void CliBackupsTest::B1_aMissingBackupIsNamedAndCanBeAccepted()
{
    makeDailies(3);
    QCOMPARE(made().size(), 3);
    CliAnswer list = m_practice->run("backup list");
    QVERIFY2(list.exit == 0 && list.json.value("whole"_L1).toBool(), list.out.constData());
    QCOMPARE(list.json.value("backups"_L1).toArray().size(), 3);
    const QString gone = made()[1];
    QVERIFY(QFile::remove(m_disk + u'/' + gone));
    list = m_practice->run("backup list --read-all");
    QVERIFY(list.exit == 0 && !list.json.value("whole"_L1).toBool(true));
    const QJsonObject fault = list.json.value("faults"_L1).toArray().first().toObject();
    QCOMPARE(fault.value("kind"_L1).toString(), u"missing"_s);
    QCOMPARE(fault.value("name"_L1).toString(), gone);
    QCOMPARE(fault.value("number"_L1).toInt(), 2);
    QVERIFY(m_practice->words({u"backup"_s, u"list"_s}).contains(u"Missing: number 2 of "_s));
    makeDailies(1);
    QVERIFY(m_practice->words({u"backup"_s, u"status"_s}).contains(u"Missing: "_s));
    const CliAnswer accepted = m_practice->run("backup accept");
    QCOMPARE(accepted.json.value("accepted"_L1).toArray().size(), 1);
    QVERIFY(m_practice->run("backup list").json.value("whole"_L1).toBool());
    QVERIFY(!m_practice->words({u"backup"_s, u"status"_s}).contains(u"Missing"_s));
}

void CliBackupsTest::B1_aFolderIsVerifiedWithoutItsPractice()
{
    REFUSED(runCli({u"backup"_s, u"verify"_s, m_disk, u"--json"_s}), "backup.none");
    makeDailies(3);
    const CliAnswer whole = runCli({u"backup"_s, u"verify"_s, m_disk, u"--json"_s});
    QVERIFY2(whole.exit == 0 && whole.json.value("whole"_L1).toBool(), whole.out.constData());
    const QString gone = made().front();
    QVERIFY(QFile::remove(m_disk + u'/' + gone));
    const CliAnswer broken = runCli({u"backup"_s, u"verify"_s, m_disk, u"--json"_s});
    REFUSED(broken, "backup.chain_broken");
    QVERIFY(broken.text("message").contains(gone));
}

void CliBackupsTest::B1_theDrillSaysWhatItSaw()
{
    REFUSED(m_practice->run("backup drill"), "backup.none");
    makeDailies(2);
    const CliAnswer drill = m_practice->run("backup drill");
    QVERIFY2(drill.exit == 0 && drill.json.value("passed"_L1).toBool(), drill.out.constData());
    QVERIFY(drill.json.value("checks"_L1).toArray().contains(u"ledger"_s));
    QVERIFY(m_practice->words({u"backup"_s, u"status"_s}).contains(u"came back whole"_s));
    const QString newest = m_disk + u'/' + made().back();
    QFile file(newest);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("????") == 4);
    file.close();
    const CliAnswer failed = m_practice->run("backup drill");
    REFUSED(failed, "backup.damaged");
    QCOMPARE(failed.text("check"), u"parts"_s);
    QCOMPARE(failed.text("file"), newest);
    QVERIFY(m_practice->words({u"backup"_s, u"status"_s}).contains(u"FAILED at \"parts\""_s));
    QCOMPARE(m_practice->run({u"backup"_s, u"drill"_s, m_disk + u'/' + made().front()}).exit, 0);
    QCOMPARE(QDir(m_practice->folder + u"/backups"_s)
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList());
}

void CliBackupsTest::theMirrorIsSwitchedOnAndOff()
{
    REFUSED(m_practice->run("mirror now"), "mirror.off");
    REFUSED(m_practice->run({u"mirror"_s, u"on"_s, m_disk + u"/none"_s}), "mirror.folder_missing");
    REFUSED(m_practice->run({u"mirror"_s, u"on"_s, m_practice->folder + u"/outgoing"_s}), "file.in_practice");
    const CliAnswer on = m_practice->run({u"mirror"_s, u"on"_s, m_disk});
    QVERIFY2(on.exit == 0 && on.json.value("written"_L1).toInt() == 4, on.out.constData());
    QVERIFY(bytesOf(m_disk + u"/contacts.vcf"_s).contains("Jonas Weber"));
    QVERIFY(bytesOf(m_disk + u"/README.txt"_s).contains("NOT ENCRYPTED"));
    m_practice->must({u"client"_s, u"add"_s, u"--name"_s, u"Eva Brandt"_s});
    QCOMPARE(m_practice->run("jobs run-due").exit, 0);
    QVERIFY(bytesOf(m_disk + u"/contacts.vcf"_s).contains("Eva Brandt"));
    QCOMPARE(m_practice->run("mirror now").json.value("written"_L1).toInt(-1), 0);
    const CliAnswer status = m_practice->run("mirror status");
    QVERIFY(status.json.value("on"_L1).toBool() && status.text("folder") == m_disk);
    QVERIFY(m_practice->words({u"mirror"_s, u"off"_s}).contains(u"stays until you delete it"_s));
    QVERIFY(!m_practice->run("mirror status").json.value("on"_L1).toBool(true));
    REFUSED(m_practice->run("mirror now"), "mirror.off");
    QVERIFY(QFile::exists(m_disk + u"/contacts.vcf"_s));
}

void CliBackupsTest::otherRolesHaveNoneOfIt()
{
    const QString words = m_practice->file("books.txt", "seven brown boxes under the stairs\n");
    m_practice->must({u"profile"_s, u"add"_s, u"Office"_s, u"--role"_s, u"assistant"_s,
        u"--new-passphrase-file"_s, words});
    const auto assistant = [&](const QStringList &command) {
        return runCli(
            QStringList{u"--workspace"_s, m_practice->folder, u"--passphrase-file"_s, words, u"--json"_s} +
            command);
    };
    QCOMPARE(m_practice->run({u"mirror"_s, u"on"_s, m_disk}).exit, 0);
    m_practice->must({u"client"_s, u"add"_s, u"--name"_s, u"Eva Brandt"_s});
    for (const QStringList &command :
        {QStringList{u"mirror"_s, u"on"_s, m_disk}, QStringList{u"mirror"_s, u"now"_s},
            QStringList{u"mirror"_s, u"status"_s}, QStringList{u"backup"_s, u"list"_s},
            QStringList{u"backup"_s, u"drill"_s}, QStringList{u"backup"_s, u"accept"_s}})
        REFUSED(assistant(command), "access.denied");
    // The work that is due writes nothing there that she may not read.
    QCOMPARE(assistant({u"jobs"_s, u"run-due"_s}).exit, 0);
    QVERIFY(!bytesOf(m_disk + u"/contacts.vcf"_s).contains("Eva Brandt"));
    QCOMPARE(m_practice->run("jobs run-due").exit, 0);
}

QTEST_GUILESS_MAIN(CliBackupsTest)
#include "cli_backups_test.moc"
