// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/money.h"

#include <algorithm>
#include <numeric>

namespace sp {

std::int64_t divideRounded(Wide numerator, Wide denominator, Rounding rounding)
{
    Q_ASSERT(denominator > 0);
    Wide quotient = numerator / denominator;
    const Wide rest = numerator % denominator;
    const Wide twice = 2 * (rest < 0 ? -rest : rest);
    const Wide away = rest < 0 ? -1 : 1;
    if (rounding == Rounding::HalfUp && twice >= denominator)
        quotient += away;
    if (rounding == Rounding::HalfEven &&
        (twice > denominator || (twice == denominator && quotient % 2 != 0)))
        quotient += away;
    Q_ASSERT(quotient >= INT64_MIN && quotient <= INT64_MAX);
    return static_cast<std::int64_t>(quotient);
}

Result<Money> Money::create(Wide minor, Currency currency)
{
    if (minor > limit || minor < -limit)
        return Error{ErrorCode::InvalidInput, "money.out_of_range"};
    return Money(static_cast<std::int64_t>(minor), currency);
}

Result<Money> Money::parse(QByteArrayView text, Currency currency)
{
    SP_TRY(minor, parseScaled(text, currency.minorDigits(), limit, "money.invalid", "money.out_of_range"));
    return Money(minor, currency);
}

QByteArray Money::plain() const
{
    return scaledText(m_minor, m_currency.minorDigits(), Decimals::All);
}

Money Money::share(BasisPoints part, Rounding rounding) const
{
    return {divideRounded(static_cast<Wide>(m_minor) * part.value, 10'000, rounding), m_currency};
}

Result<Money> Money::times(Quantity quantity, Rounding rounding) const
{
    const Wide product = static_cast<Wide>(m_minor) * quantity.tenThousandths;
    if (product / Quantity::one > limit || product / Quantity::one < -limit)
        return Error{ErrorCode::InvalidInput, "money.out_of_range"};
    return create(divideRounded(product, Quantity::one, rounding), m_currency);
}

std::vector<Money> Money::allocate(std::span<const std::int64_t> weights) const
{
    const Wide total = std::accumulate(weights.begin(), weights.end(), static_cast<Wide>(0));
    Q_ASSERT(total > 0);
    struct Share {
        std::int64_t minor;
        Wide rest;
        std::size_t at;
    };
    std::vector<Share> shares;
    std::int64_t given = 0;
    for (std::size_t at = 0; at < weights.size(); ++at) {
        const Wide product = static_cast<Wide>(m_minor) * weights[at];
        const auto minor = static_cast<std::int64_t>(product / total);
        const Wide rest = product % total;
        shares.push_back({minor, rest < 0 ? -rest : rest, at});
        given += minor;
    }
    std::ranges::stable_sort(shares, std::ranges::greater{}, &Share::rest);
    std::int64_t left = m_minor - given;
    const std::int64_t step = left < 0 ? -1 : 1;
    for (std::size_t at = 0; left != 0; ++at, left -= step)
        shares[at].minor += step;
    std::vector<Money> parts(weights.size(), zero(m_currency));
    for (const Share &share : shares)
        parts[share.at] = {share.minor, m_currency};
    return parts;
}

Money operator+(const Money &a, const Money &b)
{
    Q_ASSERT(a.m_currency == b.m_currency);
    return {a.m_minor + b.m_minor, a.m_currency};
}

Money operator-(const Money &a, const Money &b)
{
    Q_ASSERT(a.m_currency == b.m_currency);
    return {a.m_minor - b.m_minor, a.m_currency};
}

bool operator<(const Money &a, const Money &b)
{
    Q_ASSERT(a.m_currency == b.m_currency);
    return a.m_minor < b.m_minor;
}

}  // namespace sp
