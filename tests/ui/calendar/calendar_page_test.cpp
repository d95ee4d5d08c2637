// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/working_hours_policy.h"
#include "ui/calendar/calendar_words.h"
#include "ui/session/client_picker.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field.h"
#include "ui/widgets/sheet.h"

#include "tests/ui/calendar/calendar_desk.h"

#include "tests/support/window_test.h"

#include <QSignalSpy>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

class CalendarPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void showsTheWeekWithBothClocks();
    void dragOnFreeGroundBooks();
    void returnTwiceBooksOnce();
    void returnOnCancelCancels();
    void whatIsTypedOutlivesEsc();
    void emptyFieldsSaySo();
    void bookingSaysWhatSpeaksAgainstIt_data();
    void bookingSaysWhatSpeaksAgainstIt();
    void whatIsBeingBookedIsMarked();
    void aSessionBearsTheColourOfItsService();
    void aBlockedClientIsSaidFirst();
    void whatIsDrawnIntoThePastIsLogged();
    void dragMovesASessionAndUndoBringsItBack();
    void lowerEdgeChangesTheLength();
    void escapeTakesADragBack();
    void whatHappenedStaysWhereItIs();
    void seriesAsksWhichOnes_data();
    void seriesAsksWhichOnes();
    void arrowsWalkTheBlocks();
    void deleteCancelsWithUndo();
    void pagesThroughWeeks();
};

void CalendarPageTest::showsTheWeekWithBothClocks()
{
    CalendarDesk desk;
    QCOMPARE(desk.grid().shown().first, LocalDate(*parseDate("2026-10-26")));
    const CalendarItem *maya = desk.item(u"Maya Brooks"_s, "2026-10-27T14:00");
    QVERIFY(maya);
    QCOMPARE(clockThere(maya->start, desk.grid().shown().zone, maya->clientZone), u"10:00 New York"_s);
    desk.grid().choose(maya->key());
    QCOMPARE(desk.grid().otherZone(), QByteArray("America/New_York"));
    // New York leaves summer time on Sunday, Europe has left it already.
    const auto newYork = *TimeZone::create("America/New_York");
    QCOMPARE(offsetText(desk.grid().shown().zone, newYork, *parseDate("2026-10-31")), u"−4 h"_s);
    QCOMPARE(offsetText(desk.grid().shown().zone, newYork, *parseDate("2026-11-01")), u"−5 h"_s);
}

void CalendarPageTest::dragOnFreeGroundBooks()
{
    CalendarDesk desk;
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
    CalendarDesk desk;
    BookingPopover *form = desk.formFor(u"jonas"_s);
    // The second comes before the answer to the first.
    QTest::keyClick(form, Qt::Key_Return);
    QTest::keyClick(form, Qt::Key_Return);
    QTRY_VERIFY(desk.item(u"Jonas Keller"_s, "2026-10-31T10:00"));
    desk.practice.settle();
    const auto booked = std::ranges::count_if(desk.grid().shown().items, [](const CalendarItem &each) {
        return each.title == u"Jonas Keller"_s && each.start == local("2026-10-31T10:00");
    });
    QCOMPARE(booked, 1);
    QCOMPARE(desk.words.size(), 1);
}

