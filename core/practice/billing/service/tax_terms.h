// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/own_tax.h"
#include "core/primitives/policy/policy_service.h"

namespace sp {

/// The kind of policy that holds the owner's own tax rates, for a PolicyRegistry: of the whole workspace, and
/// from a day of the past where that is when the rate changed.
const PolicyKind<billing::OwnTax, billing::OwnTaxFacts, std::optional<billing::NamedRate>> &ownTaxPolicy();

/// Which own rate holds for what was supplied on a day.
class TaxTerms {
public:
    /// Without `policies` the table of countries holds for everybody.
    explicit TaxTerms(const PolicyService *policies) : m_policies(policies) {}

    /// The rate in force when the day ends, in the practice's zone: a rate counts for all of its first day.
    Result<std::optional<billing::NamedRate>> rateOf(
        const QByteArray &code, LocalDate supplied, const TimeZone &zone) const;

private:
    const PolicyService *m_policies;
};

}  // namespace sp
