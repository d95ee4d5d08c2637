// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/understanding/text/offsets.h"
#include "core/understanding/times/find_times.h"

#include <QJsonObject>

namespace sp::cli {

/// The time of writing on the writer's own clock, from "reference", "tz" and "lang". Fails as
/// TimeZone::create(), parseLocalTime() and parseInstant() do.
Result<TimeContext> timeContextOf(const QJsonObject &asked);
/// A time as the command answers it; spans count code points.
QJsonObject timeResult(const TimeFound &found, CodePoints &points);

}  // namespace sp::cli
