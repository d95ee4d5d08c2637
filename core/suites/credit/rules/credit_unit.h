// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"

#include <QString>

#include <optional>

namespace sp::credit {

/// What a bucket counts: whole minutes, sessions ("credits") in ten-thousandths, or money in minor units.
enum class CreditUnit { Minutes, Sessions, Money };

/// The unit of a bucket, with the currency where it counts money. Quantities beside it are integers of its
/// smallest step, never floating-point numbers.
struct Denomination {
    CreditUnit unit = CreditUnit::Minutes;
    std::optional<Currency> currency = {};

    static Denomination minutes() { return {CreditUnit::Minutes, {}}; }
    static Denomination sessions() { return {CreditUnit::Sessions, {}}; }
    static Denomination money(Currency currency) { return {CreditUnit::Money, currency}; }
    /// "minutes", "hours" (counted in minutes), "sessions", "credits", or a currency's code. Fails with
    /// "credit.unit_unknown" {unit}.
    static Result<Denomination> parse(QByteArrayView text);

    /// "minutes", "sessions" or the currency's code; parse() reads it.
    QByteArray name() const;
    /// The ledger's unit of an account: "minute", "credit" or the currency's code.
    QByteArray ledgerUnit() const;
    /// How many smallest steps make one minute, one session, or one major unit.
    std::int64_t one() const;
    /// "45", "9.5", "120.50": plain, for files and machines.
    QByteArray text(std::int64_t quantity) const;
    /// What text() writes; minutes also as "1.5h". Fails with "credit.quantity_invalid" {text}: no such
    /// number, more decimals than the unit has, or above a billion.
    Result<std::int64_t> parseQuantity(QByteArrayView text) const;

    friend bool operator==(const Denomination &, const Denomination &) = default;
};

/// How a quantity between two steps is settled. Nearest: half a step goes up. HalfEven: half a step goes to
/// the even step.
enum class StepMode { Up, Down, Nearest, HalfEven };

QByteArray stepModeName(StepMode mode);
std::optional<StepMode> stepModeFromName(QStringView name);

/// `value` in whole multiples of `step`. Neither is negative; a step of 0 or 1 leaves the value as it is.
std::int64_t roundToStep(std::int64_t value, std::int64_t step, StepMode mode);
/// ceil(numerator / denominator) of what is not negative.
std::int64_t ceilDivide(Wide numerator, Wide denominator);

}  // namespace sp::credit
