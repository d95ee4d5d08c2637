// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suites/credit/rules/consumption.h"
#include "core/suites/credit/rules/draw.h"
#include "core/values/money.h"
#include "core/values/time.h"

namespace sp::credit {

/// When a package begins.
enum class Activation { OnPurchase, OnFirstUse, OnDate };
/// When credits are taken: held from the booking on and taken at the end either way; AtBooking shows them
/// as gone at once.
enum class HoldPolicy { AtBooking, AtCompletion };
/// What becomes of credits that are left over when a package ends.
enum class Leftover { Forfeit, ConvertToDiscountedOverage, OneTimeCarry };
/// How often a package grants anew.
enum class Period { None, Week, Month, Quarter, Year };
/// What a late cancellation or a no-show does to what was held for it.
enum class LateReturn { Consume, Return };

/// The rules that a package is sold with. What was sold keeps the version it was sold with.
struct PackageTerms {
    Denomination denomination;
    std::int64_t allocation = 0;
    std::optional<Money> price = {};
    Activation activation = Activation::OnPurchase;
    std::optional<LocalDate> activationDate = {};
    std::optional<LocalDate> endsOn = {};   ///< The last day, for all who buy it.
    std::optional<int> endsAfterDays = {};  ///< Days after the activation.
    int graceDays = 0;
    Period period = Period::None;
    std::int64_t carryLimit = 0;  ///< Of a period's rest, into the next one.
    int carryGraceDays = 0;       ///< How long what was carried over may be used; 0: as the period.
    Leftover leftover = Leftover::Forfeit;
    std::int64_t carryCap = 0;  ///< Of OneTimeCarry.
    Shortfall overage = Shortfall::Block;
    std::optional<Money> overageRate = {};  ///< For one unit: a session, a minute.
    std::optional<Money> leftoverRate = {};
    HoldPolicy hold = HoldPolicy::AtCompletion;
    LateReturn late = LateReturn::Consume;
    std::int64_t increment = 1;
    std::set<QString> services = {};  ///< Names, folded; empty: all.
    std::set<QString> excluded = {};
    ConsumptionMap map = {};
    friend bool operator==(const PackageTerms &, const PackageTerms &) = default;
};

/// Fails with "package.allocation", "package.unit_rounding" (minutes' steps in a package of sessions, or the
/// reverse), "package.service_outside" {service} (a rule for a service it does not cover),
/// "package.overage_rate" (overage allowed at no rate), "package.expiry" (before it begins, or negative),
/// "package.carry_limit" (above what is granted), "package.activation_date", "package.leftover_rate" or
/// "package.terms_invalid" {parameter}; the last also of a body that does not read.
Result<PackageTerms> readPackageTerms(const QJsonObject &body);
QJsonObject packageTermsJson(const PackageTerms &terms);
Result<Done> checkPackageTerms(const PackageTerms &terms);

/// The first day it may be used on; none while it waits for its first use.
std::optional<LocalDate> activatedOn(
    const PackageTerms &terms, LocalDate bought, std::optional<LocalDate> firstUse);
/// Days on which a package rests: [from, to). While it rests nothing is drawn and nothing expires.
struct Freeze {
    LocalDate from;
    std::optional<LocalDate> to = {};  ///< Open: until somebody ends it.

    bool covers(LocalDate day) const { return from <= day && (!to || day < *to); }
};
/// The last day it may be used on, moved by the days it rested: 10 to 25 February are fifteen (F11.5.5).
/// None: it does not end, or has not begun.
std::optional<LocalDate> expiresOn(
    const PackageTerms &terms, std::optional<LocalDate> activated, const std::vector<Freeze> &freezes);
/// The first day on which what is left is dealt with: the day after the grace.
std::optional<LocalDate> settledOn(const PackageTerms &terms, std::optional<LocalDate> expires);

/// The first day of the period after the one that `day` is in; months keep the day of the month that the
/// package began on, as far as they have one.
std::optional<LocalDate> nextPeriod(const PackageTerms &terms, LocalDate began, LocalDate day);

/// What becomes of a rest: the parts add up to it.
struct RestSplit {
    std::int64_t carried = 0;
    std::int64_t forfeited = 0;
    std::int64_t converted = 0;
    std::optional<Money> charge = {};  ///< For what is converted.
    friend bool operator==(const RestSplit &, const RestSplit &) = default;
};
/// At a period's end: up to the limit goes on, the rest as the leftover rule says (F11.1.3, F11.5.3).
RestSplit splitAtPeriodEnd(const PackageTerms &terms, std::int64_t rest);
/// At the package's end (F11.5.1).
RestSplit splitAtExpiry(const PackageTerms &terms, std::int64_t rest);

/// What a session that does not take place does to what was held for it.
enum class HoldEnd { Returned, Consumed };
enum class Absence { CanceledInTime, CanceledLate, CanceledByProvider, NoShow };
HoldEnd endOfHold(const PackageTerms &terms, Absence absence);

/// What is charged for units that nothing covered, at the package's own rate; none without one.
Result<std::optional<Money>> overageCharge(const PackageTerms &terms, const Demand &uncovered);

/// A stretch of an imagined client's time with a package, for the preview (F11.1.7).
struct PreviewUse {
    LocalDate on;
    ServiceUse use;
};
struct PreviewRow {
    LocalDate on;
    QByteArray what;  ///< "grant", "use", "carry", "forfeit", "convert", "blocked", "expire".
    std::int64_t quantity = 0;
    std::int64_t balance = 0;
    std::optional<Money> charge = {};
};
/// Plays a package through: purchase, uses, ends of periods, its end. Touches nothing.
Result<std::vector<PreviewRow>> previewPackage(
    const PackageTerms &terms, LocalDate bought, std::vector<PreviewUse> uses, LocalDate until);

QByteArray holdPolicyName(HoldPolicy policy);
QByteArray leftoverName(Leftover leftover);
QByteArray activationName(Activation activation);
QByteArray periodName(Period period);

}  // namespace sp::credit
