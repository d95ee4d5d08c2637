// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/paper_view.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QPainter>

#include <cmath>

namespace sp::ui {

namespace {
constexpr int pageGap = 16;
constexpr int widest = 820;  ///< Beyond this an A4 page is larger than on paper at a common screen.
}  // namespace

PaperView::PaperView(QWidget *parent) : QWidget(parent)
{
    // Fixed would take the height of the hint for any width.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe(this, QAccessible::Document, tr("Page"));
}

void PaperView::setPaper(std::shared_ptr<const Paper> paper, const QString &words)
{
    m_paper = std::move(paper);
    setAccessibleName(words);
    updateGeometry();
    update();
}

qreal PaperView::scaleFor(int width) const
{
    return m_paper ? std::min(width, widest) / m_paper->pageSize().width() : 1;
}

int PaperView::heightForWidth(int width) const
{
    if (!m_paper)
        return 0;
    const int page = static_cast<int>(std::ceil(m_paper->pageSize().height() * scaleFor(width)));
    return m_paper->pageCount() * page + (m_paper->pageCount() - 1) * pageGap;
}

QSize PaperView::sizeHint() const
{
    return {600, heightForWidth(600)};
}

void PaperView::paintEvent(QPaintEvent *)
{
    if (!m_paper)
        return;
    QPainter painter(this);
    const qreal scale = scaleFor(width());
    const QSizeF page = m_paper->pageSize() * scale;
    const qreal left = std::floor((width() - page.width()) / 2);
    qreal top = 0;
    for (int i = 0; i < m_paper->pageCount(); ++i) {
        const QRectF sheet(left, top, page.width(), std::ceil(page.height()));
        painter.fillRect(sheet, Theme::tokens().line);
        painter.fillRect(sheet.adjusted(1, 1, -1, -1), Qt::white);
        painter.save();
        painter.translate(sheet.topLeft());
        painter.scale(scale, scale);
        m_paper->paint(painter, i);
        painter.restore();
        top += sheet.height() + pageGap;
    }
}

}  // namespace sp::ui
