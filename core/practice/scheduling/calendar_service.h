// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scheduling/calendar_events.h"
#include "core/practice/scheduling/calendar_store.h"
#include "core/practice/scheduling/rules/assignment.h"
#include "core/practice/scheduling/series_ranges.h"
#include "core/primitives/unit/unit.h"

#include <span>

namespace sp {

/// What somebody books or writes into the calendar.
struct EventDraft {
    QString summary;
    CalendarTime start;
    std::chrono::seconds length{3600};
    std::vector<QByteArray> rules = {};
    QString description = {};
    QString location = {};
    bool busy = true;
    std::optional<ClientId> client = {};
    std::optional<ServiceId> service = {};
    EventStatus status = EventStatus::Confirmed;
};

/// Whether it has more than one occurrence.
bool isSeries(const CalendarEvent &event);
/// A length as a calendar writes it: whole days for all-day events.
EventLength lengthFor(TimeKind kind, std::chrono::seconds length);

/// Where an occurrence goes.
struct OccurrenceMove {
    LocalTime start;  ///< On the series' wall clock.
    std::chrono::seconds length;
};

/// The calendar: expands series, applies edits to this, this and later, or all occurrences.
class CalendarService {
public:
    explicit CalendarService(Database &database) : m_store(database) {}
    const CalendarStore &store() const { return m_store; }

    /// Every occurrence that overlaps `window`, by start; canceled ones are left out. All-day and floating
    /// times are the viewer's.
    Result<std::vector<CalendarEntry>> entries(Interval window, const TimeZone &viewer) const;
    /// The same of what is in the calendar for one client, without reading the others' series.
    Result<std::vector<CalendarEntry>> entriesOf(
        const ClientId &client, Interval window, const TimeZone &viewer) const;

    /// Fails with "event.length" (over a day for a session, or below zero) or "recurrence.invalid".
    Result<EventId> add(Unit &unit, const EventDraft &draft);
    /// Takes an event of a file as it is: a new one is added, a known uid is replaced when the file's is not
    /// older (SEQUENCE, then LAST-MODIFIED), and nothing happens when they are equal.
    enum class Taken { Added, Updated, Unchanged };
    /// Weighed: as above. Given: the caller knows that this is how the event is now, whatever it was.
    enum class Age { Weighed, Given };
    struct TakenEvent {
        EventId id;
        Taken how;
        /// A series that was here before has other dates now. The caller publishes it once all series of the
        /// file are there and goOn() was called: what goes on in another series is not gone.
        std::optional<SeriesReplaced> replaced = {};
    };
    /// What take() would do with it.
    Result<Taken> judge(const CalendarEvent &event) const;
    Result<TakenEvent> take(Unit &unit, const CalendarEvent &event, const QByteArray &source,
        std::optional<ClientId> client, Age age = Age::Weighed);

    /// A series of a file goes on as another one: what was changed by itself and what belongs to occurrences
    /// from there on goes along. Both series are stored.
    Result<Done> goOn(Unit &unit, const SeriesBranch &branch);

    /// Fails with NotFound "event.unknown" or "recurrence.no_occurrence", or Refused
    /// "recurrence.cannot_shift" {rule}. This-and-later answers the new series' id. An edit of more than one
    /// occurrence, made at one that was changed by itself, means its series; occurrences that were changed by
    /// themselves stay where they were put. What belongs to them hears OccurrencesMoved or
    /// OccurrencesCanceled.
    Result<EventId> move(Unit &unit, const EventId &id, const QByteArray &occurrence,
        const OccurrenceMove &to, SeriesScope scope);
    Result<Done> cancel(Unit &unit, const EventId &id, const QByteArray &occurrence, SeriesScope scope);
    /// This and all later occurrences stay at their hours, on another clock from now on; those that were
    /// changed by themselves stay where they were put. Answers the series that goes on, and fails as move()
    /// does; also with Refused "recurrence.no_series".
    Result<EventId> changeClock(
        Unit &unit, const EventId &id, const QByteArray &occurrence, const TimeZone &clock);
    /// An occurrence that was changed by itself is what its series says again. Fails with NotFound
    /// "event.unknown" or "recurrence.no_occurrence".
    Result<Done> restore(Unit &unit, const EventId &changed);
    /// What was written down as tentative is agreed on and takes its time; a series is so one by one, and
    /// stays.
    Result<Done> agree(Unit &unit, const EventId &id);
    /// Says whose session it is, or which service, or both; applies to the whole series, but for occurrences
    /// of which something else was said. See assigned().
    Result<Done> assign(Unit &unit, const EventId &id, const Assignment &said);
    /// Says how an entry meets, in person also where (`place`), and by which link; all of a series does so.
    /// Without a link one that is to come stays missing. Publishes MeetingChanged where that is new. Fails
    /// with NotFound "event.unknown".
    Result<Done> setMeeting(
        Unit &unit, const EventId &id, const Meeting &meeting, const QString &link, const QString &place);
    /// Nothing in the calendar is this client's any longer: it is no client.
    Result<Done> unassign(Unit &unit, const ClientId &client);

    /// Where an occurrence stands.
    struct Place {
        LocalTime name;
        TimeZone zone;
        Interval when;
    };
    /// The place that the series has now for the occurrence that was called `name` before it was replaced:
    /// its own, else the same time of day moved along, else moved by the whole `shift`; none when there is no
    /// such occurrence any more. `viewer` is the clock of floating times.
    Result<std::optional<Place>> placeOf(
        const EventId &series, LocalTime name, std::chrono::milliseconds shift, const TimeZone &viewer) const;

private:
    /// What an edit is about: a series or a single event, and which occurrence.
    struct Target {
        StoredEvent event;
        LocalTime name;   ///< The occurrence, by the series' rule.
        LocalTime shown;  ///< Where it stands now.
        bool series;
    };
    Result<Target> target(const EventId &id, const QByteArray &occurrence, SeriesScope scope) const;
    Result<std::vector<CalendarEntry>> expanded(
        std::span<const StoredEvent> stored, Interval window, const TimeZone &viewer) const;
    Result<StoredEvent> known(const EventId &id) const;
    Result<Done> save(const StoredEvent &event, Instant now, bool isNew);
    /// An override named on the clock of its series, where that is known.
    Result<CalendarEvent> onSeriesClock(CalendarEvent event) const;
    Result<Done> renameOverrides(const StoredEvent &series, Instant now);
    Result<Done> tellUpdate(Unit &unit, const StoredEvent &before, const StoredEvent &after);
    Result<Done> tellOverride(Unit &unit, const StoredEvent &series, const StoredEvent &changed);
    Result<StoredEvent> overrideOccurrence(
        Unit &unit, const StoredEvent &series, LocalTime at, const std::optional<OccurrenceMove> &to);
    Result<EventId> moveSeries(Unit &unit, const Target &target, const OccurrenceMove &to, SeriesScope scope,
        const std::optional<TimeZone> &clock = {});
    /// Ours: an edit made here, which is newer than what any file says of them so far.
    enum class Carried { Ours, Theirs };
    Result<Done> carryOverrides(Unit &unit, const QByteArray &uid, const StoredEvent &later, LocalTime first,
        std::chrono::milliseconds shift, Carried carried);
    Result<Done> cancelWhole(Unit &unit, StoredEvent event);

    CalendarStore m_store;
};

}  // namespace sp
