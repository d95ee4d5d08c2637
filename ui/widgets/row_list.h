// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/burndown_bar.h"
#include "ui/widgets/chip.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include <optional>
#include <vector>

namespace sp::ui {

/// One row of a list pane: who or what at the leading side, how it stands at the trailing side.
struct ListRow {
    QString title;
    QString note = {};
    /// A third line, for an inbox.
    std::optional<ChipContent> chip = {};
    QString avatarName = {};  ///< Empty: no avatar.
    QString trailing = {};
    Tone trailingTone = Tone::Ink;
    QString trailingNote = {};
    std::optional<Burndown> burndown = {};
    /// A chip at the trailing end, such as an invoice's state.
    std::optional<ChipContent> trailingChip = {};
    /// A heading between groups; the rest is ignored and the row cannot be chosen.
    bool isHeading = false;
    /// Says what the caller needs to know again: an id's bytes.
    QByteArray key = {};
};

/// Any list model may feed a RowList: it answers RowRole with a ListRow.
inline constexpr int RowRole = Qt::UserRole + 100;

/// The simplest such model: rows held in memory. setRows() keeps the choice when the keys still exist.
class RowModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit RowModel(QObject *parent = nullptr);
    void setRows(std::vector<ListRow> rows);
    const ListRow &row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    /// -1 when no row has this key.
    int indexOf(const QByteArray &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<ListRow> m_rows;
};

/// Draws a ListRow: hairlines between, tint, bar and bold for the chosen one, an inner ring for the keyboard.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RowDelegate(int rowHeight, QObject *parent = nullptr);
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// How far from the trailing edge the first and the second line of the leading side have to end.
    struct Ends {
        qreal first;
        qreal second;
    };
    void paintLeading(QPainter &painter, const QRectF &box, const Ends &ends, const ListRow &row, bool chosen,
        bool mirrored) const;
    Ends paintTrailing(QPainter &painter, const QRectF &box, const ListRow &row, bool mirrored) const;
    Ends paintStacked(QPainter &painter, const QRectF &box, const ListRow &row, bool mirrored) const;
    bool isStacked(const QRectF &box, const ListRow &row) const;

    int m_rowHeight;
};

/// A list that draws only what it shows, so ten thousand rows cost as much as ten.
class RowList : public QListView {
    Q_OBJECT

public:
    RowList(const QString &accessibleName, int rowHeight, QWidget *parent = nullptr);
    /// The key of the chosen row, or empty.
    QByteArray chosenKey() const;
    void choose(const QByteArray &key);
    /// Whether its rows can have a window of their own.
    void setOpensApart(bool apart) { m_opensApart = apart; }

Q_SIGNALS:
    /// The choice moved, by key or click.
    void chosen(const QByteArray &key);
    /// Enter or a double click.
    void opened(const QByteArray &key);
    /// A click with Ctrl or the middle button, which chooses nothing; only where rows open apart.
    void openedApart(const QByteArray &key);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    bool m_opensApart = false;
};

}  // namespace sp::ui

Q_DECLARE_METATYPE(sp::ui::ListRow)
