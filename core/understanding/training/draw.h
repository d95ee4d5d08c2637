// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sp::understanding::training {

/// Repeatable chance (SplitMix64): the same seed gives the same models on every machine.
class Draw {
public:
    explicit Draw(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        std::uint64_t mixed = (m_state += 0x9e3779b97f4a7c15ULL);
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31);
    }
    /// A number in [0, below); `below` is at least 1.
    std::size_t below(std::size_t below) { return static_cast<std::size_t>(next() % below); }
    /// True in `percent` of a hundred cases.
    bool chance(int percent) { return static_cast<int>(next() % 100) < percent; }

private:
    std::uint64_t m_state;
};

}  // namespace sp::understanding::training
