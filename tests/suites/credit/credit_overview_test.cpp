// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/service/credit_overview.h"

#include "tests/support/credit_desk.h"

#include <QTest>

#include <algorithm>

using namespace sp;
using namespace sp::test;
using namespace sp::credit;

namespace {

struct Desk : CreditDesk {
    std::vector<PackageOutlook> overview()
    {
        return must(creditOverview(packages, sessions.store(), people, policies, berlin, clock.now()));
    }
};

}  // namespace

class CreditOverviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSoonestStandsFirst();
    void itSaysWhatTheForecastSays();
    void aBookingMovesTheDay();
    void whatIsNearlyEmptyIsAtRisk();
    void endedPackagesAreLeftOut();
};

void CreditOverviewTest::theSoonestStandsFirst()
{
    Desk desk;
    desk.policy("credit.forecast", {{u"sessions_per_week_tenths"_s, 10}, {u"average_minutes"_s, 60}});
    const PackageId plenty = desk.sell(CreditDesk::pieces("30"), "Plenty");
    const PackageId few = desk.sell(CreditDesk::pieces("2"), "Few");
    must(desk.book_("2026-10-28T09:00"));
    must(desk.book_("2026-11-04T09:00"));
    const auto overview = desk.overview();
    QCOMPARE(overview.size(), 2U);
    QVERIFY2(overview.front().standing.package.id == few && overview.front().forecast.runOut.date, "F09.6.1");
    QCOMPARE(overview.back().standing.package.id, plenty);
    QCOMPARE(overview.front().clientName, u"Ana"_s);
}

void CreditOverviewTest::itSaysWhatTheForecastSays()
{
    Desk desk;
    const PackageId id = desk.sell(CreditDesk::pieces("3"));
    must(desk.book_("2026-10-28T09:00"));
    must(desk.book_("2026-11-04T09:00"));
    const auto single = must(desk.credits.forecast(id, desk.clock.now())).first;
    const auto overview = desk.overview();
    QVERIFY2(overview.size() == 1 && overview.front().forecast.toJson() == single.toJson(), "F09.6.1");
}

void CreditOverviewTest::aBookingMovesTheDay()
{
    Desk desk;
    desk.sell(CreditDesk::pieces("1"));
    must(desk.book_("2026-11-20T09:00"));
    QCOMPARE(desk.overview().front().forecast.runOut.date, date("2026-11-20"));
    must(desk.book_("2026-10-29T09:00"));
    QVERIFY2(desk.overview().front().forecast.runOut.date == date("2026-10-29"), "F09.2.1");
}

void CreditOverviewTest::whatIsNearlyEmptyIsAtRisk()
{
    Desk desk;
    desk.sell(CreditDesk::hours("45"));
    QVERIFY2(desk.overview().front().risk == RiskTier::High, "F09.6.3: less than one session is left");
}

void CreditOverviewTest::endedPackagesAreLeftOut()
{
    Desk desk;
    const PackageId id = desk.sell(CreditDesk::pieces("3"));
    QCOMPARE(desk.overview().size(), 1U);
    desk.did<Done>("package.archive", [&](Unit &unit) { return desk.packages.archive(unit, id); });
    QVERIFY2(desk.overview().empty(), "F09.6.1");
}

QTEST_GUILESS_MAIN(CreditOverviewTest)
#include "credit_overview_test.moc"
