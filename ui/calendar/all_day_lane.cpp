// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/all_day_lane.h"

#include "ui/calendar/block_paint.h"
#include "ui/calendar/calendar_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr int margin = 4;
constexpr metrics::Scaled moreHeight{20};

}  // namespace

AllDayLane::AllDayLane(HoursGrid &grid, QWidget *parent)
    : QWidget(parent), m_grid(grid),
      m_fold(new Button(Icon::Down, tr("Show all rows"), ButtonKind::Quiet, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setFocusSign(this, FocusSign::Own, 0);
    describe(this, QAccessible::List, tr("All day"));
    m_fold->setButtonSize(ButtonSize::Small);
    connect(m_fold, &QPushButton::clicked, this, [this] { setUnfolded(!m_unfolded); });
    hide();
}

void AllDayLane::refresh()
{
    m_drag.reset();
    m_bars = barsOf(m_grid.shown(), m_grid.shown().first, m_grid.shown().count);
    m_chosen.reset();
    for (const DayBar &bar : m_bars)
        if (!m_chosenKey.isEmpty() && m_grid.shown().items[bar.item].key() == m_chosenKey)
            m_chosen = bar.item;
    fit();
}

void AllDayLane::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    fit();
}

const CalendarItem *AllDayLane::chosen() const
{
    return m_chosen && *m_chosen < m_grid.shown().items.size() ? &m_grid.shown().items[*m_chosen] : nullptr;
}

void AllDayLane::fit()
{
    const int rows = rowsOf(m_bars);
    const bool foldable = rows > foldedRows;
    setVisible(rows > 0);
    setFixedHeight(shownRows() * rowHeight + 2 * margin + (foldable && !m_unfolded ? +moreHeight : 0));
    m_fold->setVisible(foldable);
    m_fold->setGlyph(m_unfolded ? Icon::Up : Icon::Down);
    m_fold->setAccessibleName(m_unfolded ? tr("Fold to three rows") : tr("Show all %1 rows").arg(rows));
    m_fold->setToolTip(m_fold->accessibleName());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int side = m_fold->sizeHint().width();
    m_fold->setGeometry(mirrored ? width() - HoursGrid::ownColumn + (HoursGrid::ownColumn - side) / 2
                                 : (HoursGrid::ownColumn - side) / 2,
        height() - metrics::buttonSmall - 2, side, metrics::buttonSmall);
    update();
}

int AllDayLane::shownRows() const
{
    return m_unfolded ? rowsOf(m_bars) : std::min(rowsOf(m_bars), foldedRows);
}

int AllDayLane::hiddenOn(int day) const
{
    return static_cast<int>(std::ranges::count_if(m_bars,
        [&](const DayBar &bar) { return bar.row >= shownRows() && bar.from <= day && bar.to >= day; }));
}

QRectF AllDayLane::daysBox(int from, int to, int row) const
{
    QRectF box = m_grid.dayBox(from).united(m_grid.dayBox(to));
    box.translate(m_grid.mapTo(parentWidget(), QPoint(0, 0)).x(), 0);
    return QRectF(box.left() + 4, margin + row * rowHeight + 1, box.width() - 8, rowHeight - 2);
}

QRectF AllDayLane::barBox(const DayBar &bar) const
{
    return daysBox(bar.from, bar.to, bar.row);
}

const DayBar *AllDayLane::barAt(QPointF at) const
{
    const auto found = std::ranges::find_if(
        m_bars, [&](const DayBar &bar) { return bar.row < shownRows() && barBox(bar).contains(at); });
    return found == m_bars.end() ? nullptr : &*found;
}

int AllDayLane::dayAt(QPointF at) const
{
    int nearest = 0;
    qreal least = width();
    for (int day = 0; day < m_grid.shown().count; ++day) {
        const qreal away = std::abs(daysBox(day, day, 0).center().x() - at.x());
        if (away < least) {
            least = away;
            nearest = day;
        }
    }
    return nearest;
}

void AllDayLane::choose(std::optional<std::size_t> item)
{
    m_chosen = item;
    m_chosenKey = chosen() ? chosen()->key() : QByteArray();
    setAccessibleDescription(chosen() ? spokenItem(*chosen(), m_grid.shown().zone) : QString());
    update();
}

void AllDayLane::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_drag.reset();
    const DayBar *bar = barAt(event->position());
    choose(bar ? std::optional(bar->item) : std::nullopt);
    if (bar && (chosen()->movable() || event->modifiers() & Qt::ControlModifier))
        m_drag = Drag{bar->item, dayAt(event->position())};
    else if (!bar && hiddenOn(dayAt(event->position())) > 0)
        setUnfolded(true);
}

void AllDayLane::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag)
        return;
    m_drag->shift = dayAt(event->position()) - m_drag->from;
    update();
}

void AllDayLane::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag && event->button() == Qt::LeftButton)
        letGo(event->modifiers());
}

