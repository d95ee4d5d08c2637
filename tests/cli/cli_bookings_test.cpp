// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/cli_run.h"

#include <QDate>
#include <QTest>

using namespace sp::test;
using namespace Qt::StringLiterals;

/// Holds and bookings by the real program, on a Monday that is always to come.
class CliBookingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsAndReleases();
    void booksOverOthersOnlyWithAReason();
    void movesAndCancels();
    void cancelsAllThatRemains();
    void saysHowASessionMeets();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();

private:
    static QString at(int day, const char *time)
    {
        return u"2090-01-%1T%2"_s.arg(day, 2, 10, QChar(u'0')).arg(QLatin1StringView(time));
    }
    CliAnswer book(const QString &client, const QString &start, const QStringList &more = {})
    {
        return m_practice.run(QStringList{u"session"_s, u"book"_s, u"--client"_s, client, u"--service"_s,
                                  u"Talk"_s, u"--start"_s, start} +
                              more);
    }
    CliPractice m_practice;
};

void CliBookingsTest::initTestCase()
{
    m_practice.must({u"client"_s, u"add"_s, u"Ana"_s});
    m_practice.must({u"client"_s, u"add"_s, u"Ben"_s});
    m_practice.must({u"service"_s, u"add"_s, u"Talk"_s, u"--minutes"_s, u"60"_s, u"--price"_s, u"90.00"_s});
}

void CliBookingsTest::holdsAndReleases()
{
    const CliAnswer held = m_practice.run({u"hold"_s, u"place"_s, u"--start"_s, at(2, "09:00"),
        u"--minutes"_s, u"60"_s, u"--client"_s, u"Ana"_s, u"--label"_s, u"asked by phone"_s});
    QCOMPARE(held.exit, 0);
    QCOMPARE(held.text("purpose"), u"clarification"_s);
    QCOMPARE(m_practice.run("hold list").json.value("holds"_L1).toArray().size(), 1);
    const CliAnswer taken = book(u"Ben"_s, at(2, "09:30"));
    QCOMPARE(taken.exit, 1);
    QCOMPARE(taken.reason(), "SLOT_TAKEN");
    QCOMPARE(m_practice.run({u"hold"_s, u"release"_s, held.text("id")}).text("status"), u"Released"_s);
    QCOMPARE(m_practice.run("hold list").json.value("holds"_L1).toArray().size(), 0);
    QCOMPARE(m_practice.run("hold list --all").json.value("holds"_L1).toArray().size(), 1);
    QCOMPARE(book(u"Ben"_s, at(2, "09:30")).exit, 0);
}

void CliBookingsTest::booksOverOthersOnlyWithAReason()
{
    QCOMPARE(book(u"Ana"_s, at(3, "09:00")).exit, 0);
    QCOMPARE(book(u"Ben"_s, at(3, "09:30")).reason(), "SLOT_TAKEN");
    QCOMPARE(book(u"Ben"_s, at(3, "09:30"), {u"--over"_s, u"they come together"_s}).exit, 0);
}

void CliBookingsTest::movesAndCancels()
{
    const QString id = book(u"Ana"_s, at(4, "09:00")).text("id");
    QCOMPARE(book(u"Ben"_s, at(4, "12:00")).exit, 0);
    const auto move = [&](const char *to) {
        return m_practice.run({u"session"_s, u"reschedule"_s, id, u"--start"_s, at(4, to)});
    };
    QCOMPARE(move("11:30").reason(), "SLOT_TAKEN");
    QCOMPARE(move("10:30").text("id"), id);
    const CliAnswer canceled =
        m_practice.run({u"session"_s, u"cancel"_s, id, u"--by-client"_s, u"--reason"_s, u"ill"_s});
    QCOMPARE(canceled.exit, 0);
    QCOMPARE(canceled.text("standing"), u"in_policy"_s);
    QCOMPARE(move("15:00").reason(), "session.transition");
}

