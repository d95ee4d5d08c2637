// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suites/credit/rules/credit_unit.h"
#include "core/suites/credit/rules/run_out.h"

#include <QJsonObject>

#include <set>

namespace sp::credit {

/// What is assumed of sessions that are not booked yet, and how careful to be.
struct ForecastTerms {
    std::optional<int> sessionsPerWeekTenths = {};  ///< Where history does not tell: 15 is one and a half.
    std::optional<int> averageMinutes = {};
    BasisPoints variance = {};  ///< Each session may take so much longer.
    int extraMinutes = 0;       ///< And so many minutes more.
    int lookbackWeeks = 8;
    std::set<LocalDate> holidays = {};  ///< Nothing is assumed to take place on these.
    int highDays = 7;                   ///< Up to so many days: high risk.
    int mediumDays = 21;
    friend bool operator==(const ForecastTerms &, const ForecastTerms &) = default;
};

/// A session that took place, or is booked.
struct ForecastSession {
    QByteArray id;
    LocalDate on;
    int minutes;
    std::optional<std::int64_t> cost = {};  ///< In minor units, where it has a price of its own.
};

/// How money is spent: by the hour, by the session, or (neither) as it was spent before.
struct MoneyRate {
    std::optional<std::int64_t> perHour = {};
    std::optional<std::int64_t> perSession = {};
};

struct ForecastFacts {
    LocalDate today;
    Denomination denomination;
    std::int64_t remaining = 0;
    std::vector<ForecastSession> scheduled = {};
    std::vector<ForecastSession> completed = {};
    MoneyRate rate = {};
};

/// The session minutes a forecast counts on: round((B + M) * (1 + P)), half up (F09.2.5).
int bufferedMinutes(const ForecastTerms &terms, int minutes);

/// One session that the forecast counts on, and what it takes.
struct ForecastDriver {
    QByteArray id;  ///< Empty: assumed, not booked.
    LocalDate on;
    int baseMinutes;
    int effectiveMinutes;
    std::int64_t quantity;
};

/// Unknown: there is nothing to go by.
enum class RiskTier { Low, Medium, High, Unknown };
QByteArray riskTierName(RiskTier tier);

struct WeekUse {
    LocalDate weekStart;  ///< Its Monday.
    std::int64_t quantity;
};

struct Forecast {
    RunOut runOut;  ///< The method "cadence".
    std::optional<int> daysRemaining = {};
    RiskTier risk = RiskTier::Unknown;
    std::vector<WeekUse> byWeek = {};          ///< Up to the day it runs out.
    std::vector<ForecastDriver> drivers = {};  ///< The same, session by session; both add up to `total`.
    std::int64_t total = 0;
    int sessionsPerWeekTenths = 0;  ///< What was gone by.
    int averageMinutes = 0;
    bool imputed = false;  ///< History was too short; the terms' own numbers were taken.
    Denomination denomination = {};

    QJsonObject toJson() const;
};

/// F09.2 "cadence": what is booked, then sessions as often and as long as in the last completed weeks (with
/// fewer than three of those, as the terms say), none on holidays; each with its buffers. The same facts give
/// the same forecast.
Forecast forecast(const ForecastTerms &terms, const ForecastFacts &facts);

/// High within 7 days or in the past, medium within 21, else low (F09.2.6).
RiskTier riskOf(const ForecastTerms &terms, std::optional<int> daysRemaining);
/// The overview's tier: also high when less than an hour's session is left (F09.6.3).
RiskTier overviewRisk(
    const ForecastTerms &terms, const Forecast &forecast, std::int64_t remaining, std::int64_t oneSession);

/// A package that may be bought to go on.
struct TopUpOffer {
    QByteArray id;
    std::int64_t quantity;  ///< What one of it grants.
    Money price;
};
struct TopUpOption {
    QByteArray id;
    int count;
    std::int64_t quantity;
    Money price;
    std::int64_t over;  ///< Beyond what the window asks.
};
/// How much of each offer covers `need`, best first: the least beyond it, then the lowest price for a unit,
/// then the lower total (F09.4.2). None when nothing is needed.
std::vector<TopUpOption> topUps(std::int64_t need, const std::vector<TopUpOffer> &offers);
/// What is needed to cover `weeks` from today, beyond what is left (F09.4.1).
std::int64_t topUpNeed(const ForecastTerms &terms, const ForecastFacts &facts, int weeks);

/// Fails with "credit.forecast_invalid" {parameter}.
Result<ForecastTerms> readForecastTerms(const QJsonObject &body);
QJsonObject forecastTermsJson(const ForecastTerms &terms);

}  // namespace sp::credit
