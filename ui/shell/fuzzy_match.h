// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

#include <optional>
#include <vector>

namespace sp::ui {

/// How well `typed` fits `text`, higher is better; nothing when it does not fit. Every typed word must fit a
/// word of the text: as its start, inside it, by letters in order, or with one wrong, missing, extra or
/// swapped letter (two from eight letters on). Case and accents do not count.
std::optional<int> fuzzyScore(const QString &typed, const QString &text);

/// How many of the recent ones stand first when nothing is typed.
inline constexpr std::ptrdiff_t recentFirst = 7;

/// The commands that fit, best first; `recent` ids win ties and come first, newest first, when nothing is
/// typed.
std::vector<Command> matchCommands(
    const QString &typed, const std::vector<Command> &commands, const std::vector<QByteArray> &recent);

}  // namespace sp::ui
