// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/meter.h"

#include <QTest>

#include <algorithm>

using namespace sp;
using namespace sp::credit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Tick zero = 5'000s;  // A clock that began long ago.

MeterSource minutes(const char *id, Tick available, const char *ineligible = "")
{
    return {id, QString::fromLatin1(id), CreditUnit::Minutes, available, 0, ineligible};
}

/// "threshold_hit 90 threshold_hit 75"
QByteArray told(const std::vector<MeterEvent> &events)
{
    QByteArrayList list;
    for (const MeterEvent &each : events) {
        list += each.type;
        if (each.threshold > 0)
            list += QByteArray::number(each.threshold);
        if (!each.to.isEmpty())
            list += each.from + '>' + each.to;
    }
    return list.join(' ');
}

}  // namespace

class MeterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itCountsOnlyWhileItRuns();
    void eightHoursDriftByNothing();
    void thresholdsFireOnce();
    void snoozedOnesComeBackOnce();
    void emptySourcesGiveWay();
    void withoutAnotherSourceItAsks();
    void anotherSourceByHand();
    void graceIsFree();
    void overageIsConvertedOnce();
    void conversionIsUndoneForFiveMinutes();
    void eventsAreNumbered();
    void itTakesUpWhereItWas();
    void thresholdsAreChecked();
};

void MeterTest::itCountsOnlyWhileItRuns()
{
    Meter meter({}, {minutes("a", 90min)});
    meter.start(zero);
    QVERIFY2(meter.left(zero) == 90min, "F12.1.1 it begins with all of it");
    QVERIFY2(meter.left(zero + 1s) == 90min - 1s, "F12.1.1 second by second");
    meter.pause(zero + 10min);
    QVERIFY2(meter.left(zero + 60min) == 80min, "F12.1.1 not while it is paused");
    meter.start(zero + 60min);
    meter.start(zero + 65min);  // Runs already.
    QVERIFY2(meter.elapsed(zero + 70min) == 20min, "F12.1.1 the sum of its runs");
}

void MeterTest::eightHoursDriftByNothing()
{
    // Asked at uneven moments, over a night's sleep of the machine in between; the wall's clock has no part.
    Meter meter({}, {minutes("a", 600min)});
    meter.start(zero);
    Tick now = zero;
    for (int tick = 0; now < zero + 8h; ++tick) {
        now += Tick(997 + tick % 13) + (tick == 500 ? Tick(3h) : Tick{});
        meter.advance(now);
        QCOMPARE(meter.elapsed(now), now - zero);
    }
    QVERIFY2(meter.left(zero + 8h) == 600min - 8h, "F12.6.1 nothing drifts");
    QCOMPARE(meter.elapsed(zero - 1s), Tick{});
}

void MeterTest::thresholdsFireOnce()
{
    Meter meter({}, {minutes("a", 100min)});
    meter.start(zero);
    QCOMPARE(told(meter.advance(zero + 75min - 1s)), QByteArray());
    QCOMPARE(told(meter.advance(zero + 75min)), QByteArray("threshold_hit 75"));  // F12.2.5
    QCOMPARE(told(meter.advance(zero + 76min)), QByteArray());                    // F12.7.4
    QCOMPARE(meterStatusName(meter.status(zero + 76min)), QByteArray("Approaching Threshold"));
    // Several at once: the most urgent first.
    QCOMPARE(
        told(meter.advance(zero + 100min)), QByteArray("threshold_hit 100 threshold_hit 90 choice_needed"));
    // F12.1.4: the timer goes on.
    QVERIFY(meter.running());
    QCOMPARE(meter.left(zero + 101min), -1min);
    QCOMPARE(meterStatusName(meter.status(zero + 101min)), QByteArray("Exceeded"));  // F12.5.5
}

void MeterTest::snoozedOnesComeBackOnce()
{
    Meter meter({}, {minutes("a", 100min)});
    meter.start(zero);
    meter.advance(zero + 76min);
    const auto snoozed = meter.snooze(75, 5min, zero + 76min);
    QVERIFY2(told(snoozed) == "snooze 75" && snoozed.front().amount == 5min, "F12.7.4 told");
    QVERIFY2(snoozed.front().before == snoozed.front().after, "F12.7.4 and nothing changes");
    QCOMPARE(told(meter.advance(zero + 80min)), QByteArray());
    QVERIFY2(told(meter.advance(zero + 81min)) == "threshold_hit 75", "F12.2.4 once more");
    QCOMPARE(told(meter.advance(zero + 82min)), QByteArray());
    meter.dismiss(75, zero + 82min);
    QVERIFY2(told(meter.advance(zero + 95min)) == "threshold_hit 90", "F12.2.4 only the next ones");
}

void MeterTest::emptySourcesGiveWay()
{
    Meter meter(
        {}, {minutes("Retainer", 30min), minutes("Grant", 60min, "expired"), minutes("Package", 30min)});
    meter.start(zero);
    QCOMPARE(meter.source()->id, QByteArray("Retainer"));
    QCOMPARE(told(meter.advance(zero + 29min)), QByteArray());
    const auto events = meter.advance(zero + 31min);
    QVERIFY2(
        told(events) == "source_switched Retainer>Package", told(events).constData());  // F12.1.3, F12.4.5
    QVERIFY2(events.front().amount == 30min && events.front().reason == "auto_fallback", "F12.4.1");
    QCOMPARE(meter.source()->id, QByteArray("Package"));
    QCOMPARE(meter.left(zero + 31min), 29min);
}

