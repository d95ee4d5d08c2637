// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/calendar_service.h"
#include "core/practice/scheduling/series_shift.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

/// Mondays at 9 in Berlin, 2 November to 7 December 2026 (six), the fourth (23 November) excluded.
struct Series : ServicePractice {
    EventId id = did<EventId>("calendar.import", [&](Unit &unit) -> Result<EventId> {
        CalendarEvent event;
        event.uid = "mondays@example.org";
        event.when.start = {local("2026-11-02T09:00"), TimeKind::Zoned, berlin};
        event.when.rules = {"FREQ=WEEKLY;BYDAY=MO;UNTIL=20261207T080000Z"};
        event.when.excludedDates = {{local("2026-11-23T08:00"), TimeKind::Utc, {}}};
        event.end = CalendarTime{local("2026-11-02T10:00"), TimeKind::Zoned, berlin};
        SP_TRY(taken, calendar.take(unit, event, "ics", {}));
        return taken.id;
    });

    std::vector<CalendarEntry> entries()
    {
        return must(
            calendar.entries({instant("2026-10-01T00:00:00Z"), instant("2027-03-01T00:00:00Z")}, berlin));
    }
    QByteArray starts()
    {
        QByteArrayList list;
        for (const CalendarEntry &entry : entries())
            list += localTimeText(berlin.toLocal(entry.when.start)).mid(5, 11);
        return list.join(' ');
    }
    /// Edits the entry that is shown at `number` now.
    Result<EventId> move(int number, const char *to, SeriesScope scope, seconds length = 1h)
    {
        const CalendarEntry entry = entries().at(static_cast<std::size_t>(number));
        return unit<EventId>("calendar.move", [&](Unit &unit) {
            return calendar.move(unit, entry.event, entry.occurrence, {local(to), length}, scope);
        });
    }
    Result<Done> cancel(int number, SeriesScope scope)
    {
        const CalendarEntry entry = entries().at(static_cast<std::size_t>(number));
        return unit<Done>("calendar.cancel",
            [&](Unit &unit) { return calendar.cancel(unit, entry.event, entry.occurrence, scope); });
    }
};

constexpr auto untouched = "11-02T09:00 11-09T09:00 11-16T09:00 11-30T09:00 12-07T09:00";

}  // namespace

class SeriesEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moves_data();
    void moves();
    void cancels_data();
    void cancels();
    void exceptionsStayThroughEditsOfTheirSeries_data();
    void exceptionsStayThroughEditsOfTheirSeries();
    void aMovedOccurrenceMovesAgainAndComesBack();
    void allDayEventsStayWholeDays();
    void shifts_data();
    void shifts();
};

void SeriesEditTest::moves_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("scope");
    QTest::addColumn<QByteArray>("starts");
    const int one = 0, later = 1, all = 2;
    // clang-format off
    QTest::newRow("R05 this one")                        << 1 << QByteArray("2026-11-10T14:00") << one   << QByteArray("11-02T09:00 11-10T14:00 11-16T09:00 11-30T09:00 12-07T09:00");
    QTest::newRow("R05 the last one")                    << 4 << QByteArray("2026-12-09T09:00") << one   << QByteArray("11-02T09:00 11-09T09:00 11-16T09:00 11-30T09:00 12-09T09:00");
    QTest::newRow("R05 this and later, to an hour later")<< 2 << QByteArray("2026-11-16T10:00") << later << QByteArray("11-02T09:00 11-09T09:00 11-16T10:00 11-30T10:00 12-07T10:00");
    QTest::newRow("R05 this and later, to Wednesdays")   << 2 << QByteArray("2026-11-18T09:00") << later << QByteArray("11-02T09:00 11-09T09:00 11-18T09:00 12-02T09:00 12-09T09:00");
    QTest::newRow("R05 this and later, at the first")    << 0 << QByteArray("2026-11-02T08:00") << later << QByteArray("11-02T08:00 11-09T08:00 11-16T08:00 11-30T08:00 12-07T08:00");
    QTest::newRow("R05 all, seen from the third")        << 2 << QByteArray("2026-11-16T17:30") << all   << QByteArray("11-02T17:30 11-09T17:30 11-16T17:30 11-30T17:30 12-07T17:30");
    QTest::newRow("R05 all, to Sundays")                 << 0 << QByteArray("2026-11-01T09:00") << all   << QByteArray("11-01T09:00 11-08T09:00 11-15T09:00 11-29T09:00 12-06T09:00");
    QTest::newRow("R05 all, a week later")               << 0 << QByteArray("2026-11-09T09:00") << all   << QByteArray("11-09T09:00 11-16T09:00 11-23T09:00 12-07T09:00 12-14T09:00");
    // clang-format on
}

