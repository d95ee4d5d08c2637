// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/tray_state.h"

#include <QIcon>

namespace sp::ui {

/// Draws a tray shape on a 22 px grid in one colour, in `box`.
void drawTrayShape(QPainter &painter, const QRectF &box, TrayShape shape, const QColor &color);
/// The icon in the colour that a panel shows: ink for light panels, white for dark ones; 16 to 64 px.
QIcon trayIcon(TrayShape shape, const QColor &color);
/// What the shape means, for the icon's tip: "SoloPilot: in session".
QString trayWords(TrayShape shape);

}  // namespace sp::ui
