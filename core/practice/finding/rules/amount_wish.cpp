// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finding/rules/amount_wish.h"

#include "core/values/format.h"

namespace sp::finding {

std::optional<AmountWish> readAmount(const QString &typed, Currency currency, const Locale &locale)
{
    auto amount = parseMoney(typed, currency, locale);
    if (!amount)
        amount = Money::parse(typed.toUtf8(), currency);
    if (!amount || amount->minor() <= 0)
        return std::nullopt;
    const std::int64_t exact = amount->minor();
    std::int64_t whole = 1;
    for (int place = 0; place < currency.minorDigits(); ++place)
        whole *= 10;
    // Typed with its decimals it is that amount and no other.
    const QString figures = QString::number(exact / whole);
    QString digits;
    for (const QChar c : typed)
        if (c.isDigit())
            digits += c;
    const bool open = exact % whole == 0 && digits.size() == figures.size();
    return AmountWish{exact, open ? exact + whole - 1 : exact};
}

}  // namespace sp::finding
