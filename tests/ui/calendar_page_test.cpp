// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/working_hours_policy.h"
#include "ui/calendar/booking_popover.h"
#include "ui/calendar/calendar_page.h"
#include "ui/session/client_picker.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/sheet.h"

#include "tests/support/practice_desk.h"

#include <QSignalSpy>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

namespace {

LocalTime local(const char *text)
{
    return *parseLocalTime(text);
}

/// The page over a practice of its own, with what it says and offers to undo.
struct Desk : PracticeDesk {
    CalendarPage page{practice.client()};

    Desk()
    {
        hearToasts(page);
        present(page);
    }
    WeekGrid &grid() { return page.view().grid(); }
    const WeekItem *item(const QString &title, const char *start)
    {
        for (const WeekItem &each : grid().week().items)
            if (each.title == title && each.start == local(start))
                return &each;
        return nullptr;
    }
    QPoint spot(int day, int minute)
    {
        return {
            static_cast<int>(grid().dayBox(day).center().x()), static_cast<int>(WeekGrid::minuteY(minute))};
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&grid(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&grid(), (from + to) / 2);
        QTest::mouseMove(&grid(), to);
        QTest::mouseRelease(&grid(), Qt::LeftButton, {}, to);
    }
    /// The booking form on Saturday, an hour from `minute` on, with whom the search finds.
    BookingPopover *formFor(const QString &client, int minute = 10 * 60)
    {
        drag(spot(5, minute), spot(5, minute + 60));
        practice.settle();
        auto *form = page.findChild<BookingPopover *>();
        if (!form)
            qFatal("no form");
        type(form->picker(), client);
        key(form->picker(), Qt::Key_Return);
        return form;
    }
    /// Presses the primary of the open sheet, after choosing one of its ways.
    void answer(SeriesScope scope)
    {
        auto *sheet = page.findChild<Sheet *>();
        QVERIFY(sheet);
        sheet->findChildren<RadioRow *>().at(static_cast<int>(scope))->setChecked(true);
        Q_EMIT sheet->accepted();
        practice.settle();
    }
};

}  // namespace

class CalendarPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void laysOverlapsSideBySide_data();
    void laysOverlapsSideBySide();
    void showsTheWeekWithBothClocks();
    void dragOnFreeGroundBooks();
    void returnTwiceBooksOnce();
    void returnOnCancelCancels();
    void bookingSaysWhatSpeaksAgainstIt_data();
    void bookingSaysWhatSpeaksAgainstIt();
    void aBlockedClientIsSaidFirst();
    void whatIsDrawnIntoThePastIsLogged();
    void dragMovesASessionAndUndoBringsItBack();
    void lowerEdgeChangesTheLength();
    void escapeTakesADragBack();
    void whatHappenedStaysWhereItIs();
    void seriesAsksWhichOnes_data();
    void seriesAsksWhichOnes();
    void arrowsWalkAndMove();
    void deleteCancelsWithUndo();
    void pagesThroughWeeks();
};

void CalendarPageTest::laysOverlapsSideBySide_data()
{
    using Spans = std::vector<std::pair<int, int>>;
    QTest::addColumn<Spans>("spans");
    QTest::addColumn<std::vector<Lane>>("lanes");
    QTest::newRow("one stands alone") << Spans{{0, 60}} << std::vector<Lane>{{0, 1}};
    QTest::newRow("one after another share nothing")
        << Spans{{0, 60}, {60, 90}} << std::vector<Lane>{{0, 1}, {0, 1}};
    QTest::newRow("two at once halve the day")
        << Spans{{0, 60}, {30, 90}} << std::vector<Lane>{{0, 2}, {1, 2}};
    QTest::newRow("a third takes the place that is free again")
        << Spans{{0, 60}, {30, 120}, {60, 90}} << std::vector<Lane>{{0, 2}, {1, 2}, {0, 2}};
    QTest::newRow("a chain keeps one width, the next group begins anew")
        << Spans{{0, 60}, {0, 60}, {0, 60}, {60, 90}} << std::vector<Lane>{{0, 3}, {1, 3}, {2, 3}, {0, 1}};
}

void CalendarPageTest::laysOverlapsSideBySide()
{
    using Spans = std::vector<std::pair<int, int>>;
    QFETCH(Spans, spans);
    QFETCH(std::vector<Lane>, lanes);
    QVERIFY(lanesOf(spans) == lanes);
}

