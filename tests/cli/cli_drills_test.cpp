// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/engine/vault_session.h"

#include "tests/cli/support/cli_run.h"
#include "tests/cli/support/disks.h"
#include "tests/cli/support/refusal.h"
#include "tests/support/full_disk.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

/// Overwrites a stretch in the middle.
void damage(const QString &path)
{
    QByteArray bytes = bytesOf(path);
    for (qsizetype at = bytes.size() / 3; at < std::min<qsizetype>(bytes.size(), bytes.size() / 3 + 600);
         ++at)
        bytes[at] = static_cast<char>(~bytes[at]);
    CliPractice::write(path, bytes);
}

}  // namespace

/// When it goes wrong: a plain sentence, a reason, and nothing half written.
class CliDrillsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWrongPassphrase();
    void aWeakPassphraseIsNotTaken();
    void aRecoveryKeyThatWasUsedIsSaidUntilThereIsANewOne();
    void R38_aDamagedDatabaseOpensNothing();
    void damagedKeySlots();
    void R25_aDamagedBackupIsRefusedAndAGoodOneRestores();
    void aFullDisk();
    void aReadOnlyFolder();
    void aSecondInstance();
    void oneThatIsOpeningJustNow();
    void aNewerSchema();
    void brokenFiles_data();
    void brokenFiles();
    void fiftyMebibytesOfCalendar();
    void valuesThatAreNone_data();
    void valuesThatAreNone();
    void currenciesWithoutAndWithThreeDecimals();

private:
    qint64 entries() const { return m_practice->run("audit verify").json.value("entries"_L1).toInteger(-1); }
    std::unique_ptr<CliPractice> m_practice;
};

void CliDrillsTest::init()
{
    m_practice = std::make_unique<CliPractice>();
    QCOMPARE(m_practice->made.exit, 0);
}

void CliDrillsTest::aWrongPassphrase()
{
    const QString wrong = m_practice->file("wrong.txt", "another walk along the quiet river\n");
    REFUSED(runCli({u"--workspace"_s, m_practice->folder, u"--passphrase-file"_s, wrong, u"--json"_s,
                u"client"_s, u"list"_s}),
        "vault.wrong_passphrase");
    QCOMPARE(m_practice->run("client list").exit, 0);
}

void CliDrillsTest::aWeakPassphraseIsNotTaken()
{
    const QString weak = m_practice->file("weak.txt", "passwordpassword\n");
    const QString nowhere = m_practice->parent.filePath(u"nowhere"_s);
    const QString sheet = m_practice->parent.filePath(u"sheet.txt"_s);
    REFUSED(runCli({u"--workspace"_s, nowhere, u"--passphrase-file"_s, weak, u"--json"_s, u"init"_s,
                u"--name"_s, u"Weak"_s, u"--recovery-file"_s, sheet}),
        "passphrase.too_weak");
    QVERIFY(!QFile::exists(nowhere) && !QFile::exists(sheet));
    REFUSED(m_practice->run({u"passphrase"_s, u"change"_s, u"--new-passphrase-file"_s, weak}),
        "passphrase.too_weak");
    QCOMPARE(m_practice->run("client list").exit, 0);
}

void CliDrillsTest::aRecoveryKeyThatWasUsedIsSaidUntilThereIsANewOne()
{
    const auto warns = [](const CliAnswer &answer) { return answer.err.contains("recovery new"); };
    const CliAnswer recovered = runCli({u"--workspace"_s, m_practice->folder, u"--recovery-file"_s,
        m_practice->recovery, u"--json"_s, u"client"_s, u"list"_s});
    QCOMPARE(recovered.exit, 0);
    QVERIFY2(warns(recovered), recovered.err.constData());
    QVERIFY(warns(m_practice->run("client list")));
    const CliAnswer renewed = m_practice->run(
        {u"recovery"_s, u"new"_s, u"--new-recovery-file"_s, m_practice->parent.filePath(u"next.txt"_s)});
    QVERIFY(renewed.exit == 0 && !warns(renewed));
    QVERIFY(!warns(m_practice->run("client list")));
}

void CliDrillsTest::R38_aDamagedDatabaseOpensNothing()
{
    const QString database = WorkspaceLayout(m_practice->folder).database();
    QVERIFY(!bytesOf(database).startsWith("SQLite format"));
    damage(database);
    const CliAnswer answer = m_practice->run("audit verify");
    QCOMPARE(answer.exit, 1);
    QVERIFY2(answer.reason().startsWith("storage."), answer.out.constData());
    QVERIFY(!answer.text("message").isEmpty());
}

