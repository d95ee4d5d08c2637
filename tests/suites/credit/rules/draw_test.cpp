// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/draw.h"

#include <QJsonArray>
#include <QTest>

using namespace sp;
using namespace sp::credit;
using namespace Qt::StringLiterals;

namespace {

const LocalDate today = *parseDate("2026-10-27");

LocalDate day(const char *text)
{
    return *parseDate(text);
}

Lot hours(const char *bucket, std::int64_t available, std::optional<LocalDate> until = {})
{
    Lot lot{bucket, QString::fromLatin1(bucket), Denomination::minutes(), available};
    lot.until = until;
    return lot;
}

Lot sessions(const char *bucket, std::int64_t whole)
{
    return {bucket, QString::fromLatin1(bucket), Denomination::sessions(), whole * Quantity::one};
}

DrawRequest asks(std::int64_t count, Shortfall shortfall = Shortfall::Bill)
{
    DrawRequest request{u"Coaching"_s, today, {count * 60, count * Quantity::one, {}}};
    request.shortfall = shortfall;
    return request;
}

/// "Coaching 1 Workshops 1"
QByteArray told(const DrawPlan &plan)
{
    QByteArrayList parts;
    for (const Drawn &each : plan.drawn)
        parts += each.bucket.toUtf8() + ' ' + each.denomination.text(each.quantity);
    return parts.join(' ');
}

}  // namespace

class DrawTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOrderDecides_data();
    void theOrderDecides();
    void sessionsThenHoursThenMoney();
    void whatIsNotCovered_data();
    void whatIsNotCovered();
    void aLotThatMayNotBeUsedIsNamed_data();
    void aLotThatMayNotBeUsedIsNamed();
    void theFirstToEndGoesFirst();
    void aPersonsChoiceGoesFirst();
    void withoutAChainOnlyTheFirstBucketGives();
    void floorsAndFractionsHoldForAnyLots();
    void whatWasDrawnIsExplained();
};

void DrawTest::theOrderDecides_data()
{
    QTest::addColumn<int>("coaching");
    QTest::addColumn<int>("workshops");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<QByteArray>("drawn");
    QTest::newRow("F14.2.2 the first alone") << 1 << 5 << 1 << QByteArray("Coaching 1");
    QTest::newRow("F14.2.2 the next where the first is empty") << 0 << 3 << 1 << QByteArray("Workshops 1");
    QTest::newRow("F14.2.2 split over both") << 1 << 2 << 2 << QByteArray("Coaching 1 Workshops 1");
    QTest::newRow("F14.3.2 a bucket that is not named gives nothing") << 0 << 0 << 1 << QByteArray();
}

void DrawTest::theOrderDecides()
{
    QFETCH(int, coaching);
    QFETCH(int, workshops);
    QFETCH(int, wanted);
    DrawRequest request = asks(wanted);
    request.order = {u"coaching"_s, u"Workshops"_s};
    const std::vector<Lot> lots{
        sessions("Other", 9), sessions("Workshops", workshops), sessions("Coaching", coaching)};
    QTEST(told(planDraw(lots, request)), "drawn");
}

