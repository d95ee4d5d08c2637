// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/recurrence.h"

#include <algorithm>

namespace sp {

using namespace std::chrono;

namespace {

constexpr auto longestWindow = days(5 * 366);
constexpr auto longestGap = hours(25);  // Samoa left out a whole day in 2011.

Result<RecurrenceRule> ruleFor(const QByteArray &text, const CalendarTime &start)
{
    SP_TRY(rule, RecurrenceRule::parse(text));
    if (start.kind != TimeKind::AllDay)
        return rule;
    if (rule.frequency < Frequency::Daily)
        return Error{ErrorCode::InvalidInput, "recurrence.invalid",
            {{QStringLiteral("rule"), QString::fromUtf8(text.left(200))},
                {QStringLiteral("part"), QStringLiteral("FREQ")}}};
    // RFC 5545 section 3.3.10: these are ignored when DTSTART is a date.
    rule.byHour.clear();
    rule.byMinute.clear();
    rule.bySecond.clear();
    return rule;
}

/// The last moment that UNTIL allows.
class End {
public:
    End(const RecurrenceRule &rule, const CalendarTime &start, const TimeZone &viewer)
    {
        if (!rule.until)
            return;
        const CalendarTime &until = *rule.until;
        if (until.kind == TimeKind::Utc && start.kind != TimeKind::AllDay && start.kind != TimeKind::Floating)
            m_instant = until.instant(viewer);
        else if (until.kind == TimeKind::AllDay || start.kind == TimeKind::AllDay)
            m_local = floor<days>(onViewersClock(until, viewer)) + days(1) - milliseconds(1);
        else
            m_local = onViewersClock(until, viewer);
    }

    bool allows(LocalTime local, Instant at) const
    {
        return m_instant ? at <= *m_instant : !m_local || local <= *m_local;
    }
    /// A local time that no allowed one reaches.
    LocalTime bound(LocalTime otherwise, const TimeZone &zone) const
    {
        if (m_instant)
            return std::min(otherwise, zone.toLocal(*m_instant) + longestGap);
        return m_local ? std::min(otherwise, *m_local + milliseconds(1)) : otherwise;
    }

private:
    /// Exchange ends all-day series with midnight of its zone, written in UTC.
    static LocalTime onViewersClock(const CalendarTime &until, const TimeZone &viewer)
    {
        return until.kind == TimeKind::Utc ? viewer.toLocal(until.instant(viewer)) : until.local;
    }

    std::optional<Instant> m_instant;
    std::optional<LocalTime> m_local;
};

class Expander {
public:
    Expander(const Recurrence &series, const Interval &window, const TimeZone &viewer, int limit,
        Instant::duration longest = longestWindow)
        : m_series(series), m_zone(series.start.zoneFor(viewer)), m_viewer(viewer), m_window(window),
          m_limit(limit)
    {
        if (m_window.length() > longest) {
            m_window.end = m_window.start + longest;
            m_out.stopped = "recurrence.too_many";
        }
        const auto change = m_zone.nextTransition(m_window.start - longestGap);
        const bool near = change && *change < m_window.start + longestGap;
        m_from = m_zone.toLocal(m_window.start) - (near ? longestGap : hours(0));
        m_to = m_zone.toLocal(m_window.end) + longestGap;
        readExcluded();
    }

    Result<Expansion> run()
    {
        add(m_series.start.local, std::nullopt);
        for (const ExtraDate &extra : m_series.extraDates)
            add(onClockOf(m_series.start, extra.time, m_viewer), extra.length);
        for (const QByteArray &text : m_series.rules) {
            SP_CHECK(addRule(text));
            if (m_overworked)
                break;  // One such rule costs a tenth of a second; a series may bring many.
        }
        std::ranges::stable_sort(m_out.occurrences, {}, &Occurrence::start);
        // Not std::ranges::unique: clang 14, which the fuzzers are built with, cannot read it.
        const auto twice = std::unique(m_out.occurrences.begin(), m_out.occurrences.end(),
            [](const Occurrence &one, const Occurrence &other) { return one.start == other.start; });
        m_out.occurrences.erase(twice, m_out.occurrences.end());
        if (full())
            m_out.occurrences.resize(static_cast<std::size_t>(m_limit));
        return std::move(m_out);
    }

private:
    void readExcluded()
    {
        for (const CalendarTime &time : m_series.excludedDates) {
            const LocalTime local = onClockOf(m_series.start, time, m_viewer);
            if (local + longestGap < m_from || local > m_to)
                continue;
            if (time.kind == TimeKind::AllDay)
                m_excludedDays.push_back(floor<days>(local));
            else
                m_excluded.push_back(m_zone.toInstant(local));
        }
        std::ranges::sort(m_excluded);
        std::ranges::sort(m_excludedDays);
    }

