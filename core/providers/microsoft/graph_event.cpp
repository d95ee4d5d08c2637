// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/microsoft/graph_event.h"

#include "core/providers/microsoft/graph_recurrence.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp {

using namespace std::chrono;

// Named properties of this program; the GUID is its own set.
const QString graphUidProperty = u"String {5d3c7f0e-6a51-4d0c-9b5e-2f8c1d6e7a94} Name SoloPilotUid"_s;
const QString graphZoneProperty = u"String {5d3c7f0e-6a51-4d0c-9b5e-2f8c1d6e7a94} Name SoloPilotZone"_s;

namespace {

QString propertyOf(const QJsonObject &item, const QString &id)
{
    for (const auto &property : item.value(u"singleValueExtendedProperties"_s).toArray())
        if (property.toObject().value(u"id"_s).toString().compare(id, Qt::CaseInsensitive) == 0)
            return property.toObject().value(u"value"_s).toString();
    return {};
}

QByteArray windowsName(const TimeZone &zone)
{
    if (zone == TimeZone::utc())
        return "UTC";
    const QByteArray name = QTimeZone::ianaIdToWindowsId(zone.name());
    return name.isEmpty() ? zone.name() : name;  // The service knows some of the others, too.
}

/// The zone that an event was made in; ours as long as nobody has chosen another since.
std::optional<TimeZone> zoneOf(const QJsonObject &item)
{
    const QString start = item.value(u"start"_s).toObject().value(u"timeZone"_s).toString();
    const QByteArray told = item.value(u"originalStartTimeZone"_s).toString(start).toUtf8();
    const auto kept = TimeZone::create(propertyOf(item, graphZoneProperty).toUtf8());
    if (kept && (windowsName(*kept) == told || kept->name() == told))
        return *kept;
    const auto named = TimeZone::fromAnyName(told);
    return named ? std::optional(*named) : std::nullopt;
}

std::optional<Instant> instantOf(const QJsonObject &time)
{
    const QByteArray text = time.value(u"dateTime"_s).toString().toLatin1().split('.').front();
    const auto local = parseLocalTime(text);
    const auto zone = TimeZone::fromAnyName(time.value(u"timeZone"_s).toString(u"UTC"_s).toUtf8());
    return local && zone ? std::optional(zone->toInstant(*local)) : std::nullopt;
}

/// The day of an all-day event: midnight in UTC, or in the zone it was made in.
CalendarTime dayOf(Instant at, const std::optional<TimeZone> &zone)
{
    const LocalTime utc(at.time_since_epoch());
    const LocalTime local = utc == LocalTime(dateOf(utc)) || !zone ? utc : zone->toLocal(at);
    return {LocalTime(dateOf(local)), TimeKind::AllDay, std::nullopt};
}

std::optional<Instant> momentOf(const QJsonObject &item, const QString &name)
{
    const auto instant = parseInstant(item.value(name).toString().toLatin1().left(19) + 'Z');
    return instant ? std::optional(*instant) : std::nullopt;
}

CalendarPerson personOf(const QJsonObject &person)
{
    const QJsonObject address = person.value(u"emailAddress"_s).toObject();
    const QString answer = person.value(u"status"_s).toObject().value(u"response"_s).toString();
    const QString type = person.value(u"type"_s).toString();
    const char *part = answer == u"accepted"_s              ? "ACCEPTED"
                       : answer == u"declined"_s            ? "DECLINED"
                       : answer == u"tentativelyAccepted"_s ? "TENTATIVE"
                                                            : "NEEDS-ACTION";
    return {address.value(u"name"_s).toString(), address.value(u"address"_s).toString(), part,
        type == u"optional"_s ? "OPT-PARTICIPANT" : "", type == u"resource"_s ? "RESOURCE" : ""};
}

/// Lines end as they do here; the service likes to add one.
QString plainBody(const QJsonObject &item)
{
    QString text = item.value(u"body"_s).toObject().value(u"content"_s).toString();
    text.replace(u"\r\n"_s, u"\n"_s);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

void readHowItIs(const QJsonObject &item, CalendarEvent &event)
{
    const QString shown = item.value(u"showAs"_s).toString(),
                  secrecy = item.value(u"sensitivity"_s).toString();
    if (shown == u"free"_s || shown == u"workingElsewhere"_s)
        event.transparency = "TRANSPARENT";
    event.status = shown == u"tentative"_s ? "TENTATIVE" : "CONFIRMED";
    if (item.value(u"isCancelled"_s).toBool())
        event.status = "CANCELLED";
    if (secrecy == u"private"_s || secrecy == u"personal"_s)
        event.classification = "PRIVATE";
    else if (secrecy == u"confidential"_s)
        event.classification = "CONFIDENTIAL";
}

QJsonObject timeJson(const CalendarTime &time, const TimeZone &viewer)
{
    const bool inUtc = time.kind == TimeKind::AllDay || time.kind == TimeKind::Utc;
    return {{u"dateTime"_s, QString::fromLatin1(localTimeText(time.local))},
        {u"timeZone"_s, inUtc ? u"UTC"_s : QString::fromUtf8(windowsName(time.zoneFor(viewer)))}};
}

QString shownAs(const CalendarEvent &event)
{
    if (event.transparency == "TRANSPARENT" || event.status == "CANCELLED")
        return u"free"_s;
    return event.status == "TENTATIVE" ? u"tentative"_s : u"busy"_s;
}

QString sensitivityOf(const CalendarEvent &event)
{
    if (event.classification == "PRIVATE")
        return u"private"_s;
    return event.classification == "CONFIDENTIAL" ? u"confidential"_s : u"normal"_s;
}

}  // namespace

std::optional<CalendarEvent> readGraphEvent(const QJsonObject &item, const TimeZone &viewer)
{
    const auto start = instantOf(item.value(u"start"_s).toObject());
    const auto end = instantOf(item.value(u"end"_s).toObject());
    if (!start || !end)
        return std::nullopt;
    const auto zone = zoneOf(item);
    const bool isAllDay = item.value(u"isAllDay"_s).toBool();
    const auto wall = [&](Instant at) {
        return isAllDay ? dayOf(at, zone) : onWallClock(at, zone ? *zone : viewer);
    };
    CalendarEvent event;
    event.when.start = wall(*start);
    event.end = wall(*end);
    if (const QJsonObject recurrence = item.value(u"recurrence"_s).toObject(); !recurrence.isEmpty()) {
        auto rule = graphRule(recurrence, event.when.start);
        if (!rule)
            return std::nullopt;
        event.when.rules = {*std::move(rule)};
    }
    const QString ours = propertyOf(item, graphUidProperty);
    event.uid = (ours.isEmpty() ? item.value(u"iCalUId"_s).toString() : ours).toUtf8();
    event.summary = item.value(u"subject"_s).toString();
    event.description = plainBody(item);
    event.location = item.value(u"location"_s).toObject().value(u"displayName"_s).toString();
    event.url = graphMeetingLink(item);
    readHowItIs(item, event);
    event.created = momentOf(item, u"createdDateTime"_s);
    event.lastModified = momentOf(item, u"lastModifiedDateTime"_s);
    for (const auto &person : item.value(u"attendees"_s).toArray())
        event.attendees.push_back(personOf(person.toObject()));
    // Who made an event without guests is nobody's organizer.
    if (!event.attendees.empty())
        event.organizer = personOf(item.value(u"organizer"_s).toObject());
    return event;
}

std::optional<CalendarTime> graphOriginalStart(const QJsonObject &item, const CalendarEvent &master)
{
    const CalendarTime &start = master.when.start;
    const auto original = momentOf(item, u"originalStart"_s);
    if (!original)
        return std::nullopt;
    const CalendarTime time = start.kind == TimeKind::AllDay ? dayOf(*original, zoneOf(item))
                                                             : onWallClock(*original, std::nullopt);
    return occurrenceAt(start, time, TimeZone::utc());
}

std::vector<CalendarTime> graphCancelled(const QJsonObject &master, const CalendarEvent &event)
{
    std::vector<CalendarTime> times;
    const CalendarTime &start = event.when.start;
    for (const auto &id : master.value(u"cancelledOccurrences"_s).toArray()) {
        const QString text = id.toString();
        const auto day = parseDate(text.mid(text.lastIndexOf(u'.') + 1).toLatin1());
        if (day)
            times.push_back({LocalTime(*day) + (start.local - dateOf(start.local)), start.kind, start.zone});
    }
    return times;
}

std::optional<RemoteSeries> readGraphSeries(const QJsonObject &master, const TimeZone &viewer)
{
    auto event = readGraphEvent(master, viewer);
    if (!event)
        return std::nullopt;
    RemoteSeries series{*std::move(event), {}};
    series.master.when.excludedDates = graphCancelled(master, series.master);
    for (const auto &item : master.value(u"exceptionOccurrences"_s).toArray()) {
        const auto original = graphOriginalStart(item.toObject(), series.master);
        auto override = readGraphEvent(item.toObject(), viewer);
        if (!original || !override)
            continue;
        override->uid = series.master.uid;
        override->recurrenceId = *original;
        override->when.rules.clear();
        // On the clock of its series, unless somebody has chosen another one.
        const CalendarTime &start = series.master.when.start;
        if (start.kind == TimeKind::Zoned && override->when.start.kind != TimeKind::AllDay &&
            windowsName(*start.zone) ==
                item.toObject().value(u"originalStartTimeZone"_s).toString().toUtf8()) {
            override->when.start = onWallClock(override->when.start.instant(viewer), start.zone);
            override->end = onWallClock(override->end->instant(viewer), start.zone);
        }
        series.overrides.push_back(*std::move(override));
    }
    dropPlainOverrides(series, viewer);
    return series;
}

Result<QJsonObject> writeGraphEvent(const CalendarEvent &event, const TimeZone &viewer)
{
    QJsonObject item{{u"subject"_s, event.summary},
        {u"body"_s, QJsonObject{{u"contentType"_s, u"text"_s}, {u"content"_s, event.description}}},
        {u"location"_s, QJsonObject{{u"displayName"_s, event.location}}},
        {u"isAllDay"_s, event.when.start.kind == TimeKind::AllDay},
        {u"start"_s, timeJson(event.when.start, viewer)}, {u"end"_s, timeJson(endOf(event, viewer), viewer)},
        {u"showAs"_s, shownAs(event)}, {u"sensitivity"_s, sensitivityOf(event)}};
    if (event.recurrenceId)
        return item;
    if (event.when.rules.empty() && event.when.extraDates.empty()) {
        item.insert(u"recurrence"_s, QJsonValue::Null);
        return item;
    }
    auto pattern = graphPattern(event.when, viewer);
    if (!pattern)
        return Error{ErrorCode::Refused, "remote.not_possible"};
    item.insert(u"recurrence"_s, *std::move(pattern));
    return item;
}

QString graphMeetingLink(const QJsonObject &item)
{
    const QString link = item.value(u"onlineMeeting"_s).toObject().value(u"joinUrl"_s).toString();
    return link.isEmpty() ? item.value(u"onlineMeetingUrl"_s).toString() : link;
}

QJsonObject ontoGraphEvent(QJsonObject item, const QJsonObject &there)
{
    if (there.contains(u"body"_s) && plainBody(item) == plainBody(there))
        item.remove(u"body"_s);
    const auto place = [](const QJsonObject &of) {
        return of.value(u"location"_s).toObject().value(u"displayName"_s).toString();
    };
    if (there.contains(u"location"_s) && place(item) == place(there))
        item.remove(u"location"_s);
    return item;
}

QJsonObject withGraphMeeting(QJsonObject item)
{
    item.insert(u"isOnlineMeeting"_s, true);
    item.insert(u"onlineMeetingProvider"_s, u"teamsForBusiness"_s);
    return item;
}

QJsonObject withGraphProperties(QJsonObject item, const QByteArray &uid, const CalendarEvent &event)
{
    const auto property = [](const QString &id, const QByteArray &value) {
        return QJsonObject{{u"id"_s, id}, {u"value"_s, QString::fromUtf8(value)}};
    };
    QJsonArray properties{property(graphUidProperty, uid)};
    if (event.when.start.zone)
        properties << property(graphZoneProperty, event.when.start.zone->name());
    item.insert(u"singleValueExtendedProperties"_s, properties);
    return item;
}

}  // namespace sp
