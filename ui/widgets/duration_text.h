// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/time.h"

#include <QString>

#include <optional>

namespace sp::ui {

/// "1 h 15", "45 min", in the window's language.
QString durationText(minutes length);

/// A length of time as people write it, in each language that the window speaks: "90", "90 min", "1:30",
/// "1h30", "1,5 h", "1 1/2 h", "1 Std. 30 Min.", "1 hora y 30 minutos". A number alone is minutes, unless it
/// has decimals. Nothing where it is no length between one minute and a day.
std::optional<minutes> readDuration(const QString &text);

/// The same, and none: "0" or an empty text.
std::optional<minutes> readDurationOrNone(const QString &text);

}  // namespace sp::ui
