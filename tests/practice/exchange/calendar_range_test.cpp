// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/import_service.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp;
using namespace sp::test;
using namespace std::chrono_literals;

namespace {

QByteArray calendarWith(const QByteArrayList &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n" + events.join() + "END:VCALENDAR\r\n";
}

QByteArray entry(
    const QByteArray &start, const QByteArray &end, const QByteArray &lines, const QByteArray &summary)
{
    return "BEGIN:VEVENT\r\nUID:weekly@host\r\nDTSTAMP:20261001T080000Z\r\nDTSTART;TZID=Europe/Berlin:" +
           start + "\r\nDTEND;TZID=Europe/Berlin:" + end + "\r\nSUMMARY:" + summary + "\r\n" + lines +
           "END:VEVENT\r\n";
}

/// Mondays at nine, from 5 October 2026 on.
QByteArray weekly(const QByteArray &rule = "FREQ=WEEKLY", const QByteArray &more = {})
{
    return entry("20261005T090000", "20261005T100000", "RRULE:" + rule + "\r\n" + more, "Talk");
}
QByteArray from(const QByteArray &name, const QByteArray &start, const QByteArray &end,
    const QByteArray &more = {}, const QByteArray &summary = "Later talk")
{
    return entry(start, end,
        "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:" + name + "\r\nSEQUENCE:1\r\n" + more,
        summary);
}
QByteArray once(const QByteArray &name, const QByteArray &start, const QByteArray &end)
{
    return entry(start, end, "RECURRENCE-ID;TZID=Europe/Berlin:" + name + "\r\n", "Once");
}

struct RangePractice : ServicePractice {
    ImportService imports{people, calendar, sessions.store(), settings};

    ImportPlan apply(const QByteArrayList &events)
    {
        return did<ImportPlan>("import.calendar", [&](Unit &unit) {
            return imports.applyCalendar(
                unit, must(imports.openCalendar(calendarWith(events), u"calendar.ics"_s)));
        });
    }
    /// "10-05 09:00 Talk, 10-12 ..." from October to the end of November, with the length when it is not an
    /// hour.
    QByteArray days(const char *until = "2026-12-01T00:00:00Z")
    {
        QByteArrayList all;
        const Interval window{instant("2026-10-01T00:00:00Z"), instant(until)};
        for (const CalendarEntry &each : must(calendar.entries(window, berlin))) {
            const QByteArray local = localTimeText(berlin.toLocal(each.when.start));
            QByteArray text = local.mid(5, 5) + ' ' + local.mid(11, 5) + ' ' + each.summary.toUtf8();
            if (each.when.length() != 1h)
                text += ' ' + QByteArray::number(static_cast<qint64>(each.when.length() / 1min));
            all += text;
        }
        return all.join(", ");
    }
    std::vector<std::int64_t> rows()
    {
        return {count("SELECT count(*) FROM calendar_event"), count("SELECT count(*) FROM import_link"),
            count("SELECT count(*) FROM audit_event"), count("SELECT count(*) FROM unit_log"),
            count("SELECT sum(version) FROM calendar_event")};
    }
};

QByteArray notices(const ImportPlan &plan)
{
    QByteArrayList all;
    for (const Warning &warning : plan.warnings)
        all += warning.reason + ' ' + warning.facts.value(u"at"_s).toString().toLatin1();
    return all.join(", ");
}

}  // namespace

class CalendarRangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thisAndLater_data();
    void thisAndLater();
    void aSecondImportChangesNothing();
    void aSeriesThatIsHereAlreadyIsCut();
    void whatBelongsToOccurrencesGoesAlong();
    void aNewerChangeOfTheSameRange();
    void theExportHoldsTwoSeries();
};

