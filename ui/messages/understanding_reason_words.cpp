// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/understanding_reason_words.h"

#include "ui/messages/word_table.h"

#include <QtGlobal>

namespace sp::ui {

namespace {

// Sorted by reason. QT_TRANSLATE_NOOP lets lupdate find the sentences.
// clang-format off
constexpr CodeWords words[] = {
    {"mail.header_too_long", QT_TRANSLATE_NOOP("Errors", "A line of this mail's header has more than %{limit} bytes. The mail is not read.")},
    {"mail.too_large", QT_TRANSLATE_NOOP("Errors", "The mail has %{bytes} bytes; at most %{limit} are read.")},
    {"mail.too_many_headers", QT_TRANSLATE_NOOP("Errors", "The mail's header has more than %{limit} fields. The mail is not read.")},
    {"mail.too_many_parts", QT_TRANSLATE_NOOP("Errors", "The mail has more than %{limit} parts. It is not read.")},
    {"mail.unreadable", QT_TRANSLATE_NOOP("Errors", "This is no mail. Nothing was read.")},
    {"understand.input", QT_TRANSLATE_NOOP("Errors", "The input could not be read to its end. What was answered stands; start again with the rest.")},
    {"understand.limit", QT_TRANSLATE_NOOP("Errors", "The limit is a whole number from 1 to %{most}.")},
    {"understand.missing", QT_TRANSLATE_NOOP("Errors", "\"%{member}\" is missing, or is no text. Add it to the line.")},
    {"understand.not_an_object", QT_TRANSLATE_NOOP("Errors", "This line is no JSON object. Write one object a line, such as {\"id\": 1, \"text\": \"Tuesday at 3\"}.")},
    {"understand.not_base64", QT_TRANSLATE_NOOP("Errors", "\"%{member}\" is no base64. Encode the mail's bytes as they are.")},
    {"understand.too_long", QT_TRANSLATE_NOOP("Errors", "A line is longer than %{bytes} bytes. Split it, or leave its attachments out.")},
    {"understanding.learned_broken", QT_TRANSLATE_NOOP("Errors", "What was learned from your corrections is damaged. It begins anew with the next one.")},
    {"understanding.model_broken", QT_TRANSLATE_NOOP("Errors", "The program's knowledge of languages is damaged. Install the program again.")},
    {"understanding.version_unknown", QT_TRANSLATE_NOOP("Errors", "Nothing was learned as version %{version}. Choose one of those that are there.")},
};
// clang-format on

}  // namespace

const char *understandingReasonWords(const QByteArray &reason)
{
    return findWords(words, reason);
}

}  // namespace sp::ui
