// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/rules/clock_changes.h"

#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

TimeZone zoneOf(const char *name)
{
    return *TimeZone::create(name);
}

/// "10:00 for 11:00": what a wall shows, and what it would have shown where that is something else.
QByteArray wallText(LocalTime now, LocalTime before)
{
    const auto clock = [](LocalTime time) { return localTimeText(time).mid(11, 5); };
    return now == before ? clock(now) : clock(now) + " for " + clock(before);
}

/// "America/New_York 2026-11-01T06:00 -1h, -5h: 14:00 / 09:00 for 10:00"
QByteArray textOf(const ClockChange &change)
{
    QByteArray text = change.zone.name() + ' ' + instantText(change.at).left(16) +
                      (change.shift > seconds(0) ? " +" : " ") +
                      QByteArray::number(qlonglong(duration_cast<minutes>(change.shift).count())) + ", " +
                      QByteArray::number(qlonglong(duration_cast<minutes>(change.apart).count()));
    for (const TouchedTime &each : change.touched)
        text += "; " + QByteArray::number(qulonglong(each.booked)) + ": " +
                wallText(each.own, each.ownBefore) + " / " + wallText(each.theirs, each.theirsBefore);
    return text;
}

}  // namespace

class ClockChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesAheadAreTold_data();
    void changesAheadAreTold();
    void theHourAgreedOnStays();
    void theWallIsToldAsItStoodBefore();
    void differencesAreTold_data();
    void differencesAreTold();
};

void ClockChangesTest::changesAheadAreTold_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("start");  // On the own wall.
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *name, const char *own, const char *theirs, const char *now,
                         const char *start, const char *told) {
        QTest::newRow(name) << QByteArray(own) << QByteArray(theirs) << QByteArray(now) << QByteArray(start)
                            << QByteArray(told);
    };
    row("New York follows Lisbon a week later", "Europe/Lisbon", "America/New_York", "2026-10-27T10:42:00Z",
        "2026-11-03T14:00", "America/New_York 2026-11-01T06:00 -60, -300; 0: 14:00 / 09:00 for 10:00");
    row("a session before the change is not touched", "Europe/Lisbon", "America/New_York",
        "2026-10-27T10:42:00Z", "2026-10-31T14:00", "");
    row("a week after the change everybody knows", "Europe/Lisbon", "America/New_York",
        "2026-10-27T10:42:00Z", "2026-11-08T14:00", "");
    row("Lisbon leaves New York behind for a week", "Europe/Lisbon", "America/New_York",
        "2026-10-20T09:00:00Z", "2026-10-27T14:00",
        "Europe/Lisbon 2026-10-25T01:00 -60, 0; 0: 14:00 / 10:00 for 09:00");
    row("in spring New York is first", "Europe/Lisbon", "America/New_York", "2027-03-09T09:00:00Z",
        "2027-03-16T14:00", "America/New_York 2027-03-14T07:00 +60, -240; 0: 14:00 / 10:00 for 09:00");
    row("and Lisbon follows", "Europe/Lisbon", "America/New_York", "2027-03-23T09:00:00Z", "2027-03-30T14:00",
        "Europe/Lisbon 2027-03-28T01:00 +60, 0; 0: 14:00 / 09:00 for 10:00");
    row("Berlin changes with Lisbon and is not touched", "Europe/Lisbon", "Europe/Berlin",
        "2026-10-20T09:00:00Z", "2026-10-27T11:00", "Europe/Lisbon 2026-10-25T01:00 -60, 0");
    row("the southern hemisphere goes the other way", "Europe/Lisbon", "Australia/Sydney",
        "2026-10-01T09:00:00Z", "2026-10-06T09:00",
        "Australia/Sydney 2026-10-03T16:00 +60, 600; 0: 09:00 / 19:00 for 18:00");
    row("and back in their autumn", "Australia/Sydney", "Europe/London", "2027-04-01T00:00:00Z",
        "2027-04-06T18:00", "Australia/Sydney 2027-04-03T16:00 -60, 0; 0: 18:00 / 09:00 for 08:00");
    row("no summer time there, but here", "Europe/Lisbon", "Asia/Tokyo", "2026-10-20T09:00:00Z",
        "2026-10-27T09:00", "Europe/Lisbon 2026-10-25T01:00 -60, 0; 0: 09:00 / 18:00 for 17:00");
    row("no summer time anywhere", "Asia/Tokyo", "Asia/Kolkata", "2026-10-20T09:00:00Z", "2026-10-27T09:00",
        "");
    row("half an hour on Lord Howe Island", "Europe/Lisbon", "Australia/Lord_Howe", "2026-10-01T09:00:00Z",
        "2026-10-06T09:00", "Australia/Lord_Howe 2026-10-03T15:30 +30, 600; 0: 09:00 / 19:00 for 18:30");
    row("the change is more than a week away", "Europe/Lisbon", "America/New_York", "2026-10-25T05:59:00Z",
        "2026-11-02T14:00", "");
    row("across the date line into the next day", "Europe/Lisbon", "Pacific/Auckland", "2026-09-24T09:00:00Z",
        "2026-09-28T12:00", "Pacific/Auckland 2026-09-26T14:00 +60, 720; 0: 12:00 / 00:00 for 23:00");
}

