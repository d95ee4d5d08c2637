// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>

#include <cmath>

namespace sp::ui {

namespace {

constexpr int glyphGap = 8;
constexpr int capGap = 8;

int heightOf(ButtonSize size)
{
    switch (size) {
    case ButtonSize::Small:
        return metrics::buttonSmall;
    case ButtonSize::Large:
        return metrics::buttonLarge;
    case ButtonSize::Normal:
        break;
    }
    return metrics::button;
}

}  // namespace

Button::Button(const QString &text, ButtonKind kind, QWidget *parent)
    : QPushButton(text, parent), m_kind(kind)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusSign(this, FocusSign::Outside, metrics::radiusControl);
}

Button::Button(Icon glyph, const QString &accessibleName, ButtonKind kind, QWidget *parent)
    : Button(QString(), kind, parent)
{
    setGlyph(glyph);
    setAccessibleName(accessibleName);
    setToolTip(accessibleName);
}

void Button::setKind(ButtonKind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setButtonSize(ButtonSize size)
{
    m_size = size;
    updateGeometry();
    update();
}

void Button::setGlyph(Icon glyph)
{
    m_glyph = glyph;
    updateGeometry();
    update();
}

void Button::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Button::setShortcutCap(const QKeySequence &keys)
{
    setShortcut(keys);
    setCapText(keyCapText(keys));
}

void Button::setCapText(const QString &text)
{
    if (text == m_cap)
        return;
    m_cap = text;
    updateGeometry();
    update();
}

void Button::setLeading(bool leading)
{
    m_leading = leading;
    update();
}

int Button::padding() const
{
    if (isLink())
        return 0;
    if (m_kind == ButtonKind::Quiet)
        return 8;
    return m_size == ButtonSize::Small ? 10 : m_size == ButtonSize::Large ? 16 : 12;
}

int Button::glyphSize() const
{
    return m_size == ButtonSize::Small ? metrics::iconTiny : metrics::iconSmall;
}

QFont Button::textFont() const
{
    QFont font = fontFor(isLink() ? TextSize::Caption : TextSize::Base, Weight::Medium);
    font.setUnderline(isLink() && underMouse() && isEnabled());
    return font;
}

bool Button::isLink() const
{
    return m_kind == ButtonKind::Quiet && m_size == ButtonSize::Small && !text().isEmpty();
}

QSize Button::sizeHint() const
{
    const int height = heightOf(m_size);
    if (text().isEmpty() && m_cap.isEmpty())
        return {height, height};
    return {widthWithCap(m_cap), height};
}

int Button::widthWithCap(const QString &cap) const
{
    qreal width = 2 * padding() + textWidth(textFont(), text(), Figures::Proportional);
    if (m_glyph)
        width += glyphSize() + glyphGap;
    if (!cap.isEmpty())
        width += capGap + keyCapWidth(cap) - 2;
    return static_cast<int>(std::ceil(width));
}

Button::Look Button::look() const
{
    const Tokens &t = Theme::tokens();
    const bool hot = isEnabled() && (underMouse() || isDown() || isChecked());
    if (!isEnabled()) {
        const bool edged = m_kind != ButtonKind::Quiet;
        return {edged ? t.fill : QColor(), edged ? t.line : QColor(), t.muted, t.muted};
    }
    switch (m_kind) {
    case ButtonKind::Primary:
        return {hot ? t.pressed : t.accent, QColor(), t.onAccent, t.onAccent};
    case ButtonKind::Danger:
        return {hot ? t.badTint : t.surface, t.bad, t.bad, t.bad};
    case ButtonKind::Quiet: {
        const QColor text = colorOf(m_tone.value_or(Tone::Accent), t);
        return {hot && !isLink() ? t.hover : QColor(), QColor(), text,
            this->text().isEmpty() && !m_tone ? t.muted : text};
    }
    case ButtonKind::Outlined:
        break;
    }
    const QColor text = colorOf(m_tone.value_or(Tone::Ink), t);
    return {hot ? t.hover : t.surface, m_tone == Tone::Accent ? t.accent : t.control, text, text};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look colors = look();
    if (colors.fill.isValid() || colors.edge.isValid())
        drawBox(painter, rect(), metrics::radiusControl, colors.fill, colors.edge);
    if (text().isEmpty() && m_glyph) {
        drawIcon(painter, rect(), *m_glyph, m_size == ButtonSize::Large ? metrics::icon : metrics::iconSmall,
            colors.glyph);
        return;
    }
    const QFont font = textFont();
    const qreal wide = textWidth(font, text(), Figures::Proportional);
    const qreal cap = m_cap.isEmpty() ? 0 : capGap + keyCapWidth(m_cap);
    const qreal glyph = m_glyph ? glyphSize() + glyphGap : 0;
    const qreal content = std::min<qreal>(glyph + wide + cap, width());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    qreal left = m_leading ? (mirrored ? width() - padding() - content : padding()) : (width() - content) / 2;
    const auto place = [&](qreal offset, qreal part) {
        return mirrored ? left + content - offset - part : left + offset;
    };
    if (m_glyph)
        drawIcon(painter, QRectF(place(0, glyphSize()), 0, glyphSize(), height()), *m_glyph, glyphSize(),
            colors.glyph);
    drawLine(painter, QRectF(place(glyph, content - glyph - cap), 0, content - glyph - cap + 1, height()),
        Qt::AlignLeft, font, colors.text, text());
    if (m_cap.isEmpty())
        return;
    const Tokens &t = Theme::tokens();
    const bool filled = m_kind == ButtonKind::Primary && isEnabled();
    const qreal capWidth = keyCapWidth(m_cap);
    drawKeyCap(painter, {place(content - capWidth, capWidth) + capWidth, 0}, height(), m_cap,
        filled ? QColor() : t.ground, filled ? colors.text : t.line, filled ? colors.text : t.muted);
}

void Button::enterEvent(QEnterEvent *event)
{
    QPushButton::enterEvent(event);
    update();
}

void Button::leaveEvent(QEvent *event)
{
    QPushButton::leaveEvent(event);
    update();
}

bool Button::event(QEvent *event)
{
    // QPushButton's own hint is cached per text; ours also depends on what is set later.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
    return QPushButton::event(event);
}

KeyCap::KeyCap(const QString &text, QWidget *parent) : QWidget(parent), m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe(this, QAccessible::StaticText, text);
}

QSize KeyCap::sizeHint() const
{
    return {static_cast<int>(keyCapWidth(m_text)), metrics::scaled(18)};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    drawKeyCap(painter, QPointF(width(), 0), height(), m_text, t.ground, t.line, t.muted);
}

}  // namespace sp::ui
