// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/block_paint.h"

#include "ui/session/service_colour.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

void drawDashedBox(QPainter &painter, const QRectF &box, qreal radius, const QColor &fill, const QColor &edge)
{
    QPen pen(edge, 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void drawSessionBox(QPainter &painter, const QRectF &box, qreal radius, const CalendarItem &item,
    Qt::LayoutDirection direction)
{
    const Tokens &t = Theme::tokens();
    QPainterPath outline;
    outline.addRoundedRect(box, radius, radius);
    painter.save();
    painter.fillPath(outline, t.tint);
    painter.setClipPath(outline, Qt::IntersectClip);
    const qreal left = direction == Qt::RightToLeft ? box.right() - metrics::markBar : box.left();
    painter.fillRect(
        QRectF(left, box.top(), metrics::markBar, box.height()), serviceMark(item.colour, t.tint));
    painter.restore();
}

void drawOverlayBox(QPainter &painter, const QRectF &box, qreal radius, const CalendarItem &item,
    Qt::LayoutDirection direction)
{
    const Tokens &t = Theme::tokens();
    QPainterPath outline;
    outline.addRoundedRect(box, radius, radius);
    painter.save();
    painter.fillPath(outline, t.surface);
    if (item.busy)
        painter.fillPath(outline, hatchBrush(t.hatch));
    painter.setClipPath(outline, Qt::IntersectClip);
    const qreal left = direction == Qt::RightToLeft ? box.right() - metrics::markBar : box.left();
    painter.fillRect(
        QRectF(left, box.top(), metrics::markBar, box.height()), serviceMark(item.from->colour, t.surface));
    painter.restore();
    drawBox(painter, box, radius, QColor(), t.control);
}

qreal overlaySignWidth(const Overlay &overlay)
{
    return std::max<qreal>(overlaySignSide,
        textWidth(fontFor(TextSize::Caption, Weight::Semi), overlay.sign, Figures::Proportional) + 6);
}

void drawOverlaySign(QPainter &painter, const QRectF &box, const Overlay &overlay)
{
    const Tokens &t = Theme::tokens();
    drawBox(painter, box, metrics::radiusKey, t.surface, serviceMark(overlay.colour, t.surface), 1.5);
    drawLine(painter, box, Qt::AlignHCenter, fontFor(TextSize::Caption, Weight::Semi), t.ink, overlay.sign);
}

void drawDayBar(QPainter &painter, const QRectF &box, const CalendarItem &item, const DayBar &bar,
    Qt::LayoutDirection direction)
{
    const Tokens &t = Theme::tokens();
    const bool mirrored = direction == Qt::RightToLeft;
    painter.save();
    QRectF whole = box;
    // Where it goes on beyond the days, its end lies outside and is cut off.
    const bool cutLeft = mirrored ? bar.continues : bar.goesOn,
               cutRight = mirrored ? bar.goesOn : bar.continues;
    whole.adjust(cutLeft ? -8 : 0, 0, cutRight ? 8 : 0, 0);
    painter.setClipRect(box.adjusted(cutLeft ? -4 : 0, 0, cutRight ? 4 : 0, 0), Qt::IntersectClip);
    QRectF room = box.adjusted(8, 0, -8, 0);
    if (item.tentative || item.held) {
        drawDashedBox(painter, whole, metrics::radiusControl, t.surface, item.held ? t.accent : t.watch);
    } else if (item.from) {
        drawBox(painter, whole, metrics::radiusControl, t.fill, serviceMark(item.from->colour, t.fill));
        const qreal wide = overlaySignWidth(*item.from);
        drawOverlaySign(painter,
            QRectF(mirrored ? room.right() - wide : room.left(), box.center().y() - overlaySignSide / 2.0,
                wide, overlaySignSide),
            *item.from);
        room.adjust(mirrored ? 0 : wide + 6, 0, mirrored ? -wide - 6 : 0, 0);
    } else {
        drawBox(painter, whole, metrics::radiusControl, item.isSession() ? t.tint : t.fill,
            item.isSession() ? serviceMark(item.colour, t.tint) : t.hatch);
    }
    QString words = item.title;
    if (!item.allDay && !bar.goesOn)
        words = u"%1 %2"_s.arg(clockText(item.start), words);
    drawLine(painter, room, mirrored ? Qt::AlignRight : Qt::AlignLeft,
        fontFor(TextSize::Caption, Weight::Medium), item.isSession() && !item.tentative ? t.onTint : t.ink,
        words);
    painter.restore();
}

QBrush unsuitedBrush()
{
    QColor tint = Theme::tokens().watchTint;
    tint.setAlphaF(0.55F);
    return tint;
}

QBrush keptFreeBrush()
{
    return dotBrush(Theme::tokens().hatch);
}

bool isReadable(const QFont &font, const QString &text, qreal width)
{
    constexpr qsizetype enough = 5;
    return textWidth(font, text, Figures::Proportional) <= width ||
           textWidth(font, text.left(enough) + u'\u2026', Figures::Proportional) <= width;
}

}  // namespace sp::ui
