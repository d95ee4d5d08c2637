// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/series_ranges.h"

#include "core/practice/scheduling/series_shift.h"

#include <algorithm>
#include <map>

namespace sp {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

bool repeats(const CalendarEvent &event)
{
    return !event.when.rules.empty() || !event.when.extraDates.empty();
}

CalendarTime on(CalendarTime clock, LocalTime local)
{
    clock.local = local;
    return clock;
}

/// "abc_R20261103T090000@host": what it is a branch of, and from where.
QByteArray branchUid(const QByteArray &uid, const CalendarTime &first)
{
    const qsizetype host = uid.indexOf('@');
    return uid.left(host) + "_R" + calendarTimeText(first) + (host < 0 ? QByteArray() : uid.mid(host));
}

/// The rest of a series moved to where `start` is, on its clock. Nothing when the rule cannot follow.
std::optional<Recurrence> movedTo(const Recurrence &rest, LocalTime name, const CalendarTime &start)
{
    const bool sameKind = (rest.start.kind == TimeKind::AllDay) == (start.kind == TimeKind::AllDay);
    auto moved = shifted(rest, start.local - name);
    if (!moved || !sameKind)
        return std::nullopt;
    const auto toClock = [&](CalendarTime &time) { time = on(start, time.local); };
    toClock(moved->start);
    for (ExtraDate &extra : moved->extraDates)
        toClock(extra.time);
    for (CalendarTime &time : moved->excludedDates)
        if (time.kind != TimeKind::AllDay)
            toClock(time);
    return *moved;
}

void makeNewer(CalendarEvent &series, const CalendarEvent &change)
{
    series.sequence = std::max(series.sequence, change.sequence);
    series.lastModified = std::max(series.lastModified, change.lastModified);
}

/// The events of one uid.
class Resolver {
public:
    Resolver(std::vector<CalendarEvent> events, const TimeZone &viewer, const KnownSeries &stored)
        : m_viewer(viewer), m_stored(stored)
    {
        for (CalendarEvent &event : events) {
            if (!event.recurrenceId)
                m_series.push_back(std::move(event));
            else if (event.range == OverrideRange::ThisAndFuture)
                m_ranges.push_back(std::move(event));
            else
                m_overrides.push_back({std::move(event)});
        }
    }

    Result<Done> resolve(ResolvedRanges &into)
    {
        if (!m_ranges.empty())
            SP_CHECK(resolveAll(into));
        std::ranges::move(m_series, std::back_inserter(into.events));
        for (Override &each : m_overrides)
            into.events.push_back(std::move(each.event));
        return Done{};
    }

private:
    struct Override {
        CalendarEvent event;
        LocalTime name = {};  ///< Of its occurrence, by the rule of the series before it was cut.
    };

    Result<Done> resolveAll(ResolvedRanges &into)
    {
        if (m_series.empty()) {
            SP_TRY(known, m_stored(m_ranges.front().uid));
            if (known)
                m_series.push_back(*std::move(known));
        }
        if (m_series.empty() || !repeats(m_series.front())) {
            for (CalendarEvent &range : m_ranges)
                alone(std::move(range), "import.range_without_series", into);
            return Done{};
        }
        m_clock = m_series.front().when.start;
        for (Override &each : m_overrides)
            each.name = nameOf(each.event);
        std::ranges::stable_sort(m_ranges, {}, [&](const CalendarEvent &each) { return nameOf(each); });
        for (CalendarEvent &range : m_ranges) {
            if (branch(range, into))
                continue;
            SP_TRY(known, again(range));
            if (known)
                continue;
            const LocalTime name = nameOf(range);
            alone(std::move(range), "import.range_not_carried", into);
            rename(m_overrides.back(), name);
        }
        return Done{};
    }

    LocalTime nameOf(const CalendarEvent &event) const
    {
        return onClockOf(m_clock, *event.recurrenceId, m_viewer);
    }

    static void notice(const CalendarEvent &range, const char *reason, ResolvedRanges &into)
    {
        into.notices.push_back(
            {reason, {{u"summary"_s, range.summary.left(longestShown)},
                         {u"at"_s, QString::fromLatin1(localTimeText(range.recurrenceId->local))}}});
    }

