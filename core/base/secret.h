// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <utility>

namespace sp {

/// Bytes of a key or a passphrase: in guarded, locked memory (sodium_malloc) that is wiped when it goes. It
/// moves and never copies by accident; secrets live nowhere else (no QString, no QByteArray, no SQL text).
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size);
    static SecretBytes copyOf(std::span<const unsigned char> bytes);

    SecretBytes(SecretBytes &&other) noexcept
        : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0))
    {
    }
    SecretBytes &operator=(SecretBytes &&other) noexcept
    {
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
        return *this;
    }

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    std::span<const unsigned char> span() const { return {m_bytes.get(), m_size}; }
    std::span<unsigned char> span() { return {m_bytes.get(), m_size}; }
    SecretBytes clone() const { return copyOf(span()); }
    /// Constant-time comparison.
    bool equals(const SecretBytes &other) const;

private:
    struct Free {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
    std::size_t m_size = 0;
};

}  // namespace sp
