// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/calendar_store.h"

#include "core/base/json.h"
#include "core/storage/database/database.h"

#include <QJsonArray>

#include <array>

namespace sp {

namespace {

#define SP_EVENT_COLUMNS                                                                                     \
    "id, uid, recurrence_id, kind, zone, start_local, duration_s, rules, extra_dates, excluded, summary, "   \
    "location, status, busy, sequence, client, service, source, version"

constexpr auto selectFull =
    "SELECT " SP_EVENT_COLUMNS ", description, details FROM calendar_event WHERE id = :id";
constexpr auto selectByUid =
    "SELECT " SP_EVENT_COLUMNS
    ", description, details FROM calendar_event WHERE uid = :uid AND recurrence_id = :rid";
constexpr auto selectOverrides =
    "SELECT " SP_EVENT_COLUMNS
    ", description, details FROM calendar_event WHERE uid = :uid AND recurrence_id <> ''";
constexpr auto selectOfClient =
    "SELECT " SP_EVENT_COLUMNS ", description, details FROM calendar_event WHERE client = :client";
constexpr auto selectAll = "SELECT " SP_EVENT_COLUMNS
                           ", description, details FROM calendar_event ORDER BY start_at, uid, recurrence_id";
constexpr auto selectTouching = "SELECT " SP_EVENT_COLUMNS " FROM calendar_event"
                                " WHERE start_at < :to AND (until_at IS NULL OR until_at > :from)";
constexpr auto selectTouchingOf = "SELECT " SP_EVENT_COLUMNS " FROM calendar_event"
                                  " WHERE client = :client AND start_at < :to"
                                  " AND (until_at IS NULL OR until_at > :from)";

constexpr auto selectLackingLink =
    "SELECT " SP_EVENT_COLUMNS ", description, details FROM calendar_event"
    " WHERE client IS NOT NULL AND status <> 'Canceled' AND (until_at IS NULL OR until_at > :now)"
    " AND json_extract(details, '$.meets_by') = 'video' AND json_extract(details, '$.url') IS NULL"
    " AND (recurrence_id = '' OR NOT EXISTS (SELECT 1 FROM calendar_event s WHERE s.uid = calendar_event.uid"
    " AND s.recurrence_id = '')) ORDER BY start_at, uid";

constexpr auto insertEvent = R"(
    INSERT INTO calendar_event (id, uid, recurrence_id, kind, zone, tzdb_version, start_local, duration_s, rules,
                                extra_dates, excluded, summary, description, location, status, busy, sequence, client,
                                service, source, details, start_at, until_at, created_at, updated_at)
    VALUES (:id, :uid, :rid, :kind, :zone, :tzdb, :start, :duration, :rules, :extra, :excluded, :summary,
            :description, :location, :status, :busy, :sequence, :client, :service, :source, :details, :start_at,
            :until_at, :now, :now))";

constexpr auto updateEvent = R"(
    UPDATE calendar_event
       SET uid = :uid, recurrence_id = :rid, kind = :kind, zone = :zone, tzdb_version = :tzdb, start_local = :start,
           duration_s = :duration, rules = :rules, extra_dates = :extra, excluded = :excluded, summary = :summary,
           description = :description, location = :location, status = :status, busy = :busy, sequence = :sequence,
           client = :client, service = :service, source = :source, details = :details, start_at = :start_at,
           until_at = :until_at, version = version + 1, updated_at = :now
     WHERE id = :id AND version = :version)";

constexpr std::array kindNames = {
    std::pair{TimeKind::Zoned, "Zoned"},
    std::pair{TimeKind::Utc, "Utc"},
    std::pair{TimeKind::Floating, "Floating"},
    std::pair{TimeKind::AllDay, "AllDay"},
};
constexpr std::array statusNames = {
    std::pair{EventStatus::Tentative, "Tentative"},
    std::pair{EventStatus::Confirmed, "Confirmed"},
    std::pair{EventStatus::Canceled, "Canceled"},
};

template <typename Names, typename Value>
const char *nameOf(const Names &names, Value value)
{
    return std::ranges::find(names, value, &std::pair<Value, const char *>::first)->second;
}

template <typename Names, typename Value>
Value valueOf(const Names &names, QByteArrayView name, Value otherwise)
{
    for (const auto &[value, text] : names)
        if (name == text)
            return value;
    return otherwise;
}

