// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// The codes of the sentences an invoice must or may carry. Each has its words per language in
/// resources/invoice/<language>.json under this very code. A code that ends in a country (".DE") names that
/// country's law; the one without it names the Directive and serves the rest of the Union. The words must
/// keep the phrase quoted here, since the law of the seller's country asks for it; in another language the
/// phrase stands in the original, in brackets behind its translation. The words of a code never change, since
/// issued documents are drawn from it: other words are another code.
///
/// reverse_charge: Directive 2006/112/EC art. 226(11a) asks for the words "Reverse charge". Accepted in each
/// language:
///   en "Reverse charge"; de "Steuerschuldnerschaft des Leistungsempfängers" (UStG § 14a Abs. 1; the Austrian
///   UStG § 11 Abs. 1a asks for the same); fr "Autoliquidation" (CGI annexe II art. 242 nonies A, I, 13°); es
///   "Inversión del sujeto pasivo" (Real Decreto 1619/2012 art. 6.1.m); it "Inversione contabile" (DPR
///   633/1972 art. 21 comma 6-bis); pt "IVA - autoliquidação" (CIVA art. 36.º n.º 13). Each of these
///   countries has its own code (.DE), so that its phrase stands on invoices in other languages too.
/// small_business: "Exempt under the scheme for small enterprises, Directive 2006/112/EC art. 284".
///   .DE "Steuerfrei nach § 19 Abs. 1 UStG (Kleinunternehmer)" (UStDV § 34a asks for a note of the exemption)
///   .AT "Umsatzsteuerfrei aufgrund der Kleinunternehmerregelung, § 6 Abs. 1 Z 27 UStG" (UStG § 11 Abs. 1 Z
///   3) .FR "TVA non applicable, art. 293 B du CGI" (CGI art. 293 E asks for these very words) .IT
///   "Operazione effettuata ai sensi dell'art. 1, commi da 54 a 89, della Legge n. 190/2014 (regime
///   forfettario)" .PT "IVA - regime de isenção" with "art. 53.º do CIVA" (CIVA art. 57.º asks for the
///   former, on every invoice of such a seller) Spain has no such scheme. Outside the Union, who is not
///   registered shows no tax: .GB "not registered for UK VAT" (VATA 1994 sch. 1); .CH "Nicht MWST-pflichtig",
///   Art. 10 Abs. 2 MWSTG, turnover below 100,000 CHF (Art. 27 forbids to show the tax); .NO "Ikke registrert
///   i Merverdiavgiftsregisteret", merverdiavgiftsloven § 2-1.
/// exempt.health: art. 132(1)(c). .DE § 4 Nr. 14 UStG; .AT § 6 Abs. 1 Z 19 UStG; .FR art. 261, 4, 1° du CGI;
/// .IT art. 10,
///   n. 18, DPR 633/1972; .ES art. 20.Uno.3.º Ley 37/1992; .PT "IVA - isento", art. 9.º, n.º 1) do CIVA;
///   .GB VATA 1994 sch. 9 group 7; .CH Art. 21 Abs. 2 Ziff. 3 MWSTG; .NO "Unntatt fra merverdiavgift",
///   merverdiavgiftsloven § 3-2.
/// exempt.education: art. 132(1)(i) and (j). .DE § 4 Nr. 21 UStG; .AT § 6 Abs. 1 Z 11 UStG; .FR art. 261, 4,
/// 4° du CGI;
///   .IT art. 10, n. 20, DPR 633/1972; .ES art. 20.Uno.9.º y 10.º Ley 37/1992; .PT "IVA - isento", art. 9.º,
///   n.os 9 a 11 do CIVA; .GB VATA 1994 sch. 9 group 6; .CH Art. 21 Abs. 2 Ziff. 11 MWSTG; .NO "Unntatt fra
///   merverdiavgift", merverdiavgiftsloven § 3-5.
/// outside_scope: "Outside the scope of VAT of the seller's country, Directive 2006/112/EC art. 44 or 59".
///   .DE "Nicht im Inland steuerbare Leistung", § 3a UStG; .AT "Nicht in Österreich steuerbare Leistung", §
///   3a UStG; .FR "TVA non applicable", art. 259, 1° (businesses) or 259 B (private persons) du CGI; .IT
///   "Operazione non soggetta", art. 7-ter or 7-septies DPR 633/1972 (art. 21 comma 6-bis b asks for the
///   words); .ES "Operación no sujeta", art. 69 Ley 37/1992; .PT "IVA - não sujeito" until 2026,
///   .PT.M44 "IVA - regras específicas - artigo 6.º" since (that reason in the tax authority's table); .GB
///   "Outside the scope of UK VAT"; .CH Art. 8 Abs. 1 MWSTG; .NO "Fritatt", merverdiavgiftsloven § 6-22.
/// late_payment.FR: between businesses a French invoice names the interest for late payment and the fixed sum
/// of
///   40 EUR: "indemnité forfaitaire pour frais de recouvrement : 40 €" (Code de commerce art. L441-9 and
///   D441-5).
///
/// The French articles hold until the end of 2026: the code of taxes on goods and services (ordonnance
/// 2025-1247, postponed by 2026-671) replaces them from 2027 on, and takes the old references until 30 June
/// 2028. The Italian DPR 633/1972 gives way to D.Lgs. 10/2026 on the same day.
namespace sp::billing::notices {

inline constexpr std::string_view reverseCharge = "reverse_charge";
inline constexpr std::string_view smallBusiness = "small_business";
inline constexpr std::string_view exemptHealth = "exempt.health";
inline constexpr std::string_view exemptEducation = "exempt.education";
inline constexpr std::string_view outsideScope = "outside_scope";
inline constexpr std::string_view latePaymentFrance = "late_payment.FR";

/// Every code a snapshot's `notices` may hold.
inline constexpr std::array<std::string_view, 48> all = {
    reverseCharge,
    "reverse_charge.AT",
    "reverse_charge.DE",
    "reverse_charge.ES",
    "reverse_charge.FR",
    "reverse_charge.IT",
    "reverse_charge.PT",
    smallBusiness,
    "small_business.AT",
    "small_business.CH",
    "small_business.DE",
    "small_business.FR",
    "small_business.GB",
    "small_business.IT",
    "small_business.NO",
    "small_business.PT",
    exemptHealth,
    "exempt.health.AT",
    "exempt.health.CH",
    "exempt.health.DE",
    "exempt.health.ES",
    "exempt.health.FR",
    "exempt.health.GB",
    "exempt.health.IT",
    "exempt.health.NO",
    "exempt.health.PT",
    exemptEducation,
    "exempt.education.AT",
    "exempt.education.CH",
    "exempt.education.DE",
    "exempt.education.ES",
    "exempt.education.FR",
    "exempt.education.GB",
    "exempt.education.IT",
    "exempt.education.NO",
    "exempt.education.PT",
    outsideScope,
    "outside_scope.AT",
    "outside_scope.CH",
    "outside_scope.DE",
    "outside_scope.ES",
    "outside_scope.FR",
    "outside_scope.GB",
    "outside_scope.IT",
    "outside_scope.NO",
    "outside_scope.PT",
    "outside_scope.PT.M44",
    latePaymentFrance,
};

/// What roundingStatement() can answer; each has its words too.
inline constexpr std::array<std::string_view, 4> roundingStatements = {"rounding.line.half_up",
    "rounding.line.half_even", "rounding.document.half_up", "rounding.document.half_even"};

}  // namespace sp::billing::notices
