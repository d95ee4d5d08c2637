// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/forecast.h"

#include <QJsonArray>
#include <QTest>

using namespace sp;
using namespace sp::credit;
using namespace Qt::StringLiterals;
using std::chrono::days;

namespace {

LocalDate day(const char *text)
{
    return *parseDate(text);
}

const LocalDate today = day("2026-10-28");  // A Wednesday.
const LocalDate monday = day("2026-10-26");

/// An hour each Tuesday of the last weeks.
std::vector<ForecastSession> weekly(int weeks, int minutes = 60)
{
    std::vector<ForecastSession> past;
    for (int week = 1; week <= weeks; ++week)
        past.push_back({"p" + QByteArray::number(week), monday - days(7 * week - 1), minutes});
    return past;
}

ForecastFacts facts(std::int64_t remaining, int weeksBefore = 8)
{
    return {today, Denomination::minutes(), remaining, {}, weekly(weeksBefore)};
}

ForecastTerms careful(int percent, int minutes)
{
    ForecastTerms terms;
    terms.variance = {percent * 100};
    terms.extraMinutes = minutes;
    return terms;
}

QByteArray ends(const Forecast &of)
{
    return of.runOut.date ? dateText(*of.runOut.date) : of.runOut.why;
}

}  // namespace

class ForecastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void habitGoesOnAfterWhatIsBooked();
    void shortHistoryTakesTheTermsOwn();
    void unitsAreCounted_data();
    void unitsAreCounted();
    void buffersAreAdded_data();
    void buffersAreAdded();
    void holidaysAreLeftOut();
    void riskByDays_data();
    void riskByDays();
    void whatDroveItAddsUp();
    void nothingToGoByIsUnknown();
    void theOverviewLooksAtTheRestToo();
    void topUpsAreRanked();
    void termsReadBack();
};

void ForecastTest::habitGoesOnAfterWhatIsBooked()
{
    ForecastFacts known = facts(180);
    known.scheduled = {{"a", day("2026-11-03"), 60}, {"before", day("2026-10-01"), 600}};
    const Forecast one = forecast({}, known);
    QCOMPARE(one.sessionsPerWeekTenths, 10);
    QCOMPARE(ends(one), QByteArray("2026-11-17"));
    QVERIFY(!one.imputed);
    // F09.2.1: another booking, and it ends a week sooner.
    known.scheduled.push_back({"b", day("2026-11-05"), 60});
    QCOMPARE(ends(forecast({}, known)), QByteArray("2026-11-12"));
    // F09.2.2: only completed weeks count, and only as many as are looked back on.
    known.completed.push_back({"this week", day("2026-10-27"), 600});
    QCOMPARE(forecast({}, known).averageMinutes, 60);
    known.completed.push_back({"long ago", day("2026-01-06"), 600});
    QCOMPARE(forecast({}, known).averageMinutes, 60);
}

void ForecastTest::shortHistoryTakesTheTermsOwn()
{
    ForecastTerms terms;
    terms.sessionsPerWeekTenths = 20;
    terms.averageMinutes = 45;
    const Forecast guessed = forecast(terms, facts(90, 2));
    QVERIFY2(guessed.imputed && guessed.averageMinutes == 45, "F09.2.2 fewer than three weeks");
    QCOMPARE(guessed.sessionsPerWeekTenths, 20);
    QCOMPARE(ends(guessed), QByteArray("2026-11-04"));
    QVERIFY2(!forecast(terms, facts(90, 3)).imputed, "F09.2.2 three weeks are enough");
}

