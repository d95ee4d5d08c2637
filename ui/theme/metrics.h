// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Sizes in device-independent pixels, on a grid of four.
namespace sp::ui::metrics {

/// What is `pixels` at the usual size of text, at the size that was chosen; never smaller than `pixels`.
int scaled(int pixels);
/// What became `pixels` at the size of text that was chosen; never a pixel too few.
int unscaled(int pixels);

/// A size that grows with the text, named once and read anew each time.
class Scaled {
public:
    constexpr explicit Scaled(int pixels) : m_pixels(pixels) {}
    operator int() const { return scaled(m_pixels); }

private:
    int m_pixels;
};

inline constexpr int gapSmall = 8;
inline constexpr int gap = 12;
inline constexpr int gapLarge = 16;
inline constexpr int gapPane = 24;

inline constexpr int radiusCard = 8;
inline constexpr int radiusControl = 6;
inline constexpr int radiusKey = 4;

inline constexpr Scaled railWidth{184};
inline constexpr Scaled railFolded{56};
inline constexpr Scaled railItem{36};
inline constexpr int markBar = 3;  ///< The bar that marks the current page and the selected row.
inline constexpr Scaled topBar{56};
inline constexpr Scaled searchWidth{360};
inline constexpr Scaled inspector{280};
inline constexpr Scaled foldBelow{1200};  ///< A narrower window folds its rail and its inspector.

inline constexpr Scaled buttonSmall{28};
inline constexpr Scaled button{32};
inline constexpr Scaled buttonLarge{40};
inline constexpr Scaled field{32};
inline constexpr Scaled chip{24};
inline constexpr Scaled target{24};  ///< Nothing clickable is smaller (WCAG 2.2, 2.5.8).
inline constexpr Scaled check{16};
inline constexpr Scaled avatar{32};
inline constexpr Scaled icon{20};
inline constexpr Scaled iconSmall{16};
inline constexpr Scaled iconTiny{14};

inline constexpr Scaled rowTable{36};
inline constexpr Scaled rowMoney{56};
inline constexpr Scaled rowClient{64};
inline constexpr int burndown = 8;

inline constexpr int focusWidth = 2;
inline constexpr int focusGap = 2;
inline constexpr Scaled trayPanel{404};

}  // namespace sp::ui::metrics
