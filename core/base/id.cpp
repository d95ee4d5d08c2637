// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "core/base/clock.h"
#include "core/base/random.h"

namespace sp {

QByteArray idText(const IdBytes &bytes)
{
    const QByteArray hex =
        QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), bytes.size()).toHex();
    return hex.mid(0, 8) + '-' + hex.mid(8, 4) + '-' + hex.mid(12, 4) + '-' + hex.mid(16, 4) + '-' +
           hex.mid(20);
}

std::optional<IdBytes> idFromText(QByteArrayView text)
{
    if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
        return std::nullopt;
    QByteArray hex;
    for (const char c : text) {
        if (c == '-')
            continue;
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')))
            return std::nullopt;
        hex += c;
    }
    if (hex.size() != 32)
        return std::nullopt;
    const QByteArray raw = QByteArray::fromHex(hex);
    IdBytes bytes;
    std::copy(raw.begin(), raw.end(), bytes.begin());
    return bytes;
}

IdBytes IdSource::nextBytes()
{
    // RFC 9562 section 6.2, method 1: a counter in rand_a, seeded low so that it has room to rise.
    const std::int64_t now = toMillis(m_clock.now());
    IdBytes bytes;
    m_random.fill(bytes);
    if (now > m_millis) {
        m_millis = now;
        m_sequence = static_cast<std::uint16_t>((bytes[6] << 8 | bytes[7]) & 0x07FF);
    } else if (++m_sequence > 0x0FFF) {
        ++m_millis;
        m_sequence = 0;
    }
    for (int at = 0; at < 6; ++at)
        bytes[static_cast<std::size_t>(at)] = static_cast<unsigned char>(m_millis >> (40 - 8 * at));
    bytes[6] = static_cast<unsigned char>(0x70 | m_sequence >> 8);
    bytes[7] = static_cast<unsigned char>(m_sequence);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3F) | 0x80);
    return bytes;
}

}  // namespace sp
