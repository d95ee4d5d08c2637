// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/iban.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace sp::billing {

namespace {

struct CountryLength {
    std::string_view country;
    int length;
};
// ISO 13616 registry (SWIFT), countries of the single euro payments area.
// clang-format off
constexpr CountryLength lengths[] = {
    {"AD", 24}, {"AL", 28}, {"AT", 20}, {"BE", 16}, {"BG", 22}, {"CH", 21}, {"CY", 28}, {"CZ", 24}, {"DE", 22},
    {"DK", 18}, {"EE", 20}, {"ES", 24}, {"FI", 18}, {"FR", 27}, {"GB", 22}, {"GI", 23}, {"GR", 27}, {"HR", 21},
    {"HU", 28}, {"IE", 22}, {"IS", 26}, {"IT", 27}, {"LI", 21}, {"LT", 20}, {"LU", 20}, {"LV", 21}, {"MC", 27},
    {"MD", 24}, {"ME", 22}, {"MK", 19}, {"MT", 31}, {"NL", 18}, {"NO", 15}, {"PL", 28}, {"PT", 25}, {"RO", 24},
    {"RS", 22}, {"SE", 24}, {"SI", 19}, {"SK", 24}, {"SM", 27}, {"VA", 22},
};
// clang-format on

bool isLetter(char c)
{
    return c >= 'A' && c <= 'Z';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool lengthFits(const QByteArray &iban)
{
    for (const auto &[country, length] : lengths)
        if (iban.startsWith(QByteArrayView(country.data(), 2)))
            return iban.size() == length;
    return iban.size() >= 15 && iban.size() <= 34;
}

/// ISO 7064: the first four characters moved to the end, letters as 10 to 35; the number modulo 97 must be 1.
bool checkDigitsFit(const QByteArray &iban)
{
    int rest = 0;
    for (qsizetype at = 0; at < iban.size(); ++at) {
        const char c = iban[(at + 4) % iban.size()];
        rest = isDigit(c) ? (rest * 10 + (c - '0')) % 97 : (rest * 100 + (c - 'A' + 10)) % 97;
    }
    return rest == 1;
}

/// Upper case, without spaces.
QByteArray compact(QByteArrayView text)
{
    QByteArray out = text.toByteArray().toUpper();
    out.replace(' ', "");
    return out;
}

Error invalid(const char *reason, QByteArrayView text)
{
    return {ErrorCode::InvalidInput, reason,
        {{u"text"_s, QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 50)))}}};
}

}  // namespace

Result<QByteArray> normalisedIban(QByteArrayView text)
{
    const QByteArray iban = compact(text);
    const bool shaped = iban.size() >= 5 && isLetter(iban[0]) && isLetter(iban[1]) && isDigit(iban[2]) &&
                        isDigit(iban[3]) &&
                        std::ranges::all_of(iban, [](char c) { return isLetter(c) || isDigit(c); });
    if (!shaped || !lengthFits(iban) || !checkDigitsFit(iban))
        return invalid("iban.invalid", text);
    return iban;
}

QByteArray groupedIban(QByteArrayView iban)
{
    QByteArray out;
    for (qsizetype at = 0; at < iban.size(); ++at) {
        if (at > 0 && at % 4 == 0)
            out += ' ';
        out += iban[at];
    }
    return out;
}

Result<QByteArray> normalisedBic(QByteArrayView text)
{
    const QByteArray bic = compact(text);
    const bool shaped =
        (bic.size() == 8 || bic.size() == 11) &&
        std::all_of(bic.begin(), bic.begin() + 4, [](char c) { return isLetter(c) || isDigit(c); }) &&
        isLetter(bic[4]) && isLetter(bic[5]) &&
        std::all_of(bic.begin() + 6, bic.end(), [](char c) { return isLetter(c) || isDigit(c); });
    if (!shaped)
        return invalid("bic.invalid", text);
    return bic;
}

}  // namespace sp::billing
