// SPDX-License-Identifier: GPL-3.0-or-later
// What pointer and keys do in the month.
#include "ui/calendar/calendar_words.h"
#include "ui/calendar/month_grid.h"
#include "ui/session/time_words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace sp::ui {

using namespace std::chrono;

void MonthGrid::choose(const CalendarItem *item)
{
    m_chosen = item;
    setAccessibleDescription(item ? spokenItem(*item, m_shown.zone) : dayTitle(m_cursor));
    update();
}

void MonthGrid::endDrag()
{
    m_drag.reset();
    arrange();
    update();
}

bool MonthGrid::isLanding() const
{
    return m_drag && m_drag->begun && m_drag->to != m_drag->from && !m_shown.items[m_drag->item].isLong();
}

void MonthGrid::dragTo(int day)
{
    if (m_drag->to != day) {
        m_drag->to = day;
        arrange();
    }
    update();
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || event->position().y() < headHeight)
        return;
    endDrag();
    const int day = dayAt(event->position());
    if (m_cursor != m_shown.first + days(day)) {
        m_cursor = m_shown.first + days(day);
        Q_EMIT cursorMoved(m_cursor);
    }
    const auto item = itemAt(event->position());
    choose(item ? &m_shown.items[*item] : nullptr);
    if (item && (m_chosen->movable() || event->modifiers() & Qt::ControlModifier))
        m_drag = Drag{*item, day, event->pos(), event->pos(), day};
}

void MonthGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag || m_drag->by == Drag::By::Keys)
        return;
    if (!m_drag->begun &&
        (event->pos() - m_drag->pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag->begun = true;
    m_drag->at = event->pos();
    m_drag->way =
        event->modifiers() & Qt::ControlModifier ? CalendarDrop::Way::Copy : CalendarDrop::Way::Move;
    dragTo(dayAt(event->position()));
}

void MonthGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_drag && m_drag->begun && m_drag->by == Drag::By::Pointer) {
        letGo(event->modifiers());
        return;
    }
    m_drag.reset();
    const int day = dayAt(event->position());
    if (moreBox(day).contains(event->position()))
        Q_EMIT dayRequested(m_shown.first + days(day));
}

void MonthGrid::letGo(Qt::KeyboardModifiers held)
{
    const Drag done = *m_drag;
    endDrag();
    if (done.to == done.from)
        return;
    const CalendarItem item = m_shown.items[done.item];
    m_cursor = m_shown.first + days(done.to);
    Q_EMIT cursorMoved(m_cursor);
    Q_EMIT dropped({item, {item.start + days(done.to - done.from), item.length()},
        held & Qt::ControlModifier ? CalendarDrop::Way::Copy : CalendarDrop::Way::Move,
        held & Qt::AltModifier ? CalendarDrop::Overlaps::Allowed : CalendarDrop::Overlaps::Ask});
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    endDrag();
    if (event->position().y() < headHeight)
        return;
    if (const auto item = itemAt(event->position())) {
        Q_EMIT openRequested(CalendarItem(m_shown.items[*item]));
        return;
    }
    const int day = dayAt(event->position());
    if (!moreBox(day).contains(event->position()))
        Q_EMIT bookRequested(m_shown.first + days(day), cellBox(day).toRect());
}

void MonthGrid::moveCursor(int by)
{
    const LocalDate to = m_cursor + days(by);
    if (!isOfMonth(to)) {
        Q_EMIT dateRequested(to);
        return;
    }
    m_cursor = to;
    choose(nullptr);
    Q_EMIT cursorMoved(m_cursor);
}

void MonthGrid::walkEntries(int step)
{
    std::vector<const CalendarItem *> order;
    for (const WeekBar &bar : m_bars)
        if (m_shown.items[bar.bar.item].isOn(m_cursor))
            order.push_back(&m_shown.items[bar.bar.item]);
    for (const Chip &chip : m_chips)
        if (m_shown.first + days(chip.day) == m_cursor)
            order.push_back(&m_shown.items[chip.item]);
    if (order.empty())
        return;
    const auto at = std::ranges::find(order, m_chosen);
    const auto count = std::ssize(order);
    const auto next = at == order.end() ? (step > 0 ? 0 : count - 1) : at - order.begin() + step;
    // Past the last there is none chosen: Enter books again.
    choose(next >= 0 && next < count ? order[static_cast<std::size_t>(next)] : nullptr);
}

bool MonthGrid::carryKey(QKeyEvent *event)
{
    const bool carried = m_drag && m_drag->by == Drag::By::Keys;
    if (event->key() == Qt::Key_Escape && m_drag) {
        endDrag();
        return true;
    }
    if (carried && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        letGo(event->modifiers());
        return true;
    }
    if (!carried && !(event->modifiers() & Qt::AltModifier))
        return false;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int step = event->key() == Qt::Key_Left    ? -forward
                     : event->key() == Qt::Key_Right ? forward
                     : event->key() == Qt::Key_Up    ? -weekDays
                     : event->key() == Qt::Key_Down  ? weekDays
                                                     : 0;
    if (step == 0 || !m_chosen || !m_chosen->movable())
        return false;
    if (!m_drag) {
        const int from = m_shown.dayOf(m_cursor);
        m_drag = Drag{static_cast<std::size_t>(m_chosen - m_shown.items.data()), from, {}, {}, from, true,
            CalendarDrop::Way::Move, Drag::By::Keys};
    }
    dragTo(std::clamp(m_drag->to + step, 0, dayCount - 1));
    return true;
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    if (carryKey(event))
        return;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(-forward);
        return;
    case Qt::Key_Right:
        moveCursor(forward);
        return;
    case Qt::Key_Up:
        moveCursor(-weekDays);
        return;
    case Qt::Key_Down:
        moveCursor(weekDays);
        return;
    case Qt::Key_Home:
        moveCursor(-(m_shown.dayOf(m_cursor) % weekDays));
        return;
    case Qt::Key_End:
        moveCursor(weekDays - 1 - m_shown.dayOf(m_cursor) % weekDays);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        Q_EMIT stepRequested(event->key() == Qt::Key_PageUp ? -1 : 1);
        return;
    case Qt::Key_Space:
        walkEntries(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen)
            Q_EMIT openRequested(CalendarItem(*m_chosen));
        else
            Q_EMIT bookRequested(m_cursor, cellBox(m_shown.dayOf(m_cursor)).toRect());
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_chosen && m_chosen->endable())
            Q_EMIT cancelRequested(CalendarItem(*m_chosen));
        return;
    case Qt::Key_Escape:
        if (m_chosen) {
            choose(nullptr);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace sp::ui
