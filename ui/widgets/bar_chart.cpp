// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar_chart.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled legendHeight{28};
constexpr metrics::Scaled labelHeight{24};
constexpr metrics::Scaled sign{10};  ///< The square of a series in the legend.
constexpr metrics::Scaled mostBar{40};
constexpr qreal barRadius = 2;
constexpr int mostSteps = 5;

void drawBar(QPainter &painter, const QRectF &box, BarLook look)
{
    const Tokens &t = Theme::tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = box.adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = std::min({barRadius, box.width() / 2, box.height() / 2});
    const auto fill = [&](const QBrush &brush, const QColor &edge) {
        painter.setBrush(brush);
        painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
        painter.drawRoundedRect(edge.isValid() ? inner : box, radius, radius);
    };
    switch (look) {
    case BarLook::Solid:
        fill(t.accent, QColor());
        break;
    case BarLook::Hatched:
        fill(t.surface, t.accent);
        fill(hatchBrush(t.accent, 1.5, 5), QColor());
        break;
    case BarLook::Pale:
        fill(t.tint, t.accent);
        break;
    case BarLook::Outlined:
        fill(t.surface, t.muted);
        break;
    case BarLook::Dense:
        fill(t.surface, t.muted);
        fill(hatchBrush(t.muted, 1.5, 3.5), QColor());
        break;
    }
    painter.restore();
}

}  // namespace

/// One place of the chart as a part of its own, so that pointer, keyboard and screen reader find it. The
/// chart paints it.
class BarChart::Place : public QWidget {
public:
    Place(BarChart &chart, int index) : QWidget(&chart), m_chart(chart), m_index(index)
    {
        setAttribute(Qt::WA_Hover);
        setFocusSign(this, FocusSign::Inside, metrics::radiusKey);
    }

protected:
    void enterEvent(QEnterEvent *event) override
    {
        QWidget::enterEvent(event);
        m_chart.mark(m_index);
    }
    void leaveEvent(QEvent *event) override
    {
        QWidget::leaveEvent(event);
        m_chart.mark(hasFocus() ? m_index : -1);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QWidget::focusInEvent(event);
        m_chart.mark(m_index);
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QWidget::focusOutEvent(event);
        m_chart.mark(-1);
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton)
            setFocus(Qt::MouseFocusReason);
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            Q_EMIT m_chart.opened(m_index);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int last = static_cast<int>(m_chart.m_places.size()) - 1;
        switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right: {
            const bool on = (event->key() == Qt::Key_Right) != mirrored;
            m_chart.moveFocus(m_index, std::clamp(m_index + (on ? 1 : -1), 0, last));
            return;
        }
        case Qt::Key_Home:
            m_chart.moveFocus(m_index, 0);
            return;
        case Qt::Key_End:
            m_chart.moveFocus(m_index, last);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            Q_EMIT m_chart.opened(m_index);
            return;
        default:
            QWidget::keyPressEvent(event);
        }
    }

private:
    BarChart &m_chart;
    int m_index;
};

BarChart::BarChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe(this, QAccessible::Chart, QString());
}

BarChart::~BarChart() = default;

