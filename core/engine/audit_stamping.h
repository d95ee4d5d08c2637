// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/time_stamp_authority.h"
#include "core/primitives/audit/checkpoint_store.h"
#include "core/primitives/audit/time_stamp.h"
#include "core/primitives/jobs/job_handler.h"

namespace sp {

class Engine;

inline constexpr auto auditStampJob = "audit.stamp";

/// Which authority stamps the audit's checkpoints, and how its word is known. Nobody is asked without a url.
struct StampSettings {
    QString url;
    StampTrust trust;
};

Result<StampSettings> stampSettings(Engine &engine);
/// Naming an authority is the consent to ask it once a day from then on; an empty url ends it. Asks for the
/// permission "settings.change". Fails with "stamp.roots" and "stamp.policy" for what checkStamp() could not
/// work with.
Result<Done> setStampSettings(Engine &engine, const StampSettings &settings);

/// Signs a checkpoint if there are links that the last one does not cover, and has the newest checkpoint's
/// signature stamped, after a look at the reply; nothing where it is stamped already or there is none. Older
/// ones are covered by it. Fails with Refused "stamp.off" while no authority is named, or as
/// TimeStampAuthority::ask() and checkStamp() do; then nothing is kept.
Result<std::optional<StoredStamp>> stampAudit(Engine &engine, TimeStampAuthority &authority);

/// Sees to it that the daily job is there where an authority is named; for every opening. A demo practice and
/// profiles but the owner's set up none.
Result<Done> scheduleAuditStamping(Engine &engine);
/// stampAudit() each day, the asking beside the work; a missed day is made up for. Checkpoint and stamp are
/// no Units, so that a stamp does not ask for the next one. An authority that is away is asked again within
/// the day; what ends the job for good is told by the job.
JobHandler auditStampHandler(Engine &engine, TimeStampAuthority &authority);

/// The stamps that are kept, looked at again.
struct StampsKept {
    std::int64_t good = 0;
    std::int64_t unknown = 0;  ///< Of an authority whose certificate is not the one that is set now.
};
/// Fails with Corrupt "stamp.imprint", "stamp.signature" or "stamp.not_a_reply" {last} where a stamp is not
/// for its checkpoint, whose number of links is `last`.
Result<StampsKept> checkStamps(Engine &engine);

}  // namespace sp
