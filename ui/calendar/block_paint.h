// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/day_lanes.h"

#include <QBrush>

class QPainter;

namespace sp::ui {

/// A box for what is not agreed on yet, or on its way to another place.
void drawDashedBox(
    QPainter &painter, const QRectF &box, qreal radius, const QColor &fill, const QColor &edge);
/// A session: tint, with a bar at its leading edge, of its service's colour or the accent.
void drawSessionBox(QPainter &painter, const QRectF &box, qreal radius, const CalendarItem &item,
    Qt::LayoutDirection direction);
/// A bar above the hours or in a month: filled, cut straight where the entry goes on, dashed while it is not
/// agreed on.
void drawDayBar(QPainter &painter, const QRectF &box, const CalendarItem &item, const DayBar &bar,
    Qt::LayoutDirection direction);
/// The texture of time that a service keeps free before and after its sessions: dots, where busy has stripes.
QBrush keptFreeBrush();

}  // namespace sp::ui
