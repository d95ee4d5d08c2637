// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/calendar_text.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sp;
using namespace std::chrono;

namespace {

QByteArray calendar(const QByteArray &inside)
{
    return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//EN\n" + inside + "END:VCALENDAR\n";
}

QByteArray eventWith(const QByteArray &lines)
{
    return calendar("BEGIN:VEVENT\nUID:one\n" + lines + "END:VEVENT\n");
}

QByteArray observance(
    const QByteArray &name, const QByteArray &from, const QByteArray &to, const QByteArray &lines)
{
    return "BEGIN:" + name + "\nTZOFFSETFROM:" + from + "\nTZOFFSETTO:" + to + '\n' + lines + "END:" + name +
           '\n';
}

QByteArray zoneNamed(const QByteArray &tzid, const QByteArray &inside)
{
    return "BEGIN:VTIMEZONE\nTZID:" + tzid + '\n' + inside + "END:VTIMEZONE\n";
}

const QByteArray europe = observance("STANDARD", "+0200", "+0100",
                              "DTSTART:16010101T030000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\n") +
                          observance("DAYLIGHT", "+0100", "+0200",
                              "DTSTART:16010101T020000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\n");

TimeZone zone(const char *name)
{
    return *TimeZone::create(name);
}

}  // namespace

class CalendarFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoWholeCalendar_data();
    void refusesWhatIsNoWholeCalendar();
    void findsTheZone_data();
    void findsTheZone();
    void readsStarts_data();
    void readsStarts();
    void readsAttendees();
    void readsOverridesAndQuirks();
    void warnsAndGoesOn_data();
    void warnsAndGoesOn();
    void readsCharsets_data();
    void readsCharsets();
    void givesTheSameUidAgain();
    void spansTheEvent_data();
    void spansTheEvent();
    void survivesBombs_data();
    void survivesBombs();
};

void CalendarFileTest::refusesWhatIsNoWholeCalendar_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("reason");
    const QByteArray whole = eventWith("DTSTART:20260101T090000Z\n");
    QTest::newRow("nothing at all") << QByteArray() << QByteArray("ics.not_a_calendar");
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html>\n<title>x: y</title>")
                                << QByteArray("ics.not_a_calendar");
    QTest::newRow("a vCard") << QByteArray("BEGIN:VCARD\nFN:x\nEND:VCARD\n")
                             << QByteArray("ics.not_a_calendar");
    QTest::newRow("cut after a whole event") << whole.chopped(14) << QByteArray("ics.truncated");
    QTest::newRow("cut inside the last line") << whole.chopped(4) << QByteArray("ics.truncated");
    QTest::newRow("cut inside an event") << whole.first(80) << QByteArray("ics.truncated");
    QTest::newRow("two files run together") << whole.first(80) + '\n' + whole << QByteArray("ics.truncated");
    QTest::newRow("an end that does not fit")
        << calendar("BEGIN:VEVENT\nEND:VTODO\n") << QByteArray("ics.unbalanced");
    QTest::newRow("50 MB, refused before it is read")
        << QByteArray(50'000'000, 'x') << QByteArray("ics.too_large");
    QTest::newRow("too many properties")
        << calendar(QByteArray("X:1\n").repeated(200'000)) << QByteArray("ics.too_many_properties");
}

void CalendarFileTest::refusesWhatIsNoWholeCalendar()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, reason);
    const auto file = readCalendar(bytes);
    QVERIFY(!file);
    QCOMPARE(file.error().reason, reason);
}

