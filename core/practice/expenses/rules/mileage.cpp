// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/expenses/rules/mileage.h"

#include <algorithm>

namespace sp::expenses {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t longestTenths = 1'000'000;
constexpr std::int64_t dearest = 1'000'000;

/// A row of the table: from its first day to its last, or on.
struct OfficialRate {
    const char *country;
    year_month_day from;
    std::optional<year_month_day> to;
    DistanceUnit unit;
    const char *currency;
    std::int64_t first;
    std::int64_t after;  ///< Whole units at the first rate; 0: all.
    std::int64_t then;
    month_day yearBegins;
    const char16_t *source;
};

constexpr month_day newYear = January / 1;
constexpr month_day britishYear = April / 6;

// clang-format off
/// Cars only. DE: § 9 Abs. 1 Satz 3 Nr. 4a EStG refers to § 5 Abs. 2 BRKG. AT: § 10 Abs. 3 Reisegebührenvorschrift 1955, as of
/// 2025. ES: the limit of art. 9.A.2 RIRPF as set by Orden HFP/792/2023. PT: the limit of art. 2.º CIRS as set by Portaria
/// n.º 1553-D/2008 art. 4.º, without the cut that ended with 2023. GB: sections 230 and 230A ITEPA 2003; the first rate rose on
/// 6 April 2026 (announced 21 May 2026). US: the standard mileage rate that the IRS names for each year (2025: Notice 2025-5;
/// 2026: announced 29 December 2025), so a later year is not known here.
const OfficialRate officialRates[] = {
    {"DE", 2014y / 1 / 1, {}, DistanceUnit::Kilometre, "EUR", 300, 0, 0, newYear, u"§ 5 Abs. 2 BRKG"},
    {"AT", 2025y / 1 / 1, {}, DistanceUnit::Kilometre, "EUR", 500, 0, 0, newYear, u"Amtliches Kilometergeld 2025"},
    {"ES", 2023y / 7 / 17, {}, DistanceUnit::Kilometre, "EUR", 260, 0, 0, newYear, u"Orden HFP/792/2023"},
    {"PT", 2024y / 1 / 1, {}, DistanceUnit::Kilometre, "EUR", 400, 0, 0, newYear, u"Portaria n.º 1553-D/2008, art. 4.º"},
    {"GB", 2011y / 4 / 6, 2026y / 4 / 5, DistanceUnit::Mile, "GBP", 450, 10'000, 250, britishYear, u"HMRC approved mileage rates"},
    {"GB", 2026y / 4 / 6, {}, DistanceUnit::Mile, "GBP", 550, 10'000, 250, britishYear, u"HMRC approved mileage rates from 6 April 2026"},
    {"US", 2025y / 1 / 1, 2025y / 12 / 31, DistanceUnit::Mile, "USD", 700, 0, 0, newYear, u"IRS standard mileage rate 2025"},
    {"US", 2026y / 1 / 1, 2026y / 12 / 31, DistanceUnit::Mile, "USD", 725, 0, 0, newYear, u"IRS standard mileage rate 2026"},
};
// clang-format on

}  // namespace

QByteArray distanceUnitName(DistanceUnit unit)
{
    return unit == DistanceUnit::Kilometre ? "km" : "mi";
}

std::optional<DistanceUnit> distanceUnitFromName(QByteArrayView name)
{
    if (name == "km")
        return DistanceUnit::Kilometre;
    if (name == "mi")
        return DistanceUnit::Mile;
    return std::nullopt;
}

Result<Distance> Distance::parse(QByteArrayView text, DistanceUnit unit)
{
    SP_TRY(tenths, parseScaled(text.trimmed(), 1, longestTenths, "mileage.distance_invalid",
                       "mileage.distance_invalid"));
    if (tenths <= 0)
        return Error{ErrorCode::InvalidInput, "mileage.distance_invalid",
            {{u"text"_s, QString::fromUtf8(text).left(40)}}};
    return Distance{tenths, unit};
}

QByteArray Distance::text() const
{
    return scaledText(tenths, 1, Decimals::Shortest);
}

std::optional<MileageRate> officialMileageRate(QByteArrayView country, LocalDate on)
{
    const year_month_day day = civil(on);
    for (const OfficialRate &row : officialRates) {
        if (country != row.country || day < row.from || (row.to && day > *row.to))
            continue;
        const auto currency = Currency::create(row.currency);
        if (!currency)
            return std::nullopt;
        MileageRate rate{
            row.unit, *currency, {{0, row.first}}, row.yearBegins, QString::fromUtf16(row.source)};
        if (row.after > 0)
            rate.tiers.push_back({row.after, row.then});
        return rate;
    }
    return std::nullopt;
}

LocalDate drivingYearStart(const MileageRate &rate, LocalDate on)
{
    const year_month_day day = civil(on);
    const auto begins = [&](year in) {
        return local_days(in / rate.yearBegins.month() / rate.yearBegins.day());
    };
    return begins(day.year()) <= on ? begins(day.year()) : begins(day.year() - years(1));
}

MileageAmount mileageAmount(const MileageRate &rate, std::int64_t tenths, std::int64_t drivenBefore)
{
    MileageAmount result{Money::zero(rate.currency), {}};
    Wide hundredths = 0;  // Of the minor unit: tenths of a unit times tenths of a minor unit.
    const std::int64_t begin = drivenBefore, end = drivenBefore + tenths;
    for (std::size_t at = 0; at < rate.tiers.size(); ++at) {
        const std::int64_t from = rate.tiers[at].from * 10;
        const std::int64_t to = at + 1 < rate.tiers.size() ? rate.tiers[at + 1].from * 10 : end;
        const std::int64_t part = std::min(end, std::max(to, from)) - std::max(begin, from);
        if (part <= 0)
            continue;
        result.parts.push_back({part, rate.tiers[at].tenthsOfMinor});
        hundredths += Wide(part) * rate.tiers[at].tenthsOfMinor;
    }
    result.amount = Money(divideRounded(hundredths, 100, Rounding::HalfUp), rate.currency);
    return result;
}

Result<std::int64_t> parseMileageRate(QByteArrayView text, Currency currency)
{
    SP_TRY(rate, parseScaled(text.trimmed(), currency.minorDigits() + 1, dearest, "mileage.rate_invalid",
                     "mileage.rate_invalid"));
    if (rate <= 0)
        return Error{
            ErrorCode::InvalidInput, "mileage.rate_invalid", {{u"text"_s, QString::fromUtf8(text).left(40)}}};
    return rate;
}

QByteArray mileageRateText(std::int64_t tenthsOfMinor, Currency currency)
{
    const int digits = currency.minorDigits();
    return tenthsOfMinor % 10 == 0 ? scaledText(tenthsOfMinor / 10, digits, Decimals::All)
                                   : scaledText(tenthsOfMinor, digits + 1, Decimals::All);
}

}  // namespace sp::expenses