void MeterTest::withoutAnotherSourceItAsks()
{
    Meter meter({}, {minutes("a", 10min)});
    meter.start(zero);
    QVERIFY2(told(meter.advance(zero + 10min)).endsWith("choice_needed"), "F12.4.1 nothing else is there");
    QVERIFY(!told(meter.advance(zero + 11min)).contains("choice"));
    Meter asked({.autoFallback = false}, {minutes("a", 10min), minutes("b", 10min)});
    asked.start(zero);
    QVERIFY2(told(asked.advance(zero + 10min)) == "choice_needed", "F12.4.1 switched off");
    QCOMPARE(asked.source()->id, QByteArray("a"));
}

void MeterTest::anotherSourceByHand()
{
    Meter meter({},
        {minutes("a", 30min), minutes("b", 20min), minutes("c", 9min, "not_covered"), minutes("d", 0min)});
    meter.start(zero);
    const auto moved = meter.draw("b", zero + 10min);
    QVERIFY2(told(*moved) == "source_switched a>b" && moved->front().amount == 10min, "F12.4.2");
    QVERIFY2(meter.draw("b", zero + 11min)->empty(), "F12.4.6 the same again does nothing");
    // The rest of the first is still there when the second is empty.
    QCOMPARE(told(*meter.draw("a", zero + 15min)), QByteArray("source_switched b>a"));
    QCOMPARE(told(meter.advance(zero + 35min)), QByteArray("source_switched a>b"));
    QVERIFY2(meter.draw("c", zero + 36min).error().reason == "meter.source_ineligible", "F12.4.5");
    QCOMPARE(meter.draw("c", zero + 36min).error().facts.value("why"_L1).toString(), u"not_covered"_s);
    QVERIFY2(meter.draw("d", zero + 36min).error().reason == "meter.source_empty", "F12.7.5");
}

void MeterTest::graceIsFree()
{
    Meter meter({.grace = 3min}, {minutes("a", 60min)});
    meter.start(zero);
    meter.advance(zero + 63min);
    QCOMPARE(meterStatusName(meter.status(zero + 63min)), QByteArray("within grace"));
    meter.wrap(zero + 63min);
    QVERIFY2(meterStatusName(meter.status(zero + 90min)) == "within grace", "F12.1.6 and stays so");
    QVERIFY2(meter.elapsed(zero + 90min) == 63min, "F12.2.6 the timer stopped");
    Meter late({.grace = 3min}, {minutes("a", 60min)});
    late.start(zero);
    QCOMPARE(meterStatusName(late.status(zero + 63min + 1s)), QByteArray("Exceeded"));
}

void MeterTest::overageIsConvertedOnce()
{
    Meter meter({}, {minutes("a", 60min)});
    meter.start(zero);
    QVERIFY2(meter.convert(zero + 60min).error().reason == "meter.already_billed", "nothing is over yet");
    QCOMPARE(meter.convert(zero + 70min)->front().amount, 10min);
    QVERIFY2(meter.convert(zero + 70min).error().reason == "meter.already_billed", "F12.3.6 not twice");
    QVERIFY2(meter.convert(zero + 75min)->front().amount == 5min, "F12.3.6 only what came since");
    QCOMPARE(meter.converted(), 15min);
    QCOMPARE(meterStatusName(meter.status(zero + 75min)), QByteArray("Overage"));
}

void MeterTest::conversionIsUndoneForFiveMinutes()
{
    Meter meter({}, {minutes("a", 60min)});
    meter.start(zero);
    QVERIFY(meter.convert(zero + 70min));
    QVERIFY(meter.convert(zero + 74min));
    QCOMPARE(meter.undoConvert(zero + 76min)->front().amount, 4min);  // F12.3.4
    QVERIFY2(
        meter.undoConvert(zero + 76min).error().reason == "meter.undo_over", "F12.3.4 the first is over");
    QCOMPARE(meter.converted(), 10min);
}

void MeterTest::eventsAreNumbered()
{
    Meter meter({}, {minutes("a", 10min), minutes("b", 10min)});
    meter.start(zero);
    int last = 0;
    const auto rises = [&](const std::vector<MeterEvent> &events) {
        return std::ranges::all_of(events, [&](const MeterEvent &each) { return each.sequence == ++last; });
    };
    QVERIFY2(rises(meter.advance(zero + 19min)) && rises(meter.snooze(75, 1min, zero + 19min)) &&
                 rises(meter.wrap(zero + 19min)) && rises(meter.wrap(zero + 20min)),
        "F12.7.1 one after the other");
    QVERIFY(last > 3);
}

void MeterTest::itTakesUpWhereItWas()
{
    Meter meter({}, {minutes("a", 90min)}, 40min);
    meter.start(zero);
    QVERIFY2(meter.left(zero + 10min) == 40min, "F12.6.1 after a restart");
    QVERIFY2(reconciled(12min, 15min) == 15min && reconciled(15min, 12min) == 15min, "F12.6.5 the larger");
}

void MeterTest::thresholdsAreChecked()
{
    QVERIFY(checkThresholds({75, 90, 100}));
    for (const std::vector<int> &wrong :
        {std::vector<int>{0}, std::vector<int>{101}, std::vector<int>{50, 50}, std::vector<int>{90, 50}})
        QVERIFY2(!checkThresholds(wrong), "F12.2.1, F14.4.3 unique, in order, within 100");
}

QTEST_GUILESS_MAIN(MeterTest)
#include "meter_test.moc"
