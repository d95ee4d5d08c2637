// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/service/tax_terms.h"

namespace sp {

using namespace billing;

const PolicyKind<OwnTax, OwnTaxFacts, std::optional<NamedRate>> &ownTaxPolicy()
{
    constexpr auto tenYears = std::chrono::days(3653);
    static const PolicyKind<OwnTax, OwnTaxFacts, std::optional<NamedRate>> kind{
        {.name = ownTaxKind, .chain = {"workspace"}, .defaults = ownTaxJson({}), .backdateMost = tenYears},
        readOwnTax, decideOwnTax, readOwnTaxFacts, namedRateJson};
    return kind;
}

Result<std::optional<NamedRate>> TaxTerms::rateOf(
    const QByteArray &code, LocalDate supplied, const TimeZone &zone) const
{
    if (!m_policies)
        return std::optional<NamedRate>();
    const Instant dayEnds = zone.toInstant(LocalTime(supplied + std::chrono::days(1)));
    SP_TRY(decided, m_policies->decide(ownTaxPolicy(), {PolicyScope::workspace()},
                        dayEnds - std::chrono::milliseconds(1), OwnTaxFacts{code}));
    return decided ? decided->verdict : std::nullopt;
}

}  // namespace sp
