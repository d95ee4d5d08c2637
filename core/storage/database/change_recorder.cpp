// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database/change_recorder.h"

#include "core/storage/database/database.h"
#include "core/storage/database/database_failure.h"

#include <sqlite3.h>

namespace sp {

namespace {

int recorded(void *, const char *table)
{
    const QByteArrayView name(table);
    return !name.startsWith("sqlite_") && !name.startsWith("search_") && name != "unit_log" &&
           name != "unit_changeset" && name != "balance_cache" && name != "account_secret" &&
           name != "client_key" && name != "schema_migration";
}

int wanted(void *context, const char *table)
{
    return static_cast<const std::set<QByteArray> *>(context)->contains(table);
}

int onConflict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

/// Memory that SQLite allocated.
struct SqliteFree {
    void operator()(void *bytes) const { sqlite3_free(bytes); }
};

Error failed(int code)
{
    return {ErrorCode::Internal, "storage.changeset", {}, QByteArray::number(code)};
}

/// The same where a database was read or written: its disk may be at fault.
Error failed(sqlite3 *handle, int code)
{
    if (isFull(handle, code))
        return fullDisk(handle);
    if ((code & 0xFF) == SQLITE_IOERR || isUnread(handle, code))
        return {ErrorCode::Unavailable, "storage.io_error", {}, QByteArray::number(code)};
    return failed(code);
}

}  // namespace

void ChangeRecorder::Delete::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

Result<ChangeRecorder> ChangeRecorder::start(Database &database)
{
    sqlite3_session *raw = nullptr;
    if (const int code = sqlite3session_create(database.handle(), "main", &raw); code != SQLITE_OK)
        return failed(database.handle(), code);
    ChangeRecorder recorder(database.handle(), raw);
    sqlite3session_table_filter(raw, recorded, nullptr);
    if (const int code = sqlite3session_attach(raw, nullptr); code != SQLITE_OK)
        return failed(database.handle(), code);
    return recorder;
}

Result<QByteArray> ChangeRecorder::changeset() const
{
    int size = 0;
    void *raw = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &raw);
    const std::unique_ptr<void, SqliteFree> bytes(raw);
    if (code != SQLITE_OK)
        return failed(m_handle, code);
    return QByteArray(static_cast<const char *>(raw), size);
}

Result<std::set<QByteArray>> changedTables(const QByteArray &changeset)
{
    sqlite3_changeset_iter *raw = nullptr;
    QByteArray bytes = changeset;  // SQLite's reader asks for memory it could write to.
    if (const int code = sqlite3changeset_start(&raw, static_cast<int>(bytes.size()), bytes.data());
        code != SQLITE_OK)
        return failed(code);
    std::set<QByteArray> tables;
    while (sqlite3changeset_next(raw) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        if (sqlite3changeset_op(raw, &table, &columns, &operation, &indirect) == SQLITE_OK)
            tables.insert(table);
    }
    const int code = sqlite3changeset_finalize(raw);
    return code == SQLITE_OK ? Result<std::set<QByteArray>>(std::move(tables)) : failed(code);
}

Result<Done> applyInverse(Database &database, const QByteArray &changeset, const std::set<QByteArray> &tables)
{
    int size = 0;
    void *raw = nullptr;
    const int inverted =
        sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &raw);
    const std::unique_ptr<void, SqliteFree> bytes(raw);
    if (inverted != SQLITE_OK)
        return failed(inverted);
    std::set<QByteArray> filter = tables;
    const int applied = sqlite3changeset_apply(database.handle(), size, raw, wanted, onConflict, &filter);
    if (applied == SQLITE_ABORT || applied == SQLITE_CONSTRAINT)
        return Error{ErrorCode::Conflict, "unit.changed_since"};
    return applied == SQLITE_OK ? Result<Done>(Done{}) : failed(database.handle(), applied);
}

}  // namespace sp
