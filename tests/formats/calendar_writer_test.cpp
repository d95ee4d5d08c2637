// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/calendar_text.h"

#include <QTest>

#include <libical/ical.h>

using namespace sp;
using namespace std::chrono;

namespace {

TimeZone zone(const char *name)
{
    return *TimeZone::create(name);
}

LocalTime local(const char *text)
{
    return readCalendarTime(text)->local;
}

CalendarEvent fullEvent()
{
    CalendarEvent one;
    one.uid = "full@example.org";
    one.when.start = {local("20260302T090000"), TimeKind::Zoned, zone("Europe/Lisbon")};
    one.when.rules = {"FREQ=WEEKLY;BYDAY=MO,WE"};
    one.when.extraDates = {
        {{local("20260305T110000"), TimeKind::Zoned, zone("Europe/Lisbon")}, seconds(5400)},
        {{local("20260306T110000"), TimeKind::Utc, std::nullopt}}};
    one.when.excludedDates = {{local("20260304"), TimeKind::AllDay, std::nullopt},
        {local("20260309T090000"), TimeKind::Zoned, zone("Europe/Lisbon")}};
    one.end = CalendarTime{local("20260302T183000"), TimeKind::Zoned, zone("Asia/Kathmandu")};
    one.summary = QStringLiteral("Coaching: Zoë, \"first; session\" \\o/ — naïve 日本語 and a line long "
                                 "enough to be folded twice over, at least");
    one.description = QStringLiteral(
        "First line\nsecond, line;\n\n  indented\ttab and 😀 at the end of it all, folded somewhere within");
    one.location = QStringLiteral("Rua do Ouro 1; Lisboa");
    one.url = QStringLiteral("https://example.org/a?b=c,d;e");
    one.status = "CONFIRMED";
    one.transparency = "OPAQUE";
    one.classification = "PRIVATE";
    one.categories = {QStringLiteral("a, b"), QStringLiteral("c;d")};
    one.sequence = 3;
    one.created = *parseInstant("2026-01-02T03:04:05Z");
    one.lastModified = *parseInstant("2026-02-03T04:05:06Z");
    one.organizer = CalendarPerson{
        QStringLiteral("Coach, Ana \"AC\""), QStringLiteral("ana@example.org"), {}, "CHAIR", {}};
    one.attendees = {{QStringLiteral("Bo: Client"), QStringLiteral("bo+100%@example.org"), "ACCEPTED",
                         "REQ-PARTICIPANT", "INDIVIDUAL"},
        {QStringLiteral("Nobody's mail"), {}, {}, {}, {}}};
    return one;
}

}  // namespace

class CalendarWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItReads();
    void foldsBetweenCharacters();
    void writesZonesThatLibicalReadsAlike_data();
    void writesZonesThatLibicalReadsAlike();
};

void CalendarWriterTest::writesWhatItReads()
{
    CalendarEvent day;
    day.uid = "day";
    day.when.start = {local("20260302"), TimeKind::AllDay, std::nullopt};
    day.length = EventLength{days(2), seconds(0)};
    CalendarEvent moved = fullEvent();
    moved.recurrenceId = CalendarTime{local("20260309T090000"), TimeKind::Zoned, zone("Europe/Lisbon")};
    moved.range = OverrideRange::ThisAndFuture;
    moved.when = {{local("20260310T090000"), TimeKind::Floating, std::nullopt}, {}, {}, {}};
    moved.end.reset();
    moved.length = EventLength{days(0), hours(1) + minutes(5) + seconds(7)};
    CalendarEvent none;
    none.uid = "none";
    none.when.start = {local("20260302T090000"), TimeKind::Utc, std::nullopt};
    none.length = EventLength();
    const std::vector<CalendarEvent> events{fullEvent(), day, moved, none};
    const QByteArray bytes =
        writeCalendar(events, {QStringLiteral("-//Test, Inc//EN"), "PUBLISH", QStringLiteral("Ana; calendar"),
                                  *parseInstant("2026-11-23T00:00:00Z")});
    const auto file = readCalendar(bytes);
    QVERIFY(file);
    QVERIFY(file->warnings.empty());
    QCOMPARE(file->product, QStringLiteral("-//Test, Inc//EN"));
    QCOMPARE(file->method, QByteArray("PUBLISH"));
    QCOMPARE(file->name, QStringLiteral("Ana; calendar"));
    for (std::size_t i = 0; i < events.size(); ++i)
        QCOMPARE(eventText(file->events[i]), eventText(events[i]));
    QVERIFY(file->events == events);
    QCOMPARE(bytes.count("DTSTAMP:20261123T000000Z\r\n"), 4);
    QCOMPARE(bytes.count("BEGIN:VTIMEZONE"), 2);
    QVERIFY(!bytes.contains("freeassociation"));

    icalcomponent *parsed = icalparser_parse_string(bytes.constData());
    QVERIFY(parsed);
    QCOMPARE(icalcomponent_count_errors(parsed), 0);
    icalcomponent_free(parsed);
}

void CalendarWriterTest::foldsBetweenCharacters()
{
    for (int before = 0; before < 5; ++before) {
        CalendarEvent one;
        one.uid = "x";
        one.when.start = {local("20260302T090000"), TimeKind::Utc, std::nullopt};
        one.summary = QString(before, u'a') + QStringLiteral("😀é").repeated(60);
        const QByteArray bytes = writeCalendar(std::span(&one, 1), {.stamp = Instant()});
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY(line.size() <= 76);  // 75 and the CR.
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY(line.isValidUtf8());
        }
        QCOMPARE(readCalendar(bytes)->events.front().summary, one.summary);
    }
}

void CalendarWriterTest::writesZonesThatLibicalReadsAlike_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu",
             "America/Sao_Paulo", "Africa/Casablanca", "Pacific/Apia", "Asia/Jerusalem", "America/Santiago",
             "Europe/Dublin", "Asia/Tehran"})
        QTest::newRow(name) << QByteArray(name);
}

void CalendarWriterTest::writesZonesThatLibicalReadsAlike()
{
    QFETCH(QByteArray, name);
    const TimeZone written = zone(name.constData());
    CalendarEvent one;
    one.uid = "x";
    one.when = {
        {local("20100302T090000"), TimeKind::Zoned, written}, {"FREQ=DAILY;UNTIL=20281231T000000Z"}, {}, {}};
    const QByteArray bytes = writeCalendar(std::span(&one, 1), {.stamp = Instant()});
    icalcomponent *parsed = icalparser_parse_string(bytes.constData());
    QVERIFY(parsed);
    icaltimezone *theirs = icalcomponent_get_timezone(parsed, name.constData());
    QVERIFY(theirs);
    for (Instant at = *parseInstant("2010-03-02T00:00:00Z"); at < *parseInstant("2028-12-31T00:00:00Z");
         at += hours(7)) {
        icaltimetype utc = icaltime_from_timet_with_zone(
            static_cast<time_t>(toMillis(at) / 1000), 0, icaltimezone_get_utc_timezone());
        int daylight = 0;
        const int offset = icaltimezone_get_utc_offset_of_utc_time(theirs, &utc, &daylight);
        if (offset != written.offsetAt(at).count())
            QFAIL((name + " at " + instantText(at)).constData());
    }
    icalcomponent_free(parsed);
}

QTEST_GUILESS_MAIN(CalendarWriterTest)
#include "calendar_writer_test.moc"
