// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/calendar_file.h"
#include "core/formats/content_line.h"
#include "core/formats/zone_definition.h"

#include <algorithm>
#include <map>

namespace sp {

using namespace std::chrono;

namespace {

QByteArray stampText(Instant at)
{
    return calendarTimeText({floor<seconds>(LocalTime(at.time_since_epoch())), TimeKind::Utc, std::nullopt});
}

QByteArray lengthText(const EventLength &length)
{
    QByteArray text = "P";
    if (length.days.count() > 0 || length.exact == seconds(0))
        text += QByteArray::number(static_cast<qint64>(length.days.count())) + 'D';
    if (length.exact == seconds(0))
        return text;
    const hh_mm_ss clock(length.exact);
    text += 'T';
    if (clock.hours().count() > 0)
        text += QByteArray::number(static_cast<qint64>(clock.hours().count())) + 'H';
    if (clock.minutes().count() > 0)
        text += QByteArray::number(static_cast<qint64>(clock.minutes().count())) + 'M';
    if (clock.seconds().count() > 0)
        text += QByteArray::number(static_cast<qint64>(clock.seconds().count())) + 'S';
    return text;
}

/// The zones that times use, with the span that their definitions must cover.
class ZoneSpans {
public:
    void add(const CalendarTime &time)
    {
        if (time.kind != TimeKind::Zoned || !time.zone)
            return;
        const Instant at = time.instant(TimeZone::utc());
        const auto [span, added] = m_spans.try_emplace(time.zone->name(), Span{*time.zone, at, at});
        if (!added)
            span->second = {*time.zone, std::min(span->second.from, at), std::max(span->second.to, at)};
    }

    void add(const CalendarEvent &event)
    {
        add(event.when.start);
        for (const ExtraDate &extra : event.when.extraDates)
            add(extra.time);
        for (const CalendarTime &time : event.when.excludedDates)
            add(time);
        if (event.end)
            add(*event.end);
        if (event.recurrenceId)
            add(*event.recurrenceId);
        for (const QByteArray &text : event.when.rules) {
            const auto rule = RecurrenceRule::parse(text);
            CalendarTime last = event.when.start;
            // Ten years show the yearly rule of a zone, which then holds for the rest of an endless series.
            last.local = rule && rule->until ? rule->until->local + days(1) : last.local + days(3653);
            add(last);
        }
    }

    void write(QByteArray &out) const
    {
        for (const auto &[name, span] : m_spans)
            for (const QByteArray &line : zoneLines(span.zone, span.from - days(366), span.to + days(366)))
                appendFolded(out, line);
    }

private:
    struct Span {
        TimeZone zone;
        Instant from;
        Instant to;
    };
    std::map<QByteArray, Span> m_spans;
};

class EventWriter {
public:
    EventWriter(QByteArray &out, const CalendarHeader &header)
        : m_out(out), m_stamp(stampText(header.stamp)), m_comment(header.comment), m_byVideo(header.byVideo)
    {
    }

    void write(const CalendarEvent &event)
    {
        line("BEGIN:VEVENT");
        line("UID:" + event.uid);
        line("DTSTAMP:" + m_stamp);
        writeTimes(event);
        text("SUMMARY", event.summary);
        text("DESCRIPTION", event.description);
        text("LOCATION", event.location);
        text("COMMENT", m_comment);
        if (!event.url.isEmpty())
            line("URL:" + event.url.toUtf8());
        if (!event.url.isEmpty() && m_byVideo.contains(event.uid))
            line("CONFERENCE;VALUE=URI;FEATURE=VIDEO:" + event.url.toUtf8());
        code("STATUS", event.status);
        code("TRANSP", event.transparency);
        code("CLASS", event.classification);
        writeCategories(event.categories);
        line("SEQUENCE:" + QByteArray::number(event.sequence));
        if (event.created)
            line("CREATED:" + stampText(*event.created));
        if (event.lastModified)
            line("LAST-MODIFIED:" + stampText(*event.lastModified));
        if (event.organizer)
            person("ORGANIZER", *event.organizer);
        for (const CalendarPerson &attendee : event.attendees)
            person("ATTENDEE", attendee);
        line("END:VEVENT");
    }

private:
    void line(const QByteArray &content) { appendFolded(m_out, content); }

