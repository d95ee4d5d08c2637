// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/section_button.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace sp::ui {

SectionButton::SectionButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusSign(this, FocusSign::Inside, 0);
}

void SectionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(rect(), isChecked() ? t.tint : underMouse() ? t.hover : t.surface);
    if (isChecked())
        painter.fillRect(
            QRect(mirrored ? width() - metrics::markBar : 0, 0, metrics::markBar, height()), t.accent);
    drawLine(painter, QRectF(rect()).adjusted(metrics::gapLarge, 0, -metrics::gapLarge, 0),
        mirrored ? Qt::AlignRight : Qt::AlignLeft,
        fontFor(TextSize::Base, isChecked() ? Weight::Semi : Weight::Medium), t.ink, text());
}

}  // namespace sp::ui
