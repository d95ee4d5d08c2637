// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/rules/clash.h"
#include "core/practice/scheduling/working_hours_policy.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CalendarRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stretchesGetInEachOthersWay_data();
    void stretchesGetInEachOthersWay();
    void spansAreRead_data();
    void spansAreRead();
    void workIsWhenEveryMinuteIs_data();
    void workIsWhenEveryMinuteIs();
    void hoursAreAPolicy();
};

void CalendarRulesTest::stretchesGetInEachOthersWay_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("until");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("shared");
    QTest::addColumn<int>("missing");
    // The other one is from 10 to 11 and wants 10 min before and 15 min after it.
    const auto row = [](const char *name, const char *from, const char *until, int before, int after,
                         int shared, int missing) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(until) << before << after << shared << missing;
    };
    row("the same time", "10:00", "11:00", 0, 0, 60, 0);
    row("half of it", "10:30", "11:30", 0, 0, 30, 0);
    row("within it", "10:15", "10:45", 0, 0, 30, 0);
    row("right after it", "11:00", "12:00", 0, 0, 0, 15);
    row("a little after it", "11:10", "12:00", 0, 0, 0, 5);
    row("when its time is over", "11:15", "12:00", 0, 0, 0, 0);
    row("its own time before is longer", "11:15", "12:00", 20, 0, 0, 5);
    row("its own time before is shorter", "11:15", "12:00", 10, 0, 0, 0);
    row("right before it", "09:00", "10:00", 0, 0, 0, 10);
    row("before it, with a longer time after", "09:00", "09:50", 0, 30, 0, 20);
    row("far away", "08:00", "09:00", 30, 30, 0, 0);
}

void CalendarRulesTest::stretchesGetInEachOthersWay()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, until);
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(int, shared);
    QFETCH(int, missing);
    const auto at = [](const QByteArray &clock) { return local(("2026-11-02T" + clock).constData()); };
    const Stretch one{at(from), at(until), minutes(before), minutes(after)};
    const Stretch other{at("10:00"), at("11:00"), 10min, 15min};
    const Clash clash{minutes(shared), minutes(missing)};
    QCOMPARE(clashOf(one, other), clash);
    QCOMPARE(clashOf(other, one), clash);
}

void CalendarRulesTest::spansAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spans");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("one") << u"09:00-17:00"_s << u"09:00-17:00"_s << QByteArray();
    QTest::newRow("two") << u"09:00-12:00, 14:00-18:30"_s << u"09:00-12:00, 14:00-18:30"_s << QByteArray();
    QTest::newRow("hours and long dashes")
        << u" 9 – 12 ; 14.30—18 "_s << u"09:00-12:00, 14:30-18:00"_s << QByteArray();
    QTest::newRow("in order") << u"14-18, 9-12"_s << u"09:00-12:00, 14:00-18:00"_s << QByteArray();
    QTest::newRow("joined") << u"9-12, 12-14"_s << u"09:00-14:00"_s << QByteArray();
    QTest::newRow("the whole day") << u"0-24"_s << u"00:00-24:00"_s << QByteArray();
    QTest::newRow("free") << QString() << QString() << QByteArray();
    QTest::newRow("no time") << u"all day"_s << QString() << QByteArray("hours.invalid");
    QTest::newRow("backwards") << u"12-9"_s << QString() << QByteArray("hours.invalid");
    QTest::newRow("past midnight") << u"22-25"_s << QString() << QByteArray("hours.invalid");
    QTest::newRow("75 minutes") << u"9:75-12"_s << QString() << QByteArray("hours.invalid");
    QTest::newRow("overlapping") << u"9-12, 11-14"_s << QString() << QByteArray("hours.overlap");
}

void CalendarRulesTest::spansAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, spans);
    QFETCH(QByteArray, why);
    const auto read = parseDaySpans(text);
    QCOMPARE(reason(read), why);
    if (read)
        QCOMPARE(daySpansText(*read), spans);
}

void CalendarRulesTest::workIsWhenEveryMinuteIs_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<bool>("within");
    // Monday 9 to 12 and 14 to 24, Tuesday 0 to 2; 2 November 2026 is a Monday.
    const auto row = [](const char *name, const char *start, const char *end, bool within) {
        QTest::newRow(name) << QByteArray(start) << QByteArray(end) << within;
    };
    row("in the morning", "2026-11-02T09:00", "2026-11-02T12:00", true);
    row("before it", "2026-11-02T08:45", "2026-11-02T09:45", false);
    row("into the pause", "2026-11-02T11:30", "2026-11-02T12:30", false);
    row("across the pause", "2026-11-02T11:00", "2026-11-02T15:00", false);
    row("across midnight", "2026-11-02T23:00", "2026-11-03T01:00", true);
    row("too far across midnight", "2026-11-02T23:00", "2026-11-03T02:15", false);
    row("on a free day", "2026-11-04T10:00", "2026-11-04T11:00", false);
}

void CalendarRulesTest::workIsWhenEveryMinuteIs()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, end);
    QFETCH(bool, within);
    WorkingHours hours;
    hours.days[0] = must(parseDaySpans(u"9-12, 14-24"_s));
    hours.days[1] = must(parseDaySpans(u"0-2"_s));
    QCOMPARE(decideHours(hours, {local(start.constData()), local(end.constData())}),
        within ? HoursVerdict::Within : HoursVerdict::Outside);
}

void CalendarRulesTest::hoursAreAPolicy()
{
    ServicePractice practice;
    PolicyRegistry registry;
    registry.add(workingHoursPolicy());
    PolicyService policies{practice.database, registry};
    // Nobody is warned by a guess.
    QCOMPARE(must(workingHours(policies, practice.clock.now())), std::nullopt);
    WorkingHours hours = usualHours();
    hours.days[6].clear();
    const auto set = [&] {
        practice.did<Done>(
            "policy.publish", [&](Unit &unit) { return setWorkingHours(unit, policies, hours); });
    };
    set();
    QCOMPARE(must(workingHours(policies, practice.clock.now())), std::optional(hours));
    set();
    QCOMPARE(must(policies.store().history(workingHoursKind, PolicyScope::workspace())).size(), 1U);
    // What was said before still stands for then.
    const Instant before = practice.clock.now();
    practice.clock.advance(1h);
    hours.days[5].clear();
    set();
    QVERIFY(must(workingHours(policies, before)) != std::optional(hours));
    QCOMPARE(must(workingHours(policies, practice.clock.now())), std::optional(hours));

    const auto verdicts = must(registry.simulate(workingHoursKind, workingHoursJson(hours),
        {{{u"start"_s, u"2026-11-01T10:00"_s}, {u"end"_s, u"2026-11-01T11:00"_s}}}));
    QCOMPARE(must(verdicts.front()).value("within"_L1).toBool(true), false);
    QCOMPARE(
        reason(registry.validate(workingHoursKind, PolicyScope::workspace(), {{u"monday"_s, u"whenever"_s}})),
        "hours.invalid");
}

QTEST_GUILESS_MAIN(CalendarRulesTest)
#include "calendar_rules_test.moc"
