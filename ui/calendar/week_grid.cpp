// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/week_grid.h"

#include "ui/session/time_words.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/field.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr int snap = 15;      ///< Minutes a drag goes by.
constexpr int shortest = 20;  ///< Minutes a block is high at least, so that its name fits.
constexpr int dayMinutes = 24 * 60;
constexpr qreal grip = 8;  ///< Pixels of the lower edge that change the length.
constexpr qreal inset = 4;

int minuteOf(LocalTime time)
{
    return static_cast<int>(duration_cast<minutes>(time - LocalTime(dateOf(time))).count());
}

int snapped(qreal minute)
{
    return static_cast<int>(std::floor(minute / snap)) * snap;
}

}  // namespace

QString clockThere(LocalTime start, const TimeZone &own, const QByteArray &other)
{
    const auto zone = TimeZone::create(other);
    if (!zone || *zone == own)
        return {};
    const LocalTime there = zone->toLocal(own.toInstant(start));
    const auto shift = (dateOf(there) - dateOf(start)).count();
    const QString text = u"%1 %2"_s.arg(clockText(there), placeOf(other));
    if (shift == 0)
        return text;
    return shift > 0 ? WeekGrid::tr("%1 +1 day").arg(text) : WeekGrid::tr("%1 −1 day").arg(text);
}

QString offsetText(const TimeZone &own, const TimeZone &other, LocalDate day)
{
    const Instant noon = own.toInstant(LocalTime(day) + hours(12));
    const auto apart = duration_cast<minutes>(other.offsetAt(noon) - own.offsetAt(noon));
    if (apart == minutes(0))
        return WeekGrid::tr("same time");
    const QString length = durationText(minutes(std::abs(apart.count())));
    return (apart < minutes(0) ? u"−"_s : u"+"_s) + length;
}

WeekGrid::WeekGrid(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFocusSign(this, FocusSign::Own, 0);
    describe(this, QAccessible::Table, tr("Week"));
}

void WeekGrid::setWeek(const Week &week)
{
    m_week = week;
    m_drag.reset();
    if (!chosen())
        m_chosen.clear();
    arrange();
    update();
    Q_EMIT chosenChanged();
}

void WeekGrid::setNow(LocalTime now)
{
    m_now = now;
    update();
}

QByteArray WeekGrid::otherZone() const
{
    const WeekItem *item = chosen();
    if (item && !item->clientZone.isEmpty() && item->clientZone != m_week.zone.name())
        return item->clientZone;
    return m_week.otherZone;
}

const WeekItem *WeekGrid::chosen() const
{
    const auto found =
        std::ranges::find_if(m_week.items, [this](const WeekItem &item) { return item.key() == m_chosen; });
    return m_chosen.isEmpty() || found == m_week.items.end() ? nullptr : &*found;
}

void WeekGrid::choose(const QByteArray &key)
{
    if (key == m_chosen)
        return;
    m_chosen = key;
    const WeekItem *item = chosen();
    setAccessibleDescription(item ? u"%1, %2, %3"_s.arg(item->title, clockRangeText(item->start, item->end),
                                        clockThere(item->start, m_week.zone, item->clientZone))
                                  : QString());
    update();
    Q_EMIT chosenChanged();
}

void WeekGrid::arrange()
{
    m_pieces.clear();
    for (int day = 0; day < 7; ++day) {
        const LocalTime midnight(m_week.monday + days(day));
        std::vector<Piece> pieces;
        for (std::size_t i = 0; i < m_week.items.size(); ++i) {
            const WeekItem &item = m_week.items[i];
            if (item.allDay || item.start >= midnight + days(1) || item.end <= midnight)
                continue;
            const int from = item.start <= midnight ? 0 : minuteOf(item.start);
            const int to = item.end >= midnight + days(1) ? dayMinutes : minuteOf(item.end);
            pieces.push_back(
                {i, day, std::min(from, dayMinutes - shortest), std::max(to, from + shortest), {}});
        }
        std::vector<std::pair<int, int>> spans;
        for (const Piece &piece : pieces)
            spans.emplace_back(piece.from, piece.to);
        const std::vector<Lane> lanes = lanesOf(spans);
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            pieces[i].lane = lanes[i];
            m_pieces.push_back(pieces[i]);
        }
    }
}

int WeekGrid::gutter() const
{
    return ownColumn + (otherZone().isEmpty() ? 0 : otherColumn);
}

QRectF WeekGrid::dayBox(int day) const
{
    const qreal wide = (width() - gutter()) / 7.0;
    const qreal left =
        layoutDirection() == Qt::RightToLeft ? width() - gutter() - (day + 1) * wide : gutter() + day * wide;
    return QRectF(std::round(left), 0, std::round(left + wide) - std::round(left), height());
}