void CalendarFileTest::findsTheZone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QString>("guessed");
    const auto row = [](const char *name, const QByteArray &tzid, const QByteArray &definition,
                         const char *expected, const char *guessed = "") {
        QTest::newRow(name) << calendar(definition + "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=" + tzid +
                                        ":20260701T090000\nRRULE:FREQ=WEEKLY\nEND:VEVENT\n")
                            << "2026-07-01T09:00:00 " + QByteArray(expected) << QString::fromLatin1(guessed);
    };
    const QByteArray arizona = observance("STANDARD", "-0700", "-0700", "DTSTART:19700101T000000\n");
    const QByteArray odd = observance("STANDARD", "+0017", "+0017", "DTSTART:19700101T000000\n");
    // clang-format off
    row("an IANA name", "Europe/Lisbon", "", "Europe/Lisbon");
    row("an IANA name in quotes", "\"Europe/Lisbon\"", "", "Europe/Lisbon");
    row("a Windows name", "W. Europe Standard Time", "", "Europe/Berlin");
    row("libical's prefix", "/freeassociation.sourceforge.net/Europe/Lisbon", "", "Europe/Lisbon");
    row("Mozilla's prefix", "/mozilla.org/20050126_1/America/Argentina/Buenos_Aires", "", "America/Argentina/Buenos_Aires");
    row("the place in X-LIC-LOCATION", "Home", zoneNamed("Home", "X-LIC-LOCATION:Europe/Vienna\n" + europe), "Europe/Vienna");
    row("its offsets, by rules", "Home", zoneNamed("Home", europe), "Europe/Berlin");
    row("its offsets, without change", "Home", zoneNamed("Home", arizona), "America/Phoenix");
    row("an IANA name is believed over its definition", "Europe/Lisbon", zoneNamed("Europe/Lisbon", odd), "Europe/Lisbon");
    row("offsets of no zone: guessed", "Home", zoneNamed("Home", odd), "America/Toronto", "Home");
    row("a name without a definition: guessed", "Nowhere", "", "America/Toronto", "Nowhere");
    row("a damaged definition: guessed", "Home", zoneNamed("Home", "BEGIN:STANDARD\nTZOFFSETTO:0100\nEND:STANDARD\n"), "America/Toronto", "Home");
    // clang-format on
}

void CalendarFileTest::findsTheZone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, start);
    QFETCH(QString, guessed);
    CalendarReadOptions options;
    options.fallbackZone = zone("America/Toronto");
    const auto file = readCalendar(bytes, options);
    QVERIFY(file);
    QCOMPARE(timeText(file->events.front().when.start), start);
    QCOMPARE(file->warnings.size(), guessed.isEmpty() ? 0U : 1U);
    if (guessed.isEmpty())
        return;
    QCOMPARE(file->warnings.front().reason, QByteArray("ics.zone_guessed"));
    QCOMPARE(file->warnings.front().facts.value(u"tzid").toString(), guessed);
    QCOMPARE(file->warnings.front().facts.value(u"zone").toString(), QStringLiteral("America/Toronto"));
}

void CalendarFileTest::readsStarts_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("start");
    const auto row = [](const char *lines, const char *start) {
        QTest::newRow(lines) << QByteArray(lines) + '\n' << QByteArray(start);
    };
    row("DTSTART:20260302T090000Z", "2026-03-02T09:00:00 UTC");
    row("DTSTART;TZID=UTC:20260302T090000", "2026-03-02T09:00:00 UTC");
    row("DTSTART;TZID=Europe/Berlin:20260302T090000Z", "2026-03-02T09:00:00 UTC");
    row("DTSTART:20260302T090000", "2026-03-02T09:00:00 floating");
    row("DTSTART;VALUE=DATE:20260302", "2026-03-02");
    row("DTSTART:20260302", "2026-03-02");
    row("DTSTART;VALUE=DATE:20260302T000000Z", "2026-03-02");
    row("dtstart;tzid=Europe/Berlin:20260302T090000", "2026-03-02T09:00:00 Europe/Berlin");
    row("DTSTART;TZID=\"W. Europe Standard Time:20260302T090000\"", "2026-03-02T09:00:00 Europe/Berlin");
    row("DTSTART:20260302T235960Z", "2026-03-02T23:59:59 UTC");
    row("DTSTART;TZID=Europe/Berlin:20260302T000000\nDTEND;TZID=Europe/"
        "Berlin:20260303T000000\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
        "2026-03-02");
}

void CalendarFileTest::readsStarts()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, start);
    const auto file = readCalendar(eventWith(lines));
    QVERIFY(file);
    QCOMPARE(timeText(file->events.front().when.start), start);
    QVERIFY(file->warnings.empty());
}

