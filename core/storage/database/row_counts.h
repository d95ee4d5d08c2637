// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <QByteArray>

#include <functional>
#include <map>

namespace sp {

class Database;

/// The rows of every ordinary table, to compare a copy with what it was made from. Search indexes are left
/// out: they follow from the rest.
Result<std::map<QByteArray, std::int64_t>> rowCounts(Database &database);

/// SHA-256 over what the database says, however its pages lie: its schema, then every value of every row of
/// every ordinary table, in the order of their primary keys. Two databases of one digest hold the same.
/// `go` is asked every few thousand rows; false ends it with Refused "canceled".
Result<Digest> logicalDigest(Database &database, const std::function<bool()> &go = {});

}  // namespace sp