void CalendarRangeTest::thisAndLater_data()
{
    QTest::addColumn<QByteArrayList>("events");
    QTest::addColumn<QByteArray>("days");
    QTest::addColumn<QByteArray>("notices");
    const auto row = [](const char *name, const QByteArrayList &events, const char *days,
                         const char *notices = "") {
        QTest::newRow(name) << events << QByteArray(days) << QByteArray(notices);
    };
    row("R05 later on Mondays, and longer",
        {weekly("FREQ=WEEKLY;COUNT=5"), from("20261019T090000", "20261019T110000", "20261019T123000")},
        "10-05 09:00 Talk, 10-12 09:00 Talk, 10-19 11:00 Later talk 90, 10-26 11:00 Later talk 90, 11-02 "
        "11:00 Later "
        "talk 90");
    row("R05 to another weekday",
        {weekly("FREQ=WEEKLY;BYDAY=MO;UNTIL=20261102T080000Z"),
            from("20261019T090000", "20261020T090000", "20261020T100000")},
        "10-05 09:00 Talk, 10-12 09:00 Talk, 10-20 09:00 Later talk, 10-27 09:00 Later talk, 11-03 09:00 "
        "Later talk");
    row("the range stands before its series",
        {from("20261019T090000", "20261019T110000", "20261019T120000"), weekly("FREQ=WEEKLY;COUNT=3")},
        "10-05 09:00 Talk, 10-12 09:00 Talk, 10-19 11:00 Later talk");
    row("from the first one on",
        {weekly("FREQ=WEEKLY;COUNT=2"), from("20261005T090000", "20261005T110000", "20261005T120000")},
        "10-05 11:00 Later talk, 10-12 11:00 Later talk");
    row("R05 two changes one after the other",
        {weekly("FREQ=WEEKLY;COUNT=5"),
            from("20261026T090000", "20261027T140000", "20261027T150000", {}, "Last"),
            from("20261012T090000", "20261012T110000", "20261012T120000")},
        "10-05 09:00 Talk, 10-12 11:00 Later talk, 10-19 11:00 Later talk, 10-27 14:00 Last, 11-03 14:00 "
        "Last");
    row("R05 single changes and days left out go along",
        {weekly("FREQ=WEEKLY;COUNT=6", "EXDATE;TZID=Europe/Berlin:20261102T090000\r\n"),
            from("20261019T090000", "20261019T110000", "20261019T120000"),
            once("20261012T090000", "20261012T080000", "20261012T090000"),
            once("20261026T090000", "20261028T160000", "20261028T170000")},
        "10-05 09:00 Talk, 10-12 08:00 Once, 10-19 11:00 Later talk, 10-28 16:00 Once, 11-09 11:00 Later "
        "talk");
    row("the occurrence is named in UTC",
        {weekly("FREQ=WEEKLY;COUNT=3"),
            entry("20261012T110000", "20261012T120000",
                "RECURRENCE-ID;RANGE=THISANDFUTURE:20261012T070000Z\r\n", "Later talk")},
        "10-05 09:00 Talk, 10-12 11:00 Later talk, 10-19 11:00 Later talk");
    row("another clock from then on",
        {weekly("FREQ=WEEKLY;COUNT=3"),
            "BEGIN:VEVENT\r\nUID:weekly@host\r\nDTSTAMP:20261001T080000Z\r\nDTSTART;TZID=Europe/"
            "Lisbon:20261019T090000\r\n"
            "DTEND;TZID=Europe/Lisbon:20261019T100000\r\nSUMMARY:From Lisbon\r\n"
            "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261019T090000\r\nEND:VEVENT\r\n"},
        "10-05 09:00 Talk, 10-12 09:00 Talk, 10-19 10:00 From Lisbon");
    row("a rule of its own",
        {weekly("FREQ=WEEKLY;COUNT=9"),
            from("20261019T090000", "20261019T090000", "20261019T100000", "RRULE:FREQ=DAILY;COUNT=2\r\n")},
        "10-05 09:00 Talk, 10-12 09:00 Talk, 10-19 09:00 Later talk, 10-20 09:00 Later talk");
    row("R05 all later ones are canceled",
        {weekly("FREQ=WEEKLY;COUNT=9"),
            from("20261019T090000", "20261019T090000", "20261019T100000", "STATUS:CANCELLED\r\n")},
        "10-05 09:00 Talk, 10-12 09:00 Talk");
    row("all of them are canceled",
        {weekly("FREQ=WEEKLY;COUNT=9"),
            from("20261005T090000", "20261005T090000", "20261005T100000", "STATUS:CANCELLED\r\n")},
        "");
    row("a rule that cannot move along",
        {weekly("FREQ=MONTHLY;BYDAY=1MO;COUNT=3"),
            from("20261102T090000", "20261103T090000", "20261103T100000")},
        "10-05 09:00 Talk, 11-03 09:00 Later talk", "import.range_not_carried 2026-11-02T09:00:00");
    row("nothing is there to cancel",
        {weekly("FREQ=WEEKLY;COUNT=2"),
            from("20261014T090000", "20261014T090000", "20261014T100000", "STATUS:CANCELLED\r\n")},
        "10-05 09:00 Talk, 10-12 09:00 Talk", "import.cancel_not_found 2026-10-14T09:00:00");
    row("no such occurrence",
        {weekly("FREQ=WEEKLY;COUNT=2"), from("20261014T090000", "20261014T110000", "20261014T120000")},
        "10-05 09:00 Talk, 10-12 09:00 Talk, 10-14 11:00 Later talk",
        "import.range_not_carried 2026-10-14T09:00:00");
    row("no series at all", {from("20261019T090000", "20261019T110000", "20261019T120000")},
        "10-19 11:00 Later talk", "import.range_without_series 2026-10-19T09:00:00");
    row("what is no series is changed itself",
        {entry("20261005T090000", "20261005T100000", {}, "Talk"),
            from("20261005T090000", "20261005T110000", "20261005T120000")},
        "10-05 11:00 Later talk", "import.range_without_series 2026-10-05T09:00:00");
}

