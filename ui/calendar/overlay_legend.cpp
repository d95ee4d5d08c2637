// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/overlay_legend.h"

#include "ui/calendar/block_paint.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace sp::ui {

namespace {

constexpr metrics::Scaled legendHeight{40};
constexpr metrics::Scaled mostName{180};
constexpr int padding = 6;

QFont nameFont()
{
    return fontFor(TextSize::Caption, Weight::Medium);
}

}  // namespace

OverlayChip::OverlayChip(OverlayPointer overlay, QWidget *parent)
    : QPushButton(parent), m_overlay(std::move(overlay))
{
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusSign(this, FocusSign::Outside, metrics::radiusControl);
    connect(this, &QPushButton::toggled, this, &OverlayChip::tell);
    tell();
}

void OverlayChip::tell()
{
    setAccessibleName(tr("Calendar %1").arg(m_overlay->fullName()));
    const QString state = isChecked() ? tr("Its entries are seen. Press to switch them off.")
                                      : tr("Its entries are switched off, and still take up their time.");
    setAccessibleDescription(state);
    setToolTip(m_overlay->fullName() + u'\n' + overlayRule(*m_overlay) + u'\n' + state);
}

void OverlayChip::nextCheckState()
{
    // The page decides, and tells what is so.
}

QSize OverlayChip::sizeHint() const
{
    const qreal name =
        std::min<qreal>(mostName, textWidth(nameFont(), m_overlay->name, Figures::Proportional) + 2);
    return {static_cast<int>(overlaySignWidth(*m_overlay) + name) + 3 * padding + metrics::iconTiny + 4,
        metrics::chip};
}

void OverlayChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Theme::tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    drawBox(painter, rect(), metrics::radiusControl, underMouse() ? t.hover : t.surface, t.control);
    const QRectF inner = QRectF(rect()).adjusted(padding, 0, -padding, 0);
    const int side = metrics::iconTiny;
    drawIcon(painter, QRectF(mirrored ? inner.right() - side : inner.left(), 0, side, height()),
        isChecked() ? Icon::Eye : Icon::Ban, side, isChecked() ? t.ink : t.muted);
    const qreal wide = overlaySignWidth(*m_overlay);
    const qreal sign = side + 4;
    drawOverlaySign(painter,
        QRectF(mirrored ? inner.right() - sign - wide : inner.left() + sign,
            (height() - overlaySignSide) / 2.0, wide, overlaySignSide),
        *m_overlay);
    const qreal before = sign + wide + padding;
    QFont font = nameFont();
    font.setStrikeOut(!isChecked());
    drawLine(painter, mirrored ? inner.adjusted(0, 0, -before, 0) : inner.adjusted(before, 0, 0, 0),
        mirrored ? Qt::AlignRight : Qt::AlignLeft, font, isChecked() ? t.ink : t.muted, m_overlay->name);
}

OverlayLegend::OverlayLegend(QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_more(new Button({}, ButtonKind::Quiet, this))
{
    setObjectName(QStringLiteral("overlayLegend"));
    describe(this, QAccessible::Grouping, tr("Calendars elsewhere"));
    setFixedHeight(legendHeight);
    m_row->setContentsMargins(metrics::gapPane, 0, metrics::gapPane, 0);
    m_row->setSpacing(metrics::gapSmall);
    m_row->addWidget(new Label(tr("Calendars elsewhere"), style::caption, this));
    m_more->setButtonSize(ButtonSize::Small);
    m_row->addWidget(m_more);
    m_row->addStretch(1);
    connect(m_more, &QPushButton::clicked, this, &OverlayLegend::openMenu);
    hide();
}

void OverlayLegend::present(const std::vector<OverlayPointer> &overlays, const std::set<QByteArray> &off)
{
    m_overlays = overlays;
    m_off = off;
    const QWidget *had = nullptr;
    QByteArray focused;
    for (OverlayChip *chip : m_chips)
        if (chip->hasFocus()) {
            had = chip;
            focused = chip->overlay().id.text();
        }
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const OverlayPointer &each : overlays) {
        auto *chip = new OverlayChip(each, this);
        const QByteArray id = each->id.text();
        chip->setChecked(!off.contains(id));
        m_row->insertWidget(static_cast<int>(m_chips.size()) + 1, chip);
        connect(chip, &QPushButton::clicked, this, [this, id] { Q_EMIT switched(id, m_off.contains(id)); });
        m_chips.push_back(chip);
        if (had && id == focused)
            chip->setFocus(Qt::OtherFocusReason);
    }
    setVisible(!overlays.empty());
    fit();
}

void OverlayLegend::fit()
{
    const int spacing = m_row->spacing();
    int left = width() - 2 * metrics::gapPane - m_row->itemAt(0)->sizeHint().width();
    const auto take = [&](int wide) { return (left -= wide + spacing) >= 0; };
    int all = 0;
    for (const OverlayChip *chip : m_chips)
        all += chip->sizeHint().width() + spacing;
    const bool whole = all <= left;
    if (!whole)
        take(metrics::scaled(64));
    m_room = 0;
    for (OverlayChip *chip : m_chips) {
        const bool fits = whole || take(chip->sizeHint().width());
        chip->setVisible(
            fits && m_room == static_cast<std::size_t>(std::ranges::find(m_chips, chip) - m_chips.begin()));
        m_room += chip->isVisibleTo(this) ? 1 : 0;
    }
    m_more->setVisible(m_room < m_chips.size());
    m_more->setText(tr("+%1").arg(m_chips.size() - m_room));
    m_more->setAccessibleName(tr("%n more calendars", nullptr, static_cast<int>(m_chips.size() - m_room)));
}

void OverlayLegend::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t at = m_room; at < m_overlays.size(); ++at) {
        const QByteArray id = m_overlays[at]->id.text();
        QAction *action = menu->addAction(m_overlays[at]->fullName());
        action->setCheckable(true);
        action->setChecked(!m_off.contains(id));
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT switched(id, m_off.contains(id)); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void OverlayLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void OverlayLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().ground);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::tokens().line);
}

}  // namespace sp::ui
