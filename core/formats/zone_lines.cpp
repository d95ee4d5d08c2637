// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/calendar_time.h"
#include "core/formats/zone_definition.h"

#include <algorithm>
#include <cstdio>

namespace sp {

using namespace std::chrono;

namespace {

/// Changes of one kind, told apart by what they change; `onsets` are on the clock that ends with them.
struct Kind {
    seconds from;
    seconds to;
    bool daylight;
    QByteArray name;
    std::vector<LocalTime> onsets = {};
};

QByteArray offsetText(seconds offset)
{
    const auto size = std::abs(offset.count());
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%c%02d%02d", offset < seconds(0) ? '-' : '+',
        static_cast<int>(size / 3600), static_cast<int>(size / 60 % 60));
    QByteArray text(buffer);
    if (size % 60 != 0)
        text += QByteArray::number(static_cast<int>(size % 60)).rightJustified(2, '0');
    return text;
}

/// A yearly rule that makes the onsets of a tail: same month, weekday and time of day, same week of the
/// month.
struct YearlyRule {
    std::size_t first = 0;  ///< Index of the first onset that it makes.
    QByteArray text;
};

int weekFromStart(LocalTime onset)
{
    return (static_cast<int>(static_cast<unsigned>(year_month_day(dateOf(onset)).day())) - 1) / 7 + 1;
}

bool isLastWeek(LocalTime onset)
{
    return year_month_day(dateOf(onset)).month() != year_month_day(dateOf(onset) + days(7)).month();
}

std::optional<YearlyRule> yearlyRule(const std::vector<LocalTime> &onsets)
{
    if (onsets.size() < 3)
        return std::nullopt;
    const LocalTime last = onsets.back();
    const year_month_day lastDate(dateOf(last));
    std::size_t byWeek = onsets.size(), byLast = onsets.size();
    bool week = true, final = true;
    for (std::size_t i = onsets.size(); i-- > 0 && (week || final);) {
        const year_month_day date(dateOf(onsets[i]));
        const int yearsBack = static_cast<int>(onsets.size() - 1 - i);
        const bool regular = date.month() == lastDate.month() &&
                             date.year() == lastDate.year() - years(yearsBack) &&
                             isoWeekday(dateOf(onsets[i])) == isoWeekday(dateOf(last)) &&
                             onsets[i] - dateOf(onsets[i]) == last - dateOf(last);
        week = week && regular && weekFromStart(onsets[i]) == weekFromStart(last);
        final = final && regular && isLastWeek(onsets[i]);
        byWeek = week ? i : byWeek;
        byLast = final ? i : byLast;
    }
    const std::size_t first = std::min(byWeek, byLast);
    if (onsets.size() - first < 3)
        return std::nullopt;
    static constexpr const char *names[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    const int ordinal = byLast <= byWeek ? -1 : weekFromStart(last);
    return YearlyRule{
        first, "RRULE:FREQ=YEARLY;BYMONTH=" + QByteArray::number(static_cast<unsigned>(lastDate.month())) +
                   ";BYDAY=" + QByteArray::number(ordinal) + names[isoWeekday(dateOf(last)) - 1]};
}

QByteArray timeText(LocalTime local)
{
    return calendarTimeText({local, TimeKind::Floating, std::nullopt});
}

void addObservance(
    std::vector<QByteArray> &lines, const Kind &kind, LocalTime start, const std::vector<QByteArray> &rest)
{
    const QByteArray name = kind.daylight ? "DAYLIGHT" : "STANDARD";
    lines.push_back("BEGIN:" + name);
    lines.push_back("DTSTART:" + timeText(start));
    lines.push_back("TZOFFSETFROM:" + offsetText(kind.from));
    lines.push_back("TZOFFSETTO:" + offsetText(kind.to));
    lines.push_back("TZNAME:" + kind.name);
    lines.insert(lines.end(), rest.begin(), rest.end());
    lines.push_back("END:" + name);
}

/// The onsets that no rule makes, as one observance with RDATEs, and then the rule.
void addKind(std::vector<QByteArray> &lines, const Kind &kind, Instant to)
{
    const auto rule = yearlyRule(kind.onsets);
    const std::size_t single = rule ? rule->first : kind.onsets.size();
    std::vector<QByteArray> dates;
    for (std::size_t i = 1; i < single; ++i)
        dates.push_back("RDATE:" + timeText(kind.onsets[i]));
    if (single > 0)
        addObservance(lines, kind, kind.onsets.front(), dates);
    if (!rule)
        return;
    // A rule that is not followed up to the end was given up (Apia in 2021) and must not go on.
    const Instant last = Instant(kind.onsets.back().time_since_epoch()) - kind.from;
    const bool givenUp = last + days(380) < to;
    const QByteArray until =
        givenUp
            ? ";UNTIL=" + calendarTimeText({LocalTime(last.time_since_epoch()), TimeKind::Utc, std::nullopt})
            : QByteArray();
    addObservance(lines, kind, kind.onsets[rule->first], {rule->text + until});
}

}  // namespace

std::vector<QByteArray> zoneLines(const TimeZone &zone, Instant from, Instant to)
{
    std::vector<QByteArray> lines{"BEGIN:VTIMEZONE", "TZID:" + zone.name()};
    // What holds at the beginning, as an observance that changes nothing.
    const seconds atFirst = zone.offsetAt(from);
    addObservance(lines, {atFirst, atFirst, zone.isDaylightTime(from), zone.abbreviation(from)},
        floor<seconds>(zone.toLocal(from)), {});
    std::vector<Kind> kinds;
    for (auto at = zone.nextTransition(from); at && *at < to; at = zone.nextTransition(*at)) {
        const seconds before = zone.offsetAt(*at - milliseconds(1)), after = zone.offsetAt(*at);
        const Kind kind{before, after, zone.isDaylightTime(*at), zone.abbreviation(*at)};
        auto known = std::ranges::find_if(kinds, [&](const Kind &one) {
            return one.from == kind.from && one.to == kind.to && one.daylight == kind.daylight &&
                   one.name == kind.name;
        });
        if (known == kinds.end())
            known = kinds.insert(kinds.end(), kind);
        known->onsets.push_back(LocalTime((*at + before).time_since_epoch()));
    }
    for (const Kind &kind : kinds)
        addKind(lines, kind, to);
    lines.push_back("END:VTIMEZONE");
    return lines;
}

}  // namespace sp
