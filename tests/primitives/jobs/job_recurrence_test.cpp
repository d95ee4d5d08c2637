// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/jobs/job_recurrence.h"

#include <QJsonDocument>
#include <QTest>

#include <set>

using namespace sp;
using namespace Qt::StringLiterals;

class JobRecurrenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheNext_data();
    void findsTheNext();
    void comesOnceOnEachDate_data();
    void comesOnceOnEachDate();
    void refusesRulesThatCannotBe_data();
    void refusesRulesThatCannotBe();
    void readsWhatItWrites();
};

void JobRecurrenceTest::findsTheNext_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("next");

    // clang-format off
    const QByteArray at3 = R"({"every":"day","at":180})", at230 = R"({"every":"day","at":150})";
    QTest::newRow("later the same day")                     << at3 << QByteArray("Europe/Berlin") << QByteArray("2026-07-01T00:30:00Z") << QByteArray("2026-07-01T01:00:00.000Z");
    QTest::newRow("at the moment itself: the next day")     << at3 << QByteArray("Europe/Berlin") << QByteArray("2026-07-01T01:00:00Z") << QByteArray("2026-07-02T01:00:00.000Z");
    QTest::newRow("after the clocks went back: an hour more") << at3 << QByteArray("Europe/Berlin") << QByteArray("2026-10-24T01:00:00Z") << QByteArray("2026-10-25T02:00:00.000Z");
    QTest::newRow("a repeated time: the first of the two")  << at230 << QByteArray("Europe/Berlin") << QByteArray("2026-10-24T12:00:00Z") << QByteArray("2026-10-25T00:30:00.000Z");
    QTest::newRow("not again at the second of the two")     << at230 << QByteArray("Europe/Berlin") << QByteArray("2026-10-25T00:30:00Z") << QByteArray("2026-10-26T01:30:00.000Z");
    QTest::newRow("a skipped time: by the offset before")   << at230 << QByteArray("Europe/Berlin") << QByteArray("2026-03-28T12:00:00Z") << QByteArray("2026-03-29T01:30:00.000Z");
    QTest::newRow("once, then the next day as usual")       << at230 << QByteArray("Europe/Berlin") << QByteArray("2026-03-29T01:30:00Z") << QByteArray("2026-03-30T00:30:00.000Z");
    QTest::newRow("F20.4 two o'clock UTC stays so")         << QByteArray(R"({"every":"day","at":120})") << QByteArray("UTC") << QByteArray("2026-10-25T02:00:00Z") << QByteArray("2026-10-26T02:00:00.000Z");
    QTest::newRow("Mondays")                                << QByteArray(R"({"every":"week","number":1,"at":540})") << QByteArray("America/New_York") << QByteArray("2026-11-01T00:00:00Z") << QByteArray("2026-11-02T14:00:00.000Z");
    QTest::newRow("the first of the month")                 << QByteArray(R"({"every":"month","number":1,"at":0})") << QByteArray("Asia/Kolkata") << QByteArray("2026-12-15T00:00:00Z") << QByteArray("2026-12-31T18:30:00.000Z");
    QTest::newRow("the 31st in February is its last day")   << QByteArray(R"({"every":"month","number":31,"at":0})") << QByteArray("UTC") << QByteArray("2028-02-01T00:00:00Z") << QByteArray("2028-02-29T00:00:00.000Z");
    QTest::newRow("every quarter of an hour")               << QByteArray(R"({"every":"minutes","number":15})") << QByteArray("Asia/Kathmandu") << QByteArray("2026-07-01T10:07:31Z") << QByteArray("2026-07-01T10:15:00.000Z");
    // clang-format on
}

void JobRecurrenceTest::findsTheNext()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, next);
    const auto read = JobRecurrence::fromJson(QJsonDocument::fromJson(rule).object());
    QVERIFY(read);
    QCOMPARE(instantText(read->next(*parseInstant(after), *TimeZone::create(zone))), next);
}

void JobRecurrenceTest::comesOnceOnEachDate_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("days");
    QTest::newRow("F30 two changes a year") << QByteArray("Europe/Berlin") << 730;
    QTest::newRow("half an hour's change") << QByteArray("Australia/Lord_Howe") << 730;
    QTest::newRow("a change at midnight") << QByteArray("America/Santiago") << 730;
    QTest::newRow("no change") << QByteArray("Asia/Tokyo") << 730;
    QTest::newRow("a whole date that was left out (30 December 2011)") << QByteArray("Pacific/Apia") << 729;
}

void JobRecurrenceTest::comesOnceOnEachDate()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, days);
    const TimeZone place = *TimeZone::create(zone);
    for (const int at : {0, 30, 90, 150, 1439}) {
        const JobRecurrence daily = *JobRecurrence::daily(minutes(at));
        Instant now = *parseInstant("2010-12-31T23:00:00Z");
        const Instant end = now + std::chrono::days(730);
        std::set<LocalDate> dates;
        int count = 0;
        for (Instant next = daily.next(now, place); next <= end; next = daily.next(next, place), ++count) {
            QVERIFY(next > now);
            now = next;
            dates.insert(dateOf(place.toLocal(next)));
        }
        QCOMPARE(count, static_cast<int>(dates.size()));
        QVERIFY2(qAbs(count - days) <= 1, QByteArray::number(count));
    }
}

void JobRecurrenceTest::refusesRulesThatCannotBe_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::newRow("an unknown word") << QByteArray(R"({"every":"year"})");
    QTest::newRow("no eighth weekday") << QByteArray(R"({"every":"week","number":8})");
    QTest::newRow("no day 0") << QByteArray(R"({"every":"month","number":0})");
    QTest::newRow("no 24:00") << QByteArray(R"({"every":"day","at":1440})");
    QTest::newRow("no time before midnight") << QByteArray(R"({"every":"day","at":-1})");
    QTest::newRow("not every 0 minutes") << QByteArray(R"({"every":"minutes","number":0})");
}

void JobRecurrenceTest::refusesRulesThatCannotBe()
{
    QFETCH(QByteArray, rule);
    QCOMPARE(JobRecurrence::fromJson(QJsonDocument::fromJson(rule).object()).error().reason,
        "jobs.recurrence_invalid");
}

void JobRecurrenceTest::readsWhatItWrites()
{
    for (const auto &rule : {JobRecurrence::everyMinutes(5), JobRecurrence::daily(minutes(180)),
             JobRecurrence::weekly(7, minutes(1)), JobRecurrence::monthly(31, minutes(1439))})
        QVERIFY(*JobRecurrence::fromJson(rule->toJson()) == *rule);
}

QTEST_GUILESS_MAIN(JobRecurrenceTest)
#include "job_recurrence_test.moc"
