// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/day_lanes.h"
#include "ui/theme/metrics.h"

#include <QBrush>

class QPainter;

namespace sp::ui {

/// A box for what is not agreed on yet, or on its way to another place.
void drawDashedBox(
    QPainter &painter, const QRectF &box, qreal radius, const QColor &fill, const QColor &edge);
/// A session: tint, with a bar at its leading edge, of its service's colour or the accent.
void drawSessionBox(QPainter &painter, const QRectF &box, qreal radius, const CalendarItem &item,
    Qt::LayoutDirection direction);
/// An entry of a calendar elsewhere: stripes where it takes up time, with a bar of the calendar's colour.
void drawOverlayBox(QPainter &painter, const QRectF &box, qreal radius, const CalendarItem &item,
    Qt::LayoutDirection direction);
/// The letter of a calendar elsewhere in a frame of its colour, so that nobody has to tell by the colour.
inline constexpr metrics::Scaled overlaySignSide{16};
qreal overlaySignWidth(const Overlay &overlay);
void drawOverlaySign(QPainter &painter, const QRectF &box, const Overlay &overlay);
/// A bar above the hours or in a month: filled, cut straight where the entry goes on, dashed while it is not
/// agreed on.
void drawDayBar(QPainter &painter, const QRectF &box, const CalendarItem &item, const DayBar &bar,
    Qt::LayoutDirection direction);
/// The texture of time that a service keeps free before and after its sessions: dots, where busy has stripes.
QBrush keptFreeBrush();
/// The tint of hours that do not suit a client.
QBrush unsuitedBrush();

/// Whether so much of a text fits into `width` that somebody can tell what it is.
bool isReadable(const QFont &font, const QString &text, qreal width);

}  // namespace sp::ui
