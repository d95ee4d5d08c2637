// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/hours_grid.h"

#include "ui/calendar/calendar_words.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/focus_ring.h"

#include <QFocusEvent>

#include <algorithm>
#include <cmath>

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr int shortest = 20;  ///< Minutes a block is high at least, so that its name fits.
constexpr int dayMinutes = 24 * 60;
constexpr qreal grip = 8;  ///< Pixels of the lower edge that change the length.
constexpr qreal inset = 4;

int minuteOf(LocalTime time)
{
    return static_cast<int>(duration_cast<minutes>(time - LocalTime(dateOf(time))).count());
}

}  // namespace

HoursGrid::HoursGrid(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFocusSign(this, FocusSign::Inside, 0);
    describe(this, QAccessible::Table, tr("Hours of the days"));
}

void HoursGrid::setShown(const ShownDays &shown)
{
    const QByteArray kept = m_chosen ? m_chosen->key() : QByteArray();
    endDrag();
    m_shown = shown;
    m_chosen = m_shown.find(kept);
    arrange();
    update();
    Q_EMIT chosenChanged();
}

void HoursGrid::setNow(LocalTime now)
{
    m_now = now;
    update();
}

void HoursGrid::setSecondClock(const SecondClock &clock)
{
    m_clock = clock;
    update();
}

QByteArray HoursGrid::otherZone() const
{
    if (m_clock.kind == SecondClock::Kind::None)
        return {};
    if (m_clock.kind == SecondClock::Kind::Zone)
        return m_clock.zone;
    const CalendarItem *item = chosen();
    if (item && !item->clientZone.isEmpty() && item->clientZone != m_shown.zone.name())
        return item->clientZone;
    return m_shown.otherZone;
}

void HoursGrid::choose(const QByteArray &key)
{
    const CalendarItem *item = m_shown.find(key);
    if (item == m_chosen)
        return;
    m_chosen = item;
    tellChosen();
    update();
    Q_EMIT chosenChanged();
}

void HoursGrid::tellChosen()
{
    QStringList words;
    if (m_chosen)
        words << spokenItem(*m_chosen, m_shown.zone);
    if (m_chosen && m_clientHours && m_chosen->client == m_clientHours->client)
        words << spokenClientHours(*m_clientHours, dateOf(m_chosen->start), m_shown.zone);
    setAccessibleDescription(words.join(u'\n'));
}

void HoursGrid::setClientHours(const std::optional<ClientHours> &hours)
{
    m_clientHours = hours;
    tellChosen();
    update();
}

void HoursGrid::setBooking(const std::optional<CalendarMove> &at)
{
    if (at == m_booking)
        return;
    m_booking = at;
    update();
}