QRectF WeekGrid::pieceBox(const Piece &piece) const
{
    const QRectF column = dayBox(piece.day).adjusted(inset, 0, -inset, 0);
    const qreal wide = column.width() / piece.lane.columns;
    const int at =
        layoutDirection() == Qt::RightToLeft ? piece.lane.columns - 1 - piece.lane.column : piece.lane.column;
    return QRectF(std::round(column.left() + at * wide), minuteY(piece.from) + 1,
        std::floor(wide) - (piece.lane.columns > 1 ? 2 : 0), minuteY(piece.to - piece.from) - 2);
}

QRectF WeekGrid::boxOf(const QByteArray &key) const
{
    for (const Piece &piece : m_pieces)
        if (m_week.items[piece.item].key() == key)
            return pieceBox(piece);
    return {};
}

QRectF WeekGrid::spanBox(LocalTime start, minutes length) const
{
    const int day = static_cast<int>((dateOf(start) - m_week.monday).count());
    const QRectF column = dayBox(day).adjusted(inset, 0, -inset, 0);
    const int from = minuteOf(start);
    const int to = std::min(dayMinutes, from + std::max(snap, static_cast<int>(length.count())));
    return QRectF(column.left(), minuteY(from) + 1, column.width(), minuteY(to - from) - 2);
}

const WeekGrid::Piece *WeekGrid::pieceAt(QPointF at) const
{
    const auto found =
        std::ranges::find_if(m_pieces, [&](const Piece &piece) { return pieceBox(piece).contains(at); });
    return found == m_pieces.end() ? nullptr : &*found;
}

WeekGrid::Spot WeekGrid::spotAt(QPointF at) const
{
    int day = 0;
    for (int each = 0; each < 7; ++each)
        if (const QRectF box = dayBox(each); at.x() >= box.left() && at.x() < box.right())
            day = each;
    const QRectF first = dayBox(0), last = dayBox(6);
    if (layoutDirection() == Qt::RightToLeft ? at.x() < last.left() : at.x() >= last.right())
        day = 6;
    else if (layoutDirection() == Qt::RightToLeft ? at.x() >= first.right() : at.x() < first.left())
        day = 0;
    return {day, std::clamp(static_cast<int>(at.y() * 60 / hourHeight), 0, dayMinutes)};
}

LocalTime WeekGrid::timeAt(const Spot &spot) const
{
    return LocalTime(m_week.monday + days(spot.day)) + minutes(spot.minute);
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag)
        return;
    const QPointF at = event->position();
    const Piece *piece = pieceAt(at);
    if (!piece) {
        choose({});
        m_drag = Drag{Drag::Kind::Book, event->pos(), spotAt(at)};
        return;
    }
    const WeekItem &item = m_week.items[piece->item];
    choose(item.key());
    if (!item.movable())
        return;
    const QRectF box = pieceBox(*piece);
    const bool lowerEdge = at.y() > box.bottom() - std::min(grip, box.height() / 3);
    m_drag = Drag{lowerEdge ? Drag::Kind::Resize : Drag::Kind::Move, event->pos(), spotAt(at), piece->item};
}

void WeekGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag) {
        drag(event->position());
        return;
    }
    const Piece *piece = pieceAt(event->position());
    const bool lowerEdge =
        piece && m_week.items[piece->item].movable() &&
        event->position().y() > pieceBox(*piece).bottom() - std::min(grip, pieceBox(*piece).height() / 3);
    setCursor(lowerEdge ? Qt::SizeVerCursor : Qt::ArrowCursor);
}

