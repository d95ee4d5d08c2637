// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <QByteArray>

#include <array>
#include <cstdint>
#include <span>

namespace sp {

/// Writes the fixed, big-endian framing of the vault's files; every value has one encoding.
class FrameWriter {
public:
    void number(std::uint64_t value, int bytes)
    {
        for (int at = bytes - 1; at >= 0; --at)
            m_bytes += static_cast<char>(value >> (8 * at));
    }
    void raw(std::span<const unsigned char> bytes) { m_bytes += view(bytes); }
    /// At most 65,535 bytes, behind their length.
    void text(QByteArrayView bytes)
    {
        Q_ASSERT(bytes.size() <= 0xFFFF);
        number(static_cast<std::uint64_t>(bytes.size()), 2);
        m_bytes += bytes;
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what FrameWriter wrote out of bytes that nobody vouches for. After the first read past the end
/// `failed` stays true and every answer is zero or empty, so a parser asks once, at its end.
class FrameReader {
public:
    explicit FrameReader(QByteArrayView bytes) : m_rest(bytes) {}

    std::uint64_t number(int bytes)
    {
        std::uint64_t value = 0;
        for (const char byte : raw(bytes))
            value = value << 8 | static_cast<unsigned char>(byte);
        return value;
    }
    QByteArrayView raw(qsizetype size)
    {
        if (size > m_rest.size()) {
            m_failed = true;
            m_rest = {};
            return {};
        }
        const QByteArrayView bytes = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return bytes;
    }
    template <std::size_t Size>
    std::array<unsigned char, Size> array()
    {
        std::array<unsigned char, Size> bytes{};
        const QByteArrayView found = raw(static_cast<qsizetype>(Size));
        std::copy(found.begin(), found.end(), bytes.begin());
        return bytes;
    }
    QByteArrayView text() { return raw(static_cast<qsizetype>(number(2))); }

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_rest.isEmpty() && !m_failed; }

private:
    QByteArrayView m_rest;
    bool m_failed = false;
};

}  // namespace sp
