// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/agenda_view.h"
#include "ui/calendar/calendar_head.h"
#include "ui/calendar/calendar_paper.h"
#include "ui/calendar/hours_view.h"
#include "ui/calendar/month_grid.h"
#include "ui/session/planned_session.h"

#include <QPointer>

class QStackedLayout;

namespace sp::ui {

class BookingPopover;
enum class BookingTime;
class CalendarFoot;
class FinderSheet;
class HeldActs;
class OverlayLegend;
class SyncBanners;

/// What this computer remembers of how the calendar is looked at.
struct CalendarHabits {
    CalendarView view = CalendarView::Week;
    SecondClock clock = {};
    /// Calendars elsewhere that are not seen, by the text of their ids.
    std::set<QByteArray> off = {};
    friend bool operator==(const CalendarHabits &, const CalendarHabits &) = default;
};

/// The calendar: a day, a work week, a week, a month or an agenda. D, W (with Shift the work week), M and A
/// choose, T leads to today, N books, F finds a free time, Ctrl+P prints.
class CalendarPage : public QWidget {
    Q_OBJECT

public:
    explicit CalendarPage(EngineClient &engine, QWidget *parent = nullptr);
    HoursView &hoursView() { return *m_hours; }
    MonthGrid &monthGrid() { return *m_month; }
    AgendaView &agendaView() { return *m_agenda; }
    CalendarHead &head() { return *m_head; }

    void setHabits(const CalendarHabits &habits);
    const CalendarHabits &habits() const { return m_habits; }
    void showView(CalendarView view);
    /// The days around a date, in the view that is chosen.
    void showDate(LocalDate date);
    /// Opens the booking form for a client at the next full hour that is free.
    void bookFor(const ClientId &client);
    void newSession();
    /// Looks for free times, over the page.
    void findTimes();
    /// The same for a client.
    void findTimesFor(const ClientId &client);
    /// The days that are on the screen.
    const ShownDays &shown() const;
    /// Lets a calendar elsewhere be seen, or not, and remembers it.
    void switchCalendar(const QByteArray &calendar, bool seen);
    /// What is shown, for a printer.
    CalendarPaper paper() const;

Q_SIGNALS:
    void openClient(const sp::ClientId &client);
    /// A session took place there that was never booked.
    void logRequested(const sp::ui::CalendarMove &at);
    void openSession(const sp::SessionId &session);
    /// An occurrence that is no session yet.
    void openPlanned(const sp::ui::PlannedSession &planned);
    /// Something was done that `undo` takes back; an empty functor for what only informs.
    void toast(const QString &text, const std::function<void()> &undo);
    void habitsChanged(const sp::ui::CalendarHabits &habits);
    void printRequested(const sp::ui::CalendarPaper &paper);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void wireHead();
    void wireHours();
    void wireMonth();
    void wireAgenda();
    void showLegend(const ShownDays &days);
    void wireKeys();
    void readAgain();
    void load();
    void showAnswer(const Result<ShownView> &answer);
    /// Puts one of the views in front.
    void bring(QWidget *view);
    void showFailure(const Error &error);
    void showTitle(const DayRange &range);
    void showClock();
    void tick();
    void step(int by);
    void goToToday();
    void print();
    LocalTime now() const;
    QWidget *current() const;

    void openItem(const CalendarItem &item);
    FinderSheet *openFinder();
    void openEntry(const CalendarItem &item);
    /// `refused`: why it could not be booked, if that was tried.
    void openHold(const CalendarItem &item, const std::optional<Error> &refused = {});
    void bookingRefused(const HoldId &hold, const Error &error);
    void wireHolds();
    /// Shows what does not suit the client who is booked for, or else chosen.
    void considerClient();
    void openPlannedOf(const CalendarItem &item);
    void openItemMenu(const CalendarItem &item, const QPoint &where);
    void drop(const CalendarDrop &drop);
    void settle(const CalendarDrop &drop);
    /// Does it, to those of a series that were meant; asks where it breaks the owner's own rules.
    void put(const CalendarDrop &drop, SeriesScope scope);
    void cancel(const CalendarItem &item);
    void book(const CalendarMove &at, const QRect &anchor);
    void openBooking(const CalendarMove &at, BookingTime time, const QRect &anchor);
    void bookOn(LocalDate day, const QRect &anchor);
    void closeBooking();
    void openMenu(const CalendarMove &at, const QRect &anchor, const QPoint &where);
    /// Where the form for that time stands beside.
    QRect anchorOf(LocalTime at) const;
    void told(const Result<UnitId> &unit, const QString &words);

    EngineClient &m_engine;
    CalendarHabits m_habits;
    std::optional<LocalDate> m_date;  ///< Today until somebody pages.
    CalendarHead *m_head;
    SyncBanners *m_syncing;
    QStackedLayout *m_stack;
    QWidget *m_failed;
    HoursView *m_hours;
    MonthGrid *m_month;
    AgendaView *m_agenda;
    HeldActs *m_holds;
    OverlayLegend *m_legend;
    CalendarFoot *m_foot;  ///< Made last, for the order of Tab.
    QPointer<BookingPopover> m_booking;
    std::optional<ClientId> m_bookedFor;  ///< Of m_booking.
    int m_asked = 0;
    int m_clientAsked = 0;
    bool m_scrolled = false;
};

}  // namespace sp::ui
