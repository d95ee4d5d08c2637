// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/calendar_desk.h"

#include "tests/support/window_test.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace std::chrono;

namespace {

/// Sheets as pictures, to look at their ink.
struct Pictures {
    std::vector<QImage> sheets;

    explicit Pictures(const CalendarPaper &paper)
    {
        const bool lies = paperOrientation(paper.view) == QPageLayout::Landscape;
        const QSizeF size = lies ? QSizeF(770, 523) : QSizeF(523, 770);
        QPainter painter;
        const auto next = [&] {
            painter.end();
            sheets.emplace_back(size.toSize(), QImage::Format_RGB32);
            sheets.back().fill(Qt::white);
            painter.begin(&sheets.back());
        };
        // Its place must not change while it is painted on.
        sheets.reserve(64);
        next();
        count = paintPaper({painter, size, next}, paper);
    }
    int count = 0;

    static bool hasInk(const QImage &sheet)
    {
        for (int y = 0; y < sheet.height(); ++y)
            for (int x = 0; x < sheet.width(); ++x)
                if (qGray(sheet.pixel(x, y)) < 64)
                    return true;
        return false;
    }
    /// Every pixel is a grey between ink and paper.
    static bool hasColour(const QImage &sheet)
    {
        for (int y = 0; y < sheet.height(); ++y)
            for (int x = 0; x < sheet.width(); ++x) {
                const QColor pixel = sheet.pixelColor(x, y);
                if (pixel.red() != pixel.green() || pixel.green() != pixel.blue())
                    return true;
            }
        return false;
    }
};

}  // namespace

class CalendarPaperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void everyViewIsInkOnPaper_data();
    void everyViewIsInkOnPaper();
    void themesDoNotColourPaper();
    void crowdedDaysOfAMonthFollow();
    void anAgendaTakesAsManySheetsAsItNeeds();
    void goesIntoAFile();
    void controlPAsksForAPrinter();
};

void CalendarPaperTest::everyViewIsInkOnPaper_data()
{
    QTest::addColumn<CalendarView>("view");
    QTest::addColumn<QPageLayout::Orientation>("orientation");
    QTest::newRow("day") << CalendarView::Day << QPageLayout::Portrait;
    QTest::newRow("work week") << CalendarView::WorkWeek << QPageLayout::Landscape;
    QTest::newRow("week") << CalendarView::Week << QPageLayout::Landscape;
    QTest::newRow("month") << CalendarView::Month << QPageLayout::Landscape;
    QTest::newRow("agenda") << CalendarView::Agenda << QPageLayout::Portrait;
}

void CalendarPaperTest::everyViewIsInkOnPaper()
{
    QFETCH(CalendarView, view);
    QFETCH(QPageLayout::Orientation, orientation);
    CalendarDesk desk;
    desk.view(view);
    const CalendarPaper paper = desk.page.paper();
    QCOMPARE(paperOrientation(paper.view), orientation);
    QVERIFY(!paper.title.isEmpty());
    const Pictures pictures(paper);
    QCOMPARE(static_cast<int>(pictures.sheets.size()), pictures.count);
    for (const QImage &sheet : pictures.sheets) {
        QVERIFY(Pictures::hasInk(sheet));
        QVERIFY(!Pictures::hasColour(sheet));
    }
}

void CalendarPaperTest::themesDoNotColourPaper()
{
    CalendarDesk desk;
    const Pictures light(desk.page.paper());
    Theme::installed()->choose(ThemeChoice::Dark);
    const Pictures dark(desk.page.paper());
    Theme::installed()->choose(ThemeChoice::Light);
    QVERIFY(light.sheets.front() == dark.sheets.front());
}

void CalendarPaperTest::crowdedDaysOfAMonthFollow()
{
    CalendarDesk desk;
    desk.view(CalendarView::Month);
    CalendarPaper paper = desk.page.paper();
    QCOMPARE(Pictures(paper).count, 1);
    const CalendarItem some = paper.shown.items.front();
    for (int i = 0; i < 12; ++i)
        paper.shown.items.insert(paper.shown.items.begin(), some);
    QCOMPARE(Pictures(paper).count, 2);
}

void CalendarPaperTest::anAgendaTakesAsManySheetsAsItNeeds()
{
    CalendarDesk desk;
    desk.view(CalendarView::Agenda);
    CalendarPaper paper = desk.page.paper();
    const int before = Pictures(paper).count;
    const CalendarItem last = paper.shown.items.back();
    for (int i = 0; i < 120; ++i)
        paper.shown.items.push_back(last);
    QVERIFY(Pictures(paper).count >= before + 2);
}

void CalendarPaperTest::goesIntoAFile()
{
    CalendarDesk desk;
    QBuffer file;
    QVERIFY(file.open(QIODevice::WriteOnly));
    QPdfWriter writer(&file);
    writer.setPageOrientation(paperOrientation(CalendarView::Week));
    QCOMPARE(printPaper(writer, desk.page.paper()), 1);
    QVERIFY(file.data().startsWith("%PDF-"));
}

void CalendarPaperTest::controlPAsksForAPrinter()
{
    CalendarDesk desk;
    desk.view(CalendarView::Day);
    std::vector<CalendarPaper> asked;
    QObject::connect(&desk.page, &CalendarPage::printRequested, &desk.page,
        [&](const CalendarPaper &paper) { asked.push_back(paper); });
    QVERIFY(desk.press(desk.page, u"Print"_s));
    QCOMPARE(asked.size(), std::size_t(1));
    desk.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    QTest::keyClick(&desk.page, Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(asked.size(), std::size_t(2));
    QCOMPARE(asked.back().shown.count, 1);
    QCOMPARE(asked.back().title, u"Tuesday 27 October 2026"_s);
}

SP_WINDOW_TEST_MAIN(CalendarPaperTest)
#include "calendar_paper_test.moc"
