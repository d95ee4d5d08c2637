// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/understanding_reason_words.h"

#include "ui/messages/word_table.h"

#include <QtGlobal>

namespace sp::ui {

namespace {

// Sorted by reason. QT_TRANSLATE_NOOP lets lupdate find the sentences.
// clang-format off
constexpr CodeWords words[] = {
    {"understand.input", QT_TRANSLATE_NOOP("Errors", "The input could not be read to its end. What was answered stands; start again with the rest.")},
    {"understand.limit", QT_TRANSLATE_NOOP("Errors", "The limit is a whole number from 1 to %{most}.")},
    {"understand.missing", QT_TRANSLATE_NOOP("Errors", "\"%{member}\" is missing, or is no text. Add it to the line.")},
    {"understand.not_an_object", QT_TRANSLATE_NOOP("Errors", "This line is no JSON object. Write one object a line, such as {\"id\": 1, \"text\": \"Tuesday at 3\"}.")},
    {"understand.too_long", QT_TRANSLATE_NOOP("Errors", "A line is longer than %{bytes} bytes. Split it, or leave its attachments out.")},
};
// clang-format on

}  // namespace

const char *understandingReasonWords(const QByteArray &reason)
{
    return findWords(words, reason);
}

}  // namespace sp::ui
