// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/consumption.h"

#include <QJsonArray>
#include <QTest>

using namespace sp;
using namespace sp::credit;
using namespace Qt::StringLiterals;

namespace {

/// Sessions as people write them: 1.5 is 15'000.
constexpr std::int64_t credits(double count)
{
    return static_cast<std::int64_t>(count * 10'000 + 0.5);
}

Consumption takes(double count)
{
    Consumption rule;
    rule.sessions = credits(count);
    return rule;
}

ConsumptionMap coaching()
{
    ConsumptionMap map{3};
    map.global = takes(1);
    map.global->perMinutes = 60;
    map.categories[u"coaching"_s] = takes(1.5);
    map.categoryOf = {{u"call"_s, u"coaching"_s}, {u"deep dive"_s, u"coaching"_s}};
    map.services[u"deep dive"_s] = takes(2);
    map.durations[{u"deep dive"_s, 90}] = takes(2.5);
    return map;
}

}  // namespace

class ConsumptionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNarrowestRuleDecides_data();
    void theNarrowestRuleDecides();
    void minutesAreRounded_data();
    void minutesAreRounded();
    void partsOfSessionsAreExact();
    void withoutARuleNothingIsDrawn();
    void eachAttendeeTakesTheSame();
    void severalServicesAddUp();
    void unitsReadBack();
    void mapsReadBack();
    void badMapsAreRefused();
};

