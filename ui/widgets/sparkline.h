// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <cstdint>
#include <vector>

class QPainter;

namespace sp::ui {

/// A small run of values from zero, without an axis, its last point marked; it only accompanies a figure, so
/// whatever holds it says the figure. Nothing for less than two values.
void drawSparkline(QPainter &painter, const QRectF &box, const std::vector<std::int64_t> &values,
    Qt::LayoutDirection direction);

}  // namespace sp::ui
