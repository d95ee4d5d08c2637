// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/consumption.h"

#include <QJsonArray>

namespace sp::credit {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMinutes = 7 * 24 * 60;
constexpr std::int64_t mostSessions = 1'000 * Quantity::one;

QString folded(const QString &name)
{
    return name.trimmed().toCaseFolded();
}

template <typename Key>
const Consumption *find(const std::map<Key, Consumption> &rules, const Key &key)
{
    const auto found = rules.find(key);
    return found == rules.end() ? nullptr : &found->second;
}

std::pair<const Consumption *, QByteArray> ruleFor(const ConsumptionMap &map, const ServiceUse &use)
{
    const QString service = folded(use.service);
    if (const auto *rule = find(map.durations, std::pair(service, use.minutes)))
        return {rule, "duration"};
    if (const auto *rule = find(map.services, service))
        return {rule, "service"};
    if (const auto category = map.categoryOf.find(service); category != map.categoryOf.end())
        if (const auto *rule = find(map.categories, category->second))
            return {rule, "category"};
    if (map.global)
        return {&*map.global, "global"};
    return {nullptr, "unmapped"};
}

Error invalid(const QString &parameter)
{
    return {ErrorCode::InvalidInput, "credit.mapping_invalid", {{u"parameter"_s, parameter.left(80)}}};
}

Result<int> readInt(const QJsonObject &body, const QString &name, int otherwise, int least, int most)
{
    if (!body.contains(name))
        return otherwise;
    const QJsonValue value = body.value(name);
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < least || number > most ||
        number != static_cast<double>(static_cast<int>(number)))
        return invalid(name);
    return static_cast<int>(number);
}

Result<StepMode> readMode(const QJsonObject &body, const QString &name)
{
    const auto mode = stepModeFromName(body.value(name).toString(u"up"_s));
    return mode ? Result<StepMode>(*mode) : invalid(name);
}

/// "2.5" as ten-thousandths.
Result<std::int64_t> readSessions(const QJsonObject &body, const QString &name, std::int64_t otherwise)
{
    if (!body.contains(name))
        return otherwise;
    const auto read = Quantity::parse(body.value(name).toString().toUtf8());
    if (!read || read->tenThousandths < 0 || read->tenThousandths > mostSessions)
        return invalid(name);
    return read->tenThousandths;
}

Result<Consumption> readRule(const QJsonValue &value, const QString &where)
{
    if (!value.isObject())
        return invalid(where);
    const QJsonObject body = value.toObject();
    Consumption rule;
    SP_TRY(sessions, readSessions(body, u"credits"_s, Quantity::one));
    SP_TRY(step, readSessions(body, u"credit_step"_s, 0));
    SP_TRY(per, readInt(body, u"per_minutes"_s, 0, 0, mostMinutes));
    SP_TRY(minuteStep, readInt(body, u"minute_step"_s, 1, 1, 240));
    SP_TRY(sessionMode, readMode(body, u"credit_rounding"_s));
    SP_TRY(minuteMode, readMode(body, u"minute_rounding"_s));
    return Consumption{sessions, per, step, sessionMode, minuteStep, minuteMode};
}

QJsonObject ruleJson(const Consumption &rule)
{
    return {{u"credits"_s, QString::fromLatin1(Quantity{rule.sessions}.text())},
        {u"per_minutes"_s, rule.perMinutes},
        {u"credit_step"_s, QString::fromLatin1(Quantity{rule.sessionStep}.text())},
        {u"credit_rounding"_s, QString::fromLatin1(stepModeName(rule.sessionMode))},
        {u"minute_step"_s, rule.minuteStep},
        {u"minute_rounding"_s, QString::fromLatin1(stepModeName(rule.minuteMode))}};
}

}  // namespace

std::optional<std::int64_t> Demand::in(const Denomination &denomination) const
{
    switch (denomination.unit) {
    case CreditUnit::Minutes:
        return minutes;
    case CreditUnit::Sessions:
        return sessions;
    case CreditUnit::Money:
        break;
    }
    return price && denomination.currency == price->currency() ? std::optional(price->minor()) : std::nullopt;
}

QJsonObject MappedUse::toJson() const
{
    QJsonObject json{{u"tier"_s, QString::fromLatin1(tier)}, {u"mapping_version"_s, version},
        {u"actual_minutes"_s, actualMinutes}};
    if (rule)
        json.insert(u"rule"_s, ruleJson(*rule));
    if (demand.minutes)
        json.insert(u"minutes"_s, qint64(*demand.minutes));
    if (demand.sessions)
        json.insert(u"sessions"_s, QString::fromLatin1(Quantity{*demand.sessions}.text()));
    return json;
}

