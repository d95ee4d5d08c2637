// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/bench_parts.h"

#include "core/base/random.h"
#include "core/practice/availability/rules/slot_ranking.h"
#include "core/practice/scheduling/rules/series_impact.h"

namespace sp::cli {

using namespace std::chrono;
using namespace Qt::StringLiterals;
using namespace sp::availability;

namespace {

constexpr int calendars = 6;
constexpr int events = 5000;
constexpr int horizonDays = 90;

Result<WorkingHours> daily(const QString &text)
{
    SP_TRY(spans, parseDaySpans(text));
    WorkingHours hours;
    hours.days.fill(spans);
    return hours;
}

/// A full practice: six calendars with 5,000 events in ninety days, and twenty constraints on its times.
Result<SlotFacts> fullCalendar(Instant now)
{
    SP_TRY(host, TimeZone::create("Europe/Lisbon"));
    SP_TRY(hours, daily(u"07:00-12:30, 13:15-21:00"_s));
    SP_TRY(windows, daily(u"08:00-20:00"_s));
    SP_TRY(place, daily(u"07:30-20:30"_s));
    SlotFacts facts{now, {host, hours}};
    const LocalDate today = dateOf(host.toLocal(now));
    for (int week = 0; week < 6; ++week) {
        facts.host.blackouts.push_back({today + days(14 * week + 3), today + days(14 * week + 4)});
        facts.host.exceptions[today + days(14 * week + 5)] = {
            {std::chrono::hours(10), std::chrono::hours(16)}};
    }
    facts.host.holidays = {today + days(20), today + days(50)};
    facts.host.overrides.push_back({{today + days(30), today + days(37)}, TimeZone::utc(), hours});
    facts.rules = {.duration = minutes(50),
        .before = minutes(5),
        .after = minutes(10),
        .minNotice = std::chrono::hours(24),
        .maxNotice = days(80),
        .dailyCap = 6,
        .windows = windows};
    facts.service = "talk";
    facts.place = {.name = "studio", .hours = place, .travel = {{"home", minutes(40)}}};
    SeededRandom random(11);
    for (int at = 0; at < events; ++at) {
        const Instant start = now + minutes(5 * random.uniform(horizonDays * 24 * 12));
        BusyTime busy{{start, start + minutes(5 * (1 + random.uniform(9)))}};
        busy.source = "calendar:" + QByteArray::number(at % calendars);
        busy.kind = at % 11 == 0 ? BusyKind::Session : BusyKind::Event;
        busy.service = at % 22 == 0 ? "talk" : "other";
        busy.tentative = at % 7 == 0;
        busy.place = at % 5 == 0 ? "home" : "";
        facts.busy.push_back(std::move(busy));
    }
    return facts;
}

}  // namespace

Result<Done> benchSlots(BenchReport &report, const Clock &clock)
{
    const Instant now = clock.now();
    SP_TRY(facts, fullCalendar(now));
    SP_CHECK(report.time(
        "free times of 90 days: 6 calendars, 5,000 events, 20 rules", 200, 5, [&](int round) -> Result<Done> {
            const Instant from = now + minutes(round % 60);
            const SlotSearch search(facts, {from, from + days(horizonDays)});
            if (search.starts(minutes(15)).empty())
                return Error{ErrorCode::Internal, "bench.empty"};
            return Done{};
        }));
    SP_TRY(theirs, TimeZone::create("America/New_York"));
    SP_TRY(decent, daily(u"08:00-20:00"_s));
    facts.guests.push_back({theirs, decent});
    SP_CHECK(report.time(
        "ten best of them for two parties in different zones", 200, 10, [&](int round) -> Result<Done> {
            const Instant from = now + minutes(round % 60);
            const SlotSearch search(facts, {from, from + days(horizonDays)});
            const SlotWish wish{.wanted = from + days(10), .preferred = decent, .preferredZone = theirs};
            if (bestSlots(search, facts, wish, 10).empty())
                return Error{ErrorCode::Internal, "bench.empty"};
            return Done{};
        }));
    std::vector<Instant> starts;
    for (int week = 0; week < 1000; ++week)
        starts.push_back(now + days(7 * week));
    return report.time(
        "clock changes for 1,000 occurrences and both parties", 200, 20, [&](int) -> Result<Done> {
            if (seriesImpact(starts, facts.host.zone, theirs).size() != starts.size())
                return Error{ErrorCode::Internal, "bench.empty"};
            return Done{};
        });
}

}  // namespace sp::cli
