// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {
constexpr int railMargin = 8;
constexpr metrics::Scaled railHead{56};
}  // namespace

std::vector<PageName> allPages()
{
    return {{PageId::Today, Icon::Today, Rail::tr("Today")}, {PageId::Inbox, Icon::Inbox, Rail::tr("Inbox")},
        {PageId::Calendar, Icon::Calendar, Rail::tr("Calendar")},
        {PageId::Clients, Icon::Clients, Rail::tr("Clients")},
        {PageId::Money, Icon::Money, Rail::tr("Money")}, {PageId::Plans, Icon::Plans, Rail::tr("Plans")},
        {PageId::Workshops, Icon::Workshops, Rail::tr("Workshops")},
        {PageId::Vault, Icon::Vault, Rail::tr("Vault")},
        {PageId::Reports, Icon::Reports, Rail::tr("Reports")},
        {PageId::Activity, Icon::History, Rail::tr("Activity")},
        {PageId::Settings, Icon::Settings, Rail::tr("Settings")}};
}

RailItem::RailItem(Icon icon, const QString &title, QWidget *parent)
    : QPushButton(title, parent), m_icon(icon)
{
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusSign(this, FocusSign::Inside, metrics::radiusControl);
}

void RailItem::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    update();
}

void RailItem::setFolded(bool folded)
{
    m_folded = folded;
    setToolTip(folded ? text() : QString());
    updateGeometry();
    update();
}

QSize RailItem::sizeHint() const
{
    return {(m_folded ? metrics::railFolded : metrics::railWidth) - 2 * railMargin, metrics::railItem};
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Theme::tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto at = [&](qreal offset, qreal width) {
        return QRectF(mirrored ? this->width() - offset - width : offset, 0, width, height());
    };
    const bool here = isChecked();
    if (here) {
        drawBox(painter, rect(), metrics::radiusControl, t.surface, t.line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(at(0, metrics::markBar).adjusted(0, 8, 0, -8), 1.5, 1.5);
    } else if (underMouse()) {
        drawBox(painter, rect(), metrics::radiusControl, t.hover, QColor());
    }
    drawIcon(painter, at(m_folded ? (width() - metrics::icon) / 2.0 : 10, metrics::icon), m_icon,
        metrics::icon, here ? t.accent : t.muted);
    if (m_folded) {
        if (m_count > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.accent);
            painter.drawEllipse(at(width() - 13, 6).center() - QPointF(0, 9), 3, 3);
        }
        return;
    }
    const int words = 10 + metrics::icon + metrics::gap;
    const int count = metrics::scaled(34);
    drawLine(painter, at(words, width() - words - count), mirrored ? Qt::AlignRight : Qt::AlignLeft,
        fontFor(TextSize::Base, here ? Weight::Semi : Weight::Medium), here ? t.ink : t.muted, text());
    if (m_count > 0)
        drawLine(painter, at(width() - count - 6, count - 2), mirrored ? Qt::AlignLeft : Qt::AlignRight,
            fontFor(TextSize::Caption, Weight::Medium), t.muted, QLocale().toString(m_count));
}

Rail::Rail(QWidget *parent)
    : QWidget(parent), m_pages(new QVBoxLayout), m_bottom(new QVBoxLayout),
      m_lock(new RailItem(Icon::Lock, tr("Lock"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(railMargin, railHead, railMargin, metrics::gapLarge);
    column->setSpacing(0);
    m_pages->setSpacing(2);
    m_bottom->setSpacing(2);
    column->addLayout(m_pages);
    column->addStretch(1);
    column->addLayout(m_bottom);
    setObjectName(QStringLiteral("rail"));
    m_lock->setObjectName(QStringLiteral("railLock"));
    m_lock->setCheckable(false);
    m_bottom->addWidget(m_lock);
    connect(m_lock, &QPushButton::clicked, this, &Rail::lockRequested);
    describe(this, QAccessible::ToolBar, tr("Pages"));
    setFolded(false);
}

void Rail::setPractice(const QString &name, const QString &line)
{
    m_name = name;
    m_line = line;
    setAccessibleDescription(name);
    update();
}

void Rail::addPage(const PageName &page)
{
    auto *item = new RailItem(page.icon, page.title, this);
    item->setFolded(m_folded);
    // Pages stand in the rail's order whatever order they were registered in.
    int place = 0;
    for (auto each = m_items.cbegin(); each != m_items.cend(); ++each)
        place += each.key() < page.id && isLower(each.key()) == isLower(page.id) ? 1 : 0;
    (isLower(page.id) ? m_bottom : m_pages)->insertWidget(place, item);
    m_items.insert(page.id, item);
    // Tab follows the eye: the pages from top to bottom, Lock last.
    QWidget *before = nullptr;
    for (RailItem *each : std::as_const(m_items)) {
        if (before)
            setTabOrder(before, each);
        before = each;
    }
    setTabOrder(before, m_lock);
    connect(item, &QPushButton::clicked, this, [this, id = page.id] {
        setCurrent(id);
        Q_EMIT chosen(id);
    });
}

void Rail::setCurrent(PageId page)
{
    for (auto each = m_items.cbegin(); each != m_items.cend(); ++each)
        each.value()->setChecked(each.key() == page);
}

void Rail::setCount(PageId page, int count)
{
    if (RailItem *item = m_items.value(page))
        item->setCount(count);
}

void Rail::setFolded(bool folded)
{
    m_folded = folded;
    setFixedWidth(folded ? metrics::railFolded : metrics::railWidth);
    for (RailItem *item : std::as_const(m_items))
        item->setFolded(folded);
    m_lock->setFolded(folded);
    update();
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(rect(), t.sunken);
    painter.fillRect(QRect(mirrored ? 0 : width() - 1, 0, 1, height()), t.line);
    const auto at = [&](qreal offset, qreal width, qreal top, qreal height) {
        return QRectF(mirrored ? this->width() - offset - width : offset, top, width, height);
    };
    const int mark = metrics::scaled(28);
    drawMark(painter, at((metrics::railFolded - mark) / 2.0, mark, (railHead - mark) / 2.0, mark), t.accent,
        t.onAccent);
    if (m_folded)
        return;
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const int words = metrics::railFolded - 2;
    const int name = lineHeight(TextSize::Base) - 2;
    const int line = lineHeight(TextSize::Caption);
    const qreal top = (railHead - name - line) / 2.0;
    drawLine(painter, at(words, width() - words - railMargin, top, name), leading,
        fontFor(TextSize::Base, Weight::Semi), t.ink, m_name);
    drawLine(painter, at(words, width() - words - railMargin, top + name, line), leading,
        fontFor(TextSize::Caption), t.muted, m_line);
}

}  // namespace sp::ui