void CliDrillsTest::damagedKeySlots()
{
    const WorkspaceLayout layout(m_practice->folder);
    const QByteArray good = bytesOf(layout.slotsA());
    damage(layout.slotsA());
    QVERIFY2(m_practice->run("client list").exit == 0, "the second copy stands in");
    QVERIFY2(bytesOf(layout.slotsA()) == good, "and mends the first");
    damage(layout.slotsA());
    damage(layout.slotsB());
    const CliAnswer answer = m_practice->run("client list");
    QCOMPARE(answer.exit, 1);
    QVERIFY2(answer.reason().startsWith("slot."), answer.out.constData());
}

void CliDrillsTest::R25_aDamagedBackupIsRefusedAndAGoodOneRestores()
{
    m_practice->must({u"client"_s, u"add"_s, u"--name"_s, u"Jonas Weber"_s});
    const QString backup = m_practice->parent.filePath(u"a.spbackup"_s);
    QCOMPARE(m_practice->run({u"backup"_s, u"create"_s, backup}).exit, 0);
    const QString restored = m_practice->parent.filePath(u"restored"_s);
    const QStringList secret{u"--passphrase-file"_s, m_practice->passphrase, u"--json"_s};
    QCOMPARE(runCli(QStringList{u"backup"_s, u"restore"_s, backup, restored} + secret).exit, 0);
    const CliAnswer list =
        runCli(QStringList{u"--workspace"_s, restored} + secret + QStringList{u"client"_s, u"list"_s});
    QVERIFY2(list.out.contains("Jonas Weber"), list.out.constData());
    REFUSED(runCli(QStringList{u"backup"_s, u"restore"_s, backup, restored} + secret), "workspace.exists");

    const QString disk = m_practice->parent.filePath(u"backups"_s);
    REFUSED(m_practice->run({u"backup"_s, u"daily"_s, u"--folder"_s, disk}), "backup.folder_missing");
    QVERIFY(QDir().mkpath(disk));
    const CliAnswer daily = m_practice->run({u"backup"_s, u"daily"_s, u"--folder"_s, disk});
    QVERIFY(daily.exit == 0 && daily.json.value("daily"_L1).toBool());
    QCOMPARE(daily.text("folder"), disk);
    const CliAnswer off = m_practice->run({u"backup"_s, u"daily"_s, u"--off"_s});
    QVERIFY(off.exit == 0 && !off.json.value("daily"_L1).toBool(true));

    damage(backup);
    const QString nowhere = m_practice->parent.filePath(u"nowhere"_s);
    REFUSED(runCli({u"backup"_s, u"verify"_s, backup, u"--json"_s}), "backup.damaged");
    REFUSED(runCli(QStringList{u"backup"_s, u"restore"_s, backup, nowhere} + secret), "backup.damaged");
    QVERIFY(!QFile::exists(nowhere));
}

void CliDrillsTest::aFullDisk()
{
    // A disk of 300 KiB, on which no new practice fits; full_disk_test fills one in the middle of the work.
    const QString disk = m_practice->parent.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    const QByteArray out = m_practice->parent.filePath(u"out.json"_s).toUtf8();
    const int code = onSmallDisk(disk, 300 * 1024, [&] {
        return becomeProgram(
            {SOLOPILOT_BINARY_DIR "/app/solopilot-cli", "--workspace", (disk + u"/practice"_s).toUtf8(),
                "--passphrase-file", m_practice->passphrase.toUtf8(), "--json", "init", "--name", "Full"},
            out);
    });
    if (code == 77)
        QSKIP("this machine mounts no small disk for an ordinary program");
    QCOMPARE(code, 1);
    const QJsonObject answer = QJsonDocument::fromJson(bytesOf(QString::fromUtf8(out))).object();
    QCOMPARE(answer.value("reason"_L1).toString(), u"storage.disk_full"_s);
    QVERIFY(!answer.value("message"_L1).toString().isEmpty());
}