/// A time with its zone, so that it reads back as it was: "20260226T093000|Europe/Berlin".
QByteArray timeText(const CalendarTime &time)
{
    QByteArray text = calendarTimeText(time);
    if (time.zone)
        text += '|' + time.zone->name();
    return text;
}

std::optional<CalendarTime> readTime(const QByteArray &text)
{
    const qsizetype bar = text.indexOf('|');
    auto time = readCalendarTime(bar < 0 ? text : text.left(bar));
    if (time && bar >= 0) {
        const auto zone = TimeZone::create(text.mid(bar + 1));
        if (!zone)
            return std::nullopt;
        time->kind = TimeKind::Zoned;
        time->zone = *zone;
    }
    return time;
}

QJsonObject personJson(const CalendarPerson &person)
{
    QJsonObject json{{QStringLiteral("name"), person.name}, {QStringLiteral("email"), person.email},
        {QStringLiteral("partstat"), QString::fromLatin1(person.participation)},
        {QStringLiteral("role"), QString::fromLatin1(person.role)},
        {QStringLiteral("cutype"), QString::fromLatin1(person.userType)}};
    if (person.replyWanted)
        json.insert(QStringLiteral("rsvp"), true);
    return json;
}

CalendarPerson personFrom(const QJsonObject &json)
{
    return {json.value(QLatin1String("name")).toString(), json.value(QLatin1String("email")).toString(),
        json.value(QLatin1String("partstat")).toString().toLatin1(),
        json.value(QLatin1String("role")).toString().toLatin1(),
        json.value(QLatin1String("cutype")).toString().toLatin1(),
        json.value(QLatin1String("rsvp")).toBool()};
}

/// The parts of an event that nothing is asked by.
QJsonObject detailsOf(const StoredEvent &stored)
{
    const CalendarEvent &event = stored.event;
    QJsonObject details;
    if (stored.meeting.by != MeetsBy::Unsaid)
        details.insert(QStringLiteral("meets_by"), QLatin1String(meetsByName(stored.meeting.by)));
    if (stored.meeting.maker != LinkMaker::None)
        details.insert(QStringLiteral("link_by"), QLatin1String(linkMakerName(stored.meeting.maker)));
    if (!event.url.isEmpty())
        details.insert(QStringLiteral("url"), event.url);
    if (!event.classification.isEmpty())
        details.insert(QStringLiteral("class"), QString::fromLatin1(event.classification));
    if (!event.categories.empty()) {
        QJsonArray categories;
        for (const QString &category : event.categories)
            categories.append(category);
        details.insert(QStringLiteral("categories"), categories);
    }
    if (event.range == OverrideRange::ThisAndFuture)
        details.insert(QStringLiteral("this_and_future"), true);
    if (event.end)
        details.insert(QStringLiteral("end"), QString::fromLatin1(timeText(*event.end)));
    if (event.length) {
        details.insert(QStringLiteral("length_days"), static_cast<qint64>(event.length->days.count()));
        details.insert(QStringLiteral("length_s"), static_cast<qint64>(event.length->exact.count()));
    }
    if (event.recurrenceId)
        details.insert(QStringLiteral("recurrence_id"), QString::fromLatin1(timeText(*event.recurrenceId)));
    if (event.created)
        details.insert(QStringLiteral("created"), static_cast<qint64>(toMillis(*event.created)));
    if (event.lastModified)
        details.insert(QStringLiteral("modified"), static_cast<qint64>(toMillis(*event.lastModified)));
    if (event.organizer)
        details.insert(QStringLiteral("organizer"), personJson(*event.organizer));
    QJsonArray attendees;
    for (const CalendarPerson &person : event.attendees)
        attendees.append(personJson(person));
    if (!attendees.isEmpty())
        details.insert(QStringLiteral("attendees"), attendees);
    if (!event.transparency.isEmpty())
        details.insert(QStringLiteral("transp"), QString::fromLatin1(event.transparency));
    if (!event.status.isEmpty())
        details.insert(QStringLiteral("status"), QString::fromLatin1(event.status));
    return details;
}

