// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/values/time.h"

#include <QTest>

using namespace sp;
using namespace std::chrono;

class TimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("weekday");  // 0: refused.
        QTest::newRow("a Tuesday") << QByteArray("2026-10-27") << 2;
        QTest::newRow("a Sunday is 7") << QByteArray("2026-11-01") << 7;
        QTest::newRow("a Monday is 1") << QByteArray("2026-11-02") << 1;
        QTest::newRow("a leap day") << QByteArray("2028-02-29") << 2;
        QTest::newRow("no leap day") << QByteArray("2027-02-29") << 0;
        QTest::newRow("1900 was no leap year") << QByteArray("1900-02-29") << 0;
        QTest::newRow("2000 was one") << QByteArray("2000-02-29") << 2;
        QTest::newRow("the first year") << QByteArray("1900-01-01") << 1;
        QTest::newRow("before the first year") << QByteArray("1899-12-31") << 0;
        QTest::newRow("the last year") << QByteArray("2200-12-31") << 3;
        QTest::newRow("after the last year") << QByteArray("2201-01-01") << 0;
        QTest::newRow("month 13") << QByteArray("2026-13-01") << 0;
        QTest::newRow("month 0") << QByteArray("2026-00-01") << 0;
        QTest::newRow("day 0") << QByteArray("2026-01-00") << 0;
        QTest::newRow("31 April") << QByteArray("2026-04-31") << 0;
        QTest::newRow("slashes") << QByteArray("2026/10/27") << 0;
        QTest::newRow("one digit") << QByteArray("2026-1-27") << 0;
        QTest::newRow("letters") << QByteArray("2026-1O-27") << 0;
        QTest::newRow("a sign") << QByteArray("2026--1-27") << 0;
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("a time after it") << QByteArray("2026-10-27T09:00") << 0;
    }

    void readsDates()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, weekday);
        const auto date = parseDate(text);
        QCOMPARE(date.has_value(), weekday != 0);
        if (!date) {
            QCOMPARE(date.error().reason, QByteArray("date.invalid"));
            return;
        }
        QCOMPARE(isoWeekday(*date), weekday);
        QCOMPARE(dateText(*date), text);
    }

    void readsLocalTimes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("canonical");
        QTest::newRow("minutes") << QByteArray("2026-10-27T09:30") << QByteArray("2026-10-27T09:30:00");
        QTest::newRow("seconds") << QByteArray("2026-10-27T09:30:59") << QByteArray("2026-10-27T09:30:59");
        QTest::newRow("a space") << QByteArray("2026-10-27 09:30") << QByteArray("2026-10-27T09:30:00");
        QTest::newRow("midnight") << QByteArray("2026-10-27T00:00") << QByteArray("2026-10-27T00:00:00");
        QTest::newRow("before 1970") << QByteArray("1961-04-12T06:07:01")
                                     << QByteArray("1961-04-12T06:07:01");
        QTest::newRow("hour 24") << QByteArray("2026-10-27T24:00") << QByteArray();
        QTest::newRow("minute 60") << QByteArray("2026-10-27T09:60") << QByteArray();
        QTest::newRow("second 60") << QByteArray("2026-10-27T09:30:60") << QByteArray();
        QTest::newRow("a zone") << QByteArray("2026-10-27T09:30Z") << QByteArray();
        QTest::newRow("only a date") << QByteArray("2026-10-27") << QByteArray();
        QTest::newRow("another letter") << QByteArray("2026-10-27x09:30") << QByteArray();
        QTest::newRow("a wrong date") << QByteArray("2026-02-30T09:30") << QByteArray();
        QTest::newRow("points") << QByteArray("2026-10-27T09.30") << QByteArray();
        QTest::newRow("cut off") << QByteArray("2026-10-27T09:30:") << QByteArray();
    }

    void readsLocalTimes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, canonical);
        const auto time = parseLocalTime(text);
        QCOMPARE(time.has_value(), !canonical.isEmpty());
        if (time)
            QCOMPARE(localTimeText(*time), canonical);
        else
            QCOMPARE(time.error().reason, QByteArray("time.invalid"));
    }

    void readsInstants_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("canonical");
        const QByteArray half = "2026-10-27T09:30:00.000Z";
        QTest::newRow("UTC") << QByteArray("2026-10-27T09:30:00Z") << half;
        QTest::newRow("UTC to the minute") << QByteArray("2026-10-27T09:30Z") << half;
        QTest::newRow("east of Greenwich") << QByteArray("2026-10-27T11:30:00+02:00") << half;
        QTest::newRow("west of Greenwich") << QByteArray("2026-10-27T05:00:00-04:30") << half;
        QTest::newRow("over midnight") << QByteArray("2026-10-28T00:30:00+15:00") << half;
        QTest::newRow("milliseconds")
            << QByteArray("2026-10-27T09:30:00.125Z") << QByteArray("2026-10-27T09:30:00.125Z");
        QTest::newRow("a tenth") << QByteArray("2026-10-27T09:30:00.1Z")
                                 << QByteArray("2026-10-27T09:30:00.100Z");
        QTest::newRow("finer than milliseconds is cut")
            << QByteArray("2026-10-27T09:30:00.9999999999Z") << QByteArray("2026-10-27T09:30:00.999Z");
        QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59.999Z")
                                     << QByteArray("1969-12-31T23:59:59.999Z");
        QTest::newRow("no zone") << QByteArray("2026-10-27T09:30:00") << QByteArray();
        QTest::newRow("fractions of a minute") << QByteArray("2026-10-27T09:30.5Z") << QByteArray();
        QTest::newRow("a point and nothing") << QByteArray("2026-10-27T09:30:00.Z") << QByteArray();
        QTest::newRow("an offset without colon") << QByteArray("2026-10-27T09:30:00+0200") << QByteArray();
        QTest::newRow("an offset of 24 hours") << QByteArray("2026-10-27T09:30:00+24:00") << QByteArray();
        QTest::newRow("something after the zone") << QByteArray("2026-10-27T09:30:00ZZ") << QByteArray();
        QTest::newRow("seconds cut off") << QByteArray("2026-10-27T09:30:0Z") << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }

    void readsInstants()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, canonical);
        const auto instant = parseInstant(text);
        QCOMPARE(instant.has_value(), !canonical.isEmpty());
        if (instant)
            QCOMPARE(instantText(*instant), canonical);
        else
            QCOMPARE(instant.error().reason, QByteArray("time.invalid"));
    }

    void whatIsWrittenReadsBack()
    {
        SeededRandom random(3);
        const std::int64_t from = toMillis(sys_days(1900y / 1 / 1)), to = toMillis(sys_days(2200y / 12 / 31));
        for (int round = 0; round < 20'000; ++round) {
            const auto part =
                (std::int64_t(random.uniform(1u << 31)) << 20 | random.uniform(1u << 20)) % (to - from);
            const Instant instant = instantFromMillis(from + part);
            QCOMPARE(toMillis(*parseInstant(instantText(instant))), toMillis(instant));
            const LocalTime local(floor<seconds>(instant.time_since_epoch()));
            QVERIFY(*parseLocalTime(localTimeText(local)) == local);
            QVERIFY(*parseDate(dateText(dateOf(local))) == dateOf(local));
        }
    }

    void intervalsAreHalfOpen()
    {
        const auto at = [](int hour) { return instantFromMillis(hour * 3'600'000LL); };
        const Interval morning{at(9), at(12)};
        QVERIFY(morning.contains(at(9)) && !morning.contains(at(12)));
        QVERIFY(!morning.overlaps({at(12), at(13)}) && !morning.overlaps({at(8), at(9)}));
        QVERIFY(morning.overlaps({at(11), at(13)}) && morning.overlaps({at(10), at(11)}) &&
                morning.overlaps({at(8), at(13)}));
        QVERIFY(morning.length() == hours(3));
    }
};

QTEST_GUILESS_MAIN(TimeTest)
#include "time_test.moc"
