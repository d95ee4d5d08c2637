// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_model.h"

#include <QAbstractListModel>

#include <algorithm>

namespace sp::ui {

/// A line of the agenda.
struct AgendaRow {
    enum class Kind {
        Earlier,  ///< A press reads days further back.
        Day,      ///< A heading.
        Entry,
        End  ///< Why there is no more.
    } kind;
    LocalDate day = {};
    std::size_t item = 0;  ///< In ShownDays::items, for Entry.
    int count = 0;         ///< Sessions of a Day.
};

/// The days with something in them, each with its entries; days without are left out. What lasts for days
/// stands on the first of them.
class AgendaModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit AgendaModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}
    /// Whether days after these were looked at and nothing found.
    enum class Ahead { Unknown, Nothing };
    void setShown(ShownDays shown, LocalDate today, Ahead ahead);
    void clear();
    const ShownDays &shown() const { return m_shown; }
    LocalDate today() const { return m_today; }

    const AgendaRow &row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    /// Null for what is no entry.
    const CalendarItem *item(int index) const;
    /// The heading of the first day on or after the date, else the last one; -1 when there is none.
    int headingOf(LocalDate date) const;
    int indexOf(const QByteArray &key) const;
    bool hasEntries() const
    {
        return std::ranges::any_of(
            m_rows, [](const AgendaRow &row) { return row.kind == AgendaRow::Kind::Entry; });
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    ShownDays m_shown;
    LocalDate m_today{};
    std::vector<AgendaRow> m_rows;
};

/// "Tuesday 27 October", with "Today" or "Tomorrow" before it where it is, and the year when it is another.
QString agendaDay(LocalDate day, LocalDate today);
QString agendaEnd(LocalDate last);

}  // namespace sp::ui
