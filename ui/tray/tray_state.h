// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/burndown_bar.h"

#include <QString>

namespace sp::ui {

/// The shape of the tray icon: ring, filled disc, triangle, ring with a diamond.
enum class TrayShape { Idle, InSession, OverPlan, NeedsYou };

/// The keys that are heard whichever program is in front, as the desktop writes them; empty for none.
struct TrayKeys {
    QString start;
    QString end;
    QString note;
};

/// All the tray shows. Texts come ready; nothing is computed here.
struct TrayState {
    enum class Kind { Nothing, Next, Running } kind = Kind::Nothing;
    TrayShape shape = TrayShape::Idle;

    QString headline;      ///< "Next, in 18 min", "In session", "No session planned".
    QString headlineNote;  ///< "10:42 Lisbon", "since 11:00 Lisbon, 12:00 Berlin".
    QString client;
    QString service;  ///< "Leadership, 60 min"
    Icon serviceIcon = Icon::Video;
    QString time;          ///< Next: "11:00 Lisbon". Running: "38:14".
    QString timeNote;      ///< Next: "12:00 Berlin".
    bool mayStart = true;  ///< Next: not when it is too early for it.

    /// Next: how the balance stands. Ignored when its kind is Loading and `balanceText` is empty.
    Burndown balance;
    QString balanceText;  ///< "0 h 45 left"
    Tone balanceTone = Tone::Muted;
    QString balanceNote;  ///< " of 10 h Leadership hours"

    SessionSpan span;  ///< Running.
    QString spanText;  ///< "Plan ends in 6 min"
    Tone spanTone = Tone::Muted;
    QString spanNote;  ///< "then 120,00 €/h"
    enum class Clock { Running, Paused } clock = Clock::Running;
    QString endText;  ///< What End will do: "End and invoice 60,00 €".

    int notInvoiced = 0;
    QString notInvoicedText;  ///< "2 not invoiced, 240,00 €"
    QString quickNoteText;    ///< "Quick note for Jonas"; empty for the plain words.
    QString openNote;         ///< "5 sessions today"
    QString nextText;         ///< Running: "Next: Maya Brooks".
    QString nextNote;         ///< "14:00, 10:00 New York"
    /// Unknown: locked, where there are none to hide.
    enum class Names { Unknown, Shown, Hidden } names = Names::Unknown;
    TrayKeys keys;
    QString healthText;  ///< "In sync, 1 min ago"
};

}  // namespace sp::ui