    void code(const QByteArray &name, const QByteArray &value)
    {
        if (!value.isEmpty())
            line(name + ':' + value);
    }

    void text(const QByteArray &name, const QString &value)
    {
        if (!value.isEmpty())
            line(name + ':' + escapedText(value));
    }

    void time(const QByteArray &name, const CalendarTime &value, const QByteArray &rest = {})
    {
        QByteArray content = name;
        if (value.kind == TimeKind::AllDay)
            content += ";VALUE=DATE";
        if (value.kind == TimeKind::Zoned && value.zone)
            content += ";TZID=" + parameterText(QString::fromUtf8(value.zone->name()));
        line(content + ':' + calendarTimeText(value) + rest);
    }

    void writeTimes(const CalendarEvent &event)
    {
        if (event.recurrenceId)
            time(event.range == OverrideRange::This ? "RECURRENCE-ID" : "RECURRENCE-ID;RANGE=THISANDFUTURE",
                *event.recurrenceId);
        time("DTSTART", event.when.start);
        if (event.end)
            time("DTEND", *event.end);
        else if (event.length)
            line("DURATION:" + lengthText(*event.length));
        for (const QByteArray &rule : event.when.rules)
            line("RRULE:" + rule);
        for (const ExtraDate &extra : event.when.extraDates) {
            if (extra.length)
                time("RDATE;VALUE=PERIOD", extra.time, '/' + lengthText({days(0), *extra.length}));
            else
                time("RDATE", extra.time);
        }
        for (const CalendarTime &excluded : event.when.excludedDates)
            time("EXDATE", excluded);
    }

    void writeCategories(const std::vector<QString> &categories)
    {
        QByteArray list;
        for (const QString &category : categories)
            list += (list.isEmpty() ? "" : ",") + escapedText(category);
        code("CATEGORIES", list);
    }

    void person(const QByteArray &name, const CalendarPerson &person)
    {
        QByteArray content = name;
        const auto parameter = [&](const char *key, const QString &value) {
            if (!value.isEmpty())
                content += ';' + QByteArray(key) + '=' + parameterText(value);
        };
        parameter("CN", person.name);
        parameter("CUTYPE", QString::fromUtf8(person.userType));
        parameter("ROLE", QString::fromUtf8(person.role));
        parameter("PARTSTAT", QString::fromUtf8(person.participation));
        if (person.replyWanted)
            content += ";RSVP=TRUE";
        // RFC 5545 wants an address; this one is what Outlook writes for nobody's mail.
        QByteArray address = person.email.isEmpty() ? QByteArray("invalid:nomail") : "mailto:";
        for (const char c : person.email.toUtf8())
            address += c == '%' || c == '?' || static_cast<unsigned char>(c) <= ' '
                           ? '%' + QByteArray(1, c).toHex().toUpper()
                           : QByteArray(1, c);
        line(content + ':' + address);
    }

    QByteArray &m_out;
    QByteArray m_stamp;
    QString m_comment;
    const std::set<QByteArray> &m_byVideo;
};

}  // namespace

QByteArray writeCalendar(std::span<const CalendarEvent> events, const CalendarHeader &header)
{
    QByteArray out;
    appendFolded(out, "BEGIN:VCALENDAR");
    appendFolded(out, "VERSION:2.0");
    appendFolded(out, "PRODID:" + escapedText(header.product));
    appendFolded(out, "CALSCALE:GREGORIAN");
    if (!header.method.isEmpty())
        appendFolded(out, "METHOD:" + header.method);
    if (!header.name.isEmpty())
        appendFolded(out, "X-WR-CALNAME:" + escapedText(header.name));
    ZoneSpans zones;
    for (const CalendarEvent &event : events)
        zones.add(event);
    zones.write(out);
    EventWriter writer(out, header);
    for (const CalendarEvent &event : events)
        writer.write(event);
    appendFolded(out, "END:VCALENDAR");
    return out;
}

}  // namespace sp