void WeekGrid::drag(QPointF to)
{
    if (!m_drag->begun &&
        (to.toPoint() - m_drag->pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag->begun = true;
    const Spot spot = spotAt(to);
    switch (m_drag->kind) {
    case Drag::Kind::Book: {
        const int from = snapped(m_drag->from.minute);
        const int until = snapped(spot.minute + snap - 1);
        const int start = std::min(from, snapped(spot.minute));
        m_drag->to = {
            timeAt({m_drag->from.day, start}), minutes(std::max(snap, std::max(until, from) - start))};
        break;
    }
    case Drag::Kind::Move: {
        const WeekItem &item = m_week.items[m_drag->item];
        const auto length = duration_cast<minutes>(item.end - item.start);
        const int grabbed =
            m_drag->from.minute - (dateOf(item.start) == m_week.monday + days(m_drag->from.day)
                                          ? minuteOf(item.start)
                                          : minuteOf(item.start) - dayMinutes);
        const int minute = std::clamp(snapped(spot.minute - grabbed + snap / 2), 0, dayMinutes - snap);
        m_drag->to = {timeAt({spot.day, minute}), length};
        break;
    }
    case Drag::Kind::Resize: {
        const WeekItem &item = m_week.items[m_drag->item];
        const LocalTime end = timeAt({m_drag->from.day, snapped(spot.minute + snap / 2)});
        m_drag->to = {item.start, std::max(minutes(snap), duration_cast<minutes>(end - item.start))};
        break;
    }
    }
    update();
}

void WeekGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const Drag done = *m_drag;
    m_drag.reset();
    update();
    if (!done.begun)
        return;
    if (done.kind == Drag::Kind::Book) {
        Q_EMIT bookRequested(done.to, spanBox(done.to.start, done.to.length).toRect());
        return;
    }
    const WeekItem item = m_week.items[done.item];
    if (done.to.start != item.start || done.to.length != duration_cast<minutes>(item.end - item.start))
        Q_EMIT moveRequested(item, done.to);
}

void WeekGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_drag.reset();
    if (const Piece *piece = pieceAt(event->position())) {
        Q_EMIT openRequested(m_week.items[piece->item]);
        return;
    }
    const WeekMove at = hourAt(event->position());
    Q_EMIT bookRequested(at, spanBox(at.start, at.length).toRect());
}

WeekMove WeekGrid::hourAt(QPointF at) const
{
    Spot spot = spotAt(at);
    spot.minute = std::min(spot.minute / 30 * 30, dayMinutes - 60);
    return {timeAt(spot), hours(1)};
}

void WeekGrid::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_drag || pieceAt(event->pos()))
        return;
    const WeekMove at = hourAt(event->pos());
    Q_EMIT menuRequested(at, spanBox(at.start, at.length).toRect(), event->globalPos());
}

void WeekGrid::chooseStep(int dayStep, int itemStep)
{
    std::vector<const WeekItem *> order;
    for (const WeekItem &item : m_week.items)
        if (!item.allDay)
            order.push_back(&item);
    if (order.empty()) {
        if (dayStep != 0)
            Q_EMIT weekRequested(dayStep);
        return;
    }
    const WeekItem *from = chosen();
    if (!from) {
        const auto next =
            std::ranges::find_if(order, [this](const WeekItem *item) { return item->end > m_now; });
        choose((next == order.end() ? order.front() : *next)->key());
        return;
    }
    if (itemStep != 0) {
        const auto at = std::ranges::find(order, from) - order.begin() + itemStep;
        if (at >= 0 && at < std::ssize(order))
            choose(order[static_cast<std::size_t>(at)]->key());
        return;
    }
    for (LocalDate day = dateOf(from->start) + days(dayStep);
         day >= m_week.monday && day < m_week.monday + days(7); day += days(dayStep)) {
        const WeekItem *best = nullptr;
        const auto away = [&](const WeekItem *item) {
            return std::abs(minuteOf(item->start) - minuteOf(from->start));
        };
        for (const WeekItem *item : order)
            if (dateOf(item->start) == day && (!best || away(item) < away(best)))
                best = item;
        if (best) {
            choose(best->key());
            return;
        }
    }
    Q_EMIT weekRequested(dayStep);
}

void WeekGrid::nudge(int dayStep, int minuteStep)
{
    const WeekItem *item = chosen();
    if (!item || !item->movable())
        return;
    const LocalTime start = item->start + days(dayStep) + minutes(minuteStep);
    Q_EMIT moveRequested(WeekItem(*item), {start, duration_cast<minutes>(item->end - item->start)});
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers() & Qt::AltModifier;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_drag) {
            m_drag.reset();
            update();
            return;
        }
        if (chosen()) {
            choose({});
            return;
        }
        break;
    case Qt::Key_Left:
        moves ? nudge(-forward, 0) : chooseStep(-forward, 0);
        return;
    case Qt::Key_Right:
        moves ? nudge(forward, 0) : chooseStep(forward, 0);
        return;
    case Qt::Key_Up:
        moves ? nudge(0, -snap) : chooseStep(0, -1);
        return;
    case Qt::Key_Down:
        moves ? nudge(0, snap) : chooseStep(0, 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const WeekItem *item = chosen()) {
            Q_EMIT openRequested(WeekItem(*item));
            return;
        }
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (const WeekItem *item = chosen(); item && item->movable()) {
            Q_EMIT cancelRequested(WeekItem(*item));
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void WeekGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void WeekGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

}  // namespace sp::ui
