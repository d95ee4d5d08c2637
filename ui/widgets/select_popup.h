// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QSortFilterProxyModel>

class QListView;

namespace sp::ui {

class SearchField;
class Select;

/// The entries of a select that fit what is typed: each typed word begins a word of the entry's text, its
/// code or the words it is also found by, without regard to case and accents. Entries that begin with what is
/// typed come first, the others keep their order.
class SelectFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit SelectFilter(QObject *parent = nullptr);
    void setTyped(const QString &typed);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_typed;
    QStringList m_words;
};

/// The list of a long select with a field that filters it, below the select. Enter and a click pick, Esc
/// leaves the choice as it was. It lives until it closes.
class SelectPopup : public QFrame {
    Q_OBJECT

public:
    SelectPopup(Select &select, const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void filter(const QString &typed);
    void pick();

    Select &m_select;
    SearchField *m_search;
    QListView *m_list;
    SelectFilter *m_filter;
};

}  // namespace sp::ui
