// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/overage.h"

#include <QJsonArray>

#include <algorithm>

namespace sp::credit {

using namespace Qt::StringLiterals;

namespace {

using Terms = OverageTerms;

/// The charge of tiers before it is rounded: sixtieths of a minor unit, so that hours divide without rest.
struct Charge {
    Wide sixtieths = 0;
    std::vector<TierHit> hits = {};
};

Wide perMinute(const Terms &terms, std::int64_t rate)
{
    return terms.per == Terms::Per::Minute ? Wide(rate) * 60 : Wide(rate);
}

/// The tiers as they are, or the service's own price.
std::vector<OverageTier> tiersOf(const Terms &terms, const OverageFacts &facts)
{
    if (!terms.tiers.empty())
        return terms.tiers;
    return {{std::nullopt, facts.usualPerHour}};
}

Charge chargeFor(const Terms &terms, const OverageFacts &facts, int minutes)
{
    Charge charge;
    const std::vector<OverageTier> tiers = tiersOf(terms, facts);
    int from = 0;
    for (const OverageTier &tier : tiers) {
        const bool last = !tier.upTo || *tier.upTo >= minutes || &tier == &tiers.back();
        if (terms.calculation == Terms::Tiers::Flat && !last) {
            from = *tier.upTo;
            continue;
        }
        const int to = last ? minutes : *tier.upTo;
        const int within = terms.calculation == Terms::Tiers::Flat ? minutes : to - from;
        if (within > 0) {
            charge.sixtieths += perMinute(terms, tier.rate) * within;
            charge.hits.push_back({facts.included + from + 1,
                tier.upTo ? std::optional(facts.included + *tier.upTo) : std::nullopt, within, tier.rate});
        }
        if (last)
            break;
        from = to;
    }
    return charge;
}

void capped(OverageResult &result, const char *type, const char *dimension, std::int64_t most)
{
    result.caps.push_back({type, dimension});
    result.steps.push_back(
        {"overage.cap", {{u"type"_s, QLatin1StringView(type)}, {u"dimension"_s, QLatin1StringView(dimension)},
                            {u"most"_s, qint64(most)}}});
}

void capMinutes(OverageResult &result, const char *type, std::optional<int> most)
{
    if (most && result.billableMinutes > *most) {
        result.billableMinutes = *most;
        capped(result, type, "minutes", *most);
    }
}

void capAmount(OverageResult &result, const char *type, std::optional<std::int64_t> most)
{
    if (most && result.amount.minor() > *most) {
        result.amount = Money(*most, result.amount.currency());
        capped(result, type, "amount", *most);
    }
}

int billable(const Terms &terms, const OverageFacts &facts, OverageResult &result)
{
    const int beyond = facts.actual - facts.included;
    result.steps.push_back({"overage.beyond",
        {{u"included"_s, facts.included}, {u"actual"_s, facts.actual}, {u"minutes"_s, std::max(beyond, 0)}}});
    if (beyond <= terms.graceMinutes) {
        if (beyond > 0)
            result.steps.push_back({"overage.within_grace", {{u"grace"_s, terms.graceMinutes}}});
        return 0;
    }
    const int raw = beyond - terms.graceMinutes;
    result.graceMinutes = terms.graceMinutes;
    if (terms.graceMinutes > 0)
        result.steps.push_back({"overage.grace", {{u"grace"_s, terms.graceMinutes}, {u"minutes"_s, raw}}});
    const int rounded = static_cast<int>(roundToStep(raw, terms.increment, terms.mode));
    if (rounded != raw)
        result.steps.push_back(
            {"overage.increment", {{u"increment"_s, terms.increment}, {u"minutes"_s, rounded},
                                      {u"mode"_s, QString::fromLatin1(stepModeName(terms.mode))}}});
    if (rounded >= terms.minimumMinutes)
        return rounded;
    result.steps.push_back({"overage.minimum", {{u"minutes"_s, terms.minimumMinutes}}});
    return terms.minimumMinutes;
}

Error invalid(const QString &parameter)
{
    return {ErrorCode::InvalidInput, "overage.terms_invalid", {{u"parameter"_s, parameter}}};
}

/// An integer, or `otherwise` where nothing is said. -1 stands for "none".
Result<std::int64_t> readInt(const QJsonObject &body, const QString &name, std::int64_t otherwise,
    std::int64_t least, std::int64_t most)
{
    const QJsonValue value = body.value(name);
    if (value.isUndefined() || value.isNull())
        return otherwise;
    const std::int64_t number = value.toInteger(least - 1);
    if (!value.isDouble() || number < least || number > most)
        return invalid(name);
    return number;
}

template <typename T>
std::optional<T> unlessNone(std::int64_t value)
{
    return value < 0 ? std::nullopt : std::optional(static_cast<T>(value));
}

template <typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(qint64(*value)) : QJsonValue();
}

Result<std::vector<OverageTier>> readTiers(const QJsonObject &body)
{
    std::vector<OverageTier> tiers;
    const QJsonArray list = body.value("tiers"_L1).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject json = value.toObject();
        const int number = static_cast<int>(tiers.size()) + 1;
        const Error wrong{ErrorCode::InvalidInput, "overage.tiers", {{u"tier"_s, number}}};
        OverageTier tier{std::nullopt, json.value("rate"_L1).toInteger()};
        if (!json.value("up_to"_L1).isNull() && json.contains("up_to"_L1))
            tier.upTo = json.value("up_to"_L1).toInt(-1);
        const int before = tiers.empty() ? 0 : tiers.back().upTo.value_or(0);
        const bool open = !tiers.empty() && !tiers.back().upTo;
        if (open || (tier.upTo && *tier.upTo <= before) || tier.rate <= 0 || tier.rate > 100'000'000)
            return wrong;
        tiers.push_back(tier);
    }
    return tiers;
}

}  // namespace

