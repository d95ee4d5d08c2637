// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/time_stamp_authority.h"
#include "core/primitives/audit/checkpoint_store.h"
#include "core/primitives/audit/time_stamp.h"

namespace sp {

class Engine;

/// Which authority stamps the audit's checkpoints, and how its word is known. Nobody is asked without a url.
struct StampSettings {
    QString url;
    StampTrust trust;
};

Result<StampSettings> stampSettings(Engine &engine);
/// Asks for the permission "settings.change". An empty url ends it. Fails with "stamp.roots" and
/// "stamp.policy" for what checkStamp() could not work with.
Result<Done> setStampSettings(Engine &engine, const StampSettings &settings);

/// Has the newest checkpoint's signature stamped, after a look at the reply; nothing where it is stamped
/// already or there is none. Fails as TimeStampAuthority::ask() and checkStamp() do; then nothing is kept.
Result<std::optional<StoredStamp>> stampAudit(Engine &engine, TimeStampAuthority &authority);

/// The stamps that are kept, looked at again.
struct StampsKept {
    std::int64_t good = 0;
    std::int64_t unknown = 0;  ///< Of an authority whose certificate is not the one that is set now.
};
/// Fails with Corrupt "stamp.imprint", "stamp.signature" or "stamp.not_a_reply" {last} where a stamp is not
/// for its checkpoint, whose number of links is `last`.
Result<StampsKept> checkStamps(Engine &engine);

}  // namespace sp
