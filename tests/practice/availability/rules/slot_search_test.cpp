// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/availability/rules/slot_samples.h"

#include "core/base/random.h"

#include <QTest>

#include <set>

using namespace sp;
using namespace sp::test;
using namespace sp::availability;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr auto five = minutes(5);

/// Whether a minute is open, by the wall of each zone the plan knows and nothing else.
bool isOpen(const HoursPlan &plan, Instant minute)
{
    std::vector<TimeZone> zones{plan.zone};
    for (const TemporaryHours &each : plan.overrides)
        zones.push_back(each.zone.value_or(plan.zone));
    return std::ranges::any_of(zones, [&](const TimeZone &zone) {
        const LocalTime wall = zone.toLocal(minute);
        const DayHours day = hoursOn(plan, dateOf(wall));
        return day.zone == zone && day.spans && std::ranges::any_of(*day.spans, [&](const DaySpan &span) {
            const auto past = wall - floor<days>(wall);
            return span.from <= past && past < span.to;
        });
    });
}

bool allOpen(const HoursPlan &plan, Interval what)
{
    for (Instant minute = what.start; minute < what.end; minute += five)
        if (!isOpen(plan, minute))
            return false;
    return true;
}

bool isFree(const SlotFacts &facts, const BusyTime &busy, Interval slot)
{
    if (!blocks(busy, facts.rules) || sharesTime(busy, facts.rules))
        return true;
    const Interval taken{
        busy.when.start - gapBefore(busy, facts).needed, busy.when.end + gapAfter(busy, facts).needed};
    for (Instant minute = slot.start; minute < slot.end; minute += five)
        if (taken.contains(minute))
            return false;
    return true;
}

bool isCrowded(const SlotFacts &facts, Interval slot)
{
    for (Instant minute = slot.start; minute < slot.end; minute += five) {
        const auto goingOn = std::ranges::count_if(facts.busy, [&](const BusyTime &busy) {
            return sharesTime(busy, facts.rules) && busy.when.contains(minute);
        });
        if (facts.rules.together > 1 && goingOn >= facts.rules.together)
            return true;
    }
    return false;
}

bool hasRoom(const SlotFacts &facts, Interval slot)
{
    return facts.place.rooms.empty() || std::ranges::any_of(facts.place.rooms, [&](const Room &room) {
        return std::ranges::none_of(room.busy, [&](const Interval &busy) { return busy.overlaps(slot); });
    });
}

/// The same question, asked minute by minute.
bool oracle(const SlotFacts &facts, Instant start)
{
    const Interval slot = facts.slotAt(start);
    const auto welcome = [&](const HoursPlan &guest) { return allOpen(guest, slot); };
    if (start < facts.now + facts.rules.minNotice || (facts.latest() && start > *facts.latest()) ||
        !std::ranges::all_of(facts.guests, welcome))
        return false;
    std::optional<int> fewest;
    for (const BusyTime &busy : facts.busy)
        if (joins(busy, facts, start))
            fewest = std::min(busy.seats, fewest.value_or(busy.seats));
    if (fewest || facts.seatsWanted > facts.rules.seats)
        return fewest.value_or(0) + facts.seatsWanted <= facts.rules.seats;
    int booked = 0;
    const LocalDate date = dateOf(facts.host.zone.toLocal(start));
    for (const BusyTime &busy : facts.busy)
        booked += (busy.kind == BusyKind::Session || busy.kind == BusyKind::Hold) &&
                  busy.service == facts.service && dateOf(facts.host.zone.toLocal(busy.when.start)) == date;
    const Interval buffered = facts.bufferedAt(start);
    return allOpen(facts.host, buffered) &&
           (!facts.rules.windows || allOpen(facts.onHostsWall(*facts.rules.windows), buffered)) &&
           (!facts.place.hours || allOpen(facts.onHostsWall(*facts.place.hours), slot)) &&
           std::ranges::all_of(facts.busy, [&](const BusyTime &busy) { return isFree(facts, busy, slot); }) &&
           !isCrowded(facts, slot) && hasRoom(facts, slot) &&
           (facts.rules.dailyCap == 0 || booked < facts.rules.dailyCap);
}

/// Facts of any kind, on a grid of five minutes.
class AnyFacts {
public:
    explicit AnyFacts(std::uint64_t seed) : m_random(seed) {}