void CalendarPageTest::showsTheWeekWithBothClocks()
{
    Desk desk;
    QCOMPARE(desk.grid().week().monday, LocalDate(*parseDate("2026-10-26")));
    const WeekItem *maya = desk.item(u"Maya Brooks"_s, "2026-10-27T14:00");
    QVERIFY(maya);
    QCOMPARE(clockThere(maya->start, desk.grid().week().zone, maya->clientZone), u"10:00 New York"_s);
    desk.grid().choose(maya->key());
    QCOMPARE(desk.grid().otherZone(), QByteArray("America/New_York"));
    // New York leaves summer time on Sunday, Europe has left it already.
    const auto newYork = *TimeZone::create("America/New_York");
    QCOMPARE(offsetText(desk.grid().week().zone, newYork, *parseDate("2026-10-31")), u"−4 h"_s);
    QCOMPARE(offsetText(desk.grid().week().zone, newYork, *parseDate("2026-11-01")), u"−5 h"_s);
}

void CalendarPageTest::dragOnFreeGroundBooks()
{
    Desk desk;
    desk.drag(desk.spot(5, 10 * 60), desk.spot(5, 11 * 60 + 30));
    auto *form = desk.page.findChild<BookingPopover *>();
    QVERIFY(form);
    desk.practice.settle();
    QLineEdit *search = form->picker().findChild<QLineEdit *>();
    QTest::keyClicks(search, u"jonas"_s);
    desk.practice.settle();
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(form->picker().client());
    QCOMPARE(form->picker().client()->name, u"Jonas Keller"_s);
    QTest::keyClick(form, Qt::Key_Return);
    QTRY_VERIFY(desk.item(u"Jonas Keller"_s, "2026-10-31T10:00"));
    QCOMPARE(desk.item(u"Jonas Keller"_s, "2026-10-31T10:00")->end, local("2026-10-31T11:30"));
    QTRY_COMPARE(desk.words.size(), 1);
    QVERIFY(desk.undo);
    desk.undo();
    QTRY_VERIFY(!desk.item(u"Jonas Keller"_s, "2026-10-31T10:00"));
}

void CalendarPageTest::returnTwiceBooksOnce()
{
    Desk desk;
    BookingPopover *form = desk.formFor(u"jonas"_s);
    // The second comes before the answer to the first.
    QTest::keyClick(form, Qt::Key_Return);
    QTest::keyClick(form, Qt::Key_Return);
    QTRY_VERIFY(desk.item(u"Jonas Keller"_s, "2026-10-31T10:00"));
    desk.practice.settle();
    const auto booked = std::ranges::count_if(desk.grid().week().items, [](const WeekItem &each) {
        return each.title == u"Jonas Keller"_s && each.start == local("2026-10-31T10:00");
    });
    QCOMPARE(booked, 1);
    QCOMPARE(desk.words.size(), 1);
}

void CalendarPageTest::returnOnCancelCancels()
{
    Desk desk;
    BookingPopover *form = desk.formFor(u"jonas"_s);
    for (auto *button : form->findChildren<QPushButton *>())
        if (button->text() == u"Cancel"_s)
            button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(form->focusWidget(), Qt::Key_Return);
    desk.practice.settle();
    QVERIFY(!form->isVisible());
    QVERIFY(!desk.item(u"Jonas Keller"_s, "2026-10-31T10:00"));
    QVERIFY(desk.words.isEmpty());
}

void CalendarPageTest::bookingSaysWhatSpeaksAgainstIt_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("doubt");
    // On Saturday there is Sofia from 10 to 11, whose service keeps 15 min free after it; work is 9 to 18.
    QTest::newRow("free") << u"14:00"_s << QString();
    QTest::newRow("the same time") << u"10:30"_s << u"Overlaps Sofia Marques by 30 min"_s;
    QTest::newRow("right after it") << u"11:00"_s << u"15 min too close to Sofia Marques"_s;
    QTest::newRow("when that time is over") << u"11:15"_s << QString();
    QTest::newRow("in the evening") << u"20:00"_s << u"Outside your working hours"_s;
}

