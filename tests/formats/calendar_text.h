// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/calendar_file.h"

#include <QJsonDocument>

namespace sp {

/// A time as people read it, with how it is meant.
inline QByteArray timeText(const CalendarTime &time)
{
    const QByteArray text =
        time.kind == TimeKind::AllDay ? dateText(dateOf(time.local)) : localTimeText(time.local);
    if (time.kind == TimeKind::Zoned)
        return text + ' ' + time.zone->name();
    return text + (time.kind == TimeKind::Utc ? " UTC" : time.kind == TimeKind::Floating ? " floating" : "");
}

inline QByteArray personText(const CalendarPerson &person)
{
    return person.name.toUtf8() + " <" + person.email.toUtf8() + "> " + person.role + ' ' +
           person.participation;
}

/// Every field of an event that is not empty, one on a line.
inline QByteArray eventText(const CalendarEvent &event)
{
    QByteArray out = "event " + event.uid + '\n';
    const auto field = [&](const char *name, const QByteArray &value) {
        if (!value.isEmpty())
            out += QByteArray("  ") + name + ": " + QByteArray(value).replace("\n", "\\n") + '\n';
    };
    field("overrides", event.recurrenceId ? timeText(*event.recurrenceId) : QByteArray());
    field("start", timeText(event.when.start));
    field("end", event.end ? timeText(*event.end) : QByteArray());
    if (event.length)
        field("length", QByteArray::number(static_cast<qint64>(event.length->days.count())) + " days " +
                            QByteArray::number(static_cast<qint64>(event.length->exact.count())) + " s");
    for (const QByteArray &rule : event.when.rules)
        field("rule", rule);
    for (const ExtraDate &extra : event.when.extraDates)
        field("also", timeText(extra.time));
    for (const CalendarTime &excluded : event.when.excludedDates)
        field("not", timeText(excluded));
    field("summary", event.summary.toUtf8());
    field("description", event.description.toUtf8());
    field("location", event.location.toUtf8());
    field("url", event.url.toUtf8());
    field("status", event.status);
    field("transparency", event.transparency);
    field("class", event.classification);
    for (const QString &category : event.categories)
        field("category", category.toUtf8());
    field("sequence", event.sequence > 0 ? QByteArray::number(event.sequence) : QByteArray());
    field("created", event.created ? instantText(*event.created) : QByteArray());
    field("modified", event.lastModified ? instantText(*event.lastModified) : QByteArray());
    field("organizer", event.organizer ? personText(*event.organizer) : QByteArray());
    for (const CalendarPerson &attendee : event.attendees)
        field("attendee", personText(attendee));
    return out;
}

inline QByteArray calendarText(const CalendarFile &file)
{
    QByteArray out = "product " + file.product.toUtf8() + '\n';
    if (!file.method.isEmpty())
        out += "method " + file.method + '\n';
    if (!file.name.isEmpty())
        out += "name " + file.name.toUtf8() + '\n';
    if (file.zone)
        out += "zone " + file.zone->name() + '\n';
    for (const Warning &warning : file.warnings)
        out += "warning " + warning.reason + ' ' +
               QJsonDocument(warning.facts).toJson(QJsonDocument::Compact) + '\n';
    for (const CalendarEvent &event : file.events)
        out += eventText(event);
    return out;
}

}  // namespace sp