void AllDayLane::letGo(Qt::KeyboardModifiers held)
{
    const Drag done = *m_drag;
    m_drag.reset();
    update();
    if (done.shift == 0)
        return;
    const CalendarItem item = m_grid.shown().items[done.item];
    Q_EMIT dropped({item, {item.start + days(done.shift), item.length()},
        held & Qt::ControlModifier ? CalendarDrop::Way::Copy : CalendarDrop::Way::Move});
}

void AllDayLane::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_drag.reset();
    if (const DayBar *bar = barAt(event->position()))
        Q_EMIT openRequested(CalendarItem(m_grid.shown().items[bar->item]));
}

bool AllDayLane::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const DayBar *bar = barAt(help->pos()))
        QToolTip::showText(
            help->globalPos(), tooltipOf(m_grid.shown().items[bar->item], m_grid.shown().zone), this);
    else
        QToolTip::hideText();
    return true;
}

void AllDayLane::walk(int step)
{
    if (m_bars.empty())
        return;
    const auto at = std::ranges::find_if(m_bars, [this](const DayBar &bar) { return m_chosen == bar.item; });
    const auto next = at == m_bars.end() ? 0 : at - m_bars.begin() + step;
    if (next < 0 || next >= std::ssize(m_bars))
        return;
    const DayBar &bar = m_bars[static_cast<std::size_t>(next)];
    if (bar.row >= shownRows())
        setUnfolded(true);
    choose(bar.item);
}

void AllDayLane::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int key = event->key();
    const CalendarItem *item = chosen();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const int step = key == Qt::Key_Left ? -forward : forward;
        const bool carries = event->modifiers() & Qt::AltModifier || (m_drag && m_drag->by == Drag::By::Keys);
        if (!carries) {
            walk(step);
        } else if (item && item->movable()) {
            if (!m_drag)
                m_drag = Drag{*m_chosen, 0, 0, Drag::By::Keys};
            m_drag->shift += step;
            update();
        }
        return;
    }
    const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enters && m_drag && m_drag->by == Drag::By::Keys) {
        letGo(event->modifiers());
    } else if (enters && item) {
        Q_EMIT openRequested(CalendarItem(*item));
    } else if (key == Qt::Key_Escape && (m_drag || item)) {
        if (!m_drag)
            choose({});
        m_drag.reset();
        update();
    } else if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && item && item->movable()) {
        Q_EMIT cancelRequested(CalendarItem(*item));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void AllDayLane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void AllDayLane::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_chosen && event->reason() != Qt::MouseFocusReason && !m_bars.empty())
        choose(m_bars.front().item);
    update();
}

void AllDayLane::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_drag.reset();
    update();
}

void AllDayLane::paintBar(QPainter &painter, const DayBar &bar) const
{
    const Tokens &t = Theme::tokens();
    const CalendarItem &item = m_grid.shown().items[bar.item];
    const QRectF box = barBox(bar);
    drawDayBar(painter, box, item, bar, layoutDirection());
    if (m_chosen == bar.item)
        drawBox(
            painter, box, metrics::radiusControl, QColor(), t.accent, hasFocus() ? metrics::focusWidth : 1);
}

void AllDayLane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Theme::tokens();
    painter.fillRect(rect(), t.ground);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int day = 0; day < m_grid.shown().count; ++day) {
        const QRectF column = daysBox(day, day, 0).adjusted(-4, 0, 4, 0);
        painter.fillRect(QRectF(column.left(), 0, column.width(), height()), t.surface);
        painter.fillRect(QRectF(mirrored ? column.right() - 1 : column.left(), 0, 1, height()), t.line);
        if (const int hidden = hiddenOn(day); hidden > 0)
            drawLine(painter,
                QRectF(column.left() + 12, height() - moreHeight - 2, column.width() - 20, moreHeight),
                mirrored ? Qt::AlignRight : Qt::AlignLeft, fontFor(TextSize::Caption, Weight::Medium),
                t.accent, tr("+%1 more").arg(hidden));
    }
    drawLine(painter,
        QRectF(mirrored ? width() - m_grid.gutter() : 0, margin, m_grid.gutter(), rowHeight)
            .adjusted(4, 0, -4, 0),
        Qt::AlignHCenter, fontFor(TextSize::Caption), t.muted, tr("all day"));
    for (const DayBar &bar : m_bars)
        if (bar.row < shownRows())
            paintBar(painter, bar);
    if (m_drag && m_drag->shift != 0) {
        const auto dragged = std::ranges::find(m_bars, m_drag->item, &DayBar::item);
        const int last = m_grid.shown().count - 1;
        const int from = std::clamp(dragged->from + m_drag->shift, 0, last);
        const QRectF box = daysBox(from, std::clamp(dragged->to + m_drag->shift, from, last), dragged->row);
        drawBox(painter, box, metrics::radiusControl, t.raised, t.accent, 2);
        drawLine(painter, box.adjusted(8, 0, -8, 0), mirrored ? Qt::AlignRight : Qt::AlignLeft,
            fontFor(TextSize::Caption, Weight::Semi), t.ink, m_grid.shown().items[m_drag->item].title);
    }
    painter.fillRect(QRectF(0, height() - 1, width(), 1), t.line);
}

}  // namespace sp::ui