OverageResult assessOverage(const OverageTerms &terms, const OverageFacts &facts)
{
    OverageResult result{0, Money::zero(facts.currency)};
    result.per = terms.tiers.empty() ? Terms::Per::Hour : terms.per;
    if (!terms.enabled) {
        result.steps.push_back({"overage.off", {}});
        return result;
    }
    if (terms.exempt.contains(facts.service.trimmed().toCaseFolded())) {
        result.steps.push_back({"overage.exempt", {{u"service"_s, facts.service}}});
        return result;
    }
    Terms charged = terms;
    charged.per = result.per;
    result.billableMinutes = billable(terms, facts, result);
    if (result.billableMinutes == 0)
        return result;
    // The minutes' caps come first, so that what they leave is charged by its tiers.
    capMinutes(result, "session", terms.sessionCapMinutes);
    if (terms.periodCapMinutes)
        capMinutes(result, "period", std::max(*terms.periodCapMinutes - facts.periodMinutes, 0));
    const Charge charge = chargeFor(charged, facts, result.billableMinutes);
    result.tierHits = charge.hits;
    result.amount = Money(divideRounded(charge.sixtieths, 60, Rounding::HalfUp), facts.currency);
    for (const TierHit &hit : charge.hits)
        result.steps.push_back(
            {"overage.rate", {{u"from"_s, hit.from}, {u"to"_s, orNull(hit.to)}, {u"minutes"_s, hit.minutes},
                                 {u"rate"_s, qint64(hit.rate)},
                                 {u"per"_s, charged.per == Terms::Per::Minute ? u"minute"_s : u"hour"_s}}});
    capAmount(result, "session", terms.sessionCapAmount);
    if (terms.periodCapAmount)
        capAmount(result, "period", std::max<std::int64_t>(*terms.periodCapAmount - facts.periodAmount, 0));
    result.steps.push_back({"overage.amount",
        {{u"amount"_s, QString::fromLatin1(result.amount.plain())}, {u"minutes"_s, result.billableMinutes}}});
    return result;
}

QJsonObject OverageResult::toJson() const
{
    QJsonArray hits, reached, list;
    for (const TierHit &each : tierHits)
        hits.append(QJsonObject{{u"from"_s, each.from}, {u"to"_s, orNull(each.to)},
            {u"minutes"_s, each.minutes}, {u"rate"_s, qint64(each.rate)}});
    for (const CapHit &each : caps)
        reached.append(QJsonObject{{u"cap_type"_s, QString::fromLatin1(each.type)},
            {u"cap_dimension"_s, QString::fromLatin1(each.dimension)}});
    for (const OverageStep &each : steps)
        list.append(QJsonObject{{u"name"_s, QString::fromLatin1(each.code)}, {u"outputs"_s, each.numbers}});
    return {{u"schema_version"_s, 1}, {u"billable_overage_minutes"_s, billableMinutes},
        {u"overage_amount"_s, QString::fromLatin1(amount.plain())},
        {u"currency"_s, QString::fromLatin1(amount.currency().code())}, {u"tier_hits"_s, hits},
        {u"cap_applied"_s, !caps.empty()}, {u"caps_applied"_s, reached}, {u"steps"_s, list}};
}