void CalendarRangeTest::thisAndLater()
{
    QFETCH(QByteArrayList, events);
    RangePractice practice;
    const ImportPlan dry =
        must(practice.imports.planCalendar(must(practice.imports.openCalendar(calendarWith(events), {}))));
    const ImportPlan plan = practice.apply(events);
    // What happens to prepared sessions is known only where it is done or rehearsed.
    QJsonObject done = plan.toJson();
    done.remove(u"sessions"_s);
    QJsonObject foreseen = dry.toJson();
    foreseen.insert(u"source"_s, u"calendar.ics"_s);
    QCOMPARE(done, foreseen);
    QTEST(practice.days(), "days");
    QTEST(notices(plan), "notices");
    // Again, and nothing moves.
    const auto before = practice.rows();
    practice.apply(events);
    QCOMPARE(practice.rows(), before);
}

void CalendarRangeTest::aSecondImportChangesNothing()
{
    RangePractice practice;
    const QByteArrayList events{weekly(), from("20261019T090000", "20261020T110000", "20261020T120000"),
        once("20261026T090000", "20261028T160000", "20261028T170000")};
    practice.apply(events);
    const auto before = practice.rows();
    const QByteArray days = practice.days();
    for (int again = 0; again < 2; ++again) {
        const ImportPlan plan = practice.apply(events);
        QVERIFY(!plan.changesSomething());
        QCOMPARE(practice.rows(), before);
        QCOMPARE(practice.days(), days);
    }
}

void CalendarRangeTest::aSeriesThatIsHereAlreadyIsCut()
{
    RangePractice practice;
    practice.apply(
        {weekly("FREQ=WEEKLY;COUNT=5"), once("20261026T090000", "20261028T160000", "20261028T170000")});
    // A mail brings the change alone.
    const QByteArrayList change{from("20261019T090000", "20261019T110000", "20261019T120000")};
    practice.apply(change);
    const QByteArray days =
        "10-05 09:00 Talk, 10-12 09:00 Talk, 10-19 11:00 Later talk, 10-28 16:00 Once, 11-02 11:00 "
        "Later talk";
    QCOMPARE(practice.days(), days);
    const auto before = practice.rows();
    practice.apply(change);
    QCOMPARE(practice.rows(), before);
    // The old file does not bring the whole series back.
    practice.apply({weekly("FREQ=WEEKLY;COUNT=5")});
    QCOMPARE(practice.days(), days);
    // What cannot be found is not canceled in silence.
    const QByteArrayList end{
        from("20261102T090000", "20261102T090000", "20261102T100000", "STATUS:CANCELLED\r\nSEQUENCE:3\r\n")};
    QCOMPARE(notices(practice.apply(end)), "import.cancel_not_found 2026-11-02T09:00:00");
    QCOMPARE(practice.days(), days);
}

