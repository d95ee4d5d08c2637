// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suites/credit/rules/package_terms.h"

#include <QLocale>
#include <QString>

#include <utility>
#include <vector>

/// What packages and their rules are called, in the reader's language and formats.
namespace sp::ui {

/// "10 sessions", "4.5 sessions", "5 h", "€500.00".
QString quantityText(const credit::Denomination &unit, std::int64_t quantity);
/// "10 sessions", "5 h a month": what a package grants.
QString holdsText(const credit::PackageTerms &terms);
/// What one session, or one hour, of it costs: "€95.00 a session"; empty without a price, and of money.
QString unitPriceText(const credit::PackageTerms &terms);
/// When it ends, in a few words: "90 days from the purchase", "31 Dec 2026", "It does not end".
QString endText(const credit::PackageTerms &terms);
/// What happens when nothing is left: "Booking is stopped", "Billed at €95.00 a session".
QString shortfallText(const credit::PackageTerms &terms);
/// The rules one by one, as name and value: for the page, and for versions, which compare them.
std::vector<std::pair<QString, QString>> termsFacts(const credit::PackageTerms &terms);
/// "5 sold, 3 of them active", "Not sold yet".
QString soldText(int all, int active);

}  // namespace sp::ui
