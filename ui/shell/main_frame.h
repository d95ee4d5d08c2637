// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

#include <QMap>
#include <QWidget>

#include <functional>

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
/// does not appear anywhere, and one that nobody has asked for yet costs nothing. It knows nothing of the
/// practice: plain values in, signals out.
class MainFrame : public QWidget {
    Q_OBJECT

public:
    explicit MainFrame(QWidget *parent = nullptr);

    /// Makes a page in `parent`: without one it would be a window for a moment, and take the keyboard.
    using PageMaker = std::function<QWidget *(QWidget *parent)>;

    /// Gives a page its place in the rail, a command and the next of Ctrl+1..9 in rail order. It is made, and
    /// taken over, when it is first shown or wanted.
    void addPage(PageId id, PageMaker make);
    /// The same for a page that is there already.
    void addPage(PageId id, QWidget *page);
    /// The page, made now if it was not yet; null when it has no place here.
    QWidget *page(PageId id);
    bool isMade(PageId id) const { return m_pages.value(id).page != nullptr; }
    /// Makes the next page that is not there yet. False when all are.
    bool makeNext();
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
    /// The command that asks what the program can tell of itself.
    static constexpr auto diagnosticsCommand = "diagnostics";
    /// Lists every shortcut of the window.
    void showShortcuts();
    void showAbout();
    /// Where a shortcut works that belongs to no page.
    static QString everywhere();

Q_SIGNALS:
    void pageShown(PageId id);
    /// It is there for the first time, and not shown yet.
    void pageMade(PageId id);
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
    struct Place {
        QWidget *page = nullptr;
        PageMaker make = {};
    };

    void give(PageId id, Place place);
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
    QMap<PageId, Place> m_pages;
    QList<QObject *> m_shortcuts;
    std::vector<Command> m_commands;
    PageId m_current = PageId::Today;
};

}  // namespace sp::ui
