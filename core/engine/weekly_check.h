// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/primitives/jobs/job_handler.h"

namespace sp {

class Engine;

inline constexpr auto weeklyCheckJob = "integrity.weekly";

/// Sets up the weekly check where it is not; for every opening. A demo practice and profiles but the owner's
/// have none of their own.
Result<Done> scheduleWeeklyCheck(Engine &engine);

/// Reads the whole database on a connection of its own, beside the work: every page's checksum, the
/// structure, and the audit's chain, tree and checkpoints (security.md, default 19). Damage ends the job for
/// good with "storage.damaged" or a reason of AuditDamage, to be seen among the jobs; missed weeks are made
/// up by one check.
JobHandler weeklyCheckHandler(Engine &engine);

}  // namespace sp
