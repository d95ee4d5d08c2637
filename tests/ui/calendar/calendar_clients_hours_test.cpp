// SPDX-License-Identifier: GPL-3.0-or-later
// What does not suit a client, in the calendar.
#include "core/engine/engine.h"
#include "tests/support/window_test.h"
#include "tests/ui/calendar/calendar_desk.h"
#include "ui/calendar/calendar_foot.h"
#include "ui/widgets/label.h"

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace std::chrono;

namespace {

/// Nobody said what suits Maya, who lives in New York: from 08 to 20 there, 12 to 24 in Lisbon until the
/// clocks of Portugal change, then 13 to 01.
struct Desk : CalendarDesk {
    const std::optional<ClientHours> &hours() { return grid().clientHours(); }
    void choose(const QString &title, const char *start)
    {
        grid().choose(item(title, start)->key());
        practice.settle();
    }
};

UnsuitedSpan span(const char *from, const char *until)
{
    return {local(from), local(until)};
}

}  // namespace

class CalendarClientsHoursTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void spansFollowBothClocks();
    void aDayWithNothingIsUnsuitedAllOver();
    void aChosenSessionShowsThem();
    void whoLivesByTheSameClockShowsNothing();
    void theBookingFormShowsThem();
    void screenReadersHearThem();
};

void CalendarClientsHoursTest::spansFollowBothClocks()
{
    const TimeZone lisbon = *TimeZone::create("Europe/Lisbon"), york = *TimeZone::create("America/New_York");
    ClientHours hours{ClientId(IdBytes{}), u"Maya"_s, "America/New_York"};
    for (const char *day : {"2026-10-30", "2026-10-31", "2026-11-01"}) {
        const LocalTime start = LocalTime(date(day)) + std::chrono::hours(8);
        hours.open.push_back({york.toInstant(start), york.toInstant(start + std::chrono::hours(12))});
    }
    // Until 1 November New York is four hours behind, as Lisbon has changed already; then five.
    QCOMPARE(unsuitedOn(hours, date("2026-10-31"), lisbon),
        std::vector{span("2026-10-31T00:00", "2026-10-31T12:00")});
    QCOMPARE(unsuitedOn(hours, date("2026-11-01"), lisbon),
        std::vector{span("2026-11-01T00:00", "2026-11-01T13:00")});
    // What reaches over midnight is not cut there.
    QCOMPARE(unsuitedOn(hours, date("2026-11-02"), lisbon),
        std::vector{span("2026-11-02T01:00", "2026-11-03T00:00")});
    QCOMPARE(clientClockText(hours, local("2026-11-01T13:00"), lisbon), u"New York 08:00"_s);
}

void CalendarClientsHoursTest::aDayWithNothingIsUnsuitedAllOver()
{
    const ClientHours hours{ClientId(IdBytes{}), u"Maya"_s, "America/New_York"};
    QCOMPARE(unsuitedOn(hours, date("2026-10-31"), TimeZone::utc()),
        std::vector{span("2026-10-31T00:00", "2026-11-01T00:00")});
}

void CalendarClientsHoursTest::aChosenSessionShowsThem()
{
    Desk desk;
    QVERIFY(!desk.hours());
    desk.choose(u"Maya Brooks"_s, "2026-10-29T14:30");
    QVERIFY(desk.hours());
    QCOMPARE(desk.hours()->zone, "America/New_York");
    const auto spans = unsuitedOn(*desk.hours(), date("2026-10-29"), desk.grid().shown().zone);
    QVERIFY(!spans.empty());
    QCOMPARE(spans.front(), span("2026-10-29T00:00", "2026-10-29T12:00"));
    const auto labels = desk.page.findChild<CalendarFoot *>()->findChildren<Label *>();
    QVERIFY(std::ranges::any_of(labels,
        [](Label *each) { return each->isVisible() && each->text() == u"Does not suit Maya Brooks"_s; }));
    desk.grid().choose({});
    desk.practice.settle();
    QVERIFY(!desk.hours());
}

void CalendarClientsHoursTest::whoLivesByTheSameClockShowsNothing()
{
    Desk desk;
    const auto items = desk.grid().shown().items;
    const auto same = std::ranges::find_if(items, [](const CalendarItem &each) {
        return each.isSession() && each.clientZone == "Europe/Lisbon" && !each.isLong();
    });
    QVERIFY(same != items.end());
    desk.grid().choose(same->key());
    desk.practice.settle();
    QVERIFY(!desk.hours());
    // Until somebody says what suits them.
    desk.did<Done>("policy.publish", [](Engine &engine, Unit &unit) -> Result<Done> {
        WorkingHours evenings;
        evenings.days.fill({{hours(17), hours(21)}});
        SP_TRY(draft, engine.policies().draft(unit, "availability.client_windows", PolicyScope::workspace(),
                          workingHoursJson(evenings)));
        return engine.policies().publish(unit, draft, unit.now());
    });
    desk.grid().choose({});
    desk.grid().choose(same->key());
    desk.practice.settle();
    QVERIFY(desk.hours());
    QCOMPARE(unsuitedOn(*desk.hours(), date("2026-10-28"), desk.grid().shown().zone),
        (std::vector{
            span("2026-10-28T00:00", "2026-10-28T17:00"), span("2026-10-28T21:00", "2026-10-29T00:00")}));
}

void CalendarClientsHoursTest::theBookingFormShowsThem()
{
    Desk desk;
    desk.formFor(u"maya"_s);
    desk.practice.settle();
    QVERIFY(desk.hours());
    QCOMPARE(desk.hours()->name, u"Maya Brooks"_s);
    Q_EMIT desk.page.findChild<BookingPopover *>()->closed();
    desk.practice.settle();
    QVERIFY(!desk.hours());
}

void CalendarClientsHoursTest::screenReadersHearThem()
{
    Desk desk;
    desk.choose(u"Maya Brooks"_s, "2026-10-29T14:30");
    QVERIFY2(desk.grid().accessibleDescription().contains(u"Suits Maya Brooks 12:00"_s),
        qPrintable(desk.grid().accessibleDescription()));
}

SP_WINDOW_TEST_MAIN(CalendarClientsHoursTest)
#include "calendar_clients_hours_test.moc"
