// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/erasing/rules/erasure.h"
#include "core/practice/workspace/settings_store.h"

namespace sp {

inline constexpr int leastYears = 1;
inline constexpr int mostYears = 50;

/// For how many years, from the end of a record's own, books are kept: what was set, or usualYears. Of a
/// setting that nobody could have made, the nearest that can be.
Result<int> retentionYears(const SettingsStore &settings);
/// Fails with InvalidInput "retention.years" {least, most}.
Result<Done> admitYears(int years);
/// Sets it, and says so in the audit with what it was before. Fails as admitYears().
Result<Done> setRetentionYears(Unit &unit, SettingsStore &settings, int years);

}  // namespace sp
