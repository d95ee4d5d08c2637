// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/microsoft/graph_recurrence.h"

#include "core/base/json.h"

#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;

namespace {

CalendarTime at(const QByteArray &text)
{
    CalendarTime time = *readCalendarTime(text);
    if (time.kind == TimeKind::Floating)
        time = {time.local, TimeKind::Zoned, *TimeZone::create("Europe/Berlin")};
    return time;
}

}  // namespace

class GraphRecurrenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesThereAndBack_data();
    void goesThereAndBack();
    void hasNoPattern_data();
    void hasNoPattern();
    void readsNoRule_data();
    void readsNoRule();
    void endsWhereTheRuleEnds();
};

void GraphRecurrenceTest::goesThereAndBack_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("back");
    const auto row = [](const QByteArray &start, const QByteArray &rule, const QByteArray &pattern,
                         const QByteArray &back = {}) {
        QTest::newRow(rule) << start << rule << pattern << (back.isEmpty() ? rule : back);
    };
    // 2026-10-06 is a Tuesday.
    row("20261006T100000", "FREQ=DAILY;COUNT=3", R"({"interval":1,"type":"daily"})");
    row("20261006T100000", "FREQ=DAILY;INTERVAL=2", R"({"interval":2,"type":"daily"})");
    row("20261006T100000", "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=5",
        R"({"daysOfWeek":["tuesday","thursday"],"firstDayOfWeek":"monday","interval":1,"type":"weekly"})");
    row("20261006T100000", "FREQ=WEEKLY",
        R"({"daysOfWeek":["tuesday"],"firstDayOfWeek":"monday","interval":1,"type":"weekly"})",
        "FREQ=WEEKLY;BYDAY=TU");
    row("20261006T100000", "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU",
        R"({"daysOfWeek":["tuesday","sunday"],"firstDayOfWeek":"sunday","interval":2,"type":"weekly"})");
    row("20261006T100000", "FREQ=MONTHLY;BYMONTHDAY=6",
        R"({"dayOfMonth":6,"interval":1,"type":"absoluteMonthly"})");
    row("20261006T100000", "FREQ=MONTHLY", R"({"dayOfMonth":6,"interval":1,"type":"absoluteMonthly"})",
        "FREQ=MONTHLY;BYMONTHDAY=6");
    row("20261031T100000", "FREQ=MONTHLY;BYMONTHDAY=-1",
        R"({"dayOfMonth":31,"interval":1,"type":"absoluteMonthly"})");
    row("20261030T100000", "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1",
        R"({"dayOfMonth":30,"interval":1,"type":"absoluteMonthly"})");
    row("20261006T100000", "FREQ=MONTHLY;BYDAY=1TU",
        R"({"daysOfWeek":["tuesday"],"index":"first","interval":1,"type":"relativeMonthly"})");
    row("20261027T100000", "FREQ=MONTHLY;BYDAY=-1TU",
        R"({"daysOfWeek":["tuesday"],"index":"last","interval":1,"type":"relativeMonthly"})");
    row("20261001T100000", "FREQ=MONTHLY;BYDAY=TH,FR;BYSETPOS=1",
        R"({"daysOfWeek":["thursday","friday"],"index":"first","interval":1,"type":"relativeMonthly"})");
    row("20261006", "FREQ=YEARLY", R"({"dayOfMonth":6,"interval":1,"month":10,"type":"absoluteYearly"})",
        "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=6");
    row("20261031", "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=31",
        R"({"dayOfMonth":31,"interval":1,"month":10,"type":"absoluteYearly"})");
    row("20261006", "FREQ=YEARLY;BYMONTH=10;BYDAY=1TU;UNTIL=20301010",
        R"({"daysOfWeek":["tuesday"],"index":"first","interval":1,"month":10,"type":"relativeYearly"})");
}

void GraphRecurrenceTest::goesThereAndBack()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, back);
    const auto recurrence = graphPattern({at(start), {rule}, {}, {}}, TimeZone::utc());
    QVERIFY(recurrence);
    QCOMPARE(canonicalJson(recurrence->value(u"pattern"_s)), pattern);
    const auto read = graphRule(*recurrence, at(start));
    QVERIFY(read);
    QCOMPARE(*read, RecurrenceRule::parse(back)->text());
}

