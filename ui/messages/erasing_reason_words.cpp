// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/erasing_reason_words.h"

#include "ui/messages/word_table.h"

#include <QtGlobal>

namespace sp::ui {

namespace {

// Sorted by reason. QT_TRANSLATE_NOOP lets lupdate find the sentences.
// clang-format off
constexpr CodeWords words[] = {
    {"attachment.left_unsealed", QT_TRANSLATE_NOOP("Errors", "Some files that were attached long ago could not be read and stay under the practice's key alone: %{count}. Check the practice, then try this job again.")},
    {"attachment.more_to_seal", QT_TRANSLATE_NOOP("Errors", "More files wait to be sealed under their clients' keys. The program goes on by itself.")},
    {"erase.no_reason", QT_TRANSLATE_NOOP("Errors", "Say why the client is erased. The reason stays on record, so it names nobody.")},
    {"erase.not_erased", QT_TRANSLATE_NOOP("Errors", "This client was not erased, so there is nothing to prove.")},
    {"erase.obstacles", QT_TRANSLATE_NOOP("Errors", "Something of this client is still open. Look at the plan, settle or cancel what is in the way, and try again.")},
    {"erase.owed", QT_TRANSLATE_NOOP("Errors", "A client is erased, but the file was not written anew yet, so traces may be left in it. The program makes up for it by itself; leave it open for a while.")},
    {"erase.reason_names", QT_TRANSLATE_NOOP("Errors", "The reason stays on record when the client is gone. Write it without their name, address or number.")},
    {"retention.years", QT_TRANSLATE_NOOP("Errors", "Records are kept for whole years, from %{least} to %{most}.")},
};
// clang-format on

}  // namespace

const char *erasingReasonWords(const QByteArray &reason)
{
    return findWords(words, reason);
}

}  // namespace sp::ui
