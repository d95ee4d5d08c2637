// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace sp::ui {

/// The sets of colours. The contrasting ones are for eyes that need more.
enum class Scheme { Light, Dark, ContrastLight, ContrastDark };

/// Colours named by what they are for. Text on any ground reaches 4.5:1, edges and signs 3:1 (WCAG 2.1, 1.4.3
/// and 1.4.11), with high contrast 7:1 (1.4.6) and 4.5:1; tests/ui/theme_test computes every pair.
struct Tokens {
    QColor ground;   ///< Page, top bar, footer of a sheet.
    QColor sunken;   ///< The rail.
    QColor surface;  ///< Cards, lists, inspector, fields.
    QColor raised;   ///< Sheet, popover, meter, tray panel.
    QColor fill;     ///< Neutral chips, avatars, the used part of a bar.
    QColor hover;    ///< A row or a button under the pointer.
    QColor off;      ///< Off-hours in the calendar.
    QColor ink;      ///< Text.
    QColor muted;    ///< Text that waits; there is no third grey.
    QColor line;     ///< Hairlines. Too faint to bound a field, but for high contrast.
    QColor control;  ///< The edge of fields and buttons.
    QColor accent;   ///< The one primary, links, the mark of the current page.
    QColor pressed;  ///< The primary under the pointer.
    QColor onAccent;
    QColor tint;  ///< Selection, session blocks, accent chips.
    QColor onTint;
    QColor good;
    QColor goodTint;
    QColor watch;
    QColor watchTint;
    QColor bad;
    QColor badTint;
    QColor hatch;  ///< Busy elsewhere: 45 degrees, 1.5 on 6 px.
    QColor toast;  ///< Inverted ground of a toast.
    QColor onToast;
    QColor undo;   ///< The action on a toast.
    QColor scrim;  ///< Behind a sheet; flat, never blurred.
};

/// The only place where colours have values.
const Tokens &tokensFor(Scheme scheme);

/// Which set a desktop asks for.
constexpr Scheme schemeFor(bool dark, bool contrast)
{
    if (contrast)
        return dark ? Scheme::ContrastDark : Scheme::ContrastLight;
    return dark ? Scheme::Dark : Scheme::Light;
}

/// What a piece of text means; turned into a colour by colorOf().
enum class Tone { Ink, Muted, Accent, OnAccent, OnTint, Good, Watch, Bad, OnToast, Undo };
QColor colorOf(Tone tone, const Tokens &tokens);

/// `over` with its alpha flattened on `under`.
QColor blended(const QColor &over, const QColor &under);

/// Contrast of two opaque colours, 1 to 21. Source: WCAG 2.1, "contrast ratio" and "relative luminance".
double contrastRatio(const QColor &a, const QColor &b);

/// A colour that somebody chose, as it can be seen on `ground`: moved towards black or white as little as it
/// takes to reach `least`.
QColor standingOut(const QColor &wished, const QColor &ground, double least);

}  // namespace sp::ui
