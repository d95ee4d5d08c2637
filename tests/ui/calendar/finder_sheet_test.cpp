// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/finder_sheet.h"
#include "ui/calendar/finder_strip.h"

#include "tests/ui/calendar/calendar_desk.h"

#include "tests/support/window_test.h"

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

/// Free times are found over the calendar, and what is ticked is held, booked or written into a letter.
class FinderSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void findsForAClient();
    void whatIsTickedIsHeldAndMayBeLetGo();
    void aSingleOneIsBooked();
    void aLetterSpeaksOfTheClientsClock();
    void thePictureShowsWhereTheyLie();
    void thePictureLeadsThroughTheWeeksThatHaveSome();
    void aClientsPageLeadsHere();
    void whatIsHeldKnowsItsService();
};

namespace {

struct Finder : CalendarDesk {
    FinderSheet *sheet = nullptr;

    Finder()
    {
        QTest::keyClick(&page, Qt::Key_F);
        practice.settle();
        sheet = page.findChild<FinderSheet *>();
        if (!sheet)
            qFatal("no sheet");
    }
    void choose(const QString &client)
    {
        type(sheet->picker(), client);
        key(sheet->picker(), Qt::Key_Return);
        practice.settle();
    }
    void tick(int which) { sheet->findChildren<CheckRow *>().at(which)->setChecked(true); }
    std::vector<Hold> held()
    {
        return must(
            practice.run([](Engine &engine) { return engine.holds().store().standing(engine.now()); }));
    }
};

}  // namespace

void FinderSheetTest::findsForAClient()
{
    Finder finder;
    QVERIFY(!finder.sheet->times().slots.empty());
    finder.choose(u"maya"_s);
    const FreeTimes &found = finder.sheet->times();
    QCOMPARE(found.theirs.name(), "America/New_York");
    QCOMPARE(found.slots.front().rank, 1);
    const auto rows = finder.sheet->findChildren<CheckRow *>();
    QVERIFY(rows.front()->isVisible());
    QVERIFY2(
        rows.front()->text().contains(u" New York  ·  the earliest"_s), qPrintable(rows.front()->text()));
    QVERIFY(rows.front()->text().contains(u"the earliest"_s));
    // Nothing is ticked, so there is nothing to do with it.
    QVERIFY(!finder.press(*finder.sheet, u"Copy as text"_s));
}

void FinderSheetTest::whatIsTickedIsHeldAndMayBeLetGo()
{
    Finder finder;
    finder.choose(u"jonas"_s);
    const auto times = finder.sheet->times().slots;
    const std::size_t before = finder.held().size();
    finder.tick(0);
    Q_EMIT finder.sheet->accepted();
    finder.practice.settle();
    QCOMPARE(finder.held().size(), before + 1);
    QVERIFY(std::ranges::any_of(finder.held(), [&](const Hold &each) {
        return each.when == times.front().when && each.purpose == HoldPurpose::Draft && each.client;
    }));
    QVERIFY(finder.undo);
    finder.undo();
    finder.practice.settle();
    QCOMPARE(finder.held().size(), before);
}

void FinderSheetTest::aSingleOneIsBooked()
{
    Finder finder;
    finder.choose(u"jonas"_s);
    const LocalTime start = finder.sheet->times().own.toLocal(finder.sheet->times().slots.front().when.start);
    finder.tick(0);
    finder.tick(1);
    QVERIFY(!finder.press(*finder.sheet, u"Book"_s));
    finder.sheet->findChildren<CheckRow *>().at(1)->setChecked(false);
    QVERIFY(finder.press(*finder.sheet, u"Book"_s));
    finder.practice.settle();
    QCOMPARE(finder.words.size(), 1);
    finder.page.showDate(dateOf(start));
    finder.practice.settle();
    QVERIFY(finder.item(u"Jonas Keller"_s, localTimeText(start).constData()));
}