void CliBookingsTest::cancelsAllThatRemains()
{
    const QString file = m_practice.parent.filePath(u"series.ics"_s);
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\nUID:weekly@example.org\r\n"
        "DTSTAMP:20260101T000000Z\r\nDTSTART:20900201T090000Z\r\nDURATION:PT1H\r\n"
        "RRULE:FREQ=WEEKLY;COUNT=5\r\nSUMMARY:Weekly\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    written.close();
    m_practice.must({u"import"_s, u"calendar"_s, file});
    const auto entries = [&] {
        return m_practice.run("session list --from 2090-02-01 --to 2090-03-10 --zone UTC").json;
    };
    const QJsonArray all = entries().value("sessions"_L1).toArray();
    QCOMPARE(all.size(), 5);
    const QString second = all[1].toObject().value("ref"_L1).toString();
    const CliAnswer canceled = m_practice.run({u"session"_s, u"cancel"_s, second, u"--client"_s, u"Ana"_s,
        u"--service"_s, u"Talk"_s, u"--scope"_s, u"later"_s, u"--zone"_s, u"UTC"_s});
    QCOMPARE(canceled.exit, 0);
    int left = 0;
    for (const auto &each : entries().value("sessions"_L1).toArray())
        left += each.toObject().value("state"_L1).toString() != u"Canceled";
    QCOMPARE(left, 1);
}

void CliBookingsTest::saysHowASessionMeets()
{
    m_practice.must({u"service"_s, u"edit"_s, u"Talk"_s, u"--link-by"_s, u"room"_s});
    m_practice.must({u"meeting"_s, u"default"_s, u"--room-server"_s, u"https://rooms.example/"_s});
    const QString id = book(u"Ana"_s, at(20, "09:00")).text("id");
    const CliAnswer room = m_practice.run({u"session"_s, u"meeting"_s, id});
    QCOMPARE(room.text("by"), u"video"_s);
    QVERIFY2(room.text("link").startsWith(u"https://rooms.example/"_s), room.out.constData());
    const CliAnswer own =
        m_practice.run({u"session"_s, u"meeting"_s, id, u"--link"_s, u"https://video.example/my/mara"_s});
    QCOMPARE(own.text("link"), u"https://video.example/my/mara"_s);
    QCOMPARE(
        m_practice.run({u"session"_s, u"meeting"_s, id, u"--link"_s, u"http://video.example/"_s}).reason(),
        "meeting.link_not_https");
    QVERIFY(m_practice.run("meeting missing").json.value("missing"_L1).toArray().isEmpty());
    QCOMPARE(m_practice.run({u"session"_s, u"meeting"_s, id, u"--link-by"_s, u"calendar"_s})
                 .json.value("missing"_L1),
        QJsonValue(true));
    QCOMPARE(m_practice.run("meeting missing").json.value("missing"_L1).toArray().size(), 1);
    m_practice.must({u"service"_s, u"edit"_s, u"Talk"_s, u"--by"_s, u"unsaid"_s});
}

void CliBookingsTest::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("no start") << u"hold place --minutes 60"_s << QByteArray("usage");
    QTest::newRow("no length") << u"hold place --start 2090-01-05T09:00"_s << QByteArray("usage");
    QTest::newRow("nothing a time is held for")
        << u"hold place --start 2090-01-05T09:00 --minutes 60 --for fun"_s << QByteArray("hold.purpose");
    QTest::newRow("too long for a click")
        << u"hold place --start 2090-01-05T09:00 --minutes 60 --for click --seconds 3600"_s
        << QByteArray("hold.ttl");
    QTest::newRow("no id") << u"hold release ana"_s << QByteArray("id.invalid");
    QTest::newRow("another scope") << u"session cancel 1 --scope some"_s << QByteArray("usage");
}

void CliBookingsTest::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QString, words);
    const CliAnswer answer = m_practice.run(words.split(u' '));
    QVERIFY(answer.exit != 0);
    QTEST(answer.reason(), "reason");
}

QTEST_GUILESS_MAIN(CliBookingsTest)
#include "cli_bookings_test.moc"