void ForecastTest::unitsAreCounted_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<qint64>("perHour");
    QTest::addColumn<qint64>("perSession");
    QTest::addColumn<qint64>("quantity");
    // 60 minutes, 5 more and a tenth: 72 minutes (71.5, half up).
    QTest::newRow("F09.2.3 minutes with their buffers")
        << QByteArray("minutes") << qint64(-1) << qint64(-1) << qint64(72);
    QTest::newRow("F09.2.3 sessions count one each")
        << QByteArray("sessions") << qint64(-1) << qint64(-1) << qint64(10'000);
    QTest::newRow("F09.2.3 money by the hour")
        << QByteArray("USD") << qint64(15'000) << qint64(-1) << qint64(18'000);
    QTest::newRow("F09.2.5 money by the session: the share only")
        << QByteArray("USD") << qint64(-1) << qint64(12'000) << qint64(13'200);
    QTest::newRow("F09.2.3 money as it was spent")
        << QByteArray("USD") << qint64(-1) << qint64(-1) << qint64(11'000);
}

void ForecastTest::unitsAreCounted()
{
    QFETCH(QByteArray, unit);
    QFETCH(qint64, perHour);
    QFETCH(qint64, perSession);
    ForecastFacts known = facts(1);
    known.denomination = *Denomination::parse(unit);
    for (ForecastSession &each : known.completed)
        each.cost = 10'000;
    if (perHour >= 0)
        known.rate.perHour = perHour;
    if (perSession >= 0)
        known.rate.perSession = perSession;
    const Forecast one = forecast(careful(10, 5), known);
    QTEST(qint64(one.drivers.front().quantity), "quantity");
    QCOMPARE(one.byWeek.front().quantity, one.drivers.front().quantity);
    QCOMPARE(one.toJson()
                 .value("projected_usage_by_week"_L1)
                 .toArray()
                 .at(0)
                 .toObject()
                 .value("unit"_L1)
                 .toString(),
        QString::fromLatin1(unit));
}

void ForecastTest::buffersAreAdded_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("extra");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("effective");
    QTest::newRow("F09.2.5 both") << 10 << 5 << 60 << 72;
    QTest::newRow("F09.2.5 minutes before the share") << 100 << 10 << 50 << 120;
    QTest::newRow("F09.2.5 none") << 0 << 0 << 55 << 55;
    QTest::newRow("half up") << 5 << 0 << 50 << 53;
}

void ForecastTest::buffersAreAdded()
{
    QFETCH(int, percent);
    QFETCH(int, extra);
    QFETCH(int, minutes);
    QTEST(bufferedMinutes(careful(percent, extra), minutes), "effective");
    // F09.2.5: the same for what is booked.
    ForecastFacts known = facts(10'000, 0);
    known.scheduled = {{"a", today, minutes}};
    QTEST(forecast(careful(percent, extra), known).drivers.front().effectiveMinutes, "effective");
}

void ForecastTest::holidaysAreLeftOut()
{
    const Forecast plain = forecast({}, facts(240));
    QCOMPARE(ends(plain), QByteArray("2026-11-25"));
    ForecastTerms terms;
    terms.holidays = {day("2026-11-11")};
    const Forecast off = forecast(terms, facts(240));
    // F09.2.4: that week has none, the others are as they were; it lasts a week longer.
    QCOMPARE(ends(off), QByteArray("2026-12-02"));
    for (const WeekUse &week : off.byWeek)
        QVERIFY(week.weekStart != day("2026-11-09"));
    QCOMPARE(off.byWeek.front().quantity, plain.byWeek.front().quantity);
}

void ForecastTest::riskByDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QByteArray>("tier");
    QTest::newRow("F09.2.6 in the past") << -3 << QByteArray("high");
    QTest::newRow("F09.2.6 seven days") << 7 << QByteArray("high");
    QTest::newRow("F09.2.6 eight days") << 8 << QByteArray("medium");
    QTest::newRow("F09.2.6 twenty-one days") << 21 << QByteArray("medium");
    QTest::newRow("F09.2.6 twenty-two days") << 22 << QByteArray("low");
}

void ForecastTest::riskByDays()
{
    QFETCH(int, days);
    QTEST(riskTierName(riskOf({}, days)), "tier");
}

