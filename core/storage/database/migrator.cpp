// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database/migrator.h"

#include "core/base/log.h"
#include "core/storage/database/database.h"

namespace sp {

namespace {

constexpr auto createLog = R"(
    CREATE TABLE IF NOT EXISTS schema_migration (
        number     INTEGER PRIMARY KEY,
        name       TEXT NOT NULL,
        sha256     BLOB NOT NULL,
        program    TEXT NOT NULL,
        applied_at INTEGER NOT NULL
    ) STRICT)";

constexpr auto insertStep = R"(
    INSERT INTO schema_migration (number, name, sha256, program, applied_at)
    VALUES (:number, :name, :sha256, :program, :at))";

struct Applied {
    int number;
    Digest sha256;
    QString program;
};

}  // namespace

Result<int> schemaNumber(Database &database)
{
    SP_TRY(number, database.integer("PRAGMA user_version"));
    return static_cast<int>(number);
}

Result<Done> migrate(Database &database, std::span<const Migration> steps, Instant now)
{
    SP_CHECK(database.execute(createLog));
    SP_TRY(applied, database.all("SELECT number, sha256, program FROM schema_migration ORDER BY number", {},
                        [](const Row &row) {
                            return Applied{static_cast<int>(row.integer(0)), row.digest(1), row.text(2)};
                        }));
    if (applied.size() > steps.size())
        return Error{
            ErrorCode::Refused, "storage.newer", {{QStringLiteral("needs"), applied.back().program}}};
    for (std::size_t at = 0; at < applied.size(); ++at)
        if (applied[at].number != steps[at].number || applied[at].sha256 != sha256({steps[at].sql}))
            return Error{ErrorCode::Corrupt, "storage.migration_changed",
                {{QStringLiteral("number"), steps[at].number}}};

    for (const Migration &step : steps.subspan(applied.size())) {
        logInfo("Applying a step of the schema...").name(step.name).count(step.number);
        SP_TRY(transaction, Transaction::begin(database));
        SP_CHECK(database.execute(step.sql));
        SP_CHECK(database.run(
            insertStep, {{":number", step.number}, {":name", step.name}, {":sha256", sha256({step.sql})},
                            {":program", SOLOPILOT_VERSION}, {":at", now}}));
        const QByteArray version = "PRAGMA user_version=" + QByteArray::number(step.number);
        SP_CHECK(database.execute(version.constData()));
        SP_CHECK(transaction.commit());
    }
    return Done{};
}

}  // namespace sp
