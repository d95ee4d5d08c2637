// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "ui/shell/first_run.h"

namespace sp {

/// What the first run offers: professions with the services people of it usually sell, in `currency`.
std::vector<ui::ProfessionChoice> professions(Currency currency);
/// The currency of this machine's region, or the euro.
Currency homeCurrency();
/// All IANA zones this machine knows, by name.
std::vector<QByteArray> knownZones();
/// A practice as the answers describe it; what was skipped is taken from the machine.
NewPractice practiceOf(const ui::FirstRunAnswers &answers, const QString &folder);

}  // namespace sp
