// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"

#include <string_view>
#include <utility>

/// The words a snapshot's JSON uses for each enum. They are stored: never change one, only add.
namespace sp::billing {

inline constexpr int snapshotFormat = 1;

template <typename E>
using Word = std::pair<E, std::string_view>;

// clang-format off
inline constexpr Word<DocumentType> documentTypes[] = {
    {DocumentType::Invoice, "invoice"}, {DocumentType::CreditNote, "credit_note"},
    {DocumentType::Quote, "quote"}};
inline constexpr Word<Language> languages[] = {
    {Language::En, "en"}, {Language::De, "de"}, {Language::Es, "es"}, {Language::Fr, "fr"}, {Language::It, "it"},
    {Language::Pt, "pt"}};
inline constexpr Word<Paper> papers[] = {{Paper::A4, "a4"}, {Paper::Letter, "letter"}};
inline constexpr Word<PriceMode> priceModes[] = {{PriceMode::Net, "net"}, {PriceMode::Gross, "gross"}};
inline constexpr Word<RoundingMode> roundingModes[] = {
    {RoundingMode::ByLine, "line"}, {RoundingMode::ByDocument, "document"}};
inline constexpr Word<Rounding> roundings[] = {{Rounding::HalfEven, "half_even"}, {Rounding::HalfUp, "half_up"}};
inline constexpr Word<TaxKind> taxKinds[] = {
    {TaxKind::Taxed, "taxed"}, {TaxKind::Exempt, "exempt"}, {TaxKind::SmallBusiness, "small_business"},
    {TaxKind::ReverseCharge, "reverse_charge"}, {TaxKind::OutsideScope, "outside_scope"}};
inline constexpr Word<LineKind> lineKinds[] = {
    {LineKind::Session, "session"}, {LineKind::Time, "time"}, {LineKind::Fee, "fee"}, {LineKind::Expense, "expense"},
    {LineKind::Discount, "discount"}, {LineKind::Text, "text"}};
inline constexpr Word<UnitWord> unitWords[] = {
    {UnitWord::Hour, "hour"}, {UnitWord::Session, "session"}, {UnitWord::Piece, "piece"},
    {UnitWord::Minute, "minute"}};
// clang-format on

}  // namespace sp::billing
