// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/cli_run.h"
#include "tests/cli/support/disks.h"
#include "tests/support/full_disk.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int diskSize = 24 * 1024 * 1024;
constexpr int roomyDisk = 96 * 1024 * 1024;  ///< With room to keep some back.
constexpr int tries = 16;

/// The real command line on a disk that this process alone sees, and on which room can be taken away.
class Disk {
public:
    Disk(QString folder, QString files, QString passphrase)
        : m_folder(std::move(folder)), m_files(std::move(files)), m_passphrase(std::move(passphrase))
    {
    }

    CliAnswer run(const QList<QByteArray> &command)
    {
        std::vector<QByteArray> all{SOLOPILOT_BINARY_DIR "/app/solopilot-cli", "--workspace",
            (m_folder + u"/practice"_s).toUtf8(), "--passphrase-file", m_passphrase.toUtf8(), "--json"};
        all.insert(all.end(), command.begin(), command.end());
        const QByteArray out = (m_files + u"/answer.json"_s).toUtf8();
        const pid_t child = fork();
        if (child == 0)
            _exit(becomeProgram(all, out));
        int status = 0;
        waitpid(child, &status, 0);
        CliAnswer answer;
        answer.exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        QFile file(QString::fromUtf8(out));
        if (file.open(QIODevice::ReadOnly))
            answer.out = file.readAll();
        answer.json = QJsonDocument::fromJson(answer.out).object();
        return answer;
    }
    QByteArray made(const QList<QByteArray> &command)
    {
        const CliAnswer answer = run(command);
        if (answer.exit != 0) {
            qWarning("%s: %s", command.join(' ').constData(), answer.out.constData());
            _exit(2);
        }
        return answer.text("id").toUtf8();
    }
    void init()
    {
        made({"init", "--name", "Full Coaching", "--country", "DE", "--vat-id", "DE123456789", "--currency",
            "EUR", "--zone", "Europe/Berlin", "--recovery-file", (m_files + u"/sheet.txt"_s).toUtf8()});
    }
    bool keepsRoom() const { return QFile::exists(m_folder + u"/practice/reserve"_s); }
    /// Leaves `room` bytes.
    void leave(qint64 room)
    {
        clear();
        QFile file(filler());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            _exit(3);
        const QByteArray page(4096, 'x');
        while (file.write(page) == page.size()) {
        }
        if (!file.resize(std::max<qint64>(0, file.size() - room)))
            _exit(3);
    }
    void clear() { QFile::remove(filler()); }
    qint64 entries() { return run({"audit", "verify"}).json.value("entries"_L1).toInteger(-1); }

private:
    QString filler() const { return m_folder + u"/filler"_s; }
    QString m_folder;
    QString m_files;
    QString m_passphrase;
};

/// Tries `command` with more and more room until there is enough; every time before, the disk is said to be
/// full and the practice is as it was. Answers 0, or what was wrong.
int untilItFits(Disk &disk, const QList<QByteArray> &command, qint64 step, bool writesAudit)
{
    int refused = 0;
    const qint64 before = disk.entries();
    if (before < 0)
        return 10;
    for (int attempt = 0; attempt < tries; ++attempt) {
        disk.leave(step * attempt);
        const CliAnswer answer = disk.run(command);
        disk.clear();
        const qint64 after = disk.entries();
        if (answer.exit == 0)
            return refused < 2 ? 11 : writesAudit && after <= before ? 12 : 0;
        ++refused;
        if (answer.exit != 1 || answer.reason() != "storage.disk_full" || answer.text("message").isEmpty()) {
            qWarning("%s", answer.out.constData());
            return 13;
        }
        if (after != before)
            return 14;
    }
    return 15;
}

QByteArray manyEvents(int count)
{
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//full//EN\r\n";
    for (int number = 0; number < count; ++number)
        text += "BEGIN:VEVENT\r\nUID:full-" + QByteArray::number(number) +
                "@example.org\r\nDTSTAMP:20261027T100000Z\r\nDTSTART:20261101T100000Z\r\n"
                "DTEND:20261101T110000Z\r\nSUMMARY:Talk\r\nEND:VEVENT\r\n";
    return text + "END:VCALENDAR\r\n";
}

}  // namespace

