// SPDX-License-Identifier: GPL-3.0-or-later
// Canonical JSON is a fixed point: parsed and written again it is the same bytes.
#include "core/base/json.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto first = sp::parseJsonObject(text);
    if (!first)
        return 0;
    const QByteArray canonical = sp::canonicalJson(*first);
    const auto second = sp::parseJsonObject(canonical);
    if (!second || sp::canonicalJson(*second) != canonical)
        __builtin_trap();
    return 0;
}
