// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace sp {

/// Whether an operation failed because nothing more fits on the disk: SQLite says SQLITE_FULL of its pages
/// only, and calls it an I/O error where the index of its log could not grow. After a failed sync nobody
/// knows what the disk holds, whatever it says about room.
bool isFull(sqlite3 *handle, int code);
/// Whether the disk could not read what it holds: SQLite calls that a malformed database and SQLCipher a lack
/// of memory, which it need not be.
bool isUnread(sqlite3 *handle, int code);
/// Unavailable "storage.disk_full" {path}
Error fullDisk(sqlite3 *handle);
/// Refused "storage.read_only" {path}
Error readOnly(sqlite3 *handle);
/// Why a database did not open: "storage.wrong_key", "storage.cannot_open", "storage.read_only" {path},
/// "storage.busy", "storage.io_error", "storage.disk_full" {path} or, where the file itself is at fault,
/// "storage.damaged".
Error openFailure(sqlite3 *handle, int code);
/// SQLite takes an empty file for an empty database. Fails with NotFound "storage.missing" {path} where there
/// is none, with Corrupt "storage.damaged" where it is empty.
Result<Done> requireContent(const QString &path);

}  // namespace sp
