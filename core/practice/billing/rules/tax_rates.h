// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/quantity.h"
#include "core/values/time.h"

#include <optional>

namespace sp::billing {

/// A country's value added tax on a day. `reduced` is the rate most services with a reduced rate have; a
/// country may have more, and an owner can set a rate of their own (see TaxFacts).
struct CountryRates {
    BasisPoints standard;
    std::optional<BasisPoints> reduced;
    friend bool operator==(const CountryRates &, const CountryRates &) = default;
};

/// Nothing for countries not in the table and for days before its first row. The table covers the 27 member
/// states, GB, CH and NO from 2024 on, Portugal from 2011 on; the United States have no such tax.
std::optional<CountryRates> ratesOf(QByteArrayView country, LocalDate day);

/// One of the 27 member states, by ISO 3166 code ("GR").
bool inUnion(QByteArrayView country);

/// Whether `text` has the form of a VAT number of the member state `country`: its prefix ("EL" for Greece)
/// and a body of the right length. Spaces, dots and hyphens are skipped. It says nothing of whether the
/// number exists.
bool hasVatIdForm(QStringView text, QByteArrayView country);

}  // namespace sp::billing
