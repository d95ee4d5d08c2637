// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sum_row.h"

#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"

#include <QPainter>

#include <cmath>

namespace sp::ui {

namespace {

QFont amountFont(bool underlined)
{
    QFont font = fontFor(TextSize::Base, Weight::Semi);
    font.setUnderline(underlined);
    return font;
}

}  // namespace

SumRow::SumRow(const QString &name, const QString &amount, Tone tone, QWidget *parent)
    : QPushButton(name, parent), m_amount(amount), m_tone(tone)
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusSign(this, FocusSign::Outside, metrics::radiusControl);
    setToolTip(tr("What it is made of"));
    setAccessibleName(tr("%1: %2").arg(name, amount));
    setAccessibleDescription(tr("Shows what it is made of"));
}

QSize SumRow::sizeHint() const
{
    const qreal wide = textWidth(fontFor(TextSize::Base), text(), Figures::Proportional) +
                       textWidth(amountFont(false), m_amount, Figures::Tabular);
    return {static_cast<int>(std::ceil(wide)) + metrics::gapLarge, metrics::scaled(28)};
}

void SumRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const QFont font = amountFont(underMouse());
    const qreal wide = textWidth(font, m_amount, Figures::Tabular) + 1;
    const qreal high = lineHeight(TextSize::Base), top = (height() - high) / 2;
    const qreal words = width() - wide - metrics::gapSmall;
    drawLine(painter, QRectF(mirrored ? width() - words : 0, top, words, high), leading | Qt::AlignVCenter,
        fontFor(TextSize::Base), t.ink, text());
    drawFigures(painter, QRectF(mirrored ? 0 : width() - wide, top, wide, high), leading | Qt::AlignVCenter,
        font, m_tone == Tone::Ink ? t.accent : colorOf(m_tone, t), m_amount);
}

}  // namespace sp::ui