void HoursGrid::arrange()
{
    m_pieces.clear();
    for (int day = 0; day < m_shown.count; ++day) {
        const LocalTime midnight(m_shown.first + days(day));
        std::vector<Piece> pieces;
        for (std::size_t i = 0; i < m_shown.items.size(); ++i) {
            const CalendarItem &item = m_shown.items[i];
            if (item.isLong() || item.out || item.start >= midnight + days(1) || item.end <= midnight)
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

int HoursGrid::gutter() const
{
    return ownColumn + (otherZone().isEmpty() ? 0 : otherColumn);
}

QRectF HoursGrid::dayBox(int day) const
{
    const qreal wide = (width() - gutter()) / static_cast<qreal>(m_shown.count);
    const qreal left =
        layoutDirection() == Qt::RightToLeft ? width() - gutter() - (day + 1) * wide : gutter() + day * wide;
    return QRectF(std::round(left), 0, std::round(left + wide) - std::round(left), height());
}

QRectF HoursGrid::pieceBox(const Piece &piece) const
{
    const QRectF column = dayBox(piece.day).adjusted(inset, 0, -inset, 0);
    const qreal wide = column.width() / piece.lane.columns;
    const int at =
        layoutDirection() == Qt::RightToLeft ? piece.lane.columns - 1 - piece.lane.column : piece.lane.column;
    return QRectF(std::round(column.left() + at * wide), minuteY(piece.from) + 1,
        std::floor(wide) - (piece.lane.columns > 1 ? 2 : 0), minuteY(piece.to - piece.from) - 2);
}

QRectF HoursGrid::boxOf(const QByteArray &key) const
{
    for (const Piece &piece : m_pieces)
        if (m_shown.items[piece.item].key() == key)
            return pieceBox(piece);
    return {};
}

QRectF HoursGrid::spanBox(LocalTime start, minutes length) const
{
    const QRectF column = dayBox(m_shown.dayOf(dateOf(start))).adjusted(inset, 0, -inset, 0);
    const int from = minuteOf(start);
    const int to = std::min(dayMinutes, from + std::max(15, static_cast<int>(length.count())));
    return QRectF(column.left(), minuteY(from) + 1, column.width(), minuteY(to - from) - 2);
}

const HoursGrid::Piece *HoursGrid::pieceAt(QPointF at) const
{
    const auto found =
        std::ranges::find_if(m_pieces, [&](const Piece &piece) { return pieceBox(piece).contains(at); });
    return found == m_pieces.end() ? nullptr : &*found;
}

bool HoursGrid::isAtEdge(const Piece &piece, QPointF at) const
{
    const QRectF box = pieceBox(piece);
    return m_shown.items[piece.item].movable() && at.y() > box.bottom() - std::min(grip, box.height() / 3);
}

HoursGrid::Spot HoursGrid::spotAt(QPointF at) const
{
    const int lastDay = m_shown.count - 1;
    int day = 0;
    for (int each = 0; each <= lastDay; ++each)
        if (const QRectF box = dayBox(each); at.x() >= box.left() && at.x() < box.right())
            day = each;
    const QRectF last = dayBox(lastDay);
    if (layoutDirection() == Qt::RightToLeft ? at.x() < last.left() : at.x() >= last.right())
        day = lastDay;
    return {day, std::clamp(static_cast<int>(at.y() * 60 / hourHeight), 0, dayMinutes)};
}

LocalTime HoursGrid::timeAt(const Spot &spot) const
{
    return LocalTime(m_shown.first + days(spot.day)) + minutes(spot.minute);
}

CalendarMove HoursGrid::hourAt(QPointF at) const
{
    Spot spot = spotAt(at);
    spot.minute = std::min(spot.minute / 30 * 30, dayMinutes - 60);
    return {timeAt(spot), hours(1)};
}

void HoursGrid::chooseNearest(const CalendarItem &from, int dayStep)
{
    for (LocalDate day = dateOf(from.start) + days(dayStep); m_shown.contains(day); day += days(dayStep)) {
        const CalendarItem *best = nullptr;
        const auto away = [&](const CalendarItem &item) {
            return std::abs(minuteOf(item.start) - minuteOf(from.start));
        };
        for (const CalendarItem &item : m_shown.items)
            if (!item.isLong() && !item.out && dateOf(item.start) == day &&
                (!best || away(item) < away(*best)))
                best = &item;
        if (best) {
            choose(best->key());
            return;
        }
    }
    Q_EMIT stepRequested(dayStep);
}

void HoursGrid::chooseStep(int dayStep, int itemStep)
{
    const CalendarItem *from = chosen();
    if (!from && dayStep != 0) {
        Q_EMIT stepRequested(dayStep);
        return;
    }
    std::vector<const CalendarItem *> order;
    for (const CalendarItem &item : m_shown.items)
        if (!item.isLong() && !item.out)
            order.push_back(&item);
    if (order.empty())
        return;
    if (!from) {
        const auto next =
            std::ranges::find_if(order, [this](const CalendarItem *item) { return item->end > m_now; });
        choose((next == order.end() ? order.front() : *next)->key());
        return;
    }
    if (dayStep != 0) {
        chooseNearest(*from, dayStep);
        return;
    }
    const auto at = std::ranges::find(order, from) - order.begin() + itemStep;
    if (at >= 0 && at < std::ssize(order))
        choose(order[static_cast<std::size_t>(at)]->key());
}

void HoursGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void HoursGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (m_drag && m_drag->by == Drag::By::Keys)
        endDrag();
    update();
}

}  // namespace sp::ui
