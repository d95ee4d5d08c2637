// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database/wiping_memory.h"

#include <openssl/crypto.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace sp {

namespace {

// SQLite hands no context to its allocator's functions.
sqlite3_mem_methods innerMemory{};

void *allocate(int size)
{
    return innerMemory.xMalloc(size);
}

void release(void *memory)
{
    OPENSSL_cleanse(memory, static_cast<std::size_t>(innerMemory.xSize(memory)));
    innerMemory.xFree(memory);
}

void *reallocate(void *memory, int size)
{
    // The system's own would leave the old place as it was.
    void *moved = innerMemory.xMalloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, memory, static_cast<std::size_t>(std::min(innerMemory.xSize(memory), size)));
    release(memory);
    return moved;
}

Result<Done> install()
{
    sqlite3_mem_methods inner{};
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &inner) != SQLITE_OK)
        return Error{ErrorCode::Internal, "storage.memory"};
    const sqlite3_mem_methods methods = wipingMemory(inner);
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) != SQLITE_OK || sqlite3_initialize() != SQLITE_OK)
        return Error{ErrorCode::Internal, "storage.memory"};
    return Done{};
}

}  // namespace

sqlite3_mem_methods wipingMemory(const sqlite3_mem_methods &inner)
{
    innerMemory = inner;
    sqlite3_mem_methods methods = inner;
    methods.xMalloc = allocate;
    methods.xFree = release;
    methods.xRealloc = reallocate;
    return methods;
}

Result<Done> installWipingMemory()
{
    static const Result<Done> installed = install();
    return installed;
}

}  // namespace sp
