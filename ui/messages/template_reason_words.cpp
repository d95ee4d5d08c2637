// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/template_reason_words.h"

#include "ui/messages/word_table.h"

#include <QtGlobal>

namespace sp::ui {

namespace {

// Sorted by reason. QT_TRANSLATE_NOOP lets lupdate find the sentences.
// clang-format off
constexpr CodeWords words[] = {
    {"template.built_in", QT_TRANSLATE_NOOP("Errors", "The wording that comes with the program is in use already.")},
    {"template.built_in_form", QT_TRANSLATE_NOOP("Errors", "This form comes with the program and keeps its name. Change its words, or add a form of your own.")},
    {"template.empty", QT_TRANSLATE_NOOP("Errors", "This is empty. Write something, or go back to the wording that comes with the program.")},
    {"template.fact_missing", QT_TRANSLATE_NOOP("Errors", "There is nothing to fill in for \"%{name}\". Give it other words for that case, or take it out.")},
    {"template.fallback_missing", QT_TRANSLATE_NOOP("Errors", "\"%{name}\" is not always known. What should stand there instead?")},
    {"template.foreign_form", QT_TRANSLATE_NOOP("Errors", "%{name} is how other programs mark a place. Choose the place from the list instead.")},
    {"template.format_unknown", QT_TRANSLATE_NOOP("Errors", "\"%{name}\" is no form this can be written in. Dates can be short, long or weekday.")},
    {"template.kind_unknown", QT_TRANSLATE_NOOP("Errors", "There is no template \"%{kind}\". Look at the list for those there are.")},
    {"template.line_break", QT_TRANSLATE_NOOP("Errors", "This goes on one line. Take the line break out.")},
    {"template.name_long", QT_TRANSLATE_NOOP("Errors", "This name is too long. Use at most 80 characters.")},
    {"template.name_missing", QT_TRANSLATE_NOOP("Errors", "A form needs a name, so that you find it again.")},
    {"template.name_taken", QT_TRANSLATE_NOOP("Errors", "Another form has this name. Choose a different one.")},
    {"template.name_unknown", QT_TRANSLATE_NOOP("Errors", "\"%{name}\" cannot be filled in here. Choose a place from the list.")},
    {"template.option_malformed", QT_TRANSLATE_NOOP("Errors", "What follows the bar is written like fallback=\"...\" or format=\"short\", in quotation marks and without braces.")},
    {"template.option_twice", QT_TRANSLATE_NOOP("Errors", "\"%{name}\" is said twice. Keep one of them.")},
    {"template.option_unknown", QT_TRANSLATE_NOOP("Errors", "\"%{name}\" is not known here. Only fallback and format can follow the bar.")},
    {"template.own_form", QT_TRANSLATE_NOOP("Errors", "This form is your own; there is no wording of the program to go back to.")},
    {"template.path_malformed", QT_TRANSLATE_NOOP("Errors", "Between the braces belongs the name of a place, such as client.name. Choose one from the list.")},
    {"template.required_missing", QT_TRANSLATE_NOOP("Errors", "Subject or text must say \"%{name}\", or nobody can tell what the mail is about.")},
    {"template.stray_close", QT_TRANSLATE_NOOP("Errors", "These braces close nothing. Take them out, or open the place with two braces.")},
    {"template.too_long", QT_TRANSLATE_NOOP("Errors", "This is too long; at most %{name} characters fit.")},
    {"template.unclosed", QT_TRANSLATE_NOOP("Errors", "This place is opened and not closed. Close it with two braces on the same line.")},
    {"template.unknown", QT_TRANSLATE_NOOP("Errors", "There is no such template any more. Look at the list again.")},
    {"template.unknown_version", QT_TRANSLATE_NOOP("Errors", "There is no such version of this template. Look at its history again.")},
};
// clang-format on

}  // namespace

const char *templateReasonWords(const QByteArray &reason)
{
    return findWords(words, reason);
}

}  // namespace sp::ui
