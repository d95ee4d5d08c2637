// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>
#include <set>

struct sqlite3;
struct sqlite3_session;

namespace sp {

class Database;

/// Captures what a transaction changes as a SQLite changeset, for undo and for sync. Full-text indexes,
/// caches and the unit log itself are left out: they follow from the rest. The database outlives this.
///
/// All here fail with Unavailable "storage.io_error" or "storage.disk_full" {path} where the disk is at
/// fault, and with Internal "storage.changeset" where SQLite says another thing.
class ChangeRecorder {
public:
    static Result<ChangeRecorder> start(Database &database);
    /// The changes so far; empty when there are none.
    Result<QByteArray> changeset() const;

private:
    struct Delete {
        void operator()(sqlite3_session *session) const;
    };
    ChangeRecorder(sqlite3 *handle, sqlite3_session *session) : m_handle(handle), m_session(session) {}

    sqlite3 *m_handle;
    std::unique_ptr<sqlite3_session, Delete> m_session;
};

/// The tables that `changeset` has changes of.
Result<std::set<QByteArray>> changedTables(const QByteArray &changeset);

/// Applies the reverse of `changeset` to the tables in `tables`; all other changes in it are left alone. When
/// any row has changed since, nothing is applied and it fails with Conflict "unit.changed_since".
Result<Done> applyInverse(
    Database &database, const QByteArray &changeset, const std::set<QByteArray> &tables);

}  // namespace sp
