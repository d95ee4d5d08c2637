// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"

namespace sp::billing {

/// The kind of policy that holds the owner's own tax rates.
inline constexpr auto ownTaxKind = "billing.tax";

/// A rate the owner charges, under the name it has on documents: "GST", "HST", "Sales tax", "消費税".
struct NamedRate {
    TaxRate rate;
    QString name = {};                     ///< Empty: the document's own word for the tax.
    std::optional<SecondTax> second = {};  ///< Where two are levied: the QST beside the GST.
    friend bool operator==(const NamedRate &, const NamedRate &) = default;
};

/// The owner's rates in place of the table's, for countries and states that it does not know: Canada,
/// Australia, New Zealand, Japan, the states of the US. Where two taxes are levied, each has its own rate and
/// is shown by itself.
struct OwnTax {
    std::optional<NamedRate> standard = {};
    std::optional<NamedRate> reduced = {};
    friend bool operator==(const OwnTax &, const OwnTax &) = default;
};

/// What is decided about: one of taxCodes.
struct OwnTaxFacts {
    QByteArray code;
};

/// {"rate", "name", "second_rate", "second_name", "reduced_rate", "reduced_name"}; rates are percent with at
/// most three decimals ("9.975"), or empty for none.
QJsonObject ownTaxJson(const OwnTax &tax);
/// Fails with "tax.own_rate_invalid" {field}: no rate of 0 to 100 %, a name above 40 characters, or a second
/// tax without a name or without a first.
Result<OwnTax> readOwnTax(const QJsonObject &body);
/// {"code"}. Fails with "tax.code_unknown" {code}.
Result<OwnTaxFacts> readOwnTaxFacts(const QJsonObject &facts);
/// Nothing for exempt and zero-rated services, and where the owner set no rate.
std::optional<NamedRate> decideOwnTax(const OwnTax &tax, const OwnTaxFacts &facts);
/// {"rate", "name"}, with {"second_rate", "second_name"} where there is a second tax, or an empty object.
QJsonObject namedRateJson(const std::optional<NamedRate> &rate);

}  // namespace sp::billing
