// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

#include <QMap>
#include <QWidget>

class QStackedWidget;

namespace sp::ui {

class CommandPalette;
class Rail;
class ToastStack;
class TopBar;

/// The window's content: rail, top bar, one page at a time, toasts, palette. A page that is not registered
/// does not appear anywhere. It knows nothing of the practice: plain values in, signals out.
class MainFrame : public QWidget {
    Q_OBJECT

public:
    explicit MainFrame(QWidget *parent = nullptr);

    /// Takes the page over and gives it its place in the rail, a command and the next of Ctrl+1..9 in rail
    /// order.
    void addPage(PageId id, QWidget *page);
    void showPage(PageId id);
    PageId currentPage() const { return m_current; }
    void setCount(PageId id, int waiting);
    void setPractice(const QString &name, const QString &line);
    void setHealth(const ConnectionHealth &health);
    void setSession(const SessionChipState &state);
    /// What the palette offers besides the pages; commandRun() tells which was chosen.
    void setCommands(std::vector<Command> commands);

    ToastStack &toasts() { return *m_toasts; }
    CommandPalette &commandPalette() { return *m_palette; }
    /// Lists every shortcut of the window.
    void showShortcuts();
    void showAbout();
    /// Where a shortcut works that belongs to no page.
    static QString everywhere();

Q_SIGNALS:
    void pageShown(PageId id);
    void lockRequested();
    void startRequested();
    void endRequested();
    void sessionRequested();
    void commandRun(const QByteArray &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void renumber();
    void refreshCommands();
    void runCommand(const QByteArray &id);

    Rail *m_rail;
    TopBar *m_top;
    QStackedWidget *m_stack;
    ToastStack *m_toasts;
    CommandPalette *m_palette;
    QMap<PageId, QWidget *> m_pages;
    QList<QObject *> m_shortcuts;
    std::vector<Command> m_commands;
    PageId m_current = PageId::Today;
};

}  // namespace sp::ui
