// SPDX-License-Identifier: GPL-3.0-or-later
// What pointer and keys do in the grid.
#include "ui/calendar/calendar_words.h"
#include "ui/calendar/hours_grid.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr int snap = 15;  ///< Minutes a drag goes by.
constexpr int dayMinutes = 24 * 60;
constexpr int heldWithin = 12;  ///< Pixels the pointer may tremble while a key holds the block elsewhere.
constexpr std::size_t mostOffers = 2;

int minuteOf(LocalTime time)
{
    return static_cast<int>(duration_cast<minutes>(time - LocalTime(dateOf(time))).count());
}

int snapped(qreal minute)
{
    return static_cast<int>(std::floor(minute / snap)) * snap;
}

CalendarDrop::Way wayOf(Qt::KeyboardModifiers held)
{
    return held & Qt::ControlModifier ? CalendarDrop::Way::Copy : CalendarDrop::Way::Move;
}

}  // namespace

std::optional<DragPreview> HoursGrid::preview() const
{
    if (!m_drag || !m_drag->begun)
        return std::nullopt;
    const CalendarItem *item = m_drag->kind == Drag::Kind::Book ? nullptr : &m_shown.items[m_drag->item];
    return DragPreview{item, m_drag->to, m_drag->way, m_drag->overlap, m_drag->offers};
}

QRectF HoursGrid::previewBox() const
{
    return m_drag && m_drag->begun ? spanBox(m_drag->to.start, m_drag->to.length) : QRectF();
}

void HoursGrid::endDrag()
{
    if (!m_drag)
        return;
    m_drag.reset();
    update();
    Q_EMIT previewChanged();
}

void HoursGrid::takeTo(const CalendarMove &to)
{
    m_drag->to = to;
    const bool isNew = m_drag->kind == Drag::Kind::Book;
    const CalendarItem none;
    const CalendarItem &item = isNew ? none : m_shown.items[m_drag->item];
    // A copy is in the way of what it was copied from.
    const QByteArray except = isNew || m_drag->way == CalendarDrop::Way::Copy ? QByteArray() : item.key();
    const Stretch stretch{to.start, to.start + to.length, item.before, item.after};
    m_drag->overlap = item.busy ? overlapOf(m_shown, stretch, except) : Overlap();
    m_drag->offers.clear();
    if (m_drag->kind == Drag::Kind::Move && m_drag->overlap.clash.shared > minutes(0))
        m_drag->offers = freeStarts(m_shown, {stretch, except, item.clientZone, m_now}, mostOffers);
    update();
    Q_EMIT previewChanged();
}

void HoursGrid::hearModifiers(Qt::KeyboardModifiers held)
{
    if (!m_drag || !m_drag->begun || m_drag->kind != Drag::Kind::Move || m_drag->by == Drag::By::Keys ||
        m_drag->way == wayOf(held))
        return;
    m_drag->way = wayOf(held);
    takeTo(m_drag->to);
}

void HoursGrid::letGo(Qt::KeyboardModifiers held)
{
    if (m_drag->kind == Drag::Kind::Move)
        m_drag->way = wayOf(held);
    const Drag done = *m_drag;
    endDrag();
    if (!done.begun)
        return;
    if (done.kind == Drag::Kind::Book) {
        Q_EMIT bookRequested(done.to, spanBox(done.to.start, done.to.length).toRect());
        return;
    }
    const CalendarItem item = m_shown.items[done.item];
    if (done.to != CalendarMove{item.start, item.length()})
        Q_EMIT dropped({item, done.to, done.way,
            held & Qt::AltModifier ? CalendarDrop::Overlaps::Allowed : CalendarDrop::Overlaps::Ask});
}

void HoursGrid::mousePressEvent(QMouseEvent *event)
{
    if (m_drag && m_drag->by == Drag::By::Keys)
        endDrag();
    if (event->button() != Qt::LeftButton || m_drag)
        return;
    const QPointF at = event->position();
    const Piece *piece = pieceAt(at);
    if (!piece) {
        choose({});
        m_drag = Drag{Drag::Kind::Book, Drag::By::Pointer, event->pos(), spotAt(at)};
        return;
    }
    const std::size_t index = piece->item;
    const bool resizes = isAtEdge(*piece, at);
    const CalendarItem &item = m_shown.items[index];
    choose(item.key());
    // What has happened cannot move, but can be copied.
    if (item.movable() || event->modifiers() & Qt::ControlModifier)
        m_drag = Drag{resizes ? Drag::Kind::Resize : Drag::Kind::Move, Drag::By::Pointer, event->pos(),
            spotAt(at), index};
}

void HoursGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag && m_drag->by == Drag::By::Pointer) {
        if (m_drag->held && (event->pos() - *m_drag->held).manhattanLength() < heldWithin)
            return;
        m_drag->held.reset();
        if (m_drag->kind == Drag::Kind::Move)
            m_drag->way = wayOf(event->modifiers());
        drag(event->position());
        return;
    }
    const Piece *piece = pieceAt(event->position());
    setCursor(piece && isAtEdge(*piece, event->position()) ? Qt::SizeVerCursor : Qt::ArrowCursor);
}

