// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/service/buyer_of.h"

namespace sp {

using namespace billing;

BuyerFacts buyerFactsOf(const Client &client)
{
    const ClientDetails &details = client.details;
    return {details.kind == ClientKind::Company ? BuyerFacts::Kind::Company : BuyerFacts::Kind::Person,
        details.business, details.name, details.company, details.address, details.taxId, details.vatId,
        client.email()};
}

Language languageOf(const Client &client, const PracticeSettings &settings)
{
    const auto language =
        languageFromCode(client.details.locale.isEmpty() ? settings.locale : client.details.locale);
    return language ? *language : Language::En;
}

}  // namespace sp
