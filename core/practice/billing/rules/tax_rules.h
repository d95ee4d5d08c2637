// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"

#include <span>

namespace sp::billing {

/// Regular: registered for VAT. SmallBusiness: exempt by size (DE Kleinunternehmer, FR franchise en base, IT
/// regime forfettario...) or, outside the Union, not registered.
enum class SellerScheme { Regular, SmallBusiness };
enum class BuyerKind { Person, Business };
/// Advisory: consulting and the like that Directive 2006/112/EC art. 59(c) taxes where a private client
/// outside the Union lives. General: taxed where the seller is.
enum class ServiceNature { General, Advisory };

/// What decides how a service is taxed.
struct TaxFacts {
    QByteArray sellerCountry;  ///< ISO 3166 code.
    SellerScheme scheme = SellerScheme::Regular;
    QString sellerVatId = {};
    QByteArray buyerCountry = {};  ///< Empty: taken as the seller's.
    BuyerKind buyer = BuyerKind::Person;
    QString buyerVatId = {};
    QByteArray taxCode = "standard";  ///< One of taxCodes.
    ServiceNature nature = ServiceNature::General;
    LocalDate day = {};  ///< Of the supply; decides which rate is in force.
    /// The owner's rate for "standard" or "reduced" instead of the table's.
    std::optional<TaxRate> ownRate = {};
    QString ownRateName = {};                 ///< What documents call it; empty: their own word.
    std::optional<SecondTax> ownSecond = {};  ///< Beside the own rate.
};

/// The tax codes a service may have.
inline constexpr std::string_view taxCodes[] = {
    "standard", "reduced", "zero", "exempt.health", "exempt.education"};

/// How to tax it, which sentences the document then needs, and which rule said so.
struct TaxDecision {
    TaxTreatment treatment;
    std::vector<QByteArray> notices = {};
    /// "domestic", "small_business", "exempt", "reverse_charge", "outside_scope", "seller_without_vat" or
    /// "buyer_without_vat_id" (a business abroad that gave no number is taxed like a person: Regulation
    /// 282/2011 art. 18).
    QByteArray rule;
    friend bool operator==(const TaxDecision &, const TaxDecision &) = default;
};

/// Services only. A business is taxed where it is established (Directive 2006/112/EC art. 44), so a client in
/// another member state owes the tax itself (art. 196), also to a small business; outside the Union there is
/// none. A person is taxed where the seller is (art. 45), but see ServiceNature. Care and tuition are exempt
/// (art. 132).
///
/// Fails with "tax.code_unknown" {code}, "tax.rate_unknown" {country, code, day} (no table row and no
/// ownRate), "tax.seller_vat_id_missing" {country} or "tax.buyer_vat_id_invalid" {vatId, country} for a
/// reverse charge, and "tax.small_business_none" {country} where the country has no such scheme (Spain).
Result<TaxDecision> decideTax(const TaxFacts &facts);

/// The sentences of a whole document: those of its lines, each once and sorted, and what the seller's country
/// asks besides.
std::vector<QByteArray> documentNotices(
    QByteArrayView sellerCountry, BuyerKind buyer, std::span<const TaxDecision> decisions);

/// The category in an electronic invoice (UNTDID 5305 as EN 16931 uses it): S, Z, E, AE or O.
QByteArray taxCategory(const TaxTreatment &treatment);

}  // namespace sp::billing
