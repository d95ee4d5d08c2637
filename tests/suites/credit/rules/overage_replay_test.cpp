// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/overage_replay.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sp;
using namespace sp::credit;
using namespace Qt::StringLiterals;

namespace {

const Currency eur = Currency::of("EUR");

OverageTerms perMinute(std::int64_t rate)
{
    OverageTerms terms;
    terms.enabled = true;
    terms.tiers = {{{}, rate}};
    return terms;
}

/// A session of `actual` minutes with an hour covered; the rest was charged at 2.00 a minute.
ReplayCase overrun(int number, const char *on, int actual, const char *client = "ana")
{
    ReplayCase one{QByteArray::number(number), client, *parseDate(on), u"Coaching"_s,
        Money((actual - 60) * 200, eur), actual - 60, {{u"Coaching"_s, eur, 60, actual, 12'000}}};
    one.facts.eligible = true;
    one.facts.drawn = true;
    one.facts.usualRest = Money((actual - 60) * 200, eur);
    return one;
}

}  // namespace

class OverageReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWouldHaveChanged();
    void theSameRulesChangeNothing();
    void capsCountWhatTheReplayCharged();
    void rulesThatAreOffLeaveTheUsualPrice();
    void aPackagesOwnRateGoesFirst();
    void itTellsHowFarItIsAndEnds();
    void twentyThousandSessionsTakeASecond();
};

void OverageReplayTest::saysWhatWouldHaveChanged()
{
    OverageTerms draft = perMinute(200);
    draft.graceMinutes = 10;
    const ReplayInput input{{draft},
        {overrun(1, "2026-01-05", 68), overrun(2, "2026-01-12", 75), overrun(3, "2026-02-02", 60, "ben")}};
    const auto result = replayOverage(input);
    QVERIFY(result);
    // F10.5.4: 8 minutes fall into the grace; of 15 the 5 beyond it are charged.
    QCOMPARE(result->sessions, 3);
    QVERIFY2(result->changed() == 2, "F10.5.4");
    QCOMPARE(result->changes[0].after, Money::zero(eur));
    QCOMPARE(result->changes[1].minutesAfter, 5);
    QCOMPARE(result->changes[1].after.minor(), 1'000);
    QCOMPARE(result->totals.size(), 1U);
    QCOMPARE(result->totals[0].before.minor(), 23 * 200);
    QCOMPARE(result->totals[0].after.minor(), 1'000);
    QCOMPARE(result->clients.size(), 1U);
    QCOMPARE(result->clients[0].client, "ana");
}

void OverageReplayTest::theSameRulesChangeNothing()
{
    const auto result = replayOverage({{perMinute(200)}, {overrun(1, "2026-01-05", 68)}});
    QVERIFY(result && result->changed() == 0 && result->clients.empty());
    QCOMPARE(result->totals[0].before, result->totals[0].after);
}

void OverageReplayTest::capsCountWhatTheReplayCharged()
{
    OverageTerms draft = perMinute(200);
    draft.periodCapMinutes = 20;
    const auto result = replayOverage({{draft},
        {overrun(1, "2026-01-05", 75), overrun(2, "2026-01-12", 75), overrun(3, "2026-02-02", 75)}});
    QVERIFY(result);
    // F10.1.3: in January 15 and then the 5 that are left of 20; February begins anew.
    QVERIFY2(result->changed() == 1, "F10.1.3");
    QCOMPARE(result->changes[0].session, "2");
    QCOMPARE(result->changes[0].minutesAfter, 5);
}

void OverageReplayTest::rulesThatAreOffLeaveTheUsualPrice()
{
    ReplayCase one = overrun(1, "2026-01-05", 70);
    one.facts.usualRest = Money(1'500, eur);
    const auto result = replayOverage({{OverageTerms{}}, {one}});
    QVERIFY(result && result->changed() == 1);
    QCOMPARE(result->changes[0].after.minor(), 1'500);
}

void OverageReplayTest::aPackagesOwnRateGoesFirst()
{
    ReplayCase one = overrun(1, "2026-01-05", 70);
    one.facts.packageCharge = one.charged;
    one.facts.packageRate = Money(200, eur);
    const auto result = replayOverage({{perMinute(900)}, {one}});
    QVERIFY(result && result->changed() == 0);
}

void OverageReplayTest::itTellsHowFarItIsAndEnds()
{
    ReplayInput input{{perMinute(100)}, {}};
    for (int at = 0; at < 1'000; ++at)
        input.cases.push_back(overrun(at, "2026-01-05", 61));
    std::vector<std::size_t> told;
    QVERIFY(replayOverage(input, [&](std::size_t done, std::size_t total) {
        told.push_back(done);
        return total == 1'000;
    }));
    QCOMPARE(told.front(), 0U);
    QCOMPARE(told.back(), 1'000U);
    QVERIFY(told.size() > 3);
    QVERIFY(!replayOverage(input, [](std::size_t done, std::size_t) { return done < 300; }));
}

void OverageReplayTest::twentyThousandSessionsTakeASecond()
{
    OverageTerms draft = perMinute(150);
    draft.graceMinutes = 5;
    draft.periodCapAmount = 100'000;
    ReplayInput input{{draft}, {}};
    const LocalDate first = *parseDate("2026-01-01");
    for (int at = 0; at < 20'000; ++at) {
        ReplayCase one =
            overrun(at, "2026-01-01", 60 + at % 45, ("c" + QByteArray::number(at % 400)).constData());
        one.on = first + std::chrono::days(at * 365 / 20'000);
        input.cases.push_back(std::move(one));
    }
    QElapsedTimer timer;
    timer.start();
    const auto result = replayOverage(input);
    const qint64 took = timer.elapsed();
    QVERIFY(result && result->sessions == 20'000 && result->changed() > 10'000);
    qInfo("replayed 20000 sessions in %lld ms", static_cast<long long>(took));
    QVERIFY(took < 1'000);
}

QTEST_APPLESS_MAIN(OverageReplayTest)
#include "overage_replay_test.moc"
