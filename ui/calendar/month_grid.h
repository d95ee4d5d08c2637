// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_acts.h"
#include "ui/calendar/day_lanes.h"
#include "ui/theme/metrics.h"

#include <QWidget>

#include <array>

namespace sp::ui {

/// A month as six weeks: a cell a day with what is in it, and "+3 more" that leads to the day. An entry is
/// dragged to another day, with Ctrl it leaves a copy, Esc takes the drag back; a double click on a day books
/// there. Arrows move the cursor from day to day, Enter books, Space walks the entries of the day: then Enter
/// opens, Delete cancels, and Alt with arrows takes the entry along until Enter lets go of it.
class MonthGrid : public QWidget {
    Q_OBJECT

public:
    static constexpr int dayCount = 42;

    explicit MonthGrid(QWidget *parent = nullptr);

    /// Forty-two days, and one of the month they are about, which takes the cursor.
    void setShown(const ShownDays &shown, LocalDate cursor);
    const ShownDays &shown() const { return m_shown; }
    void setNow(LocalTime now);
    LocalDate cursor() const { return m_cursor; }
    const CalendarItem *chosen() const { return m_chosen; }

    QRectF cellBox(int day) const;
    /// Where an entry is drawn; empty where its day has no room for it.
    QRectF boxOf(const QByteArray &key) const;
    /// Where the entry on its way would stand among those of its day; empty while there is none.
    QRectF landingBox() const { return m_landing ? chipBox(*m_landing) : QRectF(); }
    /// How many entries a day has no room for, and where it says so.
    int hiddenOn(int day) const { return m_days[static_cast<std::size_t>(day)].hidden; }
    QRectF moreBox(int day) const;
    /// Where a cell is too low for two rows, that stands beside its number and leaves the row to an entry.
    bool saysMoreBeside() const { return rowsIn(0) == 1; }

    QSize sizeHint() const override { return {900, 640}; }
    QSize minimumSizeHint() const override { return {560, 400}; }

Q_SIGNALS:
    void bookRequested(sp::LocalDate day, const QRect &anchor);
    void dayRequested(sp::LocalDate day);
    void dropped(const sp::ui::CalendarDrop &drop);
    void openRequested(const sp::ui::CalendarItem &item);
    void cancelRequested(const sp::ui::CalendarItem &item);
    /// The right button, or the menu key, on an entry.
    void itemMenuRequested(const sp::ui::CalendarItem &item, const QPoint &where);
    /// The cursor went to a day of another month.
    void dateRequested(sp::LocalDate date);
    void cursorMoved(sp::LocalDate date);
    void stepRequested(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    static constexpr int weekDays = 7;
    static constexpr metrics::Scaled headHeight{32};

    struct Chip {
        std::size_t item;
        int day;
        int row;
    };
    struct WeekBar {
        DayBar bar;
        int week;
    };
    struct Day {
        int rows = 0;  ///< For entries; one less where the last says how many more there are.
        int hidden = 0;
    };
    struct Drag {
        std::size_t item;
        int from;  ///< The day it was taken at.
        QPoint pressed = {};
        QPoint at = {};
        int to = 0;
        bool begun = false;
        CalendarDrop::Way way = CalendarDrop::Way::Move;
        enum class By { Pointer, Keys } by = By::Pointer;
    };

    /// Whether an entry of some hours is on its way to another day.
    bool isLanding() const;
    void dragTo(int day);
    int rowsIn(int day) const;
    void arrange();
    void arrangeWeek(int week, const std::vector<std::vector<std::size_t>> &timed);
    int dayAt(QPointF at) const;
    std::optional<std::size_t> itemAt(QPointF at) const;
    QRectF rowBox(int fromDay, int toDay, int row) const;
    QRectF chipBox(const Chip &chip) const { return rowBox(chip.day, chip.day, chip.row); }
    QRectF barBox(const WeekBar &bar) const;
    void choose(const CalendarItem *item);
    void moveCursor(int days);
    void walkEntries(int step);
    bool carryKey(QKeyEvent *event);
    void letGo(Qt::KeyboardModifiers held);
    void endDrag();

    void paintHead(QPainter &painter) const;
    void paintCell(QPainter &painter, int day) const;
    void paintChip(QPainter &painter, const Chip &chip) const;
    QRectF dragBox() const;
    void paintDrag(QPainter &painter) const;
    bool isOfMonth(LocalDate date) const;

    ShownDays m_shown;
    LocalDate m_cursor{};
    LocalTime m_now{};
    std::vector<Chip> m_chips;
    std::optional<Chip> m_landing;  ///< The place that a drag makes among the chips of its day.
    std::vector<WeekBar> m_bars;
    std::array<Day, dayCount> m_days{};
    const CalendarItem *m_chosen = nullptr;  ///< Of m_shown.
    std::optional<Drag> m_drag;
};

}  // namespace sp::ui
