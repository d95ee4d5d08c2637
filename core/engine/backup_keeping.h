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

/// The day on which keeping lets go of the backup made at `at`, where one is made each day from `now` on;
/// nothing where it stays for longer than `longest` days.
std::optional<LocalDate> leavesOn(Instant at, std::vector<Instant> made, Instant now, const TimeZone &zone,
    const BackupKeeping &keeping = {}, int longest = 500);

}  // namespace sp