void CalendarPageTest::bookingSaysWhatSpeaksAgainstIt()
{
    QFETCH(QString, time);
    QFETCH(QString, doubt);
    Desk desk;
    desk.did<Done>("session.book", [](Engine &engine, Unit &unit) -> Result<Done> {
        WorkingHours hours = usualHours();
        hours.days[5] = {{std::chrono::hours(9), std::chrono::hours(18)}};
        SP_TRY(services, engine.services().list());
        ServiceDetails details = services.front().details;
        details.duration = minutes(60);
        details.bufferAfter = minutes(15);
        SP_TRY(service, engine.services().change(unit, services.front().id, details));
        SP_TRY(found, engine.people().store().search(u"sofia"_s, 1));
        const TimeZone lisbon = *TimeZone::create("Europe/Lisbon");
        SP_CHECK(engine.sessions().book(
            unit, {found.front().id, service.id, local("2026-10-31T10:00"), lisbon, minutes(60)}));
        unit.touch("calendar");
        return setWorkingHours(unit, engine.policies(), hours);
    });
    desk.practice.settle();
    BookingPopover *form = desk.formFor(u"jonas"_s, 14 * 60);
    // Of a service that keeps nothing free itself.
    form->findChild<Select *>()->setCurrentIndex(1);
    for (auto *field : form->findChildren<TextField *>())
        if (field->box().edit().accessibleName() == u"Start"_s)
            field->setText(time);
    desk.practice.settle();
    QVERIFY2(form->warnings().join(u' ').contains(doubt), qPrintable(form->warnings().join(u' ')));
    QCOMPARE(form->warnings().isEmpty(), doubt.isEmpty());
    // It is said, and goes at one press all the same.
    QVERIFY(desk.press(*form, doubt.isEmpty() ? u"Book"_s : u"Book anyway"_s));
    QTRY_VERIFY(desk.item(u"Jonas Keller"_s, (u"2026-10-31T"_s + time).toLatin1().constData()));
}

void CalendarPageTest::aBlockedClientIsSaidFirst()
{
    Desk desk;
    desk.did<Done>("client.edit", [](Engine &engine, Unit &unit) -> Result<Done> {
        SP_TRY(found, engine.people().store().search(u"jonas"_s, 1));
        SP_TRY(jonas, engine.people().client(found.front().id));
        jonas.details.flags = {u"blocked"_s};
        return engine.people().update(unit, jonas.id, jonas.version, jonas.details);
    });
    BookingPopover *form = desk.formFor(u"jonas"_s);
    QTRY_VERIFY(form->warnings().join(u' ').contains(u"Jonas Keller is marked as blocked"_s));
    // Another letter, and nobody is chosen any more; the rest of the form is used on.
    QTest::keyClicks(form->findChild<ClientPicker *>()->findChild<QLineEdit *>(), u"x"_s);
    form->findChild<DurationField *>()->setDuration(minutes(45));
    QVERIFY(!form->warnings().join(u' ').contains(u"blocked"_s));
}

void CalendarPageTest::whatIsDrawnIntoThePastIsLogged()
{
    Desk desk;
    std::optional<WeekMove> logged;
    QObject::connect(
        &desk.page, &CalendarPage::logRequested, &desk.page, [&](const WeekMove &at) { logged = at; });
    desk.drag(desk.spot(0, 6 * 60), desk.spot(0, 7 * 60));
    QVERIFY(!desk.page.findChild<BookingPopover *>());
    QVERIFY(logged);
    QCOMPARE(logged->start, local("2026-10-26T06:00"));
    QCOMPARE(logged->length, minutes(60));
}

void CalendarPageTest::dragMovesASessionAndUndoBringsItBack()
{
    Desk desk;
    const WeekItem *maya = desk.item(u"Maya Brooks"_s, "2026-10-29T14:30");
    QVERIFY(maya);
    const QPoint from = desk.grid().boxOf(maya->key()).topLeft().toPoint() + QPoint(30, 16);
    desk.drag(from, {desk.spot(4, 0).x(), static_cast<int>(WeekGrid::minuteY(10 * 60)) + 16});
    QTRY_VERIFY(desk.item(u"Maya Brooks"_s, "2026-10-30T10:00"));
    QVERIFY(desk.item(u"Maya Brooks"_s, "2026-10-30T10:00")->session);
    QVERIFY(!desk.item(u"Maya Brooks"_s, "2026-10-29T14:30"));
    QTRY_VERIFY(desk.undo);
    desk.undo();
    QTRY_VERIFY(desk.item(u"Maya Brooks"_s, "2026-10-29T14:30"));
}

void CalendarPageTest::lowerEdgeChangesTheLength()
{
    Desk desk;
    const WeekItem *clara = desk.item(u"Clara Nogueira"_s, "2026-10-29T11:00");
    QVERIFY(clara);
    const QRectF box = desk.grid().boxOf(clara->key());
    const QPoint edge(static_cast<int>(box.center().x()), static_cast<int>(box.bottom()) - 2);
    desk.drag(edge, edge + QPoint(0, 32));
    QTRY_COMPARE(desk.item(u"Clara Nogueira"_s, "2026-10-29T11:00")->end, local("2026-10-29T12:30"));
}

