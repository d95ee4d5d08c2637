// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/tax_rules.h"

#include "core/practice/billing/rules/notice_codes.h"
#include "core/practice/billing/rules/tax_rates.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace sp::billing {

namespace {

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// The country's own wording when it has one, the Directive's within the Union, and none elsewhere.
std::vector<QByteArray> notice(std::string_view base, const QByteArray &country)
{
    QByteArray own = bytes(base) + '.' + country;
    if (own == "outside_scope.PT")  // Its words were changed; issued documents keep the old ones.
        own += ".M44";
    if (std::ranges::any_of(notices::all, [&](std::string_view code) { return bytes(code) == own; }))
        return {own};
    if (inUnion(country))
        return {bytes(base)};
    return {};
}

TaxTreatment untaxed(TaxKind kind, const TaxFacts &facts)
{
    return {kind, {}, facts.taxCode};
}

Error about(const char *reason, const QByteArray &country, QJsonObject facts = {})
{
    facts.insert(u"country"_s, QString::fromUtf8(country));
    return {ErrorCode::Refused, reason, facts};
}

Result<TaxDecision> reverseCharge(const TaxFacts &facts)
{
    if (!hasVatIdForm(facts.sellerVatId, facts.sellerCountry))
        return about("tax.seller_vat_id_missing", facts.sellerCountry);
    if (!hasVatIdForm(facts.buyerVatId, facts.buyerCountry))
        return about("tax.buyer_vat_id_invalid", facts.buyerCountry, {{u"vatId"_s, facts.buyerVatId}});
    return TaxDecision{untaxed(TaxKind::ReverseCharge, facts),
        notice(notices::reverseCharge, facts.sellerCountry), "reverse_charge"};
}

/// A business in another member state is supplied there, where the seller's own law says nothing: what holds
/// in both is the Directive.
TaxDecision exempt(const TaxFacts &facts, bool suppliedAbroad)
{
    const bool health = facts.taxCode == bytes(notices::exemptHealth);
    const std::string_view code = health ? notices::exemptHealth : notices::exemptEducation;
    return {untaxed(TaxKind::Exempt, facts),
        suppliedAbroad ? std::vector{bytes(code)} : notice(code, facts.sellerCountry), "exempt"};
}

Result<TaxDecision> smallBusiness(const TaxFacts &facts)
{
    if (facts.sellerCountry == "ES")
        return about("tax.small_business_none", facts.sellerCountry);
    return TaxDecision{untaxed(TaxKind::SmallBusiness, facts),
        notice(notices::smallBusiness, facts.sellerCountry), "small_business"};
}

/// Taxed where the seller is, as a regular seller does.
Result<TaxDecision> domestic(const TaxFacts &facts, const QByteArray &rule)
{
    if (facts.taxCode == "zero")
        return TaxDecision{{TaxKind::Taxed, {}, facts.taxCode}, {}, rule};
    if (facts.ownRate)
        return TaxDecision{
            {TaxKind::Taxed, *facts.ownRate, facts.taxCode, facts.ownRateName, facts.ownSecond}, {}, rule};
    if (facts.sellerCountry ==
        "US")  // No value added tax; what a state levies on services is the owner's own rate.
        return TaxDecision{untaxed(TaxKind::OutsideScope, facts), {}, "seller_without_vat"};
    const auto rates = ratesOf(facts.sellerCountry, facts.day);
    const auto rate = !rates                       ? std::nullopt
                      : facts.taxCode == "reduced" ? rates->reduced
                                                   : std::optional(rates->standard);
    if (!rate)
        return about("tax.rate_unknown", facts.sellerCountry,
            {{u"code"_s, QString::fromUtf8(facts.taxCode)},
                {u"day"_s, QString::fromUtf8(dateText(facts.day))}});
    return TaxDecision{{TaxKind::Taxed, *rate, facts.taxCode}, {}, rule};
}

}  // namespace

namespace {

Result<TaxDecision> decided(const TaxFacts &facts)
{
    if (std::ranges::none_of(taxCodes, [&](std::string_view code) { return bytes(code) == facts.taxCode; }))
        return Error{
            ErrorCode::InvalidInput, "tax.code_unknown", {{u"code"_s, QString::fromUtf8(facts.taxCode)}}};
    const bool abroad = !facts.buyerCountry.isEmpty() && facts.buyerCountry != facts.sellerCountry;
    const bool business = facts.buyer == BuyerKind::Business;
    const bool sellerInside = inUnion(facts.sellerCountry);
    const bool bothInside = sellerInside && (!abroad || inUnion(facts.buyerCountry));

    // A private client within the Union is taxed at the seller's place even for advice (art. 45 against art.
    // 59).
    const bool placeAbroad = abroad && !bothInside && (business || facts.nature == ServiceNature::Advisory);
    if (placeAbroad)
        return TaxDecision{untaxed(TaxKind::OutsideScope, facts),
            notice(notices::outsideScope, facts.sellerCountry), "outside_scope"};
    const bool businessInUnion = abroad && bothInside && business;
    if (facts.taxCode.startsWith("exempt."))
        return exempt(facts, businessInUnion);
    if (businessInUnion && !facts.buyerVatId.isEmpty())
        return reverseCharge(facts);
    if (facts.scheme == SellerScheme::SmallBusiness)
        return smallBusiness(facts);
    return domestic(facts, businessInUnion ? "buyer_without_vat_id" : "domestic");
}

}  // namespace

Result<TaxDecision> decideTax(const TaxFacts &facts)
{
    SP_TRY(decision, decided(facts));
    // Portugal's small businesses say so on every invoice, also where the tax is another country's.
    const bool alsoAbroad = decision.rule == "reverse_charge" || decision.rule == "outside_scope";
    if (facts.scheme == SellerScheme::SmallBusiness && facts.sellerCountry == "PT" && alsoAbroad)
        for (const QByteArray &code : notice(notices::smallBusiness, facts.sellerCountry))
            decision.notices.push_back(code);
    return decision;
}

std::vector<QByteArray> documentNotices(
    QByteArrayView sellerCountry, BuyerKind buyer, std::span<const TaxDecision> decisions)
{
    std::set<QByteArray> codes;
    for (const TaxDecision &decision : decisions)
        codes.insert(decision.notices.begin(), decision.notices.end());
    if (sellerCountry == "FR" && buyer == BuyerKind::Business)
        codes.insert(bytes(notices::latePaymentFrance));
    return {codes.begin(), codes.end()};
}

QByteArray taxCategory(const TaxTreatment &treatment)
{
    switch (treatment.kind) {
    case TaxKind::Taxed:
        return treatment.rate.isZero() && !treatment.second ? "Z" : "S";
    case TaxKind::Exempt:
    case TaxKind::SmallBusiness:
        return "E";
    case TaxKind::ReverseCharge:
        return "AE";
    case TaxKind::OutsideScope:
        return "O";
    }
    Q_UNREACHABLE();
}

}  // namespace sp::billing
