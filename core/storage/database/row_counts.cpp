// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database/row_counts.h"

#include "core/storage/database/database.h"

#include <QCryptographicHash>

namespace sp {

namespace {

constexpr std::int64_t rowsBetweenQuestions = 4096;

Result<std::vector<QByteArray>> ordinaryTables(Database &database)
{
    return database.all(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite@_%' ESCAPE '@' "
        "AND name NOT LIKE 'search@_%' ESCAPE '@' ORDER BY name",
        {}, [](const Row &row) { return row.bytes(0); });
}

/// A name is the schema's own; quoted, because a name cannot be a parameter.
QByteArray quoted(QByteArray name)
{
    return '"' + name.replace('"', "\"\"") + '"';
}

/// Values with their lengths before them, so that no two lists of values read alike.
class ValueHash {
public:
    void add(QByteArrayView value)
    {
        m_hash.addData(QByteArray::number(value.size()) + ':');
        m_hash.addData(value);
    }
    Digest digest() const
    {
        const QByteArray bytes = m_hash.result();
        Digest digest{};
        std::copy(bytes.begin(), bytes.end(), digest.begin());
        return digest;
    }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// The query for each row of `table`, with the type of each value before it.
Result<QByteArray> readInOrder(Database &database, const QByteArray &table)
{
    struct Column {
        QByteArray name;
        std::int64_t inKey;
    };
    SP_TRY(columns, database.all("SELECT name, pk FROM pragma_table_info(:table) ORDER BY cid",
                        {{":table", table}}, [](const Row &row) {
                            return Column{quoted(row.bytes(0)), row.integer(1)};
                        }));
    QByteArrayList values, order;
    for (const Column &column : columns)
        values << "typeof(" + column.name + ")," + column.name;
    std::ranges::stable_sort(columns, {}, &Column::inKey);
    const bool keyed = columns.back().inKey > 0;
    for (const Column &column : columns)
        if (!keyed || column.inKey > 0)
            order << column.name;
    return "SELECT " + values.join(',') + " FROM " + quoted(table) + " ORDER BY " + order.join(',');
}

}  // namespace

Result<std::map<QByteArray, std::int64_t>> rowCounts(Database &database)
{
    SP_TRY(tables, ordinaryTables(database));
    std::map<QByteArray, std::int64_t> counts;
    for (const QByteArray &table : tables) {
        const QByteArray sql = "SELECT count(*) FROM " + quoted(table);
        SP_TRY(count, database.integer(sql.constData()));
        counts[table] = count;
    }
    return counts;
}

Result<Digest> logicalDigest(Database &database, const std::function<bool()> &go)
{
    ValueHash hash;
    std::int64_t rows = 0;
    bool stopped = false;
    const auto take = [&](const Row &row, int values) {
        for (int at = 0; at < values; ++at)
            hash.add(row.peek(at));
        stopped = ++rows % rowsBetweenQuestions == 0 && go && !go();
        return !stopped;
    };
    SP_CHECK(database.each("SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name", {},
        [&](const Row &row) { return take(row, 3); }));
    SP_TRY(tables, ordinaryTables(database));
    for (const QByteArray &table : tables) {
        hash.add(table);
        SP_TRY(sql, readInOrder(database, table));
        const int values = static_cast<int>(sql.count("typeof(")) * 2;
        SP_CHECK(database.each(sql.constData(), {}, [&](const Row &row) { return take(row, values); }));
        if (stopped)
            return Error{ErrorCode::Refused, "canceled"};
    }
    return hash.digest();
}

}  // namespace sp
