// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/expenses/rules/mileage.h"

#include <QJsonObject>

namespace sp::expenses {

/// The kind of policy that holds the owner's own rate for driving.
inline constexpr auto mileagePolicyKind = "expenses.mileage";

/// The owner's rate in place of the country's, for countries the table does not know and for who counts
/// otherwise.
struct OwnMileage {
    std::optional<std::int64_t> tenthsOfMinor = {};  ///< Nothing: the country's rate.
    std::optional<std::int64_t> after = {};          ///< From so many whole units a year on...
    std::int64_t then = 0;                           ///< ...this one counts.
    DistanceUnit unit = DistanceUnit::Kilometre;
    QString source = {};  ///< Where it stands, if anywhere.
    friend bool operator==(const OwnMileage &, const OwnMileage &) = default;
};

/// A drive to be reckoned.
struct MileageFacts {
    QByteArray country;  ///< Of the practice.
    Currency currency;   ///< Of the practice: the own rate's.
    LocalDate on;
    Distance distance;
    std::int64_t drivenBefore = 0;  ///< Tenths in the same year of driving and unit.
};

/// What a drive counts for, and by what.
struct MileageVerdict {
    MileageAmount counted;
    MileageRate rate;
    friend bool operator==(const MileageVerdict &, const MileageVerdict &) = default;
};

/// {"rate", "unit", "after", "rate_after", "source"}; rates in major units ("0.30"), empty for none.
QJsonObject ownMileageJson(const OwnMileage &own);
/// Fails with "mileage.rate_invalid" {text}, "mileage.unit_unknown" {unit} or "mileage.after_invalid" {text}.
Result<OwnMileage> readOwnMileage(const QJsonObject &body);
/// {"country", "currency", "on", "distance", "unit", "driven_before"}. Fails with "currency.unknown",
/// "date.invalid", "mileage.distance_invalid" or "mileage.unit_unknown".
Result<MileageFacts> readMileageFacts(const QJsonObject &facts);
/// The rate that holds: the owner's, else the country's.
std::optional<MileageRate> rateFor(
    const OwnMileage &own, const QByteArray &country, Currency currency, LocalDate on);
/// Nothing where no rate is known, or the drive is in another unit than the rate.
std::optional<MileageVerdict> decideMileage(const OwnMileage &own, const MileageFacts &facts);
/// {"amount", "currency", "source"}, or an empty object.
QJsonObject mileageVerdictJson(const std::optional<MileageVerdict> &verdict);

}  // namespace sp::expenses