void SeriesEditTest::moves()
{
    Series series;
    QCOMPARE(series.starts(), untouched);
    QFETCH(int, number);
    QFETCH(QByteArray, to);
    QFETCH(int, scope);
    must(series.move(number, to.constData(), static_cast<SeriesScope>(scope), 90min));
    QTEST(series.starts(), "starts");
    for (const CalendarEntry &entry : series.entries())
        QVERIFY(entry.recurring);
    QCOMPARE(series.entries().at(static_cast<std::size_t>(number)).when.length(), 90min);
}

void SeriesEditTest::cancels_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("scope");
    QTest::addColumn<QByteArray>("starts");
    // clang-format off
    QTest::newRow("R05 this one")                 << 1 << 0 << QByteArray("11-02T09:00 11-16T09:00 11-30T09:00 12-07T09:00");
    QTest::newRow("R05 the first one")            << 0 << 0 << QByteArray("11-09T09:00 11-16T09:00 11-30T09:00 12-07T09:00");
    // LESSONS 17: "cancel all remaining" canceled one.
    QTest::newRow("R05 this and later")           << 2 << 1 << QByteArray("11-02T09:00 11-09T09:00");
    QTest::newRow("R05 this and later, the first")<< 0 << 1 << QByteArray();
    QTest::newRow("R05 all")                      << 3 << 2 << QByteArray();
    // clang-format on
}

void SeriesEditTest::cancels()
{
    Series series;
    QFETCH(int, number);
    QFETCH(int, scope);
    must(series.cancel(number, static_cast<SeriesScope>(scope)));
    QTEST(series.starts(), "starts");
}

void SeriesEditTest::exceptionsStayThroughEditsOfTheirSeries_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("scope");
    QTest::addColumn<QByteArray>("starts");
    const QByteArray gone;
    // The third stands at 11-18T15:00. An empty "to" cancels.
    // clang-format off
    QTest::newRow("all move, the exception stays")       << 0 << QByteArray("2026-11-02T10:00") << 2 << QByteArray("11-02T10:00 11-09T10:00 11-18T15:00 11-30T10:00 12-07T10:00");
    QTest::newRow("all move by a week")                  << 0 << QByteArray("2026-11-09T09:00") << 2 << QByteArray("11-09T09:00 11-16T09:00 11-18T15:00 12-07T09:00 12-14T09:00");
    QTest::newRow("later ones move, the exception stays")<< 1 << QByteArray("2026-11-09T10:00") << 1 << QByteArray("11-02T09:00 11-09T10:00 11-18T15:00 11-30T10:00 12-07T10:00");
    QTest::newRow("ones after it move")                  << 3 << QByteArray("2026-11-30T10:00") << 1 << QByteArray("11-02T09:00 11-09T09:00 11-18T15:00 11-30T10:00 12-07T10:00");
    QTest::newRow("later ones move, from the exception") << 2 << QByteArray("2026-11-18T16:00") << 1 << QByteArray("11-02T09:00 11-09T09:00 11-18T15:00 11-30T10:00 12-07T10:00");
    QTest::newRow("all are canceled")                    << 0 << gone << 2 << QByteArray();
    QTest::newRow("all are canceled, from the exception")<< 2 << gone << 2 << QByteArray();
    QTest::newRow("later ones are canceled")             << 1 << gone << 1 << QByteArray("11-02T09:00");
    QTest::newRow("ones after it are canceled")          << 3 << gone << 1 << QByteArray("11-02T09:00 11-09T09:00 11-18T15:00");
    QTest::newRow("the exception is canceled")           << 2 << gone << 0 << QByteArray("11-02T09:00 11-09T09:00 11-30T09:00 12-07T09:00");
    // clang-format on
}

void SeriesEditTest::exceptionsStayThroughEditsOfTheirSeries()
{
    Series series;
    must(series.move(2, "2026-11-18T15:00", SeriesScope::This));
    QFETCH(int, number);
    QFETCH(QByteArray, to);
    QFETCH(int, scope);
    if (to.isEmpty())
        must(series.cancel(number, static_cast<SeriesScope>(scope)));
    else
        must(series.move(number, to.constData(), static_cast<SeriesScope>(scope)));
    QTEST(series.starts(), "starts");
}

void SeriesEditTest::aMovedOccurrenceMovesAgainAndComesBack()
{
    Series series;
    const EventId moved = must(series.move(1, "2026-11-10T14:00", SeriesScope::This));
    QCOMPARE(must(series.move(1, "2026-11-11T14:00", SeriesScope::This)), moved);
    must(series.cancel(1, SeriesScope::This));
    QCOMPARE(series.starts(), "11-02T09:00 11-16T09:00 11-30T09:00 12-07T09:00");
    // By the name it has in its series it can be had back.
    series.did<EventId>("calendar.move", [&](Unit &unit) {
        return series.calendar.move(
            unit, series.id, "2026-11-09T09:00", {local("2026-11-09T09:00"), 1h}, SeriesScope::This);
    });
    QCOMPARE(series.starts(), untouched);
    QCOMPARE(series.count("SELECT count(*) FROM calendar_event"), 2);
}

