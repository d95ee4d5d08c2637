// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QRect>

#include <chrono>

/// What the floating meter decides, without a window.
namespace sp::ui {

/// Within: more than five minutes are left. EndsSoon: five minutes or less. AtEnd: the planned time is over,
/// by less than a step. Over: by whole steps.
enum class MeterPhase { Within, EndsSoon, AtEnd, Over };

/// How the timer stands against the plan.
struct MeterStand {
    MeterPhase phase = MeterPhase::Within;
    int steps = 0;  ///< Whole steps past the planned end; 0 unless Over.
    friend bool operator==(const MeterStand &, const MeterStand &) = default;
};

/// The step by which overtime is told where the price has none that is worth telling: a price by the minute
/// would change the meter with every minute.
inline constexpr std::chrono::minutes meterStep{15};
inline constexpr std::chrono::minutes meterLeastStep{5};

/// `step` counts from five minutes on, else meterStep does. Without a plan (zero length) it is AtEnd at once.
MeterStand standOf(
    std::chrono::milliseconds elapsed, std::chrono::milliseconds planned, std::chrono::minutes step);
/// The step in force, see standOf().
std::chrono::minutes stepInForce(std::chrono::minutes step);

/// When the meter is there at all.
struct MeterFacing {
    enum class Timer { None, Runs } timer = Timer::None;
    /// Front: the page of the running session is what the owner looks at.
    enum class Page { Front, Elsewhere } page = Page::Elsewhere;
    enum class Pin { Off, On } pin = Pin::Off;
    /// Dismissed: the owner sent it away for this session.
    enum class Wish { Usual, Dismissed } wish = Wish::Usual;
};
bool meterShows(const MeterFacing &facing);

enum class Corner { TopLeft, TopRight, BottomLeft, BottomRight };

/// Where a window of `size` stands in a corner of `screen`, 8 px in.
QPoint cornerPlace(Corner corner, const QSize &size, const QRect &screen);
/// The corner whose quarter of `screen` holds the middle of `window`.
Corner nearestCorner(const QRect &window, const QRect &screen);
/// The corner an arrow key leads to; the same one at the edge.
Corner cornerTowards(Corner from, Qt::Key arrow);
/// `home`, or the next corner beside it whose place does not cover `cursor`, the text cursor on the screen
/// (empty where there is none). `home` when all do.
Corner cornerBeside(Corner home, const QSize &size, const QRect &screen, const QRect &cursor);

}  // namespace sp::ui
