// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a table are, in which order, and which are shown.
#include "ui/widgets/data_table.h"

#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled leastShare{120};  ///< Less than this says nothing.
constexpr int whole = 1000;                 ///< Widths are kept as at the usual size of text.

}  // namespace

void DataTable::setColumns(std::vector<TableColumn> columns)
{
    const QScopedValueRollback arranging(m_arranging, true);
    m_columns = std::move(columns);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int section = static_cast<int>(i);
        horizontalHeader()->setSectionResizeMode(section, QHeaderView::Interactive);
        if (m_columns[i].width > 0)
            setColumnWidth(section, metrics::scaled(m_columns[i].width));
    }
    shareRest();
}

bool DataTable::takesShare(int column) const
{
    return column < std::ssize(m_columns) && m_columns[static_cast<std::size_t>(column)].width == 0;
}

void DataTable::shareRest()
{
    int taken = 0, sharing = 0;
    const std::vector<int> shown = shownColumns();
    for (const int column : shown) {
        taken += takesShare(column) ? 0 : columnWidth(column);
        sharing += takesShare(column) ? 1 : 0;
    }
    if (sharing == 0)
        return;
    const bool scrolls = viewport()->width() - taken < sharing * leastShare;
    const QScopedValueRollback arranging(m_arranging, true);
    for (const int column : shown) {
        if (!takesShare(column))
            continue;
        horizontalHeader()->setSectionResizeMode(
            column, scrolls ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (scrolls)
            setColumnWidth(column, leastShare);
    }
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareRest();
}

std::vector<int> DataTable::shownColumns() const
{
    std::vector<int> shown;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            shown.push_back(column);
    }
    return shown;
}

QByteArray DataTable::columnState() const
{
    QJsonArray columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        const bool stretched = takesShare(column);
        columns.append(QJsonObject{{u"column"_s, column}, {u"hidden"_s, isColumnHidden(column)},
            {u"width"_s, stretched || isColumnHidden(column)
                             ? 0
                             : columnWidth(column) * whole / metrics::scaled(whole)}});
    }
    return QJsonDocument(columns).toJson(QJsonDocument::Compact);
}

bool DataTable::restoreColumns(const QByteArray &state)
{
    const QJsonArray columns = QJsonDocument::fromJson(state).array();
    std::set<int> named;
    for (const QJsonValue each : columns)
        named.insert(each[u"column"].toInt(-1));
    const int count = horizontalHeader()->count();
    if (count == 0 || columns.size() != count || std::ssize(named) != count || *named.begin() != 0 ||
        *named.rbegin() != count - 1)
        return false;
    const QScopedValueRollback arranging(m_arranging, true);
    for (int place = 0; place < count; ++place) {
        const QJsonValue each = columns[place];
        const int column = each[u"column"].toInt();
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place);
        if (const int width = each[u"width"].toInt(); width > 0 && m_columns.size() > 0)
            setColumnWidth(column, metrics::scaled(width));
        setColumnHidden(column, each[u"hidden"].toBool());
    }
    shareRest();
    return true;
}

void DataTable::showColumn(int column, bool shown)
{
    const QScopedValueRollback arranging(m_arranging, true);
    setColumnHidden(column, !shown);
    shareRest();
    Q_EMIT columnsChanged();
}

}  // namespace sp::ui
