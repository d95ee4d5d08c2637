// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suites/credit/rules/package_terms.h"

#include <QLocale>
#include <QStringList>

#include <map>

namespace sp::ui {

/// The fields of the builder, by which faults are told.
enum class PackageField {
    Name,
    Allocation,
    Price,
    EndsAfter,
    EndsOn,
    Grace,
    CarryLimit,
    CarryGrace,
    CarryCap,
    LeftoverRate,
    OverageRate,
    Increment,
    StartsOn,
    Services
};

/// A package's rules as somebody types them, in their own formats; what is chosen as it is.
struct PackageDraft {
    QString name = {};
    credit::CreditUnit unit = credit::CreditUnit::Sessions;
    QString allocation = {};
    QString price = {};
    credit::Activation activation = credit::Activation::OnPurchase;
    QString startsOn = {};
    QString endsAfterDays = {};
    QString endsOn = {};
    QString graceDays = {};
    credit::Period period = credit::Period::None;
    QString carryLimit = {};
    QString carryGraceDays = {};
    credit::Leftover leftover = credit::Leftover::Forfeit;
    QString carryCap = {};
    QString leftoverRate = {};
    credit::Shortfall overage = credit::Shortfall::Block;
    QString overageRate = {};
    QString increment = {};
    credit::HoldPolicy hold = credit::HoldPolicy::AtCompletion;
    credit::LateReturn late = credit::LateReturn::Consume;
    QStringList services = {};  ///< Names; empty: all.
    bool allBut = false;        ///< `services` are those that it does not cover.

    friend bool operator==(const PackageDraft &, const PackageDraft &) = default;
};

/// A draft read: its terms where they can be sold, and at each field what is wrong with it, as a sentence.
struct DraftReading {
    std::optional<credit::PackageTerms> terms = {};
    std::map<PackageField, QString> faults = {};
};

/// What `base` has and the draft does not say (how much each service takes) stays.
DraftReading readDraft(const PackageDraft &draft, Currency currency, const credit::PackageTerms &base = {},
    const QLocale &locale = {});
/// The draft that reads as these terms.
PackageDraft draftOf(const QString &name, const credit::PackageTerms &terms);

}  // namespace sp::ui
