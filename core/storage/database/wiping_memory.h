// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3_mem_methods;

namespace sp {

/// An allocator for SQLite that overwrites everything before it goes back to `inner`: pages of notes, rows,
/// statements. `inner` outlives the answer's use; a process has one at a time.
///
/// It stands in for `PRAGMA cipher_memory_security`, which besides asks the kernel to lock and to unlock
/// every single allocation: two system calls each, half of the time this program ran. That lock did not hold
/// what it promised either, since unlocking one allocation unlocks the page that its neighbours live in, and
/// the usual limit is 8 MiB. SQLCipher keeps its keys in a small locked heap of their own whatever that
/// pragma says.
sqlite3_mem_methods wipingMemory(const sqlite3_mem_methods &inner);

/// Gives SQLite that allocator around its own. The first call decides, before anything else of SQLite is
/// used; the others answer the same. Fails with Internal "storage.memory".
Result<Done> installWipingMemory();

}  // namespace sp