void DrawTest::sessionsThenHoursThenMoney()
{
    // 4 sessions of an hour, 8 hours and 600 dollars at 150 an hour; a session of 90 minutes.
    const Currency usd = Currency::of("USD");
    Lot whole = sessions("Sessions", 4);
    whole.increment = Quantity::one;
    const std::vector<Lot> lots{
        {"m", u"Money"_s, Denomination::money(usd), 60'000}, hours("Hours", 480), whole};
    DrawRequest request{u"Coaching"_s, today, {90, 15'000, Money(22'500, usd)}};
    const DrawPlan plan = planDraw(lots, request);
    QVERIFY2(told(plan) == "Sessions 1 Hours 30", told(plan).constData());  // F09.1.1
    QCOMPARE(plan.drawn[0].after, 3 * Quantity::one);
    QCOMPARE(plan.drawn[1].after, 450);
    QVERIFY(plan.fully());
    // With neither sessions nor hours, money covers it at its price.
    QCOMPARE(told(planDraw({lots.front()}, request)), QByteArray("Money 225.00"));
}

void DrawTest::whatIsNotCovered_data()
{
    QTest::addColumn<QString>("shortfall");
    QTest::addColumn<QByteArray>("drawn");
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<qint64>("uncovered");
    // clang-format off
    QTest::newRow("F14.3.3 the rest is billed")        << u"bill"_s     << QByteArray("A 1")  << QByteArray("billed")     << qint64(10'000);
    QTest::newRow("F11.4.2 one of two is prepaid")     << u"bill"_s     << QByteArray("A 1")  << QByteArray("billed")     << qint64(10'000);
    QTest::newRow("F11.3.2 blocked, nothing drawn")    << u"block"_s    << QByteArray()       << QByteArray("blocked")    << qint64(10'000);
    QTest::newRow("F11.3.2 waitlisted, nothing drawn") << u"waitlist"_s << QByteArray()       << QByteArray("waitlisted") << qint64(10'000);
    QTest::newRow("F14.1.6 below zero where allowed")  << u"overdraw"_s << QByteArray("A 2")  << QByteArray("overdrawn")  << qint64(0);
    // clang-format on
}

void DrawTest::whatIsNotCovered()
{
    QFETCH(QString, shortfall);
    const DrawPlan plan = planDraw({sessions("A", 1)}, asks(2, *shortfallFromName(shortfall)));
    QTEST(told(plan), "drawn");
    QTEST(outcomeName(plan.outcome), "outcome");
    QTEST(qint64(plan.uncovered.sessions.value_or(0)), "uncovered");
}

void DrawTest::aLotThatMayNotBeUsedIsNamed_data()
{
    QTest::addColumn<QByteArray>("why");
    for (const char *why : {"archived", "frozen", "not_started", "expired", "excluded", "not_covered",
             "not_in_order", "other_unit", "empty"})
        QTest::newRow(why) << QByteArray(why);
}

void DrawTest::aLotThatMayNotBeUsedIsNamed()
{
    QFETCH(QByteArray, why);
    Lot lot = sessions("A", 5);
    DrawRequest request = asks(1);
    if (why == "archived")
        lot.state = Lot::State::Archived;  // F14.1.5
    else if (why == "frozen")
        lot.state = Lot::State::Frozen;
    else if (why == "not_started")
        lot.from = day("2026-10-28");  // F14.1.5
    else if (why == "expired")
        lot.until = day("2026-10-26");
    else if (why == "excluded")
        lot.excluded = {u"coaching"_s};  // F11.4.7
    else if (why == "not_covered")
        lot.services = {u"workshop"_s};
    else if (why == "not_in_order")
        request.order = {u"B"_s};
    else if (why == "other_unit")
        request.demand.sessions.reset();
    else
        lot.available = 0;
    const DrawPlan plan = planDraw({lot}, request);
    QVERIFY(plan.drawn.empty());
    QCOMPARE(plan.passedOver.size(), 1U);
    QCOMPARE(plan.passedOver.front().why, why);
    // On the days at its ends it may be used.
    Lot usable = sessions("A", 5);
    usable.from = usable.until = today;
    QVERIFY(planDraw({usable}, asks(1)).fully());
}

void DrawTest::theFirstToEndGoesFirst()
{
    const std::vector<Lot> lots{
        hours("Later", 30, day("2026-12-31")), hours("Never", 500), hours("Sooner", 30, day("2026-11-30"))};
    DrawRequest request{u"Coaching"_s, today, {45, {}, {}}};
    QVERIFY2(told(planDraw(lots, request)) == "Sooner 30 Later 15", "F12.1.3 the earliest end first");
    // What was carried over goes before all of them (F11.5.3).
    std::vector<Lot> carried = lots;
    carried[1].carried = true;
    QVERIFY2(told(planDraw(carried, request)) == "Never 45", "F11.5.3 carried credits first");
}

void DrawTest::aPersonsChoiceGoesFirst()
{
    DrawRequest request = asks(1);
    request.chosen = u"workshops"_s;
    QCOMPARE(
        told(planDraw({sessions("A", 3), sessions("Workshops", 3)}, request)), QByteArray("Workshops 1"));
}

void DrawTest::withoutAChainOnlyTheFirstBucketGives()
{
    DrawRequest request = asks(2);
    request.chain = false;
    const DrawPlan plan = planDraw({sessions("A", 1), sessions("B", 1)}, request);
    QCOMPARE(told(plan), QByteArray("A 1"));
    QCOMPARE(*plan.uncovered.sessions, Quantity::one);
}

void DrawTest::floorsAndFractionsHoldForAnyLots()
{
    std::uint64_t state = 7;
    const auto below = [&](std::int64_t bound) {
        state = state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        return static_cast<std::int64_t>((state >> 33) % static_cast<std::uint64_t>(bound));
    };
    for (int round = 0; round < 2'000; ++round) {
        std::vector<Lot> lots;
        for (std::int64_t count = below(5); count >= 0; --count) {
            const QByteArray name("lot" + QByteArray::number(qlonglong(count)));
            Lot lot{name, QString::fromLatin1(name),
                below(2) == 0 ? Denomination::minutes() : Denomination::sessions()};
            lot.available = lot.denomination.one() * below(4) +
                            (lot.denomination.unit == CreditUnit::Minutes ? below(100) : 0);
            lot.increment = below(2) == 0 ? 1 : lot.denomination.one();
            lots.push_back(lot);
        }
        DrawRequest request{u"Coaching"_s, today, {1 + below(200), 1 + below(40'000), {}}};
        const DrawPlan plan = planDraw(lots, request);
        double covered = 0;
        for (const Drawn &each : plan.drawn) {
            QVERIFY(each.after >= 0 && each.quantity > 0 && each.before - each.quantity == each.after);
            covered += static_cast<double>(each.quantity) /
                       static_cast<double>(*request.demand.in(each.denomination));
        }
        const double left =
            static_cast<double>(*plan.uncovered.minutes) / static_cast<double>(*request.demand.minutes);
        // Each lot rounds its last step up by less than one of its smallest.
        QVERIFY2(covered + left >= 0.999'999, "something is neither drawn nor uncovered");
        QVERIFY2(covered <= 1 + 1.0 / static_cast<double>(*request.demand.minutes) +
                                1.0 / static_cast<double>(*request.demand.sessions),
            "more is drawn than was wanted");
        QCOMPARE(plan.fully(), *plan.uncovered.minutes == 0);
    }
}

void DrawTest::whatWasDrawnIsExplained()
{
    Lot frozen = sessions("B", 9);
    frozen.state = Lot::State::Frozen;
    const QJsonObject json = planDraw({sessions("A", 3), frozen}, asks(2)).toJson();
    const QJsonObject drawn = json.value("drawn"_L1).toArray().at(0).toObject();
    QCOMPARE(drawn.value("pre_balance"_L1).toString(), u"3"_s);
    QCOMPARE(drawn.value("post_balance"_L1).toString(), u"1"_s);
    QCOMPARE(json.value("passed_over"_L1).toArray().at(0).toObject().value("why"_L1).toString(), u"frozen"_s);
}

QTEST_GUILESS_MAIN(DrawTest)
#include "draw_test.moc"
