// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/locale.h"
#include "core/values/money.h"

#include <optional>

namespace sp::finding {

/// The amounts that somebody means, in minor units: "120,50" one of them, "120" all that begin so.
struct AmountWish {
    std::int64_t exact;
    std::int64_t most;

    bool holds(std::int64_t minor) const { return minor >= exact && minor <= most; }
    friend bool operator==(const AmountWish &, const AmountWish &) = default;
};

/// Reads an amount as people of `locale` type it, with or without its currency; where that says nothing, as a
/// plain decimal, because looking for the wrong amount does no harm. Nothing for zero and below.
std::optional<AmountWish> readAmount(const QString &typed, Currency currency, const Locale &locale);

}  // namespace sp::finding
