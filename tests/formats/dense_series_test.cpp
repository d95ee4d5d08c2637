// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/dense_series.h"

#include <QTest>

using namespace sp;

namespace {

QByteArray calendarWith(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u\r\nDTSTART:20261102T090000Z\r\nSUMMARY:Pulse\r\n" +
           lines + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

QList<QByteArray> reasonsOf(const QByteArray &bytes, SeriesCheck check)
{
    CalendarReadOptions options;
    options.series = check;
    QList<QByteArray> reasons;
    const auto file = readCalendar(bytes, options);
    for (const Warning &warning : file->warnings)
        reasons << warning.reason;
    return reasons;
}

}  // namespace

/// A series that no view will show whole is named when its file comes in, and stays in the file.
class DenseSeriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void denseSeriesAreNamed_data();
    void denseSeriesAreNamed();
    void theWarningSaysWhich();
    void manyOfThemAreNotAllNamed();
};

void DenseSeriesTest::denseSeriesAreNamed_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<bool>("dense");
    QTest::newRow("once") << QByteArray() << false;
    QTest::newRow("every day without an end") << QByteArray("RRULE:FREQ=DAILY\r\n") << false;
    QTest::newRow("every hour without an end") << QByteArray("RRULE:FREQ=HOURLY\r\n") << false;
    QTest::newRow("every second, ten times") << QByteArray("RRULE:FREQ=SECONDLY;COUNT=10\r\n") << false;
    QTest::newRow("every minute without an end") << QByteArray("RRULE:FREQ=MINUTELY\r\n") << true;
    QTest::newRow("every second without an end") << QByteArray("RRULE:FREQ=SECONDLY\r\n") << true;
    QTest::newRow("never there, and soon known")
        << QByteArray("RRULE:FREQ=SECONDLY;BYHOUR=5;BYSETPOS=366\r\n") << false;
}

void DenseSeriesTest::denseSeriesAreNamed()
{
    QFETCH(QByteArray, lines);
    QFETCH(bool, dense);
    const QByteArray bytes = calendarWith(lines);
    QCOMPARE(reasonsOf(bytes, SeriesCheck::Done).contains("ics.repeats_too_often"), dense);
    QVERIFY(reasonsOf(bytes, SeriesCheck::LeftOut).isEmpty());
}

void DenseSeriesTest::theWarningSaysWhich()
{
    const auto file = readCalendar(calendarWith("RRULE:FREQ=SECONDLY\r\n"));
    const auto warnings = weighSeries(file->events, TimeZone::utc());
    QCOMPARE(warnings.size(), std::size_t(1));
    QCOMPARE(warnings.front().facts,
        (QJsonObject{{QStringLiteral("title"), QStringLiteral("Pulse")}, {QStringLiteral("limit"), 2000}}));
}

void DenseSeriesTest::manyOfThemAreNotAllNamed()
{
    const auto file = readCalendar(calendarWith("RRULE:FREQ=MINUTELY\r\n"));
    const std::vector<CalendarEvent> many(60, file->events.front());
    QCOMPARE(weighSeries(many, TimeZone::utc()).size(), std::size_t(50));
}

QTEST_GUILESS_MAIN(DenseSeriesTest)
#include "dense_series_test.moc"
