// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/credit_policies.h"

#include <QJsonArray>

#include <algorithm>

namespace sp::credit {

using namespace Qt::StringLiterals;

namespace {

Error badFact(const QString &name)
{
    return {ErrorCode::InvalidInput, "credit.facts_invalid", {{u"fact"_s, name}}};
}

Result<Demand> readDemand(const QJsonObject &facts)
{
    Demand demand;
    if (facts.contains("minutes"_L1)) {
        const int minutes = facts.value("minutes"_L1).toInt(-1);
        if (minutes < 0)
            return badFact(u"minutes"_s);
        demand.minutes = minutes;
    }
    if (facts.contains("sessions"_L1)) {
        const auto sessions = Quantity::parse(facts.value("sessions"_L1).toString().toUtf8());
        if (!sessions || sessions->tenThousandths < 0)
            return badFact(u"sessions"_s);
        demand.sessions = sessions->tenThousandths;
    }
    return demand;
}

Result<DrawQuestion> readDrawQuestion(const QJsonObject &facts)
{
    DrawQuestion question;
    question.facts = {facts.value("service"_L1).toString(), facts.value("project"_L1).toString(),
        facts.value("location"_L1).toString(), facts.value("provider"_L1).toString()};
    const auto on = parseDate(facts.value("on"_L1).toString().toUtf8());
    if (!on)
        return badFact(u"on"_s);
    question.on = *on;
    SP_TRY(demand, readDemand(facts));
    question.demand = demand;
    const QJsonObject balances = facts.value("balances"_L1).toObject();
    for (auto at = balances.begin(); at != balances.end(); ++at) {
        const QJsonObject json = at.value().toObject();
        const auto unit = Denomination::parse(json.value("unit"_L1).toString(u"sessions"_s).toUtf8());
        if (!unit)
            return badFact(at.key());
        const auto available = unit->parseQuantity(json.value("available"_L1).toString().toUtf8());
        if (!available)
            return badFact(at.key());
        question.lots.push_back({at.key().toUtf8(), at.key(), *unit, *available});
    }
    return question;
}

DrawDecision decideQuestion(const DrawRuleBook &book, const DrawQuestion &question)
{
    return decideDraw(book, question.facts, question.lots, question.on, question.demand);
}

QJsonObject decisionJson(const DrawDecision &decision)
{
    return decision.toJson();
}

QJsonObject overageJson(const OverageResult &result)
{
    return result.toJson();
}

Result<ServiceUse> readUse(const QJsonObject &facts)
{
    ServiceUse use{facts.value("service"_L1).toString(), facts.value("minutes"_L1).toInt(-1)};
    if (use.minutes < 0)
        return badFact(u"minutes"_s);
    return use;
}

QJsonObject useJson(const MappedUse &use)
{
    return use.toJson();
}

Result<ForecastFacts> readForecastFacts(const QJsonObject &facts)
{
    ForecastFacts read;
    const auto today = parseDate(facts.value("today"_L1).toString().toUtf8());
    if (!today)
        return badFact(u"today"_s);
    read.today = *today;
    const auto unit = Denomination::parse(facts.value("unit"_L1).toString(u"minutes"_s).toUtf8());
    if (!unit)
        return badFact(u"unit"_s);
    read.denomination = *unit;
    const auto remaining = unit->parseQuantity(facts.value("remaining"_L1).toString().toUtf8());
    if (!remaining)
        return badFact(u"remaining"_s);
    read.remaining = *remaining;
    const std::pair<QString, std::vector<ForecastSession> *> lists[] = {
        {u"scheduled"_s, &read.scheduled}, {u"completed"_s, &read.completed}};
    for (const auto &[name, list] : lists)
        for (const QJsonValue &value : facts.value(name).toArray()) {
            const QJsonObject json = value.toObject();
            const auto on = parseDate(json.value("on"_L1).toString().toUtf8());
            const int minutes = json.value("minutes"_L1).toInt(-1);
            if (!on || minutes < 0)
                return badFact(name);
            list->push_back({json.value("id"_L1).toString().toUtf8(), *on, minutes});
        }
    return read;
}

QJsonObject forecastJson(const Forecast &forecast)
{
    return forecast.toJson();
}

QJsonObject meterTermsJson(const MeterTerms &terms)
{
    QJsonArray thresholds;
    for (const int each : terms.thresholds)
        thresholds.append(each);
    return {{u"thresholds"_s, thresholds},
        {u"grace_minutes"_s, qint64(std::chrono::floor<std::chrono::minutes>(terms.grace).count())},
        {u"auto_fallback"_s, terms.autoFallback}};
}

Result<MeterTerms> readMeterTerms(const QJsonObject &body)
{
    MeterTerms terms;
    if (body.contains("thresholds"_L1)) {
        terms.thresholds.clear();
        for (const QJsonValue &each : body.value("thresholds"_L1).toArray())
            terms.thresholds.push_back(each.toInt(-1));
    }
    SP_CHECK(checkThresholds(terms.thresholds));
    const int grace = body.value("grace_minutes"_L1).toInt(0);
    if (grace < 0 || grace > 120)
        return Error{ErrorCode::InvalidInput, "meter.terms_invalid", {{u"parameter"_s, u"grace_minutes"_s}}};
    terms.grace = std::chrono::minutes(grace);
    terms.autoFallback = body.value("auto_fallback"_L1).toBool(true);
    return terms;
}

std::vector<int> reached(const MeterTerms &terms, const ThresholdQuestion &question)
{
    std::vector<int> percents;
    std::ranges::copy_if(terms.thresholds, std::back_inserter(percents),
        [&](int each) { return question.usedPercent >= each; });
    return percents;
}

Result<ThresholdQuestion> readThresholdQuestion(const QJsonObject &facts)
{
    const int used = facts.value("used_percent"_L1).toInt(-1);
    return used < 0 ? Result<ThresholdQuestion>(badFact(u"used_percent"_s)) : ThresholdQuestion{used};
}

QJsonObject reachedJson(const std::vector<int> &percents)
{
    QJsonArray list;
    for (const int each : percents)
        list.append(each);
    return {{u"reached"_s, list}};
}

Burn levelOf(const BurnLevels &levels, const LevelQuestion &question)
{
    return burnOf(question.left, question.granted, levels);
}

Result<LevelQuestion> readLevelQuestion(const QJsonObject &facts)
{
    const std::int64_t granted = facts.value("granted"_L1).toInteger(-1);
    if (granted < 0)
        return badFact(u"granted"_s);
    if (!facts.value("left"_L1).isDouble())
        return badFact(u"left"_s);
    return LevelQuestion{facts.value("left"_L1).toInteger(), granted};
}

QJsonObject levelJson(const Burn &burn)
{
    return {{u"burn"_s, QString::fromLatin1(burnName(burn))}};
}

/// An hour of what anybody sells takes its own minutes, and one session.
ConsumptionMap plainMap()
{
    ConsumptionMap map;
    map.global = Consumption{};
    return map;
}

/// Books of nobody bill what is not covered: a session that took place is never refused for want of credits.
DrawRuleBook plainBook()
{
    DrawRuleBook book;
    book.spillover = true;
    return book;
}

}  // namespace

const PolicyKind<BurnLevels, LevelQuestion, Burn> &barPolicy()
{
    static const PolicyKind<BurnLevels, LevelQuestion, Burn> kind{
        {.name = "credit.bar", .chain = {"client", "workspace"}, .defaults = burnLevelsJson({})},
        readBurnLevels, levelOf, readLevelQuestion, levelJson};
    return kind;
}

const PolicyKind<OverageTerms, OverageFacts, OverageResult> &overagePolicy()
{
    static const PolicyKind<OverageTerms, OverageFacts, OverageResult> kind{
        {.name = "credit.overage",
            .chain = {"client", "service", "plan", "workspace"},
            .defaults = overageTermsJson({})},
        readOverageTerms, assessOverage, readOverageFacts, overageJson};
    return kind;
}

const PolicyKind<DrawRuleBook, DrawQuestion, DrawDecision> &drawOrderPolicy()
{
    static const PolicyKind<DrawRuleBook, DrawQuestion, DrawDecision> kind{
        {.name = "credit.draw_order",
            .chain = {"client", "workspace"},
            .defaults = drawRulesJson(plainBook())},
        readDrawRules, decideQuestion, readDrawQuestion, decisionJson};
    return kind;
}

const PolicyKind<ConsumptionMap, ServiceUse, MappedUse> &consumptionPolicy()
{
    static const PolicyKind<ConsumptionMap, ServiceUse, MappedUse> kind{
        {.name = "credit.consumption", .chain = {"workspace"}, .defaults = consumptionMapJson(plainMap())},
        readConsumptionMap, consumptionOf, readUse, useJson};
    return kind;
}

const PolicyKind<ForecastTerms, ForecastFacts, Forecast> &forecastPolicy()
{
    static const PolicyKind<ForecastTerms, ForecastFacts, Forecast> kind{
        {.name = "credit.forecast", .chain = {"client", "workspace"}, .defaults = forecastTermsJson({})},
        readForecastTerms, forecast, readForecastFacts, forecastJson};
    return kind;
}

const PolicyKind<MeterTerms, ThresholdQuestion, std::vector<int>> &meterPolicy()
{
    static const PolicyKind<MeterTerms, ThresholdQuestion, std::vector<int>> kind{
        {.name = "credit.meter", .chain = {"client", "service", "workspace"}, .defaults = meterTermsJson({})},
        readMeterTerms, reached, readThresholdQuestion, reachedJson};
    return kind;
}

void addCreditPolicies(PolicyRegistry &registry)
{
    registry.add(barPolicy());
    registry.add(overagePolicy());
    registry.add(drawOrderPolicy());
    registry.add(consumptionPolicy());
    registry.add(forecastPolicy());
    registry.add(meterPolicy());
}

std::vector<PolicyScope> CreditScope::scopes() const
{
    std::vector<PolicyScope> list;
    if (client)
        list.push_back(PolicyScope::of("client", *client));
    if (service)
        list.push_back(PolicyScope::of("service", *service));
    if (!plan.isEmpty())
        list.push_back({"plan", plan});
    list.push_back(PolicyScope::workspace());
    return list;
}

}  // namespace sp::credit
