// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/calendar_time.h"
#include "core/formats/recurrence.h"
#include "core/formats/warning.h"

#include <QString>

#include <chrono>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace sp {

/// ORGANIZER or ATTENDEE. Codes are upper case as RFC 5545 writes them and empty when they were not given.
struct CalendarPerson {
    QString name = {};
    QString email = {};             ///< Without "mailto:"; empty when the file names none.
    QByteArray participation = {};  ///< PARTSTAT: ACCEPTED, DECLINED, TENTATIVE, NEEDS-ACTION...
    QByteArray role = {};           ///< ROLE: CHAIR, REQ-PARTICIPANT, OPT-PARTICIPANT, NON-PARTICIPANT.
    QByteArray userType = {};       ///< CUTYPE: INDIVIDUAL, GROUP, RESOURCE, ROOM.
    bool replyWanted = false;       ///< RSVP
    friend bool operator==(const CalendarPerson &, const CalendarPerson &) = default;
};

/// DURATION: days are days of the calendar, `exact` is time that passes.
struct EventLength {
    std::chrono::days days{};
    std::chrono::seconds exact{};
    friend bool operator==(const EventLength &, const EventLength &) = default;
};

/// Whether an override changes one occurrence or that and all later ones (RANGE=THISANDFUTURE).
enum class OverrideRange { This, ThisAndFuture };

/// A VEVENT.
struct CalendarEvent {
    QByteArray uid;  ///< Made from the content when the file gives none, so a second import finds it again.
    std::optional<CalendarTime>
        recurrenceId;  ///< Set on an override of one occurrence of the series with this uid.
    OverrideRange range = OverrideRange::This;
    Recurrence when;
    std::optional<CalendarTime> end;    ///< DTEND, exclusive.
    std::optional<EventLength> length;  ///< DURATION; not together with `end`.
    QString summary;
    QString description;
    QString location;
    QString url;                ///< URL; where there is none, a CONFERENCE on the web.
    QByteArray status;          ///< CONFIRMED, TENTATIVE, CANCELLED or empty.
    QByteArray transparency;    ///< OPAQUE, TRANSPARENT or empty.
    QByteArray classification;  ///< PUBLIC, PRIVATE, CONFIDENTIAL or empty.
    std::vector<QString> categories;
    int sequence = 0;
    std::optional<Instant> created;
    std::optional<Instant> lastModified;
    std::optional<CalendarPerson> organizer;
    std::vector<CalendarPerson> attendees;

    friend bool operator==(const CalendarEvent &, const CalendarEvent &) = default;
};

/// From when to when the event, or the first one of its series, lasts. Without an end an all-day event takes
/// its day and another one no time (RFC 5545 section 3.6.1).
Interval eventSpan(const CalendarEvent &event, const TimeZone &viewer);

/// What a message about an event says besides the event.
struct EventRemark {
    std::optional<Instant> stamp;  ///< DTSTAMP: when the message was made.
    QString comment = {};          ///< COMMENT
    friend bool operator==(const EventRemark &, const EventRemark &) = default;
};

/// What an .ics file says. Tasks, journals and busy times are not kept; a warning counts them.
struct CalendarFile {
    QString product;               ///< PRODID
    QByteArray method;             ///< METHOD, upper case: PUBLISH, REQUEST, CANCEL...
    QString name;                  ///< X-WR-CALNAME or NAME
    std::optional<TimeZone> zone;  ///< X-WR-TIMEZONE
    std::vector<CalendarEvent> events;
    std::vector<EventRemark> remarks =
        {};  ///< Of each event, in their order; none where the file has no METHOD.
    std::vector<Warning> warnings = {};
};

/// Whether the series of a file are weighed, by weighSeries() of dense_series.h: for files that are to come
/// in.
enum class SeriesCheck { LeftOut, Done };

struct CalendarReadOptions {
    qint64 mostBytes = 20LL * 1024 * 1024;
    int mostProperties = 200'000;
    /// Used, with a warning, for a zone that cannot be found out; X-WR-TIMEZONE goes first.
    TimeZone fallbackZone = TimeZone::utc();
    SeriesCheck series = SeriesCheck::LeftOut;
};

/// Reads a calendar file whole or not at all. Fails with "ics.too_large" {bytes, limit} before parsing,
/// "ics.not_a_calendar", "ics.truncated" {line}, "ics.unbalanced" {line, expected, found},
/// "ics.too_many_properties" {limit}.
///
/// Warnings: "text.charset_guessed" {charset}, "ics.zone_guessed" {tzid, zone}, "ics.line_ignored" {line},
/// "ics.event_skipped" {line, property}, "ics.value_ignored" {line, property}, "ics.value_shortened"
/// {line, property, limit} for a title or a place of over a thousand characters, "ics.rule_ignored" {line,
/// rule}, "ics.end_before_start" {line}, "ics.other_entries" {count}, weighSeries()' where asked for, and
/// "ics.more_warnings" {count} past a hundred.
Result<CalendarFile> readCalendar(const QByteArray &bytes, const CalendarReadOptions &options = {});

struct CalendarHeader {
    QString product = QStringLiteral("-//SoloPilot//SoloPilot//EN");
    QByteArray method = {};
    QString name = {};
    Instant stamp;         ///< DTSTAMP of every event: when this file is made.
    QString comment = {};  ///< COMMENT of every event, for messages.
    /// The UIDs of what takes place by video: their URL leads there, so it is their CONFERENCE too (RFC 7986
    /// section 5.11).
    std::set<QByteArray> byVideo = {};
};

/// RFC 5545 text: CRLF, lines folded at 75 octets, IANA names as TZID and a VTIMEZONE for each of them.
QByteArray writeCalendar(std::span<const CalendarEvent> events, const CalendarHeader &header);

}  // namespace sp