MappedUse consumptionOf(const ConsumptionMap &map, const ServiceUse &use)
{
    const auto [rule, tier] = ruleFor(map, use);
    MappedUse mapped{{}, tier, map.version, use.minutes, {}};
    if (!rule)
        return mapped;
    mapped.rule = *rule;
    const int attendees = std::max(use.attendees, 1);
    std::int64_t sessions = rule->sessions;
    if (rule->perMinutes > 0)
        sessions = divideRounded(Wide(rule->sessions) * use.minutes, rule->perMinutes, Rounding::HalfUp);
    mapped.demand.sessions = roundToStep(sessions, rule->sessionStep, rule->sessionMode) * attendees;
    mapped.demand.minutes = roundToStep(use.minutes, rule->minuteStep, rule->minuteMode) * attendees;
    mapped.demand.price = use.price;
    return mapped;
}

Demand totalDemand(const std::vector<Demand> &demands)
{
    if (demands.empty())
        return {};
    Demand total = demands.front();
    for (std::size_t at = 1; at < demands.size(); ++at) {
        const Demand &each = demands[at];
        total.minutes =
            total.minutes && each.minutes ? std::optional(*total.minutes + *each.minutes) : std::nullopt;
        total.sessions =
            total.sessions && each.sessions ? std::optional(*total.sessions + *each.sessions) : std::nullopt;
        total.price = total.price && each.price && total.price->currency() == each.price->currency()
                          ? std::optional(*total.price + *each.price)
                          : std::nullopt;
    }
    return total;
}

Result<ConsumptionMap> readConsumptionMap(const QJsonObject &body)
{
    ConsumptionMap map;
    SP_TRY(version, readInt(body, u"version"_s, 0, 0, 1'000'000));
    map.version = version;
    if (body.value("default"_L1).isObject()) {
        SP_TRY(rule, readRule(body.value("default"_L1), u"default"_s));
        map.global = rule;
    }
    const QJsonObject categories = body.value("categories"_L1).toObject();
    for (auto at = categories.begin(); at != categories.end(); ++at) {
        SP_TRY(rule, readRule(at.value(), at.key()));
        map.categories.emplace(folded(at.key()), rule);
        for (const QJsonValue &service : at.value().toObject().value("services"_L1).toArray())
            if (!map.categoryOf.emplace(folded(service.toString()), folded(at.key())).second)
                return invalid(service.toString());  // A service in two categories.
    }
    const QJsonObject services = body.value("services"_L1).toObject();
    for (auto at = services.begin(); at != services.end(); ++at) {
        const QString name = folded(at.key());
        const QJsonObject own = at.value().toObject();
        const QJsonObject durations = own.value("durations"_L1).toObject();
        // A service may have rules for some of its lengths only.
        if (own.contains("credits"_L1) || durations.isEmpty()) {
            SP_TRY(rule, readRule(at.value(), at.key()));
            map.services.emplace(name, rule);
        }
        for (auto each = durations.begin(); each != durations.end(); ++each) {
            bool number = false;
            const int minutes = each.key().toInt(&number);
            if (!number || minutes < 1 || minutes > mostMinutes)
                return invalid(at.key());
            SP_TRY(rule, readRule(each.value(), at.key()));
            map.durations.emplace(std::pair(name, minutes), rule);
        }
    }
    return map;
}

QJsonObject consumptionMapJson(const ConsumptionMap &map)
{
    QJsonObject body{{u"version"_s, map.version}};
    if (map.global)
        body.insert(u"default"_s, ruleJson(*map.global));
    QJsonObject categories, services;
    for (const auto &[name, rule] : map.categories) {
        QJsonObject own = ruleJson(rule);
        QJsonArray members;
        for (const auto &[service, category] : map.categoryOf)
            if (category == name)
                members.append(service);
        own.insert(u"services"_s, members);
        categories.insert(name, own);
    }
    for (const auto &[name, rule] : map.services)
        services.insert(name, ruleJson(rule));
    for (const auto &[key, rule] : map.durations) {
        QJsonObject own = services.value(key.first).toObject();
        QJsonObject durations = own.value("durations"_L1).toObject();
        durations.insert(QString::number(key.second), ruleJson(rule));
        own.insert(u"durations"_s, durations);
        services.insert(key.first, own);
    }
    body.insert(u"categories"_s, categories);
    body.insert(u"services"_s, services);
    return body;
}

}  // namespace sp::credit