    SlotFacts make()
    {
        constexpr const char *zones[] = {"Europe/Lisbon", "America/New_York", "Asia/Kolkata",
            "Australia/Lord_Howe", "Asia/Kathmandu", "America/Los_Angeles"};
        // Around the weeks in which clocks change, in both hemispheres.
        constexpr const char *days[] = {"2026-10-22", "2026-03-26", "2026-10-30", "2026-10-01", "2026-07-06"};
        const TimeZone zone = zoneOf(zones[below(6)]);
        m_from = zone.toInstant(LocalTime(dateOn(days[below(5)])));
        SlotFacts facts{m_from + hours(below(30)), plan(zone)};
        facts.service = "talk";
        facts.rules.duration = five * (1 + below(18));
        facts.rules.before = five * below(5);
        facts.rules.after = five * below(5);
        facts.rules.minNotice = hours(below(3) * 7);
        if (one(3))
            facts.rules.maxNotice = std::chrono::days(2 + below(6));
        if (one(3))
            facts.rules.windows = everyDay("08:00-13:00, 14:30-21:00");
        facts.rules.dailyCap = one(3) ? 1 + below(3) : 0;
        facts.rules.seats = one(3) ? 4 : 1;
        facts.seatsWanted = one(6) ? 2 : 1;
        facts.rules.together = one(3) ? 1 + below(3) : 1;
        facts.rules.tentativeBlocks = one(2);
        if (one(2))
            facts.guests.push_back(plan(zoneOf(zones[below(6)])));
        place(facts.place);
        for (int i = below(40); i > 0; --i)
            facts.busy.push_back(busy(facts));
        return facts;
    }

    Interval horizon() const { return {m_from, m_from + std::chrono::days(9)}; }

private:
    int below(int count) { return int(m_random.uniform(std::uint32_t(count))); }
    bool one(int in) { return below(in) == 0; }

    HoursPlan plan(const TimeZone &zone)
    {
        constexpr const char *hours[] = {"09:00-17:00", "07:30-12:00, 13:15-22:00", "00:00-24:00",
            "05:00-10:00", "00:00-06:00, 18:00-24:00"};
        HoursPlan plan{zone, one(2) ? hoursOf(hours[below(5)]) : everyDay(hours[below(5)])};
        const LocalDate first = dateOf(zone.toLocal(m_from));
        if (one(3))
            plan.blackouts.push_back({first + days(below(4)), first + days(3 + below(2))});
        if (one(3))
            plan.holidays.push_back(first + days(below(8)));
        if (one(3))
            plan.exceptions[first + days(below(8))] = *parseDaySpans(u"06:00-08:00, 12:00-15:00"_s);
        if (one(3))
            plan.overrides.push_back({{first + days(2), first + days(4)},
                one(2) ? std::optional(zoneOf("Europe/London")) : std::nullopt, everyDay("08:00-19:00")});
        return plan;
    }

    Interval stretch(int longest)
    {
        const Instant start = m_from + five * below(9 * 24 * 12);
        return {start, start + five * (1 + below(longest))};
    }

    void place(SlotPlace &place)
    {
        place.name = "studio";
        if (one(3))
            place.hours = everyDay("06:00-20:00");
        if (one(2))
            place.travel = {{"home", five * below(12)}, {"studio", five * 7}};
        for (int i = one(3) ? 2 : 0; i > 0; --i) {
            std::vector<Interval> taken;
            for (int k = below(20); k > 0; --k)
                taken.push_back(stretch(60));
            place.rooms.push_back({"room", merged(std::move(taken))});
        }
    }

    BusyTime busy(const SlotFacts &facts)
    {
        BusyTime busy{stretch(30), BusyKind(below(4))};
        if (facts.rules.seats > 1 && one(2)) {
            busy.kind = BusyKind::Session;
            busy.when.end = busy.when.start + facts.rules.duration;
            busy.seats = below(5);
        }
        busy.service = one(2) ? "talk" : "other";
        busy.tentative = one(4);
        busy.freshness = one(8) ? Freshness::Unknown : Freshness::Fresh;
        busy.before = five * below(4);
        busy.after = five * below(4);
        busy.place = one(3) ? "home" : one(2) ? "studio" : "";
        return busy;
    }

    SeededRandom m_random;
    Instant m_from;
};

}  // namespace

class SlotSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsExactlyWhatIsAllowed();
    void theGridIsTheHostsWall_data();
    void theGridIsTheHostsWall();
    void boundsAreInAtTheStartAndOutAtTheEnd();
    void aLongHorizonIsCut();
};

