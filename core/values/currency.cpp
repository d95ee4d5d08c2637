// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/currency.h"

#include <algorithm>
#include <string_view>

namespace sp {

namespace {

// ISO 4217 list one up to amendment 177 (ZWG, XCG), and what it replaced lately, since documents still name
// those; funds and metals left out, since nobody is paid in them.
constexpr std::string_view listed =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD "
    "CDF "
    "CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD "
    "HKD "
    "HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL "
    "LYD "
    "MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR "
    "PLN "
    "PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP "
    "TRY "
    "TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ZWL";
constexpr std::string_view withoutMinor = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
constexpr std::string_view withThree = "BHD IQD JOD KWD LYD OMR TND";

bool holds(std::string_view list, std::string_view code)
{
    for (std::size_t at = 0; at + 3 <= list.size(); at += 4)
        if (list.substr(at, 3) == code)
            return true;
    return false;
}

}  // namespace

Result<Currency> Currency::create(QByteArrayView code)
{
    std::array<char, 3> upper{};
    if (code.size() == 3) {
        std::ranges::transform(code, upper.begin(),
            [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
        if (holds(listed, {upper.data(), 3}))
            return Currency(upper);
    }
    return Error{ErrorCode::InvalidInput, "currency.unknown",
        {{QStringLiteral("currency"), QString::fromUtf8(code.first(std::min<qsizetype>(code.size(), 20)))}}};
}

Currency Currency::of(const char (&code)[4])
{
    const auto currency = create(QByteArrayView(code, 3));
    Q_ASSERT(currency);
    return *currency;
}

int Currency::minorDigits() const
{
    const std::string_view code(m_code.data(), 3);
    return holds(withoutMinor, code) ? 0 : holds(withThree, code) ? 3 : 2;
}

}  // namespace sp