void HoursGrid::drag(QPointF to)
{
    if (!m_drag->begun &&
        (to.toPoint() - m_drag->pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag->begun = true;
    const Spot spot = spotAt(to);
    if (m_drag->kind == Drag::Kind::Book) {
        const int from = snapped(m_drag->from.minute);
        const int until = snapped(spot.minute + snap - 1);
        const int start = std::min(from, snapped(spot.minute));
        takeTo({timeAt({m_drag->from.day, start}), minutes(std::max(snap, std::max(until, from) - start))});
        return;
    }
    const CalendarItem &item = m_shown.items[m_drag->item];
    if (m_drag->kind == Drag::Kind::Resize) {
        const LocalTime end = timeAt({m_drag->from.day, snapped(spot.minute + snap / 2)});
        takeTo({item.start, std::max(minutes(snap), duration_cast<minutes>(end - item.start))});
        return;
    }
    const bool takenOnFirstDay = dateOf(item.start) == m_shown.first + days(m_drag->from.day);
    const int grabbed = m_drag->from.minute - minuteOf(item.start) + (takenOnFirstDay ? 0 : dayMinutes);
    const int minute = std::clamp(snapped(spot.minute - grabbed + snap / 2), 0, dayMinutes - snap);
    takeTo({timeAt({spot.day, minute}), item.length()});
}

void HoursGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_drag && m_drag->by == Drag::By::Pointer)
        letGo(event->modifiers());
}

void HoursGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    endDrag();
    if (const Piece *piece = pieceAt(event->position())) {
        Q_EMIT openRequested(CalendarItem(m_shown.items[piece->item]));
        return;
    }
    const CalendarMove at = hourAt(event->position());
    Q_EMIT bookRequested(at, spanBox(at.start, at.length).toRect());
}

bool HoursGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const Piece *piece = pieceAt(help->pos()))
        QToolTip::showText(help->globalPos(), tooltipOf(m_shown.items[piece->item], m_shown.zone), this);
    else
        QToolTip::hideText();
    return true;
}

void HoursGrid::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_drag)
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const Piece *piece = byKey ? nullptr : pieceAt(event->pos());
    if (piece)
        choose(m_shown.items[piece->item].key());
    if (piece || (byKey && chosen())) {
        const CalendarItem item = *chosen();
        Q_EMIT itemMenuRequested(
            item, byKey ? mapToGlobal(boxOf(item.key()).center().toPoint()) : event->globalPos());
        return;
    }
    const CalendarMove at = hourAt(event->pos());
    Q_EMIT menuRequested(at, spanBox(at.start, at.length).toRect(), event->globalPos());
}

bool HoursGrid::carry(int dayStep, int minuteStep, Drag::Kind kind)
{
    const CalendarItem *item = chosen();
    if (!m_drag) {
        if (!item || !item->movable())
            return false;
        m_drag = Drag{Drag::Kind::Move, Drag::By::Keys, {}, {},
            static_cast<std::size_t>(item - m_shown.items.data()), true, {item->start, item->length()}};
    }
    CalendarMove to = m_drag->to;
    if (kind == Drag::Kind::Resize)
        to.length = std::max(minutes(snap), to.length + minutes(minuteStep));
    else
        to.start += days(dayStep) + minutes(minuteStep);
    if (m_shown.contains(dateOf(to.start)))
        takeTo(to);
    return true;
}

bool HoursGrid::dragKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        endDrag();
        return true;
    case Qt::Key_1:
    case Qt::Key_2: {
        const auto which = static_cast<std::size_t>(event->key() - Qt::Key_1);
        if (which < m_drag->offers.size()) {
            m_drag->held = mapFromGlobal(QCursor::pos());
            takeTo({m_drag->offers[which], m_drag->to.length});
        }
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_drag->by == Drag::By::Keys)
            letGo(event->modifiers());
        return true;
    default:
        return false;
    }
}

void HoursGrid::keyPressEvent(QKeyEvent *event)
{
    hearModifiers(event->modifiers());
    if (m_drag && m_drag->begun && dragKey(event))
        return;
    const bool carries = event->modifiers() & Qt::AltModifier || (m_drag && m_drag->by == Drag::By::Keys);
    const auto kind = event->modifiers() & Qt::ShiftModifier ? Drag::Kind::Resize : Drag::Kind::Move;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_drag) {
            endDrag();
            return;
        }
        if (chosen()) {
            choose({});
            return;
        }
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        // The hours scroll by wheel; these lead on, as in the other views.
        Q_EMIT stepRequested(event->key() == Qt::Key_PageUp ? -1 : 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == Qt::Key_Left ? -forward : forward;
        if (!carries)
            chooseStep(step, 0);
        else if (kind == Drag::Kind::Move)
            carry(step, 0, kind);
        return;
    }
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = event->key() == Qt::Key_Up ? -1 : 1;
        if (carries)
            carry(0, step * snap, kind);
        else
            chooseStep(0, step);
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const CalendarItem *item = chosen()) {
            Q_EMIT openRequested(CalendarItem(*item));
            return;
        }
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (const CalendarItem *item = chosen(); item && item->endable()) {
            Q_EMIT cancelRequested(CalendarItem(*item));
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void HoursGrid::keyReleaseEvent(QKeyEvent *event)
{
    hearModifiers(event->modifiers());
    QWidget::keyReleaseEvent(event);
}

}  // namespace sp::ui
