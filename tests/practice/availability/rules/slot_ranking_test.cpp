// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/availability/rules/slot_samples.h"

#include "core/base/random.h"

#include <QTest>

#include <random>

using namespace sp;
using namespace sp::test;
using namespace sp::availability;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr auto lisbon = "Europe/Lisbon";

/// Hours from 9 to 17 on weekdays, seen on Monday 4 May 2026 at 8.
SlotFacts plain()
{
    return {at(lisbon, "2026-05-04T08:00"), {zoneOf(lisbon), hoursOf("09:00-17:00")}};
}

Interval nextDays(int count)
{
    const Instant from = at(lisbon, "2026-05-04T00:00");
    return {from, from + days(count)};
}

BusyTime busy(const char *from, const char *to)
{
    return {{at(lisbon, from), at(lisbon, to)}};
}

/// "04T09:00 earliest least_fragmentation; ..."
QByteArray textOf(const std::vector<RankedSlot> &slots)
{
    QByteArrayList parts;
    for (const RankedSlot &slot : slots) {
        QByteArray part = localTimeText(zoneOf(lisbon).toLocal(slot.when.start)).mid(8, 8);
        for (const SlotReason reason : slot.reasons)
            part += ' ' + slotReasonName(reason);
        parts << part;
    }
    return parts.join("; ");
}

}  // namespace

class SlotRankingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOrderIsTotalAndTheSameEachTime();
    void withoutAWishTheEarliestGoFirst();
    void preferencesGoFirst();
    void leftoversAreAvoided();
    void theNearestGoFirst();
    void theStartOfTheDayIsFavoured();
    void alternativesStayOnTheDayWhereTheyCan();
    void alternativesGoOnDayByDay();
    void whereNothingIsFreeNothingIsSaid();
    void alternativesAreSlotsForBoth();
};

void SlotRankingTest::theOrderIsTotalAndTheSameEachTime()
{
    SeededRandom random(5);
    for (int round = 0; round < 50; ++round) {
        SlotFacts facts = plain();
        for (int i = 0; i < 30; ++i) {
            const Instant start = nextDays(10).start + minutes(5 * random.uniform(10 * 24 * 12));
            facts.busy.push_back({{start, start + minutes(5 * (1 + random.uniform(20)))}});
        }
        SlotWish wish{.preferred = hoursOf("10:00-12:00", {2, 4}), .weights = {.startOfDay = 20}};
        if (round % 2)
            wish.wanted = nextDays(5).start + hours(12);
        const SlotSearch search(facts, nextDays(10));
        const auto slots = bestSlots(search, facts, wish, 1000);
        QVERIFY(slots.size() > 20);
        std::ranges::shuffle(facts.busy, std::mt19937(unsigned(round)));
        const SlotSearch again(facts, nextDays(10));
        QVERIFY(bestSlots(again, facts, wish, 1000) == slots);
        for (std::size_t i = 0; i < slots.size(); ++i) {
            QCOMPARE(slots[i].rank, int(i) + 1);
            QVERIFY(assess(facts, slots[i].when.start).allowed());
            QVERIFY(i == 0 || slots[i - 1].score > slots[i].score ||
                    (slots[i - 1].score == slots[i].score && slots[i - 1].when.start < slots[i].when.start));
        }
        // The best few are the first of all.
        const auto few = bestSlots(search, facts, wish, 5);
        for (std::size_t i = 0; i < few.size(); ++i)
            QVERIFY(few[i] == slots[i]);
    }
}

void SlotRankingTest::withoutAWishTheEarliestGoFirst()
{
    const SlotFacts facts = plain();
    const SlotSearch search(facts, nextDays(7));
    QCOMPARE(textOf(bestSlots(search, facts, {.step = minutes(60)}, 3)),
        "04T09:00 earliest least_fragmentation; 04T10:00 least_fragmentation; 04T11:00 least_fragmentation"_ba);
}

void SlotRankingTest::preferencesGoFirst()
{
    const SlotFacts facts = plain();
    const SlotSearch search(facts, nextDays(7));
    const SlotWish wish{.preferred = hoursOf("16:00-18:00", {3}),
        .preferredZone = zoneOf("Europe/Berlin"),
        .step = minutes(60)};
    QCOMPARE(textOf(bestSlots(search, facts, wish, 3)),
        "06T15:00 preference_match least_fragmentation; 06T16:00 preference_match least_fragmentation; "
        "04T09:00 earliest least_fragmentation"_ba);
}

void SlotRankingTest::leftoversAreAvoided()
{
    SlotFacts facts = plain();
    facts.busy = {busy("2026-05-04T10:30", "2026-05-04T17:00")};
    const SlotSearch search(facts, nextDays(1));
    const SlotWish wish{.step = minutes(15), .weights = {.earliest = 1, .fragmentation = 10}};
    // From 9 to 10:30 an hour leaves half an hour over, wherever it stands; in the middle it leaves two.
    QCOMPARE(textOf(bestSlots(search, facts, wish, 3)), "04T09:00 earliest; 04T09:30; 04T09:15"_ba);
}

