// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/itip.h"
#include "core/practice/invitations/invitation_mail.h"
#include "core/practice/scheduling/calendar_entry.h"

namespace sp {

/// What the one who is invited learns of a meeting. Titles and remarks in the practice's calendar are its
/// own: they are not told.
struct MeetingWords {
    QString title;
    TimeZone ours = TimeZone::utc();
    TimeZone theirs = TimeZone::utc();
    billing::Language language = billing::Language::En;
    MeetsBy by = MeetsBy::Unsaid;
};

/// A meeting as its letter carries it: the series first, then what was changed of it. Occurrences that are
/// off are left out of the series. Empty when nothing of it takes place any more, or nothing is left of it.
std::vector<CalendarEvent> meetingEvents(
    const std::vector<StoredEvent> &stored, const MeetingWords &words, int sequence);

/// What the mail around it says of it.
AppointmentWords appointmentOf(const std::vector<CalendarEvent> &events, const MeetingWords &words);

}  // namespace sp
