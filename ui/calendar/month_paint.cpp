// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/block_paint.h"
#include "ui/calendar/month_grid.h"
#include "ui/session/time_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr metrics::Scaled roomForSign{110};  ///< A chip narrower than this has none for a sign at its end.

}  // namespace

void MonthGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Theme::tokens().ground);
    paintHead(painter);
    if (m_shown.count != dayCount)
        return;
    for (int day = 0; day < dayCount; ++day)
        paintCell(painter, day);
    for (const WeekBar &bar : m_bars) {
        const CalendarItem &item = m_shown.items[bar.bar.item];
        drawDayBar(painter, barBox(bar), item, bar.bar, layoutDirection());
        if (&item == m_chosen)
            drawBox(painter, barBox(bar), metrics::radiusControl, QColor(), Theme::tokens().accent,
                hasFocus() ? metrics::focusWidth : 1);
    }
    for (const Chip &chip : m_chips)
        paintChip(painter, chip);
    if (m_drag && m_drag->begun)
        paintDrag(painter);
}

void MonthGrid::paintHead(QPainter &painter) const
{
    const Tokens &t = Theme::tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int day = 0; day < weekDays; ++day) {
        const QRectF cell = cellBox(day);
        const QString name = QLocale().dayName(
            day + 1, cell.width() > metrics::scaled(150) ? QLocale::LongFormat : QLocale::ShortFormat);
        drawLine(painter, QRectF(cell.left() + 10, 0, cell.width() - 20, headHeight),
            mirrored ? Qt::AlignRight : Qt::AlignLeft, fontFor(TextSize::Caption, Weight::Medium), t.muted,
            name);
    }
    painter.fillRect(QRectF(0, headHeight - 1, width(), 1), t.line);
}

void MonthGrid::paintCell(QPainter &painter, int day) const
{
    const Tokens &t = Theme::tokens();
    const QRectF cell = cellBox(day);
    const LocalDate date = m_shown.first + days(day);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool today = date == dateOf(m_now);
    painter.fillRect(cell, isOfMonth(date) ? t.surface : t.off);
    painter.fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), t.line);
    if (day % weekDays != 0)
        painter.fillRect(
            QRectF(mirrored ? cell.right() - 1 : cell.left(), cell.top(), 1, cell.height()), t.line);
    const QString number = civil(date).day() == std::chrono::day(1)
                               ? dayAndMonth(date, QLocale::ShortFormat)
                               : QString::number(static_cast<unsigned>(civil(date).day()));
    const QFont font = fontFor(TextSize::Base, today ? Weight::Semi : Weight::Medium);
    const qreal wide = textWidth(font, number, Figures::Tabular);
    const QRectF figure(mirrored ? cell.right() - 10 - wide : cell.left() + 10,
        cell.top() + metrics::scaled(5), wide + 1, lineHeight(TextSize::Base));
    if (today)
        drawBox(painter, figure.adjusted(-6, -1, 5, 1), metrics::radiusControl, t.accent, QColor());
    drawFigures(painter, figure, Qt::AlignLeft, font,
        today             ? t.onAccent
        : isOfMonth(date) ? t.ink
                          : t.muted,
        number);
    if (const int hidden = hiddenOn(day); hidden > 0) {
        const QRectF box = moreBox(day).adjusted(6, 0, -4, 0);
        const QFont small = fontFor(TextSize::Caption, Weight::Medium);
        QString more = tr("+%1 more").arg(hidden);
        if (textWidth(small, more, Figures::Proportional) > box.width())
            more = u"+%1"_s.arg(hidden);
        drawLine(painter, box, mirrored == saysMoreBeside() ? Qt::AlignLeft : Qt::AlignRight, small, t.accent,
            more);
    }
    if (date == m_cursor && !m_chosen)
        drawBox(painter, cell.adjusted(1, 0, 0, -1), metrics::radiusControl, QColor(),
            hasFocus() ? t.accent : t.control, hasFocus() ? metrics::focusWidth : 1);
}