void CalendarFileTest::readsAttendees()
{
    const auto file = readCalendar(eventWith("DTSTART:20260302T090000Z\n"
                                             "ORGANIZER;CN=Ana Coach:MAILTO:ana@example.org\n"
                                             "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT="
                                             "ACCEPTED;CN=Bo\n  Client;X-NUM-GUESTS=0:mailto:bo@example.org\n"
                                             "ATTENDEE;CN=cy@example.org:mailto:cy@example.org\n"
                                             "ATTENDEE;CN=\"Doe, Di\";EMAIL=di@example.org:/principals/di/\n"
                                             "ATTENDEE;CN=Ed ^'E^' Ex:invalid:nomail\n"
                                             "ATTENDEE:fay%2Bx@example.org\n"
                                             "ATTENDEE:mailto:gil%2Bx@example.org?subject=hi\n"
                                             "ATTENDEE:urn:uuid:1\n"));
    QVERIFY(file);
    const CalendarEvent &one = file->events.front();
    QCOMPARE(personText(*one.organizer), QByteArray("Ana Coach <ana@example.org>  "));
    QByteArrayList people;
    for (const CalendarPerson &person : one.attendees)
        people += personText(person).trimmed();
    QCOMPARE(people,
        QByteArrayList({"Bo Client <bo@example.org> REQ-PARTICIPANT ACCEPTED", "<cy@example.org>",
            "Doe, Di <di@example.org>", "Ed \"E\" Ex <>", "<fay%2Bx@example.org>", "<gil+x@example.org>"}));
}

void CalendarFileTest::readsOverridesAndQuirks()
{
    const auto file = readCalendar(
        eventWith("DTSTART;TZID=Europe/Berlin:20260302T090000\n"
                  "DTEND:20260302T100000\n"
                  "RECURRENCE-ID;RANGE=THISANDFUTURE:20260302T080000Z\n"
                  "DESCRIPTION;CHARSET=UTF-8:\n Folded\\nat once\\, with \\x kept\n"
                  "RDATE;VALUE=PERIOD:20260305T090000Z/PT1H30M,20260306T090000Z/20260306T110000Z\n"
                  "CATEGORIES:one,two\\, three\n"
                  "BEGIN:VALARM\nTRIGGER:-PT5M\nDESCRIPTION:not the "
                  "event's\nBEGIN:X-DEEP\nSUMMARY:no\nEND:X-DEEP\nEND:VALARM\n"));
    QVERIFY(file);
    const CalendarEvent &one = file->events.front();
    QCOMPARE(one.description, QStringLiteral("Folded\nat once, with \\x kept"));
    QCOMPARE(one.summary, QString());
    QCOMPARE(timeText(*one.end), QByteArray("2026-03-02T10:00:00 Europe/Berlin"));
    QVERIFY(one.range == OverrideRange::ThisAndFuture);
    QCOMPARE(localTimeText(onClockOf(one.when.start, *one.recurrenceId, TimeZone::utc())),
        QByteArray("2026-03-02T09:00:00"));
    QCOMPARE(one.when.extraDates[0].length, std::optional<seconds>(90min));
    QCOMPARE(one.when.extraDates[1].length, std::optional<seconds>(2h));
    QCOMPARE(one.categories, std::vector<QString>({QStringLiteral("one"), QStringLiteral("two, three")}));
}

void CalendarFileTest::warnsAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<int>("events");
    const QByteArray start = "DTSTART:20260302T090000Z\n";
    QTest::newRow("an event without a start is left out")
        << QByteArray("SUMMARY:x\n") << QByteArray("ics.event_skipped") << 1;
    QTest::newRow("a line without a colon") << start + "nonsense\n" << QByteArray("ics.line_ignored") << 2;
    QTest::newRow("a rule that is none") << start + "RRULE:FREQ=NEVER\n"
                                         << QByteArray("ics.rule_ignored") << 2;
    QTest::newRow("an end before the start") << start + "DTEND:20260302T080000Z\n"
                                             << QByteArray("ics.end_before_start") << 2;
    QTest::newRow("a broken duration") << start + "DURATION:-PT5M\n" << QByteArray("ics.value_ignored") << 2;
    QTest::newRow("a broken excluded date") << start + "EXDATE:2026-03-02\n"
                                            << QByteArray("ics.value_ignored") << 2;
    QTest::newRow("a title nobody can read") << start + "SUMMARY:" + QByteArray(1'000'000, 'x') + '\n'
                                             << QByteArray("ics.value_shortened") << 2;
    QTest::newRow("a place nobody can find") << start + "LOCATION:" + QByteArray(1'001, 'x') + '\n'
                                             << QByteArray("ics.value_shortened") << 2;
    QTest::newRow("a task among events")
        << start + "END:VEVENT\nBEGIN:VTODO\nEND:VTODO\nBEGIN:VEVENT\n" + start
        << QByteArray("ics.other_entries") << 3;
}