void CalendarPageTest::returnOnCancelCancels()
{
    CalendarDesk desk;
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

void CalendarPageTest::whatIsTypedOutlivesEsc()
{
    CalendarDesk desk;
    BookingPopover *form = desk.formFor(u"jonas"_s);
    auto *services = form->findChild<Select *>();
    services->setCurrentIndex(services->count() - 1);
    QTest::keyClick(form, Qt::Key_Escape);
    desk.practice.settle();
    QVERIFY(!desk.page.findChild<BookingPopover *>());
    // Another time was chosen now, and goes before; the rest is as it was typed.
    desk.drag(desk.spot(5, 14 * 60), desk.spot(5, 15 * 60));
    form = desk.page.findChild<BookingPopover *>();
    desk.practice.settle();
    QVERIFY(form->picker().client());
    QCOMPARE(form->picker().client()->name, u"Jonas Keller"_s);
    QCOMPARE(form->findChild<Select *>()->currentIndex(), form->findChild<Select *>()->count() - 1);
    QTest::keyClick(form, Qt::Key_Return);
    QTRY_VERIFY(desk.item(u"Jonas Keller"_s, "2026-10-31T14:00"));
    // Booked is done: the next one begins empty.
    desk.drag(desk.spot(5, 17 * 60), desk.spot(5, 18 * 60));
    form = desk.page.findChild<BookingPopover *>();
    desk.practice.settle();
    QVERIFY(!form->picker().client());
}

void CalendarPageTest::emptyFieldsSaySo()
{
    CalendarDesk desk;
    BookingPopover *form = desk.formFor(u"jonas"_s);
    auto *length = form->findChild<DurationField *>();
    auto *date = form->findChild<DateField *>();
    length->setText({});
    date->setText({});
    QTest::keyClick(form, Qt::Key_Return);
    desk.practice.settle();
    QVERIFY(!length->error().isEmpty());
    QVERIFY(!date->error().isEmpty());
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
    CalendarDesk desk;
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
    QVERIFY(desk.press(*form, doubt.isEmpty() ? u"Book Sat "_s + time : u"Book anyway"_s));
    QTRY_VERIFY(desk.item(u"Jonas Keller"_s, (u"2026-10-31T"_s + time).toLatin1().constData()));
}

void CalendarPageTest::whatIsBeingBookedIsMarked()
{
    CalendarDesk desk;
    QVERIFY(!desk.grid().booking());
    BookingPopover *form = desk.formFor(u"jonas"_s, 14 * 60);
    const CalendarMove drawn{local("2026-10-31T14:00"), minutes(60)};
    QVERIFY(desk.grid().booking() == drawn);
    for (auto *field : form->findChildren<TextField *>())
        if (field->box().edit().accessibleName() == u"Start"_s)
            field->setText(u"15:30"_s);
    const CalendarMove typed{local("2026-10-31T15:30"), minutes(60)};
    QVERIFY(desk.grid().booking() == typed);
    QVERIFY(desk.press(*form, u"Cancel"_s));
    QVERIFY(!desk.grid().booking());
}

void CalendarPageTest::aSessionBearsTheColourOfItsService()
{
    CalendarDesk desk;
    const auto bar = [&](const char *start) {
        const QRectF box = desk.grid().boxOf(desk.item(u"Sofia Marques"_s, start)->key());
        const QImage picture = desk.grid().grab().toImage();
        return picture.pixelColor(static_cast<int>(box.left()) + 1, static_cast<int>(box.center().y()));
    };
    desk.did<Done>("service.change", [](Engine &engine, Unit &unit) -> Result<Done> {
        SP_TRY(found, engine.people().store().search(u"sofia"_s, 1));
        SP_TRY(services, engine.services().list());
        const auto book = [&](const Service &service, const char *at) {
            const TimeZone lisbon = *TimeZone::create("Europe/Lisbon");
            return engine.sessions().book(
                unit, {found.front().id, service.id, local(at), lisbon, minutes(60)});
        };
        SP_CHECK(book(services.front(), "2026-10-31T10:00"));
        ServiceDetails coloured = services.front().details;
        coloured.colour = "#B84C8A";
        SP_TRY(changed, engine.services().change(unit, services.front().id, coloured));
        SP_CHECK(book(changed, "2026-10-31T13:00"));
        unit.touch("calendar");
        return Done{};
    });
    desk.practice.settle();
    QCOMPARE(bar("2026-10-31T10:00"), Theme::tokens().accent);
    QCOMPARE(bar("2026-10-31T13:00"), QColor(u"#B84C8A"_s));
}

void CalendarPageTest::aBlockedClientIsSaidFirst()
{
    CalendarDesk desk;
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
    CalendarDesk desk;
    std::optional<CalendarMove> logged;
    QObject::connect(
        &desk.page, &CalendarPage::logRequested, &desk.page, [&](const CalendarMove &at) { logged = at; });
    desk.drag(desk.spot(0, 6 * 60), desk.spot(0, 7 * 60));
    QVERIFY(!desk.page.findChild<BookingPopover *>());
    QVERIFY(logged);
    QCOMPARE(logged->start, local("2026-10-26T06:00"));
    QCOMPARE(logged->length, minutes(60));
}

void CalendarPageTest::dragMovesASessionAndUndoBringsItBack()
{
    CalendarDesk desk;
    const CalendarItem *maya = desk.item(u"Maya Brooks"_s, "2026-10-29T14:30");
    QVERIFY(maya);
    const QPoint from = desk.grid().boxOf(maya->key()).topLeft().toPoint() + QPoint(30, 16);
    desk.drag(from, {desk.spot(4, 0).x(), static_cast<int>(HoursGrid::minuteY(10 * 60)) + 16});
    QTRY_VERIFY(desk.item(u"Maya Brooks"_s, "2026-10-30T10:00"));
    QVERIFY(desk.item(u"Maya Brooks"_s, "2026-10-30T10:00")->session);
    QVERIFY(!desk.item(u"Maya Brooks"_s, "2026-10-29T14:30"));
    QTRY_VERIFY(desk.undo);
    desk.undo();
    QTRY_VERIFY(desk.item(u"Maya Brooks"_s, "2026-10-29T14:30"));
}

void CalendarPageTest::lowerEdgeChangesTheLength()
{
    CalendarDesk desk;
    const CalendarItem *clara = desk.item(u"Clara Nogueira"_s, "2026-10-29T11:00");
    QVERIFY(clara);
    const QRectF box = desk.grid().boxOf(clara->key());
    const QPoint edge(static_cast<int>(box.center().x()), static_cast<int>(box.bottom()) - 2);
    desk.drag(edge, edge + QPoint(0, 32));
    QTRY_COMPARE(desk.item(u"Clara Nogueira"_s, "2026-10-29T11:00")->end, local("2026-10-29T12:30"));
}

void CalendarPageTest::escapeTakesADragBack()
{
    CalendarDesk desk;
    const CalendarItem *maya = desk.item(u"Maya Brooks"_s, "2026-10-29T14:30");
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
    CalendarDesk desk;
    const CalendarItem *clara = desk.item(u"Clara Nogueira"_s, "2026-10-27T09:00");
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
    CalendarDesk desk;
    const CalendarItem *sofia = desk.item(u"Sofia Marques"_s, "2026-10-29T17:00");
    QVERIFY(sofia && sofia->recurring);
    const QPoint from = desk.grid().boxOf(sofia->key()).topLeft().toPoint() + QPoint(30, 16);
    desk.drag(from, {desk.spot(4, 0).x(), static_cast<int>(HoursGrid::minuteY(11 * 60)) + 16});
    QVERIFY(desk.item(u"Sofia Marques"_s, "2026-10-29T17:00"));  // Nothing before the answer.
    desk.answer(scope);
    QTRY_VERIFY(desk.item(u"Sofia Marques"_s, "2026-10-30T11:00"));
    desk.page.showDate(*parseDate("2026-11-04"));
    desk.practice.settle();
    QCOMPARE(desk.item(u"Sofia Marques"_s, "2026-11-06T11:00") != nullptr, nextMoves);
    QCOMPARE(desk.item(u"Sofia Marques"_s, "2026-11-05T17:00") != nullptr, !nextMoves);
}

void CalendarPageTest::arrowsWalkTheBlocks()
{
    CalendarDesk desk;
    desk.grid().setFocus();
    QTest::keyClick(&desk.grid(), Qt::Key_Down);
    QVERIFY(desk.grid().chosen());
    QCOMPARE(desk.grid().chosen()->title, u"Jonas Keller"_s);  // The next one from now.
    QTest::keyClick(&desk.grid(), Qt::Key_Right);
    QCOMPARE(desk.grid().chosen()->title, u"Rui Tavares"_s);
    QSignalSpy opened(&desk.page, &CalendarPage::openSession);
    QTest::keyClick(&desk.grid(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

void CalendarPageTest::deleteCancelsWithUndo()
{
    CalendarDesk desk;
    const CalendarItem *maya = desk.item(u"Maya Brooks"_s, "2026-10-29T14:30");
    desk.grid().choose(maya->key());
    QTest::keyClick(&desk.grid(), Qt::Key_Delete);
    QTRY_VERIFY(!desk.item(u"Maya Brooks"_s, "2026-10-29T14:30"));
    QTRY_VERIFY(desk.undo);
    desk.undo();
    QTRY_VERIFY(desk.item(u"Maya Brooks"_s, "2026-10-29T14:30"));
}

void CalendarPageTest::pagesThroughWeeks()
{
    CalendarDesk desk;
    for (QPushButton *button : desk.page.findChildren<QPushButton *>())
        if (button->accessibleName() == u"Next week"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(desk.grid().shown().first, LocalDate(*parseDate("2026-11-02")));
    QTRY_VERIFY(desk.item(u"Sofia Marques"_s, "2026-11-05T17:00"));
    QTest::keyClick(&desk.page, Qt::Key_T);
    QTRY_COMPARE(desk.grid().shown().first, LocalDate(*parseDate("2026-10-26")));
}

SP_WINDOW_TEST_MAIN(CalendarPageTest)
#include "calendar_page_test.moc"