/// A disk that fills up in the middle of the work: what did not fit is refused in words and leaves nothing,
/// and with room again everything goes on.
class FullDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWorkIsRefusedWholeUntilItFits_data();
    void theWorkIsRefusedWholeUntilItFits();
    void aClosedPracticeOpensWithoutAByte();
};

void FullDiskTest::theWorkIsRefusedWholeUntilItFits_data()
{
    QTest::addColumn<QList<QByteArray>>("command");
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("writesAudit");
    QTest::newRow("finishing a session")
        << QList<QByteArray>{"session", "finish", "SESSION"} << 64 * 1024 << true;
    QTest::newRow("importing a calendar")
        << QList<QByteArray>{"import", "calendar", "CALENDAR"} << 128 * 1024 << true;
    QTest::newRow("making a backup") << QList<QByteArray>{"backup", "create"} << 256 * 1024 << false;
}

void FullDiskTest::theWorkIsRefusedWholeUntilItFits()
{
    QFETCH(QList<QByteArray>, command);
    QFETCH(int, step);
    QFETCH(bool, writesAudit);
    const QTemporaryDir files;
    const QString place = files.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(place));
    const QString passphrase = files.filePath(u"passphrase.txt"_s);
    CliPractice::write(passphrase, "a long walk along the quiet river\n");
    const QString calendar = files.filePath(u"many.ics"_s);
    CliPractice::write(calendar, manyEvents(300));

    const int code = onSmallDisk(place, diskSize, [&] {
        Disk disk(place, files.path(), passphrase);
        disk.init();
        const QByteArray client = disk.made({"client", "add", "--name", "Ana Reis"});
        const QByteArray service =
            disk.made({"service", "add", "--name", "Coaching", "--price", "120", "--minutes", "60"});
        const QByteArray session = disk.made({"session", "log", "--client", client, "--service", service,
            "--start", "2026-10-27T09:00", "--minutes", "60"});
        for (QByteArray &word : command) {
            if (word == "SESSION")
                word = session;
            if (word == "CALENDAR")
                word = calendar.toUtf8();
        }
        return untilItFits(disk, command, step, writesAudit);
    });
    if (code == 77)
        QSKIP("this machine mounts no small disk for an ordinary program");
    QCOMPARE(code, 0);
}

void FullDiskTest::aClosedPracticeOpensWithoutAByte()
{
    const QTemporaryDir files;
    const QString place = files.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(place));
    const QString passphrase = files.filePath(u"passphrase.txt"_s);
    CliPractice::write(passphrase, "a long walk along the quiet river\n");
    const int code = onSmallDisk(place, roomyDisk, [&] {
        Disk disk(place, files.path(), passphrase);
        disk.init();
        disk.made({"client", "add", "--name", "Ana Reis"});
        if (!disk.keepsRoom())
            return 20;
        disk.leave(0);
        const auto told = [](const CliAnswer &answer) {
            const QJsonArray warnings = answer.json.value("warnings"_L1).toArray();
            return std::ranges::count_if(warnings, [](const QJsonValue &warning) {
                return warning["reason"_L1] == "storage.reserve_used"_L1 &&
                       warning["message"_L1].toString().contains(u"16 MiB"_s);
            });
        };
        const CliAnswer read = disk.run({"client", "list"});
        if (read.exit != 0 || !read.out.contains("Ana Reis") || told(read) != 1 || disk.keepsRoom()) {
            qWarning("%s", read.out.constData());
            return 21;
        }
        if (disk.run({"client", "add", "--name", "Bo Ek"}).exit != 0)
            return 22;
        disk.clear();
        const CliAnswer again = disk.run({"client", "list"});
        return again.exit == 0 && again.out.contains("Bo Ek") && told(again) == 0 && disk.keepsRoom() ? 0
                                                                                                      : 23;
    });
    if (code == 77)
        QSKIP("this machine mounts no small disk for an ordinary program");
    QCOMPARE(code, 0);
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "full_disk_test.moc"
