// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace sp {

/// A digest over the tags by which SQLCipher vouches for each page of a database file, in their order. Each
/// tag vouches for its page alone, so an old page put into a newer file passes every check of SQLCipher's and
/// SQLite's; this digest is another one then. Reads 32 bytes of each page and no key.
///
/// Nothing where the write-ahead log beside the file holds anything: then the file alone does not say what
/// the database is. Fails as openForReading() and readInto() do.
Result<std::optional<Digest>> pageTagsDigest(const QString &path);

}  // namespace sp
