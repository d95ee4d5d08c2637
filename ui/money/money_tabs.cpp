// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/money_tabs.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QButtonGroup>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {
constexpr metrics::Scaled roomyFrom{120};
constexpr metrics::Scaled tabHeight{68};
constexpr int countGap = 6;
}  // namespace

MoneyTabButton::MoneyTabButton(const QString &name, Tone tone, QWidget *parent)
    : QPushButton(name, parent), m_tone(tone)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusSign(this, FocusSign::Inside, 0);
}

void MoneyTabButton::setFigure(int count, const QString &sum)
{
    m_count = QString::number(count);
    m_sum = sum;
    setAccessibleName(u"%1, %2, %3"_s.arg(text(), m_count, sum));
    update();
}

QSize MoneyTabButton::minimumSizeHint() const
{
    const qreal wide =
        std::max(textWidth(fontFor(TextSize::Caption, Weight::Medium), text(), Figures::Proportional),
            textWidth(fontFor(TextSize::Strong, Weight::Semi), m_sum, Figures::Tabular));
    return {static_cast<int>(std::ceil(wide)) + 1 + 2 * metrics::gapSmall, tabHeight};
}

void MoneyTabButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(rect(), isChecked() ? t.surface : underMouse() ? t.hover : t.ground);
    painter.fillRect(QRect(mirrored ? width() - 1 : 0, 0, 1, height()), t.line);
    if (isChecked())
        painter.fillRect(QRect(0, height() - 2, width(), 2), t.accent);
    // Eight tabs in a small window leave their figures no more room than they need.
    const QFont name = fontFor(TextSize::Caption, Weight::Medium), count = fontFor(TextSize::Caption);
    const int counted = static_cast<int>(std::ceil(textWidth(name, text(), Figures::Proportional) +
                                                   textWidth(count, m_count, Figures::Tabular))) +
                        1 + countGap + metrics::gapSmall;
    const bool roomy = width() >= std::max({+roomyFrom, counted + metrics::gapLarge,
                                      minimumSizeHint().width() - metrics::gapSmall + metrics::gapLarge});
    const int padding = roomy ? metrics::gapLarge : metrics::gapSmall;
    const QRectF box = QRectF(rect()).adjusted(
        mirrored ? metrics::gapSmall : padding, 0, mirrored ? -padding : -metrics::gapSmall, 0);
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const int high = lineHeight(TextSize::Caption);
    const int top = (height() - high - 2 - lineHeight(TextSize::Strong)) / 2;
    const qreal nameWide = std::min(textWidth(name, text(), Figures::Proportional) + 1, box.width());
    drawLine(painter, QRectF(mirrored ? box.right() - nameWide : box.left(), top, nameWide, high), leading,
        name, isChecked() ? t.ink : t.muted, text());
    const qreal after = nameWide + countGap;
    if (after + textWidth(count, m_count, Figures::Tabular) <= box.width())
        drawFigures(painter,
            QRectF(mirrored ? box.left() : box.left() + after, top, box.width() - after, high), leading,
            count, t.muted, m_count);
    drawFigures(painter, QRectF(box.left(), top + high + 2, box.width(), lineHeight(TextSize::Strong)),
        leading, fontFor(TextSize::Strong, Weight::Semi), m_count == u"0"_s ? t.muted : colorOf(m_tone, t),
        m_sum);
}

MoneyTabs::MoneyTabs(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    const std::pair<QString, Tone> tabs[moneyTabCount] = {{tr("Open"), Tone::Ink}, {tr("Drafts"), Tone::Ink},
        {tr("Overdue"), Tone::Bad}, {tr("Paid"), Tone::Good}, {tr("All"), Tone::Ink},
        {tr("Quotes"), Tone::Ink}, {tr("Recurring a month"), Tone::Ink}, {tr("Expenses"), Tone::Ink}};
    for (int i = 0; i < moneyTabCount; ++i) {
        auto *tab = new MoneyTabButton(tabs[i].first, tabs[i].second, this);
        m_group->addButton(tab, i);
    }
    m_group->button(0)->setChecked(true);
    describe(
        this, QAccessible::PageTabList, tr("Invoices by state, quotes, recurring invoices and expenses"));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT currentChanged(static_cast<MoneyTab>(id));
    });
}

MoneyTab MoneyTabs::current() const
{
    return static_cast<MoneyTab>(m_group->checkedId());
}

void MoneyTabs::setCurrent(MoneyTab tab)
{
    m_group->button(static_cast<int>(tab))->setChecked(true);
}

void MoneyTabs::setFigures(const std::vector<TabFigure> &figures, PeriodKind paidIn, LocalDate today)
{
    const auto monthOf = [](LocalDate day) {
        return QLocale().standaloneMonthName(
            static_cast<int>(static_cast<unsigned>(civil(day).month())), QLocale::ShortFormat);
    };
    const LocalDate first = periodOf(paidIn, today).from;
    const auto paid = [&] {
        switch (paidIn) {
        case PeriodKind::ThisMonth:
        case PeriodKind::LastMonth:
            return tr("Paid in %1").arg(monthOf(first));
        case PeriodKind::ThisQuarter:
            return tr("Paid in Q%1").arg((static_cast<unsigned>(civil(first).month()) - 1) / 3 + 1);
        case PeriodKind::ThisYear:
        case PeriodKind::LastYear:
            return tr("Paid in %1").arg(static_cast<int>(civil(first).year()));
        case PeriodKind::Always:
            break;
        }
        return tr("Paid");
    };
    m_group->button(static_cast<int>(MoneyTab::Paid))->setText(paid());
    m_group->button(static_cast<int>(MoneyTab::Expenses))->setText(tr("Spent in %1").arg(monthOf(today)));
    for (int i = 0; i < moneyTabCount; ++i) {
        const TabFigure &figure = figures[static_cast<std::size_t>(i)];
        static_cast<MoneyTabButton *>(m_group->button(i))->setFigure(figure.count, moneyText(figure.sum));
    }
    updateGeometry();
    arrange();
}

}  // namespace sp::ui
