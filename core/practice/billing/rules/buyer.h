// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/tax_rules.h"

namespace sp::billing {

/// What is known of whoever is billed.
struct BuyerFacts {
    enum class Kind { Person, Company } kind = Kind::Person;
    /// A person who buys for their own business: a sole trader.
    bool business = false;
    QString name = {};
    /// For a person it may be no more than where they work.
    QString company = {};
    PostalAddress address = {};
    QString taxId = {};
    QString vatId = {};
    QString email = {};
};

/// Whether taxes see a business. A company always is one; a person is where the client says so, or gave a VAT
/// number: who acts under one is a taxable person (Implementing Regulation 282/2011 art. 18 and 19).
BuyerKind buyerKind(const BuyerFacts &buyer);

/// The buyer as an invoice names them. The company is the buyer for a company and for a person who buys for
/// their business, and the person the contact within it. For anybody else the person is the buyer, and the
/// company they work for has no place on the document: it would be billed what it never ordered.
Party buyerParty(const BuyerFacts &buyer);

}  // namespace sp::billing
