// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace sp::ui {

void drawSparkline(QPainter &painter, const QRectF &box, const std::vector<std::int64_t> &values,
    Qt::LayoutDirection direction)
{
    if (values.size() < 2)
        return;
    const Tokens &t = Theme::tokens();
    constexpr qreal dot = 2.5;
    const QRectF inner = box.adjusted(dot, dot, -dot, -dot);
    const std::int64_t low = std::min<std::int64_t>(*std::ranges::min_element(values), 0);
    const std::int64_t high = std::max<std::int64_t>(*std::ranges::max_element(values), low + 1);
    const auto point = [&](std::size_t at) {
        const qreal along = static_cast<qreal>(at) / static_cast<qreal>(values.size() - 1);
        const qreal part = static_cast<qreal>(values[at] - low) / static_cast<qreal>(high - low);
        const qreal x = direction == Qt::RightToLeft ? inner.right() - along * inner.width()
                                                     : inner.left() + along * inner.width();
        return QPointF(x, inner.bottom() - part * inner.height());
    };
    QPainterPath line(point(0));
    for (std::size_t at = 1; at < values.size(); ++at)
        line.lineTo(point(at));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.control, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawEllipse(point(values.size() - 1), dot, dot);
    painter.restore();
}

}  // namespace sp::ui
