// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/itip.h"
#include "core/practice/scheduling/calendar_entry.h"

#include <QStringList>

namespace sp {

/// The last answer that counted.
struct KnownAnswer {
    QByteArray recurrence;  ///< As recurrenceKey() names it; empty for the whole.
    int sequence = 0;
    Instant stamp;
};

/// What is known of a UID before a message about it is read.
struct MeetingFacts {
    std::vector<StoredEvent> events = {};  ///< The series and its changed occurrences; none: never heard of.
    QStringList ours = {};                 ///< One's own addresses, normalised.
    QString invited = {};  ///< Whom this practice asked to it, normalised; empty: it invited nobody.
    int told = 0;          ///< The SEQUENCE of the last letter to them.
    std::vector<KnownAnswer> answers = {};
};

/// What a message asks for.
enum class ItipFate {
    TakeIn,        ///< An invitation, or the meeting as it is now.
    CallOff,       ///< What somebody else organises is off.
    NoteAnswer,    ///< Somebody this practice invited has answered.
    NoteProposal,  ///< They ask for another time.
    NoteRefusal,   ///< The organiser stays with the time there is.
    SendAgain,     ///< They ask to be told once more.
    LeaveAlone,    ///< There is nothing to do; `reason` says why.
    AskOwner       ///< It may be wrong or forged; a person decides whether to go by it.
};

/// `reason` of LeaveAlone: "itip.older", "itip.unknown_meeting", "itip.not_invited_there"; of AskOwner:
/// "itip.sender_differs", "itip.not_invited", "itip.own_meeting", "itip.earlier_time", "itip.add"; else
/// empty.
struct ItipVerdict {
    ItipFate fate;
    QByteArray reason = {};
    /// What would be done if the owner goes by it all the same; nothing where there is no such thing.
    std::optional<ItipFate> ifBelieved = {};
    friend bool operator==(const ItipVerdict &, const ItipVerdict &) = default;
};

/// What to make of one event of a message (RFC 5546 sections 3.2 and 2.1.5). `sender` is who wrote the mail,
/// and empty where nobody knows. Later means a higher SEQUENCE, or the same one and a later DTSTAMP. Whoever
/// did not organise a meeting cannot change it, whoever was not asked cannot answer, and nobody speaks for
/// somebody else without the owner's word.
ItipVerdict judgeItip(ItipMethod method, const CalendarEvent &event, const EventRemark &remark,
    const QString &sender, const MeetingFacts &facts);

}  // namespace sp