void applyDetails(StoredEvent &stored, const QJsonObject &details)
{
    CalendarEvent &event = stored.event;
    stored.meeting = {
        meetsByFromName(details.value(QLatin1String("meets_by")).toString()).value_or(MeetsBy::Unsaid),
        linkMakerFromName(details.value(QLatin1String("link_by")).toString()).value_or(LinkMaker::None)};
    event.url = details.value(QLatin1String("url")).toString();
    event.classification = details.value(QLatin1String("class")).toString().toLatin1();
    for (const auto &category : details.value(QLatin1String("categories")).toArray())
        event.categories.push_back(category.toString());
    if (details.value(QLatin1String("this_and_future")).toBool())
        event.range = OverrideRange::ThisAndFuture;
    event.end = readTime(details.value(QLatin1String("end")).toString().toLatin1());
    if (details.contains(QLatin1String("length_s")))
        event.length = EventLength{std::chrono::days(details.value(QLatin1String("length_days")).toInteger()),
            std::chrono::seconds(details.value(QLatin1String("length_s")).toInteger())};
    event.recurrenceId = readTime(details.value(QLatin1String("recurrence_id")).toString().toLatin1());
    if (details.contains(QLatin1String("created")))
        event.created = instantFromMillis(details.value(QLatin1String("created")).toInteger());
    if (details.contains(QLatin1String("modified")))
        event.lastModified = instantFromMillis(details.value(QLatin1String("modified")).toInteger());
    if (details.contains(QLatin1String("organizer")))
        event.organizer = personFrom(details.value(QLatin1String("organizer")).toObject());
    for (const auto &person : details.value(QLatin1String("attendees")).toArray())
        event.attendees.push_back(personFrom(person.toObject()));
    event.transparency = details.value(QLatin1String("transp")).toString().toLatin1();
    event.status = details.value(QLatin1String("status")).toString().toLatin1();
}

/// What the window query needs; the rest comes from readFull().
StoredEvent readBrief(const Row &row)
{
    StoredEvent stored{row.id<EventTag>(0), {}};
    CalendarEvent &event = stored.event;
    event.uid = row.bytes(1);
    CalendarTime &start = event.when.start;
    start.kind = valueOf(kindNames, row.peek(3), TimeKind::Floating);
    start.local = row.localTime(5);
    if (start.kind == TimeKind::Zoned) {
        const auto zone = TimeZone::create(row.bytes(4));
        start.zone = zone ? *zone : TimeZone::utc();
    }
    event.length = EventLength{{}, std::chrono::seconds(row.integer(6))};
    if (!row.peek(7).empty())
        for (const QByteArray &rule : row.bytes(7).split('\n'))
            event.when.rules.push_back(rule);
    if (!row.peek(8).empty()) {
        for (const QByteArray &text : row.bytes(8).split('\n')) {
            const QList<QByteArray> parts = text.split(';');  // A zone's name may hold a slash.
            if (const auto time = readTime(parts.front()))
                event.when.extraDates.push_back(
                    {*time, parts.size() > 1 ? std::optional(std::chrono::seconds(parts[1].toLongLong()))
                                             : std::nullopt});
        }
    }
    if (!row.peek(9).empty())
        for (const QByteArray &text : row.bytes(9).split('\n'))
            if (const auto time = readTime(text))
                event.when.excludedDates.push_back(*time);
    event.summary = row.text(10);
    event.location = row.text(11);
    stored.status = valueOf(statusNames, row.peek(12), EventStatus::Confirmed);
    event.transparency = row.flag(13) ? "" : "TRANSPARENT";
    event.sequence = static_cast<int>(row.integer(14));
    stored.client = row.optionalId<ClientTag>(15);
    stored.service = row.optionalId<ServiceTag>(16);
    stored.source = row.bytes(17);
    stored.version = row.integer(18);
    if (!row.peek(2).empty()) {
        const auto local = parseLocalTime(row.peek(2));
        event.recurrenceId = CalendarTime{local ? *local : LocalTime(), start.kind, start.zone};
    }
    return stored;
}

StoredEvent readFull(const Row &row)
{
    StoredEvent stored = readBrief(row);
    stored.event.description = row.text(19);
    stored.event.length.reset();
    const auto details = parseJsonObject(row.bytes(20));
    applyDetails(stored, details ? *details : QJsonObject());
    return stored;
}

