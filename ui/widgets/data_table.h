// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/type.h"
#include "ui/widgets/chip.h"

#include <QStyledItemDelegate>
#include <QTableView>

#include <vector>

class QSortFilterProxyModel;

namespace sp::ui {

/// How a column of a DataTable looks. Figures are set in tabular figures at the trailing side.
struct TableColumn {
    enum class Kind { Text, Figures, Chip } kind = Kind::Text;
    /// Pixels at the usual size of text; 0 takes a share of what is left, or scrolls sideways where that is
    /// too little to read.
    int width = 0;
    Weight weight = Weight::Regular;
};

/// Roles a model may answer besides DisplayRole.
inline constexpr int SortRole = Qt::UserRole + 110;    ///< What to sort by; the display text when absent.
inline constexpr int ToneRole = Qt::UserRole + 111;    ///< int(Tone)
inline constexpr int ChipRole = Qt::UserRole + 112;    ///< ChipContent, for columns of kind Chip.
inline constexpr int StruckRole = Qt::UserRole + 113;  ///< true: void, drawn through.

/// A line of CSV (RFC 4180) without its end. A cell that a spreadsheet would run as a formula is marked as
/// text.
QString csvLine(const QStringList &cells);

/// A table of 36 px rows over any model: sorts by a click on a header, the chosen row is tinted, barred and
/// bold, Ctrl+C copies the chosen rows as CSV. It asks its model only for what it shows, so a hundred
/// thousand rows cost as much as ten. Columns can be moved, resized and hidden; whoever wants them remembered
/// keeps columnState() and gives it back.
class DataTable : public QTableView {
    Q_OBJECT

public:
    explicit DataTable(const QString &accessibleName, QWidget *parent = nullptr);
    /// Call after setSource().
    void setColumns(std::vector<TableColumn> columns);
    /// Here: the table sorts what the model holds. BySource: the model sorts itself in its sort(), since it
    /// holds only a part of its rows.
    enum class Sorting { Here, BySource };
    void setSource(QAbstractItemModel *model, Sorting sorting = Sorting::Here);
    /// The row of the source model, or -1.
    int chosenRow() const;
    /// RFC 4180, with the headers; the chosen rows, or all, in the order shown and with the columns shown.
    enum class Rows { Chosen, All };
    QString csv(Rows rows) const;
    /// Order, widths and which columns are hidden.
    QByteArray columnState() const;
    /// False where `state` is not of these columns; then nothing changes.
    bool restoreColumns(const QByteArray &state);
    void showColumn(int column, bool shown);
    const std::vector<TableColumn> &columns() const { return m_columns; }
    int hoveredRow() const { return m_hovered; }

Q_SIGNALS:
    void chosen(int sourceRow);
    void opened(int sourceRow);
    /// Somebody moved, resized, hid or showed a column.
    void columnsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// Gives the columns that share what is left their share, or the least they can be read in.
    void shareRest();
    bool takesShare(int column) const;
    void hover(int row);
    void copy();
    void openMenu(const QPoint &at);
    std::vector<int> shownColumns() const;

    QSortFilterProxyModel *m_sorted = nullptr;
    std::vector<TableColumn> m_columns;
    int m_hovered = -1;
    bool m_arranging = false;  ///< Columns change by the program, not by hand.
};

}  // namespace sp::ui

Q_DECLARE_METATYPE(sp::ui::ChipContent)
