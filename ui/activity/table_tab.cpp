// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/table_tab.h"

#include "ui/activity/act_bar.h"
#include "ui/activity/failure_place.h"
#include "ui/activity/table_rows.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/shown_names.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sp::ui {

TableTab::TableTab(EngineClient &engine, const QByteArray &topic, const QString &name, const QString &kept,
    const Columns &columns, const QStringList &filters, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_filters(new QButtonGroup(this)),
      m_rows(new TableRows(columns.titles, this)), m_table(new DataTable(name, this)),
      m_bar(new ActBar(this)), m_failure(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(metrics::gapPane, 0, metrics::gapPane, metrics::gap);
    chips->setSpacing(metrics::gapSmall);
    for (int id = 0; id < static_cast<int>(filters.size()); ++id) {
        auto *chip = new FilterChip(filters[id], this);
        m_filters->addButton(chip, id);
        chips->addWidget(chip);
    }
    chips->addStretch(1);
    column->addLayout(chips);
    m_filters->button(0)->setChecked(true);
    m_table->setObjectName(kept);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSource(m_rows);
    m_table->setColumns(columns.looks);
    column->addWidget(m_table, 1);
    column->addWidget(m_bar);
    m_failure = new FailurePlace({m_table, m_bar}, this);
    column->addWidget(m_failure, 1);
    const auto loadShown = [this] {
        if (isVisible())
            load();
    };
    connect(m_failure, &FailurePlace::againAsked, this, &TableTab::load);
    connect(&ShownNames::instance(), &ShownNames::changed, this, loadShown);
    connect(m_filters, &QButtonGroup::idClicked, this, &TableTab::load);
    connect(m_table, &DataTable::chosen, this, &TableTab::choose);
    connect(&m_engine, &EngineClient::changed, this, [topic, loadShown](const QByteArray &changed) {
        if (changed == topic)
            loadShown();
    });
}

void TableTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

int TableTab::filter() const
{
    return m_filters->checkedId();
}

}  // namespace sp::ui
