// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database/database_failure.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>

namespace sp {

bool isFull(sqlite3 *handle, int code)
{
    const int error = sqlite3_system_errno(handle);
    const bool synced = code != SQLITE_IOERR_FSYNC && code != SQLITE_IOERR_DIR_FSYNC;
    return (code & 0xFF) == SQLITE_FULL || code == SQLITE_IOERR_SHMSIZE ||
           ((code & 0xFF) == SQLITE_IOERR && synced && (error == ENOSPC || error == EDQUOT));
}

bool isUnread(sqlite3 *handle, int code)
{
    int error = 0;
    const int kind = code & 0xFF;
    return (kind == SQLITE_CORRUPT || kind == SQLITE_NOMEM) &&
           sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &error) == SQLITE_OK &&
           (error == EIO || error == ENXIO);
}

namespace {

QJsonObject pathOf(sqlite3 *handle)
{
    return {{QStringLiteral("path"), QString::fromUtf8(sqlite3_db_filename(handle, "main"))}};
}

}  // namespace

Error fullDisk(sqlite3 *handle)
{
    return {ErrorCode::Unavailable, "storage.disk_full", pathOf(handle), sqlite3_errmsg(handle)};
}

Error readOnly(sqlite3 *handle)
{
    return {ErrorCode::Refused, "storage.read_only", pathOf(handle), sqlite3_errmsg(handle)};
}

Error openFailure(sqlite3 *handle, int code)
{
    if (!handle)
        return {ErrorCode::Unavailable, "storage.cannot_open", {}, "out of memory"};
    if (isFull(handle, code))
        return fullDisk(handle);
    const char *detail = sqlite3_errmsg(handle);
    if (isUnread(handle, code))
        return {ErrorCode::Unavailable, "storage.io_error", {}, detail};
    switch (code & 0xFF) {
    case SQLITE_NOTADB:
        return {ErrorCode::Refused, "storage.wrong_key", {}, detail};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {ErrorCode::Refused, "storage.cannot_open", {}, detail};
    case SQLITE_READONLY:
        return readOnly(handle);
    case SQLITE_BUSY:
        return {ErrorCode::Unavailable, "storage.busy", {}, detail};
    case SQLITE_IOERR:
        return {ErrorCode::Unavailable, "storage.io_error", {}, detail};
    default:
        return {ErrorCode::Corrupt, "storage.damaged", {}, detail};
    }
}

Result<Done> requireContent(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() && !file.isSymLink())
        return Error{ErrorCode::NotFound, "storage.missing", {{QStringLiteral("path"), path}}};
    if (file.isFile() && file.size() == 0)
        return Error{ErrorCode::Corrupt, "storage.damaged", {}, "the file is empty"};
    return Done{};
}

}  // namespace sp
