// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suites/credit/rules/credit_unit.h"

#include <QJsonObject>

#include <map>
#include <set>
#include <vector>

namespace sp::credit {

/// How much a service takes from what a client has prepaid.
struct Consumption {
    std::int64_t sessions = Quantity::one;  ///< In ten-thousandths, for `perMinutes` or for any length.
    int perMinutes = 0;                     ///< 0: the same whatever the length.
    std::int64_t sessionStep = 0;           ///< 0: any fraction.
    StepMode sessionMode = StepMode::Up;
    int minuteStep = 1;
    StepMode minuteMode = StepMode::Up;
    friend bool operator==(const Consumption &, const Consumption &) = default;
};

/// Which service takes how much: by duration, else by service, else by its category, else for all. Services
/// and categories go by name, as people know them; case does not count.
struct ConsumptionMap {
    int version = 0;
    std::optional<Consumption> global = {};
    std::map<QString, Consumption> categories = {};
    std::map<QString, QString> categoryOf = {};  ///< Of a service.
    std::map<QString, Consumption> services = {};
    std::map<std::pair<QString, int>, Consumption> durations = {};  ///< Service and minutes.
    friend bool operator==(const ConsumptionMap &, const ConsumptionMap &) = default;
};

/// Something that was, or will be, delivered.
struct ServiceUse {
    QString service;
    int minutes = 0;
    std::optional<Money> price = {};  ///< What it costs at the usual price; money buckets cover this.
    int attendees = 1;
};

/// What it takes to cover a use, in each unit that could cover it. Absent: that unit cannot.
struct Demand {
    std::optional<std::int64_t> minutes = {};
    std::optional<std::int64_t> sessions = {};
    std::optional<Money> price = {};

    /// What it takes in a bucket's unit; nothing where the unit, or the currency, cannot cover it.
    std::optional<std::int64_t> in(const Denomination &denomination) const;
    friend bool operator==(const Demand &, const Demand &) = default;
};

/// What a use takes, and why.
struct MappedUse {
    Demand demand;
    QByteArray tier;  ///< "duration", "service", "category", "global", or "unmapped".
    int version = 0;
    int actualMinutes = 0;
    std::optional<Consumption> rule = {};

    bool mapped() const { return tier != "unmapped"; }
    /// {tier, mapping_version, actual_minutes, minutes, sessions, rounding}
    QJsonObject toJson() const;
};

/// The narrowest rule decides (F11.2.3). Where there is none nothing is drawn: it is to be billed by hand
/// (F11.2.6).
MappedUse consumptionOf(const ConsumptionMap &map, const ServiceUse &use);
/// Several services in one appointment, or the occurrences of a series (F11.3.5): the sum of each.
Demand totalDemand(const std::vector<Demand> &demands);

/// Fails with "credit.mapping_invalid" {parameter}.
Result<ConsumptionMap> readConsumptionMap(const QJsonObject &body);
QJsonObject consumptionMapJson(const ConsumptionMap &map);

}  // namespace sp::credit
