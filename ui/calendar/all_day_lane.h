// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/hours_grid.h"

namespace sp::ui {

class Button;

/// What lasts a day and longer, as bars above the hours: three rows, with "+2" where there is more, until it
/// is unfolded. A bar is dragged to other days, with Ctrl it leaves a copy, Esc takes the drag back. Left and
/// right walk the bars, Alt with them takes the chosen one along until Enter lets go of it.
class AllDayLane : public QWidget {
    Q_OBJECT

public:
    static constexpr metrics::Scaled rowHeight{24};
    static constexpr int foldedRows = 3;

    AllDayLane(HoursGrid &grid, QWidget *parent);
    /// After the grid has other days.
    void refresh();
    const std::vector<DayBar> &bars() const { return m_bars; }
    QRectF barBox(const DayBar &bar) const;
    bool isUnfolded() const { return m_unfolded; }
    void setUnfolded(bool unfolded);
    const CalendarItem *chosen() const;

Q_SIGNALS:
    void dropped(const sp::ui::CalendarDrop &drop);
    void openRequested(const sp::ui::CalendarItem &item);
    void cancelRequested(const sp::ui::CalendarItem &item);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Drag {
        std::size_t item;
        int from;  ///< The day it was taken at.
        int shift = 0;
        enum class By { Pointer, Keys } by = By::Pointer;
    };
    int shownRows() const;
    int hiddenOn(int day) const;
    int dayAt(QPointF at) const;
    QRectF daysBox(int from, int to, int row) const;
    const DayBar *barAt(QPointF at) const;
    void fit();
    void choose(std::optional<std::size_t> item);
    void walk(int step);
    void letGo(Qt::KeyboardModifiers held);
    void paintBar(QPainter &painter, const DayBar &bar) const;

    HoursGrid &m_grid;
    Button *m_fold;
    std::vector<DayBar> m_bars;
    std::optional<std::size_t> m_chosen;
    QByteArray m_chosenKey;  ///< Finds it again when the grid has other days.
    std::optional<Drag> m_drag;
    bool m_unfolded = false;
};

}  // namespace sp::ui
