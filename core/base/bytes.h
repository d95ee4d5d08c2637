// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <array>
#include <span>

namespace sp {

using Digest = std::array<unsigned char, 32>;

/// SHA-256 (FIPS 180-4) of all parts, one after the other.
Digest sha256(std::initializer_list<QByteArrayView> parts);
QByteArray hex(std::span<const unsigned char> bytes);

inline QByteArrayView view(std::span<const unsigned char> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

inline std::span<const unsigned char> octets(QByteArrayView bytes)
{
    return {reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<std::size_t>(bytes.size())};
}

}  // namespace sp
