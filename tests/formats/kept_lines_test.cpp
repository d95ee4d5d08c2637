// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/kept_lines.h"

#include "core/formats/calendar_file.h"
#include "core/formats/content_line.h"

#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;

namespace {

constexpr auto there = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nX-WR-THEIRS:a\r\n"
                       "BEGIN:VEVENT\r\nUID:a@x\r\nDTSTAMP:20261001T000000Z\r\n"
                       "DTSTART:20261103T090000Z\r\nDTEND:20261103T100000Z\r\n"
                       "SUMMARY;LANGUAGE=de;X-FONT=\"a;b\":Gespr\xc3\xa4"
                       "ch\r\n"
                       "LOCATION:Office\r\nX-APPLE-STRUCTURED-LOCATION;VALUE=URI:geo:1,2\r\nGEO:1;2\r\n"
                       "DESCRIPTION:old\r\nX-ALT-DESC;FMTTYPE=text/html:<b>old</b>\r\n"
                       "CATEGORIES;X-C=1:b,a\r\nPRIORITY:5\r\nX-THEIRS;X-P=1:kept\\, whole\r\n"
                       "ATTENDEE;X-NUM-GUESTS=2;PARTSTAT=ACCEPTED;CN=Ana:mailto:ANA@client.example\r\n"
                       "ATTENDEE;X-KEEP=1;CN=Ben:mailto:ben@client.example\r\n"
                       "CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+49301234\r\n"
                       "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER;RELATED=START:-PT17M\r\n"
                       "X-ALARM:1\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

CalendarEvent readThere()
{
    return readCalendar(there)->events.front();
}

QByteArray merged(const std::vector<CalendarEvent> &events, const QByteArray &other = there)
{
    const QByteArray text = withKeptLines(writeCalendar(events, {.stamp = Instant{}}), other);
    // As its lines are, whatever their width.
    QByteArray unfolded = text;
    unfolded.replace("\r\n ", "");
    return unfolded;
}

}  // namespace

class KeptLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWeDoNotKnowStays();
    void whatIsUnchangedIsAsItIsThere();
    void whatWeChangedIsAsWeSay();
    void whatDescribedTheOldGoes();
    void peopleKeepWhatIsSaidOfThem();
    void aChangedOccurrenceTakesWhatItsSeriesHas();
    void whatIsNoCalendarHasNothingToKeep_data();
    void whatIsNoCalendarHasNothingToKeep();
    void anOldLinkOfOursGoes();
};

void KeptLinesTest::whatWeDoNotKnowStays()
{
    CalendarEvent event = readThere();
    event.when.start.local += std::chrono::hours(1);
    event.end->local += std::chrono::hours(1);
    const QByteArray text = merged({event});
    for (const char *line :
        {"\r\nX-WR-THEIRS:a\r\n", "\r\nPRIORITY:5\r\n", "\r\nX-THEIRS;X-P=1:kept\\, whole\r\n",
            "\r\nGEO:1;2\r\n", "\r\nCONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+49301234\r\n",
            "\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER;RELATED=START:-PT17M\r\nX-ALARM:1\r\nEND:"
            "VALARM\r\n",
            "\r\nDTSTART:20261103T100000Z\r\n"})
        QVERIFY2(text.contains(line), (line + text).constData());
    QCOMPARE(readCalendar(text)->events.front(), event);
}

void KeptLinesTest::whatIsUnchangedIsAsItIsThere()
{
    const QByteArray text = merged({readThere()});
    for (const char *line : {"\r\nSUMMARY;LANGUAGE=de;X-FONT=\"a;b\":Gespr\xc3\xa4"
                             "ch\r\n",
             "\r\nCATEGORIES;X-C=1:b,a\r\n",
             "\r\nATTENDEE;X-NUM-GUESTS=2;PARTSTAT=ACCEPTED;CN=Ana:mailto:ANA@client.example\r\n",
             "\r\nX-ALT-DESC;FMTTYPE=text/html:<b>old</b>\r\n"})
        QVERIFY2(text.contains(line), (line + text).constData());
    QCOMPARE(text.count("\r\nSUMMARY"), 1);
    QCOMPARE(text.count("\r\nATTENDEE"), 2);
    QCOMPARE(text.count("\r\nUID"), 1);
}