void ConsumptionTest::theNarrowestRuleDecides_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<qint64>("sessions");
    QTest::addColumn<QByteArray>("tier");
    // clang-format off
    QTest::newRow("F11.2.3 duration before service")  << u"Deep Dive"_s << 90 << qint64(25'000) << QByteArray("duration");
    QTest::newRow("F11.2.3 service before category")  << u"Deep Dive"_s << 60 << qint64(20'000) << QByteArray("service");
    QTest::newRow("F11.2.3 category before default")  << u"call"_s      << 60 << qint64(15'000) << QByteArray("category");
    QTest::newRow("F11.2.3 the default for the rest") << u"Other"_s     << 60 << qint64(10'000) << QByteArray("global");
    QTest::newRow("F11.2.1 by length where it says")  << u"Other"_s     << 90 << qint64(15'000) << QByteArray("global");
    QTest::newRow("case does not count")              << u" DEEP dive"_s << 45 << qint64(20'000) << QByteArray("service");
    // clang-format on
}

void ConsumptionTest::theNarrowestRuleDecides()
{
    QFETCH(QString, service);
    QFETCH(int, minutes);
    const MappedUse use = consumptionOf(coaching(), {service, minutes});
    QTEST(qint64(*use.demand.sessions), "sessions");
    QTEST(use.tier, "tier");
    QCOMPARE(use.toJson().value("mapping_version"_L1).toInt(), 3);
}

void ConsumptionTest::minutesAreRounded_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("counted");
    QTest::newRow("F11.2.2 50 to the nearest 15") << 15 << u"nearest"_s << 50 << 45;
    QTest::newRow("F11.2.2 53 to the nearest 15") << 15 << u"nearest"_s << 53 << 60;
    QTest::newRow("F11.2.2 a tie goes up") << 10 << u"nearest"_s << 55 << 60;
    QTest::newRow("F11.1.2 62 by fives") << 5 << u"up"_s << 62 << 65;
    QTest::newRow("F09.1.2 50 minutes are three quarters of an hour") << 15 << u"up"_s << 50 << 60;
    QTest::newRow("F09.1.2 73 minutes are an hour and a quarter") << 15 << u"up"_s << 73 << 75;
    QTest::newRow("F08.1.2 45 stays") << 15 << u"up"_s << 45 << 45;
    QTest::newRow("F08.1.2 50 becomes 60") << 15 << u"up"_s << 50 << 60;
    QTest::newRow("F11.4.4 by single minutes") << 1 << u"up"_s << 60 << 60;
    QTest::newRow("a tie to the even step") << 10 << u"half_even"_s << 45 << 40;
    QTest::newRow("the other tie to the even step") << 10 << u"half_even"_s << 55 << 60;
    QTest::newRow("down") << 15 << u"down"_s << 59 << 45;
}

void ConsumptionTest::minutesAreRounded()
{
    QFETCH(int, step);
    QFETCH(QString, mode);
    QFETCH(int, minutes);
    ConsumptionMap map;
    map.global = Consumption{};
    map.global->minuteStep = step;
    map.global->minuteMode = *stepModeFromName(mode);
    const MappedUse use = consumptionOf(map, {u"Call"_s, minutes});
    QTEST(static_cast<int>(*use.demand.minutes), "counted");
    QCOMPARE(use.actualMinutes, minutes);
}

void ConsumptionTest::partsOfSessionsAreExact()
{
    ConsumptionMap map;
    map.global = takes(1);
    map.global->perMinutes = 60;
    QVERIFY2(*consumptionOf(map, {u"Talk"_s, 30}).demand.sessions == 5'000, "F08.1.6 half a credit");
    map.global->sessionStep = Quantity::one;
    QVERIFY2(*consumptionOf(map, {u"Talk"_s, 61}).demand.sessions == 20'000, "F11.1.1 whole credits, up");
    map.global->sessionMode = StepMode::Nearest;
    QCOMPARE(*consumptionOf(map, {u"Talk"_s, 61}).demand.sessions, 10'000);
}

void ConsumptionTest::withoutARuleNothingIsDrawn()
{
    ConsumptionMap map;
    map.services[u"call"_s] = takes(1);
    const MappedUse use = consumptionOf(map, {u"Custom Workshop"_s, 60});
    QVERIFY2(!use.mapped(), "F11.2.6 nothing says how much");
    QVERIFY(!use.demand.minutes && !use.demand.sessions && !use.demand.price);
}

void ConsumptionTest::eachAttendeeTakesTheSame()
{
    ConsumptionMap map;
    map.services[u"workshop"_s] = takes(2);
    QVERIFY2(*consumptionOf(map, {u"Workshop"_s, 60, {}, 3}).demand.sessions == credits(6),
        "F11.3.6 two credits each");
}

void ConsumptionTest::severalServicesAddUp()
{
    const Demand talk{60, credits(1), Money(12'000, Currency::of("EUR"))};
    const Demand workshop{120, credits(2), Money(20'000, Currency::of("EUR"))};
    const Demand total = totalDemand({talk, workshop});
    QVERIFY2(total.minutes == 180 && total.sessions == credits(3), "F11.3.5 the sum of the services");
    QCOMPARE(total.price->minor(), 32'000);
    // What one of them cannot be covered by cannot cover all of them.
    QVERIFY(!totalDemand({talk, {{}, credits(1), {}}}).minutes);
    QVERIFY(!totalDemand({talk, {60, credits(1), Money(1, Currency::of("USD"))}}).price);
}

void ConsumptionTest::unitsReadBack()
{
    for (const char *name : {"minutes", "sessions", "EUR", "JPY"}) {
        const Denomination unit = *Denomination::parse(name);
        QCOMPARE(unit.name(), QByteArray(name));
        QCOMPARE(*unit.parseQuantity(unit.text(12'345)), 12'345);
    }
    QCOMPARE(*Denomination::parse("hours")->parseQuantity("1.5h"), 90);
    QCOMPARE(*Denomination::sessions().parseQuantity("9.5"), 95'000);
    QCOMPARE(Denomination::sessions().text(95'000), QByteArray("9.5"));
    QCOMPARE(Denomination::money(Currency::of("KWD")).one(), 1'000);
    for (const char *wrong : {"", "1.5", "x", "0.333h", "99999999999"})
        QCOMPARE(Denomination::minutes().parseQuantity(wrong).error().reason,
            QByteArray("credit.quantity_invalid"));
    QCOMPARE(Denomination::parse("days").error().reason, QByteArray("credit.unit_unknown"));
}

void ConsumptionTest::mapsReadBack()
{
    const ConsumptionMap map = coaching();
    QVERIFY(*readConsumptionMap(consumptionMapJson(map)) == map);
}

void ConsumptionTest::badMapsAreRefused()
{
    QJsonObject body = consumptionMapJson(coaching());
    const QList<std::pair<QString, QJsonValue>> wrongs = {
        {u"default"_s, QJsonObject{{u"credits"_s, u"-1"_s}}},
        {u"default"_s, QJsonObject{{u"minute_step"_s, 0}}},
        {u"default"_s, QJsonObject{{u"minute_rounding"_s, u"sideways"_s}}}, {u"version"_s, 1.5},
        {u"services"_s, QJsonObject{{u"Call"_s, 3}}},
        {u"categories"_s, QJsonObject{{u"a"_s, QJsonObject{{u"services"_s, QJsonArray{u"x"_s, u"X"_s}}}}}}};
    for (const auto &[name, value] : wrongs) {
        QJsonObject wrong = body;
        wrong.insert(name, value);
        const auto read = readConsumptionMap(wrong);
        QVERIFY2(!read, qPrintable(name));
        QCOMPARE(read.error().reason, QByteArray("credit.mapping_invalid"));
    }
}

QTEST_GUILESS_MAIN(ConsumptionTest)
#include "consumption_test.moc"
