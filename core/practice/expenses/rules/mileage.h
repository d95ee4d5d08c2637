// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"
#include "core/values/time.h"

#include <QString>

#include <optional>
#include <vector>

/// What a drive with one's own car counts for.
namespace sp::expenses {

enum class DistanceUnit { Kilometre, Mile };
/// "km", "mi"
QByteArray distanceUnitName(DistanceUnit unit);
std::optional<DistanceUnit> distanceUnitFromName(QByteArrayView name);

/// A stretch in tenths of its unit: 42.5 km is 425.
struct Distance {
    std::int64_t tenths = 0;
    DistanceUnit unit = DistanceUnit::Kilometre;
    /// "42.5", "120": at most one decimal, above zero, at most 100'000. Fails with "mileage.distance_invalid"
    /// {text}.
    static Result<Distance> parse(QByteArrayView text, DistanceUnit unit);
    /// "42.5", "120"
    QByteArray text() const;
    friend bool operator==(const Distance &, const Distance &) = default;
};

/// What a whole kilometre or mile counts for, in tenths of the minor unit (72.5 cents are 725), from so many
/// of them a year on.
struct MileageTier {
    std::int64_t from = 0;  ///< Whole units already driven in the year.
    std::int64_t tenthsOfMinor = 0;
    friend bool operator==(const MileageTier &, const MileageTier &) = default;
};

struct MileageRate {
    DistanceUnit unit = DistanceUnit::Kilometre;
    Currency currency;
    std::vector<MileageTier> tiers;  ///< The first from 0, in rising order.
    /// The day on which a year of driving begins: 6 April in the United Kingdom.
    std::chrono::month_day yearBegins = std::chrono::January / 1;
    QString source;  ///< Where the rate stands, in the words of its country.
    friend bool operator==(const MileageRate &, const MileageRate &) = default;
};

/// The rate a country's law or tax office names for a car on a day. Nothing for countries and days that the
/// table does not know; then the owner's own rate counts.
std::optional<MileageRate> officialMileageRate(QByteArrayView country, LocalDate on);

/// The first day of the year of driving that `on` lies in.
LocalDate drivingYearStart(const MileageRate &rate, LocalDate on);

/// A part of a drive at one rate.
struct MileagePart {
    std::int64_t tenths;
    std::int64_t tenthsOfMinor;
    friend bool operator==(const MileagePart &, const MileagePart &) = default;
};

struct MileageAmount {
    Money amount;
    std::vector<MileagePart> parts;
    friend bool operator==(const MileageAmount &, const MileageAmount &) = default;
};

/// What a drive of `tenths` counts for after `drivenBefore` tenths in the same year: each part at its tier's
/// rate, rounded once, half upwards. Both are in the rate's unit.
MileageAmount mileageAmount(const MileageRate &rate, std::int64_t tenths, std::int64_t drivenBefore);

/// "0.30", "0.725": a rate in major units, at most one decimal more than the currency has. Fails with
/// "mileage.rate_invalid" {text}.
Result<std::int64_t> parseMileageRate(QByteArrayView text, Currency currency);
/// The reverse, with the currency's decimals at least.
QByteArray mileageRateText(std::int64_t tenthsOfMinor, Currency currency);

}  // namespace sp::expenses
