// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agenda_model.h"

#include "ui/calendar/calendar_words.h"
#include "ui/session/time_words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

QString agendaDay(LocalDate day, LocalDate today)
{
    QString title = dayTitle(day);
    if (civil(day).year() != civil(today).year())
        title += u" %1"_s.arg(static_cast<int>(civil(day).year()));
    if (day == today)
        return AgendaModel::tr("Today, %1").arg(title);
    return day == today + days(1) ? AgendaModel::tr("Tomorrow, %1").arg(title) : title;
}

QString agendaEnd(LocalDate last)
{
    return AgendaModel::tr("Nothing more in the calendar until %1 %2")
        .arg(dayTitle(last))
        .arg(static_cast<int>(civil(last).year()));
}

void AgendaModel::setShown(ShownDays shown, LocalDate today, Ahead ahead)
{
    beginResetModel();
    m_shown = withNamesAsShown(std::move(shown));
    m_today = today;
    m_rows.clear();
    m_rows.push_back({AgendaRow::Kind::Earlier, m_shown.first});
    std::optional<LocalDate> day;
    std::size_t heading = 0;
    for (std::size_t i = 0; i < m_shown.items.size(); ++i) {
        const CalendarItem &item = m_shown.items[i];
        if (item.out)
            continue;
        // What began before these days stands on the first of them.
        const LocalDate on = std::max(dateOf(item.start), m_shown.first);
        if (day != on) {
            day = on;
            heading = m_rows.size();
            m_rows.push_back({AgendaRow::Kind::Day, on});
        }
        m_rows[heading].count += item.isSession() ? 1 : 0;
        m_rows.push_back({AgendaRow::Kind::Entry, on, i});
    }
    if (ahead == Ahead::Nothing)
        m_rows.push_back({AgendaRow::Kind::End, m_shown.past() - days(1)});
    endResetModel();
}

void AgendaModel::clear()
{
    beginResetModel();
    m_shown = {};
    m_rows.clear();
    endResetModel();
}

const CalendarItem *AgendaModel::item(int index) const
{
    if (index < 0 || index >= rowCount() || row(index).kind != AgendaRow::Kind::Entry)
        return nullptr;
    return &m_shown.items[row(index).item];
}

int AgendaModel::headingOf(LocalDate date) const
{
    int found = -1;
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).kind != AgendaRow::Kind::Day)
            continue;
        found = i;
        if (row(i).day >= date)
            break;
    }
    return found;
}

int AgendaModel::indexOf(const QByteArray &key) const
{
    for (int i = 0; i < rowCount() && !key.isEmpty(); ++i)
        if (const CalendarItem *each = item(i); each && each->key() == key)
            return i;
    return -1;
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AgendaRow &line = row(index.row());
    if (role == Qt::ToolTipRole && line.kind == AgendaRow::Kind::Entry)
        return tooltipOf(m_shown.items[line.item], m_shown.zone);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (line.kind) {
    case AgendaRow::Kind::Earlier:
        return tr("Show earlier days");
    case AgendaRow::Kind::Day:
        return agendaDay(line.day, m_today);
    case AgendaRow::Kind::Entry:
        return spokenItem(m_shown.items[line.item], m_shown.zone);
    case AgendaRow::Kind::End:
        return agendaEnd(line.day);
    }
    Q_UNREACHABLE();
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const AgendaRow::Kind kind = row(index.row()).kind;
    return kind == AgendaRow::Kind::Entry || kind == AgendaRow::Kind::Earlier
               ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
               : Qt::NoItemFlags;
}

}  // namespace sp::ui
