// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/remote/series_text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sp {

// Events of Microsoft Graph, from https://learn.microsoft.com/graph/api/resources/event.

/// The ids of the properties by which an event is known again: our uid, and the zone it was made in, which
/// the service tells by the name that Windows has for it and its neighbours.
extern const QString graphUidProperty, graphZoneProperty;

/// What an event says, a series as its master. `viewer`: for zones that nobody knows. Nothing when it has no
/// usable times, or repeats in a way that is no rule.
std::optional<CalendarEvent> readGraphEvent(const QJsonObject &item, const TimeZone &viewer);
/// The occurrence of a series that an item stands for, as it was to be.
std::optional<CalendarTime> graphOriginalStart(const QJsonObject &item, const CalendarEvent &master);
/// The days that are left out: "OID.MASTER.2026-10-27".
std::vector<CalendarTime> graphCancelled(const QJsonObject &master, const CalendarEvent &event);

/// The whole series, from its master with `exceptionOccurrences` and `cancelledOccurrences`.
std::optional<RemoteSeries> readGraphSeries(const QJsonObject &master, const TimeZone &viewer);

/// What an event is to be there. Guests are left out: the service would write to them. Fails with Refused
/// "remote.not_possible" when it has no pattern for the series.
Result<QJsonObject> writeGraphEvent(const CalendarEvent &event, const TimeZone &viewer);
/// The same with the properties of ours.
/// `item` as a change of `there`: text with its looks and a place with its address stay as they are where we
/// say nothing else of them.
QJsonObject ontoGraphEvent(QJsonObject item, const QJsonObject &there);
/// Asks for a link to meet by video, made by the service; an event has one at most.
QJsonObject withGraphMeeting(QJsonObject item);
/// The link to meet by video, or nothing: where none was asked for, or it is not made yet.
QString graphMeetingLink(const QJsonObject &item);
QJsonObject withGraphProperties(QJsonObject item, const QByteArray &uid, const CalendarEvent &event);

}  // namespace sp