void CalendarPageTest::escapeTakesADragBack()
{
    Desk desk;
    const WeekItem *maya = desk.item(u"Maya Brooks"_s, "2026-10-29T14:30");
    const QPoint from = desk.grid().boxOf(maya->key()).center().toPoint();
    QTest::mousePress(&desk.grid(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&desk.grid(), from + QPoint(0, 100));
    QTest::keyClick(&desk.grid(), Qt::Key_Escape);
    QTest::mouseRelease(&desk.grid(), Qt::LeftButton, {}, from + QPoint(0, 100));
    desk.practice.settle();
    QVERIFY(desk.item(u"Maya Brooks"_s, "2026-10-29T14:30"));
    QVERIFY(desk.words.isEmpty());
}

void CalendarPageTest::whatHappenedStaysWhereItIs()
{
    Desk desk;
    const WeekItem *clara = desk.item(u"Clara Nogueira"_s, "2026-10-27T09:00");
    QVERIFY(clara && clara->unbilled && !clara->movable());
    const QPoint from = desk.grid().boxOf(clara->key()).center().toPoint();
    desk.drag(from, from + QPoint(0, 128));
    desk.practice.settle();
    QVERIFY(desk.item(u"Clara Nogueira"_s, "2026-10-27T09:00"));
}

void CalendarPageTest::seriesAsksWhichOnes_data()
{
    QTest::addColumn<SeriesScope>("scope");
    QTest::addColumn<bool>("nextMoves");
    QTest::newRow("only this one") << SeriesScope::This << false;
    QTest::newRow("this and later") << SeriesScope::ThisAndLater << true;
    QTest::newRow("all") << SeriesScope::All << true;
}

void CalendarPageTest::seriesAsksWhichOnes()
{
    QFETCH(SeriesScope, scope);
    QFETCH(bool, nextMoves);
    Desk desk;
    const WeekItem *sofia = desk.item(u"Sofia Marques"_s, "2026-10-29T17:00");
    QVERIFY(sofia && sofia->recurring);
    const QPoint from = desk.grid().boxOf(sofia->key()).topLeft().toPoint() + QPoint(30, 16);
    desk.drag(from, {desk.spot(4, 0).x(), static_cast<int>(WeekGrid::minuteY(11 * 60)) + 16});
    QVERIFY(desk.item(u"Sofia Marques"_s, "2026-10-29T17:00"));  // Nothing before the answer.
    desk.answer(scope);
    QTRY_VERIFY(desk.item(u"Sofia Marques"_s, "2026-10-30T11:00"));
    desk.page.showWeek(*parseDate("2026-11-04"));
    desk.practice.settle();
    QCOMPARE(desk.item(u"Sofia Marques"_s, "2026-11-06T11:00") != nullptr, nextMoves);
    QCOMPARE(desk.item(u"Sofia Marques"_s, "2026-11-05T17:00") != nullptr, !nextMoves);
}

void CalendarPageTest::arrowsWalkAndMove()
{
    Desk desk;
    desk.grid().setFocus();
    QTest::keyClick(&desk.grid(), Qt::Key_Down);
    QVERIFY(desk.grid().chosen());
    QCOMPARE(desk.grid().chosen()->title, u"Jonas Keller"_s);  // The next one from now.
    QTest::keyClick(&desk.grid(), Qt::Key_Right);
    QCOMPARE(desk.grid().chosen()->title, u"Rui Tavares"_s);
    QSignalSpy opened(&desk.page, &CalendarPage::openSession);
    QTest::keyClick(&desk.grid(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QTest::keyClick(&desk.grid(), Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(desk.item(u"Rui Tavares"_s, "2026-10-28T10:15"));
}

void CalendarPageTest::deleteCancelsWithUndo()
{
    Desk desk;
    const WeekItem *maya = desk.item(u"Maya Brooks"_s, "2026-10-29T14:30");
    desk.grid().choose(maya->key());
    QTest::keyClick(&desk.grid(), Qt::Key_Delete);
    QTRY_VERIFY(!desk.item(u"Maya Brooks"_s, "2026-10-29T14:30"));
    QTRY_VERIFY(desk.undo);
    desk.undo();
    QTRY_VERIFY(desk.item(u"Maya Brooks"_s, "2026-10-29T14:30"));
}

void CalendarPageTest::pagesThroughWeeks()
{
    Desk desk;
    for (QPushButton *button : desk.page.findChildren<QPushButton *>())
        if (button->accessibleName() == u"Next week"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(desk.grid().week().monday, LocalDate(*parseDate("2026-11-02")));
    QTRY_VERIFY(desk.item(u"Sofia Marques"_s, "2026-11-05T17:00"));
    QTest::keyClick(&desk.page, Qt::Key_T);
    QTRY_COMPARE(desk.grid().week().monday, LocalDate(*parseDate("2026-10-26")));
}

QTEST_MAIN(CalendarPageTest)
#include "calendar_page_test.moc"
