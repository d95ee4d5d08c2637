// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meter/meter_rules.h"

#include <array>

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr int cornerMargin = 8;
constexpr minutes soon{5};

bool isTop(Corner corner)
{
    return corner == Corner::TopLeft || corner == Corner::TopRight;
}

bool isLeft(Corner corner)
{
    return corner == Corner::TopLeft || corner == Corner::BottomLeft;
}

enum class Side { Left, Right };
enum class Edge { Top, Bottom };

Corner cornerAt(Edge edge, Side side)
{
    if (edge == Edge::Top)
        return side == Side::Left ? Corner::TopLeft : Corner::TopRight;
    return side == Side::Left ? Corner::BottomLeft : Corner::BottomRight;
}

Corner otherSide(Corner corner)
{
    return cornerAt(isTop(corner) ? Edge::Top : Edge::Bottom, isLeft(corner) ? Side::Right : Side::Left);
}

Corner otherEdge(Corner corner)
{
    return cornerAt(isTop(corner) ? Edge::Bottom : Edge::Top, isLeft(corner) ? Side::Left : Side::Right);
}

}  // namespace

minutes stepInForce(minutes step)
{
    return step >= meterLeastStep ? step : meterStep;
}

MeterStand standOf(milliseconds elapsed, milliseconds planned, minutes step)
{
    const milliseconds over = elapsed - planned;
    if (over < -milliseconds(soon))
        return {MeterPhase::Within, 0};
    if (over < milliseconds(0))
        return {MeterPhase::EndsSoon, 0};
    const auto steps = static_cast<int>(over / milliseconds(stepInForce(step)));
    return {steps > 0 ? MeterPhase::Over : MeterPhase::AtEnd, steps};
}

bool meterShows(const MeterFacing &facing)
{
    if (facing.timer == MeterFacing::Timer::None || facing.wish == MeterFacing::Wish::Dismissed)
        return false;
    return facing.page == MeterFacing::Page::Elsewhere || facing.pin == MeterFacing::Pin::On;
}

QPoint cornerPlace(Corner corner, const QSize &size, const QRect &screen)
{
    const QRect inner = screen.adjusted(cornerMargin, cornerMargin, -cornerMargin, -cornerMargin);
    return {isLeft(corner) ? inner.left() : inner.right() + 1 - size.width(),
        isTop(corner) ? inner.top() : inner.bottom() + 1 - size.height()};
}

Corner nearestCorner(const QRect &window, const QRect &screen)
{
    const QPoint middle = window.center();
    return cornerAt(middle.y() < screen.center().y() ? Edge::Top : Edge::Bottom,
        middle.x() < screen.center().x() ? Side::Left : Side::Right);
}

Corner cornerTowards(Corner from, Qt::Key arrow)
{
    const Edge edge = isTop(from) ? Edge::Top : Edge::Bottom;
    const Side side = isLeft(from) ? Side::Left : Side::Right;
    switch (arrow) {
    case Qt::Key_Left:
        return cornerAt(edge, Side::Left);
    case Qt::Key_Right:
        return cornerAt(edge, Side::Right);
    case Qt::Key_Up:
        return cornerAt(Edge::Top, side);
    case Qt::Key_Down:
        return cornerAt(Edge::Bottom, side);
    default:
        return from;
    }
}

Corner cornerBeside(Corner home, const QSize &size, const QRect &screen, const QRect &cursor)
{
    if (cursor.isEmpty())
        return home;
    for (const Corner corner : std::array{home, otherEdge(home), otherSide(home), otherEdge(otherSide(home))})
        if (!QRect(cornerPlace(corner, size, screen), size).intersects(cursor))
            return corner;
    return home;
}

}  // namespace sp::ui
