// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/availability/rules/public_holidays.h"

#include <QTest>

using namespace sp;
using namespace sp::availability;
using namespace std::chrono;

namespace {

LocalDate firstOf(int y)
{
    return local_days(year(y) / 1 / 1);
}

LocalDate lastOf(int y)
{
    return local_days(year(y) / 12 / 31);
}

}  // namespace

class PublicHolidaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void easterFallsOnItsSundays();
    void aYearHasItsHolidays_data();
    void aYearHasItsHolidays();
    void aStretchIsCutAtItsEnds();
    void everyCountryHasASourceAndHolidays();
};

void PublicHolidaysTest::easterFallsOnItsSundays()
{
    const std::pair<int, const char *> known[] = {{1961, "1961-04-02"}, {2000, "2000-04-23"},
        {2008, "2008-03-23"}, {2011, "2011-04-24"}, {2024, "2024-03-31"}, {2025, "2025-04-20"},
        {2026, "2026-04-05"}, {2027, "2027-03-28"}, {2038, "2038-04-25"}, {2285, "2285-03-22"}};
    for (const auto &[year, date] : known)
        QCOMPARE(dateText(easterSunday(year)), QByteArray(date));
}

/// Month and day of all that fall within the year; those that are off instead bear a "+".
void PublicHolidaysTest::aYearHasItsHolidays_data()
{
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<int>("year");
    QTest::addColumn<QByteArray>("dates");
    const auto row = [](const char *country, int year, const char *dates) {
        QTest::addRow("%s %d", country, year) << QByteArray(country) << year << QByteArray(dates);
    };
    row("US", 2024, "01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25");
    row("US", 2025, "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25");
    row("US", 2026, "01-01 01-19 02-16 05-25 06-19 07-03+ 07-04 09-07 10-12 11-11 11-26 12-25");
    row("US", 2027,
        "01-01 01-18 02-15 05-31 06-18+ 06-19 07-04 07-05+ 09-06 10-11 11-11 11-25 12-24+ 12-25 12-31+");
    row("GB", 2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26");
    row("GB", 2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26");
    row("GB", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28+");
    row("GB", 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27+ 12-28+");
    row("GB", 2022, "01-01 01-03+ 04-15 04-18 05-02 05-30 08-29 12-25 12-26 12-27+");
    row("IE", 2024, "01-01 02-05 03-17 04-01 05-06 06-03 08-05 10-28 12-25 12-26");
    row("IE", 2026, "01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25 12-26");
    row("IE", 2030, "01-01 02-01 03-17 04-22 05-06 06-03 08-05 10-28 12-25 12-26");
    row("IE", 2022, "01-01 03-17 04-18 05-02 06-06 08-01 10-31 12-25 12-26");
    row("DE", 2024, "01-01 03-29 04-01 05-01 05-09 05-20 10-03 12-25 12-26");
    row("DE", 2027, "01-01 03-26 03-29 05-01 05-06 05-17 10-03 12-25 12-26");
    row("AT", 2025, "01-01 01-06 04-21 05-01 05-29 06-09 06-19 08-15 10-26 11-01 12-08 12-25 12-26");
    row("AT", 2026, "01-01 01-06 04-06 05-01 05-14 05-25 06-04 08-15 10-26 11-01 12-08 12-25 12-26");
    row("CH", 2026, "01-01 05-14 08-01 12-25");
    row("FR", 2024, "01-01 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25");
    row("FR", 2026, "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25");
    row("ES", 2026, "01-01 01-06 04-03 05-01 08-15 10-12 11-01 12-06 12-08 12-25");
    row("IT", 2025, "01-01 01-06 04-20 04-21 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26");
    row("IT", 2026, "01-01 01-06 04-05 04-06 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26");
    row("PT", 2024, "01-01 03-29 03-31 04-25 05-01 05-30 06-10 08-15 10-05 11-01 12-01 12-08 12-25");
    row("PT", 2026, "01-01 04-03 04-05 04-25 05-01 06-04 06-10 08-15 10-05 11-01 12-01 12-08 12-25");
    row("BR", 2023, "01-01 04-07 04-21 05-01 09-07 10-12 11-02 11-15 12-25");
    row("BR", 2026, "01-01 04-03 04-21 05-01 09-07 10-12 11-02 11-15 11-20 12-25");
    row("CA", 2026, "01-01 04-03 05-18 07-01 09-07 09-30 10-12 11-11 12-25 12-26");
    row("CA", 2029, "01-01 03-30 05-21 07-01 07-02+ 09-03 09-30 10-08 11-11 12-25 12-26");
    row("AU", 2025, "01-01 01-26 01-27+ 04-18 04-21 04-25 12-25 12-26");
    row("AU", 2026, "01-01 01-26 04-03 04-06 04-25 12-25 12-26 12-28+");
    row("NZ", 2024, "01-01 01-02 02-06 03-29 04-01 04-25 06-03 06-28 10-28 12-25 12-26");
    row("NZ", 2026, "01-01 01-02 02-06 04-03 04-06 04-25 04-27+ 06-01 07-10 10-26 12-25 12-26 12-28+");
    row("NZ", 2027,
        "01-01 01-02 01-04+ 02-06 02-08+ 03-26 03-29 04-25 04-26+ 06-07 06-25 10-25 12-25 12-26 "
        "12-27+ 12-28+");
    row("MX", 2024, "01-01 02-05 03-18 05-01 09-16 10-01 11-18 12-25");
    row("MX", 2026, "01-01 02-02 03-16 05-01 09-16 11-16 12-25");
    row("NL", 2025, "01-01 04-20 04-21 04-26 05-05 05-29 06-09 12-25 12-26");
    row("NL", 2026, "01-01 04-05 04-06 04-27 05-05 05-14 05-25 12-25 12-26");
    row("BE", 2024, "01-01 04-01 05-01 05-09 05-20 07-21 08-15 11-01 11-11 12-25");
    row("BE", 2027, "01-01 03-29 05-01 05-06 05-17 07-21 08-15 11-01 11-11 12-25");
    row("ZZ", 2026, "");
}

void PublicHolidaysTest::aYearHasItsHolidays()
{
    QFETCH(QByteArray, country);
    QFETCH(int, year);
    QByteArrayList dates;
    for (const Holiday &each : publicHolidays(country, firstOf(year), lastOf(year)))
        dates << dateText(each.date).mid(5) + (each.substitute ? "+" : "");
    QTEST(dates.join(' '), "dates");
}

void PublicHolidaysTest::aStretchIsCutAtItsEnds()
{
    const auto days = publicHolidays("US", *parseDate("2027-12-25"), *parseDate("2028-01-01"));
    QCOMPARE(days.size(), 3U);
    QCOMPARE(days[0].name, QByteArray("Christmas Day"));
    QVERIFY(days[1].substitute && days[1].name == "New Year's Day");
    QCOMPARE(dateText(days[2].date), QByteArray("2028-01-01"));
    QVERIFY(publicHolidays("US", *parseDate("2028-01-01"), *parseDate("2027-12-25")).empty());
}

void PublicHolidaysTest::everyCountryHasASourceAndHolidays()
{
    QVERIFY(holidayCalendars().size() >= 17);
    for (const HolidayCalendar &calendar : holidayCalendars()) {
        QVERIFY2(*calendar.source, calendar.country);
        QVERIFY2(calendar.rules.size() >= 4, calendar.country);
        const auto year = publicHolidays(calendar.country, firstOf(2026), lastOf(2026));
        QVERIFY2(year.size() >= calendar.rules.size() - 1, calendar.country);
    }
}

QTEST_GUILESS_MAIN(PublicHolidaysTest)
#include "public_holidays_test.moc"