/// Every start that is offered passes the single verdict, and every start on the grid that the oracle allows
/// is offered.
void SlotSearchTest::findsExactlyWhatIsAllowed()
{
    constexpr auto step = minutes(15);
    int offered = 0, refused = 0, joined = 0;
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        AnyFacts any(seed);
        const SlotFacts facts = any.make();
        const Interval horizon = any.horizon();
        const SlotSearch search(facts, horizon);
        const std::vector<Instant> found = search.starts(step);
        QVERIFY(std::ranges::is_sorted(found));
        QVERIFY(std::ranges::adjacent_find(found) == found.end());
        const std::set<Instant> offers(found.begin(), found.end());
        for (Instant start = horizon.start; start < horizon.end; start += five) {
            const LocalTime wall = facts.host.zone.toLocal(start);
            const bool joinable = std::ranges::any_of(
                facts.busy, [&](const BusyTime &busy) { return joins(busy, facts, start); });
            const bool onGrid = (wall - floor<days>(wall)) % step == milliseconds(0) || joinable;
            const bool expected = oracle(facts, start);
            const auto where = [&] {
                return QByteArray::number(qulonglong(seed)) + ' ' + instantText(start) + ' ' +
                       codesOf(assess(facts, start));
            };
            if (assess(facts, start).allowed() != expected)
                QFAIL("verdict of " + where());
            if (offers.contains(start) != (expected && onGrid))
                QFAIL("search for " + where());
            offered += offers.contains(start);
            joined += offers.contains(start) && joinable;
            refused += onGrid && !expected;
        }
    }
    QVERIFY2(offered > 2'000 && refused > 20'000 && joined > 20,
        QByteArray::number(offered) + ' ' + QByteArray::number(refused) + ' ' + QByteArray::number(joined));
}

void SlotSearchTest::theGridIsTheHostsWall_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("step");
    QTest::addColumn<QByteArray>("starts");
    const auto row = [](const char *name, const char *zone, const char *from, const char *to, int step,
                         const char *starts) {
        QTest::newRow(name) << QByteArray(zone) << QByteArray(from) << QByteArray(to) << step
                            << QByteArray(starts);
    };
    row("the start is in, the end is not", "Europe/Lisbon", "2026-05-04T09:00", "2026-05-04T10:00", 30,
        "09:00 09:30");
    row("from between two", "Europe/Lisbon", "2026-05-04T09:10", "2026-05-04T10:01", 30, "09:30 10:00");
    row("a zone of three quarters", "Asia/Kathmandu", "2026-05-04T09:00", "2026-05-04T11:00", 60,
        "09:00 10:00");
    row("over a gap", "Europe/Berlin", "2026-03-29T01:00", "2026-03-29T04:30", 60, "01:00 03:00 04:00");
    row("over an hour that comes twice", "Europe/Berlin", "2026-10-25T01:00", "2026-10-25T03:30", 60,
        "01:00 02:00 02:00 03:00");
    row("over a gap of half an hour", "Australia/Lord_Howe", "2026-10-04T01:00", "2026-10-04T04:00", 60,
        "01:00 03:00");
    row("anew at midnight", "Europe/Lisbon", "2026-05-04T21:00", "2026-05-05T02:00", 100,
        "21:40 23:20 00:00 01:40");
}

void SlotSearchTest::theGridIsTheHostsWall()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, step);
    const TimeZone here = *TimeZone::create(zone);
    const Interval stretch{at(zone.constData(), from.constData()), at(zone.constData(), to.constData())};
    QByteArrayList starts;
    for (const Instant start : gridStarts({stretch}, here, minutes(step)))
        starts << localTimeText(here.toLocal(start)).mid(11, 5);
    QTEST(starts.join(' '), "starts");
}

void SlotSearchTest::boundsAreInAtTheStartAndOutAtTheEnd()
{
    SlotFacts facts{
        at("Europe/Lisbon", "2026-05-04T00:00"), {zoneOf("Europe/Lisbon"), everyDay("09:00-12:00")}};
    facts.busy = {{{at("Europe/Lisbon", "2026-05-04T10:00"), at("Europe/Lisbon", "2026-05-04T10:30")}}};
    facts.rules.duration = minutes(30);
    const SlotSearch search(
        facts, {at("Europe/Lisbon", "2026-05-04T00:00"), at("Europe/Lisbon", "2026-05-05T09:00")});
    QByteArrayList starts;
    for (const Instant start : search.starts(minutes(30)))
        starts << instantText(start).mid(11, 5);
    QCOMPARE(starts.join(' '), "08:00 08:30 09:30 10:00 10:30"_ba);  // UTC; the second day begins too late.
}

void SlotSearchTest::aLongHorizonIsCut()
{
    const SlotFacts facts{
        at("Europe/Lisbon", "2026-05-04T00:00"), {zoneOf("Europe/Lisbon"), everyDay("09:00-10:00")}};
    const SlotSearch search(facts, {facts.now, facts.now + days(5000)});
    QCOMPARE(search.starts(minutes(60)).size(), 366U);
}

QTEST_GUILESS_MAIN(SlotSearchTest)
#include "slot_search_test.moc"
