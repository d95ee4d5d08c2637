// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/expenses/rules/own_mileage.h"

#include <QTest>

using namespace sp;
using namespace sp::expenses;
using namespace Qt::StringLiterals;

namespace {

LocalDate day(const char *text)
{
    return *parseDate(text);
}

QJsonObject facts(const char *country, const char *currency, const char *on, const char *distance,
    const char *unit, const char *before = "")
{
    return {{u"country"_s, QString::fromLatin1(country)}, {u"currency"_s, QString::fromLatin1(currency)},
        {u"on"_s, QString::fromLatin1(on)}, {u"distance"_s, QString::fromLatin1(distance)},
        {u"unit"_s, QString::fromLatin1(unit)}, {u"driven_before"_s, QString::fromLatin1(before)}};
}

}  // namespace

class MileageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsADrive_data();
    void countsADrive();
    void knowsNoRateForOtherYearsAndCountries();
    void countsByTheOwnersOwnRate();
    void aDriveOverTheLimitHasTwoParts();
    void theYearOfDrivingBeginsWhereTheCountrySays();
    void readsDistancesAndRates();
};

void MileageTest::countsADrive_data()
{
    QTest::addColumn<QJsonObject>("facts");
    QTest::addColumn<QString>("amount");

    // clang-format off
    QTest::newRow("DE: 30 cents a kilometre")           << facts("DE", "EUR", "2026-10-27", "100", "km")            << u"30.00"_s;
    QTest::newRow("DE: a tenth of a kilometre counts")  << facts("DE", "EUR", "2026-10-27", "42.5", "km")           << u"12.75"_s;
    QTest::newRow("GB: half a penny rounds upwards")    << facts("GB", "GBP", "2026-10-27", "0.1", "mi", "10000")   << u"0.03"_s;
    QTest::newRow("AT: 50 cents from 2025 on")          << facts("AT", "EUR", "2025-01-01", "10", "km")             << u"5.00"_s;
    QTest::newRow("PT: 40 cents")                       << facts("PT", "EUR", "2026-10-27", "86", "km")             << u"34.40"_s;
    QTest::newRow("ES: 26 cents")                       << facts("ES", "EUR", "2026-10-27", "10", "km")             << u"2.60"_s;
    QTest::newRow("US: 72.5 cents a mile in 2026")      << facts("US", "USD", "2026-03-01", "10", "mi")             << u"7.25"_s;
    QTest::newRow("US: 0.1 mile is 7.25 cents")         << facts("US", "USD", "2026-03-01", "0.1", "mi")            << u"0.07"_s;
    QTest::newRow("US: 70 cents in 2025")               << facts("US", "USD", "2025-12-31", "10", "mi")             << u"7.00"_s;
    QTest::newRow("GB: 45p before 6 April 2026")        << facts("GB", "GBP", "2026-04-05", "10", "mi")             << u"4.50"_s;
    QTest::newRow("GB: 55p from 6 April 2026 on")       << facts("GB", "GBP", "2026-04-06", "10", "mi")             << u"5.50"_s;
    QTest::newRow("GB: 25p after 10,000 miles")         << facts("GB", "GBP", "2026-10-27", "10", "mi", "10000")    << u"2.50"_s;
    QTest::newRow("GB: the ten-thousandth mile is 55p") << facts("GB", "GBP", "2026-10-27", "1", "mi", "9999")      << u"0.55"_s;
    QTest::newRow("GB: over the limit, both rates")     << facts("GB", "GBP", "2026-10-27", "10", "mi", "9996")     << u"3.70"_s;
    // clang-format on
}

void MileageTest::countsADrive()
{
    QFETCH(QJsonObject, facts);
    QFETCH(QString, amount);
    const auto read = readMileageFacts(facts);
    QVERIFY(read);
    const auto verdict = decideMileage({}, *read);
    QVERIFY(verdict);
    QCOMPARE(QString::fromLatin1(verdict->counted.amount.plain()), amount);
    QVERIFY2(!verdict->rate.source.isEmpty(), "a rate of the table names where it stands");
}

void MileageTest::knowsNoRateForOtherYearsAndCountries()
{
    QVERIFY(!officialMileageRate("US", day("2027-01-01")));
    QVERIFY(!officialMileageRate("AT", day("2024-12-31")));
    QVERIFY(!officialMileageRate("JP", day("2026-10-27")));
    // Kilometres have no rate where the rate is by the mile.
    QVERIFY(!decideMileage({}, *readMileageFacts(facts("US", "USD", "2026-03-01", "10", "km"))));
}

void MileageTest::countsByTheOwnersOwnRate()
{
    const auto own = readOwnMileage({{u"rate"_s, u"0.42"_s}, {u"unit"_s, u"km"_s}, {u"after"_s, u"100"_s},
        {u"rate_after"_s, u"0.125"_s}, {u"source"_s, u"agreed with my accountant"_s}});
    QVERIFY(own);
    QCOMPARE(readOwnMileage(ownMileageJson(*own)).operator*(), *own);
    const auto verdict =
        decideMileage(*own, *readMileageFacts(facts("DE", "EUR", "2026-10-27", "20", "km", "90")));
    QVERIFY(verdict);
    QCOMPARE(verdict->counted.amount, Money(545, Currency::of("EUR")));
    QCOMPARE(verdict->rate.source, u"agreed with my accountant"_s);
    QVERIFY(!readOwnMileage({{u"rate"_s, u"-1"_s}}));
    QVERIFY(!readOwnMileage({{u"rate"_s, u"0.30"_s}, {u"unit"_s, u"league"_s}}));
    QVERIFY(!readOwnMileage({{u"rate"_s, u"0.30"_s}, {u"after"_s, u"many"_s}, {u"rate_after"_s, u"0.1"_s}}));
}

void MileageTest::aDriveOverTheLimitHasTwoParts()
{
    const auto verdict =
        decideMileage({}, *readMileageFacts(facts("GB", "GBP", "2026-10-27", "10", "mi", "9996")));
    const std::vector<MileagePart> parts{{40, 550}, {60, 250}};
    QCOMPARE(verdict->counted.parts, parts);
}

void MileageTest::theYearOfDrivingBeginsWhereTheCountrySays()
{
    const MileageRate british = *officialMileageRate("GB", day("2026-10-27"));
    QCOMPARE(drivingYearStart(british, day("2026-10-27")), day("2026-04-06"));
    QCOMPARE(drivingYearStart(british, day("2027-04-05")), day("2026-04-06"));
    QCOMPARE(drivingYearStart(british, day("2027-04-06")), day("2027-04-06"));
    QCOMPARE(drivingYearStart(*officialMileageRate("DE", day("2026-10-27")), day("2026-10-27")),
        day("2026-01-01"));
}

void MileageTest::readsDistancesAndRates()
{
    QCOMPARE(Distance::parse("42.5", DistanceUnit::Kilometre)->tenths, 425);
    QCOMPARE(Distance::parse("120", DistanceUnit::Mile)->text(), QByteArray("120"));
    for (const char *wrong : {"", "0", "-3", "1.25", "many", "200000"})
        QVERIFY2(!Distance::parse(wrong, DistanceUnit::Kilometre), wrong);
    const Currency dollar = Currency::of("USD");
    QCOMPARE(*parseMileageRate("0.725", dollar), 725);
    QCOMPARE(mileageRateText(725, dollar), QByteArray("0.725"));
    QCOMPARE(mileageRateText(300, dollar), QByteArray("0.30"));
    QVERIFY(!parseMileageRate("0.7255", dollar));
}

QTEST_GUILESS_MAIN(MileageTest)
#include "mileage_test.moc"
