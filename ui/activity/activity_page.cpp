// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_page.h"

#include "ui/activity/jobs_tab.h"
#include "ui/activity/outbox_tab.h"
#include "ui/activity/trail_tab.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sp::ui {

ActivityPage::ActivityPage(EngineClient &engine, QWidget *parent)
    : QWidget(parent),
      m_tabs(new SegmentedControl(tr("What to show"), {tr("Outbox"), tr("Jobs"), tr("Audit trail")}, this)),
      m_stack(new QStackedWidget(this)), m_outbox(new OutboxTab(engine)), m_jobs(new JobsTab(engine)),
      m_trail(new TrailTab(engine))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::gapPane, metrics::gapLarge, metrics::gapPane, metrics::gapLarge);
    head->setSpacing(metrics::gapPane);
    head->addWidget(new Label(tr("Activity"), style::pane, this));
    head->addWidget(m_tabs);
    head->addStretch(1);
    column->addLayout(head);
    for (QWidget *tab :
        {static_cast<QWidget *>(m_outbox), static_cast<QWidget *>(m_jobs), static_cast<QWidget *>(m_trail)})
        m_stack->addWidget(tab);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &SegmentedControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_outbox, &OutboxTab::toast, this, &ActivityPage::toast);
    connect(m_outbox, &OutboxTab::mailRequested, this, &ActivityPage::mailRequested);
    connect(m_outbox, &OutboxTab::historyRequested, this, &ActivityPage::showHistory);
    connect(m_jobs, &JobsTab::toast, this, &ActivityPage::toast);
    connect(m_trail, &TrailTab::toast, this, &ActivityPage::toast);
    connect(m_trail, &TrailTab::recordRequested, this, &ActivityPage::recordRequested);
}

void ActivityPage::showTab(Tab tab)
{
    m_tabs->setCurrent(static_cast<int>(tab));
}

void ActivityPage::showHistory(const IdBytes &record, const QString &name)
{
    m_trail->showRecord(record, name);
    showTab(Tab::Trail);
}

}  // namespace sp::ui
