// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/import_reason_words.h"

#include "ui/messages/word_table.h"

#include <QtGlobal>

namespace sp::ui {

namespace {

// Sorted by reason.
// clang-format off
constexpr CodeWords words[] = {
    {"csv.more_warnings", QT_TRANSLATE_NOOP("Errors", "There were %{count} more remarks of this kind. Check the file in the program that made it.")},
    {"csv.quote", QT_TRANSLATE_NOOP("Errors", "There is a stray quotation mark in line %{line}. Check that line in the table.")},
    {"csv.too_large", QT_TRANSLATE_NOOP("Errors", "The table has %{bytes} bytes; at most %{limit} are read. Split the file.")},
    {"csv.too_many_rows", QT_TRANSLATE_NOOP("Errors", "The table has more than %{limit} rows. Split the file.")},
    {"ics.end_before_start", QT_TRANSLATE_NOOP("Errors", "The event at line %{line} ends before it starts, so its end was left out. Set its length by hand.")},
    {"ics.event_skipped", QT_TRANSLATE_NOOP("Errors", "The event at line %{line} has no usable start (%{property}) and was left out. Add it by hand.")},
    {"ics.line_ignored", QT_TRANSLATE_NOOP("Errors", "Line %{line} of the file makes no sense and was left out. Check the event around it.")},
    {"ics.more_warnings", QT_TRANSLATE_NOOP("Errors", "There were %{count} more remarks of this kind. Check the file in the program that made it.")},
    {"ics.not_a_calendar", QT_TRANSLATE_NOOP("Errors", "This file is not a calendar. Choose an .ics file that a calendar program exported.")},
    {"ics.other_entries", QT_TRANSLATE_NOOP("Errors", "%{count} tasks, journals or busy times in the file were left out. Only events are imported.")},
    {"ics.repeats_too_often", QT_TRANSLATE_NOOP("Errors", "\"%{title}\" repeats too often to be shown whole: only its first %{limit} times in a view appear. Give it a longer interval.")},
    {"ics.rule_ignored", QT_TRANSLATE_NOOP("Errors", "The repetition at line %{line} (%{rule}) could not be read, so the event was taken once. Set the repetition by hand.")},
    {"ics.too_large", QT_TRANSLATE_NOOP("Errors", "The calendar file has %{bytes} bytes; at most %{limit} are read. Export a shorter span of time, or split the file.")},
    {"ics.too_many_properties", QT_TRANSLATE_NOOP("Errors", "The calendar file has more than %{limit} lines of data. Export a shorter span of time, or split the file.")},
    {"ics.truncated", QT_TRANSLATE_NOOP("Errors", "The calendar file ends in the middle, at line %{line}, so nothing was imported. Export or download it again.")},
    {"ics.unbalanced", QT_TRANSLATE_NOOP("Errors", "Line %{line} of the calendar file ends %{found} where %{expected} should end, so nothing was imported. Export it again.")},
    {"ics.value_ignored", QT_TRANSLATE_NOOP("Errors", "The value of %{property} at line %{line} could not be read and was left out. Check the event around it.")},
    {"ics.value_shortened", QT_TRANSLATE_NOOP("Errors", "The value of %{property} at line %{line} is longer than %{limit} characters and was cut there. Put the rest into the description.")},
    {"ics.zone_guessed", QT_TRANSLATE_NOOP("Errors", "The time zone \"%{tzid}\" is unknown, so its times were read as %{zone}. Check the times of these events.")},
    {"import.ambiguous", QT_TRANSLATE_NOOP("Errors", "\"%{name}\" may be more than one of your clients, so nothing was taken over. Merge them or look at it by hand.")},
    {"import.attendee_unusable", QT_TRANSLATE_NOOP("Errors", "The guest \"%{text}\" has no usable e-mail address and was not suggested as a client.")},
    {"import.cancel_not_found", QT_TRANSLATE_NOOP("Errors", "The file cancels \"%{summary}\" from %{at} on, but no such date is here. Look at the later ones in the calendar.")},
    {"import.country_kept_as_text", QT_TRANSLATE_NOOP("Errors", "\"%{text}\" of %{name} is no country known here. It was kept in the remark.")},
    {"import.country_unknown", QT_TRANSLATE_NOOP("Errors", "\"%{text}\" is no country known here. Use its name or its code of two letters.")},
    {"import.duplicate", QT_TRANSLATE_NOOP("Errors", "\"%{name}\" is in the file more than once; the two were joined.")},
    {"import.duplicate_event", QT_TRANSLATE_NOOP("Errors", "%{count} entries are in the file more than once; the newest of each was taken.")},
    {"import.email_kept_as_text", QT_TRANSLATE_NOOP("Errors", "\"%{text}\" of %{name} is no e-mail address. It was kept in the remark.")},
    {"import.group", QT_TRANSLATE_NOOP("Errors", "\"%{name}\" is a group and not a person, so it was left out.")},
    {"import.kept_ours", QT_TRANSLATE_NOOP("Errors", "%{name}: the file has another %{field}. Yours was kept.")},
    {"import.mapping_invalid", QT_TRANSLATE_NOOP("Errors", "The mapping of columns does not fit: look at \"%{column}\". Give each heading the name of a field, such as {\"E-Mail\": \"email\"}.")},
    {"import.no_name_column", QT_TRANSLATE_NOOP("Errors", "No column of this table holds a name or an e-mail address. Say which one does with a mapping, such as {\"Kunde\": \"name\"}.")},
    {"import.no_rows", QT_TRANSLATE_NOOP("Errors", "This table has no rows below its headings. Check that it is the right file.")},
    {"import.phone_kept_as_text", QT_TRANSLATE_NOOP("Errors", "%{name}: \"%{text}\" is not a phone number that can be dialled. It was kept as a remark.")},
    {"import.range_not_carried", QT_TRANSLATE_NOOP("Errors", "\"%{summary}\" was changed for %{at} and all later dates in a way that cannot be carried over, so only that date was changed. Look at the later ones in the calendar.")},
    {"import.range_without_series", QT_TRANSLATE_NOOP("Errors", "\"%{summary}\" was changed for %{at} and all later dates of a series that is neither in the file nor here, so only that date was taken. Export the whole calendar.")},
    {"import.row_width", QT_TRANSLATE_NOOP("Errors", "This row has more cells than the table has headings. Check it for a missing quote.")},
    {"import.rows_invalid", QT_TRANSLATE_NOOP("Errors", "%{rows} rows cannot be taken, the first in line %{line}, so nothing was changed. Look at them with a dry run, then correct or skip them.")},
    {"import.unreadable", QT_TRANSLATE_NOOP("Errors", "%{file} could not be read, or is larger than 64 MiB. Check the file and try again.")},
    {"import.zone_kept_as_text", QT_TRANSLATE_NOOP("Errors", "\"%{text}\" of %{name} is no time zone known here. It was kept in the remark.")},
    {"parser.failed", QT_TRANSLATE_NOOP("Errors", "This file broke the part of SoloPilot that reads files, which is shut off from your practice. Nothing was imported. Export the file again, or from another program.")},
    {"parser.too_costly", QT_TRANSLATE_NOOP("Errors", "Reading this file took more time or memory than a file should, so it was stopped and nothing was imported. Export it in parts; if the computer was busy, try again.")},
    {"parser.unavailable", QT_TRANSLATE_NOOP("Errors", "The part of SoloPilot that reads files of other programs could not be started, so nothing was read. Install SoloPilot again.")},
    {"recurrence.cannot_shift", QT_TRANSLATE_NOOP("Errors", "A series with such a rule cannot be moved to another day as a whole. Change its rule, or move one entry.")},
    {"recurrence.invalid", QT_TRANSLATE_NOOP("Errors", "The repetition \"%{rule}\" is not valid at \"%{part}\". Change the repetition.")},
    {"recurrence.no_occurrence", QT_TRANSLATE_NOOP("Errors", "The series has no occurrence at %{time}. Reload the calendar and choose one that is shown.")},
    {"recurrence.too_many", QT_TRANSLATE_NOOP("Errors", "The repetition has too many occurrences to show or to change at once. Choose a shorter span, or set an end for it.")},
    {"vcard.card_skipped", QT_TRANSLATE_NOOP("Errors", "The card at line %{line} names nobody and was left out. Add a name in your address book.")},
    {"vcard.line_ignored", QT_TRANSLATE_NOOP("Errors", "Line %{line} of the file makes no sense and was left out. Check the person around it.")},
    {"vcard.more_warnings", QT_TRANSLATE_NOOP("Errors", "There were %{count} more remarks of this kind. Check the file in the program that made it.")},
    {"vcard.not_a_card", QT_TRANSLATE_NOOP("Errors", "This file is not an address book. Choose a .vcf file that an address book exported.")},
    {"vcard.too_large", QT_TRANSLATE_NOOP("Errors", "The address book has %{bytes} bytes; at most %{limit} are read. Export it without pictures, or in parts.")},
    {"vcard.too_many_properties", QT_TRANSLATE_NOOP("Errors", "The address book has more than %{limit} lines of data. Export it in parts.")},
    {"vcard.truncated", QT_TRANSLATE_NOOP("Errors", "The address book ends in the middle, at line %{line}, so nothing was imported. Export it again.")},
    {"vcard.value_ignored", QT_TRANSLATE_NOOP("Errors", "The value of %{property} at line %{line} could not be read and was left out. Add it by hand.")},
};
// clang-format on

}  // namespace

const char *importReasonWords(const QByteArray &reason)
{
    return findWords(words, reason);
}

}  // namespace sp::ui
