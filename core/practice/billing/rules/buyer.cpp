// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/buyer.h"

namespace sp::billing {

BuyerKind buyerKind(const BuyerFacts &buyer)
{
    const bool business =
        buyer.kind == BuyerFacts::Kind::Company || buyer.business || !buyer.vatId.trimmed().isEmpty();
    return business ? BuyerKind::Business : BuyerKind::Person;
}

Party buyerParty(const BuyerFacts &buyer)
{
    const bool forCompany = buyer.kind == BuyerFacts::Kind::Company || buyer.business;
    Party party;
    party.name = forCompany && !buyer.company.trimmed().isEmpty() ? buyer.company : buyer.name;
    if (party.name != buyer.name)
        party.contact = buyer.name;
    party.address = buyer.address;
    party.taxId = buyer.taxId;
    party.vatId = buyer.vatId;
    party.email = buyer.email;
    return party;
}

}  // namespace sp::billing