void CliDrillsTest::aReadOnlyFolder()
{
    const qint64 before = entries();
    const QByteArray out = m_practice->parent.filePath(u"out.json"_s).toUtf8();
    const int code = onReadOnlyDisk(m_practice->folder, [&] {
        return becomeProgram(
            {SOLOPILOT_BINARY_DIR "/app/solopilot-cli", "--workspace", m_practice->folder.toUtf8(),
                "--passphrase-file", m_practice->passphrase.toUtf8(), "--json", "client", "add", "--name",
                "Nobody"},
            out);
    });
    if (code == 77)
        QSKIP("this machine mounts nothing for an ordinary program");
    QCOMPARE(code, 1);
    const QJsonObject answer = QJsonDocument::fromJson(bytesOf(QString::fromUtf8(out))).object();
    QCOMPARE(answer.value("reason"_L1).toString(), u"storage.read_only"_s);
    QVERIFY(!answer.value("message"_L1).toString().isEmpty());
    QCOMPARE(entries(), before);
}

void CliDrillsTest::aSecondInstance()
{
    const auto first = WorkspaceFolder::open(m_practice->folder);
    QVERIFY(first);
    REFUSED(m_practice->run("client list"), "workspace.in_use");
}

void CliDrillsTest::oneThatIsOpeningJustNow()
{
    const auto first = WorkspaceFolder::open(m_practice->folder);
    QVERIFY(first);
    // As between taking the lock and leaving a number in it.
    CliPractice::write(WorkspaceLayout(m_practice->folder).lock(), {});
    const CliAnswer answer = m_practice->run("client list");
    REFUSED(answer, "workspace.opening");
    QVERIFY2(answer.text("message").contains(u"being opened"_s), answer.out.constData());
}

void CliDrillsTest::aNewerSchema()
{
    {
        const QByteArray typed = "a long walk along the quiet river";
        const auto passphrase = Passphrase::create(
            SecretBytes::copyOf({reinterpret_cast<const unsigned char *>(typed.constData()),
                static_cast<std::size_t>(typed.size())}));
        QVERIFY(passphrase);
        auto session =
            VaultSession::open(m_practice->folder, &*passphrase, KdfPolicy::production(), SystemClock());
        QVERIFY(session);
        QVERIFY(session->database.execute(
            "INSERT INTO schema_migration (number, name, sha256, program, applied_at) "
            "SELECT 9999, 'later', sha256, '9.0', applied_at FROM schema_migration LIMIT 1"));
    }
    REFUSED(m_practice->run("client list"), "storage.newer");
}

void CliDrillsTest::brokenFiles_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("refused");
    const QByteArray head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n";
    const QByteArray event = "BEGIN:VEVENT\r\nUID:a@x\r\nDTSTAMP:20261001T000000Z\r\nDTSTART:"
                             "20261019T090000Z\r\nDTEND:20261019T100000Z\r\nSUMMARY:Talk\r\n";
    QTest::newRow("nothing at all") << u"calendar"_s << QByteArray() << true;
    QTest::newRow("no calendar") << u"calendar"_s << QByteArray("<html><body>Sign in</body></html>") << true;
    QTest::newRow("truncated in the middle of an event") << u"calendar"_s << QByteArray(head + event) << true;
    QTest::newRow("an endless rule by the second")
        << u"calendar"_s
        << QByteArray(head + event + "RRULE:FREQ=SECONDLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n") << false;
    QTest::newRow("a rule that never hits")
        << u"calendar"_s
        << QByteArray(
               head + event + "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
        << false;
    QTest::newRow("Latin-1 where UTF-8 is due")
        << u"calendar"_s
        << QByteArray(head + event + "DESCRIPTION:M\xfcller\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n") << false;
    QTest::newRow("contacts that are a picture")
        << u"contacts"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << true;
    QTest::newRow("a table with a quote that never ends")
        << u"table"_s << QByteArray("name,email\n\"Ana,ana@example.org\nBea,bea@example.org\n") << true;
    QTest::newRow("a table without names") << u"table"_s << QByteArray("colour,size\nred,4\n") << true;
    QTest::newRow("a table with a bad address")
        << u"table"_s << QByteArray("name,email\nAna,not an address\n") << true;
}

void CliDrillsTest::brokenFiles()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, refused);
    const QString file = m_practice->file("broken", bytes);
    const qint64 before = entries();
    const CliAnswer answer = m_practice->run({u"import"_s, kind, file});
    QCOMPARE(answer.exit, refused ? 1 : 0);
    QVERIFY2(!refused || (!answer.reason().isEmpty() && !answer.text("message").isEmpty()),
        answer.out.constData());
    const qint64 after = entries();
    QVERIFY(after >= 0);
    QVERIFY2(!refused || after == before, "nothing is half written");
    // What came in can be looked at, and the looking ends.
    QCOMPARE(m_practice->run("session list --from 2026-10-01 --to 2026-10-31").exit, 0);
}

