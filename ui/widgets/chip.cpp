// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"

#include <QPainter>

#include <cmath>

namespace sp::ui {

namespace {

constexpr int chipPadding = 8;
constexpr int chipIconGap = 5;

struct ChipLook {
    QColor fill;
    QColor edge;
    QColor text;
};

ChipLook lookOf(ChipTone tone)
{
    const Tokens &t = Theme::tokens();
    switch (tone) {
    case ChipTone::Accent:
        return {t.tint, QColor(), t.onTint};
    case ChipTone::Good:
        return {t.goodTint, QColor(), t.good};
    case ChipTone::Watch:
        return {t.watchTint, QColor(), t.watch};
    case ChipTone::Bad:
        return {t.badTint, QColor(), t.bad};
    case ChipTone::Outlined:
        return {t.surface, t.line, t.ink};
    case ChipTone::Neutral:
        break;
    }
    return {t.fill, QColor(), t.muted};
}

void drawContent(QPainter &painter, const QRectF &box, const ChipContent &chip, const ChipLook &look,
    Qt::LayoutDirection direction)
{
    drawBox(painter, box, metrics::radiusControl, look.fill, look.edge);
    QRectF inner = box.adjusted(chipPadding, 0, -chipPadding, 0);
    const bool mirrored = direction == Qt::RightToLeft;
    if (chip.icon) {
        const qreal x = mirrored ? inner.right() - metrics::iconTiny : inner.left();
        drawIcon(painter, QRectF(x, box.top(), metrics::iconTiny, box.height()), *chip.icon,
            metrics::iconTiny, look.text);
        const qreal shift = metrics::iconTiny + chipIconGap;
        inner.adjust(mirrored ? 0 : shift, 0, mirrored ? -shift : 0, 0);
    }
    drawLine(painter, inner.adjusted(0, 0, 1, 0), mirrored ? Qt::AlignRight : Qt::AlignLeft,
        fontFor(TextSize::Caption, Weight::Medium), look.text, chip.text);
}

}  // namespace

int chipWidth(const ChipContent &chip)
{
    const qreal text =
        textWidth(fontFor(TextSize::Caption, Weight::Medium), chip.text, Figures::Proportional);
    return static_cast<int>(std::ceil(text)) + 2 * chipPadding +
           (chip.icon ? metrics::iconTiny + chipIconGap : 0);
}

void drawChip(QPainter &painter, const QRectF &box, const ChipContent &chip, Qt::LayoutDirection direction)
{
    drawContent(painter, box, chip, lookOf(chip.tone), direction);
}

Chip::Chip(const ChipContent &content, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe(this, QAccessible::StaticText, content.text);
    setContent(content);
}

void Chip::setContent(const ChipContent &content)
{
    m_content = content;
    setAccessibleName(content.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {chipWidth(m_content), metrics::chip};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawChip(painter, rect(), m_content, layoutDirection());
}

FilterChip::FilterChip(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusSign(this, FocusSign::Outside, metrics::radiusControl);
}

void FilterChip::setGlyph(Icon icon)
{
    m_glyph = icon;
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    return {chipWidth({text(), ChipTone::Outlined, m_glyph}), metrics::chip};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    // A filter is a control, so unlike a state its edge is a visible one; pressed in, weight and edge tell it
    // too.
    ChipLook look =
        isChecked() ? ChipLook{t.tint, t.accent, t.onTint} : ChipLook{t.surface, t.control, t.ink};
    if (!isChecked() && underMouse())
        look.fill = t.hover;
    drawContent(painter, rect(), {text(), ChipTone::Outlined, m_glyph}, look, layoutDirection());
}

}  // namespace sp::ui
