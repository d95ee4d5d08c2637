// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/syncing/bundle_merge.h"

#include <algorithm>
#include <map>

namespace sp::syncing {

namespace {

/// When it is, as one: a start moved on one side and a length changed on the other do not make a time that
/// anybody wanted.
struct Times {
    CalendarTime start;
    std::vector<QByteArray> rules;
    std::vector<ExtraDate> extraDates;
    std::optional<EventLength> length;
    friend bool operator==(const Times &, const Times &) = default;
};

Times timesOf(const CalendarEvent &event)
{
    return {event.when.start, event.when.rules, event.when.extraDates, event.length};
}

QByteArray placed(const char *field, const CalendarEvent &event)
{
    QByteArray name = field;
    if (event.recurrenceId)
        name += ' ' + localTimeText(event.recurrenceId->local);
    return name;
}

class EventMerge {
public:
    EventMerge(const CalendarEvent *base, const CalendarEvent &ours, const CalendarEvent &theirs,
        FieldSide prefer, QByteArrayList &clashes)
        : m_base(base), m_ours(ours), m_theirs(theirs), m_prefer(prefer), m_clashes(clashes)
    {
    }

private:
    template <typename Read>
    auto pick(const char *name, Read read)
    {
        const auto ours = read(m_ours), theirs = read(m_theirs);
        const bool oursIsBase = m_base && read(*m_base) == ours;
        const bool theirsIsBase = m_base && read(*m_base) == theirs;
        switch (decideField(oursIsBase, theirsIsBase, ours == theirs)) {
        case FieldSide::Theirs:
            return theirs;
        case FieldSide::Clash:
            m_clashes += placed(name, m_ours);
            return m_prefer == FieldSide::Theirs ? theirs : ours;
        case FieldSide::Same:
        case FieldSide::Ours:
            break;
        }
        return ours;
    }

    template <typename Value>
    void field(const char *name, CalendarEvent &result, Value CalendarEvent::*member)
    {
        result.*member = pick(name, [member](const CalendarEvent &event) { return event.*member; });
    }

    /// Each side's canceled occurrences are canceled; one that a side took back is no longer.
    void mergeExcluded(CalendarEvent &result) const
    {
        const auto &ours = m_ours.when.excludedDates, &theirs = m_theirs.when.excludedDates;
        std::vector<CalendarTime> merged;
        for (const CalendarTime &time : ours)
            if (std::ranges::count(theirs, time) > 0 || !wasExcluded(time))
                merged.push_back(time);
        for (const CalendarTime &time : theirs)
            if (std::ranges::count(ours, time) == 0 && !wasExcluded(time))
                merged.push_back(time);
        result.when.excludedDates = std::move(merged);
    }

    bool wasExcluded(const CalendarTime &time) const
    {
        return m_base && std::ranges::count(m_base->when.excludedDates, time) > 0;
    }

public:
    CalendarEvent merged()
    {
        CalendarEvent result = m_ours;
        const Times times = pick("time", timesOf);
        result.when.start = times.start;
        result.when.rules = times.rules;
        result.when.extraDates = times.extraDates;
        result.length = times.length;
        mergeExcluded(result);
        field("summary", result, &CalendarEvent::summary);
        field("description", result, &CalendarEvent::description);
        field("location", result, &CalendarEvent::location);
        field("url", result, &CalendarEvent::url);
        field("status", result, &CalendarEvent::status);
        field("busy", result, &CalendarEvent::transparency);
        field("privacy", result, &CalendarEvent::classification);
        field("categories", result, &CalendarEvent::categories);
        field("organizer", result, &CalendarEvent::organizer);
        field("attendees", result, &CalendarEvent::attendees);
        return result;
    }

private:
    const CalendarEvent *m_base;
    const CalendarEvent &m_ours;
    const CalendarEvent &m_theirs;
    FieldSide m_prefer;
    QByteArrayList &m_clashes;
};

bool sameContent(const CalendarEvent &a, const CalendarEvent &b)
{
    return contentOf(a) == contentOf(b);
}

/// What becomes of an occurrence that only one side has as a changed one. Nothing: the series' own.
std::optional<CalendarEvent> kept(const CalendarEvent *base, const CalendarEvent &there,
    const CalendarEvent &otherSeries, QByteArrayList &clashes)
{
    const auto &excluded = otherSeries.when.excludedDates;
    const bool canceled = std::ranges::count(excluded, *there.recurrenceId) > 0;
    if (!base && !canceled)
        return there;  // Changed on one side, as it was on the other.
    if (base && sameContent(*base, there))
        return std::nullopt;  // The other side let it go.
    clashes += placed(canceled ? "cancellation" : "occurrence", there);
    return there;
}

}  // namespace

Merged merge(const Bundle &base, const Bundle &ours, const Bundle &theirs, FieldSide prefer)
{
    Merged result;
    // The clock of a series names its occurrences; sides that are not both whole have nothing in common but
    // single ones.
    std::map<LocalTime, std::optional<CalendarTime>> names;
    for (const Bundle *side : {&ours, &theirs})
        for (const CalendarEvent &event : side->events())
            names.emplace(
                event.recurrenceId ? event.recurrenceId->local : LocalTime::min(), event.recurrenceId);
    std::vector<CalendarEvent> events;
    std::vector<CalendarTime> revived;
    for (const auto &[local, name] : names) {
        const CalendarEvent *was = base.find(name), *mine = ours.find(name), *its = theirs.find(name);
        if (mine && its) {
            events.push_back(EventMerge(was, *mine, *its, prefer, result.clashes).merged());
            continue;
        }
        const CalendarEvent &there = mine ? *mine : *its;
        const Bundle &other = mine ? theirs : ours;
        if (!name || !other.isWhole()) {
            events.push_back(there);
            continue;
        }
        if (auto stays = kept(was, there, other.events().front(), result.clashes)) {
            revived.push_back(*name);
            events.push_back(*std::move(stays));
        }
    }
    for (CalendarEvent &event : events)
        if (!event.recurrenceId)
            std::erase_if(event.when.excludedDates,
                [&](const CalendarTime &time) { return std::ranges::count(revived, time) > 0; });
    result.bundle = Bundle::of(std::move(events));
    return result;
}

}  // namespace sp::syncing
