// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sp::understanding {

/// One step of the hash by which words and letters find their weights; fed a letter at a time.
constexpr std::uint32_t hashStep(std::uint32_t hash, std::uint32_t value)
{
    return (hash ^ value) * 0x01000193U;
}

/// The hash with its bits mixed, so that the upper ones serve as an index.
constexpr std::uint32_t hashEnd(std::uint32_t hash)
{
    hash ^= hash >> 15;
    hash *= 0x2c1b3c6dU;
    hash ^= hash >> 12;
    hash *= 0x297a2d39U;
    return hash ^ (hash >> 15);
}

constexpr std::uint32_t hashOf(std::uint32_t kind, std::uint32_t first, std::uint32_t second = 0)
{
    return hashEnd(hashStep(hashStep(hashStep(0x811c9dc5U, kind), first), second));
}

}  // namespace sp::understanding
