// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suites/credit/credit_policies.h"
#include "core/suites/credit/rules/overage_replay.h"
#include "core/suites/credit/service/credit_service.h"

namespace sp::credit {

/// What replayOverage() needs to say what `body`, as the policy "credit.overage" at `scope`, would have
/// changed about the delivered sessions since `since`: the sessions with what was charged, and the terms that
/// would hold for each, narrower scopes as they are now. Writes nothing. Fails as
/// PolicyRegistry::validate() does.
Result<ReplayInput> overageReplay(const CreditStore &credits, const ServiceStore &services,
    const PolicyService &policies, const PolicyRegistry &registry, const PolicyScope &scope,
    const QJsonObject &body, Instant since);

}  // namespace sp::credit
