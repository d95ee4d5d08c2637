// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/quantity.h"

#include <cstdlib>

namespace sp {

Result<std::int64_t> parseScaled(
    QByteArrayView text, int digits, std::int64_t limit, const char *reason, const char *rangeReason)
{
    const QString shown = QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 40)));
    const Error invalid{ErrorCode::InvalidInput, reason, {{QStringLiteral("text"), shown}}};
    const Error range{ErrorCode::InvalidInput, rangeReason, {{QStringLiteral("text"), shown}}};
    const bool negative = !text.empty() && text[0] == '-';
    if (negative)
        text = text.sliced(1);
    std::int64_t value = 0;
    int decimals = -1;  // Digits seen after the point.
    bool any = false;
    for (const char c : text) {
        if (c == '.' && decimals < 0 && any) {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9' || decimals == digits)
            return invalid;
        any = true;
        if (value > (limit - (c - '0')) / 10)
            return range;
        value = value * 10 + (c - '0');
        if (decimals >= 0)
            ++decimals;
    }
    if (!any || decimals == 0)
        return invalid;
    for (int at = std::max(decimals, 0); at < digits; ++at) {
        if (value > limit / 10)
            return range;
        value *= 10;
    }
    return negative ? -value : value;
}

QByteArray scaledText(std::int64_t value, int digits, Decimals decimals)
{
    const bool negative = value < 0;
    QByteArray text =
        QByteArray::number(negative ? -static_cast<qulonglong>(value) : static_cast<qulonglong>(value));
    if (digits > 0) {
        text = text.rightJustified(digits + 1, '0');
        text.insert(text.size() - digits, '.');
        if (decimals == Decimals::Shortest) {
            while (text.endsWith('0'))
                text.chop(1);
            if (text.endsWith('.'))
                text.chop(1);
        }
    }
    return negative ? '-' + text : text;
}

Result<Quantity> Quantity::parse(QByteArrayView text)
{
    SP_TRY(value, parseScaled(text, 4, 1'000'000'000'000, "quantity.invalid", "quantity.out_of_range"));
    return Quantity{value};
}

QByteArray Quantity::text() const
{
    return scaledText(tenThousandths, 4, Decimals::Shortest);
}

Result<BasisPoints> BasisPoints::parsePercent(QByteArrayView text)
{
    SP_TRY(value, parseScaled(text, 2, 100'000, "percent.invalid", "percent.invalid"));
    if (value < 0)
        return Error{
            ErrorCode::InvalidInput, "percent.invalid", {{QStringLiteral("text"), QString::fromUtf8(text)}}};
    return BasisPoints{static_cast<std::int32_t>(value)};
}

QByteArray BasisPoints::percentText() const
{
    return scaledText(value, 2, Decimals::Shortest);
}

Result<TaxRate> TaxRate::parsePercent(QByteArrayView text)
{
    SP_TRY(value, parseScaled(text, 3, 10 * whole, "percent.invalid", "percent.invalid"));
    if (value < 0)
        return Error{
            ErrorCode::InvalidInput, "percent.invalid", {{QStringLiteral("text"), QString::fromUtf8(text)}}};
    return ofThousandths(static_cast<std::int32_t>(value));
}

QByteArray TaxRate::percentText() const
{
    return scaledText(m_thousandths, 3, Decimals::Shortest);
}

}  // namespace sp
