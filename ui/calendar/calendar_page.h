// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/week_view.h"
#include "ui/engine/engine_client.h"
#include "ui/session/planned_session.h"

#include <QPointer>
#include <QTimer>

class QStackedLayout;

namespace sp::ui {

class BookingPopover;
class Button;
class Label;
class StateView;

/// The calendar: a week at a time.
class CalendarPage : public QWidget {
    Q_OBJECT

public:
    explicit CalendarPage(EngineClient &engine, QWidget *parent = nullptr);
    WeekView &view() { return *m_view; }
    /// The week around a date.
    void showWeek(LocalDate date);
    /// Opens the booking form for a client at the next full hour that is free.
    void bookFor(const ClientId &client);
    void newSession();

Q_SIGNALS:
    void openClient(const sp::ClientId &client);
    /// A session took place there that was never booked.
    void logRequested(const sp::ui::WeekMove &at);
    void openSession(const sp::SessionId &session);
    /// An occurrence that is no session yet.
    void openPlanned(const sp::ui::PlannedSession &planned);
    /// Something was done that `undo` takes back; an empty functor for what only informs.
    void toast(const QString &text, const std::function<void()> &undo);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void load();
    void showAnswer(const Result<Week> &week);
    void tick();
    void openItem(const WeekItem &item);
    void moveItemTo(const WeekItem &item, const WeekMove &to);
    void cancelChosen(const WeekItem &item);
    /// Asks this, this and later, or all, for a series; answers at once for anything else.
    void askScope(const WeekItem &item, const QString &title, const QString &act,
        const std::function<void(SeriesScope)> &go);
    void book(const WeekMove &at, const QRect &anchor, std::optional<ClientSummary> client = {});
    void closeBooking();
    void openMenu(const WeekMove &at, const QRect &anchor, const QPoint &where);
    void told(const Result<UnitId> &unit, const QString &words);
    LocalTime nextFree() const;

    EngineClient &m_engine;
    std::optional<LocalDate> m_monday;  ///< Today's week until somebody pages.
    Label *m_title;
    QWidget *m_legend;
    Button *m_new;
    QStackedLayout *m_stack;
    QWidget *m_failed;
    WeekView *m_view;
    QPointer<BookingPopover> m_booking;
    QTimer m_minute;
    int m_asked = 0;
    bool m_scrolled = false;
};

}  // namespace sp::ui
