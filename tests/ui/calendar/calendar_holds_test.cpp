// SPDX-License-Identifier: GPL-3.0-or-later
// Times that are held, in the calendar.
#include "app/gallery/screens/sample_overlays.h"
#include "core/engine/engine.h"
#include "core/practice/scheduling/working_hours_policy.h"
#include "tests/support/window_test.h"
#include "tests/ui/calendar/calendar_desk.h"
#include "ui/calendar/calendar_words.h"
#include "ui/calendar/hold_sheet.h"
#include "ui/widgets/shown_names.h"

#include <QMenu>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace std::chrono;

namespace {

/// Maya's is over at 14:42 today, Jonas's at 09:42 tomorrow.
struct Desk : CalendarDesk {
    Desk()
    {
        if (const auto held = practice.run(gallery::fillHolds); !held)
            qFatal("%s", held.error().reason.constData());
        page.showView(CalendarView::Week);
        practice.settle();
    }
    const CalendarItem *mayas() { return item(u"Held for Maya Brooks"_s, "2026-10-30T10:00"); }
    std::vector<Hold> standing()
    {
        return *practice.run([](Engine &engine) { return engine.holds().store().standing(engine.now()); });
    }
    QMenu *menuOf(const CalendarItem &which)
    {
        grid().choose(which.key());
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
        QCoreApplication::sendEvent(&grid(), &byKey);
        return page.findChild<QMenu *>();
    }
    void run(const CalendarItem &which, const QString &act)
    {
        QMenu *menu = menuOf(which);
        QVERIFY(menu);
        for (QAction *action : menu->actions())
            if (action->text() == act)
                action->trigger();
        delete menu;
        practice.settle();
    }
};

}  // namespace

class CalendarHoldsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void aHoldStandsInEveryView();
    void itSaysForWhomAndUntilWhen();
    void itIsNamedByInitialsWhileNamesAreHidden();
    void itGoesOnceItIsOver();
    void theMenuHoldsItLonger();
    void aLongHoldIsNotKeptBeyondWhatItsPurposeAllows();
    void theMenuLetsGoOfItAndBack();
    void deleteLetsGoOfIt();
    void itIsBookedWithOnePress();
    void theSheetAsksForTheServiceWhereNobodySaidIt();
    void whatSpeaksAgainstBookingIsAskedAbout();
    void othersAreWarnedOfIt();
};

void CalendarHoldsTest::aHoldStandsInEveryView()
{
    Desk desk;
    QVERIFY(desk.mayas());
    QVERIFY(!desk.mayas()->isSession() && !desk.mayas()->movable());
    QVERIFY(!desk.grid().boxOf(desk.mayas()->key()).isEmpty());
    const QByteArray key = desk.mayas()->key();
    desk.view(CalendarView::Month);
    QVERIFY(desk.page.monthGrid().shown().find(key));
    desk.view(CalendarView::Agenda);
    QVERIFY(desk.page.agendaView().model().indexOf(key) >= 0);
    desk.page.showDate(date("2026-10-30"));
    desk.view(CalendarView::Day);
    QVERIFY(desk.grid().shown().find(key));
}

void CalendarHoldsTest::itSaysForWhomAndUntilWhen()
{
    Desk desk;
    const QString spoken = spokenItem(*desk.mayas(), desk.grid().shown().zone);
    QVERIFY2(spoken.startsWith(u"Held for Maya Brooks"_s), qPrintable(spoken));
    QVERIFY2(spoken.contains(u"until Tue 27 Oct, 14:42"_s), qPrintable(spoken));
}

void CalendarHoldsTest::itIsNamedByInitialsWhileNamesAreHidden()
{
    Desk desk;
    ShownNames::instance().show(ShownNames::Names::Initials);
    desk.practice.settle();
    const QString hidden = heldText(ShownNames::of(u"Maya Brooks"_s));
    QVERIFY(!hidden.contains(u"Maya"_s));
    const bool initials = desk.item(hidden, "2026-10-30T10:00") != nullptr;
    const bool spelled = desk.mayas() != nullptr;
    ShownNames::instance().show(ShownNames::Names::Spelled);
    QVERIFY(initials && !spelled);
}

void CalendarHoldsTest::itGoesOnceItIsOver()
{
    Desk desk;
    desk.practice.clock().advance(hours(4) + minutes(1));
    desk.practice.client().minute().look();
    desk.practice.settle();
    QVERIFY(!desk.mayas());
    QVERIFY(desk.item(u"Held for Jonas Keller"_s, "2026-10-29T15:45"));
}

void CalendarHoldsTest::theMenuHoldsItLonger()
{
    Desk desk;
    desk.run(*desk.mayas(), u"Hold it longer"_s);
    // A day more than it had: 14:42 tomorrow.
    QCOMPARE(desk.mayas()->held->until, local("2026-10-28T14:42"));
    QVERIFY(desk.words.last().startsWith(u"Held for Maya Brooks until"_s));
}

