// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suites/credit/rules/package_terms.h"

#include <QStringList>

namespace sp::ui {

/// An imagined client: what they book, and how often.
struct SampleClient {
    QString service;
    int minutes = 60;
    int perMonth = 3;
    Money price = Money::zero(Currency::of("EUR"));  ///< Of one, at the usual price.
    LocalDate buys;
};

/// How a package would go for somebody: the rows are the rules' own.
struct SampleCourse {
    std::vector<credit::PreviewRow> rows = {};
    std::optional<LocalDate> usedUp = {};  ///< The first day on which nothing was left.
    std::optional<LocalDate> ends = {};
    std::int64_t lost = 0;  ///< Forfeited, and what expired.
    int blocked = 0;
    std::optional<Money> charged = {};  ///< Beyond the price.
};

/// Plays the package through for a year at most by the functions that decide about real ones (F11.1.7).
/// Fails as checkPackageTerms() does.
Result<SampleCourse> playSample(const credit::PackageTerms &terms, const SampleClient &client);
/// What it comes to, in sentences, the most important first: "Used up on 4 May."
QStringList sampleSentences(
    const credit::PackageTerms &terms, const SampleClient &client, const SampleCourse &course);
/// "4 May: 1 session used, 6 left"
QString sampleRowText(const credit::PackageTerms &terms, const credit::PreviewRow &row, LocalDate today);

}  // namespace sp::ui