SqlParameters parametersOf(const StoredEvent &stored, Interval extent, bool endless, Instant now)
{
    const CalendarEvent &event = stored.event;
    QByteArrayList rules, extra, excluded;
    for (const QByteArray &rule : event.when.rules)
        rules += rule;
    for (const ExtraDate &date : event.when.extraDates)
        extra += date.length ? timeText(date.time) + ';' + QByteArray::number(qlonglong(date.length->count()))
                             : timeText(date.time);
    for (const CalendarTime &time : event.when.excludedDates)
        excluded += timeText(time);
    const auto span = eventSpan(event, TimeZone::utc());
    const auto length = std::chrono::duration_cast<std::chrono::seconds>(span.length());
    return {{":id", stored.id}, {":uid", event.uid}, {":rid", recurrenceKey(event.recurrenceId)},
        {":kind", nameOf(kindNames, event.when.start.kind)},
        {":zone", event.when.start.zone ? event.when.start.zone->name() : QByteArray()},
        {":tzdb", tzdbVersion()}, {":start", event.when.start.local}, {":duration", length.count()},
        {":rules", rules.join('\n')}, {":extra", extra.join('\n')}, {":excluded", excluded.join('\n')},
        {":summary", event.summary}, {":description", event.description}, {":location", event.location},
        {":status", nameOf(statusNames, stored.status)}, {":busy", stored.busy() ? 1 : 0},
        {":sequence", event.sequence}, {":client", stored.client}, {":service", stored.service},
        {":source", stored.source}, {":details", canonicalJson(detailsOf(stored))},
        {":start_at", extent.start}, {":until_at", endless ? SqlValue() : SqlValue(extent.end)},
        {":now", now}};
}

}  // namespace

QByteArray recurrenceKey(const std::optional<CalendarTime> &recurrenceId)
{
    return recurrenceId ? localTimeText(recurrenceId->local) : QByteArray();
}

Result<std::optional<StoredEvent>> CalendarStore::find(const EventId &id) const
{
    return m_database.first(selectFull, {{":id", id}}, readFull);
}

Result<std::optional<StoredEvent>> CalendarStore::findByUid(
    const QByteArray &uid, const QByteArray &recurrenceId) const
{
    return m_database.first(selectByUid, {{":uid", uid}, {":rid", recurrenceId}}, readFull);
}

Result<std::vector<StoredEvent>> CalendarStore::overrides(const QByteArray &uid) const
{
    return m_database.all(selectOverrides, {{":uid", uid}}, readFull);
}

Result<std::vector<StoredEvent>> CalendarStore::ofClient(const ClientId &client) const
{
    return m_database.all(selectOfClient, {{":client", client}}, readFull);
}

Result<std::vector<std::pair<QByteArray, LocalTime>>> CalendarStore::overrideNames() const
{
    return m_database.all("SELECT uid, recurrence_id FROM calendar_event WHERE recurrence_id <> ''", {},
        [](const Row &row) { return std::pair(row.bytes(0), row.localTime(1)); });
}

Result<std::vector<StoredEvent>> CalendarStore::touching(Interval window) const
{
    return m_database.all(selectTouching, {{":from", window.start}, {":to", window.end}}, readBrief);
}

Result<std::vector<StoredEvent>> CalendarStore::touchingOf(const ClientId &client, Interval window) const
{
    return m_database.all(
        selectTouchingOf, {{":client", client}, {":from", window.start}, {":to", window.end}}, readBrief);
}

Result<std::vector<StoredEvent>> CalendarStore::lackingLink(Instant now) const
{
    return m_database.all(selectLackingLink, {{":now", now}}, readFull);
}

Result<Done> CalendarStore::each(const std::function<void(const StoredEvent &)> &visit) const
{
    return m_database.each(selectAll, {}, [&](const Row &row) {
        visit(readFull(row));
        return true;
    });
}

Result<Done> CalendarStore::insert(const StoredEvent &event, Interval extent, bool endless, Instant now)
{
    return m_database.run(insertEvent, parametersOf(event, extent, endless, now));
}

Result<Done> CalendarStore::update(const StoredEvent &event, Interval extent, bool endless, Instant now)
{
    SqlParameters parameters = parametersOf(event, extent, endless, now);
    parameters.push_back({":version", event.version});
    SP_CHECK(m_database.run(updateEvent, parameters));
    if (m_database.changes() == 0)
        return Error{ErrorCode::Conflict, "event.changed"};
    return Done{};
}

Result<Done> CalendarStore::remove(const EventId &id)
{
    return m_database.run("DELETE FROM calendar_event WHERE id = :id", {{":id", id}});
}

}  // namespace sp
