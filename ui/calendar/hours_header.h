// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_words.h"
#include "ui/calendar/hours_grid.h"

namespace sp::ui {

/// The head of the hours: weekdays, how many sessions each has, the clocks. Painted, since it only names
/// columns; a press on a day asks for that day alone.
class HoursHeader : public QWidget {
    Q_OBJECT

public:
    HoursHeader(HoursGrid &grid, QWidget *parent);
    void refresh();
    /// What stands below a day, 0 for the first: "2 sessions", their number alone where the words do not fit,
    /// "Free", or on a day on which clocks move apart how.
    QString wordsBelow(int day) const;

Q_SIGNALS:
    void dayRequested(sp::LocalDate date);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintDay(QPainter &painter, int day) const;
    void paintBelow(QPainter &painter, int day) const;
    /// "New York −5 h" on a day on which clocks change; empty on others.
    QString clockWords(LocalDate date, const WordsFit &fits) const;
    void paintClocks(QPainter &painter) const;
    QRectF dayBox(int day) const;
    /// Where the words of a day stand.
    QRectF wordsBox(int day) const;

    HoursGrid &m_grid;
};

}  // namespace sp::ui