void ClockChangesTest::changesAheadAreTold()
{
    QFETCH(QByteArray, own);
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, start);
    const TimeZone here = zoneOf(own);
    const Instant from = *parseInstant(now), begins = here.toInstant(*parseLocalTime(start));
    const BookedTime booked[] = {{{begins, begins + hours(1)}, zoneOf(theirs)}};
    QByteArrayList told;
    for (const ClockChange &change : clockChanges(here, booked, {from, from + days(7)}, days(7)))
        told << textOf(change);
    QTEST(told.join(" | "), "told");
}

void ClockChangesTest::theHourAgreedOnStays()
{
    const TimeZone lisbon = zoneOf("Europe/Lisbon"), york = zoneOf("America/New_York");
    const Instant begins = york.toInstant(*parseLocalTime("2026-11-03T10:00"));
    const BookedTime booked[] = {{{begins, begins + hours(1)}, york, BookedTime::Keeps::TheirHour},
        {{begins + hours(2), begins + hours(3)}, zoneOf("Europe/Berlin")},
        {{begins - hours(1), begins}, york}};
    const Instant now = *parseInstant("2026-10-27T10:42:00Z");
    const auto changes = clockChanges(lisbon, booked, {now, now + days(7)}, days(7));
    QCOMPARE(changes.size(), 1U);
    QCOMPARE(textOf(changes.front()),
        "America/New_York 2026-11-01T06:00 -60, -300; 0: 15:00 for 14:00 / 10:00; 2: 14:00 / 09:00 for 10:00"_ba);
}

void ClockChangesTest::theWallIsToldAsItStoodBefore()
{
    const Instant now = *parseInstant("2026-10-20T09:00:00Z");
    const auto back = clockChanges(zoneOf("Europe/Berlin"), {}, {now, now + days(7)}, days(7));
    QCOMPARE(localTimeText(back.front().wallTime()), "2026-10-25T03:00:00"_ba);
    const Instant spring = *parseInstant("2027-03-23T09:00:00Z");
    const auto forward = clockChanges(zoneOf("Europe/Berlin"), {}, {spring, spring + days(7)}, days(7));
    QCOMPARE(localTimeText(forward.front().wallTime()), "2027-03-28T02:00:00"_ba);
}

void ClockChangesTest::differencesAreTold_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<int>("now");  // Minutes.
    QTest::addColumn<QByteArray>("next");
    const auto row = [](const char *name, const char *own, const char *other, const char *at, int now,
                         const char *next) {
        QTest::newRow(name) << QByteArray(own) << QByteArray(other) << QByteArray(at) << now
                            << QByteArray(next);
    };
    row("from Sunday five hours", "Europe/Lisbon", "America/New_York", "2026-10-27T10:42:00Z", -240,
        "2026-11-01T06:00 -300");
    row("five hours, from Sunday four", "Europe/Lisbon", "America/New_York", "2026-10-20T09:00:00Z", -300,
        "2026-10-25T01:00 -240");
    row("eight days before nothing is said", "Europe/Lisbon", "America/New_York", "2026-10-17T00:59:00Z",
        -300, "");
    row("both change in one moment", "Europe/Lisbon", "Europe/Berlin", "2026-10-20T09:00:00Z", 60, "");
    row("none changes", "Asia/Tokyo", "Asia/Kolkata", "2026-10-20T09:00:00Z", -210, "");
    row("the same zone", "Europe/Lisbon", "Europe/Lisbon", "2026-10-20T09:00:00Z", 0, "");
    row("the south", "Europe/Lisbon", "Australia/Sydney", "2026-10-01T09:00:00Z", 540,
        "2026-10-03T16:00 600");
}

void ClockChangesTest::differencesAreTold()
{
    QFETCH(QByteArray, own);
    QFETCH(QByteArray, other);
    QFETCH(QByteArray, at);
    QFETCH(int, now);
    const ClocksApart apart = clocksApart(zoneOf(own), zoneOf(other), *parseInstant(at), days(7));
    QCOMPARE(duration_cast<minutes>(apart.now).count(), now);
    QByteArray next;
    if (apart.next)
        next = instantText(apart.next->at).left(16) + ' ' +
               QByteArray::number(qlonglong(duration_cast<minutes>(apart.next->apart).count()));
    QTEST(next, "next");
}

QTEST_GUILESS_MAIN(ClockChangesTest)
#include "clock_changes_test.moc"