void CliDrillsTest::fiftyMebibytesOfCalendar()
{
    QByteArray bytes = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n";
    for (int at = 0; bytes.size() < 50 * 1024 * 1024; ++at)
        bytes += "BEGIN:VEVENT\r\nUID:" + QByteArray::number(at) +
                 "@x\r\nDTSTAMP:20261001T000000Z\r\nDTSTART:20261019T090000Z\r\nDTEND:"
                 "20261019T100000Z\r\nSUMMARY:Talk\r\nEND:VEVENT\r\n";
    const QString file = m_practice->file("large.ics", bytes);
    const qint64 before = entries();
    const CliAnswer answer = m_practice->run({u"import"_s, u"calendar"_s, file});
    QCOMPARE(answer.exit, 1);
    QVERIFY2(!answer.text("message").isEmpty(), answer.out.constData());
    QCOMPARE(entries(), before);
}

void CliDrillsTest::valuesThatAreNone_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("an unknown zone") << QStringList{u"client"_s, u"add"_s, u"--name"_s, u"Ana"_s, u"--zone"_s,
                                            u"Mars/Olympus"_s}
                                     << QByteArray("zone.unknown");
    QTest::newRow("an amount out of range")
        << QStringList{u"service"_s, u"add"_s, u"Talk"_s, u"--price"_s, u"99999999999999999999"_s}
        << QByteArray("money.out_of_range");
    QTest::newRow("half a yen") << QStringList{u"service"_s, u"add"_s, u"Talk"_s, u"--price"_s, u"1000.5"_s,
                                       u"--currency"_s, u"JPY"_s}
                                << QByteArray("money.no_minor_units");
    QTest::newRow("a tenth of a cent") << QStringList{u"service"_s, u"add"_s, u"Talk"_s, u"--price"_s,
                                              u"12.345"_s, u"--currency"_s, u"EUR"_s}
                                       << QByteArray("money.too_many_decimals");
    QTest::newRow("a client without a name")
        << QStringList{u"client"_s, u"add"_s, u"--email"_s, u"a@example.org"_s} << QByteArray("usage");
    QTest::newRow("no such client") << QStringList{u"client"_s, u"show"_s, u"nobody@example.org"_s}
                                    << QByteArray("client.unknown");
    QTest::newRow("a name of spaces")
        << QStringList{u"client"_s, u"add"_s, u"--name"_s, u"   "_s} << QByteArray("client.name_missing");
}

void CliDrillsTest::valuesThatAreNone()
{
    QFETCH(QStringList, command);
    QFETCH(QByteArray, reason);
    const qint64 before = entries();
    const CliAnswer answer = m_practice->run(command);
    QVERIFY2(answer.exit == 1 || answer.exit == 2, answer.out.constData());
    QCOMPARE(answer.reason(), reason);
    QVERIFY(!answer.text("message").isEmpty());
    QCOMPARE(entries(), before);
}

void CliDrillsTest::currenciesWithoutAndWithThreeDecimals()
{
    const QString client = m_practice->must({u"client"_s, u"add"_s, u"--name"_s, u"Yuki Tanaka"_s});
    const QString yen = m_practice->must(
        {u"service"_s, u"add"_s, u"Talk in Tokyo"_s, u"--price"_s, u"12000"_s, u"--currency"_s, u"JPY"_s});
    const QString session = m_practice->must({u"session"_s, u"log"_s, u"--client"_s, client, u"--service"_s,
        yen, u"--start"_s, u"2026-10-19T09:00"_s, u"--minutes"_s, u"50"_s});
    const CliAnswer finished = m_practice->run({u"session"_s, u"finish"_s, session, u"--no-send"_s});
    QVERIFY2(finished.exit == 0, finished.out.constData());
    const CliAnswer invoice = m_practice->run({u"invoice"_s, u"show"_s, finished.text("invoice")});
    QVERIFY2(invoice.out.contains("12000") && !invoice.out.contains("12000.00"), invoice.out.constData());
    QVERIFY2(m_practice
                     ->run({u"service"_s, u"add"_s, u"Talk in Kuwait"_s, u"--price"_s, u"12.345"_s,
                         u"--currency"_s, u"KWD"_s})
                     .exit == 0,
        "three decimals");
}

QTEST_GUILESS_MAIN(CliDrillsTest)
#include "cli_drills_test.moc"
