// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>
#include <span>

namespace sp {

/// Where random bytes come from. Keys always come from SystemRandom; ids and demo data may be seeded.
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<unsigned char> bytes) = 0;

    /// A number in [0, below), without modulo bias; `below` is at least 1.
    std::uint32_t uniform(std::uint32_t below);
};

/// The operating system's generator, by libsodium.
class SystemRandom final : public Random {
public:
    void fill(std::span<unsigned char> bytes) override;
};

/// A repeatable stream (ChaCha20 of the seed) for the demo practice and for tests that print their seed.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed);
    void fill(std::span<unsigned char> bytes) override;

private:
    std::array<unsigned char, 32> m_seed{};
    std::array<unsigned char, 4096> m_pool{};
    std::size_t m_used;
    std::uint64_t m_block = 0;
};

}  // namespace sp