    /// It changes that one occurrence only.
    void alone(CalendarEvent range, const char *reason, ResolvedRanges &into)
    {
        notice(range, reason, into);
        range.range = OverrideRange::This;
        m_overrides.push_back({std::move(range)});
    }

    /// Cuts the series that reaches to the range, and lets it go on as the range says.
    bool branch(const CalendarEvent &range, ResolvedRanges &into)
    {
        CalendarEvent &series = m_series.back();
        const LocalTime original = nameOf(range);
        const LocalTime name = original + m_renamed;
        const auto split = splitSeries(series.when, name, m_viewer);
        const bool canceled = range.status == "CANCELLED";
        if (!split && canceled)
            notice(range, "import.cancel_not_found", into);
        if (!split)
            return canceled;
        if (canceled) {
            if (split->head)
                series.when = *split->head;
            else
                series.status = range.status;
            makeNewer(series, range);
            return true;
        }
        auto later = continued(range, split->tail, name);
        if (!later)
            return false;
        const milliseconds renamed = range.when.start.local - name;
        m_renamed += renamed;
        makeNewer(*later, series);
        makeNewer(series, range);
        if (split->head) {
            later->uid = branchUid(m_series.front().uid, on(m_clock, original));
            into.branches.push_back({series.uid, later->uid, name, renamed});
            series.when = *split->head;
            m_series.push_back(*std::move(later));
        } else {
            // At the first occurrence nothing is left of the series but its uid.
            later->uid = series.uid;
            series = *std::move(later);
        }
        for (Override &each : m_overrides)
            if (each.name >= original)
                rename(each, each.name);
        return true;
    }

    /// A series that was cut at an earlier import: the branch is there, and may be changed again.
    Result<bool> again(const CalendarEvent &range)
    {
        SP_TRY(known, m_stored(branchUid(m_series.front().uid, on(m_clock, nameOf(range)))));
        auto later = known ? continued(range, known->when, known->when.start.local) : std::nullopt;
        if (!later)
            return false;
        later->uid = known->uid;
        m_series.push_back(*std::move(later));
        return true;
    }

    /// The series that `range` makes of the rest of another, whose occurrence `name` it moves.
    static std::optional<CalendarEvent> continued(
        const CalendarEvent &range, const Recurrence &rest, LocalTime name)
    {
        auto when =
            range.when.rules.empty() ? movedTo(rest, name, range.when.start) : std::optional(range.when);
        if (!when)
            return std::nullopt;
        CalendarEvent later = range;
        later.recurrenceId.reset();
        later.range = OverrideRange::This;
        later.when = *std::move(when);
        // Where an extra date was moved, the rules begin later than it, and an end would be that of another
        // day.
        if (later.end && later.when.start != range.when.start) {
            later.length =
                EventLength{{}, duration_cast<seconds>(eventSpan(range, TimeZone::utc()).length())};
            later.end.reset();
        }
        return later;
    }

    /// Names an occurrence as the last series does.
    void rename(Override &changed, LocalTime original) const
    {
        changed.name = original;
        changed.event.uid = m_series.back().uid;
        changed.event.recurrenceId = on(m_series.back().when.start, original + m_renamed);
    }

    static constexpr int longestShown = 80;
    const TimeZone &m_viewer;
    const KnownSeries &m_stored;
    std::vector<CalendarEvent> m_series;  ///< The first, and what it was cut into, in order.
    std::vector<CalendarEvent> m_ranges;
    std::vector<Override> m_overrides;
    CalendarTime m_clock = {};
    milliseconds m_renamed{0};  ///< How much later the names of the last series are than the first one's.
};

}  // namespace

Result<ResolvedRanges> resolveRanges(
    std::vector<CalendarEvent> events, const TimeZone &viewer, const KnownSeries &stored)
{
    ResolvedRanges resolved;
    std::vector<QByteArray> order;
    std::map<QByteArray, std::vector<CalendarEvent>> byUid;
    for (CalendarEvent &event : events) {
        auto &group = byUid[event.uid];
        if (group.empty())
            order.push_back(event.uid);
        group.push_back(std::move(event));
    }
    for (const QByteArray &uid : order)
        SP_CHECK(Resolver(std::move(byUid[uid]), viewer, stored).resolve(resolved));
    std::ranges::stable_partition(
        resolved.events, [](const CalendarEvent &event) { return !event.recurrenceId; });
    return resolved;
}

}  // namespace sp
