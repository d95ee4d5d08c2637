// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

#include <QPointer>
#include <QWidget>

class QListView;

namespace sp::ui {

class SearchField;
class CommandListModel;

/// Ctrl+K: every screen, client, invoice and action by a few letters. Up and Down choose, Enter runs, Esc
/// closes.
class CommandPalette : public QWidget {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget &window);

    void setCommands(std::vector<Command> commands);
    /// Ids used before, newest first; the palette adds to it and tells by recentChanged().
    void setRecent(std::vector<QByteArray> recent);
    const std::vector<QByteArray> &recent() const { return m_recent; }
    /// It was opened, here or elsewhere: the newest of the recent ones from now on.
    void remember(const QByteArray &id);
    /// Whether somebody still looks for what is typed. What was found before stays; Enter waits for the
    /// answer, so that a fast typist opens what was meant.
    void setSearching(bool searching);

    void open();
    void close();
    /// What is shown now, best first.
    std::vector<QByteArray> shownIds() const;

Q_SIGNALS:
    /// It shows: what it offers may be brought up to date now.
    void opened();
    void run(const QByteArray &id);
    void recentChanged();
    /// Every change of the typed text, so that the owner can offer clients and invoices found by the engine.
    void typed(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void place();
    void runCurrent();
    void move(int by);

    QWidget *m_paper;
    SearchField *m_search;
    QListView *m_list;
    QWidget *m_nothing;
    CommandListModel *m_model;
    std::vector<Command> m_commands;
    std::vector<QByteArray> m_recent;
    QPointer<QWidget> m_before;
    bool m_moved = false;  ///< The choice was made by hand and stays on its command.
    bool m_searching = false;
    bool m_runWhenFound = false;
};

}  // namespace sp::ui
