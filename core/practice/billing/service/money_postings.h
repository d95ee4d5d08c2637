// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/service/billing_service.h"

namespace sp {

/// Money that comes in (or, below zero, goes out) by a method: cash has an account of its own, and so has
/// each way that reaches the bank later than the rest, such as a card terminal.
Posting moneyPosting(const QByteArray &method, const Money &amount);
/// Takes `amount` out of the purses, in their order; they hold at least as much.
void takeFrom(std::span<const Purse> purses, Money amount, std::vector<Posting> &postings);
Money sumOf(std::span<const Purse> purses, Currency currency);

/// Whether income and tax come (an invoice) or are given back (a rebate on it).
enum class TaxedFlow { Earned, GivenBack };
/// The income and the tax of each treatment, so that the books can answer for each rate.
void addTaxed(std::span<const billing::TaxFigures> figures, TaxedFlow flow, std::vector<Posting> &postings);

}  // namespace sp
