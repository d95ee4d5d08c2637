// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/syncing/conflict_fields.h"

#include <algorithm>
#include <array>

namespace sp::syncing {

namespace {

using Name = std::optional<CalendarTime>;

constexpr auto wholeEntry = "entry";
constexpr auto excludedDates = "excluded";
constexpr auto lostOccurrence = "occurrence";
constexpr auto canceledOccurrence = "cancellation";

/// What one field is, and how a side's value of it gets into another event.
struct FieldAccess {
    const char *kind;
    bool (*same)(const CalendarEvent &a, const CalendarEvent &b);
    void (*copy)(CalendarEvent &to, const CalendarEvent &from);
};

template <auto member>
constexpr FieldAccess plain(const char *kind)
{
    return {kind, [](const CalendarEvent &a, const CalendarEvent &b) { return a.*member == b.*member; },
        [](CalendarEvent &to, const CalendarEvent &from) { to.*member = from.*member; }};
}

/// A start of one side with the length or the rule of the other is a time that nobody wanted.
bool sameTime(const CalendarEvent &a, const CalendarEvent &b)
{
    return a.when.start == b.when.start && a.when.rules == b.when.rules &&
           a.when.extraDates == b.when.extraDates && a.length == b.length;
}

void copyTime(CalendarEvent &to, const CalendarEvent &from)
{
    to.when.start = from.when.start;
    to.when.rules = from.when.rules;
    to.when.extraDates = from.when.extraDates;
    to.length = from.length;
}

constexpr std::array fields = {plain<&CalendarEvent::summary>("summary"),
    FieldAccess{"time", sameTime, copyTime}, plain<&CalendarEvent::location>("location"),
    plain<&CalendarEvent::description>("description"), plain<&CalendarEvent::url>("url"),
    plain<&CalendarEvent::attendees>("attendees"), plain<&CalendarEvent::organizer>("organizer"),
    plain<&CalendarEvent::status>("status"), plain<&CalendarEvent::transparency>("busy"),
    plain<&CalendarEvent::classification>("privacy"), plain<&CalendarEvent::categories>("categories")};

bool excludes(const Bundle &side, const CalendarTime &date)
{
    return side.isWhole() && std::ranges::count(side.events().front().when.excludedDates, date) > 0;
}

/// The names of all events of both sides: the series, then its occurrences by their places.
std::vector<Name> namesOf(const Bundle &ours, const Bundle &theirs)
{
    std::vector<Name> names;
    for (const Bundle *side : {&ours, &theirs})
        for (const CalendarEvent &event : side->events())
            if (std::ranges::count(names, event.recurrenceId) == 0)
                names.push_back(event.recurrenceId);
    std::ranges::stable_sort(
        names, {}, [](const Name &name) { return name ? name->local : LocalTime::min(); });
    return names;
}

/// The occurrences that one side canceled, without those that the other changed: these have a field of their
/// own.
std::vector<CalendarTime> plainlyExcluded(const Bundle &side, const Bundle &a, const Bundle &b)
{
    std::vector<CalendarTime> dates;
    if (side.isWhole())
        for (const CalendarTime &date : side.events().front().when.excludedDates)
            if (!a.find(date) && !b.find(date))
                dates.push_back(date);
    return dates;
}

FieldSide sideOf(bool asOurs, bool asTheirs)
{
    return asOurs ? FieldSide::Ours : asTheirs ? FieldSide::Theirs : FieldSide::Clash;
}

class Comparison {
public:
    Comparison(const Bundle &ours, const Bundle &theirs, const Bundle &now, const QByteArrayList &clashes)
        : m_ours(ours), m_theirs(theirs), m_now(now), m_clashes(clashes)
    {
    }

    std::vector<ConflictField> all()
    {
        for (const Name &name : namesOf(m_ours, m_theirs)) {
            const CalendarEvent *mine = m_ours.find(name), *its = m_theirs.find(name);
            if (mine && its)
                compare(name, *mine, *its);
            else if (name)
                compareLone(name, mine ? m_ours : m_theirs, mine ? m_theirs : m_ours);
        }
        return std::move(m_found);
    }

private:
    void add(const char *kind, const Name &name, FieldSide now)
    {
        ConflictField field{kind, name, false, now};
        field.clashed = m_clashes.contains(field.name());
        m_found.push_back(std::move(field));
    }

    void compare(const Name &name, const CalendarEvent &mine, const CalendarEvent &its)
    {
        const CalendarEvent *now = m_now.find(name);
        for (const FieldAccess &field : fields)
            if (!field.same(mine, its))
                add(field.kind, name, sideOf(now && field.same(*now, mine), now && field.same(*now, its)));
        if (name)
            return;
        const auto ours = plainlyExcluded(m_ours, m_ours, m_theirs),
                   theirs = plainlyExcluded(m_theirs, m_ours, m_theirs),
                   here = plainlyExcluded(m_now, m_ours, m_theirs);
        if (ours != theirs)
            add(excludedDates, name, sideOf(here == ours, here == theirs));
    }

