// SPDX-License-Identifier: GPL-3.0-or-later
// Where the tabs of money stand: in as few rows as their words and sums fit into.
#include "ui/money/money_tabs.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace sp::ui {

namespace {
constexpr metrics::Scaled usualWidth{120};
constexpr metrics::Scaled tabHeight{68};
}  // namespace

int MoneyTabs::rowsFor(int width) const
{
    const QList<QAbstractButton *> tabs = m_group->buttons();
    for (const int rows : {1, 2}) {
        const int each = moneyTabCount / rows;
        bool fits = true;
        for (int row = 0; row < rows; ++row) {
            int needed = 0;
            for (int at = row * each; at < (row + 1) * each; ++at)
                needed += tabs[at]->minimumSizeHint().width();
            fits = fits && needed <= width;
        }
        if (fits)
            return rows;
    }
    return 4;
}

int MoneyTabs::heightForWidth(int width) const
{
    const int rows = rowsFor(width);
    return rows * tabHeight + rows - 1;
}

QSize MoneyTabs::sizeHint() const
{
    return {moneyTabCount * usualWidth, tabHeight};
}

QSize MoneyTabs::minimumSizeHint() const
{
    int widest = 0;
    for (const QAbstractButton *tab : m_group->buttons())
        widest = std::max(widest, tab->minimumSizeHint().width());
    return {2 * widest, tabHeight};
}

void MoneyTabs::arrange()
{
    const QList<QAbstractButton *> tabs = m_group->buttons();
    const int rows = rowsFor(width()), each = moneyTabCount / rows;
    for (int row = 0; row < rows; ++row) {
        int needed = 0, widest = 0;
        for (int at = 0; at < each; ++at) {
            const int wide = tabs[row * each + at]->minimumSizeHint().width();
            needed += wide;
            widest = std::max(widest, wide);
        }
        // Of one width where the widest has its room, else each as its words need.
        const bool level = widest <= width() / each;
        const int shared = level ? width() : width() - needed;
        int x = 0;
        for (int at = 0; at < each; ++at) {
            QAbstractButton *tab = tabs[row * each + at];
            const int share = shared * (at + 1) / each - shared * at / each;
            const int wide = share + (level ? 0 : tab->minimumSizeHint().width());
            tab->setGeometry(
                QStyle::visualRect(layoutDirection(), rect(), {x, row * (tabHeight + 1), wide, tabHeight}));
            x += wide;
        }
    }
}

void MoneyTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().line);  // What is seen of it parts the rows.
}

void MoneyTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MoneyTabs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

}  // namespace sp::ui
