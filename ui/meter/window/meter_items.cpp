// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meter/window/meter_items.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/burndown_bar.h"
#include "ui/widgets/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <qqml.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr qreal ringStroke = 2.5;

/// The icon of that file name; X, which nobody asks for by mistake, where there is none.
Icon iconNamed(const QString &name)
{
    for (int i = 0; i < iconCount; ++i)
        if (name == iconName(static_cast<Icon>(i)))
            return static_cast<Icon>(i);
    return Icon::X;
}

}  // namespace

PaintedPart::PaintedPart(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &PaintedPart::looksChanged, this, [this] { update(); });
    if (Theme *theme = Theme::installed())
        connect(theme, &Theme::changed, this, [this] { update(); });
}

void MeterSign::setState(const MeterState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT looksChanged();
}

void MeterSign::paint(QPainter *painter)
{
    const Tokens &t = Theme::tokens();
    const auto icon = [&](Icon which, const QColor &color) {
        drawIcon(*painter, boundingRect(), which, static_cast<int>(height()), color);
    };
    if (m_state.paused) {
        icon(Icon::Pause, m_state.urgent ? t.watch : t.muted);
        return;
    }
    switch (m_state.stand.phase) {
    case MeterPhase::Within:
        paintRing(*painter);
        return;
    case MeterPhase::EndsSoon:
        icon(Icon::Hour, t.watch);
        return;
    case MeterPhase::AtEnd:
        icon(Icon::Warn, t.watch);
        return;
    case MeterPhase::Over:
        paintSteps(*painter);
        return;
    }
}

QRectF MeterSign::square() const
{
    return {(width() - height()) / 2, 0, height(), height()};
}

void MeterSign::paintRing(QPainter &painter) const
{
    const Tokens &t = Theme::tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal edge = 1 + ringStroke / 2;
    const QRectF ring = square().adjusted(edge, edge, -edge, -edge);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.line, ringStroke));
    painter.drawEllipse(ring);
    painter.setPen(QPen(t.accent, ringStroke, Qt::SolidLine, Qt::FlatCap));
    // QPainter counts sixteenths of a degree, counter-clockwise from three o'clock.
    constexpr int top = 90 * 16;
    const int share = m_state.planned > 0 ? 360 * 16 * m_state.elapsed / m_state.planned : 0;
    painter.drawArc(ring, top, -std::min(share, 360 * 16));
}

void MeterSign::paintSteps(QPainter &painter) const
{
    const Tokens &t = Theme::tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF label = boundingRect();
    drawBox(painter, label, 4, t.watch, QColor());
    drawFigures(painter, label, Qt::AlignCenter, m_font, t.raised, m_state.overBy);
}

void MeterBar::setState(const MeterState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT looksChanged();
}

void MeterBar::paint(QPainter *painter)
{
    const SessionSpan span{m_state.whole, m_state.elapsed, m_state.planned, m_state.step};
    drawSessionBar(*painter, boundingRect(), span, m_mirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

void MeterFigures::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    measure();
    Q_EMIT looksChanged();
}

void MeterFigures::setFont(const QFont &font)
{
    if (font == m_font)
        return;
    m_font = font;
    measure();
    Q_EMIT looksChanged();
}

void MeterFigures::measure()
{
    setImplicitSize(textWidth(m_font, m_text, Figures::Tabular) + 1, QFontMetricsF(m_font).height());
}

void MeterFigures::paint(QPainter *painter)
{
    painter->setPen(Theme::tokens().ink);
    drawText(*painter, {0, baselineIn(m_font, height())}, m_font, m_text, Figures::Tabular);
}

void MeterIcon::paint(QPainter *painter)
{
    drawIcon(*painter, boundingRect(), iconNamed(m_name), static_cast<int>(width()), m_color);
}

void registerMeterItems()
{
    static const bool once = [] {
        constexpr auto uri = "SoloPilot.Meter";
        qmlRegisterType<MeterSign>(uri, 1, 0, "MeterSign");
        qmlRegisterType<MeterBar>(uri, 1, 0, "MeterBar");
        qmlRegisterType<MeterFigures>(uri, 1, 0, "MeterFigures");
        qmlRegisterType<MeterIcon>(uri, 1, 0, "MeterIcon");
        return true;
    }();
    Q_UNUSED(once)
}

}  // namespace sp::ui
