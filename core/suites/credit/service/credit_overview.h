// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suites/credit/rules/forecast.h"
#include "core/suites/credit/service/credit_service.h"

namespace sp::credit {

/// An active package with what is to come for it.
struct PackageOutlook {
    PackageStanding standing;
    QString clientName;
    Forecast forecast;
    RiskTier risk = RiskTier::Unknown;  ///< The overview's: also high when less than one session is left.
    /// What is needed to go on for `coveredWeeks`, beyond what is left; 0: nothing.
    std::int64_t needed = 0;
};

/// For how long a suggested top-up lasts (F09.4.1).
inline constexpr int coveredWeeks = 8;

/// Every active package with its forecast by the method "cadence" and its client's terms, the soonest to run
/// out first; those of which nothing can be said come last (F09.6.1). Writes nothing.
Result<std::vector<PackageOutlook>> creditOverview(PackageService &packages, const SessionStore &sessions,
    PeopleService &people, const PolicyService &policies, const TimeZone &zone, Instant now);

}  // namespace sp::credit
