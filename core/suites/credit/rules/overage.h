// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suites/credit/rules/credit_unit.h"
#include "core/values/money.h"

#include <QJsonObject>

#include <set>
#include <vector>

namespace sp::credit {

/// What is charged from one minute of overage to another. A tier reaches up to and including `upTo`.
struct OverageTier {
    std::optional<int> upTo = {};  ///< None: without end.
    std::int64_t rate = 0;         ///< In minor units, per OverageTerms::per.
    friend bool operator==(const OverageTier &, const OverageTier &) = default;
};

/// How time beyond what was prepaid is charged.
struct OverageTerms {
    enum class Per { Minute, Hour };
    enum class Tiers { Stepped, Flat };  ///< Each part at its tier's rate, or all at the rate of the last.

    bool enabled = false;  ///< Off until the owner says so: it costs a client money.
    int graceMinutes = 0;
    int increment = 1;  ///< 1, 5, 6, 10, 15, 30 or 60.
    StepMode mode = StepMode::Up;
    int minimumMinutes = 0;
    Per per = Per::Minute;
    Tiers calculation = Tiers::Stepped;
    std::vector<OverageTier> tiers = {};  ///< Rising; none: at the service's own price.
    std::optional<int> sessionCapMinutes = {};
    std::optional<std::int64_t> sessionCapAmount = {};
    std::optional<int> periodCapMinutes = {};
    std::optional<std::int64_t> periodCapAmount = {};
    std::set<QString> exempt = {};  ///< Services, folded: never charged, and nothing is drawn for them.
    friend bool operator==(const OverageTerms &, const OverageTerms &) = default;
};

struct OverageFacts {
    QString service;
    Currency currency;
    int included = 0;  ///< Minutes that are covered: by the plan and by what was drawn.
    int actual = 0;    ///< Minutes that elapsed, as UTC counts them.
    /// Without tiers: the service's own price for an hour.
    std::int64_t usualPerHour = 0;
    int periodMinutes = 0;  ///< Charged before in the cap's period.
    std::int64_t periodAmount = 0;
};

/// One step of how the charge came about: a code and its numbers, in order.
struct OverageStep {
    QByteArray code;
    QJsonObject numbers;
    friend bool operator==(const OverageStep &, const OverageStep &) = default;
};

/// Minutes charged at one rate.
struct TierHit {
    int from;  ///< As minutes of the session, such as 61.
    std::optional<int> to;
    int minutes;
    std::int64_t rate;
    friend bool operator==(const TierHit &, const TierHit &) = default;
};

/// The cap that was reached: "session" or "period", in "minutes" or "amount".
struct CapHit {
    QByteArray type;
    QByteArray dimension;
    friend bool operator==(const CapHit &, const CapHit &) = default;
};

struct OverageResult {
    int billableMinutes = 0;
    Money amount;
    std::vector<TierHit> tierHits = {};
    std::vector<CapHit> caps = {};
    std::vector<OverageStep> steps = {};
    OverageTerms::Per per = OverageTerms::Per::Minute;
    int graceMinutes = 0;  ///< As it was given, for the breakdown; 0 when the grace did not matter.

    bool charges() const { return billableMinutes > 0 && !amount.isZero(); }
    /// {billable_overage_minutes, overage_amount, currency, cap_applied, tier_hits, caps_applied, steps,
    /// schema_version}; the hash is the caller's to take of its canonical form.
    QJsonObject toJson() const;
};

/// F10.1.1: within the grace nothing; beyond it the minutes after the grace in whole increments, at least the
/// minimum. F10.1.2: by tier. F10.1.3: the caps of the session, then of the period. The same facts give the
/// same result to the last byte.
OverageResult assessOverage(const OverageTerms &terms, const OverageFacts &facts);

/// What is asked about all that a session takes beyond what is covered.
struct BeyondFacts {
    OverageFacts overage;
    bool eligible = false;  ///< There was a bucket that could have been drawn from.
    bool drawn = false;     ///< Something was drawn.
    /// What is left over at the package's own rate; none where it has no rate, or nothing is left over.
    std::optional<Money> packageCharge = {};
    std::optional<Money> packageRate = {};
    Denomination packageUnit = {};
    /// What is left over at the usual price; none: nothing is.
    std::optional<Money> usualRest = {};
    std::optional<Money> usualPrice = {};  ///< Of the whole session.
};
struct BeyondCharge {
    OverageResult overage;
    std::optional<Money> charge = {};  ///< None: nothing.
};
/// The package's own rate comes first, then the rules for overage, then the usual price. Booking, invoice and
/// replay ask this one function.
BeyondCharge chargeBeyond(const OverageTerms &terms, const BeyondFacts &facts);

/// What another charge for the same session means: the difference, either way (F10.3.3).
struct OverageChange {
    int minutes;
    Money amount;
};
OverageChange overageChange(const OverageResult &before, const OverageResult &after);

/// Sessions covered in an order of sources, such as {"TimeBank", "Plan", "Overage"} (F10.5.3): the minutes
/// each gives. What nothing gives is overage, whether or not the order names it.
struct SourceBalance {
    QByteArray source;
    int minutes;
};
std::vector<SourceBalance> coverBySources(int minutes, const std::vector<SourceBalance> &inOrder);

/// Fails with "overage.increment" {increment} ("Invalid rounding increment"), "overage.cap_below_minimum"
/// ("Cap cannot be less than minimum billable"), "overage.tiers" {tier}: not rising, or a rate of nothing, or
/// "overage.terms_invalid" {parameter}.
Result<OverageTerms> readOverageTerms(const QJsonObject &body);
QJsonObject overageTermsJson(const OverageTerms &terms);
/// The facts of a session, as the simulator is told them. Fails with "overage.facts_invalid" {fact}.
Result<OverageFacts> readOverageFacts(const QJsonObject &facts);

}  // namespace sp::credit
