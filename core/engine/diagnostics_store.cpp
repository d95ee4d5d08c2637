// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/diagnostics.h"
#include "core/storage/database/database.h"

namespace sp {

Result<std::int64_t> DiagnosticsStore::schema() const
{
    return m_database.integer("PRAGMA user_version");
}

Result<std::int64_t> DiagnosticsStore::bytes() const
{
    SP_TRY(pages, m_database.integer("PRAGMA page_count"));
    SP_TRY(size, m_database.integer("PRAGMA page_size"));
    return pages * size;
}

Result<std::vector<PracticeDiagnostics::Rows>> DiagnosticsStore::rows() const
{
    // Without what SQLite keeps for itself and for the search index.
    SP_TRY(
        names, m_database.all("SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite%'"
                              " AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT GLOB '*_fts_*' ORDER BY name",
                   {}, [](const Row &row) { return row.bytes(0); }));
    std::vector<PracticeDiagnostics::Rows> rows;
    for (const QByteArray &name : names) {
        const QByteArray sql = "SELECT count(*) FROM \"" + name + '"';
        SP_TRY(count, m_database.integer(sql.constData()));
        rows.push_back({name, count});
    }
    return rows;
}

Result<std::vector<PracticeDiagnostics::Jobs>> DiagnosticsStore::jobs() const
{
    return m_database.all(
        "SELECT type, status, last_reason, count(*), max(created_at) FROM job GROUP BY type, status"
        " ORDER BY type, status",
        {}, [](const Row &row) {
            return PracticeDiagnostics::Jobs{row.bytes(0), row.bytes(1), row.bytes(2), row.integer(3)};
        });
}

QByteArray sqlcipherVersion()
{
    auto database = Database::openInMemory();
    if (!database)
        return {};
    const auto version =
        database->first("PRAGMA cipher_version", {}, [](const Row &row) { return row.bytes(0); });
    return version ? version->value_or(QByteArray()) : QByteArray();
}

}  // namespace sp
