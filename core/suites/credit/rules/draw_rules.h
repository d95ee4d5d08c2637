// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suites/credit/rules/draw.h"

namespace sp::credit {

/// What a rule asks of a session besides its service; an absent condition asks nothing.
struct DrawConditions {
    std::optional<QString> project = {};
    std::optional<QString> location = {};
    std::optional<QString> provider = {};

    int count() const { return (project ? 1 : 0) + (location ? 1 : 0) + (provider ? 1 : 0); }
    friend bool operator==(const DrawConditions &, const DrawConditions &) = default;
};

/// Which buckets a service draws from, in order.
struct DrawRule {
    QString id;
    QString service;  ///< Empty: any.
    DrawConditions conditions = {};
    std::vector<QString> buckets = {};
    int priority = 0;                 ///< The lower goes first.
    std::vector<QString> above = {};  ///< Ids of rules that it comes before, whatever else says.
    friend bool operator==(const DrawRule &, const DrawRule &) = default;
};

struct DrawRuleBook {
    std::vector<DrawRule> rules = {};
    std::optional<QString> clientDefault = {};   ///< Where no rule names the service.
    std::optional<QString> globalFallback = {};  ///< And where the client has no default.
    /// What no bucket covers is billed at the usual price. Off: it is refused.
    bool spillover = false;
    friend bool operator==(const DrawRuleBook &, const DrawRuleBook &) = default;
};

/// The session that is to be covered.
struct DrawFacts {
    QString service;
    QString project = {};
    QString location = {};
    QString provider = {};
};

/// Which rule won and why. `source`: "rule", "client_default", "global_fallback", "unrestricted" (a book
/// that says nothing at all) or "none".
struct DrawChoice {
    QByteArray source = "none";
    std::optional<QString> rule = {};
    std::vector<QString> buckets = {};
    QByteArray tieBreaker = {};  ///< "above", "priority", "most_specific", "list_position"; empty: no tie.
    std::vector<QString> losers = {};  ///< Rules that matched too.
};

/// Most specific wins; ties by priority, then by place in the list; `above` before all of that (P01).
DrawChoice chooseDraw(const DrawRuleBook &book, const DrawFacts &facts);

/// The choice and the drawing in one, as the simulator shows it and the booking does it (F14.2.7): the same
/// function.
struct DrawDecision {
    DrawChoice choice;
    DrawPlan plan;
    QJsonObject toJson() const;
};
DrawDecision decideDraw(const DrawRuleBook &book, const DrawFacts &facts, const std::vector<Lot> &lots,
    LocalDate on, const Demand &demand);

/// Fails with "credit.rule_conflict" {rule, existing} (the same scope twice), "credit.rule_buckets" {rule,
/// bucket} (a bucket twice, or none), "credit.rule_circular" {rules}, or "credit.rule_unknown" {rule, above}.
Result<Done> checkDrawRules(const DrawRuleBook &book);
/// Fails with "credit.rules_invalid" {parameter} and as checkDrawRules() does.
Result<DrawRuleBook> readDrawRules(const QJsonObject &body);
QJsonObject drawRulesJson(const DrawRuleBook &book);

}  // namespace sp::credit
