// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/shell/session_chip.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>

namespace sp::ui {

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
    return {metrics::searchWidth, metrics::field};
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
    drawIcon(painter, at(10, metrics::iconSmall), Icon::Search, metrics::iconSmall, t.muted);
    const QString cap = keyCapText(QKeySequence(Qt::CTRL | Qt::Key_K));
    const qreal capWidth = keyCapWidth(cap);
    drawLine(painter, at(34, width() - 34 - capWidth - 14), mirrored ? Qt::AlignRight : Qt::AlignLeft,
        fontFor(TextSize::Base), t.muted, text());
    drawKeyCap(
        painter, at(width() - 6 - capWidth, capWidth).topRight(), height(), cap, t.ground, t.line, t.muted);
}

TopBar::TopBar(QWidget *parent)
    : QWidget(parent), m_healthIcon(new Glyph(Icon::Sync, metrics::iconTiny, Tone::Good, this)),
      m_healthText(new Label({}, style::caption, this)), m_chip(new SessionChip(this))
{
    setFixedHeight(metrics::topBar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gapPane, 0, metrics::gapPane, 0);
    row->setSpacing(metrics::gapLarge);
    auto *search = new SearchButton(this);
    connect(search, &QPushButton::clicked, this, &TopBar::searchRequested);
    row->addWidget(search);
    row->addStretch(1);
    auto *health = new QHBoxLayout;
    health->setSpacing(6);
    health->addWidget(m_healthIcon);
    health->addWidget(m_healthText);
    row->addLayout(health);
    row->addWidget(m_chip);
    describe(this, QAccessible::ToolBar, tr("Search and session"));
    setHealth({});
}

void TopBar::setHealth(const ConnectionHealth &health)
{
    using State = ConnectionHealth::State;
    switch (health.state) {
    case State::Good:
        m_healthIcon->setIcon(Icon::Sync, Tone::Good);
        break;
    case State::Working:
        m_healthIcon->setIcon(Icon::Sync, Tone::Muted);
        break;
    case State::Stale:
        m_healthIcon->setIcon(Icon::Clock, Tone::Watch);
        break;
    case State::Offline:
        m_healthIcon->setIcon(Icon::Off, Tone::Watch);
        break;
    case State::Failed:
        m_healthIcon->setIcon(Icon::Bad, Tone::Bad);
        break;
    case State::Off:
        break;
    }
    m_healthText->setPlain(health.text);
    m_healthIcon->setVisible(health.state != State::Off);
    m_healthText->setVisible(health.state != State::Off);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    painter.fillRect(rect(), t.ground);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
}

}  // namespace sp::ui
