// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/syncing/event_rows.h"

#include <algorithm>

namespace sp::syncing {

Result<std::vector<StoredEvent>> EventRows::rows(const QByteArray &uid) const
{
    SP_TRY(rows, m_calendar.store().overrides(uid));
    SP_TRY(series, m_calendar.store().findByUid(uid, {}));
    if (series)
        rows.insert(rows.begin(), *std::move(series));
    return rows;
}

Result<EventRows::Here> EventRows::load(const QByteArray &uid) const
{
    SP_TRY(rows, this->rows(uid));
    Here here;
    std::vector<CalendarEvent> events;
    for (StoredEvent &row : rows) {
        if (!here.event)
            here.event = row.id;
        // The rest of a series that was cut here bears a name of ours.
        here.local = here.local || row.source == "local" ||
                     (row.source == source && row.event.uid.endsWith("@solopilot"));
        here.byVideo = here.byVideo || row.meeting.by == MeetsBy::Video;
        here.wantsLink = here.wantsLink || (row.meeting.maker == LinkMaker::Calendar && row.lacksLink());
        if (row.status == EventStatus::Canceled)
            row.event.status = "CANCELLED";
        events.push_back(std::move(row.event));
    }
    here.bundle = Bundle::of(std::move(events));
    return here;
}

Result<Done> EventRows::settleOthers(Unit &unit, const Bundle &bundle)
{
    const CalendarEvent &series = bundle.events().front();
    SP_TRY(rows, this->rows(bundle.uid()));
    for (const StoredEvent &row : rows) {
        if (!row.event.recurrenceId || bundle.find(row.event.recurrenceId))
            continue;
        CalendarEvent event = row.event;
        const auto &excluded = series.when.excludedDates;
        if (std::ranges::count(excluded, *event.recurrenceId) > 0) {
            event.status = "CANCELLED";
        } else {
            event = series;
            event.recurrenceId = row.event.recurrenceId;
            event.when = {*row.event.recurrenceId, {}, {}, {}};
        }
        if (contentOf(comparable(event)) == contentOf(comparable(row.event)))
            continue;
        event.sequence = std::max(event.sequence, row.event.sequence);
        SP_CHECK(m_calendar.take(unit, event, source, {}, CalendarService::Age::Given));
    }
    return Done{};
}

Result<EventId> EventRows::put(Unit &unit, const Bundle &bundle)
{
    std::optional<EventId> first;
    std::vector<SeriesReplaced> replaced;
    for (const CalendarEvent &event : bundle.events()) {
        SP_TRY(taken, m_calendar.take(unit, event, source, {}, CalendarService::Age::Given));
        first = first.value_or(taken.id);
        if (taken.replaced)
            replaced.push_back(*taken.replaced);
    }
    if (!first)
        return Error{ErrorCode::Internal, "sync.nothing_to_put"};
    if (bundle.isWhole())
        SP_CHECK(settleOthers(unit, bundle));
    // All of the series is there by now: what belongs to its occurrences finds its new place.
    for (const SeriesReplaced &each : replaced)
        SP_CHECK(unit.publish(each));
    return *first;
}

Result<Done> EventRows::putLink(Unit &unit, const EventId &event, const QString &link)
{
    const auto checked = checkedLink(link);
    if (!checked)
        return Done{};
    return m_calendar.setMeeting(unit, event, {MeetsBy::Video, LinkMaker::Calendar}, *checked, {});
}

Result<Done> EventRows::cancel(Unit &unit, const QByteArray &uid)
{
    SP_TRY(rows, this->rows(uid));
    for (const StoredEvent &row : rows) {
        if (row.status == EventStatus::Canceled)
            continue;
        CalendarEvent event = row.event;
        event.status = "CANCELLED";
        ++event.sequence;
        event.lastModified = unit.now();
        SP_CHECK(m_calendar.take(unit, event, source, {}, CalendarService::Age::Given));
    }
    return Done{};
}

}  // namespace sp::syncing
