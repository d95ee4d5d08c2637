// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/service/buyer_of.h"

namespace sp {

using namespace billing;

namespace {

/// The billing address, with what it leaves empty from the client's. Postcode, city and region belong
/// together, and so does a street with a town of another country.
PostalAddress billedAt(const PostalAddress &billing, const PostalAddress &home)
{
    PostalAddress whole = billing;
    if (whole.country.isEmpty())
        whole.country = home.country;
    const bool elsewhere = whole.country != home.country;
    if (elsewhere && !billing.empty())
        return whole;
    if (whole.street.isEmpty())
        whole.street = home.street;
    if (whole.postcode.isEmpty() && whole.city.isEmpty() && whole.region.isEmpty()) {
        whole.postcode = home.postcode;
        whole.city = home.city;
        whole.region = home.region;
    }
    return whole;
}

}  // namespace

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
    buyer.address = billedAt(billing.address, details.address);
    return buyer;
}

Language languageOf(const Client &client, const PracticeSettings &settings)
{
    const auto language =
        languageFromCode(client.details.locale.isEmpty() ? settings.locale : client.details.locale);
    return language ? *language : Language::En;
}

}  // namespace sp
