// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/google/google_event.h"

#include "core/base/bytes.h"
#include "core/formats/content_line.h"

using namespace Qt::StringLiterals;

namespace sp {

namespace {

// An event made with our id gets an iCalUID of the service's own, so ours lies in a property of this program.
const QString uidProperty = u"solopilotUid"_s;

std::optional<CalendarTime> timeOf(const QJsonObject &at, const TimeZone &viewer)
{
    const QByteArray date = at.value(u"date"_s).toString().toLatin1();
    if (!date.isEmpty()) {
        const auto day = parseDate(date);
        return day ? std::optional(CalendarTime{LocalTime(*day), TimeKind::AllDay, std::nullopt})
                   : std::nullopt;
    }
    const QByteArray text = at.value(u"dateTime"_s).toString().toLatin1();
    const auto named = TimeZone::fromAnyName(at.value(u"timeZone"_s).toString().toUtf8());
    const TimeZone zone = named ? *named : viewer;
    if (const auto instant = parseInstant(text))
        return onWallClock(std::chrono::floor<std::chrono::seconds>(*instant), zone);
    const auto local = parseLocalTime(text);
    return local ? std::optional(onWallClock(zone.toInstant(*local), zone)) : std::nullopt;
}

std::optional<Instant> instantOf(const QJsonObject &item, const QString &name)
{
    const auto instant = parseInstant(item.value(name).toString().toLatin1());
    return instant ? std::optional(*instant) : std::nullopt;
}

CalendarPerson personOf(const QJsonObject &person)
{
    const QString answer = person.value(u"responseStatus"_s).toString();
    CalendarPerson read{
        person.value(u"displayName"_s).toString(), person.value(u"email"_s).toString(), {}, {}, {}};
    read.participation = answer == u"needsAction"_s ? "NEEDS-ACTION" : answer.toLatin1().toUpper();
    read.role = person.value(u"optional"_s).toBool() ? "OPT-PARTICIPANT" : "";
    read.userType = person.value(u"resource"_s).toBool() ? "RESOURCE" : "";
    return read;
}

/// Where the conversation takes place, when it takes place by video; else the page the event came from.
QString linkOf(const QJsonObject &item)
{
    const QString meet = googleMeetingLink(item);
    return meet.isEmpty() ? item.value(u"source"_s).toObject().value(u"url"_s).toString() : meet;
}

std::vector<CalendarTime> listedTimes(const ContentLine &line, const TimeZone &viewer)
{
    std::vector<CalendarTime> times;
    const auto zone = TimeZone::fromAnyName(line.parameter("TZID"));
    for (const QByteArray &value : line.value.split(',')) {
        auto time = readCalendarTime(value);
        if (!time)
            continue;
        if (time->kind == TimeKind::Floating)
            *time = {time->local, TimeKind::Zoned, zone ? *zone : viewer};
        times.push_back(*time);
    }
    return times;
}

/// "recurrence": lines of RFC 5545.
void readRecurrence(const QJsonArray &lines, Recurrence &when, const TimeZone &viewer)
{
    for (const auto &text : lines) {
        ContentLineReader reader(text.toString().toUtf8(), SoftBreaks::None);
        const auto line = reader.next() ? reader.parse() : std::nullopt;
        if (!line)
            continue;
        if (line->name == "RRULE" && checkRule(line->value, when.start))
            when.rules.push_back(line->value);
        for (const CalendarTime &time : line->name == "EXDATE" || line->name == "RDATE"
                                            ? listedTimes(*line, viewer)
                                            : std::vector<CalendarTime>()) {
            if (line->name == "EXDATE")
                when.excludedDates.push_back(time);
            else
                when.extraDates.push_back({time});
        }
    }
}

QJsonValue timeJson(const CalendarTime &time, const TimeZone &viewer)
{
    if (time.kind == TimeKind::AllDay)
        return QJsonObject{{u"date"_s, QString::fromLatin1(dateText(dateOf(time.local)))},
            {u"dateTime"_s, QJsonValue::Null}, {u"timeZone"_s, QJsonValue::Null}};
    return QJsonObject{{u"date"_s, QJsonValue::Null},
        {u"dateTime"_s, QString::fromLatin1(time.kind == TimeKind::Utc ? localTimeText(time.local) + 'Z'
                                                                       : localTimeText(time.local))},
        {u"timeZone"_s, QString::fromUtf8(time.zoneFor(viewer).name())}};
}

QString listLine(const char *name, const CalendarTime &time, const TimeZone &viewer)
{
    QByteArray line = name;
    if (time.kind == TimeKind::AllDay)
        line += ";VALUE=DATE";
    else if (time.kind != TimeKind::Utc)
        line += ";TZID=" + time.zoneFor(viewer).name();
    return QString::fromUtf8(line + ':' + calendarTimeText(time));
}

QJsonValue recurrenceJson(const Recurrence &when, const TimeZone &viewer)
{
    QJsonArray lines;
    for (const QByteArray &rule : when.rules)
        lines << QString::fromUtf8("RRULE:" + rule);
    for (const ExtraDate &extra : when.extraDates)
        lines << listLine("RDATE", extra.time, viewer);
    for (const CalendarTime &excluded : when.excludedDates)
        lines << listLine("EXDATE", excluded, viewer);
    return lines.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(lines);
}

QJsonArray attendeesJson(const std::vector<CalendarPerson> &people)
{
    QJsonArray list;
    for (const CalendarPerson &person : people) {
        if (person.email.isEmpty())
            continue;
        const QByteArray &part = person.participation;
        const bool answered = part == "ACCEPTED" || part == "DECLINED" || part == "TENTATIVE";
        QJsonObject one{{u"email"_s, person.email},
            {u"responseStatus"_s, answered ? QString::fromLatin1(part.toLower()) : u"needsAction"_s},
            {u"optional"_s, person.role == "OPT-PARTICIPANT"}};
        if (!person.name.isEmpty())
            one.insert(u"displayName"_s, person.name);
        list << one;
    }
    return list;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

}  // namespace

QString googleMeetingLink(const QJsonObject &item)
{
    for (const auto &entry : item.value(u"conferenceData"_s).toObject().value(u"entryPoints"_s).toArray())
        if (entry.toObject().value(u"entryPointType"_s) == u"video"_s)
            return entry.toObject().value(u"uri"_s).toString();
    return item.value(u"hangoutLink"_s).toString();
}

QJsonObject ontoGoogleEvent(QJsonObject item, const QJsonObject &there)
{
    QJsonArray people;
    for (const auto &each : item.value(u"attendees"_s).toArray()) {
        const QJsonObject said = each.toObject();
        QJsonObject person;
        for (const auto &other : there.value(u"attendees"_s).toArray())
            if (other.toObject()
                    .value(u"email"_s)
                    .toString()
                    .compare(said.value(u"email"_s).toString(), Qt::CaseInsensitive) == 0)
                person = other.toObject();
        for (auto field = said.begin(); field != said.end(); ++field)
            person.insert(field.key(), field.value());
        people << person;
    }
    if (item.contains(u"attendees"_s))
        item.insert(u"attendees"_s, people);
    // Where it says the same there, it says more: the page's title, or that it is a meeting by video.
    const QString url = item.value(u"source"_s).toObject().value(u"url"_s).toString();
    if (url == linkOf(there))
        item.remove(u"source"_s);
    return item;
}

QJsonObject withGoogleMeeting(QJsonObject item, const QByteArray &uid)
{
    const QByteArray request = hex(sha256({"solopilot meeting\n", uid})).left(32);
    item.insert(u"conferenceData"_s,
        QJsonObject{{u"createRequest"_s,
            QJsonObject{{u"requestId"_s, QString::fromLatin1(request)},
                {u"conferenceSolutionKey"_s, QJsonObject{{u"type"_s, u"hangoutsMeet"_s}}}}}});
    return item;
}

QByteArray googleIdFor(const QByteArray &uid)
{
    // RFC 4648, section 7, in lower case.
    const Digest digest = sha256({"solopilot event\n", uid});
    QByteArray id = "sp";
    unsigned int bits = 0;
    int count = 0;
    for (const unsigned char octet : digest) {
        bits = (bits << 8) | octet;
        for (count += 8; count >= 5; count -= 5)
            id += "0123456789abcdefghijklmnopqrstuv"[(bits >> (count - 5)) & 31];
    }
    return id;
}

QByteArray googleInstanceId(const QByteArray &master, const CalendarTime &start, const TimeZone &viewer)
{
    if (start.kind == TimeKind::AllDay)
        return master + '_' + calendarTimeText(start);
    return master + '_' + calendarTimeText(onWallClock(start.instant(viewer), std::nullopt));
}

std::optional<CalendarTime> googleOriginalStart(const QJsonObject &item, const TimeZone &viewer)
{
    return timeOf(item.value(u"originalStartTime"_s).toObject(), viewer);
}

std::optional<CalendarEvent> readGoogleEvent(const QJsonObject &item, const TimeZone &viewer)
{
    const auto start = timeOf(item.value(u"start"_s).toObject(), viewer);
    const auto end = timeOf(item.value(u"end"_s).toObject(), viewer);
    if (!start || !end || (start->kind == TimeKind::AllDay) != (end->kind == TimeKind::AllDay))
        return std::nullopt;
    const auto text = [&](const QString &name) { return item.value(name).toString(); };
    CalendarEvent event;
    const QString ours = item.value(u"extendedProperties"_s)
                             .toObject()
                             .value(u"private"_s)
                             .toObject()
                             .value(uidProperty)
                             .toString();
    event.uid = ours.isEmpty() ? text(u"iCalUID"_s).toUtf8() : ours.toUtf8();
    event.when.start = *start;
    event.end = *end;
    readRecurrence(item.value(u"recurrence"_s).toArray(), event.when, viewer);
    event.summary = text(u"summary"_s);
    event.description = text(u"description"_s);
    event.location = text(u"location"_s);
    event.url = linkOf(item);
    event.status = text(u"status"_s).toLatin1().toUpper();
    event.transparency = text(u"transparency"_s).toLatin1().toUpper();
    const QByteArray visibility = text(u"visibility"_s).toLatin1().toUpper();
    event.classification = visibility == "DEFAULT" ? QByteArray() : visibility;
    event.sequence = item.value(u"sequence"_s).toInt();
    event.created = instantOf(item, u"created"_s);
    event.lastModified = instantOf(item, u"updated"_s);
    for (const auto &person : item.value(u"attendees"_s).toArray())
        event.attendees.push_back(personOf(person.toObject()));
    // Who made an event without guests is nobody's organizer.
    if (!event.attendees.empty())
        event.organizer = personOf(item.value(u"organizer"_s).toObject());
    return event;
}

RemoteSeries joinGoogleSeries(
    CalendarEvent master, const std::vector<QJsonObject> &instances, const TimeZone &viewer)
{
    RemoteSeries series{std::move(master), {}};
    for (const QJsonObject &item : instances) {
        const auto original = googleOriginalStart(item, viewer);
        if (!original)
            continue;
        const CalendarTime place = occurrenceAt(series.master.when.start, *original, viewer);
        auto event = readGoogleEvent(item, viewer);
        if (!event || event->status == "CANCELLED") {
            const auto &out = series.master.when.excludedDates;
            if (std::find(out.begin(), out.end(), place) == out.end())
                series.master.when = withoutOccurrence(std::move(series.master.when), place.local);
            continue;
        }
        event->uid = series.master.uid;
        event->recurrenceId = place;
        event->when.rules.clear();
        series.overrides.push_back(*std::move(event));
    }
    dropPlainOverrides(series, viewer);
    return series;
}

QJsonObject writeGoogleEvent(const CalendarEvent &event, const TimeZone &viewer)
{
    const QByteArray code = event.classification;
    const bool isKnown = code == "PRIVATE" || code == "CONFIDENTIAL" || code == "PUBLIC";
    // A page of something else than the web is refused there.
    const bool isPage = event.url.startsWith(u"https://"_s) || event.url.startsWith(u"http://"_s);
    QJsonObject item{{u"summary"_s, orNull(event.summary)}, {u"description"_s, orNull(event.description)},
        {u"location"_s, orNull(event.location)},
        {u"status"_s, event.status.isEmpty() ? u"confirmed"_s : QString::fromLatin1(event.status.toLower())},
        {u"transparency"_s, event.transparency == "TRANSPARENT" ? u"transparent"_s : u"opaque"_s},
        {u"visibility"_s, isKnown ? QString::fromLatin1(code.toLower()) : u"default"_s},
        {u"start"_s, timeJson(event.when.start, viewer)}, {u"end"_s, timeJson(endOf(event, viewer), viewer)},
        {u"attendees"_s, attendeesJson(event.attendees)},
        {u"source"_s, isPage ? QJsonValue(QJsonObject{{u"url"_s, event.url}, {u"title"_s, event.url}})
                             : QJsonValue(QJsonValue::Null)}};
    if (!event.recurrenceId)
        item.insert(u"recurrence"_s, recurrenceJson(event.when, viewer));
    return item;
}

QJsonObject withGoogleUid(QJsonObject item, const QByteArray &uid)
{
    item.insert(u"extendedProperties"_s,
        QJsonObject{{u"private"_s, QJsonObject{{uidProperty, QString::fromUtf8(uid)}}}});
    return item;
}

}  // namespace sp
