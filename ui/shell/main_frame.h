// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

#include <QMap>
#include <QWidget>

class QStackedWidget;

namespace sp::ui {

class Button;
class CommandPalette;
class Label;
class Rail;
class ToastStack;
class TopBar;
class TourGuide;
struct Tour;

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
    /// A line above every page, with one thing to do about it where `act` is not empty; no line without
    /// `text`.
    void setStrip(const QString &text, const QString &act = {});
    /// What the palette offers besides the pages; commandRun() tells which was chosen.
    void setCommands(std::vector<Command> commands);

    ToastStack &toasts() { return *m_toasts; }
    CommandPalette &commandPalette() { return *m_palette; }
    TourGuide &guide() { return *m_guide; }
    /// Which tours (by id) were gone through.
    void setSeenTours(const QList<QByteArray> &seen) { m_seenTours = seen; }
    /// The command that asks for a tour, by commandRun().
    static QByteArray tourCommand(const QByteArray &tour);
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
    void stripActed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeStrip();
    void renumber();
    /// Those whose pages are all there.
    std::vector<Tour> tours() const;
    void refreshCommands();
    void runCommand(const QByteArray &id);

    Rail *m_rail;
    TopBar *m_top;
    QWidget *m_strip;
    Label *m_stripText;
    Button *m_stripAct;
    QStackedWidget *m_stack;
    ToastStack *m_toasts;
    CommandPalette *m_palette;
    TourGuide *m_guide;
    QList<QByteArray> m_seenTours;
    QMap<PageId, QWidget *> m_pages;
    QList<QObject *> m_shortcuts;
    std::vector<Command> m_commands;
    PageId m_current = PageId::Today;
};

}  // namespace sp::ui
