// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <compare>
#include <cstdint>

namespace sp {

/// How many of something, in ten-thousandths (1.5 hours is 15'000); exact, never a floating-point number.
struct Quantity {
    static constexpr std::int64_t one = 10'000;

    std::int64_t tenThousandths = 0;

    static constexpr Quantity whole(std::int64_t count) { return {count * one}; }
    /// "1.5", "-0.25", "3"; at most four decimals. Fails with "quantity.invalid" {text} or
    /// "quantity.out_of_range".
    static Result<Quantity> parse(QByteArrayView text);
    /// The shortest decimal form: "1.5".
    QByteArray text() const;

    friend constexpr Quantity operator+(Quantity a, Quantity b)
    {
        return {a.tenThousandths + b.tenThousandths};
    }
    friend constexpr Quantity operator-(Quantity a, Quantity b)
    {
        return {a.tenThousandths - b.tenThousandths};
    }
    friend constexpr Quantity operator-(Quantity a) { return {-a.tenThousandths}; }
    friend auto operator<=>(const Quantity &, const Quantity &) = default;
};

/// Hundredths of a percent; 10'000 is the whole.
struct BasisPoints {
    std::int32_t value = 0;

    /// "19", "7.7", "8.10": percent with at most two decimals, 0 to 1000. Fails with "percent.invalid"
    /// {text}.
    static Result<BasisPoints> parsePercent(QByteArrayView text);
    /// "19", "7.7": percent in its shortest form.
    QByteArray percentText() const;
    friend auto operator<=>(const BasisPoints &, const BasisPoints &) = default;
};

/// The rate of a tax in thousandths of a percent, since some have three decimals: 9.975 % is 9'975.
class TaxRate {
public:
    static constexpr std::int32_t whole = 100'000;

    constexpr TaxRate() = default;
    constexpr TaxRate(BasisPoints rate) : m_thousandths(rate.value * 10) {}
    static constexpr TaxRate ofThousandths(std::int32_t thousandths)
    {
        TaxRate rate;
        rate.m_thousandths = thousandths;
        return rate;
    }
    /// "19", "9.975": percent with at most three decimals, 0 to 1000. Fails with "percent.invalid" {text}.
    static Result<TaxRate> parsePercent(QByteArrayView text);
    /// "19", "9.975": percent in its shortest form.
    QByteArray percentText() const;

    constexpr std::int32_t thousandths() const { return m_thousandths; }
    constexpr bool isZero() const { return m_thousandths == 0; }
    friend auto operator<=>(const TaxRate &, const TaxRate &) = default;

private:
    std::int32_t m_thousandths = 0;
};

/// A decimal number as an integer of 10^-digits: "12.5" with two digits is 1250. Fails with `reason` {text}
/// when it is not a plain decimal with at most `digits` decimals, and with `rangeReason` when |value| exceeds
/// `limit`.
Result<std::int64_t> parseScaled(
    QByteArrayView text, int digits, std::int64_t limit, const char *reason, const char *rangeReason);
/// The reverse: always `digits` decimals, or the shortest form.
enum class Decimals { All, Shortest };
QByteArray scaledText(std::int64_t value, int digits, Decimals decimals);

}  // namespace sp
