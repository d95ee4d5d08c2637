// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars elsewhere over the own one.
#include "app/desktop/calendar_memory.h"
#include "app/gallery/screens/sample_overlays.h"
#include "tests/support/window_test.h"
#include "tests/ui/calendar/calendar_desk.h"
#include "ui/calendar/calendar_words.h"
#include "ui/calendar/entry_sheet.h"
#include "ui/calendar/overlay_legend.h"
#include "ui/widgets/label.h"

#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace std::chrono;

namespace {

struct Desk : CalendarDesk {
    Desk()
    {
        if (!practice.run(gallery::fillOverlays))
            qFatal("no calendars");
        page.showView(CalendarView::Week);
        practice.settle();
    }
    OverlayLegend &legend() { return *page.findChild<OverlayLegend *>(); }
    OverlayChip *chip(const QString &name)
    {
        for (auto *each : legend().findChildren<OverlayChip *>())
            if (each->overlay().name == name)
                return each;
        return nullptr;
    }
    void click(const QString &name)
    {
        chip(name)->click();
        practice.settle();
    }
    bool says(QWidget &where, const QString &text)
    {
        const auto labels = where.findChildren<Label *>();
        return std::ranges::any_of(labels, [&](Label *each) { return each->text().contains(text); });
    }
    /// What stands above the hours and is of a calendar elsewhere.
    QStringList wholeDays()
    {
        QStringList titles;
        for (const DayBar &bar : page.hoursView().lane().bars())
            if (grid().shown().items[bar.item].from)
                titles << grid().shown().items[bar.item].title;
        return titles;
    }
    int standing(const QString &name)
    {
        return static_cast<int>(std::ranges::count_if(grid().shown().items, [&](const CalendarItem &each) {
            return each.from && each.from->name == name &&
                   (!grid().boxOf(each.key()).isEmpty() || each.isLong());
        }));
    }
};

}  // namespace

class CalendarOverlaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void eachEntryKnowsItsCalendar();
    void onlyBusyCalendarsSayBusyAndNoMore();
    void theLegendTellsCalendarsApartWithoutColour();
    void switchedOffIsNotSeenAndStillTakesItsTime();
    void whatIsOffIsRemembered();
    void monthAndAgendaLeaveItOutToo();
    void readOnlyEntriesStayWhereTheyAre();
    void whatGoesBothWaysCanBeMoved();
    void anEntrySaysWhereItComesFrom();
    void theMenuOfAnEntrySwitchesItsCalendarOff();
    void theLegendGoesWithTheLastCalendar();
};

void CalendarOverlaysTest::eachEntryKnowsItsCalendar()
{
    Desk desk;
    const CalendarItem *dentist = desk.item(u"Dentist, Leo"_s, "2026-10-29T08:00");
    QVERIFY(dentist && dentist->from);
    QCOMPARE(dentist->from->fullName(), u"Family, Fastmail"_s);
    QCOMPARE(dentist->from->colour, "#B84C8A");
    const CalendarItem *own = desk.item(u"Jonas Keller"_s, "2026-10-27T11:00");
    QVERIFY(own && !own->from);
    const QString spoken = spokenItem(*dentist, desk.grid().shown().zone);
    QVERIFY(spoken.contains(u"from Family, Fastmail"_s));
    QVERIFY(tooltipOf(*dentist, desk.grid().shown().zone)
                .contains(u"Read only: this calendar is changed where it comes from."_s));
    // The owner's own colour goes before the one it bears there.
    desk.did<Done>("calendar.choose", [&](Engine &engine, Unit &unit) {
        return engine.syncing().choose(unit, dentist->from->id, {.colour = "#1F807B"});
    });
    QCOMPARE(desk.item(u"Dentist, Leo"_s, "2026-10-29T08:00")->from->colour, "#1F807B");
}

void CalendarOverlaysTest::onlyBusyCalendarsSayBusyAndNoMore()
{
    Desk desk;
    const CalendarItem *busy = desk.item(u"Busy"_s, "2026-10-26T14:00");
    QVERIFY(busy && busy->from);
    QVERIFY(busy->busy && busy->from->onlyBusy);
    QVERIFY(busy->note.isEmpty());
    desk.grid().choose(busy->key());
    QVERIFY(desk.grid().accessibleDescription().startsWith(u"Busy"_s));
    QVERIFY(desk.grid().accessibleDescription().contains(u"Consulting room, Clinic"_s));
}