void SlotRankingTest::theNearestGoFirst()
{
    SlotFacts facts = plain();
    facts.busy = {busy("2026-05-05T12:00", "2026-05-05T13:00")};
    const SlotSearch search(facts, nextDays(7));
    const SlotWish wish{
        .wanted = at(lisbon, "2026-05-05T12:10"), .step = minutes(15), .weights = weightsForAlternatives(0)};
    const auto slots = bestSlots(search, facts, wish, 3);
    QCOMPARE(
        textOf(slots), "05T13:00 nearest least_fragmentation; 05T13:15; 05T11:00 least_fragmentation"_ba);
    QCOMPARE(slots[0].distance, minutes(50));
    QCOMPARE(slots[1].distance, minutes(65));
}

/// F29.4.4
void SlotRankingTest::theStartOfTheDayIsFavoured()
{
    SlotFacts facts = plain();
    facts.busy = {busy("2026-05-05T10:30", "2026-05-05T12:30")};
    const SlotSearch search(facts, nextDays(7));
    SlotWish wish{.wanted = at(lisbon, "2026-05-05T11:00"), .step = minutes(30)};
    wish.weights = weightsForAlternatives(0);
    // Both lie an hour and a half away: the earlier goes first.
    QCOMPARE(textOf(bestSlots(search, facts, wish, 2)),
        "05T09:30 nearest; 05T12:30 nearest least_fragmentation"_ba);
    wish.dayBegins = hours(12);
    wish.weights = weightsForAlternatives(1);
    QCOMPARE(textOf(bestSlots(search, facts, wish, 2)),
        "05T12:30 nearest least_fragmentation preference_bias; 05T09:30 nearest"_ba);
}

void SlotRankingTest::alternativesStayOnTheDayWhereTheyCan()
{
    SlotFacts facts = plain();
    facts.busy = {busy("2026-05-04T14:00", "2026-05-04T15:00")};
    facts.rules.after = minutes(15);
    const auto found = alternativesTo(facts, at(lisbon, "2026-05-04T14:30"), {}, {});
    QCOMPARE(codesOf(found.wanted), "CONFLICT"_ba);
    QCOMPARE(textOf(found.slots).left(8), "04T15:00"_ba);
    QCOMPARE(found.slots.size(), 3U);
    QVERIFY(!found.expanded);
    QCOMPARE(found.daysSearched, 1);
    QCOMPARE(dateText(*found.nextDay), "2026-05-05"_ba);
}

/// F29.4.5
void SlotRankingTest::alternativesGoOnDayByDay()
{
    SlotFacts facts = plain();
    facts.host.blackouts = {{dateOn("2026-05-07"), dateOn("2026-05-08")}};
    facts.host.holidays = {dateOn("2026-05-11")};
    facts.busy = {busy("2026-05-12T09:00", "2026-05-12T16:00")};
    const auto found = alternativesTo(facts, at(lisbon, "2026-05-07T10:00"), {.step = minutes(60)}, {});
    QVERIFY(found.expanded);
    // Thursday and Friday are off, a weekend, a holiday, an hour on Tuesday, and then Wednesday.
    QCOMPARE(textOf(found.slots), "12T16:00 nearest earliest least_fragmentation; 13T09:00 "
                                  "least_fragmentation; 13T10:00 least_fragmentation"_ba);
    QCOMPARE(found.daysSearched, 7);
    QCOMPARE(dateText(*found.nextDay), "2026-05-12"_ba);
    const auto less =
        alternativesTo(facts, at(lisbon, "2026-05-07T10:00"), {.step = minutes(60)}, {.count = 3, .days = 5});
    QCOMPARE(textOf(less.slots), "12T16:00 nearest earliest least_fragmentation"_ba);
    QCOMPARE(less.daysSearched, 6);
}

void SlotRankingTest::whereNothingIsFreeNothingIsSaid()
{
    SlotFacts facts = plain();
    facts.host.blackouts = {{dateOn("2026-05-01"), dateOn("2026-06-30")}};
    const auto found = alternativesTo(facts, at(lisbon, "2026-05-07T10:00"), {}, {});
    QVERIFY(found.slots.empty() && !found.nextDay && found.expanded);
    facts.host.blackouts = {{dateOn("2026-05-01"), dateOn("2026-05-20")}};
    const auto later = alternativesTo(facts, at(lisbon, "2026-05-07T10:00"), {}, {});
    QVERIFY(later.slots.empty());
    QCOMPARE(dateText(*later.nextDay), "2026-05-21"_ba);
}

/// F29.1.3, F29.2.6
void SlotRankingTest::alternativesAreSlotsForBoth()
{
    const char *angeles = "America/Los_Angeles";
    SlotFacts facts{at(angeles, "2027-01-11T00:00"), {zoneOf(angeles), everyDay("09:00-17:00")}};
    facts.guests = {{zoneOf("Australia/Sydney"), everyDay("10:00-16:00")}};
    const auto found = alternativesTo(facts, at(angeles, "2027-01-12T09:00"), {}, {});
    QCOMPARE(codesOf(found.wanted), "OUTSIDE_CLIENT_WINDOW"_ba);
    QCOMPARE(found.slots.size(), 3U);
    QCOMPARE(found.slots.front().when.start, at(angeles, "2027-01-12T15:00"));
    for (const RankedSlot &slot : found.slots)
        QVERIFY(assess(facts, slot.when.start).allowed());
    // In the other half of the year they are two hours nearer, and no hour is decent for both.
    facts.now = at(angeles, "2026-05-04T00:00");
    QVERIFY(alternativesTo(facts, at(angeles, "2026-05-05T09:00"), {}, {}).slots.empty());
}

QTEST_GUILESS_MAIN(SlotRankingTest)
#include "slot_ranking_test.moc"
