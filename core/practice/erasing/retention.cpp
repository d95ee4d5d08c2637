// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/erasing/retention.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr auto key = "retention";

}  // namespace

Result<int> retentionYears(const SettingsStore &settings)
{
    SP_TRY(kept, settings.value(key));
    return std::clamp(kept.value(u"years").toInt(erasing::usualYears), leastYears, mostYears);
}

Result<Done> admitYears(int years)
{
    if (years < leastYears || years > mostYears)
        return Error{
            ErrorCode::InvalidInput, "retention.years", {{u"least"_s, leastYears}, {u"most"_s, mostYears}}};
    return Done{};
}

Result<Done> setRetentionYears(Unit &unit, SettingsStore &settings, int years)
{
    SP_CHECK(admitYears(years));
    SP_TRY(before, retentionYears(settings));
    SP_CHECK(settings.setValue(unit, key, {{u"years"_s, years}}));
    unit.audit({"retention.changed", "setting", {}, {{u"years"_s, years}, {u"before"_s, before}}});
    return Done{};
}

}  // namespace sp
