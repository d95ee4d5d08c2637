// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"
#include "ui/tray/tray_panel.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace sp::ui {

/// The icon in the desktop's tray with its menu and panel. A left click shows the panel beside the icon, a
/// right click the menu. Where a desktop has no tray it stays invisible and isAvailable() says so.
class Tray : public QObject {
    Q_OBJECT

public:
    explicit Tray(QObject *parent = nullptr);

    static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void setVisible(bool visible) { m_icon.setVisible(visible); }
    void present(const TrayState &state);
    /// Whether the desktop's panel is light or dark; the icon has one colour that stands out on it.
    void setPanelScheme(Scheme scheme);
    /// What the owner asks for, whichever way.
    TrayActions &actions() { return m_actions; }
    void openPanel();
    /// Where the desktop shows the icon; empty where it does not say.
    QRect iconPlace() const { return m_icon.geometry(); }

private:
    void draw();

    TrayActions m_actions;
    TrayState m_state;
    Scheme m_scheme = Scheme::Dark;
    QMenu m_menu;
    TrayPanel m_panel;
    QSystemTrayIcon m_icon;
};

/// Where a panel of `size` stands beside an icon at `icon`: inside `screen` with 8 px to its edges, above an
/// icon in the lower half and below one in the upper half. An icon without a place (some desktops tell none)
/// is taken to sit in the lower trailing corner.
QPoint panelPlace(const QRect &icon, const QSize &size, const QRect &screen);

}  // namespace sp::ui