void CalendarFileTest::warnsAndGoesOn()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, reason);
    QFETCH(int, events);
    const auto file = readCalendar(eventWith(
        lines + "END:VEVENT\nBEGIN:VEVENT\nUID:two\nDTSTART:20260303T090000Z\nDTEND:20260303T100000Z\n"));
    QVERIFY(file);
    QCOMPARE(static_cast<int>(file->events.size()), events);
    QVERIFY(!file->warnings.empty());
    QCOMPARE(file->warnings.back().reason, reason);
    for (const CalendarEvent &event : file->events)
        QVERIFY(event.summary.size() <= 1'000 && event.location.size() <= 1'000);
}

void CalendarFileTest::readsCharsets_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("warnings");
    const QString text = QString::fromUtf8(eventWith("DTSTART:20260302T090000Z\nSUMMARY:Grün – 5 €\n"));
    const auto utf16 = [&](auto order, const char *mark) {
        QByteArray bytes(mark, 2);
        for (const QChar c : text) {
            bytes += order == 0 ? static_cast<char>(c.unicode() & 0xFF) : static_cast<char>(c.unicode() >> 8);
            bytes += order == 0 ? static_cast<char>(c.unicode() >> 8) : static_cast<char>(c.unicode() & 0xFF);
        }
        return bytes;
    };
    QByteArray windows = text.toUtf8();
    windows.replace("ü", "\xFC").replace("–", "\x96").replace("€", "\x80");
    QTest::newRow("UTF-8") << text.toUtf8() << 0;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8() << 0;
    QTest::newRow("UTF-16, little end first") << utf16(0, "\xFF\xFE") << 0;
    QTest::newRow("UTF-16, big end first") << utf16(1, "\xFE\xFF") << 0;
    QTest::newRow("Windows-1252, with a warning") << windows << 1;
}

void CalendarFileTest::readsCharsets()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, warnings);
    const auto file = readCalendar(bytes);
    QVERIFY(file);
    QCOMPARE(file->events.front().summary, QStringLiteral("Grün – 5 €"));
    QCOMPARE(static_cast<int>(file->warnings.size()), warnings);
    if (warnings > 0)
        QCOMPARE(file->warnings.front().reason, QByteArray("text.charset_guessed"));
}

void CalendarFileTest::givesTheSameUidAgain()
{
    const auto first = readCalendar(calendar(
        "BEGIN:VEVENT\nDTSTAMP:20260101T000000Z\nDTSTART:20260302T090000Z\nSUMMARY:a\nEND:VEVENT\n"));
    const auto later = readCalendar(calendar(
        "BEGIN:VEVENT\nDTSTAMP:20260909T000000Z\nSUMMARY:a\nDTSTART:20260302T090000Z\nEND:VEVENT\n"));
    const auto other =
        readCalendar(calendar("BEGIN:VEVENT\nDTSTART:20260302T090000Z\nSUMMARY:b\nEND:VEVENT\n"));
    QVERIFY(first && later && other);
    QVERIFY(first->events.front().uid.startsWith("made-"));
    QCOMPARE(later->events.front().uid, first->events.front().uid);
    QVERIFY(other->events.front().uid != first->events.front().uid);
}

