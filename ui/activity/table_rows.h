// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/data_table.h"

#include <QAbstractTableModel>

#include <vector>

namespace sp::ui {

/// A cell of a TableRows: its text, and what it is sorted by where that is not the text.
struct TableCell {
    QString text;
    QVariant sortedBy = {};
    std::optional<ChipContent> chip = {};
    std::optional<Tone> tone = {};
};

/// The rows of a table held in memory, each under a key. setRows() tells a view only what changed where the
/// keys stay the same, so that the choice stays too.
class TableRows : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        QByteArray key;
        std::vector<TableCell> cells;
    };

    explicit TableRows(QStringList titles, QObject *parent = nullptr);
    void setRows(std::vector<Row> rows);
    const std::vector<Row> &rows() const { return m_rows; }
    /// Empty where there is no such row.
    QByteArray keyAt(int row) const;
    /// -1 when no row has this key.
    int indexOf(const QByteArray &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    std::vector<Row> m_rows;
};

}  // namespace sp::ui
