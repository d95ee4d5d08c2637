// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database/rewriting.h"

#include "core/storage/database/database.h"

#include <sqlite3.h>

#include <algorithm>

namespace sp {

namespace {

/// So many steps of SQLite's machine lie between two questions: about a millisecond, with pages to decrypt.
constexpr int steps = 4000;

/// Listens to one connection as long as it is there.
class Watch {
public:
    Watch(sqlite3 *handle, const RewritingProgress &go, std::int64_t all)
        : m_handle(handle), m_go(go), m_all(all), m_before(pagesRead())
    {
        sqlite3_progress_handler(handle, steps, ask, this);
    }
    ~Watch() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Watch)

    bool stopped() const { return m_stopped; }

private:
    /// Each page of the file is read once; the copy lies in memory and is not counted.
    std::int64_t pagesRead() const
    {
        int now = 0, highest = 0;
        sqlite3_db_status(m_handle, SQLITE_DBSTATUS_CACHE_MISS, &now, &highest, 0);
        return now;
    }
    static int ask(void *context)
    {
        auto &watch = *static_cast<Watch *>(context);
        watch.m_stopped = !watch.m_go(std::min(watch.pagesRead() - watch.m_before, watch.m_all), watch.m_all);
        return watch.m_stopped ? 1 : 0;
    }

    sqlite3 *m_handle;
    const RewritingProgress &m_go;
    std::int64_t m_all;
    std::int64_t m_before;
    bool m_stopped = false;
};

}  // namespace

Result<Done> writeAnew(Database &database, const RewritingProgress &go)
{
    if (!go)
        return database.run("VACUUM");
    SP_TRY(pages, database.integer("PRAGMA page_count"));
    if (!go(0, pages))
        return Error{ErrorCode::Refused, "canceled"};
    const Watch watch(database.handle(), go, pages);
    const auto done = database.run("VACUUM");
    if (!done && watch.stopped())
        return Error{ErrorCode::Refused, "canceled"};
    return done;
}

}  // namespace sp