void BarChart::present(ChartContent content)
{
    m_content = std::move(content);
    setAccessibleName(m_content.words);
    qDeleteAll(m_places);
    m_places.clear();
    m_marked = -1;
    std::int64_t low = 0, high = 0;
    for (const ChartPlace &each : m_content.places) {
        std::int64_t above = 0, below = 0;
        for (const std::int64_t value : each.values) {
            if (m_content.kind == ChartContent::Kind::Stacked) {
                (value < 0 ? below : above) += value;
            } else {
                above = std::max(above, value);
                below = std::min(below, value);
            }
        }
        low = std::min(low, below);
        high = std::max(high, above);
    }
    m_scale = axisScale(low, high, m_content.unit, mostSteps, m_content.smallestStep);
    m_axisWide = 0;
    for (const std::int64_t value : m_scale.marks())
        m_axisWide = std::max(
            m_axisWide, textWidth(fontFor(TextSize::Caption), m_content.axisText(value), Figures::Tabular));
    for (std::size_t at = 0; at < m_content.places.size(); ++at) {
        const ChartPlace &about = m_content.places[at];
        QStringList words;
        for (std::size_t i = 0; i < m_content.series.size(); ++i)
            words << u"%1 %2"_s.arg(m_content.series[i].name, m_content.valueText(about.values[i]));
        auto *part = new Place(*this, static_cast<int>(at));
        describe(part, QAccessible::Button, u"%1: %2"_s.arg(about.name, words.join(u", "_s)));
        part->setAccessibleDescription(m_content.action);
        // One stop for Tab; the arrows move inside.
        part->setFocusPolicy(at == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        part->show();
        m_places.push_back(part);
    }
    arrange();
    update();
}

QWidget *BarChart::place(int index) const
{
    return m_places[static_cast<std::size_t>(index)];
}

void BarChart::mark(int place)
{
    if (m_marked == place)
        return;
    m_marked = place;
    update();
}

void BarChart::moveFocus(int from, int to)
{
    m_places[static_cast<std::size_t>(from)]->setFocusPolicy(Qt::ClickFocus);
    m_places[static_cast<std::size_t>(to)]->setFocusPolicy(Qt::StrongFocus);
    m_places[static_cast<std::size_t>(to)]->setFocus(Qt::TabFocusReason);
}

QRectF BarChart::plot() const
{
    const qreal axis = m_axisWide + metrics::gapSmall;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return QRectF(
        mirrored ? 0 : axis, legendHeight + 6, width() - axis, height() - legendHeight - 6 - labelHeight);
}

qreal BarChart::yOf(std::int64_t value) const
{
    const QRectF box = plot();
    const auto part =
        static_cast<qreal>(value - m_scale.low) / static_cast<qreal>(m_scale.high - m_scale.low);
    return box.bottom() - part * box.height();
}

void BarChart::arrange()
{
    const QRectF box = plot();
    const auto count = static_cast<qreal>(m_places.size());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (std::size_t at = 0; at < m_places.size(); ++at) {
        const auto index = static_cast<qreal>(mirrored ? m_places.size() - 1 - at : at);
        const qreal left = box.left() + box.width() * index / count;
        const qreal right = box.left() + box.width() * (index + 1) / count;
        m_places[at]->setGeometry(QRectF(left, legendHeight, right - left, height() - legendHeight).toRect());
    }
}

void BarChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void BarChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void BarChart::paintEvent(QPaintEvent *)
{
    if (m_content.places.empty())
        return;
    QPainter painter(this);
    paintLegend(painter);
    if (m_marked >= 0)
        drawBox(painter, m_places[static_cast<std::size_t>(m_marked)]->geometry(), metrics::radiusKey,
            Theme::tokens().hover, QColor());
    paintAxis(painter);
    for (std::size_t at = 0; at < m_places.size(); ++at)
        paintBars(painter, static_cast<int>(at));
    painter.fillRect(QRectF(plot().left(), std::round(yOf(0)), plot().width(), 1), Theme::tokens().control);
}

void BarChart::paintLegend(QPainter &painter) const
{
    const Tokens &t = Theme::tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const QFont plain = fontFor(TextSize::Caption), strong = fontFor(TextSize::Caption, Weight::Semi);
    qreal used = 0;
    const int lineHigh = lineHeight(TextSize::Caption);
    const auto box = [&](qreal wide) {
        const qreal left = mirrored ? width() - used - wide : used;
        used += wide;
        return QRectF(left, 0, wide, lineHigh + 4);
    };
    const ChartPlace *about = m_marked >= 0 ? &m_content.places[static_cast<std::size_t>(m_marked)] : nullptr;
    if (about) {
        drawLine(painter, box(textWidth(strong, about->name, Figures::Proportional) + 1), leading, strong,
            t.ink, about->name);
        used += metrics::gapLarge;
    }
    for (std::size_t i = 0; i < m_content.series.size(); ++i) {
        // A lone series needs no name but what the page says already; its value does.
        const ChartSeries &series = m_content.series[i];
        const QRectF mark = box(sign);
        drawBar(painter, QRectF(mark.left(), (lineHigh + 4 - sign) / 2, sign, sign), series.look);
        used += 6;
        const qreal wide = textWidth(plain, series.name, Figures::Proportional) + 1;
        drawLine(painter, box(wide), leading, plain, t.muted, series.name);
        if (about) {
            used += 6;
            const QString value = m_content.valueText(about->values[i]);
            drawFigures(
                painter, box(textWidth(strong, value, Figures::Tabular)), leading, strong, t.ink, value);
        }
        used += metrics::gapLarge;
    }
}

void BarChart::paintAxis(QPainter &painter) const
{
    const Tokens &t = Theme::tokens();
    const QRectF box = plot();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QFont font = fontFor(TextSize::Caption);
    const int lineHigh = lineHeight(TextSize::Caption);
    for (const std::int64_t value : m_scale.marks()) {
        const qreal y = std::round(yOf(value));
        painter.fillRect(QRectF(box.left(), y, box.width(), 1), t.line);
        const QRectF words(
            mirrored ? box.right() + metrics::gapSmall : 0, y - lineHigh / 2, m_axisWide, lineHigh);
        drawFigures(painter, words, mirrored ? Qt::AlignLeft : Qt::AlignRight, font, t.muted,
            m_content.axisText(value));
    }
    qreal widest = 0;
    for (const ChartPlace &each : m_content.places)
        widest = std::max(widest, textWidth(font, each.label, Figures::Tabular));
    const qreal place = box.width() / static_cast<qreal>(m_places.size());
    const bool cut = m_content.crowded == ChartContent::Crowded::Cut;
    const int every = cut ? 1 : labelEvery(widest, metrics::gapSmall, place);
    if (cut)
        widest = std::min(widest, place - metrics::gapSmall);
    for (std::size_t at = 0; at < m_places.size(); at += static_cast<std::size_t>(every)) {
        const qreal middle = m_places[at]->geometry().center().x() + 0.5;
        const QRectF words(middle - widest / 2, box.bottom() + 6, widest, lineHigh);
        const QColor color = static_cast<int>(at) == m_marked ? t.ink : t.muted;
        if (cut)
            drawLine(painter, words, Qt::AlignHCenter, font, color, m_content.places[at].label);
        else
            drawFigures(painter, words, Qt::AlignHCenter, font, color, m_content.places[at].label);
    }
}

void BarChart::paintBars(QPainter &painter, int place) const
{
    const auto &values = m_content.places[static_cast<std::size_t>(place)].values;
    const QRect room = m_places[static_cast<std::size_t>(place)]->geometry();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool stacked = m_content.kind == ChartContent::Kind::Stacked;
    const auto count = stacked ? 1.0 : static_cast<qreal>(values.size());
    const qreal gap = count > 1 ? 2 : 0;
    const qreal bar = std::clamp<qreal>((room.width() * 0.68 - gap * (count - 1)) / count, 2.0, mostBar);
    const qreal group = bar * count + gap * (count - 1);
    const qreal start = room.center().x() + 0.5 - group / 2;
    std::int64_t above = 0, below = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::int64_t value = values[i];
        if (value == 0)
            continue;
        std::int64_t from = 0;
        if (stacked) {
            std::int64_t &stack = value < 0 ? below : above;
            from = stack;
            stack += value;
        }
        const auto at = static_cast<qreal>(mirrored ? values.size() - 1 - i : i);
        const qreal left = stacked ? start : start + at * (bar + gap);
        qreal top = yOf(from + value), bottom = yOf(from);
        if (top > bottom)
            std::swap(top, bottom);
        // Whatever is not nothing can be seen.
        if (bottom - top < 2)
            (value < 0 ? bottom : top) += value < 0 ? 2 - (bottom - top) : -(2 - (bottom - top));
        drawBar(painter, QRectF(left, top, bar, bottom - top), m_content.series[i].look);
    }
}

}  // namespace sp::ui
