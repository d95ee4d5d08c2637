// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Sizes in device-independent pixels, on a grid of four.
namespace sp::ui::metrics {

inline constexpr int gapSmall = 8;
inline constexpr int gap = 12;
inline constexpr int gapLarge = 16;
inline constexpr int gapPane = 24;

inline constexpr int radiusCard = 8;
inline constexpr int radiusControl = 6;
inline constexpr int radiusKey = 4;

inline constexpr int railWidth = 184;
inline constexpr int railFolded = 56;
inline constexpr int railItem = 36;
inline constexpr int markBar = 3;  ///< The bar that marks the current page and the selected row.
inline constexpr int topBar = 56;
inline constexpr int searchWidth = 360;
inline constexpr int inspector = 280;
inline constexpr int foldBelow = 1200;  ///< A narrower window folds its rail and its inspector.

inline constexpr int buttonSmall = 28;
inline constexpr int button = 32;
inline constexpr int buttonLarge = 40;
inline constexpr int field = 32;
inline constexpr int chip = 24;
inline constexpr int target = 24;  ///< Nothing clickable is smaller (WCAG 2.2, 2.5.8).
inline constexpr int check = 16;
inline constexpr int avatar = 32;
inline constexpr int icon = 20;
inline constexpr int iconSmall = 16;
inline constexpr int iconTiny = 14;

inline constexpr int rowTable = 36;
inline constexpr int rowMoney = 56;
inline constexpr int rowClient = 64;
inline constexpr int burndown = 8;

inline constexpr int focusWidth = 2;
inline constexpr int focusGap = 2;
inline constexpr int trayPanel = 404;

}  // namespace sp::ui::metrics