    void compareLone(const Name &name, const Bundle &has, const Bundle &lacks)
    {
        const bool isOurs = &has == &m_ours;
        const CalendarEvent *now = m_now.find(name);
        const bool kept = now && contentOf(*now) == contentOf(*has.find(name));
        const bool dropped = !now && excludes(m_now, *name) == excludes(lacks, *name);
        add(excludes(lacks, *name) ? canceledOccurrence : lostOccurrence, name,
            isOurs ? sideOf(kept, dropped) : sideOf(dropped, kept));
    }

    const Bundle &m_ours;
    const Bundle &m_theirs;
    const Bundle &m_now;
    const QByteArrayList &m_clashes;
    std::vector<ConflictField> m_found;
};

/// Builds what was chosen.
class Choosing {
public:
    Choosing(const Bundle &ours, const Bundle &theirs, const Bundle &now)
        : m_ours(ours), m_theirs(theirs), m_events(now.events())
    {
    }

    void take(const ConflictField &field, FieldSide side)
    {
        const Bundle &wanted = side == FieldSide::Ours ? m_ours : m_theirs;
        const Bundle &other = side == FieldSide::Ours ? m_theirs : m_ours;
        if (field.kind == lostOccurrence || field.kind == canceledOccurrence) {
            takeOccurrence(*field.occurrence, wanted);
            return;
        }
        if (field.kind == excludedDates) {
            takeExcluded(plainlyExcluded(wanted, wanted, other));
            return;
        }
        const CalendarEvent &from = *wanted.find(field.occurrence);
        CalendarEvent *event = find(field.occurrence);
        if (!event)  // It was let go since; whoever chooses a part of it wants it back.
            event = &m_events.emplace_back(from);
        const auto access = std::ranges::find(
            fields, field.kind, [](const FieldAccess &each) { return QByteArray(each.kind); });
        access->copy(*event, from);
    }

    Bundle made() const { return Bundle::of(m_events); }

private:
    CalendarEvent *find(const Name &name)
    {
        const auto found = std::ranges::find(m_events, name, &CalendarEvent::recurrenceId);
        return found == m_events.end() ? nullptr : &*found;
    }

    void takeOccurrence(const CalendarTime &name, const Bundle &wanted)
    {
        std::erase_if(m_events, [&](const CalendarEvent &event) { return event.recurrenceId == name; });
        CalendarEvent *series = find({});
        if (series)
            std::erase(series->when.excludedDates, name);
        if (series && excludes(wanted, name))
            series->when.excludedDates.push_back(name);
        if (const CalendarEvent *kept = wanted.find(name))
            m_events.push_back(*kept);
    }

    /// Those that stand aside as occurrences of their own keep what was chosen for them.
    void takeExcluded(const std::vector<CalendarTime> &dates)
    {
        CalendarEvent *series = find({});
        if (!series)
            return;
        std::erase_if(series->when.excludedDates,
            [&](const CalendarTime &date) { return !m_ours.find(date) && !m_theirs.find(date); });
        for (const CalendarTime &date : dates)
            series->when.excludedDates.push_back(date);
    }

    const Bundle &m_ours;
    const Bundle &m_theirs;
    std::vector<CalendarEvent> m_events;
};

}  // namespace

QByteArray ConflictField::name() const
{
    return occurrence ? kind + ' ' + localTimeText(occurrence->local) : kind;
}

std::vector<ConflictField> conflictFields(
    const Bundle &ours, const Bundle &theirs, const Bundle &now, const QByteArrayList &clashes)
{
    if (ours.isEmpty() || theirs.isEmpty() || now.isEmpty()) {
        const FieldSide side = sideOf(now.digest() == ours.digest(), now.digest() == theirs.digest());
        return {{wholeEntry, {}, true, side}};
    }
    return Comparison(ours, theirs, now, clashes).all();
}

Bundle withChoices(const Bundle &ours, const Bundle &theirs, const Bundle &now, const FieldChoices &choices)
{
    Choosing choosing(ours, theirs, now);
    for (const ConflictField &field : conflictFields(ours, theirs, now, {})) {
        const auto chosen = choices.find(field.name());
        if (chosen == choices.end())
            continue;
        if (field.kind == wholeEntry)
            return chosen->second == FieldSide::Ours ? ours : theirs;
        choosing.take(field, chosen->second);
    }
    return choosing.made();
}

}  // namespace sp::syncing
