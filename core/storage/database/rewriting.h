// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

namespace sp {

class Database;

/// Told how many of the pages are read, again and again; false ends the work.
using RewritingProgress = std::function<bool(std::int64_t done, std::int64_t all)>;

/// Writes the whole database anew, outside of a transaction. secure_delete overwrites what is deleted, yet
/// pages that change places with their neighbours leave copies of rows in the gaps between them; after this
/// and a checkpoint none is left. Takes as much memory as the file has bytes, and its room on the disk once
/// more; nobody else can write meanwhile. All of it or nothing: fails with Refused "canceled", or as writing
/// does, and the file is as it was. What follows the reading, about half of the time, can be stopped no more.
Result<Done> writeAnew(Database &database, const RewritingProgress &go = {});

}  // namespace sp
