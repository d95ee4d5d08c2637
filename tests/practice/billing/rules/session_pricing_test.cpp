// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/practice/billing/rules/session_pricing.h"
#include "core/practice/billing/rules/totals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp;
using namespace sp::billing;

namespace {

const Currency eur = Currency::of("EUR");

}  // namespace

class SessionPricingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void minutes_data();
    void minutes();
    void hoursAreExactForEveryMinute();
    void aSessionCostsItsPriceWhateverTheTime();
    void theExplanationNamesEachStep();
    void refusals_data();
    void refusals();
};

void SessionPricingTest::minutes_data()
{
    QTest::addColumn<TimeRounding>("rounding");
    QTest::addColumn<int>("actual");
    QTest::addColumn<int>("expected");
    const TimeRounding up{15, TimeDirection::Up, 0, 0};
    const TimeRounding nearest{15, TimeDirection::Nearest, 0, 0};
    const TimeRounding down{15, TimeDirection::Down, 0, 0};
    const TimeRounding grace{15, TimeDirection::Up, 5, 0};
    const TimeRounding least{15, TimeDirection::Up, 0, 50};
    const auto row = [](const char *name, const TimeRounding &rounding, int actual, int expected) {
        QTest::newRow(name) << rounding << actual << expected;
    };
    row("to the minute", {}, 53, 53);
    row("up: one minute begins a quarter", up, 46, 60);
    row("up: a full quarter stays", up, 45, 45);
    row("nearest: seven minutes fall back", nearest, 52, 45);
    row("nearest: eight go on", nearest, 53, 60);
    row("nearest: exactly half of an even step goes up", {10, TimeDirection::Nearest, 0, 0}, 55, 60);
    row("down: fourteen minutes fall back", down, 59, 45);
    row("grace: five minutes are given", grace, 65, 60);
    row("grace: six are a new quarter", grace, 66, 75);
    row("grace: none left in a full step", grace, 60, 60);
    row("the least counts when less was used", least, 20, 50);
    row("the least is not rounded", least, 46, 60);
    row("no time at all is no time", up, 0, 0);
    row("no time at all with a least", least, 0, 50);
    row("grace gives a short call away", grace, 5, 0);
}

void SessionPricingTest::minutes()
{
    QFETCH(TimeRounding, rounding);
    QFETCH(int, actual);
    QFETCH(int, expected);
    const auto priced = priceSession({PriceBy::Hour, Money(12'000, eur), rounding}, actual);
    QVERIFY(priced);
    QCOMPARE(priced->billableMinutes, expected);
}

void SessionPricingTest::hoursAreExactForEveryMinute()
{
    const Money price(1'000'037, Currency::of("JPY"));  // Large and odd, so that 0.8333 hours would show.
    for (int minutes = 0; minutes <= 600; ++minutes) {
        const auto priced = priceSession({PriceBy::Hour, price, {}}, minutes);
        const std::vector<InvoiceLine> lines = {priced->line};
        const auto totals = computeTotals({price.currency()}, lines, Money::zero(price.currency()));
        QCOMPARE(totals->net.minor(),
            divideRounded(static_cast<Wide>(price.minor()) * minutes, 60, Rounding::HalfUp));
        QCOMPARE(priced->line.unit, minutes % 3 == 0 ? UnitWord::Hour : UnitWord::Minute);
    }
    QCOMPARE(priceSession({PriceBy::Hour, price, {}}, 90)->line.quantity.text(), QByteArray("1.5"));
    QCOMPARE(priceSession({PriceBy::Hour, price, {}}, 50)->line.quantity.text(), QByteArray("50"));
}

void SessionPricingTest::aSessionCostsItsPriceWhateverTheTime()
{
    for (const int minutes : {0, 20, 50, 500}) {
        const auto priced =
            priceSession({PriceBy::Session, Money(9'000, eur), {15, TimeDirection::Up, 0, 0}}, minutes);
        QCOMPARE(priced->line.quantity.text(), QByteArray("1"));
        QCOMPARE(priced->line.unit, UnitWord::Session);
        QCOMPARE(priced->line.unitPrice, Money(9'000, eur));
    }
}

void SessionPricingTest::theExplanationNamesEachStep()
{
    const auto words = [](const PriceRule &rule, int minutes) {
        QByteArray text;
        const auto priced = priceSession(rule, minutes);
        for (const PricingStep &step : priced->steps)
            text += step.code + canonicalJson(step.numbers) + ' ';
        return text;
    };
    const PriceRule rule{PriceBy::Hour, Money(12'000, eur), {15, TimeDirection::Nearest, 5, 50}};
    QCOMPARE(words(rule, 34),
        QByteArray(
            "time.actual{\"minutes\":34} time.grace{\"given\":4,\"minutes\":30} time.minimum{\"minutes\":50} "
            "price.hours{\"currency\":\"EUR\",\"minutes\":50,\"price\":\"120.00\"} "));
    QCOMPARE(words(rule, 68),
        QByteArray("time.actual{\"minutes\":68} "
                   "time.step{\"direction\":\"nearest\",\"minutes\":75,\"step\":15} "
                   "price.hours{\"currency\":\"EUR\",\"minutes\":75,\"price\":\"120.00\"} "));
    QCOMPARE(words({PriceBy::Session, Money(9'000, eur), {}}, 50),
        QByteArray("time.actual{\"minutes\":50} price.session{\"currency\":\"EUR\",\"price\":\"90.00\"} "));
}

void SessionPricingTest::refusals_data()
{
    QTest::addColumn<PriceRule>("rule");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, TimeRounding time, int minutes, const char *expected,
                         std::int64_t price = 100) {
        QTest::newRow(name) << PriceRule{PriceBy::Hour, Money(price, eur), time} << minutes
                            << QByteArray(expected);
    };
    row("a step of nothing", {0, TimeDirection::Up, 0, 0}, 50, "stepMinutes");
    row("grace as long as the step", {15, TimeDirection::Up, 15, 0}, 50, "graceMinutes");
    row("grace below nothing", {15, TimeDirection::Up, -1, 0}, 50, "graceMinutes");
    row("a least below nothing", {15, TimeDirection::Up, 0, -1}, 50, "minimumMinutes");
    row("a price below nothing", {}, 50, "price", -1);
    row("time below nothing", {}, -1, "");
    row("more than a week", {}, 7 * 24 * 60 + 1, "");
}

void SessionPricingTest::refusals()
{
    QFETCH(PriceRule, rule);
    QFETCH(int, minutes);
    QFETCH(QByteArray, expected);
    const auto priced = priceSession(rule, minutes);
    QVERIFY(!priced);
    QCOMPARE(priced.error().reason,
        QByteArray(expected.isEmpty() ? "pricing.minutes_invalid" : "pricing.rule_invalid"));
    QCOMPARE(priced.error().facts[u"field"_s].toString().toLatin1(), expected);
}

QTEST_GUILESS_MAIN(SessionPricingTest)
#include "session_pricing_test.moc"
