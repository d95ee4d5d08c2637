// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/service/buyer_of.h"

namespace sp {

using namespace billing;

BuyerFacts buyerFactsOf(const Client &client)
{
    const ClientDetails &details = client.details;
    const BillingAddress &billing = details.billing;
    BuyerFacts buyer{
        details.kind == ClientKind::Company ? BuyerFacts::Kind::Company : BuyerFacts::Kind::Person,
        details.business, details.name, details.company, details.address, details.taxId, details.vatId,
        client.invoiceEmail()};
    if (!billing.name.isEmpty()) {
        buyer.name = billing.name;
        buyer.company.clear();
    }
    if (!billing.address.empty()) {
        // A few lines without their country are in the client's.
        buyer.address = billing.address;
        if (buyer.address.country.isEmpty())
            buyer.address.country = details.address.country;
    }
    return buyer;
}

Language languageOf(const Client &client, const PracticeSettings &settings)
{
    const auto language =
        languageFromCode(client.details.locale.isEmpty() ? settings.locale : client.details.locale);
    return language ? *language : Language::En;
}

}  // namespace sp
