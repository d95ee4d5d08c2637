// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/cli_run.h"
#include "tests/support/radicale_server.h"

#include <QFile>
#include <QTest>

using namespace sp::test;
using namespace Qt::StringLiterals;

/// Calendars elsewhere by the real program, its network and its confined reader.
class CliCalendarsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatIsWrong();
    void readsAndWrites();
    void restoresWhatWasDeleted();
    void settlesFieldByField();
    void forgetsWhatWasDeleted();

private:
    QString path(const char *name) const { return m_practice.parent.filePath(QString::fromLatin1(name)); }
    CliPractice m_practice;
    RadicaleServer m_server;
};

void CliCalendarsTest::initTestCase()
{
    if (!RadicaleServer::isInstalled())
        QSKIP("There is no CalDAV server on this machine: install the package radicale.");
    QVERIFY2(m_server.start(), m_server.errors().constData());
    QVERIFY(m_server.makeCalendar(u"work"_s));
    for (const auto &[name, text] :
        {std::pair("right", RadicaleServer::password), std::pair("wrong", "no")}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
}

void CliCalendarsTest::saysWhatIsWrong()
{
    QCOMPARE(m_practice.run({u"calendar"_s, u"sync"_s, u"nobody"_s}).reason(), "sync.account_unknown");
    const CliAnswer wrong = m_practice.run({u"calendar"_s, u"connect"_s, u"caldav"_s, m_server.address(),
        u"--user"_s, u"alice"_s, u"--name"_s, u"Wrong"_s, u"--password-file"_s, path("wrong")});
    QCOMPARE(wrong.exit, 1);
    QCOMPARE(wrong.reason(), "remote.sign_in");
    QCOMPARE(m_practice.run({u"calendar"_s, u"disconnect"_s, u"Wrong"_s}).exit, 0);
    const CliAnswer plain = m_practice.run(
        {u"calendar"_s, u"connect"_s, u"ics"_s, u"http://calendar.example/a.ics"_s, u"--name"_s, u"Plain"_s});
    QCOMPARE(plain.reason(), "http.address");
    QCOMPARE(m_practice.run({u"calendar"_s, u"disconnect"_s, u"Plain"_s}).exit, 0);
}

void CliCalendarsTest::readsAndWrites()
{
    QVERIFY(m_server.putFile(u"work"_s, u"a.ics"_s,
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nBEGIN:VEVENT\r\nUID:a\r\n"
        "DTSTAMP:20260101T000000Z\r\nDTSTART:20300301T090000Z\r\nDURATION:PT1H\r\nSUMMARY:Zahnärztin\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n"));
    const CliAnswer connected = m_practice.run({u"calendar"_s, u"connect"_s, u"caldav"_s, m_server.address(),
        u"--user"_s, u"alice"_s, u"--name"_s, u"Mine"_s, u"--password-file"_s, path("right")});
    QVERIFY2(connected.exit == 0, connected.out.constData());
    QVERIFY(m_practice.run("calendar sync-log").out.contains("Zahnärztin"));
    const CliAnswer chosen = m_practice.run(
        {u"calendar"_s, u"choose"_s, u"Rounds"_s, u"--two-way"_s, u"on"_s, u"--target"_s, u"on"_s});
    QVERIFY2(chosen.exit == 0, chosen.out.constData());
    QVERIFY(chosen.out.contains("\"target\":true"));
    QCOMPARE(m_practice.run({u"calendar"_s, u"sync"_s, u"Mine"_s}).exit, 0);
    QCOMPARE(m_practice.run({u"calendar"_s, u"pause"_s, u"Mine"_s}).exit, 0);
    QCOMPARE(m_practice.run({u"calendar"_s, u"sync"_s, u"Mine"_s}).reason(), "sync.paused");
    QCOMPARE(m_practice.run({u"calendar"_s, u"resume"_s, u"Mine"_s}).exit, 0);
    QVERIFY(m_practice.run("calendar conflicts").out.contains("\"conflicts\":[]"));
}

void CliCalendarsTest::restoresWhatWasDeleted()
{
    QVERIFY(QFile::remove(m_server.collection(u"work/a.ics"_s)));
    QCOMPARE(m_practice.run({u"calendar"_s, u"sync"_s, u"Mine"_s}).exit, 0);
    const CliAnswer trash = m_practice.run("calendar trash");
    QVERIFY(trash.out.contains("Zahnärztin"));
    const QString id = trash.json.value("trash"_L1).toArray().first().toObject().value("id"_L1).toString();
    QCOMPARE(m_practice.run({u"calendar"_s, u"restore"_s, id}).exit, 0);
    QCOMPARE(m_practice.run({u"calendar"_s, u"restore"_s, id}).reason(), "sync.trash_restored");
    QCOMPARE(m_practice.run({u"calendar"_s, u"sync"_s, u"Mine"_s}).exit, 0);
    const QStringList files = QDir(m_server.collection(u"work"_s)).entryList({u"*.ics"_s}, QDir::Files);
    QCOMPARE(files, QStringList{u"a.ics"_s});
}

void CliCalendarsTest::settlesFieldByField()
{
    const QString nobody = u"0197f000-0000-7000-8000-000000000000"_s;
    const auto resolve = [&](const QStringList &with) {
        return m_practice.run(QStringList{u"calendar"_s, u"resolve"_s, nobody} + with);
    };
    QCOMPARE(resolve({u"--take"_s, u"summary=mine"_s}).exit, 2);
    QCOMPARE(resolve({u"--take"_s, u"=ours"_s}).exit, 2);
    QCOMPARE(resolve({u"--take"_s, u"summary=ours"_s, u"--keep"_s, u"ours"_s}).exit, 2);
    QCOMPARE(resolve({u"--take"_s, u"summary=ours"_s, u"--take"_s, u"time=theirs"_s}).reason(),
        "sync.conflict_unknown");
}

void CliCalendarsTest::forgetsWhatWasDeleted()
{
    QVERIFY(QFile::remove(m_server.collection(u"work/a.ics"_s)));
    QCOMPARE(m_practice.run({u"calendar"_s, u"sync"_s, u"Mine"_s}).exit, 0);
    const CliAnswer forgotten = m_practice.run("calendar empty-trash");
    QCOMPARE(forgotten.exit, 0);
    QVERIFY(forgotten.json.value("forgotten"_L1).toInt() == 1);
    QVERIFY(m_practice.run("calendar trash").out.contains("\"trash\":[]"));
}

QTEST_GUILESS_MAIN(CliCalendarsTest)
#include "cli_calendars_test.moc"
