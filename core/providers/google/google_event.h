// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/remote/series_text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sp {

// Events of Google Calendar v3, from
// https://developers.google.com/workspace/calendar/api/v3/reference/events.

/// The id of a new event: the same `uid` has the same one, so that it cannot be made twice. Base32hex, as the
/// service wants.
QByteArray googleIdFor(const QByteArray &uid);
/// The id of the occurrence of the series `master` that was to begin at `start`.
QByteArray googleInstanceId(const QByteArray &master, const CalendarTime &start, const TimeZone &viewer);

/// What an item says, a series as its master or one of its occurrences. `viewer`: the calendar's own zone,
/// for what says none. Nothing when it has no usable start or end, as with cancelled ones.
std::optional<CalendarEvent> readGoogleEvent(const QJsonObject &item, const TimeZone &viewer);
/// The occurrence that an item of a series stands for, as it was to be.
std::optional<CalendarTime> googleOriginalStart(const QJsonObject &item, const TimeZone &viewer);

/// The master and the items of its occurrences as one; cancelled ones become dates that are left out.
RemoteSeries joinGoogleSeries(
    CalendarEvent master, const std::vector<QJsonObject> &instances, const TimeZone &viewer);

/// What an event is to be there, without its id. What it does not have is said as null, so that it goes when
/// this is a change; whatever we do not know about stays.
/// `item` as a change of `there`: what we say of people leaves what else is known of them, and a page that we
/// do not know by its title stays as it is.
QJsonObject ontoGoogleEvent(QJsonObject item, const QJsonObject &there);
/// Asks for a link to meet by video, made by the service. The same `uid` asks for the same one again.
QJsonObject withGoogleMeeting(QJsonObject item, const QByteArray &uid);
/// The link to meet by video, or nothing: where none was asked for, or it is not made yet.
QString googleMeetingLink(const QJsonObject &item);
QJsonObject writeGoogleEvent(const CalendarEvent &event, const TimeZone &viewer);
/// The same with the property by which the event is known again as `uid`.
QJsonObject withGoogleUid(QJsonObject item, const QByteArray &uid);

}  // namespace sp
