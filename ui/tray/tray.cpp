// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray.h"

#include "ui/theme/metrics.h"
#include "ui/tray/tray_icon.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace sp::ui {

QPoint panelPlace(const QRect &icon, const QSize &size, const QRect &screen)
{
    const QRect inner =
        screen.adjusted(metrics::gapSmall, metrics::gapSmall, -metrics::gapSmall, -metrics::gapSmall);
    if (icon.isEmpty())
        return {inner.right() - size.width() + 1, inner.bottom() - size.height() + 1};
    const bool low = icon.center().y() > screen.center().y();
    const int x = icon.center().x() - size.width() / 2;
    const int y =
        low ? icon.top() - metrics::gapSmall - size.height() : icon.bottom() + 1 + metrics::gapSmall;
    return {std::clamp(x, inner.left(), std::max(inner.left(), inner.right() - size.width() + 1)),
        std::clamp(y, inner.top(), std::max(inner.top(), inner.bottom() - size.height() + 1))};
}

Tray::Tray(QObject *parent) : QObject(parent), m_panel(m_actions)
{
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            openPanel();
    });
    // Whatever is asked for from the panel, the panel has done its work.
    for (const auto signal :
        {&TrayActions::startSession, &TrayActions::endAndInvoice, &TrayActions::quickNote, &TrayActions::open,
            &TrayActions::openNext, &TrayActions::lock, &TrayActions::quit})
        connect(&m_actions, signal, &m_panel, &QWidget::hide);
    present({});
}

void Tray::present(const TrayState &state)
{
    m_state = state;
    draw();
    fillTrayMenu(m_menu, m_actions, state);
    m_panel.present(state);
}

void Tray::setPanelScheme(Scheme scheme)
{
    m_scheme = scheme;
    draw();
}

void Tray::draw()
{
    m_icon.setIcon(trayIcon(m_state.shape, tokensFor(m_scheme).ink));
    // Names of clients stay out of the tip: it shows on shared screens and in desktop logs.
    m_icon.setToolTip(trayWords(m_state.shape));
}

void Tray::openPanel()
{
    const QRect icon = m_icon.geometry();
    const QScreen *screen = icon.isEmpty() ? nullptr : QGuiApplication::screenAt(icon.center());
    if (!screen)
        screen = QGuiApplication::primaryScreen();
    m_panel.adjustSize();
    m_panel.move(panelPlace(icon, m_panel.size(), screen->availableGeometry()));
    m_panel.show();
    m_panel.activateWindow();
}

}  // namespace sp::ui
