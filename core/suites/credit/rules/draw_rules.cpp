// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/draw_rules.h"

#include <QJsonArray>

#include <algorithm>

namespace sp::credit {

using namespace Qt::StringLiterals;

namespace {

bool same(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

bool met(const std::optional<QString> &asked, const QString &is)
{
    return !asked || same(*asked, is);
}

bool matches(const DrawRule &rule, const DrawFacts &facts)
{
    return (rule.service.isEmpty() || same(rule.service, facts.service)) &&
           met(rule.conditions.project, facts.project) && met(rule.conditions.location, facts.location) &&
           met(rule.conditions.provider, facts.provider);
}

/// A rule that names the service is narrower than one for any.
int specificity(const DrawRule &rule)
{
    return 2 * rule.conditions.count() + (rule.service.isEmpty() ? 0 : 1);
}

bool sameScope(const DrawRule &a, const DrawRule &b)
{
    const auto equal = [](const std::optional<QString> &x, const std::optional<QString> &y) {
        return x.has_value() == y.has_value() && (!x || same(*x, *y));
    };
    return same(a.service, b.service) && equal(a.conditions.project, b.conditions.project) &&
           equal(a.conditions.location, b.conditions.location) &&
           equal(a.conditions.provider, b.conditions.provider);
}

const DrawRule *byId(const DrawRuleBook &book, const QString &id)
{
    const auto found = std::ranges::find(book.rules, id, &DrawRule::id);
    return found == book.rules.end() ? nullptr : &*found;
}

/// Whether `from` comes before `to` by a chain of `above`.
bool comesBefore(const DrawRuleBook &book, const DrawRule &from, const QString &to, std::set<QString> &seen)
{
    if (!seen.insert(from.id).second)
        return false;
    return std::ranges::any_of(from.above, [&](const QString &next) {
        const DrawRule *rule = byId(book, next);
        return next == to || (rule && comesBefore(book, *rule, to, seen));
    });
}

bool comesBefore(const DrawRuleBook &book, const DrawRule &from, const DrawRule &to)
{
    std::set<QString> seen;
    return comesBefore(book, from, to.id, seen);
}

QByteArray tieBetween(const DrawRuleBook &book, const DrawRule &winner, const DrawRule &loser)
{
    if (comesBefore(book, winner, loser))
        return "above";
    if (specificity(winner) != specificity(loser))
        return "most_specific";
    return winner.priority != loser.priority ? "priority" : "list_position";
}

/// The first of `matching` that nobody comes before, in the order of the tie-breaks.
const DrawRule *winnerOf(const DrawRuleBook &book, std::vector<const DrawRule *> matching)
{
    std::ranges::stable_sort(matching, [](const DrawRule *a, const DrawRule *b) {
        return std::pair(-specificity(*a), a->priority) < std::pair(-specificity(*b), b->priority);
    });
    for (const DrawRule *rule : matching)
        if (std::ranges::none_of(matching,
                [&](const DrawRule *other) { return other != rule && comesBefore(book, *other, *rule); }))
            return rule;
    return nullptr;
}

std::optional<QString> condition(const QJsonObject &json, QLatin1StringView name)
{
    const QString text = json.value(name).toString().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

Error invalid(const QString &parameter)
{
    return {ErrorCode::InvalidInput, "credit.rules_invalid", {{u"parameter"_s, parameter}}};
}

std::vector<QString> strings(const QJsonValue &value)
{
    std::vector<QString> list;
    for (const QJsonValue &each : value.toArray())
        list.push_back(each.toString().trimmed());
    return list;
}

QJsonArray array(const std::vector<QString> &list)
{
    QJsonArray json;
    for (const QString &each : list)
        json.append(each);
    return json;
}

}  // namespace

DrawChoice chooseDraw(const DrawRuleBook &book, const DrawFacts &facts)
{
    std::vector<const DrawRule *> matching;
    for (const DrawRule &rule : book.rules)
        if (matches(rule, facts))
            matching.push_back(&rule);
    DrawChoice choice;
    if (const DrawRule *winner = matching.empty() ? nullptr : winnerOf(book, matching)) {
        choice.source = "rule";
        choice.rule = winner->id;
        choice.buckets = winner->buckets;
        for (const DrawRule *rule : matching)
            if (rule != winner) {
                choice.losers.push_back(rule->id);
                choice.tieBreaker = tieBetween(book, *winner, *rule);
            }
        return choice;
    }
    if (book.clientDefault)
        return {"client_default", {}, {*book.clientDefault}};
    if (book.globalFallback)
        return {"global_fallback", {}, {*book.globalFallback}};
    if (book.rules.empty())
        choice.source = "unrestricted";
    return choice;
}

DrawDecision decideDraw(const DrawRuleBook &book, const DrawFacts &facts, const std::vector<Lot> &lots,
    LocalDate on, const Demand &demand)
{
    DrawDecision decision{chooseDraw(book, facts), {}};
    DrawRequest request{facts.service, on, demand, decision.choice.buckets};
    request.shortfall = book.spillover ? Shortfall::Bill : Shortfall::Block;
    // A book with rules, none of which fits, names no bucket: nothing is eligible.
    decision.plan = planDraw(decision.choice.source == "none" ? std::vector<Lot>() : lots, request);
    return decision;
}

QJsonObject DrawDecision::toJson() const
{
    QJsonObject json = plan.toJson();
    json.insert(u"source"_s, QString::fromLatin1(choice.source));
    if (choice.rule)
        json.insert(u"winner_rule_id"_s, *choice.rule);
    if (!choice.tieBreaker.isEmpty())
        json.insert(u"tie_breaker"_s, QString::fromLatin1(choice.tieBreaker));
    json.insert(u"losers"_s, array(choice.losers));
    return json;
}

Result<Done> checkDrawRules(const DrawRuleBook &book)
{
    for (std::size_t at = 0; at < book.rules.size(); ++at) {
        const DrawRule &rule = book.rules[at];
        std::set<QString> seen;
        for (const QString &bucket : rule.buckets)
            if (bucket.isEmpty() || !seen.insert(bucket.toCaseFolded()).second)
                return Error{ErrorCode::InvalidInput, "credit.rule_buckets",
                    {{u"rule"_s, rule.id}, {u"bucket"_s, bucket}}};
        if (rule.buckets.empty())
            return Error{
                ErrorCode::InvalidInput, "credit.rule_buckets", {{u"rule"_s, rule.id}, {u"bucket"_s, u""_s}}};
        for (std::size_t before = 0; before < at; ++before)
            if (sameScope(book.rules[before], rule) || book.rules[before].id == rule.id)
                return Error{ErrorCode::InvalidInput, "credit.rule_conflict",
                    {{u"rule"_s, rule.id}, {u"existing"_s, book.rules[before].id}}};
        for (const QString &other : rule.above)
            if (!byId(book, other))
                return Error{ErrorCode::InvalidInput, "credit.rule_unknown",
                    {{u"rule"_s, rule.id}, {u"above"_s, other}}};
    }
    QStringList circular;
    for (const DrawRule &rule : book.rules)
        if (comesBefore(book, rule, rule))
            circular += rule.id;
    if (!circular.isEmpty())
        return Error{ErrorCode::InvalidInput, "credit.rule_circular", {{u"rules"_s, circular.join(u", "_s)}}};
    return Done{};
}

Result<DrawRuleBook> readDrawRules(const QJsonObject &body)
{
    DrawRuleBook book;
    if (body.contains("rules"_L1) && !body.value("rules"_L1).isArray())
        return invalid(u"rules"_s);
    for (const QJsonValue &value : body.value("rules"_L1).toArray()) {
        const QJsonObject json = value.toObject();
        DrawRule rule;
        rule.id = json.value("id"_L1).toString().trimmed();
        if (rule.id.isEmpty())
            return invalid(u"rules.id"_s);
        rule.service = json.value("service"_L1).toString().trimmed();
        rule.conditions = {
            condition(json, "project"_L1), condition(json, "location"_L1), condition(json, "provider"_L1)};
        rule.buckets = strings(json.value("buckets"_L1));
        rule.priority = json.value("priority"_L1).toInt();
        rule.above = strings(json.value("above"_L1));
        book.rules.push_back(std::move(rule));
    }
    book.clientDefault = condition(body, "client_default"_L1);
    book.globalFallback = condition(body, "global_fallback"_L1);
    book.spillover = body.value("spillover"_L1).toBool();
    SP_CHECK(checkDrawRules(book));
    return book;
}

QJsonObject drawRulesJson(const DrawRuleBook &book)
{
    QJsonArray rules;
    for (const DrawRule &rule : book.rules)
        rules.append(QJsonObject{{u"id"_s, rule.id}, {u"service"_s, rule.service},
            {u"project"_s, rule.conditions.project.value_or(QString())},
            {u"location"_s, rule.conditions.location.value_or(QString())},
            {u"provider"_s, rule.conditions.provider.value_or(QString())},
            {u"buckets"_s, array(rule.buckets)}, {u"priority"_s, rule.priority},
            {u"above"_s, array(rule.above)}});
    return {{u"rules"_s, rules}, {u"client_default"_s, book.clientDefault.value_or(QString())},
        {u"global_fallback"_s, book.globalFallback.value_or(QString())}, {u"spillover"_s, book.spillover}};
}

}  // namespace sp::credit
