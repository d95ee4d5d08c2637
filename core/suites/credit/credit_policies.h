// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/policy/policy_service.h"
#include "core/suites/credit/rules/balance.h"
#include "core/suites/credit/rules/draw_rules.h"
#include "core/suites/credit/rules/forecast.h"
#include "core/suites/credit/rules/meter.h"
#include "core/suites/credit/rules/overage.h"

namespace sp::credit {

/// What the simulator of drawing is asked: a session, what it takes, and what is there.
struct DrawQuestion {
    DrawFacts facts;
    std::vector<Lot> lots;
    LocalDate on;
    Demand demand;
};

/// How much is used of what was there, in percent; answered by the thresholds it has reached.
struct ThresholdQuestion {
    int usedPercent = 0;
};

/// What is left of what was granted, of any one unit.
struct LevelQuestion {
    std::int64_t left = 0;
    std::int64_t granted = 0;
};

/// "credit.bar": from which shares on a balance counts as low, by client, else for all (F08.2.1).
const PolicyKind<BurnLevels, LevelQuestion, Burn> &barPolicy();
/// "credit.overage": by client, else service, else plan (the package's template), else for all (F10.5.1).
const PolicyKind<OverageTerms, OverageFacts, OverageResult> &overagePolicy();
/// "credit.draw_order": by client, else for all (F14.2.3).
const PolicyKind<DrawRuleBook, DrawQuestion, DrawDecision> &drawOrderPolicy();
/// "credit.consumption": for all; a package may bring its own.
const PolicyKind<ConsumptionMap, ServiceUse, MappedUse> &consumptionPolicy();
/// "credit.forecast": by client, else for all (F09.2.5).
const PolicyKind<ForecastTerms, ForecastFacts, Forecast> &forecastPolicy();
/// "credit.meter": by client, else service, else for all (F12.2.1).
const PolicyKind<MeterTerms, ThresholdQuestion, std::vector<int>> &meterPolicy();

void addCreditPolicies(PolicyRegistry &registry);

/// Who asks: whose session, of which service, under which package.
struct CreditScope {
    std::optional<ClientId> client = {};
    std::optional<ServiceId> service = {};
    QByteArray plan = {};  ///< The template's id; empty without one.

    std::vector<PolicyScope> scopes() const;
};

/// What holds at a moment, with where each value came from; the built-in values where nobody said anything.
template <typename Body, typename Facts, typename Verdict>
Result<std::pair<Body, ResolvedPolicy>> termsInForce(const PolicyService &policies,
    const PolicyKind<Body, Facts, Verdict> &kind, const CreditScope &scope, Instant at)
{
    std::vector<PolicyScope> asked;
    for (const PolicyScope &each : scope.scopes())
        if (std::ranges::find(kind.rules.chain, each.level) != kind.rules.chain.end())
            asked.push_back(each);
    SP_TRY(resolved, policies.inForce(kind.rules.name, asked, at));
    ResolvedPolicy policy = resolved ? *std::move(resolved) : ResolvedPolicy{kind.rules.defaults, {}, {}};
    SP_TRY(body, kind.read(policy.body));
    return std::pair(std::move(body), std::move(policy));
}

}  // namespace sp::credit
