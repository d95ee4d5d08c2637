// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <map>

namespace sp {

class Database;

/// The rows of every ordinary table, to compare a copy with what it was made from. Search indexes are left
/// out: they follow from the rest.
Result<std::map<QByteArray, std::int64_t>> rowCounts(Database &database);

}  // namespace sp
