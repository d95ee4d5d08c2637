// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/reports/rules/report.h"

#include <QAbstractTableModel>
#include <QWidget>

namespace sp::ui {

/// What a card leaves free above and below a table, so that its corners stay round.
inline constexpr int cardInset = 4;

class DataTable;

/// The rows of a report as a model, as people read them.
class ReportRows : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ReportRows(QObject *parent = nullptr);
    void setReport(const reports::Report &report, reports::Grain grain);
    const reports::Report &report() const { return m_report; }
    /// The report's total of a column, as text.
    QString totalAt(int section) const;
    /// How many pixels its texts take, the widest of them.
    int widthOf(int section) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    reports::Report m_report;
    reports::Grain m_grain = reports::Grain::Month;
};

/// A report as a table with its totals below, which stay when the rows are sorted or scrolled.
class ReportTable : public QWidget {
    Q_OBJECT

public:
    explicit ReportTable(const QString &accessibleName, QWidget *parent = nullptr);
    void setReport(const reports::Report &report, reports::Grain grain);
    const reports::Report &report() const { return m_rows->report(); }
    DataTable &table() { return *m_table; }
    /// The height at which no row is hidden.
    int fullHeight() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /// A row was clicked.
    void pressed(int row);
    /// A row was clicked twice, or chosen with Enter.
    void opened(int row);

private:
    class Totals;
    /// Gives each column what it needs and its part of the rest; where there is too little, figures come
    /// first.
    void arrange();
    /// Ends the table at a row's edge above the totals; `bar` is the height of its scroll bar sideways.
    void showWholeRows(int bar);

    ReportRows *m_rows;
    DataTable *m_table;
    Totals *m_totals;
};

}  // namespace sp::ui
