// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scheduling/calendar_service.h"
#include "core/practice/syncing/event_bundle.h"

namespace sp::syncing {

/// The rows of one event here, as a bundle, and back.
class EventRows {
public:
    /// The source that events from elsewhere bear.
    static constexpr auto source = "sync";

    explicit EventRows(CalendarService &calendar) : m_calendar(calendar) {}

    struct Here {
        Bundle bundle;
        std::optional<EventId> event = {};  ///< The series or single event, else one of its occurrences.
        bool local = false;                 ///< It was booked here.
        bool byVideo = false;
        bool wantsLink = false;  ///< The calendar it is written to is to make one.
    };
    Result<Here> load(const QByteArray &uid) const;
    /// Makes the rows say what `bundle` says; sessions hear of it. What is not in a whole bundle any more is
    /// canceled, or becomes what its series gives. Answers the event's id.
    Result<EventId> put(Unit &unit, const Bundle &bundle);
    /// The calendar elsewhere has made the link that was wanted. What is no link is left.
    Result<Done> putLink(Unit &unit, const EventId &event, const QString &link);
    /// Cancels all of it; no row is deleted.
    Result<Done> cancel(Unit &unit, const QByteArray &uid);

private:
    Result<std::vector<StoredEvent>> rows(const QByteArray &uid) const;
    Result<Done> settleOthers(Unit &unit, const Bundle &bundle);

    CalendarService &m_calendar;
};

}  // namespace sp::syncing
