// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/time_zone.h"

#include <vector>

namespace sp {

/// How many backups are worth their room: the newest of each of the last days, weeks and months that have
/// one.
struct BackupKeeping {
    std::size_t days = 7;
    std::size_t weeks = 4;
    std::size_t months = 12;
};

/// Which of the backups made at these moments may go; days are the wall calendar's in `zone`, weeks begin on
/// Monday. The newest never goes.
std::vector<Instant> surplusBackups(
    std::vector<Instant> made, const TimeZone &zone, const BackupKeeping &keeping = {});

}  // namespace sp