void FinderSheetTest::aLetterSpeaksOfTheClientsClock()
{
    const TimeZone lisbon = *TimeZone::create("Europe/Lisbon"), berlin = *TimeZone::create("Europe/Berlin");
    const Interval may{instant("2035-05-08T08:00:00Z"), instant("2035-05-08T09:00:00Z")};
    QCOMPARE(timesForLetter({may}, {{}, berlin, lisbon, "en-GB"}), u"Tue 8 May, 09:00 WEST (10:00 Berlin)"_s);
    QCOMPARE(timesForLetter({may}, {{}, berlin, berlin, "en-GB"}), u"Tue 8 May, 10:00 CEST"_s);
    QVERIFY(timesForLetter({may}, {{}, berlin, lisbon, "pt-PT"}).contains(u"mai"_s));
}

void FinderSheetTest::thePictureShowsWhereTheyLie()
{
    Finder finder;
    finder.choose(u"jonas"_s);
    FinderStrip &strip = finder.sheet->strip();
    QVERIFY(strip.isVisible());
    const auto rows = finder.sheet->findChildren<CheckRow *>();
    WeekPicture &picture = strip.picture();
    const auto &slots = finder.sheet->times().slots;
    QCOMPARE(strip.week(), weekOf(dateOf(finder.sheet->times().own.toLocal(slots.front().when.start)), 1));
    QVERIFY(picture.rect().contains(picture.boxOf(0).toAlignedRect()));
    QVERIFY(picture.accessibleDescription().contains(u"1: "_s));
    // A press on the picture ticks the row, and the other way about.
    QTest::mouseClick(&picture, Qt::LeftButton, {}, picture.boxOf(0).center().toPoint());
    QVERIFY(rows[0]->isChecked());
    QVERIFY(rows[0]->text().startsWith(u"1."_s));
    QTest::mouseClick(&picture, Qt::LeftButton, {}, picture.boxOf(0).center().toPoint());
    QVERIFY(!rows[0]->isChecked());
    // What is taken is no offer's.
    for (std::size_t at = 0; at < slots.size(); ++at)
        for (const Interval &busy : finder.sheet->times().busy)
            QVERIFY(busy.end <= slots[at].when.start || busy.start >= slots[at].when.end);
}

void FinderSheetTest::thePictureLeadsThroughTheWeeksThatHaveSome()
{
    const TimeZone zone = *TimeZone::create("Europe/Lisbon");
    FreeTimes times{{}, zone, zone};
    for (const char *start : {"2026-11-05T10:00", "2026-10-28T10:00", "2026-11-19T10:00"}) {
        const Instant at = zone.toInstant(local(start));
        times.slots.push_back({{at, at + std::chrono::hours(1)}, static_cast<int>(times.slots.size()) + 1});
    }
    FinderStrip strip;
    strip.present(times);
    // It begins with the best one, and skips the weeks between.
    QCOMPARE(dateText(strip.week()), "2026-11-02");
    QVERIFY(strip.picture().boxOf(1).isEmpty());
    const auto buttons = strip.findChildren<QPushButton *>();
    buttons.at(1)->click();
    QCOMPARE(dateText(strip.week()), "2026-11-16");
    QVERIFY(!buttons.at(1)->isEnabled());
    buttons.at(0)->click();
    buttons.at(0)->click();
    QCOMPARE(dateText(strip.week()), "2026-10-26");
    strip.showOffer(2);
    QCOMPARE(dateText(strip.week()), "2026-11-16");
}

void FinderSheetTest::aClientsPageLeadsHere()
{
    CalendarDesk desk;
    const auto maya = desk.practice.run([](Engine &engine) -> Result<ClientId> {
        SP_TRY(clients, engine.people().store().list(std::nullopt, 1000, 0));
        return std::ranges::find(clients, u"Maya Brooks"_s, &ClientSummary::name)->id;
    });
    desk.page.findTimesFor(*maya);
    desk.practice.settle();
    auto *sheet = desk.page.findChild<FinderSheet *>();
    QVERIFY(sheet && sheet->picker().client());
    QCOMPARE(sheet->picker().client()->id, *maya);
    QCOMPARE(sheet->times().theirs.name(), "America/New_York");
}

void FinderSheetTest::whatIsHeldKnowsItsService()
{
    Finder finder;
    finder.choose(u"jonas"_s);
    finder.tick(0);
    Q_EMIT finder.sheet->accepted();
    finder.practice.settle();
    for (const Hold &hold : finder.held())
        QVERIFY(hold.service);
}

SP_WINDOW_TEST_MAIN(FinderSheetTest)
#include "finder_sheet_test.moc"