BeyondCharge chargeBeyond(const OverageTerms &terms, const BeyondFacts &facts)
{
    const OverageFacts &asked = facts.overage;
    BeyondCharge beyond{{0, Money::zero(asked.currency)}};
    OverageResult &overage = beyond.overage;
    if (facts.packageCharge && facts.packageRate && facts.eligible) {
        beyond.charge = facts.packageCharge;
        overage.billableMinutes = std::max(asked.actual - asked.included, 0);
        overage.amount = *beyond.charge;
        overage.steps = {
            {"overage.package_rate", {{u"rate"_s, QString::fromLatin1(facts.packageRate->plain())},
                                         {u"per"_s, QString::fromLatin1(facts.packageUnit.name())}}}};
    } else if (terms.enabled && facts.eligible) {
        overage = assessOverage(terms, asked);
        if (overage.charges())
            beyond.charge = overage.amount;
    } else if (facts.usualRest && facts.drawn) {
        // Neither has a rate of its own: the rest costs what it usually does.
        beyond.charge = facts.usualRest;
        overage.billableMinutes = std::max(asked.actual - asked.included, 0);
        overage.amount = *beyond.charge;
        overage.steps = {{"overage.usual_price",
            {{u"price"_s, facts.usualPrice ? QString::fromLatin1(facts.usualPrice->plain()) : QString()},
                {u"minutes"_s, asked.actual}}}};
    }
    if (beyond.charge && beyond.charge->isZero())
        beyond.charge.reset();
    return beyond;
}

OverageChange overageChange(const OverageResult &before, const OverageResult &after)
{
    return {after.billableMinutes - before.billableMinutes, after.amount - before.amount};
}

std::vector<SourceBalance> coverBySources(int minutes, const std::vector<SourceBalance> &inOrder)
{
    std::vector<SourceBalance> covered;
    for (const SourceBalance &each : inOrder) {
        if (each.source == "Overage")
            break;
        const int given = std::clamp(each.minutes, 0, minutes);
        covered.push_back({each.source, given});
        minutes -= given;
    }
    covered.push_back({"Overage", minutes});
    return covered;
}

