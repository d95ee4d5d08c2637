// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/slot_reason_words.h"

#include "ui/messages/word_table.h"

#include <QtGlobal>

namespace sp::ui {

namespace {

// Sorted by reason. QT_TRANSLATE_NOOP lets lupdate find the sentences.
// clang-format off
constexpr CodeWords words[] = {
    {"AVAILABILITY_UNKNOWN", QT_TRANSLATE_NOOP("Errors", "One of your calendars (%{source}) cannot be read just now, so nobody can say whether this time is free. Try again in a moment.")},
    {"CONFLICT", QT_TRANSLATE_NOOP("Errors", "Something else is in the calendar at this time. Choose another time.")},
    {"DAILY_CAP_REACHED", QT_TRANSLATE_NOOP("Errors", "There are as many of these sessions on this day as you allow. Choose another day.")},
    {"INSUFFICIENT_BUFFER", QT_TRANSLATE_NOOP("Errors", "There is not enough free time between this and what lies beside it. Choose a time a little earlier or later.")},
    {"INVALID_LOCAL_TIME", QT_TRANSLATE_NOOP("Errors", "The clocks in %{zone} change then, so %{time} is skipped or comes twice. Choose one of the times that are offered.")},
    {"OUTSIDE_CLIENT_WINDOW", QT_TRANSLATE_NOOP("Errors", "This time is outside of the hours that suit the client. Choose another time, or confirm that you want it all the same.")},
    {"OUTSIDE_PLACE_HOURS", QT_TRANSLATE_NOOP("Errors", "The place (%{source}) is closed at this time. Choose another time or another place.")},
    {"OUTSIDE_PROVIDER_HOURS", QT_TRANSLATE_NOOP("Errors", "This time is outside of the working hours. Choose another time; you yourself may confirm it with a reason.")},
    {"OUTSIDE_SERVICE_WINDOW", QT_TRANSLATE_NOOP("Errors", "This service is not offered at this time. Choose another time, or confirm that you want it all the same.")},
    {"ROOM_UNAVAILABLE", QT_TRANSLATE_NOOP("Errors", "No room is free there at this time. Choose another time or another place.")},
    {"SEATS_FULL", QT_TRANSLATE_NOOP("Errors", "There are not enough seats left in this group. Choose another time.")},
    {"TRAVEL_VIOLATION", QT_TRANSLATE_NOOP("Errors", "There is not enough time for the way from or to where you are before or after. Choose another time.")},
    {"availability.country", QT_TRANSLATE_NOOP("Errors", "The public holidays of \"%{country}\" are not known here. Leave the country empty and write your own days off.")},
    {"availability.days_backwards", QT_TRANSLATE_NOOP("Errors", "\"%{text}\" ends before it begins. Write the first day, two dots and the last day.")},
    {"availability.length", QT_TRANSLATE_NOOP("Errors", "A session takes between one minute and 24 hours. Give another length.")},
    {"availability.number", QT_TRANSLATE_NOOP("Errors", "\"%{name}\" is a whole number from %{least} to %{most}. Write such a number.")},
    {"availability.place_unknown", QT_TRANSLATE_NOOP("Errors", "There is no place \"%{place}\". Use one of those you have named, or name it first.")},
    {"availability.place_unnamed", QT_TRANSLATE_NOOP("Errors", "A place needs a name. Type one.")},
    {"availability.tentative", QT_TRANSLATE_NOOP("Errors", "What is tentative counts as \"busy\" or as \"free\", not as \"%{text}\".")},
    {"invalid_time_zone", QT_TRANSLATE_NOOP("Errors", "\"%{zone}\" names no time zone, or more than one. Choose one such as Europe/Lisbon.")},
    {"max_lead_time_violation", QT_TRANSLATE_NOOP("Errors", "This time is further ahead than can be booked. Choose an earlier one.")},
    {"min_lead_time_violation", QT_TRANSLATE_NOOP("Errors", "This time is too soon to be booked. Choose a later one.")},
    {"override.reason_long", QT_TRANSLATE_NOOP("Errors", "The reason is too long. Use at most %{most} characters.")},
    {"override.reason_missing", QT_TRANSLATE_NOOP("Errors", "A session outside of your working hours needs a reason. Say in a few words why.")},
    {"override.unconfirmed", QT_TRANSLATE_NOOP("Errors", "This time breaks one of your rules. Confirm that you want it all the same, or choose another time.")},
    {"temporarily held", QT_TRANSLATE_NOOP("Errors", "This time is being held for somebody else. Choose another time, or try again in a while.")},
};
// clang-format on

}  // namespace

const char *slotReasonWords(const QByteArray &reason)
{
    return findWords(words, reason);
}

}  // namespace sp::ui
