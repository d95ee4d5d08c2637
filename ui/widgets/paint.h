// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QBrush>
#include <QMargins>
#include <QRectF>

#include <functional>

class QPainter;
class QWidget;

namespace sp::ui {

/// 45-degree stripes, `stroke` wide every `step` pixels, transparent between: for busy times and booked
/// units. Stripes say "taken but not by a colour alone"; red ones are kept for conflicts and overdrawn
/// balances.
QBrush hatchBrush(const QColor &color, qreal stroke = 1.5, qreal step = 6);

/// Dots of `size` every `step` pixels, transparent between: for what is kept free, so that it differs from
/// stripes by more than their width.
QBrush dotBrush(const QColor &color, qreal size = 2.5, qreal step = 5);

/// A rounded box whose one-pixel edge falls on whole pixels. An invalid colour leaves that part out.
void drawBox(QPainter &painter, const QRectF &box, qreal radius, const QColor &fill, const QColor &edge,
    qreal edgeWidth = 1);

/// A key cap with its letters, right edge at `right`, centred in `height` from `top`; answers its width.
qreal drawKeyCap(QPainter &painter, QPointF rightTop, qreal height, const QString &text, const QColor &fill,
    const QColor &edge, const QColor &letters);
qreal keyCapWidth(const QString &text);
/// "Ctrl K" from "Ctrl+K": how key caps write a shortcut.
QString keyCapText(const QKeySequence &keys);

/// Margins by reading direction: layouts mirror their items but not their margins.
QMargins directedMargins(int leading, int top, int trailing, int bottom);

/// One line, cut with an ellipsis where it does not fit; respects the layout direction for Qt::AlignLeading.
void drawLine(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QFont &font,
    const QColor &color, const QString &text);
/// The same with tabular figures, which are never cut: whoever draws them gives them their room.
void drawFigures(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QFont &font,
    const QColor &color, const QString &text);

/// Hears every text that was painted so that it cannot be understood: a figure without its room, words of
/// which less than four letters are left. For the tests of the window; an empty function hears no more.
void hearCuts(std::function<void(const QString &text)> heard);
/// Tells it, where `shown` of `text` is that little.
void tellCut(const QString &text, const QString &shown);

}  // namespace sp::ui
