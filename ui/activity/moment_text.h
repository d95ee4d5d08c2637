// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/time_zone.h"

#include <QString>

namespace sp::ui {

/// "Tue 27 Oct, 10:42" on the wall of `zone`, with the year when it is not the one of `now`.
QString momentText(Instant at, Instant now, const TimeZone &zone);

}  // namespace sp::ui
