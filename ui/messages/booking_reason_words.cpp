// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/booking_reason_words.h"

#include "ui/messages/word_table.h"

#include <QtGlobal>

namespace sp::ui {

namespace {

// Sorted by reason. QT_TRANSLATE_NOOP lets lupdate find the sentences.
// clang-format off
constexpr CodeWords words[] = {
    {"SLOT_TAKEN", QT_TRANSLATE_NOOP("Errors", "This time is booked, or held for somebody at the moment. Choose another one, or say why it is to be booked all the same.")},
    {"booking.facts_invalid", QT_TRANSLATE_NOOP("Errors", "The terms need to know what is changed, by whom, when it begins and when it is changed; \"%{fact}\" is missing or cannot be read.")},
    {"booking.reschedule_late", QT_TRANSLATE_NOOP("Errors", "By your terms clients may not move this session any more. Move it yourself, or cancel it and book another one.")},
    {"booking.terms_invalid", QT_TRANSLATE_NOOP("Errors", "The terms (%{parameter}) are whole minutes before the start, from 0 to 43200.")},
    {"hold.elsewhere", QT_TRANSLATE_NOOP("Errors", "What is held is another time than what is to be booked, or for somebody else. Hold the right time first.")},
    {"hold.for_nobody", QT_TRANSLATE_NOOP("Errors", "This time is held for no client, so nobody can be booked there. Book the session by hand.")},
    {"hold.interval", QT_TRANSLATE_NOOP("Errors", "A time that is held is still to come and a day long at most. Correct its start or its length.")},
    {"hold.longest", QT_TRANSLATE_NOOP("Errors", "This time is held for as long as it may be. Book it or let go of it.")},
    {"hold.over", QT_TRANSLATE_NOOP("Errors", "This time is not held any more. Look whether it is still free and hold it again.")},
    {"hold.purpose", QT_TRANSLATE_NOOP("Errors", "\"%{text}\" is nothing a time is held for. Choose one of: %{known}.")},
    {"hold.service_missing", QT_TRANSLATE_NOOP("Errors", "Nobody said yet what is to be booked here. Open the held time in the calendar and choose the service.")},
    {"hold.ttl", QT_TRANSLATE_NOOP("Errors", "This is held for %{least} to %{most} seconds. Choose a length between them.")},
    {"hold.unknown", QT_TRANSLATE_NOOP("Errors", "There is no such hold. Look at \"hold list\" again.")},
    {"meeting.link_invalid", QT_TRANSLATE_NOOP("Errors", "This is no link to a page of the web. Copy it from your video service, with https:// in front.")},
    {"meeting.link_not_https", QT_TRANSLATE_NOOP("Errors", "Whoever listens could read this link. Use one that begins with https://.")},
    {"meeting.no_entry", QT_TRANSLATE_NOOP("Errors", "This session was recorded after the fact and stands in no calendar, so it meets nowhere any more.")},
    {"meeting.place_long", QT_TRANSLATE_NOOP("Errors", "This place is too long. Use at most 300 characters.")},
    {"recurrence.no_series", QT_TRANSLATE_NOOP("Errors", "This does not repeat, so there is no series to change.")},
    {"series.no_rule", QT_TRANSLATE_NOOP("Errors", "A series needs a rule by which it repeats. Say how often, or book it once.")},
    {"series.unpinned", QT_TRANSLATE_NOOP("Errors", "This was not agreed on as a series on somebody's clock. Book it as one first.")},
    {"session.cutoff_passed", QT_TRANSLATE_NOOP("Errors", "The time to confirm this is over. Offer another time, or book it anew.")},
};
// clang-format on

}  // namespace

const char *bookingReasonWords(const QByteArray &reason)
{
    return findWords(words, reason);
}

}  // namespace sp::ui
