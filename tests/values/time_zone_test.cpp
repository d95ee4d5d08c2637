// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/time_zone.h"

#include <QTest>
#include <QTimeZone>

using namespace sp;
using namespace std::chrono_literals;
using Kind = LocalReading::Kind;
Q_DECLARE_METATYPE(LocalReading::Kind)

class TimeZoneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWallClocks_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("local");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *zone, const char *local, Kind kind,
                             const char *before, const char *after) {
            QTest::newRow(name) << QByteArray(zone) << QByteArray(local) << kind << QByteArray(before)
                                << QByteArray(after);
        };
        // clang-format off
        row("Berlin, an ordinary day",              "Europe/Berlin", "2026-07-01T09:00", Kind::Unique,   "2026-07-01T07:00", "2026-07-01T07:00");
        row("Berlin, a minute before the gap",      "Europe/Berlin", "2026-03-29T01:59", Kind::Unique,   "2026-03-29T00:59", "2026-03-29T00:59");
        row("Berlin, in the gap",                   "Europe/Berlin", "2026-03-29T02:30", Kind::Skipped,  "2026-03-29T01:30", "2026-03-29T00:30");
        row("Berlin, the gap's first minute",       "Europe/Berlin", "2026-03-29T02:00", Kind::Skipped,  "2026-03-29T01:00", "2026-03-29T00:00");
        row("Berlin, the first minute after it",    "Europe/Berlin", "2026-03-29T03:00", Kind::Unique,   "2026-03-29T01:00", "2026-03-29T01:00");
        row("Berlin, the overlap's first minute",   "Europe/Berlin", "2026-10-25T02:00", Kind::Repeated, "2026-10-25T00:00", "2026-10-25T01:00");
        row("Berlin, the overlap's last minute",    "Europe/Berlin", "2026-10-25T02:59", Kind::Repeated, "2026-10-25T00:59", "2026-10-25T01:59");
        row("Berlin, the first minute after that",  "Europe/Berlin", "2026-10-25T03:00", Kind::Unique,   "2026-10-25T02:00", "2026-10-25T02:00");
        row("New York, in the gap",                 "America/New_York", "2026-03-08T02:30", Kind::Skipped, "2026-03-08T07:30", "2026-03-08T06:30");
        row("New York, in the overlap",             "America/New_York", "2026-11-01T01:30", Kind::Repeated, "2026-11-01T05:30", "2026-11-01T06:30");
        row("Lord Howe, a gap of half an hour",     "Australia/Lord_Howe", "2026-10-04T02:15", Kind::Skipped, "2026-10-03T15:45", "2026-10-03T15:15");
        row("Lord Howe, after half an hour",        "Australia/Lord_Howe", "2026-10-04T02:30", Kind::Unique, "2026-10-03T15:30", "2026-10-03T15:30");
        row("Lord Howe, an overlap of half an hour", "Australia/Lord_Howe", "2026-04-05T01:45", Kind::Repeated, "2026-04-04T14:45", "2026-04-04T15:15");
        row("Lord Howe, before the overlap",        "Australia/Lord_Howe", "2026-04-05T01:29", Kind::Unique, "2026-04-04T14:29", "2026-04-04T14:29");
        row("Dublin, in the gap",                   "Europe/Dublin", "2026-03-29T01:30", Kind::Skipped,  "2026-03-29T01:30", "2026-03-29T00:30");
        row("Dublin, in the overlap",               "Europe/Dublin", "2026-10-25T01:30", Kind::Repeated, "2026-10-25T00:30", "2026-10-25T01:30");
        row("Samoa, the day before the lost day",   "Pacific/Apia", "2011-12-29T23:59", Kind::Unique,    "2011-12-30T09:59", "2011-12-30T09:59");
        row("Samoa, the lost day",                  "Pacific/Apia", "2011-12-30T12:00", Kind::Skipped,   "2011-12-30T22:00", "2011-12-29T22:00");
        row("Samoa, the day after",                 "Pacific/Apia", "2011-12-31T00:00", Kind::Unique,    "2011-12-30T10:00", "2011-12-30T10:00");
        row("Cairo, midnight does not exist",       "Africa/Cairo", "2026-04-24T00:00", Kind::Skipped,   "2026-04-23T22:00", "2026-04-23T21:00");
        row("Kathmandu, a quarter of an hour",      "Asia/Kathmandu", "2026-01-01T05:45", Kind::Unique,  "2026-01-01T00:00", "2026-01-01T00:00");
        row("UTC has no changes",                   "UTC", "2026-03-29T02:30", Kind::Unique, "2026-03-29T02:30", "2026-03-29T02:30");
        // clang-format on
    }

    void readsWallClocks()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, local);
        QFETCH(Kind, kind);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto place = TimeZone::create(zone);
        QVERIFY(place);
        const LocalTime wall = *parseLocalTime(local);
        const LocalReading reading = place->read(wall);
        QCOMPARE(reading.kind, kind);
        QCOMPARE(instantText(reading.before), before + ":00.000Z");
        QCOMPARE(instantText(reading.after), after + ":00.000Z");
        QVERIFY(place->toInstant(wall) == reading.before);
    }

    void namesItsHours_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<QByteArray>("letters");
        QTest::addColumn<int>("offset");
        // clang-format off
        QTest::newRow("Berlin in summer")            << QByteArray("Europe/Berlin")    << QByteArray("2026-07-01T12:00Z") << QByteArray("CEST") << 7'200;
        QTest::newRow("Berlin in winter")            << QByteArray("Europe/Berlin")    << QByteArray("2026-12-01T12:00Z") << QByteArray("CET") << 3'600;
        QTest::newRow("Berlin, the last summer second") << QByteArray("Europe/Berlin") << QByteArray("2026-10-25T00:59:59Z") << QByteArray("CEST") << 7'200;
        QTest::newRow("Berlin, the first winter second") << QByteArray("Europe/Berlin") << QByteArray("2026-10-25T01:00:00Z") << QByteArray("CET") << 3'600;
        QTest::newRow("Dublin in summer keeps its standard time") << QByteArray("Europe/Dublin") << QByteArray("2026-07-01T12:00Z") << QByteArray("IST") << 3'600;
        QTest::newRow("Dublin in winter")            << QByteArray("Europe/Dublin")    << QByteArray("2026-12-01T12:00Z") << QByteArray("GMT") << 0;
        QTest::newRow("Sao Paulo has no letters")    << QByteArray("America/Sao_Paulo") << QByteArray("2026-12-01T12:00Z") << QByteArray("UTC-03:00") << -10'800;
        QTest::newRow("Lord Howe by half hours")     << QByteArray("Australia/Lord_Howe") << QByteArray("2026-07-01T12:00Z") << QByteArray("UTC+10:30") << 37'800;
        QTest::newRow("Kathmandu by quarters")       << QByteArray("Asia/Kathmandu")   << QByteArray("2026-07-01T12:00Z") << QByteArray("UTC+05:45") << 20'700;
        QTest::newRow("Chicago")                     << QByteArray("America/Chicago")  << QByteArray("2026-07-01T12:00Z") << QByteArray("CDT") << -18'000;
        QTest::newRow("UTC")                         << QByteArray("UTC")              << QByteArray("2026-07-01T12:00Z") << QByteArray("UTC") << 0;
        QTest::newRow("Berlin when its table has ended and its rule goes on") << QByteArray("Europe/Berlin") << QByteArray("2095-07-01T12:00Z") << QByteArray("CEST") << 7'200;
        // clang-format on
    }

    void namesItsHours()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, at);
        QFETCH(QByteArray, letters);
        QFETCH(int, offset);
        const TimeZone place = *TimeZone::create(zone);
        const Instant instant = *parseInstant(at);
        QCOMPARE(place.abbreviation(instant), letters);
        QCOMPARE(place.offsetAt(instant).count(), offset);
    }

    void knowsDaylightTime()
    {
        const TimeZone berlin = *TimeZone::create("Europe/Berlin");
        QVERIFY(berlin.isDaylightTime(*parseInstant("2026-07-01T12:00Z")));
        QVERIFY(!berlin.isDaylightTime(*parseInstant("2026-12-01T12:00Z")));
        QVERIFY(!TimeZone::utc().isDaylightTime(*parseInstant("2026-07-01T12:00Z")));
    }

    void findsTheNextChange()
    {
        const TimeZone berlin = *TimeZone::create("Europe/Berlin");
        const Instant spring = *parseInstant("2026-03-29T01:00Z");
        QVERIFY(berlin.nextTransition(*parseInstant("2026-01-01T00:00Z")) == spring);
        QVERIFY(berlin.nextTransition(spring - 1ms) == spring);
        QVERIFY(berlin.nextTransition(spring) == *parseInstant("2026-10-25T01:00Z"));
        QVERIFY(!TimeZone::utc().nextTransition(spring));
    }

    void takesNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("strict");
        QTest::addColumn<QByteArray>("lenient");
        const auto row = [](const char *title, const char *name, const char *strict, const char *lenient) {
            QTest::newRow(title) << QByteArray(name) << QByteArray(strict) << QByteArray(lenient);
        };
        row("an IANA name", "Europe/Lisbon", "Europe/Lisbon", "Europe/Lisbon");
        row("a name with two slashes", "America/Argentina/Ushuaia", "America/Argentina/Ushuaia",
            "America/Argentina/Ushuaia");
        row("an older name", "Asia/Calcutta", "Asia/Calcutta", "Asia/Calcutta");
        row("a name of the United States", "US/Pacific", "US/Pacific", "US/Pacific");
        row("an offset that IANA lists", "Etc/GMT+5", "Etc/GMT+5", "Etc/GMT+5");
        row("a zone of its own letters", "EST5EDT", "EST5EDT", "EST5EDT");
        row("letters and a number that only look so", "ABC-3", "", "");
        row("a file that is no zone", "leapseconds", "", "");
        row("this machine's own zone under no name", "localtime", "", "");
        row("a zone that counts leap seconds", "right/Europe/Berlin", "", "Europe/Berlin");
        row("a Windows name", "W. Europe Standard Time", "", "Europe/Berlin");
        row("another Windows name", "Pacific Standard Time", "", "America/Los_Angeles");
        row("libical's prefix", "/freeassociation.sourceforge.net/Europe/Berlin", "", "Europe/Berlin");
        row("Mozilla's prefix", "/mozilla.org/20050126_1/America/New_York", "", "America/New_York");
        row("nowhere", "Europe/Atlantis", "", "");
        row("empty", "", "", "");
        row("an offset", "UTC+01:00", "", "");
        row("a rule instead of a name", "CET-1CEST,M3.5.0,M10.5.0/3", "", "");
        row("a path", "../../etc/passwd", "", "");
        row("an absolute path", "/etc/localtime", "", "");
        row("a very long name",
            "Europe/Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "", "");
    }

    void takesNames()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, strict);
        QFETCH(QByteArray, lenient);
        const auto one = TimeZone::create(name);
        QCOMPARE(one ? one->name() : QByteArray(), strict);
        const auto any = TimeZone::fromAnyName(name);
        QCOMPARE(any ? any->name() : QByteArray(), lenient);
        if (!any)
            QCOMPARE(any.error().reason, QByteArray("zone.unknown"));
    }

    void sameNameSameZone()
    {
        QVERIFY(*TimeZone::create("Europe/Berlin") == *TimeZone::create("Europe/Berlin"));
        QVERIFY(!(*TimeZone::create("Europe/Berlin") == *TimeZone::create("Europe/Paris")));
    }

    /// Every zone, every change of offset from 1970 to 2059, and moments around it: what a clock on the wall
    /// shows leads back to the moment, and a reading is Skipped only where no moment shows it.
    void everyMomentSurvivesTheWallClock()
    {
        int zones = 0, moments = 0;
        const Instant from = std::chrono::sys_days(std::chrono::year(1970) / 1 / 1);
        const Instant to = std::chrono::sys_days(std::chrono::year(2060) / 1 / 1);
        for (const QByteArray &name : QTimeZone::availableTimeZoneIds()) {
            const auto zone = TimeZone::create(name);
            if (!zone)
                continue;  // Qt lists "UTC+01:00" too, which is no zone here.
            ++zones;
            for (auto change = zone->nextTransition(from); change && *change < to;
                 change = zone->nextTransition(*change)) {
                const auto jump = zone->offsetAt(*change) - zone->offsetAt(*change - 1ms);
                for (const std::chrono::milliseconds step :
                    {-25h + 0ms, -1h + 0ms, -30min + 0ms, -1ms, 0ms, 1ms, 30min + 0ms, 1h + 0ms, 25h + 0ms}) {
                    const Instant at = *change + step;
                    const LocalReading reading = zone->read(zone->toLocal(at));
                    ++moments;
                    if (reading.kind == Kind::Skipped || (reading.before != at && reading.after != at) ||
                        reading.before > reading.after)
                        QFAIL(name + ' ' + instantText(at));
                }
                if (jump <= 0s)
                    continue;
                const LocalReading gap = zone->read(zone->toLocal(*change - 1ms) + 1ms);
                QVERIFY2(
                    gap.kind == Kind::Skipped && gap.before == *change, name + ' ' + instantText(*change));
            }
        }
        QVERIFY2(
            zones > 400 && moments > 100'000, QByteArray::number(zones) + ' ' + QByteArray::number(moments));
    }

    void namesTheDatabase()
    {
        const QByteArray version = tzdbVersion();
        QVERIFY2(version == "unknown" || QByteArrayView(version).startsWith("20"), version);
    }
};

QTEST_GUILESS_MAIN(TimeZoneTest)
#include "time_zone_test.moc"
