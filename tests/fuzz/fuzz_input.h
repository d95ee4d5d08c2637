// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/secret.h"

#include <algorithm>

/// What the targets share. A broken promise ends the program where it stands, so that a debugger and
/// libFuzzer's stack trace show which one it was.
namespace sp::fuzz {

inline void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// Takes an input apart from its front; zero and nothing after its end.
class Input {
public:
    explicit Input(QByteArrayView bytes) : m_rest(bytes) {}

    bool atEnd() const { return m_rest.isEmpty(); }
    /// Big-endian.
    std::uint64_t number(int bytes)
    {
        std::uint64_t value = 0;
        for (; bytes > 0; --bytes)
            value = value << 8 | byte();
        return value;
    }
    QByteArrayView take(qsizetype most)
    {
        const QByteArrayView taken = m_rest.first(std::min(most, m_rest.size()));
        m_rest = m_rest.sliced(taken.size());
        return taken;
    }
    /// What stands before `end`, which is taken too; all where it is missing.
    QByteArrayView until(char end)
    {
        const qsizetype at = m_rest.indexOf(end);
        const QByteArrayView taken = take(at < 0 ? m_rest.size() : at);
        take(1);
        return taken;
    }
    QByteArrayView rest() { return take(m_rest.size()); }

private:
    unsigned char byte()
    {
        const QByteArrayView one = take(1);
        return one.isEmpty() ? 0 : static_cast<unsigned char>(one.front());
    }

    QByteArrayView m_rest;
};

/// 32 bytes that count up from `first`; the key that a target seals and signs with.
inline SecretBytes countingKey(unsigned char first)
{
    SecretBytes key(32);
    for (std::size_t at = 0; at < key.size(); ++at)
        key.data()[at] = static_cast<unsigned char>(first + at);
    return key;
}

}  // namespace sp::fuzz
