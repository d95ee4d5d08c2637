// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/calendar_file.h"

namespace sp {

/// What a message about a meeting says (iTIP, RFC 5546 section 1.4). Publish and Add come in only.
enum class ItipMethod { Publish, Request, Reply, Add, Cancel, Refresh, Counter, DeclineCounter };

/// "REQUEST", "DECLINECOUNTER"...
QByteArray itipMethodName(ItipMethod method);
std::optional<ItipMethod> itipMethodFromName(QByteArrayView name);

/// The media type under which a message travels by mail (RFC 6047 section 2.4).
QByteArray itipMediaType(ItipMethod method);

/// One message from one side to another. `events` is the meeting as it is: a series before its changed
/// occurrences, all of one UID. Whoever else is invited is not named: clients do not learn of each other.
struct ItipLetter {
    std::vector<CalendarEvent> events;
    CalendarPerson organizer;
    CalendarPerson attendee;
    Instant stamp;
    QString comment = {};
    bool byVideo = false;  ///< The URL of its events leads there.
};

/// Invites, or says how the meeting is now.
QByteArray itipRequest(const ItipLetter &letter);
/// The whole meeting is off; or, where `events` are changed occurrences only, these are.
QByteArray itipCancel(const ItipLetter &letter);
/// The attendee's answer, in `attendee.participation`: ACCEPTED, DECLINED or TENTATIVE.
QByteArray itipReply(const ItipLetter &letter);
/// The attendee asks for other times: those of `events`.
QByteArray itipCounter(const ItipLetter &letter);
/// The organiser stays with the times there are.
QByteArray itipDeclineCounter(const ItipLetter &letter);

}  // namespace sp
