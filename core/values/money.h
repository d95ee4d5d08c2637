// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/currency.h"
#include "core/values/quantity.h"

#include <span>
#include <vector>

namespace sp {

/// Wide enough for any product of an amount and a quantity.
__extension__ using Wide = __int128;

/// How a result between two minor units is settled. HalfEven: to the even neighbour; HalfUp: away from zero;
/// Down: towards zero.
enum class Rounding { HalfEven, HalfUp, Down };

/// numerator / denominator, rounded; denominator > 0.
std::int64_t divideRounded(Wide numerator, Wide denominator, Rounding rounding);

/// An amount in a currency's minor unit (cents); never a floating-point number. Adding two currencies is a
/// bug.
class Money {
public:
    /// The largest amount one value may hold: ten trillion major units of a two-digit currency.
    static constexpr std::int64_t limit = 1'000'000'000'000'000;

    /// For amounts known to be in range; see create().
    Money(std::int64_t minor, Currency currency) : m_minor(minor), m_currency(currency) {}
    static Money zero(Currency currency) { return {0, currency}; }

    /// Fails with "money.out_of_range".
    static Result<Money> create(Wide minor, Currency currency);
    /// "120", "120.5", "-3.99": a plain decimal, no grouping. Fails with "money.invalid" {text} (also when it
    /// has more decimals than the currency) or "money.out_of_range".
    static Result<Money> parse(QByteArrayView text, Currency currency);

    std::int64_t minor() const { return m_minor; }
    Currency currency() const { return m_currency; }
    bool isZero() const { return m_minor == 0; }
    bool isNegative() const { return m_minor < 0; }

    /// "120.50": always the currency's number of decimals; for files, not for people.
    QByteArray plain() const;

    /// This amount times `part`, rounded once to the minor unit.
    Money share(BasisPoints part, Rounding rounding) const;
    /// This unit price times `quantity`, rounded once. Fails with "money.out_of_range".
    Result<Money> times(Quantity quantity, Rounding rounding) const;
    /// Splits by weights without losing a cent: the parts sum to this amount (largest remainders first). The
    /// weights are not negative and not all zero.
    std::vector<Money> allocate(std::span<const std::int64_t> weights) const;

    friend Money operator+(const Money &a, const Money &b);
    friend Money operator-(const Money &a, const Money &b);
    friend Money operator-(const Money &a) { return {-a.m_minor, a.m_currency}; }
    Money &operator+=(const Money &other) { return *this = *this + other; }
    Money &operator-=(const Money &other) { return *this = *this - other; }
    friend bool operator==(const Money &, const Money &) = default;
    friend bool operator<(const Money &a, const Money &b);

private:
    std::int64_t m_minor;
    Currency m_currency;
};

}  // namespace sp