void GraphRecurrenceTest::hasNoPattern_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("rule");
    const auto row = [](const QByteArray &start, const QByteArray &rule) {
        QTest::newRow(rule) << start << rule;
    };
    row("20261006T100000", "FREQ=HOURLY");
    row("20261006T100000", "FREQ=DAILY;BYHOUR=10,12");
    row("20261006T100000", "FREQ=WEEKLY;BYDAY=MO");  // It does not make its own start.
    row("20261031T100000", "FREQ=MONTHLY");  // Months without a 31st are left out; a pattern takes the 30th.
    row("20261029T100000", "FREQ=MONTHLY;BYMONTHDAY=29");
    row("20261006T100000", "FREQ=MONTHLY;BYMONTHDAY=6,20");
    row("20261006T100000", "FREQ=MONTHLY;BYDAY=TU");
    row("20261006T100000", "FREQ=MONTHLY;BYMONTH=10;BYMONTHDAY=6");
    row("20280229T100000", "FREQ=YEARLY");
    row("20280229T100000", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1");
    row("20260106T100000", "FREQ=YEARLY;BYDAY=1TU");
    row("20261006T100000", "FREQ=YEARLY;BYMONTH=10,11");
    row("20261006T100000", "FREQ=YEARLY;BYYEARDAY=279");
    row("20261006T100000", "nonsense");
}

void GraphRecurrenceTest::hasNoPattern()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, rule);
    QVERIFY(!graphPattern({at(start), {rule}, {}, {}}, TimeZone::utc()));
    QVERIFY(!graphPattern({at(start), {"FREQ=DAILY", rule}, {}, {}}, TimeZone::utc()));
}

void GraphRecurrenceTest::readsNoRule_data()
{
    QTest::addColumn<QByteArray>("pattern");
    for (const char *pattern :
        {"{}", R"({"type":"hourly","interval":1})", R"({"type":"weekly","interval":1})",
            R"({"type":"weekly","daysOfWeek":["someday"]})", R"({"type":"absoluteMonthly","dayOfMonth":32})",
            R"({"type":"absoluteYearly","dayOfMonth":3,"month":13})",
            R"({"type":"relativeMonthly","index":"first"})",
            R"({"type":"relativeMonthly","index":"fifth","daysOfWeek":["monday"]})",
            R"({"type":"absoluteHourly"})"})
        QTest::newRow(pattern) << QByteArray(pattern);
}

void GraphRecurrenceTest::readsNoRule()
{
    QFETCH(QByteArray, pattern);
    const QJsonObject recurrence{
        {u"pattern"_s, *parseJsonObject(pattern)}, {u"range"_s, QJsonObject{{u"type"_s, u"noEnd"_s}}}};
    QVERIFY(!graphRule(recurrence, at("20261006T100000")));
}

void GraphRecurrenceTest::endsWhereTheRuleEnds()
{
    const auto endOf = [](const QByteArray &start, const QByteArray &until) {
        const auto pattern =
            graphPattern({at(start), {"FREQ=DAILY;UNTIL=" + until}, {}, {}}, TimeZone::utc());
        return pattern->value(u"range"_s).toObject().value(u"endDate"_s).toString();
    };
    QCOMPARE(endOf("20261006T100000", "20261010T080000Z"), u"2026-10-10"_s);  // 10:00 there: the last one.
    QCOMPARE(endOf("20261006T100000", "20261010T075959Z"), u"2026-10-09"_s);
    QCOMPARE(endOf("20261006T230000", "20261010T223000Z"), u"2026-10-10"_s);
    QCOMPARE(endOf("20261006", "20261010"), u"2026-10-10"_s);
    const QJsonObject range{{u"type"_s, u"endDate"_s}, {u"endDate"_s, u"2026-12-31"_s}};
    const QJsonObject pattern{{u"type"_s, u"daily"_s}, {u"interval"_s, 1}};
    QCOMPARE(*graphRule({{u"pattern"_s, pattern}, {u"range"_s, range}}, at("20261006T100000")),
        QByteArray("FREQ=DAILY;UNTIL=20261231T225959Z"));
}

QTEST_GUILESS_MAIN(GraphRecurrenceTest)
#include "graph_recurrence_test.moc"
