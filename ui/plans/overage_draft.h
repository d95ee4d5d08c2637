// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suites/credit/rules/overage.h"

#include <QLocale>
#include <QStringList>

#include <array>
#include <map>

namespace sp::ui {

/// The typed fields of the rules for overage.
enum class OverageField {
    Grace,
    Minimum,
    FirstLimit,
    FirstRate,
    SecondLimit,
    SecondRate,
    LastRate,
    SessionCapMinutes,
    SessionCapAmount,
    PeriodCapMinutes,
    PeriodCapAmount
};

/// What can be chosen as an increment, in minutes.
inline constexpr std::array overageIncrements = {1, 5, 6, 10, 15, 30, 60};

/// The rules as somebody types them. Tiers: up to two with a limit, and one without.
struct OverageDraft {
    bool enabled = false;
    int increment = 1;
    credit::OverageTerms::Per per = credit::OverageTerms::Per::Hour;
    credit::OverageTerms::Tiers calculation = credit::OverageTerms::Tiers::Stepped;
    std::map<OverageField, QString> texts = {};
    QStringList exempt = {};  ///< Names of services.

    QString text(OverageField field) const;
};

struct OverageReading {
    std::optional<credit::OverageTerms> terms = {};
    std::map<OverageField, QString> faults = {};
};

/// What `base` has and the draft does not show (how steps are settled) stays.
OverageReading readDraft(const OverageDraft &draft, Currency currency, const credit::OverageTerms &base,
    const QLocale &locale = {});
OverageDraft draftOf(const credit::OverageTerms &terms, Currency currency);
/// The rules one by one, as name and value.
std::vector<std::pair<QString, QString>> overageFacts(const credit::OverageTerms &terms, Currency currency);
/// What of `terms` is not as `inherited` has it: the body of a scope's own rules.
QJsonObject ownParameters(const credit::OverageTerms &terms, const credit::OverageTerms &inherited);

}  // namespace sp::ui
