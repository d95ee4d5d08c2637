// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <array>
#include <compare>

namespace sp {

/// An ISO 4217 currency, such as EUR. Only listed codes can be made.
class Currency {
public:
    /// Fails with "currency.unknown" {currency}. Lower case is accepted.
    static Result<Currency> create(QByteArrayView code);

    /// For literals in code and tests; the code must be listed.
    static Currency of(const char (&code)[4]);

    QByteArray code() const { return QByteArray(m_code.data(), 3); }
    /// Digits of the minor unit: 2 for EUR, 0 for JPY, 3 for KWD (ISO 4217 list one).
    int minorDigits() const;
    friend auto operator<=>(const Currency &, const Currency &) = default;

private:
    explicit Currency(std::array<char, 3> code) : m_code(code) {}
    std::array<char, 3> m_code;
};

}  // namespace sp