void ForecastTest::whatDroveItAddsUp()
{
    ForecastFacts known = facts(500);
    known.scheduled = {{"a", day("2026-11-03"), 90}, {"b", day("2026-11-04"), 30}};
    const Forecast one = forecast(careful(10, 0), known);
    std::int64_t drivers = 0, weeks = 0;
    for (const ForecastDriver &each : one.drivers)
        drivers += each.quantity;
    for (const WeekUse &each : one.byWeek)
        weeks += each.quantity;
    QVERIFY2(drivers == one.total, "F09.2.7 drivers reconcile");
    QVERIFY2(weeks == one.total && one.total >= 500, "F09.2.6 weeks reconcile");
    QCOMPARE(*one.daysRemaining, int((*one.runOut.date - today).count()));
    QVERIFY2(forecast(careful(10, 0), known).toJson() == one.toJson(), "F09.2.6 the same again");
    const QJsonObject first = one.toJson().value("drivers"_L1).toArray().at(0).toObject();
    QCOMPARE(first.value("session"_L1).toString(), u"a"_s);
    QCOMPARE(first.value("buffer_applied"_L1).toInt(), 9);
    QCOMPARE(one.runOut.method, RunOutMethod::Cadence);
}

void ForecastTest::nothingToGoByIsUnknown()
{
    const Forecast blind = forecast({}, facts(100, 0));
    QCOMPARE(riskTierName(blind.risk), QByteArray("unknown"));
    QCOMPARE(ends(blind), QByteArray("run_out.not_enough_data"));
    QCOMPARE(ends(forecast({}, facts(0, 0))), dateText(today));
    QCOMPARE(riskTierName(forecast({}, facts(-5, 0)).risk), QByteArray("high"));
}

void ForecastTest::theOverviewLooksAtTheRestToo()
{
    ForecastTerms rare;
    rare.sessionsPerWeekTenths = 1;
    rare.averageMinutes = 60;
    const Forecast late = forecast(rare, facts(59, 0));
    QCOMPARE(riskTierName(late.risk), QByteArray("low"));
    QVERIFY2(overviewRisk(rare, late, 59, 60) == RiskTier::High, "F09.6.3 less than an hour is left");
    QCOMPARE(overviewRisk(rare, late, 60, 60), RiskTier::Low);
}

void ForecastTest::topUpsAreRanked()
{
    // F09.4.1: four weeks take 240 minutes, 100 are there.
    QCOMPARE(topUpNeed({}, facts(100), 4), 140);
    QCOMPARE(topUpNeed({}, facts(1'000), 4), 0);
    const Currency eur = Currency::of("EUR");
    const auto options =
        topUps(140, {{"ten", 600, Money(90'000, eur)}, {"dear", 150, Money(30'000, eur)},
                        {"cheap", 150, Money(25'000, eur)}, {"single", 60, Money(12'000, eur)}});
    QByteArrayList order;
    for (const TopUpOption &each : options) {
        QVERIFY2(each.quantity >= 140 && each.over == each.quantity - 140, "F09.4.1 it covers the need");
        order += each.id + ' ' + QByteArray::number(each.count);
    }
    QVERIFY2(order == (QByteArrayList{"cheap 1", "dear 1", "single 3", "ten 1"}), "F09.4.2");
    QVERIFY(topUps(0, {{"ten", 600, Money(90'000, eur)}}).empty());
}

void ForecastTest::termsReadBack()
{
    ForecastTerms terms = careful(10, 5);
    terms.sessionsPerWeekTenths = 15;
    terms.holidays = {today};
    QCOMPARE(*readForecastTerms(forecastTermsJson(terms)), terms);
    QCOMPARE(*readForecastTerms(forecastTermsJson({})), ForecastTerms{});
    for (const auto &[name, value] :
        QList<std::pair<QString, QJsonValue>>{{u"variance_percent"_s, -1}, {u"lookback_weeks"_s, 2},
            {u"holidays"_s, QJsonArray{u"soon"_s}}, {u"medium_days"_s, 3}, {u"extra_minutes"_s, u"5"_s}}) {
        QJsonObject body = forecastTermsJson(terms);
        body.insert(name, value);
        QCOMPARE(readForecastTerms(body).error().facts.value("parameter"_L1).toString(), name);
    }
}

QTEST_GUILESS_MAIN(ForecastTest)
#include "forecast_test.moc"