void CalendarHoldsTest::aLongHoldIsNotKeptBeyondWhatItsPurposeAllows()
{
    QCOMPARE(longerHold(HoldPurpose::Draft, hours(4)), std::optional<milliseconds>(hours(28)));
    QCOMPARE(longerHold(HoldPurpose::Draft, days(6) + hours(12)), std::optional<milliseconds>(days(7)));
    QCOMPARE(longerHold(HoldPurpose::Draft, days(7)), std::nullopt);
    QCOMPARE(longerHold(HoldPurpose::Click, seconds(60)), std::optional<milliseconds>(seconds(150)));
    Desk desk;
    for (int time = 0; time < 7; ++time)
        desk.run(*desk.mayas(), u"Hold it longer"_s);
    QCOMPARE(desk.mayas()->held->until, local("2026-11-03T10:42"));
    desk.run(*desk.mayas(), u"Hold it longer"_s);
    QVERIFY(desk.words.last().contains(u"as long as it may be"_s));
}

void CalendarHoldsTest::theMenuLetsGoOfItAndBack()
{
    Desk desk;
    desk.run(*desk.mayas(), u"Let go of it"_s);
    QVERIFY(!desk.mayas());
    QCOMPARE(desk.standing().size(), 1U);
    QCOMPARE(desk.words.last(), u"The time held for Maya Brooks is free again"_s);
    QVERIFY(desk.undo);
    desk.undo();
    desk.practice.settle();
    QVERIFY(desk.mayas());
    QCOMPARE(desk.mayas()->held->until, local("2026-10-27T14:42"));
    QVERIFY(desk.mayas()->held->service);
}

void CalendarHoldsTest::deleteLetsGoOfIt()
{
    Desk desk;
    desk.grid().choose(desk.mayas()->key());
    desk.grid().setFocus();
    QTest::keyClick(&desk.grid(), Qt::Key_Delete);
    desk.practice.settle();
    QVERIFY(!desk.mayas());
}

void CalendarHoldsTest::itIsBookedWithOnePress()
{
    Desk desk;
    desk.run(*desk.mayas(), u"Book it"_s);
    QVERIFY(!desk.mayas());
    const CalendarItem *session = desk.item(u"Maya Brooks"_s, "2026-10-30T10:00");
    QVERIFY(session && session->isSession() && !session->tentative);
    QVERIFY2(desk.words.last().startsWith(u"Maya Brooks booked"_s), qPrintable(desk.words.last()));
    desk.undo();
    desk.practice.settle();
    QVERIFY(!desk.item(u"Maya Brooks"_s, "2026-10-30T10:00"));
}

void CalendarHoldsTest::theSheetAsksForTheServiceWhereNobodySaidIt()
{
    Desk desk;
    desk.did<Hold>("hold.place", [](Engine &engine, Unit &unit) -> Result<Hold> {
        SP_TRY(clients, engine.people().store().list(std::nullopt, 1000, 0));
        const auto maya = std::ranges::find(clients, u"Maya Brooks"_s, &ClientSummary::name);
        const TimeZone zone = *TimeZone::create("Europe/Lisbon");
        const Instant start = zone.toInstant(local("2026-11-02T10:00"));
        return engine.holds().place(unit, {.when = {start, start + minutes(60)},
                                              .purpose = HoldPurpose::Draft,
                                              .owner = HoldOwner::of("draft", maya->id),
                                              .client = maya->id});
    });
    desk.page.showDate(date("2026-11-02"));
    desk.practice.settle();
    const CalendarItem *held = desk.item(u"Held for Maya Brooks"_s, "2026-11-02T10:00");
    QVERIFY(held && !held->held->service);
    // One press is not enough, so it is asked.
    desk.run(*held, u"Book it"_s);
    auto *sheet = desk.page.findChild<HoldSheet *>();
    QVERIFY(sheet);
    QVERIFY(desk.press(*sheet, u"Book it"_s));
    const CalendarItem *session = desk.item(u"Maya Brooks"_s, "2026-11-02T10:00");
    QVERIFY2(session && session->isSession(), qPrintable(desk.words.join(u' ')));
}

void CalendarHoldsTest::whatSpeaksAgainstBookingIsAskedAbout()
{
    Desk desk;
    // Since it was held, somebody said when they work.
    desk.did<Done>("policy.publish", [](Engine &engine, Unit &unit) -> Result<Done> {
        WorkingHours worked;
        worked.days.fill({{hours(14), hours(18)}});
        return setWorkingHours(unit, engine.policies(), worked);
    });
    desk.run(*desk.mayas(), u"Book it"_s);
    QVERIFY(desk.mayas());
    auto *sheet = desk.page.findChild<HoldSheet *>();
    QVERIFY(sheet);
    QVERIFY(desk.press(*sheet, u"Book it anyway"_s));
    QVERIFY2(desk.item(u"Maya Brooks"_s, "2026-10-30T10:00"), qPrintable(desk.words.join(u' ')));
}

void CalendarHoldsTest::othersAreWarnedOfIt()
{
    Desk desk;
    const Overlap overlap =
        overlapOf(desk.grid().shown(), {local("2026-10-30T10:30"), local("2026-10-30T11:30")}, {});
    QVERIFY(overlap.clash.shared > minutes(0));
    QCOMPARE(overlap.with, u"Held for Maya Brooks"_s);
}

SP_WINDOW_TEST_MAIN(CalendarHoldsTest)
#include "calendar_holds_test.moc"
