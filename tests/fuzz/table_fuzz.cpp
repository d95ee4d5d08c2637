// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of clients. The first line is a mapping of columns as JSON, or anything else for a guessed one; the
// rest is the table. The mapping that was guessed gives the same clients when it is told; and a client that
// is taken is one that PeopleService would take again, unchanged.
#include "core/base/json.h"
#include "core/formats/csv.h"
#include "core/practice/exchange/table_columns.h"
#include "core/practice/people/people_service.h"
#include "tests/fuzz/fuzz_input.h"

using namespace sp;
using fuzz::require;

namespace {

constexpr int mostRows = 20;

void tryRow(const TableColumns &columns, const TableColumns &told, const CsvRow &row)
{
    WarningList warnings("import.more_warnings");
    const auto client = columns.client(row.cells, "DE", warnings);
    const auto again = told.client(row.cells, "DE", warnings);
    require(bool(client) == bool(again));
    if (!client) {
        require(client.error().reason == again.error().reason && !client.error().reason.isEmpty());
        return;
    }
    require(client->details == again->details && client->id == again->id);
    const auto checked = PeopleService::checked(client->details, "DE");
    require(checked && *checked == client->details);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray given = fuzz::bytesOf(data, size);
    fuzz::Input input(given);
    std::optional<TableMapping> mapping;
    if (const auto json = parseJsonObject(input.until('\n').toByteArray())) {
        const auto read = TableMapping::fromJson(*json);
        require(read || read.error().reason == "import.mapping_invalid");
        if (read) {
            require(TableMapping::fromJson(read->toJson())->fields == read->fields);
            mapping = *read;
        }
    }
    const auto table = readCsv(input.rest().toByteArray());
    if (!table || table->rows.empty())
        return 0;
    const auto columns = TableColumns::create(table->rows.front().cells, mapping);
    if (!columns) {
        require(columns.error().reason == "import.mapping_invalid" ||
                columns.error().reason == "import.no_name_column");
        return 0;
    }
    const auto told = TableColumns::create(table->rows.front().cells, columns->mapping());
    require(told && told->mapping().fields == columns->mapping().fields);
    for (std::size_t row = 1; row < std::min<std::size_t>(table->rows.size(), mostRows); ++row)
        tryRow(*columns, *told, table->rows[row]);
    return 0;
}
