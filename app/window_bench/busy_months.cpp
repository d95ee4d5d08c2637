// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_bench/busy_months.h"

using namespace Qt::StringLiterals;

namespace sp {

using namespace std::chrono;

namespace {

constexpr int yearsAhead = 2;
// The shortest month of three in a row has 30 days, in which every weekly series stands four times.
constexpr int series = busyOccurrences / 4;

}  // namespace

LocalDate busyMonth(Instant now)
{
    const year_month_day today(floor<days>(now));
    return local_days((today.year() + years(yearsAhead)) / March / 1);
}

Result<Done> addBusyMonths(Engine &engine)
{
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    const LocalDate first = busyMonth(engine.now()) - days(7);
    return engine.run<Done>("calendar.add", [&](Unit &unit) -> Result<Done> {
        for (int at = 0; at < series; ++at) {
            const LocalTime start = LocalTime(first + days(at % 7)) + hours(8) + minutes(15 * (at % 40));
            EventDraft draft{u"Series %1"_s.arg(at), {start, TimeKind::Zoned, zone}, hours(1)};
            // Sixteen weeks: three months and the days of others that their pages show.
            draft.rules = {"FREQ=WEEKLY;COUNT=16"};
            SP_CHECK(engine.calendar().add(unit, draft));
        }
        return Done{};
    });
}

}  // namespace sp
