// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/shell/session_chip.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sp::ui {

namespace {
constexpr int healthPadding = 8;
constexpr int healthGap = 6;
constexpr int widestSearch = 400;
constexpr metrics::Scaled leastSearch{160};
}  // namespace

SearchButton::SearchButton(QWidget *parent) : QPushButton(tr("Search or run a command"), parent)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusSign(this, FocusSign::Outside, metrics::radiusControl);
}

QSize SearchButton::sizeHint() const
{
    // Its words may be cut, those beside it may not.
    return {m_isBrief ? metrics::field : std::min<int>(metrics::searchWidth, widestSearch), metrics::field};
}

QSize SearchButton::minimumSizeHint() const
{
    return {m_isBrief ? metrics::field : std::min<int>(leastSearch, widestSearch), metrics::field};
}

void SearchButton::setBrief(bool brief)
{
    if (std::exchange(m_isBrief, brief) == brief)
        return;
    updateGeometry();
    update();
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto at = [&](qreal offset, qreal width) {
        return QRectF(mirrored ? this->width() - offset - width : offset, 0, width, height());
    };
    drawBox(painter, rect(), metrics::radiusControl, underMouse() ? t.hover : t.surface, t.control);
    if (m_isBrief) {
        drawIcon(painter, rect(), Icon::Search, metrics::iconSmall, t.muted);
        return;
    }
    drawIcon(painter, at(10, metrics::iconSmall), Icon::Search, metrics::iconSmall, t.muted);
    const int words = 10 + metrics::iconSmall + metrics::gapSmall;
    const QString cap = keyCapText(QKeySequence(Qt::CTRL | Qt::Key_K));
    const qreal capWidth = keyCapWidth(cap);
    drawLine(painter, at(words, width() - words - capWidth - 14), mirrored ? Qt::AlignRight : Qt::AlignLeft,
        fontFor(TextSize::Base), t.muted, text());
    drawKeyCap(
        painter, at(width() - 6 - capWidth, capWidth).topRight(), height(), cap, t.ground, t.line, t.muted);
}

HealthButton::HealthButton(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setFlat(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setToolTip(tr("Show what the program does by itself"));
    setFocusSign(this, FocusSign::Outside, metrics::radiusControl);
}

void HealthButton::present(const ConnectionHealth &health)
{
    using State = ConnectionHealth::State;
    switch (health.state) {
    case State::Good:
    case State::Off:
        m_icon = Icon::Check;
        m_tone = Tone::Good;
        break;
    case State::Working:
        m_icon = Icon::Sync;
        m_tone = Tone::Muted;
        break;
    case State::Stale:
        m_icon = Icon::Clock;
        m_tone = Tone::Watch;
        break;
    case State::Offline:
        m_icon = Icon::Off;
        m_tone = Tone::Watch;
        break;
    case State::Failed:
        m_icon = Icon::Bad;
        m_tone = Tone::Bad;
        break;
    }
    setText(health.text);
    setVisible(health.state != State::Off);
    updateGeometry();
    update();
}

QSize HealthButton::sizeHint() const
{
    const qreal words = textWidth(fontFor(TextSize::Caption), text(), Figures::Proportional);
    return {2 * healthPadding + metrics::iconTiny + healthGap + static_cast<int>(std::ceil(words)) + 1,
        metrics::buttonSmall};
}

QSize HealthButton::minimumSizeHint() const
{
    return {2 * healthPadding + metrics::iconTiny, metrics::buttonSmall};
}

void HealthButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto at = [&](qreal offset, qreal width) {
        return QRectF(mirrored ? this->width() - offset - width : offset, 0, width, height());
    };
    if (underMouse())
        drawBox(painter, rect(), metrics::radiusControl, t.hover, QColor());
    drawIcon(painter, at(healthPadding, metrics::iconTiny), m_icon, metrics::iconTiny, colorOf(m_tone, t));
    const int words = healthPadding + metrics::iconTiny + healthGap;
    if (const int room = width() - words - healthPadding; room > metrics::iconTiny)
        drawLine(painter, at(words, room + 1), mirrored ? Qt::AlignRight : Qt::AlignLeft,
            fontFor(TextSize::Caption), underMouse() ? t.ink : t.muted, text());
}

TopBar::TopBar(QWidget *parent)
    : QWidget(parent), m_search(new SearchButton(this)), m_health(new HealthButton(this)),
      m_chip(new SessionChip(this))
{
    setFixedHeight(metrics::topBar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gapPane, 0, metrics::gapPane, 0);
    row->setSpacing(metrics::gapSmall);
    m_search->setObjectName(QStringLiteral("searchButton"));
    m_health->setObjectName(QStringLiteral("healthButton"));
    m_chip->setObjectName(QStringLiteral("sessionChip"));
    connect(m_search, &QPushButton::clicked, this, &TopBar::searchRequested);
    connect(m_health, &QPushButton::clicked, this, &TopBar::healthAsked);
    row->addWidget(m_search);
    row->addStretch(1);
    row->addWidget(m_health);
    row->addWidget(m_chip);
    describe(this, QAccessible::ToolBar, tr("Search and session"));
    setHealth({});
}

void TopBar::setHealth(const ConnectionHealth &health)
{
    m_health->present(health);
}

void TopBar::fit()
{
    const QMargins margins = layout()->contentsMargins();
    const int beside = m_health->minimumSizeHint().width() + m_chip->sizeHint().width() +
                       2 * layout()->spacing() + margins.left() + margins.right();
    const int room = width() - beside;
    m_search->setBrief(room < leastSearch);
    m_search->setMaximumWidth(std::max<int>(room, m_search->minimumSizeHint().width()));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool TopBar::event(QEvent *event)
{
    // The chip says more or less than before.
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    painter.fillRect(rect(), t.ground);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
}

}  // namespace sp::ui
