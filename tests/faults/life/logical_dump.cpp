// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/life/logical_dump.h"

#include "core/storage/database/database.h"

#include "tests/support/practice_services.h"

namespace sp::faults {

using test::must;

Digest logicalDump(Database &database)
{
    QByteArray all;
    const auto tables = must(database.all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
        {}, [](const Row &row) { return row.bytes(0); }));
    for (const QByteArray &table : tables) {
        const auto columns = must(database.all("SELECT quote(name) FROM pragma_table_info(:table)",
            {{":table", table}}, [](const Row &row) { return row.bytes(0).replace('\'', '"'); }));
        QByteArray values;
        for (const QByteArray &column : columns)
            values += (values.isEmpty() ? "quote(" : " || ',' || quote(") + column + ')';
        if (values.isEmpty())
            continue;
        const QByteArray query = "SELECT " + values + " AS line FROM \"" + table + "\" ORDER BY line";
        all += table + '\n';
        must(database.each(query.constData(), {}, [&](const Row &row) {
            all += row.peek(0);
            all += '\n';
            return true;
        }));
    }
    return sha256({all});
}

}  // namespace sp::faults
