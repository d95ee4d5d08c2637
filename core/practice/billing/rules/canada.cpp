// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/canada.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace sp::billing {

namespace {

/// Excise Tax Act s. 165: the federal part, which is the GST where no province has joined.
constexpr TaxRate federal = TaxRate::ofThousandths(5'000);
/// Act respecting the Quebec sales tax s. 16; since 2013 on the price without the GST.
constexpr TaxRate quebec = TaxRate::ofThousandths(9'975);

bool isOneOf(std::string_view code, std::initializer_list<std::string_view> codes)
{
    return std::ranges::find(codes, code) != codes.end();
}

CanadianTax harmonized(std::int32_t thousandths)
{
    return {{.standard = NamedRate{TaxRate::ofThousandths(thousandths), u"HST"_s}}};
}

}  // namespace

std::optional<CanadianTax> canadianTax(QByteArrayView province, LocalDate day)
{
    const std::string_view code(province.data(), static_cast<std::size_t>(province.size()));
    constexpr LocalDate novaScotiaLowered{
        std::chrono::local_days(std::chrono::year(2025) / std::chrono::April / 1)};
    const NamedRate gst{federal, u"GST"_s};
    if (code == "QC")
        return CanadianTax{{.standard = NamedRate{federal, u"GST"_s, SecondTax{quebec, u"QST"_s}}}};
    if (code == "ON")
        return harmonized(13'000);
    if (code == "NS")
        return harmonized(day < novaScotiaLowered ? 15'000 : 14'000);
    if (isOneOf(code, {"NB", "NL", "PE"}))
        return harmonized(15'000);
    if (isOneOf(code, {"AB", "NT", "NU", "YT"}))
        return CanadianTax{{.standard = gst}};
    if (isOneOf(code, {"BC", "MB", "SK"}))
        return CanadianTax{{.standard = gst}, true};
    return std::nullopt;
}

}  // namespace sp::billing
