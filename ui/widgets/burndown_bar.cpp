// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/burndown_bar.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/paint.h"

#include <QPainter>

#include <algorithm>

namespace sp::ui {

namespace {

constexpr int mostSegments = 12;
constexpr qreal segmentGap = 2;
constexpr qreal segmentRadius = 1.5;

void hatched(QPainter &painter, const QRectF &box, const QColor &ground, const QColor &color, qreal stroke)
{
    painter.setPen(QPen(color, 1));
    painter.setBrush(ground);
    const QRectF inner = box.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(inner, segmentRadius, segmentRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hatchBrush(color, stroke, stroke * 2.4));
    painter.drawRoundedRect(inner, segmentRadius, segmentRadius);
}

void solid(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(box, segmentRadius, segmentRadius);
}

void outlined(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), segmentRadius, segmentRadius);
}

enum class Part { Free, Booked, Used, Missing };

void drawPart(QPainter &painter, const QRectF &box, Part part, const QColor &color, const Tokens &t)
{
    switch (part) {
    case Part::Free:
        solid(painter, box, color);
        return;
    case Part::Booked:
        hatched(painter, box, t.surface, color, 1.5);
        return;
    case Part::Used:
        solid(painter, box, t.line);
        return;
    case Part::Missing:
        outlined(painter, box, t.bad);
        return;
    }
}

void drawSegments(
    QPainter &painter, const QRectF &box, const Burndown &b, const QColor &color, const Tokens &t)
{
    const qreal width = (box.width() - segmentGap * (b.total - 1)) / b.total;
    for (int i = 0; i < b.total; ++i) {
        const QRectF segment(box.left() + i * (width + segmentGap), box.top(), width, box.height());
        const Part part = b.kind == Burndown::Kind::Empty ? Part::Missing
                          : i < b.free                    ? Part::Free
                          : i < b.free + b.booked         ? Part::Booked
                                                          : Part::Used;
        drawPart(painter, segment, part, color, t);
    }
}

void drawPlainBar(
    QPainter &painter, const QRectF &box, const Burndown &b, const QColor &color, const Tokens &t)
{
    if (b.kind == Burndown::Kind::Empty) {
        outlined(painter, box, t.bad);
        return;
    }
    solid(painter, box, t.line);
    const qreal free = box.width() * b.free / b.total;
    const qreal booked = box.width() * b.booked / b.total;
    if (b.free > 0)
        solid(painter, QRectF(box.left(), box.top(), std::max(free, 3.0), box.height()), color);
    if (b.booked > 0)
        hatched(painter, QRectF(box.left() + free, box.top(), std::max(booked, 4.0), box.height()), t.surface,
            color, 1.5);
}

void drawOverdrawn(QPainter &painter, const QRectF &box, const Burndown &b, const Tokens &t)
{
    solid(painter, box, t.line);
    const qreal share = b.total > 0 ? static_cast<qreal>(b.over) / (b.total + b.over) : 0.5;
    const qreal width = std::clamp(box.width() * share, 10.0, box.width() / 2);
    hatched(painter, QRectF(box.left(), box.top(), width, box.height()), t.surface, t.bad, 2.5);
    painter.fillRect(QRectF(box.left() + width + 1, box.top() - 2, 2, box.height() + 4), t.ink);
}

}  // namespace

void drawBurndown(QPainter &painter, const QRectF &box, const Burndown &b, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (direction == Qt::RightToLeft) {
        painter.translate(box.center().x() * 2, 0);
        painter.scale(-1, 1);
    }
    const Tokens &t = Theme::tokens();
    const QColor color = b.kind == Burndown::Kind::Low    ? t.watch
                         : b.kind == Burndown::Kind::Last ? t.bad
                                                          : t.accent;
    switch (b.kind) {
    case Burndown::Kind::Loading:
        solid(painter, box, t.line);
        break;
    case Burndown::Kind::Frozen:
        painter.setPen(QPen(t.control, 1));
        painter.setBrush(t.surface);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(hatchBrush(t.control));
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 2, 2);
        break;
    case Burndown::Kind::Overdrawn:
        drawOverdrawn(painter, box, b, t);
        break;
    case Burndown::Kind::Plenty:
    case Burndown::Kind::Low:
    case Burndown::Kind::Last:
    case Burndown::Kind::Empty:
        if (b.total <= 0)
            solid(painter, box, t.line);
        else if (b.total <= mostSegments)
            drawSegments(painter, box, b, color, t);
        else
            drawPlainBar(painter, box, b, color, t);
        break;
    }
    painter.restore();
}

void drawSessionBar(
    QPainter &painter, const QRectF &area, const SessionSpan &span, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (direction == Qt::RightToLeft) {
        painter.translate(area.center().x() * 2, 0);
        painter.scale(-1, 1);
    }
    const Tokens &t = Theme::tokens();
    const QRectF box(
        area.left(), area.top() + (area.height() - metrics::burndown) / 2.0, area.width(), metrics::burndown);
    solid(painter, box, t.line);
    const int whole = std::max({span.planned, span.elapsed, span.planEnds, 1});
    const auto at = [&](int moment) { return box.left() + box.width() * moment / whole; };
    const auto drawn = [&](qreal from, qreal to, const QColor &color) {
        solid(painter, QRectF(from, box.top(), std::max(to - from, 0.0), box.height()), color);
    };
    if (span.elapsed > 0)
        drawn(box.left(), at(std::min(span.elapsed, span.planEnds)), t.accent);
    if (span.planEnds < whole) {
        const qreal end = at(span.planEnds);
        const qreal ahead = std::max(end + 2, at(span.elapsed));
        hatched(
            painter, QRectF(ahead, box.top(), box.right() - ahead, box.height()), t.surface, t.watch, 1.5);
        const int step = span.step > 0 ? span.step : whole;
        for (int from = span.planEnds; from < span.elapsed; from += step)
            drawn(at(from) + 2, at(std::min(span.elapsed, from + step)), t.watch);
        painter.fillRect(QRectF(end - 1, box.top() - 3, 2, box.height() + 6), t.ink);
    }
    painter.restore();
}

BurndownBar::BurndownBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe(this, QAccessible::Indicator, tr("Counting"));
}

void BurndownBar::present(const Burndown &burndown, const QString &words)
{
    m_burndown = burndown;
    setAccessibleName(words);
    const bool known = burndown.kind != Burndown::Kind::Loading;
    speakValue(this, known ? std::optional(SpokenValue{burndown.free, 0, burndown.total}) : std::nullopt);
    update();
}

QSize BurndownBar::sizeHint() const
{
    return {148, metrics::burndown + 4};
}

QSize BurndownBar::minimumSizeHint() const
{
    return {64, metrics::burndown + 4};
}

void BurndownBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBurndown(painter, QRectF(0, (height() - metrics::burndown) / 2.0, width(), metrics::burndown),
        m_burndown, layoutDirection());
}

SessionBar::SessionBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe(this, QAccessible::ProgressBar, QString());
}

void SessionBar::present(const SessionSpan &span, const QString &words)
{
    m_span = span;
    setAccessibleName(words);
    speakValue(this, SpokenValue{span.elapsed, 0, std::max(span.planned, span.elapsed)});
    update();
}

QSize SessionBar::sizeHint() const
{
    return {240, metrics::burndown + 8};
}

QSize SessionBar::minimumSizeHint() const
{
    return {96, metrics::burndown + 8};
}

void SessionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawSessionBar(painter, rect(), m_span, layoutDirection());
}

}  // namespace sp::ui
