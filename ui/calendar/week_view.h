// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/week_grid.h"

#include <QWidget>

class QScrollArea;

namespace sp::ui {

class WeekHeader;

/// A week: the names of days and clocks above, whole-day entries below them, the hours in a scrolling grid.
class WeekView : public QWidget {
    Q_OBJECT

public:
    explicit WeekView(QWidget *parent = nullptr);
    WeekGrid &grid() { return *m_grid; }
    void setWeek(const Week &week);
    void setNow(LocalTime now);
    /// Scrolls so that an hour of the day stands at the top.
    void showHour(int hour);
    /// Scrolls the chosen block into sight.
    void showChosen();

private:
    WeekGrid *m_grid;
    WeekHeader *m_header;
    QScrollArea *m_scroll;
};

/// The head of a WeekView; painted, since it only names columns.
class WeekHeader : public QWidget {
    Q_OBJECT

public:
    explicit WeekHeader(WeekGrid &grid, QWidget *parent);
    /// Takes its height from the whole-day entries.
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintDay(QPainter &painter, int day) const;
    void paintZones(QPainter &painter) const;
    void paintWholeDays(QPainter &painter) const;
    QRectF dayBox(int day) const;

    WeekGrid &m_grid;
};

}  // namespace sp::ui