void CalendarOverlaysTest::theLegendTellsCalendarsApartWithoutColour()
{
    Desk desk;
    QVERIFY(desk.legend().isVisible());
    const auto chips = desk.legend().findChildren<OverlayChip *>();
    QCOMPARE(chips.size(), 3);
    std::set<QString> signs;
    for (const OverlayChip *chip : chips) {
        QVERIFY(chip->isChecked());
        QVERIFY(chip->accessibleName().contains(chip->overlay().fullName()));
        signs.insert(chip->overlay().sign);
    }
    QCOMPARE(signs.size(), 3U);
}

void CalendarOverlaysTest::switchedOffIsNotSeenAndStillTakesItsTime()
{
    Desk desk;
    QCOMPARE(desk.standing(u"Family"_s), 4);
    desk.click(u"Family"_s);
    QVERIFY(!desk.chip(u"Family"_s)->isChecked());
    QVERIFY(desk.chip(u"Family"_s)->accessibleDescription().contains(u"still take up their time"_s));
    const CalendarItem *dentist = desk.item(u"Dentist, Leo"_s, "2026-10-29T08:00");
    QVERIFY(dentist->out && desk.grid().boxOf(dentist->key()).isEmpty());
    QVERIFY(desk.wholeDays().isEmpty());
    QCOMPARE(desk.standing(u"Consulting room"_s), 3);
    const Overlap overlap =
        overlapOf(desk.grid().shown(), {local("2026-10-29T08:30"), local("2026-10-29T09:30")}, {});
    QCOMPARE(overlap.clash.shared, minutes(30));
    // Keys walk past it.
    desk.grid().setFocus();
    for (int step = 0; step < 60; ++step) {
        QTest::keyClick(&desk.grid(), Qt::Key_Down);
        QVERIFY(!desk.grid().chosen() || !desk.grid().chosen()->out);
    }
    desk.click(u"Family"_s);
    QVERIFY(!desk.item(u"Dentist, Leo"_s, "2026-10-29T08:00")->out);
    QCOMPARE(desk.wholeDays(), QStringList{u"Grandmother visits"_s});
}

void CalendarOverlaysTest::whatIsOffIsRemembered()
{
    Desk desk;
    std::optional<CalendarHabits> kept;
    QObject::connect(&desk.page, &CalendarPage::habitsChanged, &desk.page,
        [&](const CalendarHabits &habits) { kept = habits; });
    desk.click(u"Team"_s);
    QVERIFY(kept);
    QTemporaryDir folder;
    QSettings store(folder.filePath(u"habits.ini"_s), QSettings::IniFormat);
    rememberHabits(store, *kept);
    QCOMPARE(rememberedHabits(store), *kept);
    CalendarPage again(desk.practice.client());
    again.setHabits(rememberedHabits(store));
    desk.present(again);
    const auto items = again.shown().items;
    QCOMPARE(std::ranges::count_if(items, [](const CalendarItem &each) { return each.out; }), 1);
}

void CalendarOverlaysTest::monthAndAgendaLeaveItOutToo()
{
    Desk desk;
    desk.click(u"Family"_s);
    desk.view(CalendarView::Month);
    QVERIFY(desk.legend().isVisible());
    MonthGrid &month = desk.page.monthGrid();
    bool found = false;
    for (const CalendarItem &item : month.shown().items)
        if (item.from && item.from->name == u"Family"_s) {
            found = true;
            QVERIFY(month.boxOf(item.key()).isEmpty());
        }
    QVERIFY(found);
    desk.view(CalendarView::Agenda);
    QVERIFY(desk.legend().isVisible());
    const AgendaModel &model = desk.page.agendaView().model();
    bool busy = false;
    for (int row = 0; row < model.rowCount(); ++row)
        if (const CalendarItem *item = model.item(row); item && item->from) {
            QVERIFY(item->from->name != u"Family"_s);
            busy = busy || item->title == u"Busy"_s;
            QVERIFY(model.index(row, 0).data(Qt::ToolTipRole).toString().contains(item->from->fullName()));
        }
    QVERIFY(busy);
    // And the paper.
    QVERIFY(std::ranges::none_of(desk.page.paper().shown.items, &CalendarItem::out));
}