void CalendarRangeTest::whatBelongsToOccurrencesGoesAlong()
{
    RangePractice practice;
    const ClientId ana = practice.client("Ana");
    const ServiceId talk = practice.service("Talk", money(10'000));
    practice.apply({weekly("FREQ=WEEKLY;COUNT=9")});
    practice.clock.set(instant("2026-10-13T10:00:00Z"));
    const auto entries = must(practice.calendar.entries(
        {instant("2026-10-01T00:00:00Z"), instant("2026-11-01T00:00:00Z")}, practice.berlin));
    std::vector<SessionId> sessions;
    for (const std::size_t at : {0U, 2U, 3U})
        sessions.push_back(practice.did<SessionId>("session.open", [&](Unit &unit) {
            return practice.sessions.ofEntry(unit, entries[at], practice.berlin, ana, talk);
        }));
    const ImportPlan plan = practice.apply(
        {weekly("FREQ=WEEKLY;COUNT=9"), from("20261019T090000", "20261020T110000", "20261020T120000")});
    QCOMPARE(plan.sessions, (ImportedSessions{.moved = 2}));
    const auto start = [&](const SessionId &id) { return instantText(practice.session(id).planned.start); };
    QCOMPARE(start(sessions[0]), "2026-10-05T07:00:00.000Z");
    QCOMPARE(start(sessions[1]), "2026-10-20T09:00:00.000Z");
    QCOMPARE(start(sessions[2]), "2026-10-27T10:00:00.000Z");  // The clocks went back in between.
    // Each is still the session of its occurrence: none is there twice.
    for (const CalendarEntry &each : must(practice.calendar.entries(
             {instant("2026-10-19T00:00:00Z"), instant("2026-10-31T00:00:00Z")}, practice.berlin)))
        QVERIFY(must(practice.sessions.store().ofOccurrence(each.event, each.occurrence)));
}

void CalendarRangeTest::aNewerChangeOfTheSameRange()
{
    RangePractice practice;
    practice.apply(
        {weekly("FREQ=WEEKLY;COUNT=4"), from("20261019T090000", "20261019T110000", "20261019T120000")});
    practice.apply({weekly("FREQ=WEEKLY;COUNT=4"),
        from("20261019T090000", "20261019T150000", "20261019T160000", "SEQUENCE:2\r\n")});
    QCOMPARE(practice.days(),
        "10-05 09:00 Talk, 10-12 09:00 Talk, 10-19 15:00 Later talk, 10-26 15:00 Later talk");
    // And by itself, as a mail brings it.
    practice.apply({from("20261019T090000", "20261019T170000", "20261019T180000", "SEQUENCE:3\r\n")});
    QCOMPARE(practice.days(),
        "10-05 09:00 Talk, 10-12 09:00 Talk, 10-19 17:00 Later talk, 10-26 17:00 Later talk");
}

void CalendarRangeTest::theExportHoldsTwoSeries()
{
    RangePractice practice;
    practice.apply(
        {weekly("FREQ=WEEKLY;COUNT=5"), from("20261019T090000", "20261019T110000", "20261019T120000")});
    std::vector<CalendarEvent> events;
    must(practice.calendar.store().each([&](const StoredEvent &each) { events.push_back(each.event); }));
    QCOMPARE(events.size(), 2U);
    const QByteArray text = writeCalendar(events, {.stamp = practice.clock.now()});
    QVERIFY(!text.contains("RANGE"));
    QVERIFY2(text.contains("UID:weekly_R20261019T090000@host"), text);
    RangePractice other;
    other.did<ImportPlan>("import.calendar", [&](Unit &unit) {
        return other.imports.applyCalendar(unit, must(other.imports.openCalendar(text, {})));
    });
    QCOMPARE(other.days(), practice.days());
}

QTEST_GUILESS_MAIN(CalendarRangeTest)
#include "calendar_range_test.moc"
