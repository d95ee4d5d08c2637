// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_head.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_order.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/wrap_row.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled headHeight{64};
constexpr metrics::Scaled briefBelow{1140};  ///< Narrower, and title and buttons say less.

}  // namespace

CalendarHead::CalendarHead(QWidget *parent)
    : QWidget(parent), m_title(new Label({}, style::pane, this)),
      m_before(new Button(Icon::Left, tr("Back"), ButtonKind::Outlined, this)),
      m_after(new Button(Icon::Right, tr("On"), ButtonKind::Outlined, this)),
      m_views(new SegmentedControl(tr("How to look at the calendar"),
          {tr("Day"), tr("Work week"), tr("Week"), tr("Month"), tr("Agenda")}, this)),
      m_print(new Button(tr("Print"), ButtonKind::Outlined, this)),
      m_new(new Button(tr("New session"), ButtonKind::Outlined, this))
{
    setMinimumHeight(headHeight);
    auto *whole = new WrapRow(WrapRow::wholeLead, this);
    whole->setContentsMargins(metrics::gapPane, metrics::gap, metrics::gapPane, metrics::gap);
    whole->setSpacing(metrics::gapSmall);
    auto *lead = new QWidget(this);
    auto *row = new QHBoxLayout(lead);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    m_title->setContentsMargins(directedMargins(0, 0, metrics::gapSmall, 0));
    row->addWidget(m_title);
    auto *today = new Button(tr("Today"), ButtonKind::Outlined, this);
    row->addWidget(m_before);
    row->addWidget(m_after);
    row->addSpacing(4);
    row->addWidget(today);
    row->addStretch(1);
    whole->setLead(lead);
    whole->addAct(m_views);
    whole->addAct(m_print);
    m_views->setObjectName(u"calendarViews"_s);
    m_new->setObjectName(u"calendarNew"_s);
    m_new->setGlyph(Icon::Plus);
    whole->addAct(m_new);
    today->setToolTip(tr("Today (T)"));
    m_print->setToolTip(tr("Print what is shown (Ctrl+P)"));
    m_new->setToolTip(tr("New session (N)"));
    m_new->setAccessibleName(tr("New session"));
    m_views->setToolTip(tr("D, W, M and A choose the view; Shift+W the work week"));
    connect(m_before, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(today, &QPushButton::clicked, this, &CalendarHead::todayRequested);
    connect(m_print, &QPushButton::clicked, this, &CalendarHead::printRequested);
    connect(m_new, &QPushButton::clicked, this, &CalendarHead::newRequested);
    connect(m_views, &SegmentedControl::currentChanged, this,
        [this](int index) { Q_EMIT viewChosen(static_cast<CalendarView>(index)); });
    setView(CalendarView::Week);
    fit();
}

void CalendarHead::setTitle(const QString &full, const QString &brief)
{
    m_full = full;
    m_brief = brief;
    fit();
}

void CalendarHead::setView(CalendarView view)
{
    const QSignalBlocker silent(m_views);
    m_views->setCurrent(static_cast<int>(view));
    const auto name = [&](int step) {
        switch (view) {
        case CalendarView::Day:
            return step < 0 ? tr("Previous day") : tr("Next day");
        case CalendarView::Month:
            return step < 0 ? tr("Previous month") : tr("Next month");
        default:
            return step < 0 ? tr("Previous week") : tr("Next week");
        }
    };
    m_before->setAccessibleName(name(-1));
    m_before->setToolTip(name(-1));
    m_after->setAccessibleName(name(1));
    m_after->setToolTip(name(1));
}

void CalendarHead::fit()
{
    const bool brief = width() < briefBelow;
    m_title->setPlain(inOwnDirection(brief ? m_brief : m_full));
    m_title->setVisible(!m_title->text().isEmpty());
    m_new->setText(brief ? QString() : tr("New session"));
    m_new->setCapText(brief ? QString() : u"N"_s);
}

void CalendarHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

}  // namespace sp::ui