void CalendarFileTest::spansTheEvent_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("end");
    const auto row = [](const char *name, const char *lines, const char *end) {
        QTest::newRow(name) << QByteArray(lines) << QByteArray(end);
    };
    // clang-format off
    row("an end", "DTSTART;TZID=Europe/Berlin:20260302T090000\nDTEND;TZID=Europe/Berlin:20260302T100000\n", "2026-03-02T09:00:00.000Z");
    row("a duration of hours", "DTSTART:20260302T090000Z\nDURATION:PT1H30M\n", "2026-03-02T10:30:00.000Z");
    row("a day over the change of clocks is 23 hours", "DTSTART;TZID=Europe/Berlin:20260328T090000\nDURATION:P1D\n", "2026-03-29T07:00:00.000Z");
    row("24 hours over the change are 24", "DTSTART;TZID=Europe/Berlin:20260328T090000\nDURATION:PT24H\n", "2026-03-29T08:00:00.000Z");
    row("nothing said: no time", "DTSTART:20260302T090000Z\n", "2026-03-02T09:00:00.000Z");
    row("nothing said of a day: the day", "DTSTART:20260302\n", "2026-03-03T00:00:00.000Z");
    row("three days", "DTSTART:20260302\nDTEND:20260305\n", "2026-03-05T00:00:00.000Z");
    row("a day that ends when it begins: the day", "DTSTART:20260302\nDTEND:20260302\n", "2026-03-03T00:00:00.000Z");
    // clang-format on
}

void CalendarFileTest::spansTheEvent()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, end);
    const auto file = readCalendar(eventWith(lines));
    QVERIFY(file);
    QCOMPARE(instantText(eventSpan(file->events.front(), TimeZone::utc()).end), end);
}

void CalendarFileTest::survivesBombs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray start = "DTSTART;TZID=Home:20260302T090000\n";
    QByteArray dates = "EXDATE;TZID=Europe/Berlin:20260302T090000";
    dates += QByteArray(",20260303T090000").repeated(99'999) + '\n';
    QTest::newRow("an endless rule of seconds") << eventWith(start + "RRULE:FREQ=SECONDLY\n");
    QTest::newRow("100,000 excluded dates on one line") << eventWith(start + "RRULE:FREQ=DAILY\n" + dates);
    QTest::newRow("100,000 excluded dates on their lines") << eventWith(
        start + "RRULE:FREQ=DAILY\n" + QByteArray("EXDATE:20260303T080000Z\n").repeated(100'000));
    QTest::newRow("500 components deep")
        << eventWith(start + QByteArray("BEGIN:X\n").repeated(500) + QByteArray("END:X\n").repeated(500));
    QTest::newRow("100,000 components deep") << eventWith(
        start + QByteArray("BEGIN:X\n").repeated(95'000) + QByteArray("END:X\n").repeated(95'000));
    QTest::newRow("a zone with 100,000 rules") << calendar(
        zoneNamed("Home", "BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\n" +
                              QByteArray("RRULE:FREQ=SECONDLY\n").repeated(100'000) + "END:STANDARD\n") +
        "BEGIN:VEVENT\n" + start + "END:VEVENT\n");
    QTest::newRow("a zone with 30,000 observances") << calendar(
        zoneNamed(
            "Home", observance("STANDARD", "+0100", "+0200", "DTSTART:19700101T000000\n").repeated(30'000)) +
        "BEGIN:VEVENT\n" + start + "END:VEVENT\n");
    QTest::newRow("10,000 rules in one event")
        << eventWith(start + QByteArray("RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\n").repeated(10'000));
    QTest::newRow("a line of 10 MB") << eventWith(start + "SUMMARY:" + QByteArray(10'000'000, 'x') + '\n');
    QTest::newRow("a million foldings")
        << eventWith(start + "SUMMARY:x" + QByteArray("\n y").repeated(1'000'000) + '\n');
    QTest::newRow("nothing but line ends") << eventWith(start) + QByteArray(10'000'000, '\r');
    QByteArray zones;
    for (int i = 0; i < 5000; ++i)
        zones += zoneNamed("Z" + QByteArray::number(i), europe) + "BEGIN:VEVENT\nDTSTART;TZID=Z" +
                 QByteArray::number(i) + ":20260302T090000\nRRULE:FREQ=DAILY\nEND:VEVENT\n";
    QTest::newRow("5,000 zones of its own") << calendar(zones);
}

void CalendarFileTest::survivesBombs()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const auto file = readCalendar(bytes);
    QVERIFY(file);
    for (const CalendarEvent &one : file->events)
        QVERIFY(expand(one.when,
            {*parseInstant("2026-03-01T00:00:00Z"), *parseInstant("2026-04-01T00:00:00Z")}, TimeZone::utc()));
    qInfo("%lld ms", timer.elapsed());
}

QTEST_GUILESS_MAIN(CalendarFileTest)
#include "calendar_file_test.moc"
