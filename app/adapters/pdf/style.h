// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The measures of a document, in points. One place, so that a page stays one design.
namespace sp::pdf::style {

constexpr double millimetre = 72 / 25.4;

// Type. Six sizes, two weights.
constexpr double small = 7.2;
constexpr double detail = 7.8;
constexpr double normal = 9.4;
constexpr double large = 11.5;
constexpr double name = 15;
constexpr double title = 20;
/// Lines are set this many times their size apart.
constexpr double leading = 1.42;
/// Half the height of a capital of Noto Sans (714 of 1000 units), to centre a line on its leading.
constexpr double halfCapital = 0.357;

constexpr double hairline = 0.5;
constexpr double rule = 0.9;
constexpr double cellPadding = 5.5;
constexpr double columnGap = 14;
constexpr double smallColumnGap = 9;
constexpr double keyGap = 10;
constexpr double blockGap = 10;

}  // namespace sp::pdf::style
