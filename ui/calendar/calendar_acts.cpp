// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_acts.h"

#include "core/engine/engine.h"

namespace sp::ui {

using namespace std::chrono;

namespace {

QByteArray ruleOf(const Booking &booking)
{
    QByteArray rule;
    switch (booking.repeat) {
    case Booking::Repeat::Once:
        return {};
    case Booking::Repeat::Weekly:
        rule = "FREQ=WEEKLY";
        break;
    case Booking::Repeat::Fortnightly:
        rule = "FREQ=WEEKLY;INTERVAL=2";
        break;
    case Booking::Repeat::FourWeekly:
        rule = "FREQ=WEEKLY;INTERVAL=4";
        break;
    case Booking::Repeat::Monthly: {
        // The second Tuesday stays the second Tuesday; the fifth of a month is its last.
        const LocalDate day = dateOf(booking.at.start);
        const unsigned nth = (static_cast<unsigned>(civil(day).day()) - 1) / 7 + 1;
        const char *const weekdays[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
        rule = "FREQ=MONTHLY;BYDAY=" + QByteArray::number(nth > 4 ? -1 : static_cast<int>(nth)) +
               weekdays[isoWeekday(day) - 1];
        break;
    }
    }
    if (booking.times)
        rule += ";COUNT=" + QByteArray::number(*booking.times);
    return rule;
}

/// What is written down about a booking over another one: that the window showed it.
QString overbooked(const CalendarMove &to)
{
    return to.overlap == CalendarMove::Overlap::Wanted ? QStringLiteral("window") : QString();
}

/// Which service a block is booked for, if any.
Result<std::optional<ServiceId>> serviceOf(Engine &engine, const CalendarItem &item)
{
    if (!item.session)
        return item.entry ? item.entry->service : std::nullopt;
    SP_TRY(session, engine.sessions().session(*item.session));
    SP_TRY(service, engine.services().version(session.service));
    return std::optional(service.id);
}

}  // namespace

Result<UnitId> moveItem(
    Engine &engine, const CalendarItem &item, const TimeZone &zone, const CalendarMove &to, SeriesScope scope)
{
    return engine.run<UnitId>("calendar.move", [&](Unit &unit) -> Result<UnitId> {
        if (item.session && (scope == SeriesScope::This || !item.recurring)) {
            SP_TRY(session, engine.sessions().session(*item.session));
            SP_TRY(agreed, TimeZone::create(session.zone));
            const LocalTime start = agreed.toLocal(zone.toInstant(to.start));
            SP_CHECK(engine.booking().reschedule(unit, *item.session,
                {.start = start, .length = to.length, .overbooked = overbooked(to), .anyway = to.anyway}));
            unit.touch("calendar");
            return unit.id();
        }
        SP_TRY(stored, engine.calendar().store().find(item.entry->event));
        if (!stored)
            return Error{ErrorCode::NotFound, "event.unknown"};
        const TimeZone wall = stored->event.when.start.zoneFor(zone);
        // A day is a day on every wall.
        const LocalTime start = item.allDay ? to.start : wall.toLocal(zone.toInstant(to.start));
        SP_CHECK(engine.calendar().move(
            unit, item.entry->event, item.entry->occurrence, {start, to.length}, scope));
        return unit.id();
    });
}

Result<UnitId> copyItem(
    Engine &engine, const CalendarItem &item, const TimeZone &zone, const CalendarMove &to)
{
    return engine.run<UnitId>("calendar.copy", [&](Unit &unit) -> Result<UnitId> {
        std::optional<StoredEvent> stored;
        if (item.entry) {
            SP_TRY(found, engine.calendar().store().find(item.entry->event));
            stored = std::move(found);
        }
        SP_TRY(service, serviceOf(engine, item));
        if (item.client && service) {
            SP_CHECK(engine.booking().confirm(unit,
                {*item.client, *service, to.start, zone, to.length,
                    stored ? stored->event.location : QString(), overbooked(to)},
                {}, {ChangedBy::Provider, to.anyway}));
        } else if (stored) {
            EventDraft draft{stored->event.summary,
                item.allDay ? CalendarTime{to.start, TimeKind::AllDay, {}}
                            : CalendarTime{to.start, TimeKind::Zoned, zone},
                to.length, {}, stored->event.description, stored->event.location, item.busy};
            draft.client = item.client;
            SP_CHECK(engine.calendar().add(unit, draft));
        } else {
            return Error{ErrorCode::NotFound, "event.unknown"};
        }
        unit.touch("calendar");
        return unit.id();
    });
}

Result<UnitId> cancelItem(Engine &engine, const CalendarItem &item, SeriesScope scope)
{
    return engine.run<UnitId>("calendar.cancel", [&](Unit &unit) -> Result<UnitId> {
        if (item.session)
            SP_CHECK(engine.booking().cancel(
                unit, *item.session, {.scope = item.recurring ? scope : SeriesScope::This}));
        else
            SP_CHECK(engine.calendar().cancel(unit, item.entry->event, item.entry->occurrence, scope));
        unit.touch("calendar");
        return unit.id();
    });
}

Result<UnitId> bookItem(Engine &engine, const Booking &booking)
{
    return engine.run<UnitId>("session.book", [&](Unit &unit) -> Result<UnitId> {
        if (booking.repeat == Booking::Repeat::Once) {
            SP_CHECK(engine.booking().confirm(unit,
                {booking.client, booking.service, booking.at.start, booking.zone, booking.at.length, {},
                    overbooked(booking.at)},
                {}, {ChangedBy::Provider, booking.at.anyway}));
        } else {
            // The sessions of a series are made one by one when their time comes.
            SP_TRY(service, engine.services().service(booking.service));
            EventDraft draft{service.details.name, {booking.at.start, TimeKind::Zoned, booking.zone},
                booking.at.length, {ruleOf(booking)}};
            draft.client = booking.client;
            draft.service = booking.service;
            SP_CHECK(engine.calendar().add(unit, draft));
        }
        unit.touch("calendar");
        return unit.id();
    });
}

}  // namespace sp::ui