void MonthGrid::paintChip(QPainter &painter, const Chip &chip) const
{
    const Tokens &t = Theme::tokens();
    const CalendarItem &item = m_shown.items[chip.item];
    const QRectF box = chipBox(chip);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const bool leaves = m_drag && m_drag->begun && m_drag->item == chip.item &&
                        m_drag->way == CalendarDrop::Way::Move && m_drag->to != m_drag->from;
    painter.save();
    qreal signWide = 10;
    const bool filled = item.isSession() && !item.tentative && !leaves;
    if (leaves) {
        drawDashedBox(painter, box, metrics::radiusKey, t.surface, t.control);
    } else if (item.tentative || item.held) {
        drawDashedBox(painter, box, metrics::radiusKey, t.surface, item.held ? t.accent : t.watch);
    } else if (filled) {
        drawSessionBox(painter, box, metrics::radiusKey, item, layoutDirection());
    } else if (item.from) {
        signWide = overlaySignWidth(*item.from);
        drawOverlaySign(painter,
            QRectF(mirrored ? box.right() - signWide : box.left(),
                box.top() + std::floor((box.height() - overlaySignSide) / 2), signWide, overlaySignSide),
            *item.from);
    } else {
        // Not a session: its texture as a small sign, its words on plain ground.
        const QRectF sign(mirrored ? box.right() - 10 : box.left() + 1,
            box.top() + std::floor((box.height() - 9) / 2), 9, 9);
        if (item.busy)
            painter.fillRect(sign, hatchBrush(t.muted, 1.2, 3.5));
        drawBox(painter, sign, 2, QColor(), t.control);
    }
    QRectF words = mirrored ? box.adjusted(4, 0, -signWide - 4, 0) : box.adjusted(signWide + 4, 0, -4, 0);
    if (filled || leaves || item.tentative || item.held)
        words = box.adjusted(8, 0, -6, 0);
    const auto sign = item.tentative || item.held ? std::optional(Icon::Hour)
                      : item.unbilled             ? std::optional(Icon::Leak)
                                                  : std::nullopt;
    if (sign && box.width() > roomForSign) {
        const int side = metrics::iconTiny, keep = side + 4;
        drawIcon(painter,
            QRectF(mirrored ? words.left() : words.right() - side, box.top(), side, box.height()), *sign,
            side, item.held ? t.accent : t.watch);
        words = mirrored ? words.adjusted(keep, 0, 0, 0) : words.adjusted(0, 0, -keep, 0);
    }
    const QString clock = clockText(item.start);
    const QFont clockFont = fontFor(TextSize::Caption);
    const QColor muted = filled ? t.onTint : t.muted;
    const qreal clockWide = textWidth(clockFont, clock, Figures::Tabular);
    drawFigures(painter,
        QRectF(
            mirrored ? words.right() - clockWide : words.left(), words.top(), clockWide + 1, words.height()),
        Qt::AlignLeft, clockFont, muted, clock);
    const QFont titleFont = fontFor(TextSize::Caption, item.isSession() ? Weight::Semi : Weight::Regular);
    const QRectF title =
        mirrored ? words.adjusted(0, 0, -clockWide - 6, 0) : words.adjusted(clockWide + 6, 0, 0, 0);
    // Where a title would be a letter or two, the calendar's sign and the tooltip say more.
    if (!item.from || isReadable(titleFont, item.title, title.width()))
        drawLine(
            painter, title, leading, titleFont, item.isSession() && !leaves ? t.ink : t.muted, item.title);
    if (&item == m_chosen)
        drawBox(painter, box, metrics::radiusKey, QColor(), t.accent, hasFocus() ? metrics::focusWidth : 1);
    painter.restore();
}

QRectF MonthGrid::dragBox() const
{
    if (m_landing)
        return landingBox();
    // What has no row of its own there, a bar or an entry on its own day, goes with the pointer.
    const QRectF cell = cellBox(m_drag->to);
    QRectF box(0, 0, cell.width() - 8, metrics::chip);
    if (m_drag->by == Drag::By::Pointer)
        box.moveCenter(m_drag->at);
    else
        box.moveTopLeft({cell.left() + 4, cell.top() + metrics::scaled(28)});
    box.moveLeft(std::clamp(box.left(), 2.0, width() - box.width() - 2));
    return box;
}

void MonthGrid::paintDrag(QPainter &painter) const
{
    const Tokens &t = Theme::tokens();
    const CalendarItem &item = m_shown.items[m_drag->item];
    const QRectF cell = cellBox(m_drag->to);
    drawBox(painter, cell.adjusted(1, 0, 0, -1), metrics::radiusControl, QColor(), t.accent, 2);
    QString words = item.allDay ? item.title : u"%1 %2"_s.arg(clockText(item.start), item.title);
    if (m_drag->way == CalendarDrop::Way::Copy)
        words = tr("%1, a copy").arg(words);
    const QRectF box = dragBox();
    drawBox(painter, box, metrics::radiusControl, t.raised, t.accent, 2);
    drawLine(painter, box.adjusted(8, 0, -8, 0),
        layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft,
        fontFor(TextSize::Caption, Weight::Semi), t.ink, words);
}

}  // namespace sp::ui