    bool full()
    {
        if (std::ssize(m_out.occurrences) <= m_limit)
            return false;
        m_out.stopped = "recurrence.too_many";
        return true;
    }

    void add(LocalTime local, std::optional<seconds> length)
    {
        if (local < m_from || local > m_to)
            return;
        const LocalReading reading = m_zone.read(local);
        if (!m_window.contains(reading.before) || std::ranges::binary_search(m_excluded, reading.before) ||
            std::ranges::binary_search(m_excludedDays, floor<days>(local)))
            return;
        m_out.occurrences.push_back({local, reading.before, reading.kind, length});
    }

    Result<Done> addRule(const QByteArray &text)
    {
        SP_TRY(rule, ruleFor(text, m_series.start));
        const End end(rule, m_series.start, m_viewer);
        const auto consume = [&](LocalTime local) {
            if (end.allows(local, m_zone.toInstant(local)))
                add(local, std::nullopt);
            return !full();
        };
        const ScanEnd ended = scanRule(rule, m_series.start.local, m_from, end.bound(m_to, m_zone), consume);
        m_overworked = ended == ScanEnd::WorkLimit;
        if (m_overworked)
            m_out.stopped = "recurrence.too_many";
        return Done{};
    }

    const Recurrence &m_series;
    TimeZone m_zone;
    TimeZone m_viewer;
    Interval m_window;
    int m_limit;
    bool m_overworked = false;
    LocalTime m_from;
    LocalTime m_to;
    std::vector<Instant> m_excluded;
    std::vector<LocalDate> m_excludedDays;
    Expansion m_out;
};

constexpr LocalTime lastDay = local_days(year(9999) / December / 31);

/// After which moment no start of the series can follow; the end of all years where only looking can tell.
Result<Instant> lastPossible(const Recurrence &series, const TimeZone &viewer)
{
    const TimeZone zone = series.start.zoneFor(viewer);
    LocalTime last = series.start.local;
    for (const ExtraDate &extra : series.extraDates)
        last = std::max(last, onClockOf(series.start, extra.time, viewer));
    for (const QByteArray &text : series.rules) {
        SP_TRY(rule, ruleFor(text, series.start));
        const auto take = [&](LocalTime local) {
            last = std::max(last, local);
            return true;
        };
        if (rule.count > 0 &&
            scanRule(rule, series.start.local, series.start.local, lastDay, take) == ScanEnd::Complete)
            continue;
        last = std::max(last, End(rule, series.start, viewer).bound(lastDay, zone));
    }
    return zone.toInstant(last) + longestGap;
}

/// What is known about one rule at a cut.
struct CutRule {
    RecurrenceRule rule;
    int before = 0;                 ///< Instances before the cut.
    std::optional<LocalTime> next;  ///< The first instance at the cut or later.
};

/// Looks at the rule on both sides of `at`, as far as a century later.
Result<CutRule> cutRule(
    const QByteArray &text, const Recurrence &series, LocalTime at, const TimeZone &viewer)
{
    SP_TRY(rule, ruleFor(text, series.start));
    CutRule cut{rule, 0, std::nullopt};
    const TimeZone zone = series.start.zoneFor(viewer);
    const End end(rule, series.start, viewer);
    if (rule.count > 0) {
        const LocalTime start = series.start.local;
        bool synchronised = false;
        const ScanEnd ended = scanRule(rule, start, start, at, [&](LocalTime local) {
            synchronised = synchronised || local == start;
            ++cut.before;
            return true;
        });
        if (ended == ScanEnd::WorkLimit)
            return Error{ErrorCode::Refused, "recurrence.too_many"};
        cut.before +=
            synchronised || at <= start ? 0 : 1;  // DTSTART counts even if the rule does not make it.
    }
    const LocalTime horizon = end.bound(at + days(36'600), zone);
    scanRule(rule, series.start.local, at, horizon, [&](LocalTime local) {
        if (end.allows(local, zone.toInstant(local)))
            cut.next = local;
        return false;
    });
    return cut;
}

/// UNTIL just before a cut, in the form that RFC 5545 asks for this kind of start.
CalendarTime untilBefore(const CalendarTime &start, LocalTime at, const TimeZone &viewer)
{
    if (start.kind == TimeKind::AllDay)
        return {floor<days>(at) - days(1), TimeKind::AllDay, std::nullopt};
    if (start.kind == TimeKind::Floating)
        return {at - seconds(1), TimeKind::Floating, std::nullopt};
    const Instant last = start.zoneFor(viewer).toInstant(at) - seconds(1);
    return {LocalTime(last.time_since_epoch()), TimeKind::Utc, std::nullopt};
}

CalendarTime movedTo(CalendarTime time, LocalTime local)
{
    time.local = local;
    return time;
}

}  // namespace

LocalTime onClockOf(const CalendarTime &start, const CalendarTime &time, const TimeZone &viewer)
{
    const TimeZone zone = start.zoneFor(viewer);
    if (time.kind == TimeKind::AllDay)
        return floor<days>(time.local) + (start.local - floor<days>(start.local));
    const bool sameClock = time.kind == TimeKind::Floating || time.zoneFor(viewer) == zone;
    if (start.kind == TimeKind::AllDay)
        return floor<days>(time.kind == TimeKind::Utc ? viewer.toLocal(time.instant(viewer)) : time.local);
    return sameClock ? time.local : zone.toLocal(time.instant(viewer));
}

Result<Expansion> expand(const Recurrence &series, const Interval &window, const TimeZone &viewer, int limit)
{
    if (window.end <= window.start)
        return Expansion{};
    return Expander(series, window, viewer, limit).run();
}

Result<Expansion> firstOccurrences(const Recurrence &series, const TimeZone &viewer, int limit)
{
    SP_TRY(last, lastPossible(series, viewer));
    const TimeZone zone = series.start.zoneFor(viewer);
    Instant from = zone.toInstant(series.start.local);
    for (const ExtraDate &extra : series.extraDates)
        from = std::min(from, zone.toInstant(onClockOf(series.start, extra.time, viewer)));
    // One rule gives its starts in their order, so that one scan finds the first ones, however far apart.
    if (series.rules.size() <= 1)
        return Expander(
            series, {from, std::max(from, last) + milliseconds(1)}, viewer, limit, Instant::duration::max())
            .run();
    Expansion found;
    const auto missing = [&] { return limit - static_cast<int>(std::ssize(found.occurrences)); };
    while (from <= last && missing() > 0 && found.stopped.isEmpty()) {
        const Interval window{from, from + longestWindow};
        SP_TRY(part, expand(series, window, viewer, missing()));
        found.occurrences.insert(found.occurrences.end(), part.occurrences.begin(), part.occurrences.end());
        found.stopped = part.stopped;
        from = window.end;
    }
    return found;
}

Result<Done> checkRule(const QByteArray &rule, const CalendarTime &start)
{
    SP_CHECK(ruleFor(rule, start));
    return Done{};
}

Recurrence withoutOccurrence(Recurrence series, LocalTime at)
{
    series.excludedDates.push_back(movedTo(series.start, at));
    return series;
}

Result<SeriesSplit> splitSeries(const Recurrence &series, LocalTime at, const TimeZone &viewer)
{
    const Instant instant = series.start.zoneFor(viewer).toInstant(at);
    SP_TRY(here, expand(series, {instant, instant + milliseconds(1)}, viewer));
    if (here.occurrences.empty() || here.occurrences.front().local != at)
        return Error{ErrorCode::NotFound, "recurrence.no_occurrence",
            {{QStringLiteral("time"), QString::fromLatin1(localTimeText(at))}}};
    const auto isEarlier = [&](const ExtraDate &extra) {
        return onClockOf(series.start, extra.time, viewer) < at;
    };
    if (at == series.start.local && std::ranges::none_of(series.extraDates, isEarlier))
        return SeriesSplit{std::nullopt, series};
    Recurrence head{series.start, {}, {}, {}};
    Recurrence tail{movedTo(series.start, at), {}, {}, {}};
    std::optional<LocalTime> firstOfRules;
    for (const QByteArray &text : series.rules) {
        SP_TRY(cut, cutRule(text, series, at, viewer));
        const bool endedBefore = !cut.next && !cut.rule.endless();
        RecurrenceRule before = cut.rule;
        before.count = endedBefore ? before.count : 0;
        before.until = endedBefore ? before.until : untilBefore(series.start, at, viewer);
        head.rules.push_back(before.text());
        if (!cut.next)
            continue;
        firstOfRules = std::min(firstOfRules.value_or(*cut.next), *cut.next);
        RecurrenceRule after = cut.rule;
        after.count = cut.rule.count > 0 ? cut.rule.count - cut.before : 0;
        tail.rules.push_back(after.text());
    }
    // A cut at an extra date: the rules go on from their own next instance, or they would count from the
    // wrong day.
    if (firstOfRules && *firstOfRules != at) {
        tail.start.local = *firstOfRules;
        tail.extraDates.push_back({movedTo(series.start, at), std::nullopt});
    }
    for (const ExtraDate &extra : series.extraDates) {
        const LocalTime local = onClockOf(series.start, extra.time, viewer);
        if (local == at && tail.start.local != at)
            tail.extraDates.front() = extra;
        else if (local < at || local > at || extra.length)
            (local < at ? head : tail).extraDates.push_back(extra);
    }
    for (const CalendarTime &time : series.excludedDates)
        (onClockOf(series.start, time, viewer) < at ? head : tail).excludedDates.push_back(time);
    return SeriesSplit{head, tail};
}

}  // namespace sp