void CalendarOverlaysTest::readOnlyEntriesStayWhereTheyAre()
{
    Desk desk;
    QVERIFY(!desk.item(u"Dentist, Leo"_s, "2026-10-29T08:00")->movable());
    desk.drag(desk.handle(u"Dentist, Leo"_s, "2026-10-29T08:00"), desk.spot(5, 10 * 60));
    desk.practice.settle();
    QVERIFY(desk.item(u"Dentist, Leo"_s, "2026-10-29T08:00"));
    QVERIFY(!desk.question());
}

void CalendarOverlaysTest::whatGoesBothWaysCanBeMoved()
{
    Desk desk;
    QVERIFY(desk.item(u"Peer group"_s, "2026-10-26T17:30")->movable());
    QVERIFY(tooltipOf(*desk.item(u"Peer group"_s, "2026-10-26T17:30"), desk.grid().shown().zone)
                .contains(u"What is changed here is changed there too."_s));
}

void CalendarOverlaysTest::anEntrySaysWhereItComesFrom()
{
    Desk desk;
    desk.grid().choose(desk.item(u"Dentist, Leo"_s, "2026-10-29T08:00")->key());
    desk.grid().setFocus();
    QTest::keyClick(&desk.grid(), Qt::Key_Return);
    auto *sheet = desk.page.findChild<EntrySheet *>();
    QVERIFY(sheet);
    QVERIFY(desk.says(*sheet, u"Family, Fastmail"_s));
    QVERIFY(desk.says(*sheet, u"Read only: this calendar is changed where it comes from."_s));
    QVERIFY(desk.press(*sheet, u"Switch this calendar off"_s));
    QVERIFY(desk.item(u"Dentist, Leo"_s, "2026-10-29T08:00")->out);
    desk.click(u"Family"_s);
    // What has a title may be a session after all; what is only busy says nothing of whose it is.
    bool asked = false;
    QObject::connect(&desk.page, &CalendarPage::openPlanned, &desk.page, [&] { asked = true; });
    Q_EMIT desk.grid().openRequested(CalendarItem(*desk.item(u"Dentist, Leo"_s, "2026-10-29T08:00")));
    QVERIFY(desk.press(desk.page, u"It is a session"_s));
    QVERIFY(asked);
    Q_EMIT desk.grid().openRequested(CalendarItem(*desk.item(u"Busy"_s, "2026-10-26T14:00")));
    QVERIFY(!desk.press(desk.page, u"It is a session"_s));
}

void CalendarOverlaysTest::theMenuOfAnEntrySwitchesItsCalendarOff()
{
    Desk desk;
    desk.grid().choose(desk.item(u"Busy"_s, "2026-10-26T14:00")->key());
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
    QCoreApplication::sendEvent(&desk.grid(), &byKey);
    auto *menu = desk.page.findChild<QMenu *>();
    QVERIFY(menu);
    bool told = false;
    for (QAction *action : menu->actions()) {
        told = told || (action->text().startsWith(u"Read only"_s) && !action->isEnabled());
        if (action->text() == u"Switch Consulting room off"_s)
            action->trigger();
    }
    delete menu;
    desk.practice.settle();
    QVERIFY(told);
    QVERIFY(desk.item(u"Busy"_s, "2026-10-26T14:00")->out);
}

void CalendarOverlaysTest::theLegendGoesWithTheLastCalendar()
{
    Desk desk;
    desk.did<Done>("calendar.connect", [](Engine &engine, Unit &unit) -> Result<Done> {
        SP_TRY(accounts, engine.syncing().accounts().accounts());
        for (const auto &account : accounts)
            SP_CHECK(engine.syncing().disconnect(unit, account.id));
        return Done{};
    });
    QVERIFY(!desk.legend().isVisible());
    const CalendarItem *stays = desk.item(u"Dentist, Leo"_s, "2026-10-29T08:00");
    QVERIFY(stays && !stays->from && stays->movable());
}

SP_WINDOW_TEST_MAIN(CalendarOverlaysTest)
#include "calendar_overlays_test.moc"