Result<OverageTerms> readOverageTerms(const QJsonObject &body)
{
    constexpr int longest = 24 * 60;
    constexpr std::int64_t dearest = 10'000'000'000;
    Terms terms;
    SP_TRY(grace, readInt(body, u"grace_minutes"_s, 0, 0, longest));
    SP_TRY(increment, readInt(body, u"rounding_increment"_s, 1, 0, longest));
    SP_TRY(minimum, readInt(body, u"minimum_billable_minutes"_s, 0, 0, longest));
    SP_TRY(sessionMinutes, readInt(body, u"per_session_cap_minutes"_s, -1, 0, longest));
    SP_TRY(sessionAmount, readInt(body, u"per_session_cap_amount"_s, -1, 0, dearest));
    SP_TRY(periodMinutes, readInt(body, u"per_period_cap_minutes"_s, -1, 0, 1'000'000));
    SP_TRY(periodAmount, readInt(body, u"per_period_cap_amount"_s, -1, 0, dearest));
    constexpr int allowed[] = {1, 5, 6, 10, 15, 30, 60};
    if (std::ranges::find(allowed, increment) == std::end(allowed))
        return Error{ErrorCode::InvalidInput, "overage.increment", {{u"increment"_s, qint64(increment)}}};
    if (sessionMinutes >= 0 && sessionMinutes < minimum)
        return Error{ErrorCode::InvalidInput, "overage.cap_below_minimum",
            {{u"cap"_s, qint64(sessionMinutes)}, {u"minimum"_s, qint64(minimum)}}};
    const auto mode = stepModeFromName(body.value("rounding_mode"_L1).toString(u"up"_s));
    if (!mode)
        return invalid(u"rounding_mode"_s);
    const QString per = body.value("per"_L1).toString(u"minute"_s);
    const QString tiering = body.value("calculation_mode"_L1).toString(u"stepped"_s);
    if (per != u"minute" && per != u"hour")
        return invalid(u"per"_s);
    if (tiering != u"stepped" && tiering != u"flat")
        return invalid(u"calculation_mode"_s);
    SP_TRY(tiers, readTiers(body));
    terms.enabled = body.value("enabled"_L1).toBool();
    terms.graceMinutes = static_cast<int>(grace);
    terms.increment = static_cast<int>(increment);
    terms.mode = *mode;
    terms.minimumMinutes = static_cast<int>(minimum);
    terms.per = per == u"hour" ? Terms::Per::Hour : Terms::Per::Minute;
    terms.calculation = tiering == u"flat" ? Terms::Tiers::Flat : Terms::Tiers::Stepped;
    terms.tiers = std::move(tiers);
    terms.sessionCapMinutes = unlessNone<int>(sessionMinutes);
    terms.sessionCapAmount = unlessNone<std::int64_t>(sessionAmount);
    terms.periodCapMinutes = unlessNone<int>(periodMinutes);
    terms.periodCapAmount = unlessNone<std::int64_t>(periodAmount);
    for (const QJsonValue &each : body.value("exempt_services"_L1).toArray())
        terms.exempt.insert(each.toString().trimmed().toCaseFolded());
    return terms;
}

QJsonObject overageTermsJson(const OverageTerms &terms)
{
    QJsonArray tiers, exempt;
    for (const OverageTier &each : terms.tiers)
        tiers.append(QJsonObject{{u"up_to"_s, orNull(each.upTo)}, {u"rate"_s, qint64(each.rate)}});
    for (const QString &each : terms.exempt)
        exempt.append(each);
    return {{u"enabled"_s, terms.enabled}, {u"grace_minutes"_s, terms.graceMinutes},
        {u"rounding_increment"_s, terms.increment},
        {u"rounding_mode"_s, QString::fromLatin1(stepModeName(terms.mode))},
        {u"minimum_billable_minutes"_s, terms.minimumMinutes},
        {u"per"_s, terms.per == Terms::Per::Hour ? u"hour"_s : u"minute"_s},
        {u"calculation_mode"_s, terms.calculation == Terms::Tiers::Flat ? u"flat"_s : u"stepped"_s},
        {u"tiers"_s, tiers}, {u"per_session_cap_minutes"_s, orNull(terms.sessionCapMinutes)},
        {u"per_session_cap_amount"_s, orNull(terms.sessionCapAmount)},
        {u"per_period_cap_minutes"_s, orNull(terms.periodCapMinutes)},
        {u"per_period_cap_amount"_s, orNull(terms.periodCapAmount)}, {u"exempt_services"_s, exempt}};
}

Result<OverageFacts> readOverageFacts(const QJsonObject &facts)
{
    const auto wrong = [](const QString &fact) {
        return Error{ErrorCode::InvalidInput, "overage.facts_invalid", {{u"fact"_s, fact}}};
    };
    const auto currency = Currency::create(facts.value("currency"_L1).toString(u"EUR"_s).toLatin1());
    if (!currency)
        return wrong(u"currency"_s);
    OverageFacts read{facts.value("service"_L1).toString(), *currency};
    const std::pair<QString, int *> numbers[] = {{u"included_minutes"_s, &read.included},
        {u"actual_minutes"_s, &read.actual}, {u"period_minutes"_s, &read.periodMinutes}};
    for (const auto &[name, number] : numbers) {
        *number = facts.value(name).toInt(0);
        if (*number < 0 || *number > 100'000 || (facts.contains(name) && !facts.value(name).isDouble()))
            return wrong(name);
    }
    read.usualPerHour = facts.value("usual_per_hour"_L1).toInteger();
    read.periodAmount = facts.value("period_amount"_L1).toInteger();
    if (read.usualPerHour < 0 || read.periodAmount < 0)
        return wrong(u"usual_per_hour"_s);
    return read;
}

}  // namespace sp::credit
