// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"
#include "core/practice/billing/rules/tax_rules.h"

namespace sp::billing {

/// A fact that the law asks for and an invoice lacks, by a stable reason whose sentence says what to do.
struct MissingFact {
    /// Whether the invoice may be issued without it; see missingOn().
    enum class Weight { Warning, Refused } weight = Weight::Warning;
    /// "missing.seller_name", "missing.seller_address", "missing.seller_tax_number" {country},
    /// "missing.seller_vat_number" {country}, "missing.seller_vat_id" {country}, "missing.buyer_name",
    /// "missing.buyer_address", "missing.buyer_vat_id" {buyer}, "missing.buyer_tax_id" {buyer},
    /// "missing.service_date" or "missing.home_rate" {currency, home}; or a reason of decideTax() where the
    /// tax cannot be decided.
    QByteArray reason;
    QJsonObject facts = {};
    friend bool operator==(const MissingFact &, const MissingFact &) = default;
};

/// The law's full list is Directive 2006/112/EC art. 226, in its numbers: the seller's VAT number (3), the
/// client's for a reverse charge (4), names and addresses of both (5), the day of the service (7). Small
/// amounts need less: see smallAmountLimit(). What a country asks besides or instead:
///   DE UStG § 14 Abs. 4: tax number or VAT number (Nr. 2); § 33 UStDV lets small amounts do without them,
///   the
///      client and the day of the service. A small business names one of the numbers and both parties, but no
///      day (§ 34a UStDV).
///   AT UStG § 11 Abs. 1 Z 3: the VAT number where tax is charged; a business client's above 10,000 EUR (Z
///   2);
///      Abs. 6 for small amounts, and since 2025 for small businesses at any amount.
///   FR CGI annexe II art. 242 nonies A, I, 1° and Code de commerce art. R123-237: the SIREN, always; 2°: the
///      VAT number where tax is charged. From 1 September 2027 small firms name a business client's SIREN
///      too.
///   ES Real Decreto 1619/2012 art. 6.1.c and 7.1.d: the NIF, always; the client's on a full invoice within
///      Spain (6.1.d).
///   IT DPR 633/1972 art. 21 c. 2 lett. d, f: the seller's partita IVA, always, and of a client in Italy the
///      partita IVA or codice fiscale. In the regime forfettario the simplified invoice serves at any amount
///      (D.Lgs. 180/2024, since 2025). From 2027 on D.Lgs. 10/2026 takes this law's place.
///   PT CIVA art. 36.º n.º 5 a): the NIF, always, and a business client's.
///   NO bokføringsforskriften § 5-1-2: the organisation number, always; the client's address or theirs.
///   GB VAT Regulations 1995 reg. 14 (reg. 16A for small amounts), CH MWSTG Art. 26 (of the client name and
///      place), AU GST Act 1999 s. 29-70, CA Input Tax Credit Information Regulations s. 3, JP Consumption
///      Tax Act art. 57-4: the seller's registration number where tax is charged.
/// Tax in another currency than the seller's own is stated in that too: Directive art. 230, GB VAT
/// Regulations 1995 reg. 14(1)(l), NO bokføringsforskriften § 5-1-1. Elsewhere the name, country and account
/// of what was sold suffice.
///
/// Refused is what cannot be mended afterwards, since it decides who the parties are or who owes the tax: the
/// seller's name and country, and the VAT numbers of a reverse charge. The rest is a warning: an invoice that
/// lacks it can be corrected with effect from its first day (Court of Justice, C-518/14 Senatex). Nothing is
/// missing on a credit note: it says what its invoice said; on a quote only what would be refused. `buyer` is
/// what taxes see in the client, which the page does not tell: a company may be named alone.
std::vector<MissingFact> missingOn(const InvoiceSnapshot &snapshot, BuyerKind buyer);

/// The first that the invoice may not be issued without.
std::optional<MissingFact> refusedBy(const std::vector<MissingFact> &missing);

/// Up to which total, tax included, an invoice may go without the client's name and address. DE 250 EUR
/// (UStDV § 33), AT 400 EUR (UStG § 11 Abs. 6), ES 400 EUR (Real Decreto 1619/2012 art. 4.1.a), IT 400 EUR
/// (DPR 633/1972 art. 21-bis, decreto 10 May 2019), PT 100 EUR (CIVA art. 40.º n.º 1 b), GB 250 GBP (VAT
/// Regulations 1995 reg. 16A); the rest of the euro area 100 EUR (Directive art. 220a), France none. What
/// Switzerland allows up to 400 CHF (MWSTV Art. 57) is for the receipts of tills. Nothing where no limit is
/// known, as for a total in another currency.
std::optional<Money> smallAmountLimit(QByteArrayView country);

/// The currency in which taxes are paid in `country`; nothing for countries without a rule about it here.
std::optional<Currency> homeCurrency(QByteArrayView country);

}  // namespace sp::billing