void KeptLinesTest::whatWeChangedIsAsWeSay()
{
    CalendarEvent event = readThere();
    event.summary = u"Other"_s;
    event.categories = {u"c"_s};
    const QByteArray text = merged({event});
    QVERIFY(text.contains("\r\nSUMMARY:Other\r\n"));
    QVERIFY(text.contains("\r\nCATEGORIES:c\r\n"));
    QCOMPARE(text.count("\r\nSUMMARY"), 1);
}

void KeptLinesTest::whatDescribedTheOldGoes()
{
    CalendarEvent event = readThere();
    event.location = u"Elsewhere"_s;
    event.description = u"new"_s;
    const QByteArray text = merged({event});
    for (const char *name : {"GEO", "X-APPLE-STRUCTURED-LOCATION", "X-ALT-DESC"})
        QVERIFY2(!text.contains(name), name);
}

void KeptLinesTest::peopleKeepWhatIsSaidOfThem()
{
    CalendarEvent event = readThere();
    event.attendees.front().participation = "DECLINED";
    event.attendees.pop_back();
    const QByteArray text = merged({event});
    QVERIFY2(
        text.contains("\r\nATTENDEE;X-NUM-GUESTS=2;CN=Ana;PARTSTAT=DECLINED:mailto:ANA@client.example\r\n"),
        text.constData());
    QVERIFY(!text.contains("ben@client.example"));
}

void KeptLinesTest::aChangedOccurrenceTakesWhatItsSeriesHas()
{
    const QByteArray series =
        QByteArray(there).replace("PRIORITY:5", "PRIORITY:5\r\nRRULE:FREQ=DAILY;COUNT=3");
    CalendarEvent whole = readCalendar(series)->events.front();
    CalendarEvent one = whole;
    one.recurrenceId = whole.when.start;
    one.recurrenceId->local += std::chrono::days(1);
    one.when = {*one.recurrenceId, {}, {}, {}};
    one.end->local += std::chrono::days(1);
    one.summary = u"Other"_s;
    const QByteArray text = merged({whole, one}, series);
    QCOMPARE(text.count("BEGIN:VALARM"), 2);
    QCOMPARE(text.count("RRULE"), 1);
    QCOMPARE(readCalendar(text)->events, (std::vector{whole, one}));
}

void KeptLinesTest::whatIsNoCalendarHasNothingToKeep_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>BEGIN:VCALENDAR</html>");
    QTest::newRow("cut") << QByteArray(there).left(500);
    QTest::newRow("crossed") << QByteArray(there).replace(
        "END:VALARM\r\nEND:VEVENT", "END:VEVENT\r\nEND:VALARM");
}

void KeptLinesTest::whatIsNoCalendarHasNothingToKeep()
{
    QFETCH(QByteArray, other);
    const QByteArray ours = writeCalendar(std::vector{readThere()}, {.stamp = Instant{}});
    QCOMPARE(withKeptLines(ours, other), ours);
}

void KeptLinesTest::anOldLinkOfOursGoes()
{
    CalendarEvent event = readThere();
    event.url = u"https://meet.example/old"_s;
    const CalendarHeader byVideo{.stamp = Instant{}, .byVideo = {event.uid}};
    const QByteArray before = withKeptLines(writeCalendar(std::vector{event}, byVideo), there);
    QCOMPARE(before.count("meet.example/old"), 2);
    event.url = u"https://meet.example/new"_s;
    const QByteArray after = withKeptLines(writeCalendar(std::vector{event}, byVideo), before);
    QVERIFY2(!after.contains("meet.example/old"), after.constData());
    QCOMPARE(after.count("meet.example/new"), 2);
    QVERIFY(after.contains("tel:+49301234"));
}

QTEST_GUILESS_MAIN(KeptLinesTest)
#include "kept_lines_test.moc"
