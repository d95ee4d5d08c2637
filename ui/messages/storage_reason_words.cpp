// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/storage_reason_words.h"

#include "ui/messages/word_table.h"

#include <QtGlobal>

namespace sp::ui {

namespace {

// Sorted by reason. QT_TRANSLATE_NOOP lets lupdate find the sentences.
// clang-format off
constexpr CodeWords words[] = {
    {"storage.busy", QT_TRANSLATE_NOOP("Errors", "Another program is using the practice. Close it and try again.")},
    {"storage.cannot_open", QT_TRANSLATE_NOOP("Errors", "The practice's file cannot be opened. Check that it is there and that you may read it.")},
    {"storage.changeset", QT_TRANSLATE_NOOP("Errors", "The change could not be recorded for undo, so nothing was changed. Report this as an error of the program.")},
    {"storage.constraint", QT_TRANSLATE_NOOP("Errors", "This does not fit what is already stored. Look at it again and correct it.")},
    {"storage.damaged", QT_TRANSLATE_NOOP("Errors", "The practice's file is damaged. Restore it from a backup.")},
    {"storage.disk_full", QT_TRANSLATE_NOOP("Errors", "There is no room left on the disk for %{path}; nothing was changed. Free some space and try again.")},
    {"storage.io", QT_TRANSLATE_NOOP("Errors", "The disk reported an error at %{path}. Copy your last backup to another disk and check this one.")},
    {"storage.io_error", QT_TRANSLATE_NOOP("Errors", "The disk did not do what it was told, so nothing more will be written. Close the program, check the disk and open the practice again.")},
    {"storage.migration_changed", QT_TRANSLATE_NOOP("Errors", "Step %{number} of this practice's schema is not the one this program knows. Install the released program, or restore a backup.")},
    {"storage.missing", QT_TRANSLATE_NOOP("Errors", "%{path} is not there. Check that the folder still exists and its drive is connected, or restore it from a backup.")},
    {"storage.newer", QT_TRANSLATE_NOOP("Errors", "This practice was last opened by a newer SoloPilot. Update to version %{needs} or later.")},
    {"storage.no_access", QT_TRANSLATE_NOOP("Errors", "%{path} may not be read. Check the file's permissions.")},
    {"storage.not_a_file", QT_TRANSLATE_NOOP("Errors", "%{path} is not an ordinary file. Choose another file.")},
    {"storage.not_a_folder", QT_TRANSLATE_NOOP("Errors", "%{path} is not a folder. Choose another place.")},
    {"storage.pragma", QT_TRANSLATE_NOOP("Errors", "The database does not accept a safety setting it needs. Install the released program again.")},
    {"storage.read_only", QT_TRANSLATE_NOOP("Errors", "%{path} cannot be written; nothing was changed. Check the folder's permissions or choose another folder.")},
    {"storage.reopen_needed", QT_TRANSLATE_NOOP("Errors", "After a disk error the practice must be opened again before anything can be saved. Close the program and open it again.")},
    {"storage.reserve_used", QT_TRANSLATE_NOOP("Errors", "The disk is nearly full: the %{mib} MiB that are kept back for that day are used up, or found no room. Free some space before nothing can be saved any more; they are then kept back again by themselves.")},
    {"storage.sql", QT_TRANSLATE_NOOP("Errors", "The program asked the database something it does not understand. Report this as an error of the program.")},
    {"storage.too_large", QT_TRANSLATE_NOOP("Errors", "%{path} is larger than %{limit} bytes. Choose a smaller file.")},
    {"storage.wrong_key", QT_TRANSLATE_NOOP("Errors", "The practice does not open with this key. Check the passphrase, or use the recovery key.")},
};
// clang-format on

}  // namespace

const char *storageReasonWords(const QByteArray &reason)
{
    return findWords(words, reason);
}

}  // namespace sp::ui
