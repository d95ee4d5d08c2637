// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/practice/billing/rules/time_rounding_policy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp;
using namespace sp::billing;

class TimeRoundingPolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsFacts_data();
    void readsFacts();
    void saysTheStepsOfItsVerdict();
    void decidesAsPricesDo();
};

void TimeRoundingPolicyTest::reads_data()
{
    QTest::addColumn<QByteArray>("over");
    QTest::addColumn<QByteArray>("reason");

    QTest::newRow("the built-in values") << QByteArray("{}") << QByteArray();
    QTest::newRow("quarters, to the nearest, five minutes given, fifty at least")
        << QByteArray(R"({"step_minutes":15,"direction":"nearest","grace_minutes":5,"minimum_minutes":50})")
        << QByteArray();
    QTest::newRow("no step") << QByteArray(R"({"step_minutes":0})") << QByteArray("pricing.rule_invalid");
    QTest::newRow("half a minute") << QByteArray(R"({"step_minutes":7.5})")
                                   << QByteArray("pricing.rule_invalid");
    QTest::newRow("a step beyond all numbers")
        << QByteArray(R"({"step_minutes":1e300})") << QByteArray("pricing.rule_invalid");
    QTest::newRow("a step in words") << QByteArray(R"({"step_minutes":"15"})")
                                     << QByteArray("pricing.rule_invalid");
    QTest::newRow("an unknown direction")
        << QByteArray(R"({"direction":"sideways"})") << QByteArray("pricing.rule_invalid");
    QTest::newRow("grace as long as the step")
        << QByteArray(R"({"step_minutes":5,"grace_minutes":5})") << QByteArray("pricing.rule_invalid");
    QTest::newRow("a negative least")
        << QByteArray(R"({"minimum_minutes":-1})") << QByteArray("pricing.rule_invalid");
}

void TimeRoundingPolicyTest::reads()
{
    QFETCH(QByteArray, over);
    QFETCH(QByteArray, reason);
    QJsonObject body = timeRoundingJson({});
    const auto changes = parseJsonObject(over);
    QVERIFY(changes);
    for (auto at = changes->begin(); at != changes->end(); ++at)
        body.insert(at.key(), at.value());
    const auto time = readTimeRounding(body);
    QCOMPARE(time ? QByteArray() : time.error().reason, reason);
    if (time)
        QCOMPARE(timeRoundingJson(*time), body);
}

void TimeRoundingPolicyTest::readsFacts_data()
{
    QTest::addColumn<QByteArray>("facts");
    QTest::addColumn<int>("minutes");  // -1: refused.

    QTest::newRow("an hour") << QByteArray(R"({"minutes":60})") << 60;
    QTest::newRow("none at all") << QByteArray(R"({"minutes":0})") << 0;
    QTest::newRow("a week") << QByteArray(R"({"minutes":10080})") << 10080;
    QTest::newRow("more than a week") << QByteArray(R"({"minutes":10081})") << -1;
    QTest::newRow("less than nothing") << QByteArray(R"({"minutes":-1})") << -1;
    QTest::newRow("nobody said") << QByteArray("{}") << -1;
}

void TimeRoundingPolicyTest::readsFacts()
{
    QFETCH(QByteArray, facts);
    QFETCH(int, minutes);
    const auto read = readTimeFacts(*parseJsonObject(facts));
    QCOMPARE(read ? read->minutes : -1, minutes);
    if (!read)
        QCOMPARE(read.error().reason, "pricing.minutes_invalid");
}

void TimeRoundingPolicyTest::saysTheStepsOfItsVerdict()
{
    const CountedTime counted = decideTime({15, TimeDirection::Up, 0, 70}, {53});
    QCOMPARE(canonicalJson(countedTimeJson(counted)),
        R"({"billable_minutes":70,"steps":[{"code":"time.actual","minutes":53},)"
        R"({"code":"time.step","direction":"up","minutes":60,"step":15},{"code":"time.minimum","minutes":70}]})");
}

void TimeRoundingPolicyTest::decidesAsPricesDo()
{
    const Money price(90'00, Currency::of("EUR"));
    for (const TimeDirection direction : {TimeDirection::Up, TimeDirection::Nearest, TimeDirection::Down}) {
        const TimeRounding time{15, direction, 4, 40};
        for (int minutes = 0; minutes <= 180; ++minutes) {
            const auto priced = priceSession({PriceBy::Hour, price, time}, minutes);
            QVERIFY(priced);
            const CountedTime counted = decideTime(time, {minutes});
            QCOMPARE(counted.billableMinutes, priced->billableMinutes);
            for (std::size_t at = 0; at < counted.steps.size(); ++at)
                QVERIFY(counted.steps[at] == priced->steps[at]);
        }
    }
}

QTEST_GUILESS_MAIN(TimeRoundingPolicyTest)
#include "time_rounding_policy_test.moc"
