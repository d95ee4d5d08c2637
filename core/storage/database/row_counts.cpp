// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database/row_counts.h"

#include "core/storage/database/database.h"

namespace sp {

Result<std::map<QByteArray, std::int64_t>> rowCounts(Database &database)
{
    SP_TRY(tables,
        database.all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite@_%' "
                     "ESCAPE '@' AND name NOT LIKE 'search@_%' ESCAPE '@' ORDER BY name",
            {}, [](const Row &row) { return row.bytes(0); }));
    std::map<QByteArray, std::int64_t> counts;
    for (const QByteArray &table : tables) {
        // The name is the schema's own; quoted, because a name cannot be a parameter.
        const QByteArray sql = "SELECT count(*) FROM \"" + QByteArray(table).replace('"', "\"\"") + '"';
        SP_TRY(count, database.integer(sql.constData()));
        counts[table] = count;
    }
    return counts;
}

}  // namespace sp
