// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scheduling/rules/clock_changes.h"

#include <QString>

/// What a clock means: its zone, its summer time, and how far it is from the own one.
namespace sp::ui {

/// Changes of clocks are told a week ahead.
inline constexpr std::chrono::days clocksToldAhead{7};

/// "UTC", "UTC−4", "UTC+5:30"
QString utcText(std::chrono::seconds offset);
/// "4 h behind you", "same time as you"
QString apartText(std::chrono::seconds apart);
/// "5 h behind you, from Sunday 4 h" when that changes within a week.
QString differenceText(const TimeZone &own, const TimeZone &other, Instant at);
/// Lines for whoever asks a clock what it shows: "America/New_York, UTC−4", "Summer time until Sun 1 Nov",
/// "4 h behind you, from Sunday 5 h". The last one only where `zone` is not the own one.
QString zoneFacts(const TimeZone &zone, const TimeZone &own, Instant at);

}  // namespace sp::ui
