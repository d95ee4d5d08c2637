// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/tray_state.h"

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace sp::ui {

/// The keys the program hears in each of its windows, and asks the desktop for. Panel and menu name what the
/// desktop granted, see TrayKeys.
inline constexpr QKeyCombination trayStartKeys = Qt::CTRL | Qt::ALT | Qt::Key_S;
inline constexpr QKeyCombination trayEndKeys = Qt::CTRL | Qt::ALT | Qt::Key_E;
inline constexpr QKeyCombination trayNoteKeys = Qt::CTRL | Qt::ALT | Qt::Key_N;

/// What the tray can ask for. Panel and menu speak with the same voice, so the program listens once.
class TrayActions : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void startSession();
    /// Opens the Finish sheet for the running session; its button says what will happen.
    void endAndInvoice();
    void pause();
    void resume();
    void quickNote();
    void invoiceAll();
    void hideNames(bool hidden);
    void open();
    void openNext();
    void lock();
    void quit();
};

/// The small panel above the tray icon: the front desk, 404 px wide.
class TrayPanel : public QWidget {
    Q_OBJECT

public:
    explicit TrayPanel(TrayActions &actions, QWidget *parent = nullptr);
    void present(const TrayState &state);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addSession(QVBoxLayout &column, const TrayState &state);
    void addButtons(QVBoxLayout &column, const TrayState &state);
    void addRows(QVBoxLayout &column, const TrayState &state);
    QWidget *makeNamesSwitch(const TrayState &state);
    void addFooter(QVBoxLayout &column, const TrayState &state);

    TrayActions &m_actions;
    QWidget *m_content = nullptr;
};

/// Fills the menu of the tray icon; for desktops that show no panel, and for the right button.
void fillTrayMenu(QMenu &menu, TrayActions &actions, const TrayState &state);

}  // namespace sp::ui
