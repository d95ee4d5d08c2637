// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/all_day_lane.h"
#include "ui/calendar/hours_grid.h"

class QScrollArea;

namespace sp::ui {

class ClockCard;
class HoursHeader;
class OverlapCard;

/// One day, a work week or a week: the names of days and clocks above, what lasts whole days below them, the
/// hours in a scrolling grid; while a drag overlaps something, a card beside it says what and where it is
/// free. Days with nothing in them say so over their hours, and what to do.
class HoursView : public QWidget {
    Q_OBJECT

public:
    explicit HoursView(QWidget *parent = nullptr);
    HoursGrid &grid() { return *m_grid; }
    AllDayLane &lane() { return *m_lane; }
    void setShown(const ShownDays &shown);
    void setNow(LocalTime now);
    void setSecondClock(const SecondClock &clock);
    /// Marks the time that is being booked.
    void setBooking(const std::optional<CalendarMove> &at);
    /// Scrolls so that an hour of the day stands at the top.
    void showHour(int hour);
    /// Scrolls the chosen block into sight.
    void showChosen();

Q_SIGNALS:
    void dayRequested(sp::LocalDate date);
    /// The days around a date, looked at as these are.
    void dateRequested(sp::LocalDate date);
    void newRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void makeEmpty();
    void showEmpty();
    void showPreview();

    HoursGrid *m_grid;
    HoursHeader *m_header;
    AllDayLane *m_lane;
    QScrollArea *m_scroll;
    OverlapCard *m_card;
    ClockCard *m_clocks;
    QWidget *m_empty;
};

}  // namespace sp::ui
