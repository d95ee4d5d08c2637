// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "ui/shell/first_run.h"

namespace sp {

/// What the first run offers: professions with the services people of it usually sell, in `currency`.
std::vector<ui::ProfessionChoice> professions(Currency currency);
/// The country of this machine's region as ISO 3166 code, or empty where it names none.
QByteArray homeCountry();
/// All countries by name, with the money that is used there.
std::vector<ui::CountryChoice> countries();
/// The currency of a country, or the euro.
Currency currencyOf(const QByteArray &country);
/// What stands under the practitioner's name: "Coaching, Lisbon".
QString professionLine(const PracticeSettings &settings);
/// A practice as the answers describe it; name and zone are taken from the machine where they were skipped.
NewPractice practiceOf(const ui::FirstRunAnswers &answers, const QString &folder);

}  // namespace sp
