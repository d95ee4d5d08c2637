// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_bar.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QPainter>

#include <algorithm>

namespace sp::ui {

namespace {
constexpr int whole = 1000;
constexpr qreal radius = 2;
}  // namespace

ProgressBar::ProgressBar(const QString &name, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe(this, QAccessible::ProgressBar, name);
    speakValue(this, std::nullopt);
}

void ProgressBar::setThousandths(std::optional<int> thousandths)
{
    m_thousandths = thousandths ? std::optional(std::clamp(*thousandths, 0, whole)) : std::nullopt;
    speakValue(
        this, m_thousandths ? std::optional(SpokenValue{*m_thousandths / 10, 0, whole / 10}) : std::nullopt);
    update();
}

QSize ProgressBar::sizeHint() const
{
    return {240, metrics::burndown + 8};
}

QSize ProgressBar::minimumSizeHint() const
{
    return {96, metrics::burndown + 8};
}

void ProgressBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Tokens &t = Theme::tokens();
    QRectF box(0, (height() - metrics::burndown) / 2.0, width(), metrics::burndown);
    painter.setBrush(t.line);
    painter.drawRoundedRect(box, radius, radius);
    if (m_thousandths.value_or(0) == 0)
        return;
    const qreal length = box.width() * *m_thousandths / whole;
    if (layoutDirection() == Qt::RightToLeft)
        box.setLeft(box.right() - length);
    else
        box.setWidth(length);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(box, radius, radius);
}

}  // namespace sp::ui
