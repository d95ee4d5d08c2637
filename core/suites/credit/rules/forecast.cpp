// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/forecast.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <map>

namespace sp::credit {

using namespace Qt::StringLiterals;
using std::chrono::days;

namespace {

/// Two years: beyond that nobody plans.
constexpr int horizonDays = 731;
constexpr int leastWeeks = 3;
constexpr std::array tierNames = {"low", "medium", "high", "unknown"};

LocalDate mondayOf(LocalDate day)
{
    return day - days(isoWeekday(day) - 1);
}

struct Habit {
    std::int64_t sessions = 0;  ///< In so many weeks.
    std::int64_t weeks = 0;
    int minutes = 0;
    std::int64_t cost = 0;
    bool imputed = false;
};

/// How often and how long, by the completed weeks that lie within the lookback and the history.
Habit habitOf(const ForecastTerms &terms, const ForecastFacts &facts)
{
    const LocalDate thisWeek = mondayOf(facts.today);
    const LocalDate since = thisWeek - days(7 * terms.lookbackWeeks);
    Habit habit;
    std::int64_t minutes = 0;
    LocalDate first = thisWeek;
    for (const ForecastSession &each : facts.completed) {
        if (each.on >= thisWeek)
            continue;
        first = std::min(first, mondayOf(each.on));
        if (each.on < since)
            continue;
        ++habit.sessions;
        minutes += each.minutes;
        habit.cost += each.cost.value_or(0);
    }
    habit.weeks = std::min<std::int64_t>((thisWeek - first).count() / 7, terms.lookbackWeeks);
    if (habit.weeks >= leastWeeks && habit.sessions > 0) {
        habit.minutes = static_cast<int>(divideRounded(minutes, habit.sessions, Rounding::HalfUp));
        habit.cost = divideRounded(habit.cost, habit.sessions, Rounding::HalfUp);
        return habit;
    }
    const std::int64_t spent =
        habit.sessions > 0 ? divideRounded(habit.cost, habit.sessions, Rounding::HalfUp) : 0;
    return {terms.sessionsPerWeekTenths.value_or(0), 10, terms.averageMinutes.value_or(0), spent, true};
}

std::int64_t quantityOf(const ForecastTerms &terms, const ForecastFacts &facts, const Habit &habit,
    const ForecastSession &session)
{
    if (facts.denomination.unit == CreditUnit::Sessions)
        return Quantity::one;
    const int effective = bufferedMinutes(terms, session.minutes);
    if (facts.denomination.unit == CreditUnit::Minutes)
        return effective;
    if (facts.rate.perHour)
        return divideRounded(Wide(*facts.rate.perHour) * effective, 60, Rounding::HalfUp);
    const std::int64_t base = facts.rate.perSession.value_or(session.cost.value_or(habit.cost));
    return divideRounded(Wide(base) * (10'000 + terms.variance.value), 10'000, Rounding::HalfUp);
}

/// The booked sessions, then assumed ones at even distances after the last of them.
std::vector<ForecastSession> expected(
    const ForecastTerms &terms, const ForecastFacts &facts, const Habit &habit, LocalDate until)
{
    std::vector<ForecastSession> sessions;
    std::ranges::copy_if(facts.scheduled, std::back_inserter(sessions),
        [&](const ForecastSession &each) { return each.on >= facts.today && each.on <= until; });
    std::ranges::stable_sort(sessions, {}, &ForecastSession::on);
    if (habit.sessions == 0 || habit.minutes == 0)
        return sessions;
    const LocalDate anchor = sessions.empty() ? facts.today : sessions.back().on;
    for (std::int64_t count = 1;; ++count) {
        const LocalDate on = anchor + days(count * 7 * habit.weeks / habit.sessions);
        if (on > until)
            return sessions;
        // One on a holiday is left out, not moved: only that week is another.
        if (!terms.holidays.contains(on))
            sessions.push_back({{}, on, habit.minutes});
    }
}

Error invalid(const QString &parameter)
{
    return {ErrorCode::InvalidInput, "credit.forecast_invalid", {{u"parameter"_s, parameter}}};
}

Result<int> readInt(const QJsonObject &body, const QString &name, int otherwise, int least, int most)
{
    const QJsonValue value = body.value(name);
    if (value.isUndefined() || value.isNull())
        return otherwise;
    const double number = value.toDouble(least - 1.0);
    if (!value.isDouble() || number < least || number > most ||
        number != static_cast<double>(static_cast<int>(number)))
        return invalid(name);
    return static_cast<int>(number);
}

}  // namespace

QByteArray riskTierName(RiskTier tier)
{
    return tierNames[static_cast<std::size_t>(tier)];
}

int bufferedMinutes(const ForecastTerms &terms, int minutes)
{
    return static_cast<int>(divideRounded(
        Wide(minutes + terms.extraMinutes) * (10'000 + terms.variance.value), 10'000, Rounding::HalfUp));
}

RiskTier riskOf(const ForecastTerms &terms, std::optional<int> daysRemaining)
{
    if (!daysRemaining)
        return RiskTier::Low;
    return *daysRemaining <= terms.highDays     ? RiskTier::High
           : *daysRemaining <= terms.mediumDays ? RiskTier::Medium
                                                : RiskTier::Low;
}

Forecast forecast(const ForecastTerms &terms, const ForecastFacts &facts)
{
    const Habit habit = habitOf(terms, facts);
    Forecast result;
    result.runOut.method = RunOutMethod::Cadence;
    result.denomination = facts.denomination;
    result.imputed = habit.imputed;
    result.averageMinutes = habit.minutes;
    result.sessionsPerWeekTenths =
        habit.weeks == 0
            ? 0
            : static_cast<int>(divideRounded(Wide(habit.sessions) * 10, habit.weeks, Rounding::HalfUp));
    if (facts.remaining <= 0)
        result.runOut.date = facts.today;
    std::map<LocalDate, std::int64_t> weeks;
    for (const ForecastSession &each : expected(terms, facts, habit, facts.today + days(horizonDays))) {
        if (result.runOut.date)
            break;
        const std::int64_t quantity = quantityOf(terms, facts, habit, each);
        result.drivers.push_back(
            {each.id, each.on, each.minutes, bufferedMinutes(terms, each.minutes), quantity});
        weeks[mondayOf(each.on)] += quantity;
        result.total += quantity;
        if (result.total >= facts.remaining)
            result.runOut.date = each.on;
    }
    for (const auto &[week, quantity] : weeks)
        result.byWeek.push_back({week, quantity});
    const bool blind = result.drivers.empty() && facts.remaining > 0;
    if (!result.runOut.date)
        result.runOut.why = blind ? "run_out.not_enough_data" : "run_out.no_burn";
    else
        result.daysRemaining = static_cast<int>((*result.runOut.date - facts.today).count());
    result.risk = blind ? RiskTier::Unknown : riskOf(terms, result.daysRemaining);
    return result;
}

RiskTier overviewRisk(
    const ForecastTerms &terms, const Forecast &forecast, std::int64_t remaining, std::int64_t oneSession)
{
    if (remaining < oneSession)
        return RiskTier::High;
    return forecast.risk == RiskTier::Unknown ? RiskTier::Unknown : riskOf(terms, forecast.daysRemaining);
}

QJsonObject Forecast::toJson() const
{
    const auto text = [&](std::int64_t quantity) { return QString::fromLatin1(denomination.text(quantity)); };
    QJsonArray weeks, sessions;
    for (const WeekUse &each : byWeek)
        weeks.append(QJsonObject{{u"week_start_iso"_s, QString::fromLatin1(dateText(each.weekStart))},
            {u"amount"_s, text(each.quantity)}, {u"unit"_s, QString::fromLatin1(denomination.name())}});
    for (const ForecastDriver &each : drivers)
        sessions.append(QJsonObject{{u"session"_s, QString::fromLatin1(each.id)},
            {u"on"_s, QString::fromLatin1(dateText(each.on))}, {u"base_duration"_s, each.baseMinutes},
            {u"buffer_applied"_s, each.effectiveMinutes - each.baseMinutes},
            {u"effective_duration"_s, each.effectiveMinutes}, {u"amount"_s, text(each.quantity)}});
    QJsonObject json{{u"method"_s, QString::fromLatin1(runOutMethodName(runOut.method))},
        {u"risk_tier"_s, QString::fromLatin1(riskTierName(risk))}, {u"projected_usage_by_week"_s, weeks},
        {u"drivers"_s, sessions}, {u"total"_s, text(total)},
        {u"assumptions_used"_s, QJsonObject{{u"sessions_per_week_tenths"_s, sessionsPerWeekTenths},
                                    {u"avg_session_length"_s, averageMinutes}, {u"imputed"_s, imputed}}}};
    if (runOut.date)
        json.insert(u"depletion_date"_s, QString::fromLatin1(dateText(*runOut.date)));
    else
        json.insert(u"why"_s, QString::fromLatin1(runOut.why));
    if (daysRemaining)
        json.insert(u"days_remaining"_s, *daysRemaining);
    return json;
}

std::int64_t topUpNeed(const ForecastTerms &terms, const ForecastFacts &facts, int weeks)
{
    const Habit habit = habitOf(terms, facts);
    std::int64_t need = 0;
    for (const ForecastSession &each : expected(terms, facts, habit, facts.today + days(7 * weeks)))
        need += quantityOf(terms, facts, habit, each);
    return std::max<std::int64_t>(need - std::max<std::int64_t>(facts.remaining, 0), 0);
}

std::vector<TopUpOption> topUps(std::int64_t need, const std::vector<TopUpOffer> &offers)
{
    std::vector<TopUpOption> options;
    for (const TopUpOffer &each : offers) {
        if (need <= 0 || each.quantity <= 0)
            continue;
        const std::int64_t count = ceilDivide(need, each.quantity);
        options.push_back({each.id, static_cast<int>(count), count * each.quantity,
            Money(count * each.price.minor(), each.price.currency()), count * each.quantity - need});
    }
    std::ranges::stable_sort(options, [](const TopUpOption &a, const TopUpOption &b) {
        if (a.over != b.over)
            return a.over < b.over;
        const Wide left = Wide(a.price.minor()) * b.quantity, right = Wide(b.price.minor()) * a.quantity;
        return left != right ? left < right : a.price.minor() < b.price.minor();
    });
    return options;
}

Result<ForecastTerms> readForecastTerms(const QJsonObject &body)
{
    ForecastTerms terms;
    SP_TRY(cadence, readInt(body, u"sessions_per_week_tenths"_s, -1, 0, 500));
    SP_TRY(average, readInt(body, u"average_minutes"_s, -1, 1, 24 * 60));
    SP_TRY(variance, readInt(body, u"variance_percent"_s, 0, 0, 200));
    SP_TRY(extra, readInt(body, u"extra_minutes"_s, 0, 0, 240));
    SP_TRY(lookback, readInt(body, u"lookback_weeks"_s, 8, 3, 104));
    SP_TRY(high, readInt(body, u"high_days"_s, 7, 0, 365));
    SP_TRY(medium, readInt(body, u"medium_days"_s, 21, 0, 365));
    if (medium < high)
        return invalid(u"medium_days"_s);
    if (cadence >= 0)
        terms.sessionsPerWeekTenths = cadence;
    if (average >= 0)
        terms.averageMinutes = average;
    terms.variance = {variance * 100};
    terms.extraMinutes = extra;
    terms.lookbackWeeks = lookback;
    terms.highDays = high;
    terms.mediumDays = medium;
    for (const QJsonValue &each : body.value("holidays"_L1).toArray()) {
        const auto day = parseDate(each.toString().toUtf8());
        if (!day)
            return invalid(u"holidays"_s);
        terms.holidays.insert(*day);
    }
    return terms;
}

QJsonObject forecastTermsJson(const ForecastTerms &terms)
{
    QJsonArray holidays;
    for (const LocalDate &each : terms.holidays)
        holidays.append(QString::fromLatin1(dateText(each)));
    QJsonObject body{{u"variance_percent"_s, terms.variance.value / 100},
        {u"extra_minutes"_s, terms.extraMinutes}, {u"lookback_weeks"_s, terms.lookbackWeeks},
        {u"high_days"_s, terms.highDays}, {u"medium_days"_s, terms.mediumDays}, {u"holidays"_s, holidays},
        // Null: by history; a policy knows only the parameters that its built-in values name.
        {u"sessions_per_week_tenths"_s,
            terms.sessionsPerWeekTenths ? QJsonValue(*terms.sessionsPerWeekTenths) : QJsonValue()},
        {u"average_minutes"_s, terms.averageMinutes ? QJsonValue(*terms.averageMinutes) : QJsonValue()}};
    return body;
}

}  // namespace sp::credit
