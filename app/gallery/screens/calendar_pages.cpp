// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/gallery.h"
#include "app/gallery/screens/page_frames.h"
#include "app/gallery/screens/sample_overlays.h"
#include "ui/calendar/booking_popover.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/finder_sheet.h"
#include "ui/session/client_picker.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

using namespace sp::ui;

namespace {

using Content = SamplePractice::Content;

std::unique_ptr<QWidget> calendar(Content content)
{
    SamplePractice &practice = SamplePractice::shared(content);
    auto *page = new CalendarPage(practice.client());
    practice.settle();
    return framed(PageId::Calendar, page);
}

std::unique_ptr<QWidget> calendarBooking()
{
    SamplePractice &practice = SamplePractice::shared();
    auto *page = new CalendarPage(practice.client());
    practice.settle();
    auto window = framed(PageId::Calendar, page);
    onceShown(*window, [page, &practice] {
        page->newSession();
        practice.settle();
        auto *search = page->findChild<ClientPicker *>()->findChild<QLineEdit *>();
        search->setText(u"ma"_s);
        Q_EMIT search->textEdited(u"ma"_s);
        practice.settle();
    });
    return window;
}

/// Free times for a client who lives elsewhere, two of them ticked.
std::unique_ptr<QWidget> calendarFinder()
{
    auto window = calendar(Content::Full);
    auto *page = window->findChild<CalendarPage *>();
    onceShown(*window, [page] {
        page->findTimes();
        SamplePractice::shared().settle();
        auto *sheet = page->findChild<FinderSheet *>();
        auto *search = sheet->picker().findChild<QLineEdit *>();
        search->setText(u"maya"_s);
        Q_EMIT search->textEdited(u"maya"_s);
        SamplePractice::shared().settle();
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(search, &enter);
        SamplePractice::shared().settle();
        const auto rows = sheet->findChildren<CheckRow *>();
        rows[0]->setChecked(true);
        rows[2]->setChecked(true);
    });
    return window;
}

/// The booking form with everything that can speak against a booking.
std::unique_ptr<QWidget> calendarOverlap()
{
    auto window = calendar(Content::Full);
    auto *page = window->findChild<CalendarPage *>();
    onceShown(*window, [page] {
        page->newSession();
        SamplePractice::shared().settle();
        auto *form = page->findChild<BookingPopover *>();
        for (TextField *field : form->findChildren<TextField *>())
            if (field->box().edit().accessibleName() == BookingPopover::tr("Start"))
                field->setText(u"12:30"_s);
    });
    return window;
}

void sendMouse(QWidget &target, QEvent::Type type, QPointF at, Qt::MouseButtons held)
{
    QMouseEvent event(type, at, target.mapToGlobal(at),
        type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, held, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

/// Maya's Thursday hour on its way to Friday, half onto the school play.
std::unique_ptr<QWidget> calendarDrag()
{
    SamplePractice &practice = SamplePractice::shared();
    auto *page = new CalendarPage(practice.client());
    practice.settle();
    auto window = framed(PageId::Calendar, page);
    onceShown(*window, [page] {
        HoursGrid &grid = page->hoursView().grid();
        for (const CalendarItem &item : grid.shown().items) {
            if (item.title != u"Maya Brooks"_s ||
                dateOf(item.start) != grid.shown().first + std::chrono::days(3))
                continue;
            const QPointF from = grid.boxOf(item.key()).topLeft() + QPointF(20, 20);
            const QPointF to(grid.dayBox(4).left() + 40, HoursGrid::minuteY(15 * 60 + 30) + 20);
            sendMouse(grid, QEvent::MouseButtonPress, from, Qt::LeftButton);
            sendMouse(grid, QEvent::MouseMove, (from + to) / 2, Qt::LeftButton);
            sendMouse(grid, QEvent::MouseMove, to, Qt::LeftButton);
            return;
        }
    });
    return window;
}

std::unique_ptr<QWidget> calendarView(CalendarView view, Content content = Content::Full)
{
    SamplePractice &practice = SamplePractice::shared(content);
    auto *page = new CalendarPage(practice.client());
    page->showView(view);
    practice.settle();
    return framed(PageId::Calendar, page);
}

/// The calendar of somebody with more on their hands: whole days above the hours, days that overflow.
SamplePractice &busyPractice()
{
    static std::unique_ptr<SamplePractice> practice;
    if (practice)
        return *practice;
    practice = std::make_unique<SamplePractice>();
    qAddPostRoutine([] { practice.reset(); });
    const struct {
        QString title;
        const char *first;
        int length;
    } wholeDays[] = {{u"Coaching days, Porto"_s, "2026-10-28", 3}, {u"Mother here"_s, "2026-10-29", 6},
        {u"Tax return due"_s, "2026-10-30", 1}, {u"Rui’s birthday"_s, "2026-10-30", 1},
        {u"Clocks go back"_s, "2026-10-25", 1}, {u"Autumn break"_s, "2026-11-09", 5}};
    const auto added = practice->run([&](Engine &engine) {
        return engine.run<Done>("calendar.add", [&](Unit &unit) -> Result<Done> {
            for (const auto &each : wholeDays) {
                SP_TRY(first, parseDate(each.first));
                EventDraft draft{
                    each.title, {LocalTime(first), TimeKind::AllDay, {}}, std::chrono::days(each.length)};
                draft.busy = false;
                SP_CHECK(engine.calendar().add(unit, draft));
            }
            return Done{};
        });
    });
    Q_ASSERT(added);
    return *practice;
}

std::unique_ptr<QWidget> busyCalendar(CalendarView view, bool unfolded = false)
{
    auto *page = new CalendarPage(busyPractice().client());
    page->showView(view);
    busyPractice().settle();
    page->hoursView().lane().setUnfolded(unfolded);
    return framed(PageId::Calendar, page);
}

/// A practice with calendars elsewhere over its own, and times that are held.
SamplePractice &overlaidPractice()
{
    static std::unique_ptr<SamplePractice> practice;
    if (practice)
        return *practice;
    practice = std::make_unique<SamplePractice>();
    qAddPostRoutine([] { practice.reset(); });
    [[maybe_unused]] const auto laid = practice->run(fillOverlays);
    [[maybe_unused]] const auto held = practice->run(fillHolds);
    Q_ASSERT(laid && held);
    return *practice;
}

std::unique_ptr<QWidget> overlaid(
    CalendarView view, const std::function<void(CalendarPage &)> &opened = {}, bool familyOff = false)
{
    SamplePractice &practice = overlaidPractice();
    auto *page = new CalendarPage(practice.client());
    page->showView(view);
    practice.settle();
    if (familyOff)
        page->switchCalendar(page->shown().overlays.front()->id.text(), false);
    practice.settle();
    auto window = framed(PageId::Calendar, page);
    if (opened)
        onceShown(*window, [page, opened] {
            opened(*page);
            overlaidPractice().settle();
        });
    return window;
}

/// The block of that title is opened.
std::unique_ptr<QWidget> overlaidOpened(const QString &title)
{
    return overlaid(CalendarView::Week, [title](CalendarPage &page) {
        HoursGrid &grid = page.hoursView().grid();
        for (const CalendarItem &item : grid.shown().items)
            if (item.title == title) {
                Q_EMIT grid.openRequested(CalendarItem(item));
                return;
            }
    });
}

/// What does not suit the client of the session that is chosen.
std::unique_ptr<QWidget> unsuitedHours()
{
    return overlaid(CalendarView::Week, [](CalendarPage &page) {
        HoursGrid &grid = page.hoursView().grid();
        for (const CalendarItem &item : grid.shown().items)
            if (item.title == u"Maya Brooks"_s)
                grid.choose(item.key());
    });
}

/// What asks once something was let go of on another.
std::unique_ptr<QWidget> calendarQuestion()
{
    auto window = calendarDrag();
    auto *page = window->findChild<CalendarPage *>();
    onceShown(*window, [page] {
        HoursGrid &grid = page->hoursView().grid();
        const QPointF to(grid.dayBox(4).left() + 40, HoursGrid::minuteY(15 * 60 + 30) + 20);
        sendMouse(grid, QEvent::MouseButtonRelease, to, Qt::NoButton);
    });
    return window;
}

/// A session on its way to another week of the month.
std::unique_ptr<QWidget> monthDrag()
{
    auto window = calendarView(CalendarView::Month);
    auto *page = window->findChild<CalendarPage *>();
    onceShown(*window, [page] {
        MonthGrid &month = page->monthGrid();
        for (const CalendarItem &item : month.shown().items) {
            const QRectF box = month.boxOf(item.key());
            if (item.title != u"Rui Tavares"_s || box.isEmpty() || !item.movable())
                continue;
            const QPointF to = month.cellBox(month.shown().dayOf(*parseDate("2026-11-05"))).center();
            sendMouse(month, QEvent::MouseButtonPress, box.center(), Qt::LeftButton);
            sendMouse(month, QEvent::MouseMove, to, Qt::LeftButton);
            return;
        }
    });
    return window;
}

/// The first sheet of what is printed, as it lies on a table.
class Sheet : public QWidget {
public:
    Sheet(CalendarPaper paper, QSizeF size) : m_paper(std::move(paper)), m_size(size) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(rect(), Qt::white);
        const qreal scale = width() / (m_size.width() + 2 * margin);
        painter.scale(scale, scale);
        painter.translate(margin, margin);
        bool first = true;
        const auto next = [&] {
            // What comes after the first is painted out of sight.
            if (first)
                painter.setClipRect(QRectF());
            first = false;
        };
        paintPaper({painter, m_size, next}, m_paper);
    }

private:
    static constexpr qreal margin = 36;
    CalendarPaper m_paper;
    QSizeF m_size;
};

std::unique_ptr<QWidget> calendarSheet(CalendarView view)
{
    SamplePractice &practice = busyPractice();
    CalendarPage page(practice.client());
    page.showView(view);
    practice.settle();
    const bool lies = paperOrientation(view) == QPageLayout::Landscape;
    return std::make_unique<Sheet>(page.paper(), lies ? QSizeF(770, 523) : QSizeF(523, 770));
}

}  // namespace

std::vector<Screen> calendarScreens()
{
    using enum CalendarView;
    const QSize lying(1263, 893), standing(893, 1263);
    return {{u"calendar"_s, {}, [] { return calendar(Content::Full); }},
        {u"calendar-empty"_s, {}, [] { return calendar(Content::Empty); }},
        {u"calendar-booking"_s, {}, calendarBooking}, {u"calendar-overlap"_s, {}, calendarOverlap},
        {u"sheet-calendar-finder"_s, {}, calendarFinder}, {u"calendar-drag"_s, {}, calendarDrag},
        {u"sheet-calendar-overlap"_s, {}, calendarQuestion},
        {u"calendar-day"_s, {}, [] { return calendarView(Day); }},
        {u"calendar-work-week"_s, {}, [] { return calendarView(WorkWeek); }},
        {u"calendar-whole-days"_s, {}, [] { return busyCalendar(Week); }},
        {u"calendar-whole-days-unfolded"_s, {}, [] { return busyCalendar(Week, true); }},
        {u"calendar-month"_s, {}, [] { return busyCalendar(Month); }},
        {u"calendar-month-drag"_s, {}, monthDrag},
        {u"calendar-agenda"_s, {}, [] { return calendarView(Agenda); }},
        {u"calendar-overlays"_s, {}, [] { return overlaid(Week); }},
        {u"calendar-overlays-off"_s, {}, [] { return overlaid(Week, {}, true); }},
        {u"calendar-overlays-day"_s, {}, [] { return overlaid(Day); }},
        {u"calendar-overlays-month"_s, {}, [] { return overlaid(Month); }},
        {u"calendar-overlays-agenda"_s, {}, [] { return overlaid(Agenda); }},
        {u"sheet-calendar-entry"_s, {}, [] { return overlaidOpened(u"Dentist, Leo"_s); }},
        {u"sheet-calendar-hold"_s, {}, [] { return overlaidOpened(u"Held for Maya Brooks"_s); }},
        {u"calendar-client-hours"_s, {}, unsuitedHours},
        {u"calendar-agenda-empty"_s, {}, [] { return calendarView(Agenda, Content::Empty); }},
        {u"calendar-paper-day"_s, standing, [] { return calendarSheet(Day); }},
        {u"calendar-paper-week"_s, lying, [] { return calendarSheet(Week); }},
        {u"calendar-paper-month"_s, lying, [] { return calendarSheet(Month); }},
        {u"calendar-paper-agenda"_s, standing, [] { return calendarSheet(Agenda); }},
        {u"calendar-error"_s, {}, [] { return failed(PageId::Calendar); }}};
}

}  // namespace sp::gallery