void SeriesEditTest::allDayEventsStayWholeDays()
{
    Series series;
    series.did<Done>("calendar.cancel", [&](Unit &unit) {
        return series.calendar.cancel(unit, series.id, "2026-11-02T09:00", SeriesScope::All);
    });
    const EventId fair = series.did<EventId>("calendar.add", [&](Unit &unit) {
        return series.calendar.add(unit,
            {u"Fair"_s, {local("2026-11-02T00:00"), TimeKind::AllDay, {}}, 48h, {"FREQ=MONTHLY;COUNT=3"}});
    });
    const auto stored = must(series.calendar.store().find(fair));
    QCOMPARE(stored->event.length->days, days(2));
    must(series.move(1, "2026-12-03T00:00", SeriesScope::This, 24h));
    QCOMPARE(series.starts(), "11-02T00:00 12-03T00:00 01-02T00:00");
    QCOMPARE(series.entries()[0].when.length(), 48h);
    QCOMPARE(series.entries()[1].when.length(), 24h);
}

void SeriesEditTest::shifts_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QByteArray>("outcome");
    // The series starts on Monday 2 November 2026 at 9 in Berlin.
    // clang-format off
    QTest::newRow("weekdays go along")                << QByteArray("FREQ=WEEKLY;BYDAY=MO,TH")                  << 24  << QByteArray("FREQ=WEEKLY;BYDAY=TU,FR");
    QTest::newRow("Sunday comes before Monday")       << QByteArray("FREQ=DAILY;BYDAY=MO,TU")                   << -24 << QByteArray("FREQ=DAILY;BYDAY=MO,SU");
    QTest::newRow("every second week stays whole")    << QByteArray("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU")       << -24 << QByteArray("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,SA;WKST=SU");
    QTest::newRow("hours leave weekdays alone")       << QByteArray("FREQ=WEEKLY;BYDAY=MO")                     << 5   << QByteArray("FREQ=WEEKLY;BYDAY=MO");
    QTest::newRow("UNTIL in UTC goes along")          << QByteArray("FREQ=DAILY;UNTIL=20261207T080000Z")        << 2   << QByteArray("FREQ=DAILY;UNTIL=20261207T100000Z");
    QTest::newRow("UNTIL by its day goes along")      << QByteArray("FREQ=DAILY;UNTIL=20261207")                << 24  << QByteArray("FREQ=DAILY;UNTIL=20261208");
    QTest::newRow("UNTIL by its day keeps its day")   << QByteArray("FREQ=DAILY;UNTIL=20261207")                << 2   << QByteArray("FREQ=DAILY;UNTIL=20261207");
    QTest::newRow("the day of the month follows")     << QByteArray("FREQ=MONTHLY")                             << 24  << QByteArray("FREQ=MONTHLY");
    QTest::newRow("the first Monday cannot follow")   << QByteArray("FREQ=MONTHLY;BYDAY=1MO")                   << 24  << QByteArray("recurrence.cannot_shift");
    QTest::newRow("but its hour can")                 << QByteArray("FREQ=MONTHLY;BYDAY=1MO")                   << 1   << QByteArray("FREQ=MONTHLY;BYDAY=1MO");
    QTest::newRow("the 15th cannot follow")           << QByteArray("FREQ=MONTHLY;BYMONTHDAY=15")               << 24  << QByteArray("recurrence.cannot_shift");
    QTest::newRow("named hours cannot follow")        << QByteArray("FREQ=DAILY;BYHOUR=9,15")                   << 1   << QByteArray("recurrence.cannot_shift");
    QTest::newRow("but their day can")                << QByteArray("FREQ=DAILY;BYHOUR=9,15")                   << 24  << QByteArray("FREQ=DAILY;BYHOUR=9,15");
    // clang-format on
}

void SeriesEditTest::shifts()
{
    QFETCH(QByteArray, rule);
    QFETCH(int, hours);
    const Recurrence series{
        {local("2026-11-02T09:00"), TimeKind::Zoned, zone("Europe/Berlin")}, {rule}, {}, {}};
    const auto moved = shifted(series, std::chrono::hours(hours));
    if (!moved) {
        QTEST(moved.error().reason, "outcome");
        return;
    }
    QFETCH(QByteArray, outcome);
    QCOMPARE(
        must(RecurrenceRule::parse(moved->rules[0])).text(), must(RecurrenceRule::parse(outcome)).text());
}

QTEST_GUILESS_MAIN(SeriesEditTest)
#include "series_edit_test.moc"
