// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/backup_keeping.h"

#include <algorithm>
#include <set>

namespace sp {

namespace {

LocalDate mondayOf(LocalDate day)
{
    return day - std::chrono::days(isoWeekday(day) - 1);
}

LocalDate monthOf(LocalDate day)
{
    return day - std::chrono::days(static_cast<unsigned>(civil(day).day()) - 1);
}

}  // namespace

std::vector<Instant> surplusBackups(
    std::vector<Instant> made, const TimeZone &zone, const BackupKeeping &keeping)
{
    std::ranges::sort(made, std::greater());
    std::set<LocalDate> days;
    std::set<LocalDate> weeks;
    std::set<LocalDate> months;
    // Newest first, so the first of a period is the one that stands for it.
    const auto stands = [](std::set<LocalDate> &periods, LocalDate period, std::size_t most) {
        return periods.size() < most && periods.insert(period).second;
    };
    std::vector<Instant> surplus;
    for (const Instant at : made) {
        const LocalDate day = dateOf(zone.toLocal(at));
        const bool daily = stands(days, day, keeping.days);
        const bool weekly = stands(weeks, mondayOf(day), keeping.weeks);
        const bool monthly = stands(months, monthOf(day), keeping.months);
        if (!daily && !weekly && !monthly && at != made.front())
            surplus.push_back(at);
    }
    return surplus;
}

std::optional<LocalDate> leavesOn(Instant at, std::vector<Instant> made, Instant now, const TimeZone &zone,
    const BackupKeeping &keeping, int longest)
{
    for (int days = 1; days <= longest; ++days) {
        const Instant next = now + std::chrono::days(days);
        made.push_back(next);
        const std::vector<Instant> surplus = surplusBackups(made, zone, keeping);
        if (std::ranges::find(surplus, at) != surplus.end())
            return dateOf(zone.toLocal(next));
        // What has left stands for no day any more.
        std::erase_if(made, [&](Instant each) { return std::ranges::find(surplus, each) != surplus.end(); });
    }
    return std::nullopt;
}

}  // namespace sp
