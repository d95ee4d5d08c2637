// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/values/time.h"

#include <span>

namespace sp {

class Database;

/// One numbered step of the schema. Released steps never change; the file remembers each one's SHA-256.
struct Migration {
    int number;
    const char *name;
    const char *sql;
};

/// All steps this program knows, in rising order from 1.
std::span<const Migration> migrations();

/// Brings `database` to the newest schema, each step in its own transaction. Fails with Refused
/// "storage.newer" {needs} when the file was written by a newer program (naming the version it needs) and
/// Corrupt "storage.migration_changed" {number} when a remembered step differs from ours.
Result<Done> migrate(Database &database, std::span<const Migration> steps, Instant now);

/// The number of the newest step applied to this file; 0 for a new one.
Result<int> schemaNumber(Database &database);

}  // namespace sp
