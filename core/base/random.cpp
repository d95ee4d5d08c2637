// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace sp {

std::uint32_t Random::uniform(std::uint32_t below)
{
    const std::uint32_t unbiased = UINT32_MAX - UINT32_MAX % below;
    std::uint32_t value = 0;
    do {
        std::array<unsigned char, 4> bytes;
        fill(bytes);
        std::memcpy(&value, bytes.data(), bytes.size());
    } while (value >= unbiased);
    return value % below;
}

void SystemRandom::fill(std::span<unsigned char> bytes)
{
    randombytes_buf(bytes.data(), bytes.size());
}

SeededRandom::SeededRandom(std::uint64_t seed) : m_used(m_pool.size())
{
    std::memcpy(m_seed.data(), &seed, sizeof seed);
}

void SeededRandom::fill(std::span<unsigned char> bytes)
{
    while (!bytes.empty()) {
        if (m_used == m_pool.size()) {
            std::memcpy(m_seed.data() + 8, &m_block, sizeof m_block);
            ++m_block;
            randombytes_buf_deterministic(m_pool.data(), m_pool.size(), m_seed.data());
            m_used = 0;
        }
        const std::size_t count = std::min(bytes.size(), m_pool.size() - m_used);
        std::memcpy(bytes.data(), m_pool.data() + m_used, count);
        m_used += count;
        bytes = bytes.subspan(count);
    }
}

}  // namespace sp
